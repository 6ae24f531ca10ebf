"""An exercise sorts its own parts."""

import msgspec

from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Exercise, ExerciseAction, SafetyNote
from kickback.model.vocabulary import Tier, Urgency, Verdict


def with_safety(exercise: Exercise, *urgencies: Urgency) -> Exercise:
    """Return `exercise` with one safety note of each urgency."""
    notes = tuple(
        SafetyNote(id=f"{place}-{urgency}", urgency=urgency, when="x", action="y", verdict=Verdict.WEAK)
        for place, urgency in enumerate(urgencies)
    )
    return msgspec.structs.replace(exercise, safety=notes)


def test_primary_involvements_keep_the_order_of_the_data(kb: KnowledgeBase) -> None:
    exercise = kb.exercise("tiny-kick")
    turned = msgspec.structs.replace(
        exercise, involvements=tuple(msgspec.structs.replace(one, tier=Tier.PRIMARY) for one in exercise.involvements)
    )
    assert [one.claims for one in turned.primary] == [("C01",), ("C02",), ("X01",)]


def test_primary_and_secondary_involvements_are_all_involvements(kb: KnowledgeBase) -> None:
    exercise = kb.exercise("tiny-kick")
    assert exercise.primary + exercise.secondary == exercise.involvements


def test_secondary_involvements_hold_one_muscle_once_a_side(kb: KnowledgeBase) -> None:
    sides = [(one.muscle, one.side) for one in kb.exercise("tiny-kick").secondary]
    assert sides == [("extensor-two", "working"), ("extensor-two", "standing")]


def test_stop_signs_are_the_notes_that_end_a_set(kb: KnowledgeBase) -> None:
    exercise = with_safety(kb.exercise("tiny-kick"), *Urgency)
    assert [note.urgency for note in exercise.stop_signs] == [Urgency.EMERGENCY, Urgency.STOP]


def test_stop_signs_keep_the_order_of_the_data(kb: KnowledgeBase) -> None:
    exercise = with_safety(kb.exercise("tiny-kick"), Urgency.STOP, Urgency.ADAPT, Urgency.EMERGENCY)
    assert [note.id for note in exercise.stop_signs] == ["0-stop", "2-emergency"]


def test_an_action_of_a_joint_has_the_id_of_its_term() -> None:
    assert ExerciseAction(joint="hip", movement="extension", side="working").id == "hip-extension"
