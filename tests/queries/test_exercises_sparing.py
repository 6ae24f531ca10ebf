"""What it takes to spare a place or a muscle."""

from pathlib import Path

import pytest

from kickback.errors import UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.fault import Fault
from kickback.queries.exercises import ExercisesAnswer, list_exercises
from kickback.queries.exercises.asked import Asked
from kickback.queries.groups import muscles_in
from tests.queries.changed import changed


def sparing(base: KnowledgeBase, *names: str) -> ExercisesAnswer:
    return list_exercises(base, Asked(avoid=names), limit=0)


def test_an_exercise_falls_away_where_a_muscle_there_has_any_job(real: KnowledgeBase) -> None:
    back = muscles_in(real, "lower-back")
    expected = {
        one.id for one in real.exercises() if any(back & muscles_in(real, job.muscle) for job in one.involvements)
    }
    answer = sparing(real, "lower-back")
    assert {one.exercise for one in answer.dropped} == expected
    assert {one.id for one in answer.exercises} == {*real.ids("exercises")} - expected
    assert answer.total + answer.dropped_total == len(real.ids("exercises"))


def test_the_reason_names_muscle_role_and_side(real: KnowledgeBase) -> None:
    reasons = {one.exercise: one.reason for one in sparing(real, "low back").dropped}
    assert "erector spinae: stabilizer, trunk" in reasons["back-squat"]


@pytest.mark.parametrize(("place", "group"), [("back of the thigh", "hamstrings"), ("calf", "triceps-surae")])
def test_a_place_stands_for_the_muscles_that_it_covers(real: KnowledgeBase, place: str, group: str) -> None:
    assert sparing(real, place).dropped == sparing(real, group).dropped != ()


def test_every_place_covers_muscles_or_is_called_by_a_joint_or_is_the_head_or_foot(real: KnowledgeBase) -> None:
    bare = {term.id for term in real.vocabulary("places").terms if sparing(real, term.id).messages}
    assert bare <= {"head", "foot", "pelvis", "ankle", "wrist"}


def test_a_joint_rests_where_it_does_not_move(real: KnowledgeBase) -> None:
    answer = sparing(real, "knee")
    reasons = {one.exercise: one.reason for one in answer.dropped}
    assert reasons["leg-extension"] == "knee extension"
    assert "cable-kickback" in {one.id for one in answer.exercises}  # its knee is held bent


def test_what_stays_is_marked_with_the_faults_that_are_felt_there(real: KnowledgeBase) -> None:
    answer = sparing(real, "lower-back")
    felt = {fault.id for one in answer.exercises for fault in one.felt}
    assert felt
    assert all("lower-back" in real.follow(Fault, id_).places for id_ in felt)


def test_a_fault_felt_in_one_of_the_knees_is_felt_in_the_knee(real: KnowledgeBase) -> None:
    felt = {fault.id for one in sparing(real, "knee").exercises for fault in one.felt}
    assert any("working-knee" in real.follow(Fault, id_).places for id_ in felt)


def test_two_places_rest_together(real: KnowledgeBase) -> None:
    both = {one.exercise for one in sparing(real, "knee", "lower-back").dropped}
    assert both == {one.exercise for name in ("knee", "lower-back") for one in sparing(real, name).dropped}


def test_only_what_fits_otherwise_is_dropped(real: KnowledgeBase) -> None:
    answer = list_exercises(real, Asked(family="kickback", avoid=("lower-back",)), limit=0)
    assert {real.exercise(one.exercise).family for one in answer.dropped} == {"kickback"}


def test_the_dropped_are_cut_by_the_limit_and_counted(real: KnowledgeBase) -> None:
    answer = list_exercises(real, Asked(avoid=("lower-back",)), limit=2)
    assert len(answer.dropped) == 2 < answer.dropped_total


def test_a_place_without_muscle_and_joint_drops_nothing_and_says_so(real: KnowledgeBase) -> None:
    answer = sparing(real, "head")
    assert answer.dropped == ()
    assert "no muscle and no joint is listed for 'head'" in answer.messages[0]
    assert "breath-holding" in {fault.id for one in answer.exercises for fault in one.felt}


def test_an_unknown_place_is_refused_with_the_nearest(real: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match=r"no muscle or place called 'loer-back'; did you mean 'lower-back'"):
        sparing(real, "loer-back")


def test_groups_that_hold_each_other_are_followed_once(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, "muscle-groups/flexors.yaml", "[flexor-one]", "[flexor-one, flexors, extensors]")
    assert [one.exercise for one in sparing(base, "flexors").dropped] == ["tiny-kick"]
