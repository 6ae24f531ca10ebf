"""Every rule has an example that breaks it and nothing else, and one line in the data's README."""

import shutil
from pathlib import Path

import pytest

from kickback.errors import Problem
from kickback.knowledge.check import check_folder
from kickback.knowledge.rules import rule_lines
from tests.conftest import BAD, DATA

LINES = rule_lines()
RULE_IDS = sorted(LINES)
# A stray file is no document, so there is no line to point at.
PLACELESS = {"KB113"}


def overlaid(rule: str) -> list[str]:
    """Return the files of a rule's example, relative to the data folder."""
    folder = BAD / rule
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def broken_by(rule: str, folder: Path) -> list[Problem]:
    """Lay a rule's example over `folder` and return what is then wrong with it."""
    shutil.copytree(BAD / rule, folder, dirs_exist_ok=True)
    return check_folder(folder)[1]


def test_the_examples_are_those_of_the_rules() -> None:
    assert sorted(folder.name for folder in BAD.iterdir()) == RULE_IDS


def test_the_tiny_knowledge_base_breaks_no_rule(copy_of_kb: Path) -> None:
    assert check_folder(copy_of_kb)[1] == []


@pytest.mark.parametrize("rule", RULE_IDS)
def test_an_example_breaks_exactly_its_rule(rule: str, copy_of_kb: Path) -> None:
    assert {problem.rule for problem in broken_by(rule, copy_of_kb)} == {rule}


@pytest.mark.parametrize("rule", RULE_IDS)
def test_a_finding_names_the_file_of_the_example(rule: str, copy_of_kb: Path) -> None:
    problems = broken_by(rule, copy_of_kb)
    expected = {str(copy_of_kb / file) for file in overlaid(rule)}
    assert {problem.file for problem in problems} == expected


@pytest.mark.parametrize("rule", [id_ for id_ in RULE_IDS if id_ not in PLACELESS])
def test_a_finding_points_into_the_file(rule: str, copy_of_kb: Path) -> None:
    for problem in broken_by(rule, copy_of_kb):
        lines = Path(problem.file).read_bytes().splitlines()
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1


@pytest.mark.parametrize("rule", RULE_IDS)
def test_a_finding_says_in_one_line_what_is_wrong(rule: str, copy_of_kb: Path) -> None:
    for problem in broken_by(rule, copy_of_kb):
        assert problem.message.isprintable()
        assert problem.message.strip()


@pytest.mark.parametrize("rule", RULE_IDS)
def test_a_rule_demands_something_in_one_sentence(rule: str) -> None:
    assert LINES[rule].endswith(".")


def test_the_readme_of_the_data_lists_every_rule_once_and_in_order() -> None:
    section = (DATA / "README.md").read_text(encoding="utf-8").partition("\n## Rules\n")[2].partition("\n## ")[0]
    listed = [line for line in section.splitlines() if line.startswith("- ")]
    assert listed == [f"- {id_}: {text}" for id_, text in LINES.items()]
