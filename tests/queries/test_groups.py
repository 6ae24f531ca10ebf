"""Which muscles a group holds, and which groups hold a muscle."""

from pathlib import Path

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.groups import covering, groups_with, muscles_in
from tests.conftest import edit

GROUP = "id: {0}\nname: Group {0}\ndefinition: x.\nmembers: [{1}]\n"


def with_groups(folder: Path, **members: str) -> KnowledgeBase:
    """Return the knowledge base with more groups, each with its members."""
    for id_, listed in members.items():
        (folder / "muscle-groups" / f"{id_}.yaml").write_text(GROUP.format(id_, listed), encoding="utf-8")
    return KnowledgeBase.open(folder, cache=False)


@pytest.mark.parametrize(
    ("id_", "muscles"),
    [
        ("extensors", {"extensor-one", "extensor-two"}),
        ("extensor-one", {"extensor-one"}),
        ("extensor-one-upper", {"extensor-one"}),
        ("extensor-pair", set()),
        ("nothing", set()),
    ],
)
def test_a_group_a_muscle_and_a_part_stand_for_muscles(id_: str, muscles: set[str], kb: KnowledgeBase) -> None:
    assert muscles_in(kb, id_) == muscles


def test_the_members_of_a_member_are_members(copy_of_kb: Path) -> None:
    base = with_groups(copy_of_kb, all="extensors, flexors", more="all")
    assert muscles_in(base, "more") == {"extensor-one", "extensor-two", "flexor-one"}


def test_a_group_that_holds_itself_comes_to_an_end(copy_of_kb: Path) -> None:
    base = with_groups(copy_of_kb, one="two, flexor-one", two="one")
    assert muscles_in(base, "two") == {"flexor-one"}


def test_a_muscle_that_is_several_stands_for_each(copy_of_kb: Path) -> None:
    edit(copy_of_kb / "muscles" / "extensor-two.yaml", "\norigin:", "\nmembers: [flexor-one]\norigin:")
    base = KnowledgeBase.open(copy_of_kb, cache=False)
    assert muscles_in(base, "extensor-two") == {"extensor-two", "flexor-one"}


@pytest.mark.parametrize(
    ("ids", "covered"),
    [
        (["extensor-two"], {"extensor-two", "extensors"}),
        (["extensors"], {"extensor-one", "extensor-two", "extensors"}),
        (["extensor-one-upper"], {"extensor-one-upper", "extensor-one", "extensors"}),
        (["flexor-one", "extensor-two"], {"flexor-one", "flexors", "extensor-two", "extensors"}),
        ([], set()),
    ],
)
def test_a_muscle_is_covered_by_every_name_that_takes_it_in(
    ids: list[str], covered: set[str], kb: KnowledgeBase
) -> None:
    assert covering(kb, ids) == covered


def test_a_group_covers_another_that_shares_a_muscle(copy_of_kb: Path) -> None:
    base = with_groups(copy_of_kb, mixed="extensor-two, flexor-one")
    assert covering(base, ["flexors"]) == {"flexors", "flexor-one", "mixed"}


@pytest.mark.parametrize(("muscle", "groups"), [("extensor-one", {"extensors", "part"}), ("flexor-one", {"flexors"})])
def test_a_muscle_has_the_groups_that_hold_it_whole_or_in_part(muscle: str, groups: set[str], copy_of_kb: Path) -> None:
    assert groups_with(with_groups(copy_of_kb, part="extensor-one-upper"), muscle) == groups
