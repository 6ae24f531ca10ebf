"""What can be done with the equipment that is there."""

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.exercises import list_exercises
from kickback.queries.exercises.asked import Asked
from kickback.queries.exercises.gear import one_piece, serving


def test_a_piece_serves_as_what_its_pieces_serve_as(real: KnowledgeBase) -> None:
    assert {"bench", "box-or-bench", "mat-or-table"} <= serving(real, ["incline-bench"])


def test_a_piece_that_brings_others_is_the_one_that_is_missing(real: KnowledgeBase) -> None:
    assert one_piece(real, frozenset({"low-pulley", "cable-machine", "support-bar"})) == "cable-machine"
    assert one_piece(real, frozenset({"low-pulley", "support-bar"})) == "cable-machine"


def test_two_things_that_no_piece_brings_are_more_than_one_piece(real: KnowledgeBase) -> None:
    assert one_piece(real, frozenset({"barbell", "ankle-cuff"})) is None


def test_everything_an_exercise_needs_is_there(real: KnowledgeBase) -> None:
    had = serving(real, ["cable-machine", "ankle-cuff"])
    answer = list_exercises(real, Asked(have=("cable machine", "ankle strap")), limit=0)
    assert {one.id for one in answer.exercises} == {one.id for one in real.exercises() if {*one.equipment} <= had}
    assert "cable-kickback" in {one.id for one in answer.exercises}


def test_exercises_without_equipment_always_fit(real: KnowledgeBase) -> None:
    answer = list_exercises(real, Asked(have=("mat",)), limit=0)
    assert {one.id for one in real.exercises() if not one.equipment} <= {one.id for one in answer.exercises}


def test_an_exercise_that_is_one_piece_short_names_the_piece(real: KnowledgeBase) -> None:
    answer = list_exercises(real, Asked(have=("cable-machine",)), limit=0)
    short = {one.exercise: one.missing for one in answer.short}
    assert short["cable-kickback"] == "ankle-cuff"
    assert "barbell-hip-thrust" not in short
    assert answer.short_total == len(answer.short)
    assert not short.keys() & {one.id for one in answer.exercises}


def test_without_what_there_is_none_is_short(real: KnowledgeBase) -> None:
    assert list_exercises(real, Asked(), limit=0).short == ()
