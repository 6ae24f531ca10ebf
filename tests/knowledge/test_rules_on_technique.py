"""What exercises, their cues, faults and roles, and the groups of muscles must keep, case by case."""

from pathlib import Path

import pytest

from kickback.knowledge.check import check_folder
from tests.conftest import edit

KICK = "exercises/tiny-kick.yaml"
EXTENSORS, FLEXORS = "muscle-groups/extensors.yaml", "muscle-groups/flexors.yaml"
JOINTS = """\
joint_actions:
  - joint: hip
    movement: extension
    side: working
    note: From a small bend to straight.
"""
IMPORTED = """\
id: foreign-kick
name: Foreign kick
summary: Kick as they do elsewhere.
level: beginner
involvements:
  - muscle: extensors
    tier: primary
    role: not-stated
    side: working
    contraction: not-stated
    support: imported
imported_from: tiny-list
"""


def found(folder: Path) -> list[tuple[str, str]]:
    """Return the rule and message of each problem."""
    return [(one.rule, one.message) for one in check_folder(folder)[1]]


def imported(folder: Path, old: str = "", new: str = "") -> list[tuple[str, str]]:
    """Return what is wrong once an imported exercise is there, after an edit of it."""
    path = folder / "exercises" / "foreign-kick.yaml"
    path.write_text(IMPORTED, encoding="utf-8")
    if old:
        edit(path, old, new)
    return found(folder)


def test_a_cue_prevents_no_fault_that_the_exercise_does_not_have(copy_of_kb: Path) -> None:
    fault = (copy_of_kb / "faults" / "swing.yaml").read_text(encoding="utf-8")
    other = fault.replace("swing", "sway").replace("Swinging", "Swaying")
    (copy_of_kb / "faults" / "sway.yaml").write_text(other, encoding="utf-8")
    edit(copy_of_kb / KICK, "    prevents: [back-arch]", "    prevents: [back-arch, sway]")
    assert found(copy_of_kb) == [("KB104", "'brace-first' prevents 'sway', which is not among the exercise's faults")]


def test_an_imported_exercise_needs_neither_roles_nor_what_a_coach_must_know(copy_of_kb: Path) -> None:
    assert imported(copy_of_kb) == []


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("mechanic", "mechanic: isolation\n"),
        ("laterality", "laterality: unilateral\n"),
        ("plane", "\nplane: sagittal"),
        ("chain", "chain: open\n"),
        ("family", "family: kicks\n"),
        ("joint_actions", JOINTS),
        ("resistance", "resistance:\n  type: cable\n  line: The cable pulls from a low pulley in front.\n"),
    ],
)
def test_what_a_coach_must_know_is_missed_in_an_exercise_of_our_own(key: str, line: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / KICK, line, "")
    assert found(copy_of_kb) == [("KB124", f"lacks '{key}', which only an imported entry may")]


@pytest.mark.parametrize(
    "support",
    [
        "support: two-sources\n    sources: [roe-2010, kick-page]",
        "support: source-and-measurement\n    sources: [roe-2010]\n    measured_by: [doe-2001]",
        "support: single-source\n    sources: [roe-2010]",
        "support: measurement-only\n    measured_by: [doe-2001]",
        "support: uncounted-only\n    sources: [kick-page]",
        "support: derived",
        "support: contested",
    ],
)
def test_a_role_with_what_its_support_needs_takes_no_claim(support: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / KICK, "claims: [X01]", support)
    assert found(copy_of_kb) == []


@pytest.mark.parametrize(
    ("support", "needed"),
    [
        ("support: two-sources\n    sources: [roe-2010]", "'two-sources' needs 2 sources and 0 measurements"),
        ("support: source-and-measurement\n    sources: [roe-2010]", "needs 1 sources and 1 measurements"),
        ("support: source-and-measurement\n    measured_by: [doe-2001]", "needs 1 sources and 1 measurements"),
        ("support: single-source", "'single-source' needs 1 sources and 0 measurements"),
        ("support: measurement-only\n    sources: [roe-2010]", "'measurement-only' needs 0 sources and 1 measurements"),
        ("support: uncounted-only", "'uncounted-only' needs 1 sources and 0 measurements"),
    ],
)
def test_a_role_that_lacks_what_its_support_needs_is_told(support: str, needed: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / KICK, "claims: [X01]", support)
    ((rule, message),) = found(copy_of_kb)
    assert rule == "KB125"
    assert needed in message
    assert message.endswith("of 'extensor-two'")


def test_a_role_of_our_own_is_not_imported(copy_of_kb: Path) -> None:
    edit(copy_of_kb / KICK, "claims: [X01]", "support: imported")
    assert found(copy_of_kb) == [("KB125", "only the roles of an imported entry are imported, and all of them are")]


def test_a_role_of_an_imported_entry_is_imported(copy_of_kb: Path) -> None:
    assert imported(copy_of_kb, "support: imported", "support: derived")[0][0] == "KB125"


def test_a_group_that_holds_itself_through_another_is_told_with_that_other(copy_of_kb: Path) -> None:
    edit(copy_of_kb / FLEXORS, "members: [flexor-one]", "members: [extensors]")
    edit(copy_of_kb / EXTENSORS, "members: [extensor-one, ", "members: [flexors, ")
    assert found(copy_of_kb) == [("KB126", "holds itself"), ("KB126", "holds itself")]


def test_a_group_may_hold_muscles_parts_and_groups(copy_of_kb: Path) -> None:
    edit(copy_of_kb / FLEXORS, "members: [flexor-one]", "members: [flexor-one, extensor-one-upper, extensors]")
    assert found(copy_of_kb) == []


def test_a_group_without_members_is_told(copy_of_kb: Path) -> None:
    edit(copy_of_kb / FLEXORS, "members: [flexor-one]", "members: []")
    assert found(copy_of_kb) == [("KB126", "holds no muscle")]
