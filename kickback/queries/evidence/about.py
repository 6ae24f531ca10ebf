"""Which statements speak of a thing, and what it cites by itself."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

from kickback.errors import UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.names import fold
from kickback.model.claim import Figure
from kickback.model.exercise import Advice, Cue, Exercise, Fault, SafetyNote, Variation
from kickback.model.vocabulary import Certainty, Verdict
from kickback.queries.cues import cue_certainty

KINDS = "muscle, muscle group, cue, fault, exercise, claim or source"
Note: TypeAlias = SafetyNote | Advice | Variation


class About(NamedTuple):
    """Hold the ids of the claims on a thing, its own figures and sources, and its own grade where it has one."""

    claims: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    rests_on: tuple[str, ...] = ()
    verdict: Verdict | None = None
    certainty: Certainty | None = None


def about(base: KnowledgeBase, kind: str, id_: str) -> About:
    """Return what there is on the thing of `kind`; raise UnknownNameError for a term that no claim mentions."""
    return FINDERS[kind](base, id_) if kind in FINDERS else _of_term(base, kind, id_)


def _of_claim(_base: KnowledgeBase, id_: str) -> About:
    return About((id_,))


def _of_source(base: KnowledgeBase, id_: str) -> About:
    return About(tuple(claim.id for claim in base.claims() if id_ in claim.sources), (), (id_,))


def _of_muscle(base: KnowledgeBase, id_: str) -> About:
    return About(tuple(_on_muscles(base, {id_})), (), base.muscle(id_).sources)


def _of_exercise(base: KnowledgeBase, id_: str) -> About:
    exercise = base.exercise(id_)
    return About(tuple(_on_exercise(base, exercise)), (), exercise.sources)


def _on_muscles(base: KnowledgeBase, ids: set[str]) -> Iterator[str]:
    for exercise in base.exercises():
        yield from (claim for job in exercise.involvements if job.muscle in ids for claim in job.claims)
    yield from (claim.id for claim in base.claims() if ids & {*claim.muscles})


def _on_exercise(base: KnowledgeBase, exercise: Exercise) -> Iterator[str]:
    for parts in (exercise.involvements, exercise.cues, exercise.faults):
        yield from (claim for part in parts for claim in part.claims)
    yield from (claim.id for claim in base.claims() if exercise.id in claim.exercises)


def _of_technique(base: KnowledgeBase, id_: str) -> About:
    """Return what a cue rests on, or a fault: that, too, on which the cues that correct it rest."""
    cues: list[Cue] = [cue for exercise in base.exercises() for cue in exercise.cues]
    faults: list[Fault] = [fault for exercise in base.exercises() for fault in exercise.faults if fault.id == id_]
    if faults:
        fault = faults[0]
        cures = (claim for cue in cues if cue.id in fault.corrected_by for claim in cue.claims)
        return About((*fault.claims, *cures), (), fault.sources, fault.verdict)
    cue = next(one for one in cues if one.id == id_)
    return About(cue.claims, (), cue.sources, cue.verdict, cue_certainty(base, cue))


def _of_note(base: KnowledgeBase, id_: str) -> About:
    note = next(one for exercise in base.exercises() for one in _notes(exercise) if one.id == id_)
    figures = (source for figure in note.figures for source in figure.sources)
    certainty = None if isinstance(note, SafetyNote) else note.certainty
    sources = tuple(dict.fromkeys([*note.sources, *figures]))
    return About(note.claims, note.figures, sources, note.verdict, certainty)


def _notes(exercise: Exercise) -> tuple[Note, ...]:
    return (*exercise.safety, *exercise.programming, *exercise.variations)


def _of_term(base: KnowledgeBase, vocabulary: str, id_: str) -> About:
    """Return the claims on a group or place, or else those that mention a term by any of its names."""
    found = [*_on_place(base, id_), *_mentioning(base, vocabulary, id_)]
    if vocabulary == "muscle-groups":
        found = [*_on_muscles(base, {one.id for one in base.muscles() if one.group == id_}), *found]
    if not found:
        hint = f"no statement speaks of it; 'kickback explain {id_}' tells what it means"
        raise UnknownNameError(KINDS, id_, hint=hint)
    return About(tuple(found))


def _on_place(base: KnowledgeBase, id_: str) -> Iterator[str]:
    for exercise in base.exercises():
        for cue in exercise.cues:
            yield from cue.claims if id_ in (*cue.targets, *cue.spares) else ()
        for fault in exercise.faults:
            yield from fault.claims if id_ in fault.places else ()


def _mentioning(base: KnowledgeBase, vocabulary: str, id_: str) -> Iterator[str]:
    term = base.term(vocabulary, id_)
    names = {f" {fold(name)} " for name in (term.label, *term.aliases)}
    for claim in base.claims():
        said = f" {fold(' '.join((claim.text, *claim.in_the_gym)))} "
        if any(name in said for name in names):
            yield claim.id


FINDERS: dict[str, Callable[[KnowledgeBase, str], About]] = {
    "claim": _of_claim,
    "source": _of_source,
    "muscle": _of_muscle,
    "exercise": _of_exercise,
    "cue": _of_technique,
    "fault": _of_technique,
    "safety": _of_note,
    "variation": _of_note,
    "advice": _of_note,
}
