"""All about one exercise."""

from collections.abc import Iterable

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.choosing import choose, has_fact
from kickback.model import DEFAULT_EXERCISE
from kickback.model.dispute import Dispute
from kickback.model.exercise import Exercise, Namesake
from kickback.model.record import Record
from kickback.model.vocabulary import Urgency
from kickback.queries.citations import Citation, cite
from kickback.queries.cues import CueLine, StopSign, cue_line, signs, warned_by
from kickback.queries.faults import ToldFault, faults_of
from kickback.queries.muscles import InvolvedMuscle, involved_muscle
from kickback.queries.words import namesake_notes


class Neighbor(Record, frozen=True, kw_only=True):
    """Name an exercise beside this one; `differs` says how it compares, where this one is the cable kickback."""

    id: str
    name: str
    differs: str | None


class ShowAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback show`: `record` is the entry as it stands, the rest is what it names.

    `sources` are those of the exercise, its muscles, figures and dose; cues and faults name their own.
    """

    exercise: str
    name: str
    record: Exercise
    variant_of: Neighbor | None
    variants: tuple[Neighbor, ...]
    muscles: tuple[InvolvedMuscle, ...]
    stop_signs: tuple[StopSign, ...]
    ask_first: tuple[StopSign, ...]
    cues: tuple[CueLine, ...]
    faults: tuple[ToldFault, ...]
    regressions: tuple[Neighbor, ...]
    progressions: tuple[Neighbor, ...]
    alternatives: tuple[Neighbor, ...]
    namesakes: tuple[Namesake, ...]
    disputes: tuple[Dispute, ...]
    sources: tuple[Citation, ...]
    messages: tuple[str, ...] = ()


def show(base: KnowledgeBase, name: str) -> ShowAnswer:
    """Return everything about one exercise; raise UnknownNameError where there is none of the name."""
    found = base.exercise(name)
    warned = warned_by(base, found)
    return ShowAnswer(
        exercise=found.id,
        name=found.name,
        record=found,
        variant_of=_neighbor(base, found, found.variant_of) if found.variant_of else None,
        variants=_neighbors(base, found, _variants(base, found)),
        muscles=tuple(involved_muscle(base, one) for one in (*found.primary, *found.secondary)),
        stop_signs=signs(warned.stop_signs),
        ask_first=signs(one for one in warned.safety if one.urgency is Urgency.CLEARANCE),
        cues=tuple(cue_line(base, cue) for cue in found.cues),
        faults=faults_of(base, found),
        regressions=_neighbors(base, found, found.regressions),
        progressions=_neighbors(base, found, found.progressions),
        alternatives=_neighbors(base, found, found.alternatives),
        namesakes=found.namesakes,
        disputes=base.naming(Dispute, found.id, "exercise"),
        sources=cite(base, _cited(found)),
        messages=namesake_notes(found, name),
    )


def _variants(base: KnowledgeBase, exercise: Exercise) -> Iterable[str]:
    varying = choose(base.index, (has_fact("variant_of", exercise.id),), (), None, 0)
    return (id_ for id_, _ in varying.exercises)


def _neighbors(base: KnowledgeBase, exercise: Exercise, ids: Iterable[str]) -> tuple[Neighbor, ...]:
    return tuple(_neighbor(base, exercise, id_) for id_ in ids)


def _neighbor(base: KnowledgeBase, exercise: Exercise, id_: str) -> Neighbor:
    found = base.follow(Exercise, id_)
    differs = found.against_kickback if exercise.id == DEFAULT_EXERCISE else None
    return Neighbor(id=id_, name=found.name, differs=differs)


def _cited(exercise: Exercise) -> Iterable[str]:
    dose = (exercise.dose,) if exercise.dose else ()
    holders = (exercise, *exercise.involvements, *dose, *exercise.figures)
    return (source for one in holders for source in one.sources)
