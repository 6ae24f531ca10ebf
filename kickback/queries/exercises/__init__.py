"""Which exercises fit: by name, by muscle and job, by equipment, and by what must rest."""

from collections.abc import Iterable, Iterator, Sequence

from kickback.errors import UsageError, either, quoted
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.choosing import Condition, Job, Work, choose, jobs_in, lacking, needs_only
from kickback.model.exercise import Exercise
from kickback.model.record import Record
from kickback.model.vocabulary import Laterality, Level, Mechanic, Role, Tier
from kickback.queries.cues import NamedFault
from kickback.queries.exercises.asked import Asked, conditions, job_asked
from kickback.queries.exercises.gear import one_piece, serving
from kickback.queries.exercises.reach import ANATOMY
from kickback.queries.exercises.sparing import Spared, any_works, felt_in, reasons, spared
from kickback.queries.muscles import part_name
from kickback.queries.words import checked_word

LIMIT = 75


class JobHere(Record, frozen=True, kw_only=True):
    """Say which job of those asked for a muscle has in an exercise."""

    muscle: str
    name: str
    part: str | None
    part_name: str | None
    tier: Tier
    role: Role
    side: str


class ListedExercise(Record, frozen=True, kw_only=True):
    """Hold one exercise of the list; `primary` names its prime movers, or its primary muscles where none is graded so.

    `jobs` are those asked for; `felt` are its faults that are felt where something must rest.
    """

    id: str
    name: str
    family: str | None
    equipment: tuple[str, ...]
    mechanic: Mechanic | None
    laterality: Laterality | None
    level: Level
    variant_of: str | None
    primary: tuple[str, ...]
    jobs: tuple[JobHere, ...]
    felt: tuple[NamedFault, ...]


class DroppedExercise(Record, frozen=True, kw_only=True):
    """Say why an exercise that fits otherwise does not spare what must rest."""

    exercise: str
    name: str
    reason: str


class ShortExercise(Record, frozen=True, kw_only=True):
    """Name the one piece of equipment that an exercise takes beyond what there is."""

    exercise: str
    name: str
    missing: str


class ExercisesAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback exercises`; of each list the first are held, and the totals count all."""

    asked: Asked
    exercises: tuple[ListedExercise, ...]
    total: int
    dropped: tuple[DroppedExercise, ...]
    dropped_total: int
    short: tuple[ShortExercise, ...]
    short_total: int
    messages: tuple[str, ...] = ()


def list_exercises(base: KnowledgeBase, asked: Asked, *, limit: int = LIMIT) -> ExercisesAnswer:
    """Return the exercises that fit, at most `limit`, all for 0.

    They come by family in the vocabulary's order, then by name; those in which a muscle asked for is a primary mover
    first. Raises UnknownNameError or UsageError for words that the knowledge base does not hold.
    """
    if limit < 0:
        raise UsageError(f"--limit is {limit}; give a number from 0 up, 0 for all")
    job = job_asked(base, asked)
    spares = tuple(spared(base, name) for name in asked.avoid)
    had = _had(base, asked.have)
    fit, able, rested = conditions(base, asked, job), _able(asked, had), _rested(spares)
    families = [term.id for term in base.vocabulary("families").terms]
    chosen = choose(base.index, (*fit, *able, *rested), families, job, limit)
    dropped, dropped_total = _dropped(base, (*fit, *able), spares, limit)
    short = _short(base, (*fit, *rested), had) if asked.have else ()
    return ExercisesAnswer(
        asked=asked,
        exercises=_listed(base, [id_ for id_, _ in chosen.exercises], job, spares),
        total=chosen.total,
        dropped=dropped,
        dropped_total=dropped_total,
        short=short[: limit or None],
        short_total=len(short),
        messages=(*_told(base, asked, chosen.total, limit), *_unsparing(spares)),
    )


def fitting(base: KnowledgeBase, asked: Asked, ids: Iterable[str]) -> tuple[str, ...]:
    """Return those of `ids` that fit, in their order."""
    spares = tuple(spared(base, name) for name in asked.avoid)
    fit = conditions(base, asked, job_asked(base, asked))
    met = choose(base.index, (*fit, *_able(asked, _had(base, asked.have)), *_rested(spares)), (), None, 0)
    held = {id_ for id_, _ in met.exercises}
    return tuple(id_ for id_ in ids if id_ in held)


def _able(asked: Asked, had: frozenset[str]) -> tuple[Condition, ...]:
    return (needs_only(had),) if asked.have else ()


def _rested(spares: Sequence[Spared]) -> tuple[Condition, ...]:
    return (any_works(spares).negated,) if spares else ()


def _had(base: KnowledgeBase, have: Sequence[str]) -> frozenset[str]:
    return serving(base, (checked_word(base, "equipment", "equipment", piece) or "" for piece in have))


def _listed(
    base: KnowledgeBase, ids: Sequence[str], job: Job | None, spares: Sequence[Spared]
) -> tuple[ListedExercise, ...]:
    works = jobs_in(base.index, ids, job) if job else []
    felt = felt_in(base, spares)
    jobs = {id_: tuple(_job(base, one) for one in works if one.exercise == id_) for id_ in ids} if works else {}
    return tuple(_one(base, base.follow(Exercise, id_), jobs.get(id_, ()), felt) for id_ in ids)


def _one(base: KnowledgeBase, exercise: Exercise, jobs: tuple[JobHere, ...], felt: dict[str, str]) -> ListedExercise:
    movers = [one for one in exercise.primary if one.role is Role.PRIME_MOVER] or exercise.primary
    return ListedExercise(
        id=exercise.id,
        name=exercise.name,
        family=exercise.family,
        equipment=exercise.equipment,
        mechanic=exercise.mechanic,
        laterality=exercise.laterality,
        level=exercise.level,
        variant_of=exercise.variant_of,
        primary=tuple(dict.fromkeys(base.muscle_name(one.muscle) for one in movers)),
        jobs=jobs,
        felt=tuple(NamedFault(id=one.fault, name=felt[one.fault]) for one in exercise.faults if one.fault in felt),
    )


def _job(base: KnowledgeBase, work: Work) -> JobHere:
    return JobHere(
        muscle=work.muscle,
        name=base.muscle_name(work.muscle),
        part=work.part,
        part_name=part_name(base, work.muscle, work.part),
        tier=Tier(work.tier),
        role=Role(work.role),
        side=work.side,
    )


def _dropped(
    base: KnowledgeBase, fit: Sequence[Condition], spares: Sequence[Spared], limit: int
) -> tuple[tuple[DroppedExercise, ...], int]:
    if not spares:
        return (), 0
    chosen = choose(base.index, (*fit, any_works(spares)), (), None, limit)
    why = reasons(base, [id_ for id_, _ in chosen.exercises], spares)
    dropped = (DroppedExercise(exercise=id_, name=name, reason=why[id_]) for id_, name in chosen.exercises)
    return tuple(dropped), chosen.total


def _short(base: KnowledgeBase, fit: Sequence[Condition], had: frozenset[str]) -> tuple[ShortExercise, ...]:
    rows = lacking(base.index, fit, had)
    piece = {missing: one_piece(base, missing) for missing in {missing for *_, missing in rows}}
    found = ((id_, name, piece[missing]) for id_, name, missing in rows)
    return tuple(ShortExercise(exercise=id_, name=name, missing=one) for id_, name, one in found if one)


def _told(base: KnowledgeBase, asked: Asked, total: int, limit: int) -> Iterator[str]:
    if limit and total > limit:
        yield f"{limit} of {total:,} shown; --limit 0 shows all"
    anatomy = [one.id for one in base.find(asked.query) if one.kind in ANATOMY] if asked.query else []
    for id_ in anatomy[:1]:
        yield f"for what works '{id_}', whatever it is called: kickback exercises --muscle {id_}"
    if asked.query and not total and not anatomy and (near := base.nearest(asked.query, "exercise")):
        yield f"no exercise is called {quoted(asked.query)}; did you mean {either(near)}?"


def _unsparing(spares: Sequence[Spared]) -> Iterator[str]:
    for one in spares:
        if not one.job and not one.actions:
            yield f"no muscle and no joint is listed for '{one.name}'; only the faults that are felt there are told"
