"""Recorded values are told so that no table of them misleads."""

from pathlib import Path

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.model.vocabulary import Statistic
from kickback.queries.activation import list_activation
from tests.queries.changed import changed
from tests.queries.recorded import asked, cautions, values

COE = "sources/coe-2015.yaml"
FINE, SKIN = "unloaded, electrode: fine-wire", "unloaded, electrode: surface"


@pytest.mark.parametrize("exercise", ["tiny-kick", "Little Kick"])
def test_values_of_the_exercise_itself_stand_alone(kb: KnowledgeBase, exercise: str) -> None:
    assert values(asked(kb, exercise=exercise)) == [80, 40, 120]


def test_the_neighbors_stand_in_where_the_exercise_was_not_recorded(kb: KnowledgeBase) -> None:
    assert values(asked(kb, exercise="tiny-push")) == [80, 40, 55, 120, (5, 20.5)]


def test_borrowed_values_are_said_to_be_borrowed(kb: KnowledgeBase) -> None:
    assert "borrowed" in cautions(asked(kb, exercise="tiny-push"))


def test_values_of_the_exercise_itself_are_not_said_to_be_borrowed(kb: KnowledgeBase) -> None:
    assert "borrowed" not in cautions(asked(kb))


@pytest.mark.parametrize(
    "narrowed", [{"muscle": "flexor-one"}, {"side": "standing"}, {"study": "coe-2015"}], ids=["muscle", "side", "study"]
)
def test_a_narrowing_that_leaves_none_of_its_own_values_borrows_and_says_so(
    kb: KnowledgeBase, narrowed: dict[str, str]
) -> None:
    answer = asked(kb, **narrowed)
    assert {one.exercise for one in answer.measurements} == {"tiny-pull"}
    assert "borrowed" in cautions(answer)


def test_direct_only_borrows_nothing(kb: KnowledgeBase) -> None:
    answer = list_activation(kb, exercise="tiny-push", direct_only=True)
    assert (values(answer), "borrowed" in cautions(answer)) == ([], False)


def test_direct_only_keeps_what_was_recorded_in_the_exercise(kb: KnowledgeBase) -> None:
    assert values(list_activation(kb, exercise="tiny-pull", direct_only=True)) == [55, (5, 20.5)]


@pytest.mark.parametrize("exercise", ["tiny-kick", "tiny-pull", "tiny-push"])
@pytest.mark.parametrize("sort", ["study", "value"])
def test_every_table_says_once_that_activity_is_not_growth(kb: KnowledgeBase, exercise: str, sort: str) -> None:
    assert cautions(asked(kb, exercise=exercise, sort=sort)).count("not-growth") == 1


def test_a_caution_has_the_text_of_its_term(kb: KnowledgeBase) -> None:
    told = {str(one.id): one.text for one in asked(kb, exercise="tiny-push").cautions}
    assert told["borrowed"] == "All values are borrowed from neighboring exercises."


@pytest.mark.parametrize("sort", ["study", "value"])
def test_statistics_are_never_mixed(kb: KnowledgeBase, sort: str) -> None:
    found = [one.statistic for one in asked(kb, exercise="tiny-push", sort=sort).measurements]
    assert found == sorted(found, key=list(Statistic).index)


def test_two_statistics_are_said_to_have_their_own_scales(kb: KnowledgeBase) -> None:
    assert "own-scale" in cautions(asked(kb, "extensor-one"))


def test_one_statistic_needs_no_word_on_scales(kb: KnowledgeBase) -> None:
    assert "own-scale" not in cautions(asked(kb, "flexor-one"))


@pytest.mark.parametrize(("sort", "warned"), [("study", False), ("value", True)])
def test_a_table_sorted_by_value_warns_that_it_is_no_ranking(kb: KnowledgeBase, sort: str, warned: bool) -> None:  # noqa: FBT001  # pytest passes it by name
    assert ("sorted" in cautions(asked(kb, sort=sort))) is warned


@pytest.mark.parametrize("muscle", ["flexor-one", None], ids=["muscle", "all"])
def test_a_surface_value_of_a_deep_muscle_is_left_out(copy_of_kb: Path, muscle: str | None) -> None:
    base = changed(copy_of_kb, COE, FINE, SKIN)
    assert "flexor-one" not in {one.muscle for one in asked(base, muscle, "tiny-push").measurements}


def test_an_electrode_over_several_muscles_does_not_speak_for_a_deep_one(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, "vocabulary/recorded-muscles.yaml", "extensor-two]", "extensor-two, flexor-one]")
    assert values(asked(base, "flexor-one")) == [(5, 20.5)]


def test_a_groups_value_does_not_speak_for_a_deep_muscle(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, COE, "muscle: extensor-pair", "muscle: flexors")
    assert values(asked(base, "flexor-one")) == [(5, 20.5)]


def test_a_table_with_a_deep_muscle_says_why_fine_wire_stands_alone(kb: KnowledgeBase) -> None:
    assert "fine-wire-only" in cautions(asked(kb, "flexor-one"))


def test_a_table_without_a_deep_muscle_says_nothing_of_fine_wire(kb: KnowledgeBase) -> None:
    assert "fine-wire-only" not in cautions(asked(kb))


def test_no_value_is_recorded_in_the_cable_kickback_itself(real: KnowledgeBase) -> None:
    assert list_activation(real, exercise="cable-kickback", direct_only=True).measurements == ()
