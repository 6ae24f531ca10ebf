"""Our account of free-exercise-db's shape."""

import pytest

from tests.queries.exchange.theirs import SHAPE, full_size, theirs


def test_an_exercise_in_their_shape_passes() -> None:
    SHAPE.validate(theirs())


def test_the_made_up_collection_passes() -> None:
    assert [error.message for entry in full_size() for error in SHAPE.iter_errors(entry)] == []


@pytest.mark.parametrize("key", ["primaryMuscles", "secondaryMuscles"])
def test_the_second_muscle_is_looked_at_too(key: str) -> None:
    assert not SHAPE.is_valid(theirs(**{key: ["calves", "big toe"]}))


def test_the_second_instruction_is_looked_at_too() -> None:
    assert not SHAPE.is_valid(theirs(instructions=["Stand.", 2]))
