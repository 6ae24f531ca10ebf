"""Which entries rest on which source."""

from collections import defaultdict
from collections.abc import Iterator

from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Advice, Exercise, SafetyNote, Variation
from kickback.model.muscle import Muscle
from kickback.model.record import Record


class Uses(Record, frozen=True, kw_only=True):
    """List the entries that rest on one source, notes by themselves, the others through their claims too.

    `notes` are those on safety, dose and variations; a role is such as `gluteus-medius (standing)`.
    """

    claims: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    muscles: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the id of every entry once."""
        entries = (self.claims, self.cues, self.faults, self.muscles, self.notes, self.exercises)
        return tuple(dict.fromkeys(id_ for ids in entries for id_ in ids))


def uses_of(base: KnowledgeBase) -> dict[str, Uses]:
    """Return, for each source that is used, the entries that rest on it."""
    found: defaultdict[str, defaultdict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    for source, key, id_ in _all(base):
        found[source][key][id_] = None
    return {source: Uses(**{key: tuple(ids) for key, ids in by_key.items()}) for source, by_key in found.items()}


def _all(base: KnowledgeBase) -> Iterator[tuple[str, str, str]]:
    """Yield each source, the key of `Uses` and the id of the entry that rests on it."""
    stated = {claim.id: claim.sources for claim in base.claims()}
    for claim, sources in stated.items():
        yield from ((source, "claims", claim) for source in sources)
    for muscle in base.muscles():
        yield from ((source, "muscles", muscle.id) for source in _of_muscle(muscle))
    for exercise in base.exercises():
        yield from _of_exercise(exercise, stated)


def _of_muscle(muscle: Muscle) -> Iterator[str]:
    yield from muscle.sources
    for named in (muscle.origin.sources, muscle.insertion.sources, muscle.nerve.sources):
        yield from named
    for action in muscle.actions:
        yield from action.sources
    yield from (one.source for one in muscle.architecture)


def _of_exercise(exercise: Exercise, stated: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, str, str]]:
    yield from ((source, "exercises", exercise.id) for source in exercise.sources)
    for job in exercise.involvements:
        sources = (source for claim in job.claims for source in stated.get(claim, ()))
        yield from ((source, "roles", f"{job.muscle} ({job.side})") for source in sources)
    for cue in exercise.cues:
        through = (source for claim in cue.claims for source in stated.get(claim, ()))
        yield from ((source, "cues", cue.id) for source in (*cue.sources, *through))
    for fault in exercise.faults:
        through = (source for claim in fault.claims for source in stated.get(claim, ()))
        yield from ((source, "faults", fault.id) for source in (*fault.sources, *through))
    notes: list[SafetyNote | Advice | Variation] = [*exercise.safety, *exercise.programming, *exercise.variations]
    for note in notes:
        figures = (source for figure in note.figures for source in figure.sources)
        yield from ((source, "notes", note.id) for source in (*note.sources, *figures))
