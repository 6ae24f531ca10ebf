"""Which statements speak of a thing, and what it cites by itself."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

from kickback.errors import UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.names import fold
from kickback.model.claim import Claim, Figure
from kickback.model.dispute import Dispute
from kickback.model.exercise import Advice, Exercise, SafetyNote, Variation
from kickback.model.fault import Fault
from kickback.model.muscle import MuscleGroup
from kickback.model.vocabulary import Certainty, Term, Verdict
from kickback.queries.cues import cue_certainty
from kickback.queries.groups import covering, groups_with, muscles_in
from kickback.queries.muscles import InvolvedMuscle
from kickback.queries.named import home_of

KINDS = "muscle, muscle group, cue, fault, exercise, claim, dispute or source"
Note: TypeAlias = SafetyNote | Advice | Variation


class About(NamedTuple):
    """Hold the ids of the claims on a thing, its own figures and sources, and its own grade where it has one.

    `roles` are those of an exercise that rest on works rather than on a graded statement.
    """

    claims: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    rests_on: tuple[str, ...] = ()
    verdict: Verdict | None = None
    certainty: Certainty | None = None
    roles: tuple[InvolvedMuscle, ...] = ()
    disputes: tuple[Dispute, ...] = ()


def about(base: KnowledgeBase, kind: str, id_: str, exercise: str) -> About:
    """Return what there is on the thing of `kind`, a cue or note as it is in `exercise` where that has one of the id.

    Raises UnknownNameError for a term that no claim mentions.
    """
    if kind in ("safety", "variation", "advice"):
        return _of_note(base, kind, id_, exercise)
    if kind in SEEN_FROM:
        return SEEN_FROM[kind](base, id_, exercise)
    found = FINDERS[kind](base, id_) if kind in FINDERS else _of_term(base, kind, id_)
    return found._replace(disputes=disputes_on(base, kind, id_))


def _of_claim(_base: KnowledgeBase, id_: str) -> About:
    return About((id_,))


def _of_source(base: KnowledgeBase, id_: str) -> About:
    return About(tuple(claim.id for claim in base.naming(Claim, id_, "source")), (), (id_,))


def _of_dispute(base: KnowledgeBase, id_: str) -> About:
    dispute = base.dispute(id_)
    return About(dispute.claims, (), dispute.sources)


def _of_muscle(base: KnowledgeBase, id_: str) -> About:
    return About(tuple(_on_muscles(base, {id_})), (), base.muscle(id_).sources)


def _of_group(base: KnowledgeBase, id_: str) -> About:
    found = (*_on_muscles(base, {id_, *muscles_in(base, id_)}), *_on_place(base, id_))
    return About((*found, *_mentioning(base, base.muscle_group(id_))), (), base.muscle_group(id_).sources)


def _of_exercise(base: KnowledgeBase, id_: str) -> About:
    exercise = base.exercise(id_)
    found = (*_on_exercise(base, exercise), *_mentioning(base, exercise))
    return About(found, exercise.figures, exercise.sources)


def _on_muscles(base: KnowledgeBase, ids: set[str]) -> Iterator[str]:
    for id_ in sorted(ids):
        for exercise in base.naming(Exercise, id_, "muscle or group"):
            yield from (claim for job in exercise.involvements if job.muscle == id_ for claim in job.claims)
    yield from (claim.id for claim in base.claims() if ids & {*claim.muscles})


def _on_exercise(base: KnowledgeBase, exercise: Exercise) -> Iterator[str]:
    faults = (base.follow(Fault, one.fault) for one in exercise.faults)
    for parts in (exercise.involvements, exercise.cues, faults):
        yield from (claim for part in parts for claim in part.claims)
    yield from (claim.id for claim in base.naming(Claim, exercise.id, "exercise"))


def _of_fault(base: KnowledgeBase, id_: str, _exercise: str) -> About:
    """Return what a fault rests on, and that on which the cues rest that correct it."""
    fault = base.follow(Fault, id_)
    homes = base.naming(Exercise, id_, "fault")
    cures = (claim for home in homes for cue in home.cues if id_ in cue.prevents for claim in cue.claims)
    return About((*fault.claims, *cures), (), fault.sources, fault.verdict)


def _of_cue(base: KnowledgeBase, id_: str, exercise: str) -> About:
    cue = next(one for one in home_of(base, "cue", id_, exercise).cues if one.id == id_)
    return About(cue.claims, (), cue.sources, cue.verdict, cue_certainty(base, cue))


def _of_note(base: KnowledgeBase, kind: str, id_: str, exercise: str) -> About:
    note = next(one for one in _notes(home_of(base, kind, id_, exercise)) if one.id == id_)
    figures = (source for figure in note.figures for source in figure.sources)
    certainty = None if isinstance(note, SafetyNote) else note.certainty
    sources = tuple(dict.fromkeys([*note.sources, *figures]))
    return About(note.claims, note.figures, sources, note.verdict, certainty)


def _notes(exercise: Exercise) -> tuple[Note, ...]:
    return (*exercise.safety, *exercise.programming, *exercise.variations)


def _of_term(base: KnowledgeBase, vocabulary: str, id_: str) -> About:
    """Return the claims on a place, or else those that mention a term by any of its names."""
    found = [*_on_place(base, id_), *_mentioning(base, base.term(vocabulary, id_))]
    if not found:
        hint = f"no statement speaks of it; 'kickback explain {id_}' tells what it means"
        raise UnknownNameError(KINDS, id_, hint=hint)
    return About(tuple(found))


def _on_place(base: KnowledgeBase, id_: str) -> Iterator[str]:
    for exercise in base.naming(Exercise, id_, "muscle, group or place"):
        for cue in exercise.cues:
            yield from cue.claims if id_ in (*cue.targets, *cue.spares) else ()
    yield from (claim for fault in base.naming(Fault, id_, "word of places") for claim in fault.claims)


def _mentioning(base: KnowledgeBase, named: Term | MuscleGroup | Exercise) -> Iterator[str]:
    label = named.label if isinstance(named, Term) else named.name
    names = {f" {fold(name)}{ending} " for name in (label, *named.aliases) for ending in ("", "s")}
    for claim in base.claims():
        said = f" {fold(' '.join((claim.text, *claim.in_the_gym)))} "
        if any(name in said for name in names):
            yield claim.id


FINDERS: dict[str, Callable[[KnowledgeBase, str], About]] = {
    "claim": _of_claim,
    "dispute": _of_dispute,
    "source": _of_source,
    "muscle": _of_muscle,
    "muscle-group": _of_group,
    "exercise": _of_exercise,
}
SEEN_FROM: dict[str, Callable[[KnowledgeBase, str, str], About]] = {"cue": _of_cue, "fault": _of_fault}


def disputes_on(base: KnowledgeBase, kind: str, id_: str) -> tuple[Dispute, ...]:
    """Return the open disagreements on a thing: on a muscle, a group, an exercise, a claim, or by a source."""
    if kind == "dispute":
        return (base.dispute(id_),)
    if kind in ("muscle", "muscle-group"):
        ids = sorted(covering(base, [id_]) if kind == "muscle-group" else {id_, *groups_with(base, id_)})
        found = {one.id: one for name in ids for one in base.naming(Dispute, name, "muscle or group")}
        return tuple(found[one] for one in sorted(found))
    return base.naming(Dispute, id_, kind) if kind in ("exercise", "claim", "source") else ()
