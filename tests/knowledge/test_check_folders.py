"""Folders that are laid over each other are checked as one, and everything wrong is told in its own file."""

from pathlib import Path

import pytest

from kickback.knowledge.check import check_folders
from tests.conftest import KB
from tests.knowledge.laid_over import FLEXOR, PLACES, Mine


def found(mine: Mine, *more: Path) -> list[tuple[str, str]]:
    """Return the rule and file of each problem of the folders, checked as one."""
    return [(one.rule, one.file) for one in check_folders((KB, mine.folder, *more))[1]]


def test_folders_without_a_problem_are_checked_as_one(mine: Mine) -> None:
    mine.second_flexor()
    mine.write("vocabulary/places.yaml", PLACES)
    count, problems = check_folders((KB, mine.folder))
    assert problems == []
    assert count == len(list(KB.glob("*/*.yaml"))) + 1


def test_a_broken_file_above_does_not_keep_the_rules_from_being_checked(mine: Mine) -> None:
    broken = mine.write("muscles/broken.yaml", "[")
    double = mine.second_flexor(("flexor secundus", "flexor primus"))
    assert found(mine) == [("KB002", str(broken)), ("KB111", str(double))]


def test_a_broken_file_below_keeps_the_rules_from_being_checked(mine: Mine, copy_of_kb: Path) -> None:
    (copy_of_kb / FLEXOR).write_text("[", encoding="utf-8")
    mine.second_flexor(("flexor secundus", "extensor primus"))
    assert [one.rule for one in check_folders((copy_of_kb, mine.folder))[1]] == ["KB002"]


def test_a_dangling_file_is_told_by_its_rule_once(mine: Mine) -> None:
    path = mine.second_flexor(("group: flexors", "group: flexorz"))
    assert found(mine) == [("KB102", str(path))]


def test_a_word_above_that_the_code_does_not_know_is_told_in_the_file_above(mine: Mine) -> None:
    text = "id: tiers\nlabel: T\ndefinition: x.\nterms:\n  - id: third\n    label: Third\n    definition: x.\n"
    path = mine.write("vocabulary/tiers.yaml", text)
    assert found(mine) == [("KB103", str(path))]


def test_a_term_that_stands_twice_above_is_told(mine: Mine) -> None:
    path = mine.write("vocabulary/places.yaml", PLACES.replace("id: glute", "id: toe"))
    assert found(mine) == [("KB110", str(path))]


def test_a_source_above_may_wait_for_an_entry_that_uses_it(mine: Mine) -> None:
    mine.copy("sources/roe-2010.yaml", ("roe-2010", "moe-2011"), to="sources/moe-2011.yaml")
    assert found(mine) == []


def test_a_source_below_that_an_entry_above_no_longer_uses_is_told(mine: Mine) -> None:
    mine.copy("exercises/tiny-kick.yaml", ("\nsources: [kick-page]", ""))
    mine.copy("claims/C02.yaml", ("supported_by: [kick-page]\n", ""))
    mine.copy("disputes/D01.yaml", ("source: kick-page", "source: roe-2010"))
    assert found(mine) == [("KB108", str(KB / "sources" / "kick-page.yaml"))]


def test_a_stray_file_is_told_in_its_own_folder(mine: Mine, monkeypatch: pytest.MonkeyPatch) -> None:
    mine.write("notes.txt", "x")
    monkeypatch.chdir(mine.folder.parent)
    problems = check_folders((KB, Path("mine")))[1]
    assert [(one.rule, one.file) for one in problems] == [("KB113", str(Path("mine", "notes.txt")))]


def test_an_entry_above_that_lacks_what_another_names_is_told_and_left_out(mine: Mine) -> None:
    path = mine.copy("exercises/tiny-kick.yaml", ("id: back-pain", "id: back-ache"), ("[back-pain]", "[back-ache]"))
    ((rule, file, message),) = [(one.rule, one.file, one.message) for one in check_folders((KB, mine.folder))[1]]
    assert (rule, file) == ("KB102", str(path))
    assert message == "lacks the safety 'back-pain', which claims/C03.yaml names; keep it"


def test_an_entry_above_may_lack_what_only_it_named(mine: Mine) -> None:
    mine.copy("exercises/tiny-kick.yaml", ("id: band-kick", "id: rubber-kick"))
    assert found(mine) == []
