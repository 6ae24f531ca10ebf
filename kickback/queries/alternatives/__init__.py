"""What does the same job as an exercise, and what changes."""

from collections.abc import Sequence

from kickback.errors import UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.doing import Doing, Job, doing_the_same
from kickback.model import DEFAULT_EXERCISE
from kickback.model.exercise import Exercise
from kickback.queries.alternatives.answers import Alternative, AlternativesAnswer, Named, NamedApart
from kickback.queries.alternatives.changes import changes
from kickback.queries.alternatives.fitting import Fitting, fitting
from kickback.queries.alternatives.overlap import RULES, Measure, Overlap
from kickback.queries.exercises import DroppedExercise
from kickback.queries.exercises.asked import Asked
from kickback.queries.exercises.sparing import reasons
from kickback.queries.groups import covering
from kickback.queries.words import namesake_notes

LIMIT = 10
Scored = tuple[Doing, Overlap]


def list_alternatives(
    base: KnowledgeBase, exercise: str, wanted: Asked | None = None, *, limit: int = LIMIT
) -> AlternativesAnswer:
    """Return what shares a prime mover of `exercise`, or a joint action that its prime movers do.

    `wanted` narrows them. Up to `limit` are told, all for 0; variants of the same movement take no more than half of
    them while there are others. Raises UnknownNameError or UsageError for words that the knowledge base does not hold.
    """
    if limit < 0:
        raise UsageError(f"--limit is {limit}; give a number from 0 up, 0 for all")
    wanted = wanted or Asked()
    fits = fitting(base, wanted)
    asked = base.exercise(exercise)
    measure = Measure(base, _doing(asked))
    found = _found(base, measure)
    ranked = _ranked(asked, measure, [one for one in found if fits.fit(one.id)])
    variants = [one for one in ranked if _varies(asked, one[0])]
    others = [one for one in ranked if not _varies(asked, one[0])]
    shown = _first(variants, others, limit)
    burdens = [one for one in found if fits.burdens(one.id)]
    return AlternativesAnswer(
        exercise=asked.id,
        name=asked.name,
        asked=wanted,
        alternatives=tuple(_alternative(base, asked, *one) for one in shown),
        variants_total=len(variants),
        others_total=len(others),
        dropped=_dropped(base, burdens[: limit or None], fits),
        dropped_total=len(burdens),
        apart=_apart(base, asked, {one.id for one in found}),
        rules=RULES,
        messages=(*namesake_notes(asked, exercise), *_unranked(measure, found), *_cut(len(shown), len(ranked))),
    )


def _found(base: KnowledgeBase, measure: Measure) -> list[Doing]:
    """Return every exercise that shares a leading muscle, or a movement of one, with the one asked about."""
    muscles = covering(base, {work.job.muscle for work in measure.works if work.leads})
    found = doing_the_same(base.index, muscles, measure.led_actions)
    return [one for one in found if one.id != measure.asked.id]


def _ranked(asked: Exercise, measure: Measure, found: Sequence[Doing]) -> list[Scored]:
    """Return the exercises, the highest score first; of equals, what coaches name, then what adds the least."""

    def rank(one: Scored) -> tuple[int, bool, int, str]:
        doing, overlap = one
        return -overlap.score, not _named(asked, doing.id), len(overlap.added), doing.id

    return sorted(((one, measure.overlap(one)) for one in found), key=rank)


def _doing(exercise: Exercise) -> Doing:
    return Doing(
        exercise.id,
        exercise.name,
        [Job(one.muscle, one.part, one.tier, one.role, one.side) for one in exercise.involvements],
        [one.id for one in exercise.joint_actions],
        [exercise.laterality] if exercise.laterality else [],
        [exercise.variant_of] if exercise.variant_of else [],
    )


def _varies(asked: Exercise, there: Doing) -> bool:
    root = asked.variant_of or asked.id
    return there.id == root or root in there.variant_of


def _first(variants: list[Scored], others: list[Scored], limit: int) -> list[Scored]:
    if not limit:
        return [*variants, *others]
    kept = max((limit + 1) // 2, limit - len(others))
    return [*variants[:kept], *others][:limit]


def _alternative(base: KnowledgeBase, asked: Exercise, there: Doing, overlap: Overlap) -> Alternative:
    held = base.follow(Exercise, there.id)
    return Alternative(
        exercise=held.id,
        name=held.name,
        level=held.level,
        variant=_varies(asked, there),
        named=_named(asked, held.id),
        score=overlap.score,
        shared=overlap.shared,
        added_actions=overlap.added,
        changes=changes(base, asked, held),
        against_kickback=held.against_kickback if asked.id == DEFAULT_EXERCISE else None,
    )


def _named(asked: Exercise, id_: str) -> tuple[Named, ...]:
    lists = (
        (Named.ALTERNATIVE, asked.alternatives),
        (Named.EASIER, asked.regressions),
        (Named.HARDER, asked.progressions),
    )
    return tuple(named for named, ids in lists if id_ in ids)


def _apart(base: KnowledgeBase, asked: Exercise, found: set[str]) -> tuple[NamedApart, ...]:
    ids = dict.fromkeys((*asked.alternatives, *asked.regressions, *asked.progressions))
    return tuple(
        NamedApart(exercise=id_, name=base.follow(Exercise, id_).name, named=_named(asked, id_)[0])
        for id_ in ids
        if id_ not in found
    )


def _dropped(base: KnowledgeBase, burdens: Sequence[Doing], fits: Fitting) -> tuple[DroppedExercise, ...]:
    why = reasons(base, [one.id for one in burdens], fits.spares)
    return tuple(DroppedExercise(exercise=one.id, name=one.name, reason=why[one.id]) for one in burdens)


def _unranked(measure: Measure, found: Sequence[Doing]) -> tuple[str, ...]:
    if found or any(work.leads for work in measure.works):
        return ()
    return (f"{measure.asked.name}: no prime mover is listed, so nothing can be told to do its job",)


def _cut(shown: int, total: int) -> tuple[str, ...]:
    return (f"{shown:,} of {total:,} shown; --limit 0 shows all",) if shown < total else ()
