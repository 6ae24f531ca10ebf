"""Everything the knowledge base holds on one thing: a muscle, cue, fault, claim, dispute, source, term or note."""

from collections.abc import Callable

from msgspec.structs import asdict

from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim, Figure
from kickback.model.fault import Fault
from kickback.queries.citations import citation, cite
from kickback.queries.cues import cue_certainty, cue_line, named_faults
from kickback.queries.evidence.about import disputes_on
from kickback.queries.explain.answers import (
    Explained,
    ExplainedAdvice,
    ExplainedClaim,
    ExplainedCue,
    ExplainedDispute,
    ExplainedFault,
    ExplainedGroup,
    ExplainedMuscle,
    ExplainedSafety,
    ExplainedSource,
    ExplainedTerm,
    ExplainedVariation,
)
from kickback.queries.explain.jobs import FEW, jobs_of
from kickback.queries.faults import faults_of, told_fault
from kickback.queries.groups import groups_with, muscles_in
from kickback.queries.muscles import involved_muscle
from kickback.queries.named import home_of, named
from kickback.queries.uses import uses_of_one


def explain(base: KnowledgeBase, name: str, exercise: str, *, chosen: bool = True) -> Explained:
    """Return what `name` stands for, seen from `exercise`; of a muscle, where that was not `chosen`, every use.

    A claim, source or term is the same from everywhere, and no exercise is read for a claim or term. Raises what
    `named` raises for a name that stands for nothing, or for several things.
    """
    kind, id_ = named(base, name)
    if kind == "muscle":
        return _muscle(base, id_, exercise, chosen=chosen)
    if kind in EXPLAINERS:
        return EXPLAINERS[kind](base, id_, exercise)
    return _term(base, kind, id_)


def _muscle(base: KnowledgeBase, id_: str, seen_from: str, *, chosen: bool) -> ExplainedMuscle:
    muscle = base.muscle(id_)
    exercise = base.exercise(seen_from)
    meant = {id_, *groups_with(base, id_)}
    jobs = [one for one in exercise.involvements if one.muscle in meant]
    cues = [cue for cue in exercise.cues if meant & {*cue.targets, *cue.spares}]
    prevented = {fault for cue in cues if id_ in (*cue.targets, *cue.spares) for fault in cue.prevents}
    own = [base.follow(Claim, claim) for claim in dict.fromkeys(claim for one in jobs for claim in one.claims)]
    here = [claim for claim in base.naming(Claim, id_, "muscle or group") if exercise.id in claim.exercises]
    backing = (*(source for one in jobs for source in (*one.sources, *one.measured_by)), *muscle.sources)
    return ExplainedMuscle(
        muscle=muscle,
        exercise=exercise.id,
        exercise_name=exercise.name,
        used_in=() if chosen else jobs_of(base, id_),
        involvements=tuple(involved_muscle(base, one) for one in jobs),
        cues=tuple(cue_line(base, cue) for cue in cues),
        faults=tuple(fault for fault in faults_of(base, exercise) if fault.id in prevented),
        disputes=tuple(one for one in disputes_on(base, "muscle", id_) if not chosen or exercise.id in one.exercises),
        claims=tuple(dict.fromkeys([*own, *here])),
        sources=cite(base, [*(source for claim in own for source in claim.sources), *backing]),
    )


def _group(base: KnowledgeBase, id_: str, _seen_from: str) -> ExplainedGroup:
    group = base.muscle_group(id_)
    return ExplainedGroup(
        group=group,
        members=tuple(sorted(muscles_in(base, id_))),
        used_in=jobs_of(base, id_),
        disputes=disputes_on(base, "muscle-group", id_),
        sources=cite(base, group.sources),
    )


def _dispute(base: KnowledgeBase, id_: str, _seen_from: str) -> ExplainedDispute:
    dispute = base.dispute(id_)
    claims = tuple(base.follow(Claim, claim) for claim in dispute.claims)
    return ExplainedDispute(dispute=dispute, claims=claims, sources=cite(base, dispute.sources))


def _cue(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedCue:
    home = home_of(base, "cue", id_, seen_from)
    cue = next(one for one in home.cues if one.id == id_)
    claims = tuple(base.follow(Claim, claim) for claim in cue.claims)
    homes = {one.home for one in base.find(id_) if one.kind == "cue" and one.id == id_}
    return ExplainedCue(
        cue=cue,
        certainty=cue_certainty(base, cue),
        exercise=home.id,
        exercise_name=home.name,
        faults=tuple(named_faults(base, cue.prevents)),
        also_in=tuple(sorted(homes - {home.id}))[:FEW],
        claims=claims,
        sources=cite(base, [*cue.sources, *(source for claim in claims for source in claim.sources)]),
    )


def _fault(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedFault:
    homes = base.index.users(id_, ("fault",), "exercises")
    home = base.exercise(seen_from if seen_from in homes or not homes else homes[0])
    here = next((one for one in home.faults if one.fault == id_), None)
    fault = told_fault(base.follow(Fault, id_), here)
    claims = tuple(base.follow(Claim, claim) for claim in fault.claims)
    return ExplainedFault(
        fault=fault,
        exercise=home.id,
        exercise_name=home.name,
        cues=tuple(cue_line(base, cue) for cue in home.cues if cue.id in fault.corrected_by),
        also_in=tuple(one for one in homes if one != home.id)[:FEW],
        claims=claims,
        sources=cite(base, [*fault.sources, *(source for claim in claims for source in claim.sources)]),
    )


def _safety(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedSafety:
    home = home_of(base, "safety", id_, seen_from)
    note = next(one for one in home.safety if one.id == id_)
    sources = cite(base, [*note.sources, *_figure_sources(note.figures)])
    return ExplainedSafety(safety=note, exercise=home.id, exercise_name=home.name, sources=sources)


def _variation(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedVariation:
    home = home_of(base, "variation", id_, seen_from)
    variation = next(one for one in home.variations if one.id == id_)
    sources = cite(base, [*variation.sources, *_figure_sources(variation.figures)])
    return ExplainedVariation(variation=variation, exercise=home.id, exercise_name=home.name, sources=sources)


def _advice(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedAdvice:
    home = home_of(base, "advice", id_, seen_from)
    advice = next(one for one in home.programming if one.id == id_)
    sources = cite(base, [*advice.sources, *_figure_sources(advice.figures)])
    return ExplainedAdvice(advice=advice, exercise=home.id, exercise_name=home.name, sources=sources)


def _figure_sources(figures: tuple[Figure, ...]) -> list[str]:
    return [source for figure in figures for source in figure.sources]


def _claim(base: KnowledgeBase, id_: str, _seen_from: str) -> ExplainedClaim:
    claim = base.claim(id_)
    return ExplainedClaim(claim=claim, disputes=disputes_on(base, "claim", id_), sources=cite(base, claim.sources))


def _source(base: KnowledgeBase, id_: str, _seen_from: str) -> ExplainedSource:
    source = base.source(id_)
    return ExplainedSource(source=source, citation=citation(source), **asdict(uses_of_one(base, source.id)))


def _term(base: KnowledgeBase, vocabulary: str, id_: str) -> ExplainedTerm:
    term = base.term(vocabulary, id_)
    return ExplainedTerm(
        term=term,
        vocabulary=vocabulary,
        vocabulary_label=base.vocabulary(vocabulary).label,
        members=term.covers,
    )


EXPLAINERS: dict[str, Callable[[KnowledgeBase, str, str], Explained]] = {
    "muscle-group": _group,
    "cue": _cue,
    "fault": _fault,
    "claim": _claim,
    "dispute": _dispute,
    "source": _source,
    "safety": _safety,
    "variation": _variation,
    "advice": _advice,
}
