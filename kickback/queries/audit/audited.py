"""An entry with what is known around it, and how a finding tells of it."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from kickback.knowledge.names import fold
from kickback.model.exercise import Exercise
from kickback.queries.audit.anatomy import Anatomy
from kickback.queries.audit.names import Names
from kickback.queries.audit.reading import Entry, Named

FEW = 4


class Flaw(NamedTuple):
    """Say what is wrong with an entry, why, and what to do; `subject` is the muscle, action or word it is about."""

    subject: str
    message: str
    reason: str
    suggestion: str


@dataclass(frozen=True)
class Audited:
    """Hold an entry and what is known around it; `ours` is the one of ours that it must be, by its name."""

    entry: Entry
    anatomy: Anatomy
    names: Names
    ours: Exercise | None
    twins: tuple[str, ...] = ()

    @property
    def muscles(self) -> frozenset[str]:
        """Return every muscle that the entry may mean."""
        return self.anatomy.muscles(one.word for one in self.entry.named)

    @cached_property
    def unread(self) -> tuple[str, ...]:
        """Return the words for muscles that nobody knows."""
        words = dict.fromkeys(one.word for one in self.entry.named)
        return tuple(one for one in words if one and self.anatomy.meanings(one) is None)

    @cached_property
    def promised(self) -> frozenset[str]:
        """Return the joint actions that the name promises, at least one of which must have a mover."""
        return frozenset(action for said in self.names.said(self.entry.name) for action in said.actions)

    @cached_property
    def helpers(self) -> frozenset[str]:
        """Return the muscles that our entries of these names use, whatever for."""
        known = [id_ for said in self.names.said(self.entry.name) for id_ in said.exercises]
        jobs = (job.part or job.muscle for id_ in known for job in self.anatomy.base.exercise(id_).involvements)
        return self.anatomy.muscles(jobs)

    @cached_property
    def actions(self) -> tuple[str, ...]:
        """Return the joint actions that the entry lists."""
        found = map(self.names.action, self.entry.actions)
        return tuple(dict.fromkeys(one for one in found if one))

    @property
    def told_ours(self) -> str:
        """Return what our entry of this name says, as the end of a suggestion; empty where there is none."""
        if not self.ours:
            return ""
        base = self.anatomy.base
        sides: dict[str, dict[str, None]] = {}
        for one in self.ours.primary:
            sides.setdefault(one.muscle, {})[base.label("sides", one.side).lower()] = None
        jobs = (f"{base.muscle_name(muscle).lower()}, {' and '.join(held)}" for muscle, held in sides.items())
        return f"; ours, {self.ours.id}: {'; '.join(jobs)}"


def same(one: Audited, first: Named, second: Named) -> str:
    """Return why two words name one muscle: the same word, or one that holds the other whatever is meant."""
    if fold(first.word) == fold(second.word):
        return "both lists have the same word"
    pairs = [(a, b) for a in one.anatomy.meanings(first.word) or () for b in one.anatomy.meanings(second.word) or ()]
    inside = bool(pairs) and all(one.anatomy.within(b, a) for a, b in pairs)
    around = bool(pairs) and all(one.anatomy.within(a, b) for a, b in pairs)
    if inside and around:
        return "both words name the same muscles"
    if inside:
        return f"{first.word} takes in {second.word}"
    return f"{second.word} takes in {first.word}" if around else ""


def work(one: Audited, actions: tuple[str, ...]) -> str:
    """Return which muscles are the prime movers of joint actions, in words."""
    labels = [one.anatomy.base.label("joint-actions", it).lower() for it in actions]
    return f"{listed(labels)} is the work of {listed(one.anatomy.prime(actions))}"


def does(one: Audited) -> str:
    """Return what the muscles of an entry do, in words."""
    done = one.anatomy.does(one.muscles)
    return f"What it lists does {listed(done)}" if done else "What it lists moves no joint"


def listed(words: list[str] | tuple[str, ...], most: int = FEW) -> str:
    """Return words in a row, the first few of many."""
    unique = list(dict.fromkeys(words))
    more = f" and {len(unique) - most} more" if len(unique) > most + 1 else ""
    return ", ".join(unique[:most] if more else unique) + more
