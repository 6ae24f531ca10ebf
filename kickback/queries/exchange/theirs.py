"""The shape of free-exercise-db's exercises, its few words that no crosswalk needs, and how our notes keep the rest."""

import json
import re
from collections.abc import Iterator
from typing import Any

from kickback.errors import LONGEST_QUOTE, either, quoted
from kickback.model.exercise import Exercise
from kickback.model.record import Record
from kickback.model.vocabulary import Level

FREE_EXERCISE_DB = "free-exercise-db"
LEVELS = {"beginner": Level.BEGINNER, "intermediate": Level.INTERMEDIATE, "expert": Level.ADVANCED}
CATEGORIES = (
    *("strength", "powerlifting", "olympic weightlifting", "strongman"),
    *("plyometrics", "cardio", "stretching"),
)
USUAL_CATEGORY = "strength"
# What notes begin with that keep a word of theirs for which the model has no place.
CATEGORY, GIVEN_AS = "Category: ", "Equipment given as: "
# What they write where the body alone is needed.
NOTHING = "body only"
# Our word where they do not tell a role, a side or a single piece of equipment.
NOT_STATED = "not-stated"
LONGEST_ID, LONGEST_TEXT = 100, 400_000
ID = re.compile(r"[0-9a-zA-Z_-]*[0-9a-zA-Z][0-9a-zA-Z_-]*")
NEEDED = ("id", "name", "level", "primaryMuscles")
TEXTS = ("id", "name", "force", "level", "mechanic", "equipment", "category")
LISTS = ("primaryMuscles", "secondaryMuscles", "instructions", "alternateNames")


class TheirExercise(Record, frozen=True, kw_only=True):
    """Hold one exercise as free-exercise-db publishes it; the names of the fields are its own."""

    id: str
    name: str
    force: str | None
    level: str
    mechanic: str | None
    equipment: str | None
    primaryMuscles: tuple[str, ...]  # noqa: N815
    secondaryMuscles: tuple[str, ...]  # noqa: N815
    instructions: tuple[str, ...]
    alternateNames: tuple[str, ...] = ()  # noqa: N815
    category: str
    images: tuple[str, ...] = ()


def faults_of_form(value: object) -> Iterator[str]:
    """Yield what keeps `value` from being read as an exercise of theirs, each with the name of the field.

    The fields that we can do without may be missing, and pictures are not looked at.
    """
    if not isinstance(value, dict):
        yield "is no object with fields such as 'id' and 'name'"
        return
    yield from (f"{key}: is missing" for key in NEEDED if key not in value)
    for key in (one for one in TEXTS if one in value):
        yield from _faults_of_text(key, value[key])
    for key in (one for one in LISTS if one in value):
        yield from _faults_of_list(key, value[key])
    if sum(map(len, _texts(value))) > LONGEST_TEXT:
        yield f"is longer than {LONGEST_TEXT:,} signs"


def _faults_of_text(key: str, given: object) -> Iterator[str]:
    if not isinstance(given, str):
        if given is not None or key in NEEDED:
            yield f"{key}: {_shown(given)} is not text"
    elif key in NEEDED and not cleaned(given):
        yield f"{key}: is empty"
    elif key == "level" and given not in LEVELS:
        yield f"level: {_shown(given)} is not {either(tuple(LEVELS))}"
    elif key == "id" and not ID.fullmatch(given):
        yield f"id: {_shown(given)} is not made of the letters a to z, digits, '_' and '-' alone"
    elif key == "id" and len(given) > LONGEST_ID:
        yield f"id: is longer than {LONGEST_ID} signs"


def _faults_of_list(key: str, given: object) -> Iterator[str]:
    if not isinstance(given, list):
        yield f"{key}: {_shown(given)} is no list of texts"
        return
    for index, one in enumerate(given):
        if not isinstance(one, str):
            yield f"{key}[{index}]: {_shown(one)} is not text"


def _shown(given: object) -> str:
    return quoted(given) if isinstance(given, str) else json.dumps(given)[:LONGEST_QUOTE]


def _texts(value: dict[str, Any]) -> Iterator[str]:
    for key in (*TEXTS, *LISTS):
        given = value.get(key)
        yield from (one for one in (given if isinstance(given, list) else [given]) if isinstance(one, str))


def as_theirs(value: dict[str, Any]) -> TheirExercise:
    """Return a value without faults of form as a record, its texts cleaned and those that say nothing left out."""
    texts = {key: cleaned(value[key]) if value.get(key) else "" for key in TEXTS}
    lists = {key: tuple(filter(None, map(cleaned, value.get(key, ())))) for key in LISTS}
    optional = {key: texts.pop(key) or None for key in ("force", "mechanic", "equipment")}
    return TheirExercise(**texts, **lists, **optional)  # type: ignore[arg-type]  # the three dictionaries fit the fields


def cleaned(text: str) -> str:
    """Return `text` on one line, without signs that are not shown, which could drive a reader's terminal."""
    return " ".join("".join(one if one.isprintable() else " " if one.isspace() else "" for one in text).split())


def noted(exercise: Exercise, start: str) -> str | None:
    """Return the word that a note of an imported exercise keeps after `start`."""
    return next((note.removeprefix(start).rstrip(".") for note in exercise.notes if note.startswith(start)), None)
