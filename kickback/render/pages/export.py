"""The records of `kickback export --as csv`."""

from collections.abc import Iterator

from kickback.model.exercise import Exercise, Involvement
from kickback.queries.export import ExportAnswer
from kickback.render.document import Document, Heading, Records
from kickback.render.pages.parts import Words

OF_EXERCISE = (
    *("exercise", "name", "family", "equipment", "mechanic", "laterality", "plane", "chain", "force", "level"),
    "imported_from",
)
OF_INVOLVEMENT = (
    *("muscle", "part", "tier", "role", "side", "contraction", "action"),
    *("support", "claims", "sources", "measured_by", "note"),
)


def page(answer: ExportAnswer, _words: Words) -> Document:
    """Return a row for each job of a muscle, with its exercise; an exercise without any has one row."""
    rows = tuple(row for exercise in answer.exercises for row in _rows(exercise))
    return Document("Exercises", (Heading("Exercises", 1),), Records((*OF_EXERCISE, *OF_INVOLVEMENT), rows))


def _rows(exercise: Exercise) -> Iterator[tuple[str, ...]]:
    own = (exercise.id, *(_cell(getattr(exercise, key)) for key in OF_EXERCISE[1:]))
    if not exercise.involvements:
        yield (*own, *("" for _ in OF_INVOLVEMENT))
    for one in exercise.involvements:
        yield (*own, *_job(one))


def _job(one: Involvement) -> tuple[str, ...]:
    return tuple(_cell(getattr(one, key)) for key in OF_INVOLVEMENT)


def _cell(value: str | tuple[str, ...] | None) -> str:
    return " ".join(value) if isinstance(value, tuple) else value or ""
