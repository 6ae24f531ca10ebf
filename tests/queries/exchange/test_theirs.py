"""What is told of an entry that is no exercise of theirs."""

import pytest

from kickback.queries.exchange.theirs import as_theirs, cleaned, faults_of_form
from tests.queries.exchange.theirs import full_size, theirs, without

NO_ID = "is not made of the letters a to z, digits, '_' and '-' alone"
MALFORMED = {
    "a number": (3, "is no object with fields such as 'id' and 'name'"),
    "no id": (without("id"), "id: is missing"),
    "no level": (without("level"), "level: is missing"),
    "no primary muscles": (without("primaryMuscles"), "primaryMuscles: is missing"),
    "a number as name": (theirs(name=3), "name: 3 is not text"),
    "an empty name": (theirs(name=" \u200b"), "name: is empty"),
    "no name": (theirs(name=None), "name: null is not text"),
    "a strange level": (theirs(level="elite"), "level: 'elite' is not 'beginner', 'intermediate' or 'expert'"),
    "a number as force": (theirs(force=1), "force: 1 is not text"),
    "a path as id": (theirs(id="../x"), f"id: '../x' {NO_ID}"),
    "an id without a letter": (theirs(id="_-_"), f"id: '_-_' {NO_ID}"),
    "a long id": (theirs(id="a" * 101), "id: is longer than 100 signs"),
    "a word in place of a list": (theirs(primaryMuscles="calves"), "primaryMuscles: 'calves' is no list of texts"),
    "a number in a list": (theirs(secondaryMuscles=["neck", 4]), "secondaryMuscles[1]: 4 is not text"),
    "a list in a list": (theirs(instructions=[["Stand."]]), 'instructions[0]: ["Stand."] is not text'),
    "more than a file holds": (theirs(instructions=["x" * 400_001]), "is longer than 400,000 signs"),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_what_is_wrong_is_told_with_its_field(name: str) -> None:
    value, told = MALFORMED[name]
    assert list(faults_of_form(value)) == [told]


def test_every_fault_of_an_entry_is_told() -> None:
    assert len(list(faults_of_form(theirs(name=1, level=2, primaryMuscles=[3, 4])))) == 4


@pytest.mark.parametrize("key", ["force", "mechanic", "equipment", "secondaryMuscles", "instructions", "images"])
def test_a_field_that_we_can_do_without_may_be_missing(key: str) -> None:
    assert list(faults_of_form(without(key))) == []


def test_the_made_up_collection_is_well_formed() -> None:
    assert [fault for entry in full_size() for fault in faults_of_form(entry)] == []


def test_texts_are_cleaned_of_what_could_drive_a_terminal() -> None:
    assert cleaned(" Rise\x1b[31m \n\u202eup\u2028now\x00 ") == "Rise[31m up now"


def test_instructions_that_say_nothing_are_left_out() -> None:
    assert as_theirs(theirs(instructions=["Stand.", " ", "\x07", "Rise."])).instructions == ("Stand.", "Rise.")
