"""Which entries rest on which source."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim
from kickback.model.crosswalk import Crosswalk
from kickback.model.dispute import Dispute
from kickback.model.exercise import Advice, Exercise, SafetyNote, Variation
from kickback.model.fault import Fault
from kickback.model.muscle import Muscle, MuscleGroup
from kickback.model.record import Record

Use = tuple[str, str, str]
CITING: tuple[type[Record], ...] = (Muscle, MuscleGroup, Exercise, Fault, Dispute, Crosswalk)


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
    disputes: tuple[str, ...] = ()
    crosswalks: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the id of every entry once."""
        entries = (
            *(self.claims, self.cues, self.faults, self.muscles),
            *(self.notes, self.exercises, self.disputes, self.crosswalks),
        )
        return tuple(dict.fromkeys(id_ for ids in entries for id_ in ids))


def uses_of(base: KnowledgeBase) -> dict[str, Uses]:
    """Return, for each source that is used, the entries that rest on it."""
    stated = {claim.id: claim.sources for claim in base.claims()}
    records = (base.every(kind) for kind in CITING)
    return _gathered(stated, (record for held in records for record in held))


def uses_of_one(base: KnowledgeBase, source: str) -> Uses:
    """Return the entries that rest on one source, without reading those that do not."""
    claims = base.naming(Claim, source, "source")
    stated = {claim.id: claim.sources for claim in claims}
    records = (record for kind in CITING for record in _resting(base, kind, source, stated))
    return _gathered(stated, records).get(source, Uses())


def _resting(base: KnowledgeBase, kind: type[Record], source: str, claims: Iterable[str]) -> list[Record]:
    """Return, by id, the entries of one kind that name a source, or a claim that rests on it."""
    named = [(source, "source"), *((claim, "claim") for claim in claims)]
    found = {str(getattr(one, "id", "")): one for id_, link in named for one in base.naming(kind, id_, link)}
    return [found[id_] for id_ in sorted(found)]


def _gathered(stated: dict[str, tuple[str, ...]], records: Iterable[Record]) -> dict[str, Uses]:
    found: defaultdict[str, defaultdict[str, dict[str, None]]] = defaultdict(lambda: defaultdict(dict))
    for claim, sources in stated.items():
        for source in sources:
            found[source]["claims"][claim] = None
    for record in records:
        for source, key, id_ in _uses(record, stated):
            found[source][key][id_] = None
    return {source: Uses(**{key: tuple(ids) for key, ids in by_key.items()}) for source, by_key in found.items()}


def _uses(record: Record, stated: dict[str, tuple[str, ...]]) -> Iterator[Use]:
    """Yield each source, the key of `Uses` and the id of the entry that rests on it."""
    match record:
        case Muscle():
            yield from ((source, "muscles", record.id) for source in _of_muscle(record))
        case MuscleGroup():
            yield from ((source, "muscles", record.id) for source in record.sources)
        case Exercise():
            yield from _of_exercise(record, stated)
        case Fault():
            through = (source for claim in record.claims for source in stated.get(claim, ()))
            yield from ((source, "faults", record.id) for source in (*record.sources, *through))
        case Dispute():
            yield from ((source, "disputes", record.id) for source in record.sources)
        case Crosswalk():
            yield from ((source, "crosswalks", record.id) for source in record.sources)


def _of_muscle(muscle: Muscle) -> Iterator[str]:
    yield from muscle.sources
    for named in (muscle.origin.sources, muscle.insertion.sources, muscle.nerve.sources):
        yield from named
    for action in muscle.actions:
        yield from action.sources
    yield from (one.source for one in (*muscle.architecture, *muscle.fiber_types))


def _of_exercise(exercise: Exercise, stated: dict[str, tuple[str, ...]]) -> Iterator[Use]:
    dose = exercise.dose.sources if exercise.dose else ()
    figured = (source for figure in exercise.figures for source in figure.sources)
    yield from ((source, "exercises", exercise.id) for source in (*exercise.sources, *dose, *figured))
    for job in exercise.involvements:
        through = (source for claim in job.claims for source in stated.get(claim, ()))
        named = f"{job.muscle} ({job.side})"
        yield from ((source, "roles", named) for source in (*through, *job.sources, *job.measured_by))
    for cue in exercise.cues:
        through = (source for claim in cue.claims for source in stated.get(claim, ()))
        yield from ((source, "cues", cue.id) for source in (*cue.sources, *through))
    for fault in exercise.faults:
        yield from ((source, "faults", fault.fault) for source in fault.sources)
    notes: list[SafetyNote | Advice | Variation] = [*exercise.safety, *exercise.programming, *exercise.variations]
    for note in notes:
        figures = (source for figure in note.figures for source in figure.sources)
        yield from ((source, "notes", note.id) for source in (*note.sources, *figures))
