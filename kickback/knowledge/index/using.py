"""Which exercises use some muscles: how many of them in each role on each side, and the first of those."""

from collections.abc import Collection
from typing import NamedTuple

from kickback.knowledge.index.reading import Index
from kickback.knowledge.layers import stem_of


class Used(NamedTuple):
    """Hold the id and name of an exercise, and the muscle or group, and its part, by which it is found."""

    exercise: str
    name: str
    muscle: str
    part: str | None


class Use(NamedTuple):
    """Hold in how many exercises (`often`) the muscles have one role on one side, and the first of them, by id."""

    role: str
    side: str
    often: int
    first: tuple[Used, ...]


def uses(index: Index, muscles: Collection[str], few: int) -> list[Use]:
    """Return each role and side of `muscles`, with up to `few` of the exercises."""
    marks = ", ".join("?" * len(muscles))
    question = f"SELECT role, side, count(DISTINCT entry) FROM jobs WHERE muscle IN ({marks}) GROUP BY role, side"
    found = index.rows(question, tuple(muscles))
    return [Use(role, side, often, _first(index, muscles, (role, side), few)) for role, side, often in found]


def _first(index: Index, muscles: Collection[str], job: tuple[str, str], few: int) -> tuple[Used, ...]:
    marks = ", ".join("?" * len(muscles))
    question = (
        "SELECT file, title, muscle, part, min(jobs.rowid) FROM jobs JOIN files USING (entry)"
        f" WHERE muscle IN ({marks}) AND role = ? AND side = ? GROUP BY file ORDER BY file LIMIT ?"
    )
    rows = index.rows(question, (*muscles, *job, few))
    return tuple(Used(stem_of(file), name, muscle, part) for file, name, muscle, part, _ in rows)
