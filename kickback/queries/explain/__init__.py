"""Everything the knowledge base holds on one thing: a muscle, cue, fault, claim, source, term or note."""

from collections.abc import Callable

from msgspec.structs import asdict

from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim, Figure
from kickback.model.exercise import Exercise
from kickback.queries.citations import citation, cite
from kickback.queries.cues import NamedFault, cue_certainty, cue_line
from kickback.queries.explain.answers import (
    Explained,
    ExplainedAdvice,
    ExplainedClaim,
    ExplainedCue,
    ExplainedFault,
    ExplainedMuscle,
    ExplainedSafety,
    ExplainedSource,
    ExplainedTerm,
    ExplainedVariation,
)
from kickback.queries.muscles import involved_muscle
from kickback.queries.named import named
from kickback.queries.uses import Uses, uses_of


def explain(base: KnowledgeBase, name: str, exercise: str) -> Explained:
    """Return what `name` stands for, seen from `exercise`.

    A claim, source or term is the same from everywhere, and no exercise is read for a claim or term. Raises what
    `named` raises for a name that stands for nothing, or for several things.
    """
    kind, id_ = named(base, name)
    if kind in EXPLAINERS:
        return EXPLAINERS[kind](base, id_, exercise)
    return _term(base, kind, id_)


def _muscle(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedMuscle:
    muscle = base.muscle(id_)
    exercise = base.exercise(seen_from)
    jobs = [one for one in exercise.involvements if one.muscle == id_]
    cues = [cue for cue in exercise.cues if {id_, muscle.group} & {*cue.targets, *cue.spares}]
    prevented = {fault for cue in cues if id_ in (*cue.targets, *cue.spares) for fault in cue.prevents}
    own = [base.follow(Claim, claim) for claim in dict.fromkeys(claim for one in jobs for claim in one.claims)]
    here = [claim for claim in base.claims() if id_ in claim.muscles and exercise.id in claim.exercises]
    return ExplainedMuscle(
        muscle=muscle,
        exercise=exercise.id,
        exercise_name=exercise.name,
        involvements=tuple(involved_muscle(base, one) for one in jobs),
        cues=tuple(cue_line(base, cue) for cue in cues),
        faults=tuple(fault for fault in exercise.faults if fault.id in prevented),
        claims=tuple(dict.fromkeys([*own, *here])),
        sources=cite(base, [*(source for claim in own for source in claim.sources), *muscle.sources]),
    )


def _cue(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedCue:
    home = _home(base, "cue", id_, seen_from)
    cue = next(one for one in home.cues if one.id == id_)
    claims = tuple(base.follow(Claim, claim) for claim in cue.claims)
    return ExplainedCue(
        cue=cue,
        certainty=cue_certainty(base, cue),
        exercise=home.id,
        exercise_name=home.name,
        faults=tuple(NamedFault(id=one.id, name=one.name) for one in home.faults if one.id in cue.prevents),
        claims=claims,
        sources=cite(base, [*cue.sources, *(source for claim in claims for source in claim.sources)]),
    )


def _fault(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedFault:
    home = _home(base, "fault", id_, seen_from)
    fault = next(one for one in home.faults if one.id == id_)
    claims = tuple(base.follow(Claim, claim) for claim in fault.claims)
    return ExplainedFault(
        fault=fault,
        exercise=home.id,
        exercise_name=home.name,
        cues=tuple(cue_line(base, cue) for cue in home.cues if cue.id in fault.corrected_by),
        claims=claims,
        sources=cite(base, [*fault.sources, *(source for claim in claims for source in claim.sources)]),
    )


def _home(base: KnowledgeBase, kind: str, id_: str, seen_from: str) -> Exercise:
    """Return the exercise that holds a cue, fault or note: the one it is seen from if that is among them."""
    homes = [one.home for one in base.find(id_) if one.kind == kind and one.id == id_]
    exercise = base.exercise(seen_from)
    return exercise if exercise.id in homes else base.exercise(homes[0])


def _safety(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedSafety:
    home = _home(base, "safety", id_, seen_from)
    note = next(one for one in home.safety if one.id == id_)
    sources = cite(base, [*note.sources, *_figure_sources(note.figures)])
    return ExplainedSafety(safety=note, exercise=home.id, exercise_name=home.name, sources=sources)


def _variation(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedVariation:
    home = _home(base, "variation", id_, seen_from)
    variation = next(one for one in home.variations if one.id == id_)
    sources = cite(base, [*variation.sources, *_figure_sources(variation.figures)])
    return ExplainedVariation(variation=variation, exercise=home.id, exercise_name=home.name, sources=sources)


def _advice(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedAdvice:
    home = _home(base, "advice", id_, seen_from)
    advice = next(one for one in home.programming if one.id == id_)
    sources = cite(base, [*advice.sources, *_figure_sources(advice.figures)])
    return ExplainedAdvice(advice=advice, exercise=home.id, exercise_name=home.name, sources=sources)


def _figure_sources(figures: tuple[Figure, ...]) -> list[str]:
    return [source for figure in figures for source in figure.sources]


def _claim(base: KnowledgeBase, id_: str, _seen_from: str) -> ExplainedClaim:
    claim = base.claim(id_)
    return ExplainedClaim(claim=claim, sources=cite(base, claim.sources))


def _source(base: KnowledgeBase, id_: str, _seen_from: str) -> ExplainedSource:
    source = base.source(id_)
    uses = uses_of(base).get(source.id, Uses())
    return ExplainedSource(source=source, citation=citation(source), **asdict(uses))


def _term(base: KnowledgeBase, vocabulary: str, id_: str) -> ExplainedTerm:
    members = [muscle.id for muscle in base.muscles() if vocabulary == "muscle-groups" and muscle.group == id_]
    return ExplainedTerm(
        term=base.term(vocabulary, id_),
        vocabulary=vocabulary,
        vocabulary_label=base.vocabulary(vocabulary).label,
        members=tuple(members),
    )


EXPLAINERS: dict[str, Callable[[KnowledgeBase, str, str], Explained]] = {
    "muscle": _muscle,
    "cue": _cue,
    "fault": _fault,
    "claim": _claim,
    "source": _source,
    "safety": _safety,
    "variation": _variation,
    "advice": _advice,
}
