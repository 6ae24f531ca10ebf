"""Which exercises of theirs are imported, under which names."""

from pathlib import Path

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.writing import add_exercises
from kickback.queries.exchange.answers import Plan
from kickback.queries.exchange.naming import kebab
from kickback.queries.exchange.plan import plan_import
from tests.conftest import DATA
from tests.queries.exchange.theirs import theirs


def plan(base: KnowledgeBase, *entries: object, into: Path = Path("nowhere")) -> Plan:
    return plan_import(base, [(f"a.json[{at}]", entry) for at, entry in enumerate(entries)], into)


@pytest.mark.parametrize(("id_", "ours"), [("3_4_Sit-Up", "3-4-sit-up"), ("Dips_-_Chest", "dips-chest")])
def test_their_ids_become_kebab_case(id_: str, ours: str) -> None:
    assert kebab(id_) == ours


def test_one_that_ours_is_linked_to_is_skipped(real: KnowledgeBase) -> None:
    found = plan(real, theirs(id="Triceps_Pushdown"))
    assert found.exercises == ()
    assert [one.reason for one in found.skipped] == ["ours is graded: triceps-pushdown"]


def test_every_one_of_ours_that_stands_for_it_is_named(real: KnowledgeBase) -> None:
    (skipped,) = plan(real, theirs(id="One-Legged_Cable_Kickback")).skipped
    assert skipped.reason == "ours is graded: cable-kickback and cable-kickback-standing"


def test_one_that_has_an_id_of_ours_is_skipped(real: KnowledgeBase) -> None:
    (skipped,) = plan(real, theirs(id="Cable_Kickback")).skipped
    assert (skipped.id, skipped.reason) == ("Cable_Kickback", "ours is graded: cable-kickback")


def test_a_name_of_ours_is_not_taken_away(real: KnowledgeBase) -> None:
    (exercise,) = plan(real, theirs(name="Cable Kickback")).exercises
    assert exercise.name == "Cable Kickback (imported)"


def test_an_id_that_is_an_alias_of_ours_gets_an_addition(real: KnowledgeBase) -> None:
    (exercise,) = plan(real, theirs(id="Seated_Leg_Curl", name="Seated Leg Curl")).exercises
    assert (exercise.id, exercise.name) == ("seated-leg-curl-imported", "Seated Leg Curl (imported)")


def test_an_alias_that_ours_has_is_not_made(real: KnowledgeBase) -> None:
    (exercise,) = plan(real, theirs(alternateNames=["Cable kickback", "Toe rise", "Tiny Toe Press"])).exercises
    assert exercise.aliases == ("Toe rise",)


def test_two_of_theirs_with_one_name_are_told_apart(real: KnowledgeBase) -> None:
    found = plan(real, theirs(), theirs(id="B"), theirs(id="C"))
    assert [one.name for one in found.exercises] == [
        "Tiny Toe Press",
        "Tiny Toe Press (imported)",
        "Tiny Toe Press (imported 2)",
    ]


def test_the_same_entry_twice_is_skipped_once(real: KnowledgeBase) -> None:
    found = plan(real, theirs(), theirs())
    assert len(found.exercises) == 1
    assert [one.reason for one in found.skipped] == ["stands twice, first at a.json[0]"]


def test_two_entries_that_get_one_id_are_told_with_their_places(real: KnowledgeBase) -> None:
    found = plan(real, theirs(id="Toe_Press"), theirs(id="Toe-Press"))
    (malformed,) = found.malformed
    assert malformed.place == "a.json[1]"
    assert malformed.message == "id: 'Toe-Press' becomes 'toe-press', as that of a.json[0] does"


def test_a_malformed_entry_does_not_keep_the_others_out(real: KnowledgeBase) -> None:
    found = plan(real, theirs(), 3, theirs(id="B", level=None))
    assert len(found.exercises) == 1
    assert [(one.place, one.message) for one in found.malformed] == [
        ("a.json[1]", "is no object with fields such as 'id' and 'name'"),
        ("a.json[2]", "level: null is not text"),
    ]


def test_what_was_imported_first_keeps_its_name_in_any_later_order(tmp_path: Path) -> None:
    add_exercises(tmp_path, plan(KnowledgeBase.open(DATA), theirs(id="B"), into=tmp_path).exercises)
    base = KnowledgeBase.open(DATA, tmp_path)
    add_exercises(tmp_path, plan(base, theirs(), into=tmp_path).exercises)
    base = KnowledgeBase.open(DATA, tmp_path)
    found = plan(base, theirs(), theirs(id="B"), into=tmp_path).exercises
    assert add_exercises(tmp_path, found).unchanged == ("tiny-toe-press-imported", "b")


def test_what_lies_in_another_folder_is_not_imported_again(tmp_path: Path) -> None:
    real = KnowledgeBase.open(DATA)
    add_exercises(tmp_path, plan(real, theirs()).exercises)
    base = KnowledgeBase.open(DATA, tmp_path)
    assert [one.reason for one in plan(base, theirs()).skipped] == ["imported before: tiny-toe-press"]
