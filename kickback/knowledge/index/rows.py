"""What the index holds of one record: its names, links, facts, jobs and lines of text."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from kickback.knowledge.links import defined_by, links_of
from kickback.knowledge.names import Name, fold, names_of
from kickback.model.claim import Claim
from kickback.model.dispute import Dispute
from kickback.model.exercise import Exercise
from kickback.model.fault import Fault
from kickback.model.muscle import Muscle, MuscleGroup
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Vocabulary

# Exercises say much in the same words, and to fold each anew took a third of the time in which an index is built.
_folded = lru_cache(maxsize=50_000)(fold)
WORD = re.compile(r"[a-z0-9]+", re.IGNORECASE)
# Who asks what hurts somewhere asks for the faults felt there, and for the cues that spare the place.
HURTS = ("pain",)
JOINED = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+", re.IGNORECASE)


class Thing(NamedTuple):
    """Hold what a search may find: its kind and id, its name, its other names and its lines of text.

    `unsaid` is what it is looked for by as well, though none of its lines says so.
    """

    kind: str
    id: str
    name: str
    aliases: tuple[str, ...]
    lines: tuple[str, ...]
    unsaid: tuple[str, ...] = ()

    @property
    def called(self) -> str:
        """Return the words of its names in their other spellings, and its id."""
        return " ".join((*_respelled((self.name, *self.aliases)), self.id.replace("-", " ")))

    @property
    def said(self) -> str:
        """Return the words of its lines in their other spellings, and what they leave unsaid."""
        return " ".join((*_respelled(self.lines), *self.unsaid))

    @property
    def words(self) -> set[str]:
        """Return the words of its names."""
        return {found[0].lower() for text in (self.name, *self.aliases) for found in WORD.finditer(text)}


class Rows(NamedTuple):
    """Hold everything that is derived from one record."""

    names: list[Name]
    links: list[tuple[str, str]]
    defined: list[tuple[str, str]]
    facts: list[tuple[str, str]]
    jobs: list[tuple[str, str | None, str, str, str]]
    things: list[Thing]


def rows_of(record: Record) -> Rows:
    """Return what the index holds of `record`."""
    exercise = record if isinstance(record, Exercise) else None
    return Rows(
        names_of(record),
        list(dict.fromkeys((link.kind, link.id) for link in links_of(record))),
        list(defined_by(record)),
        list(dict.fromkeys(_facts(record))),
        [(one.muscle, one.part, one.tier, one.role, one.side) for one in exercise.involvements] if exercise else [],
        list(_things(record)),
    )


def _facts(record: Record) -> Iterator[tuple[str, str]]:
    if isinstance(record, Muscle | MuscleGroup):
        yield from (("member", id_) for id_ in record.members)
    elif isinstance(record, Exercise):
        for key in ("family", "mechanic", "laterality", "level", "variant_of"):
            if value := getattr(record, key):
                yield key, str(value)
        yield from (("equipment", id_) for id_ in record.equipment)
        yield from (("action", action.id) for action in record.joint_actions)


def _things(record: Record) -> Iterator[Thing]:
    match record:
        case Muscle():
            parts = (part.name for part in record.parts)
            said = (record.location, record.steadies, record.find, record.feel)
            yield Thing("muscle", record.id, record.name, (record.latin, *record.aliases, *parts), _lines(said))
        case MuscleGroup():
            yield Thing("muscle-group", record.id, record.name, record.aliases, _lines((record.definition,)))
        case Exercise():
            yield from _things_in(record)
        case Fault():
            happens = (record.felt, record.looks, record.cause, record.consequence, _told("Felt in", record.places))
            unsaid = HURTS if record.places else ()
            yield Thing("fault", record.id, record.name, record.aliases, _lines(happens), unsaid)
        case Claim():
            yield Thing("claim", record.id, record.id, record.in_the_gym, _lines((record.text, record.say_instead)))
        case Dispute():
            positions = (one.says for one in record.positions)
            yield Thing("dispute", record.id, record.id, (), _lines((record.question, record.resolution, *positions)))
        case Source():
            yield Thing("source", record.id, record.short, (), _lines((record.title, record.population)))
        case Vocabulary():
            for term in record.terms:
                yield Thing(record.id, term.id, term.label, term.aliases, _lines((term.definition,)))


def _things_in(exercise: Exercise) -> Iterator[Thing]:
    felt = (fault.felt for fault in exercise.faults)
    said = (exercise.summary, *exercise.set_up, *exercise.self_check, exercise.against_kickback, *felt, *exercise.notes)
    yield Thing("exercise", exercise.id, exercise.name, exercise.aliases, _lines(said))
    for cue in exercise.cues:
        ends = (_told("Spares", cue.spares), _told("Prevents", cue.prevents))
        lines = _lines((cue.instruction, cue.why, cue.internal, cue.external, *ends))
        unsaid = (exercise.name, *(HURTS if cue.spares else ()))
        yield Thing("cue", cue.id, cue.name, (), lines, unsaid)
    here = (exercise.name,)
    for note in exercise.safety:
        yield Thing("safety", note.id, _spoken(note.id).capitalize(), (), _lines((note.when, note.action)), here)
    for one in exercise.variations:
        yield Thing("variation", one.id, one.name, (), _lines((one.changes,)), here)
    for advice in exercise.programming:
        yield Thing("advice", advice.id, advice.topic, (), _lines((advice.advice,)), here)


def _told(label: str, ids: tuple[str, ...]) -> str:
    return f"{label}: {', '.join(_spoken(id_) for id_ in ids)}." if ids else ""


def _spoken(id_: str) -> str:
    return id_.replace("-", " ")


def _respelled(texts: Iterable[str]) -> list[str]:
    """Return the words that are spelled in another way once folded, and the compounds without their hyphens."""
    whole = " ".join(texts)
    words = {found[0].lower() for found in WORD.finditer(whole)}
    folded = {folded for word in words if (folded := _folded(word)) != word}
    return sorted(folded | {found[0].lower().replace("-", "") for found in JOINED.finditer(whole)})


def _lines(texts: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(text for text in texts if text)
