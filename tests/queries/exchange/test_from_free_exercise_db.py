"""What an exercise of theirs says in our words."""

from pathlib import Path

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Exercise
from kickback.queries.exchange.answers import Plan
from kickback.queries.exchange.plan import plan_import
from tests.queries.exchange.theirs import theirs, without

NOWHERE = Path("nowhere")


def plan(base: KnowledgeBase, *entries: object) -> Plan:
    return plan_import(base, [(f"a.json[{at}]", entry) for at, entry in enumerate(entries)], NOWHERE)


def one(base: KnowledgeBase, **changes: object) -> Exercise:
    (exercise,) = plan(base, theirs(**changes)).exercises
    return exercise


def test_their_id_becomes_ours_and_stays_known(real: KnowledgeBase) -> None:
    exercise = one(real, id="3_4_Tiny-Press")
    assert (exercise.id, exercise.free_exercise_db) == ("3-4-tiny-press", "3_4_Tiny-Press")


def test_it_is_marked_as_imported(real: KnowledgeBase) -> None:
    exercise = one(real)
    assert exercise.imported_from == "free-exercise-db"
    assert {one.support for one in exercise.involvements} == {"imported"}


def test_their_coarse_muscles_become_groups(real: KnowledgeBase) -> None:
    found = [(one.muscle, one.tier) for one in one(real, primaryMuscles=["glutes"]).involvements]
    assert found == [("gluteals", "primary"), ("hamstrings", "secondary")]


def test_no_detail_is_invented(real: KnowledgeBase) -> None:
    exercise = one(real)
    jobs = {(one.role, one.side, one.contraction, one.part) for one in exercise.involvements}
    assert jobs == {("not-stated", "not-stated", "not-stated", None)}
    assert (exercise.laterality, exercise.plane, exercise.joint_actions, exercise.cues) == (None, None, (), ())


def test_a_muscle_without_a_group_of_ours_is_left_out_and_noted(real: KnowledgeBase) -> None:
    found = plan(real, theirs(primaryMuscles=["middle back", "lats"]), theirs(id="B", primaryMuscles=["middle back"]))
    told = "no muscle or group of ours stands for it"
    assert f"Left out, for {told}: primary muscle 'middle back'." in found.exercises[0].notes
    assert [one.muscle for one in found.exercises[0].involvements] == ["latissimus-dorsi", "hamstrings"]
    assert found.messages == (f"left out of 2 exercises: the muscle 'middle back', for {told}",)


def test_a_muscle_that_is_called_both_is_primary(real: KnowledgeBase) -> None:
    exercise = one(real, secondaryMuscles=["calves"])
    assert [(one.muscle, one.tier) for one in exercise.involvements] == [("triceps-surae", "primary")]
    assert "Listed as primary and as secondary, and kept as primary: calves." in exercise.notes


def test_a_muscle_that_is_named_twice_counts_once(real: KnowledgeBase) -> None:
    assert len(one(real, primaryMuscles=["calves", "calves"], secondaryMuscles=[]).involvements) == 1


@pytest.mark.parametrize(("word", "ours"), [("dumbbell", ("dumbbell",)), ("cable", ("cable-machine",))])
def test_a_word_for_one_piece_of_equipment_is_that_piece(real: KnowledgeBase, word: str, ours: tuple[str, ...]) -> None:
    exercise = one(real, equipment=word)
    assert (exercise.equipment, exercise.notes) == (ours, ("Category: strength.",))


@pytest.mark.parametrize("word", ["machine", "bands", "other"])
def test_a_word_for_several_pieces_or_none_is_not_stated(real: KnowledgeBase, word: str) -> None:
    exercise = one(real, equipment=word)
    assert (exercise.equipment, exercise.notes[1]) == (("not-stated",), f"Equipment given as: {word}.")


def test_the_body_alone_needs_no_equipment_and_no_note(real: KnowledgeBase) -> None:
    exercise = one(real, equipment="body only")
    assert exercise.equipment == ()
    assert not [note for note in exercise.notes if "quipment" in note]


def test_equipment_that_is_not_given_is_said_to_be_so(real: KnowledgeBase) -> None:
    assert "Equipment not given." in one(real, equipment=None).notes


@pytest.mark.parametrize("key", ["force", "mechanic", "equipment"])
def test_an_unknown_word_is_left_out_and_told(real: KnowledgeBase, key: str) -> None:
    found = plan(real, theirs(**{key: "wobble"}))
    assert getattr(found.exercises[0], key) in (None, ("not-stated",))
    assert found.messages == (f"left out of 1 exercise: the {key} 'wobble', for it is not known",)


def test_an_unknown_muscle_is_left_out_and_told(real: KnowledgeBase) -> None:
    assert plan(real, theirs(primaryMuscles=["calf"])).messages == (
        "left out of 1 exercise: the muscle 'calf', for it is not known",
    )


def test_an_expert_is_advanced(real: KnowledgeBase) -> None:
    assert one(real).level == "advanced"


def test_instructions_are_the_set_up_and_the_first_sums_it_up(real: KnowledgeBase) -> None:
    exercise = one(real)
    assert exercise.set_up == ("Stand on a step.", "Rise onto the toes.")
    assert exercise.summary == "Stand on a step."


def test_without_instructions_the_summary_says_so(real: KnowledgeBase) -> None:
    (exercise,) = plan(real, without("instructions")).exercises
    assert exercise.summary == "Imported from free-exercise-db; it gives no description."


def test_pictures_stay_out(real: KnowledgeBase) -> None:
    assert "jpg" not in repr(one(real))
