"""`kickback validate`."""

import json
from pathlib import Path

import pytest

from tests.cli.broken import BREAKS
from tests.conftest import KB, Kickback


def test_the_data_have_no_problems(kickback: Kickback) -> None:
    ran = kickback("validate")
    assert (ran.code, ran.err) == (0, "")
    assert "no problems" in ran.out


def test_the_knowledge_base_named_before_the_command_is_checked(kickback: Kickback) -> None:
    assert json.loads(kickback("--alone", "--data", KB, "validate", "--json").out)["data"]["paths"] == [str(KB)]


def test_a_file_is_checked_by_itself(kickback: Kickback) -> None:
    data = json.loads(kickback("validate", KB / "claims" / "C01.yaml", "--json").out)["data"]
    assert (data["entries"], data["problems"]) == (1, [])


def test_one_entry_is_counted_in_the_singular(kickback: Kickback) -> None:
    assert "no problems in 1 entry\n" in kickback("validate", KB / "claims" / "C01.yaml").out


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_file_is_a_problem_of_the_folder(kickback: Kickback, copy_of_kb: Path, name: str) -> None:
    breaks, said = BREAKS[name]
    file = copy_of_kb / "claims" / "C01.yaml"
    breaks(file)
    ran = kickback("validate", copy_of_kb)
    assert (ran.code, ran.err) == (1, "")
    assert f"{file}:" in ran.out
    assert said in ran.out


@pytest.mark.parametrize("name", BREAKS)
def test_no_broken_file_drives_the_terminal(kickback: Kickback, copy_of_kb: Path, name: str) -> None:
    BREAKS[name][0](copy_of_kb / "claims" / "C01.yaml")
    assert "\x1b" not in kickback("validate", copy_of_kb, "--format", "terminal").out


def test_a_name_of_a_file_does_not_drive_the_terminal(kickback: Kickback, copy_of_kb: Path) -> None:
    (copy_of_kb / "claims" / "a\x1b[2J.yaml").write_bytes(b"")
    ran = kickback("validate", copy_of_kb)
    assert r"a\x1b[2J.yaml" in ran.out
    assert "\x1b" not in ran.out


def test_a_missing_path_is_told_in_one_line(kickback: Kickback, tmp_path: Path) -> None:
    ran = kickback("validate", tmp_path / "none.yaml")
    assert (ran.code, ran.out, ran.err.count("\n")) == (3, "", 1)
    assert "none.yaml: no such file or folder" in ran.err


def test_problems_say_where_the_rules_stand(kickback: Kickback, tmp_path: Path) -> None:
    assert "data/README.md" in kickback("validate", tmp_path).out


def test_a_folder_that_cannot_be_listed_is_named(
    kickback: Kickback, copy_of_kb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "iterdir", refuse)
    ran = kickback("validate", copy_of_kb)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err == f"kickback: {copy_of_kb}: Permission denied; check the path and its permissions\n"
