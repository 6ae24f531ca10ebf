"""Names as people type them: any case, with or without hyphens, British or American, Latin or English."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

import msgspec

from kickback.model.claim import Claim
from kickback.model.crosswalk import Crosswalk
from kickback.model.dispute import Dispute
from kickback.model.exercise import Exercise
from kickback.model.fault import Fault
from kickback.model.muscle import Muscle, MuscleGroup
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Vocabulary

# In this order, and each so that a second pass finds nothing more to do.
SPELLINGS = (
    (re.compile(r"a+e(?=[a-z])"), "e"),
    (re.compile(r"is(e|er|ers|ing|ed|ation)\b"), r"iz\1"),
    (re.compile(r"our\b"), "or"),
    (re.compile(r"fibre"), "fiber"),
    (re.compile(r"centre"), "center"),
    (re.compile(r"program(me)+"), "program"),
    (re.compile(r"manoeuvre"), "maneuver"),
    (re.compile(r"^((musculus|muscle|m) )+"), ""),
)


class Name(msgspec.Struct, frozen=True, array_like=True):
    """Tie one folded name to the entry it names; `home` is the entry's file stem, `shown` the name as written."""

    folded: str
    kind: str
    id: str
    home: str
    shown: str


def fold(text: str) -> str:
    """Return `text` as it is compared: lower case, plain letters, single spaces, American spelling.

    The spelling rules need only be the same on both sides: "exercise" folds to "exercize" in data and question alike.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    folded = " ".join(re.sub(r"[^a-z0-9]+", " ", plain.lower()).split())
    for pattern, replacement in SPELLINGS:
        folded = pattern.sub(replacement, folded)
    return folded


def closest(word: str, words: Iterable[str], most: int = 1, *, likeness: float = 0.6) -> list[str]:
    """Return up to `most` of `words` that `word` may be meant for, the likeliest first; a `likeness` of 1 is equal."""
    return get_close_matches(word, list(words), n=most, cutoff=likeness)


def names_of(record: Record) -> list[Name]:
    """Return every name by which a person may ask for something in `record`."""
    home = str(getattr(record, "id", ""))
    found = [
        Name(fold(text), kind, id_, home, text) for kind, id_, texts in _named(record) for text in texts if fold(text)
    ]
    return list({(one.folded, one.kind, one.id): one for one in found}.values())


def _named(record: Record) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    match record:
        case Muscle():
            parts = (part.id for part in record.parts)
            yield "muscle", record.id, (record.id, record.name, record.latin, *record.aliases, *parts)
        case MuscleGroup() | Fault():
            kind = "fault" if isinstance(record, Fault) else "muscle-group"
            yield kind, record.id, (record.id, record.name, *record.aliases)
        case Exercise():
            yield from _named_in(record)
        case Claim() | Dispute():
            yield "claim" if isinstance(record, Claim) else "dispute", record.id, (record.id,)
        case Crosswalk():
            yield "crosswalk", record.id, (record.id, record.name)
        case Source():
            cited = (record.short, record.short.replace("and others", "et al")) if record.author else ()
            yield "source", record.id, (record.id, *cited, *(one for one in (record.doi, record.pmid) if one))
        case Vocabulary():
            for term in record.terms:
                yield record.id, term.id, (term.id, term.label, *term.aliases)


def _named_in(exercise: Exercise) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    yield "exercise", exercise.id, (exercise.id, exercise.name, *exercise.aliases)
    for namesake in (one for one in exercise.namesakes if not one.exercise):
        yield "namesake", namesake.name, (namesake.name, *namesake.aliases)
    for cue in exercise.cues:
        yield "cue", cue.id, (cue.id, cue.name)
    for note in exercise.safety:
        yield "safety", note.id, (note.id,)
    for variation in exercise.variations:
        yield "variation", variation.id, (variation.id, variation.name)
    for advice in exercise.programming:
        yield "advice", advice.id, (advice.id, advice.topic)
