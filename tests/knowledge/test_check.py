"""A folder or a file is checked as a whole, and everything wrong with it is told."""

from pathlib import Path

import pytest

from kickback.knowledge.check import check_file, check_folder
from kickback.knowledge.kinds import FOLDERS
from tests.conftest import KB, edit


def test_the_entries_of_a_folder_are_counted() -> None:
    assert check_folder(KB)[0] == len(list(KB.glob("*/*.yaml")))


def test_an_empty_folder_is_told_what_it_lacks(tmp_path: Path) -> None:
    count, (problem,) = check_folder(tmp_path)
    assert (count, problem.rule, problem.file) == (0, "KB113", str(tmp_path))
    assert problem.message == "holds no entries; expected folders: " + ", ".join(FOLDERS)


def test_every_broken_file_is_told_in_one_run_and_in_order(copy_of_kb: Path) -> None:
    (copy_of_kb / "sources" / "roe-2010.yaml").write_text("[", encoding="utf-8")
    edit(copy_of_kb / "claims" / "C02.yaml", "kind:", "knd:")
    found = [(Path(one.file).name, one.rule) for one in check_folder(copy_of_kb)[1]]
    assert found == [("C02.yaml", "KB006"), ("C02.yaml", "KB006"), ("roe-2010.yaml", "KB002")]


def test_the_rules_between_entries_wait_until_every_file_can_be_read(copy_of_kb: Path) -> None:
    (copy_of_kb / "sources" / "roe-2010.yaml").write_text("[", encoding="utf-8")
    edit(copy_of_kb / "claims" / "C03.yaml", "certainty: low", "certainty: high")
    assert {one.rule for one in check_folder(copy_of_kb)[1]} == {"KB002"}


@pytest.mark.parametrize("stray", ["notes.txt", "muscle", "muscles/flexor-one.yml", "muscles/.DS_Store", "claims/old"])
def test_a_stray_file_is_told(stray: str, copy_of_kb: Path) -> None:
    (copy_of_kb / stray).write_text("x", encoding="utf-8")
    (problem,) = check_folder(copy_of_kb)[1]
    assert (problem.rule, problem.file) == ("KB113", str(copy_of_kb / stray))


def test_a_folder_within_a_folder_of_entries_is_a_stray(copy_of_kb: Path) -> None:
    (copy_of_kb / "muscles" / "more").mkdir()
    assert [one.rule for one in check_folder(copy_of_kb)[1]] == ["KB113"]


@pytest.mark.parametrize("plain", ["README.md", "schema", ".gitignore"])
def test_what_belongs_beside_the_entries_is_no_stray(plain: str, copy_of_kb: Path) -> None:
    (copy_of_kb / plain).write_text("x", encoding="utf-8")
    assert check_folder(copy_of_kb)[1] == []


def test_a_directory_with_the_name_of_an_entry_is_told(copy_of_kb: Path) -> None:
    (copy_of_kb / "muscles" / "x.yaml").mkdir()
    (problem,) = check_folder(copy_of_kb)[1]
    assert (problem.rule, problem.file) == ("KB001", str(copy_of_kb / "muscles" / "x.yaml"))


def test_a_link_to_nowhere_is_told(copy_of_kb: Path) -> None:
    (copy_of_kb / "muscles" / "x.yaml").symlink_to(copy_of_kb / "nowhere")
    assert [one.rule for one in check_folder(copy_of_kb)[1]] == ["KB001"]


def test_a_folder_is_checked_without_a_trace(copy_of_kb: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_CACHE", str(tmp_path / "cache"))
    check_folder(copy_of_kb)
    assert not (tmp_path / "cache").exists()


def test_a_file_is_checked_by_itself() -> None:
    assert check_file(KB / "muscles" / "flexor-one.yaml") == []


def test_a_file_in_the_folder_one_stands_in_is_checked(copy_of_kb: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(copy_of_kb / "muscles" / "flexor-one.yaml", "group:", "grup:")
    monkeypatch.chdir(copy_of_kb / "muscles")
    assert {one.file for one in check_file(Path("flexor-one.yaml"))} == {"flexor-one.yaml"}


def test_the_problems_of_a_file_are_told(copy_of_kb: Path) -> None:
    path = copy_of_kb / "claims" / "C01.yaml"
    edit(path, "verdict: supported", "verdict: suported")
    (problem,) = check_file(path)
    assert (problem.rule, problem.file, problem.line, problem.column) == ("KB006", str(path), 5, 1)


def test_a_file_outside_the_folders_of_entries_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("id: x\n", encoding="utf-8")
    (problem,) = check_file(tmp_path / "x.yaml")
    assert problem.rule == "KB113"
    assert problem.message.startswith("stands in no folder of entries")
