"""What is wrong with a folder of data, or with single files."""

from pathlib import Path

import pytest

from kickback.errors import DataError
from kickback.queries.validate import validate, validate_all
from tests.conftest import KB


def test_a_good_folder_has_no_problems(copy_of_kb: Path) -> None:
    assert validate([copy_of_kb]).problems == ()


def test_every_file_of_a_folder_is_counted(copy_of_kb: Path) -> None:
    assert validate([copy_of_kb]).entries == len(list(copy_of_kb.glob("*/*.yaml")))


def test_a_file_is_checked_by_itself(copy_of_kb: Path) -> None:
    answer = validate([copy_of_kb / "claims" / "C01.yaml", copy_of_kb / "claims" / "C02.yaml"])
    assert (answer.entries, answer.problems) == (2, ())


def test_a_problem_has_its_rule_and_place(copy_of_kb: Path) -> None:
    file = copy_of_kb / "claims" / "C01.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("certainty: high", "certainty: hihg"), encoding="utf-8")
    (problem,) = validate([file]).problems
    assert (problem.rule, problem.file, problem.line, problem.column) == ("KB006", str(file), 6, 1)


def test_every_broken_file_of_a_folder_is_told(copy_of_kb: Path) -> None:
    for name in ("C01", "C02"):
        (copy_of_kb / "claims" / f"{name}.yaml").write_text("", encoding="utf-8")
    files = [Path(problem.file).name for problem in validate([copy_of_kb]).problems]
    assert files == ["C01.yaml", "C02.yaml"]


def test_a_path_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such file or folder"):
        validate([tmp_path / "nothing.yaml"])


def test_a_folder_without_entries_is_a_problem(tmp_path: Path) -> None:
    assert "holds no entries" in validate([tmp_path]).problems[0].message


def test_folders_are_checked_as_one_and_what_is_shadowed_is_told(tmp_path: Path) -> None:
    mine = tmp_path / "mine" / "muscles"
    mine.mkdir(parents=True)
    text = (KB / "muscles" / "flexor-one.yaml").read_text(encoding="utf-8")
    (mine / "flexor-one.yaml").write_text(text.replace("name: Flexor one", "name: Mine", 1), encoding="utf-8")
    answer = validate_all((KB, tmp_path / "mine"))
    assert (answer.problems, answer.paths) == ((), (str(KB), str(tmp_path / "mine")))
    (shadowed,) = answer.shadowed
    assert shadowed.entry == "muscles/flexor-one.yaml"
    assert (shadowed.file, shadowed.counts) == (str(KB / shadowed.entry), str(tmp_path / "mine" / shadowed.entry))


def test_one_folder_shadows_nothing() -> None:
    assert validate_all((KB,)).shadowed == ()


def test_a_folder_that_shadows_nothing_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    assert validate_all((KB, tmp_path / "mine")).shadowed == ()


def test_control_characters_in_a_name_of_a_file_are_made_visible(copy_of_kb: Path) -> None:
    (copy_of_kb / "claims" / "a\x1b[2Jb.yaml").write_text("", encoding="utf-8")
    (problem,) = validate([copy_of_kb]).problems
    assert problem.file.endswith(r"a\x1b[2Jb.yaml")
