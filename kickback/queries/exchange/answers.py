"""What an import answers."""

from kickback.model.exercise import Exercise
from kickback.model.record import Record


class Skipped(Record, frozen=True, kw_only=True):
    """Name an exercise of theirs that was left out, and why."""

    id: str
    reason: str


class Malformed(Record, frozen=True, kw_only=True):
    """Say where something is no exercise, and what is wrong with it."""

    place: str
    message: str


class Plan(Record, frozen=True, kw_only=True):
    """Hold the exercises to write, and what is not written."""

    exercises: tuple[Exercise, ...]
    skipped: tuple[Skipped, ...]
    malformed: tuple[Malformed, ...]
    messages: tuple[str, ...]


class ImportAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback import`: the ids by what became of them, and the folder that holds them.

    `read` tells whether kickback reads that folder without being told.
    """

    folder: str
    read: bool
    added: tuple[str, ...]
    unchanged: tuple[str, ...]
    skipped: tuple[Skipped, ...]
    malformed: tuple[Malformed, ...]
    messages: tuple[str, ...] = ()
