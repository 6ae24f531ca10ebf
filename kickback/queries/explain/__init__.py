"""Everything the knowledge base holds on one thing: a muscle, cue, fault, claim, source, term or note."""

from collections.abc import Callable

from kickback.errors import AmbiguousNameError, UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim, Figure
from kickback.model.exercise import Advice, Exercise, SafetyNote, Variation
from kickback.queries.citations import citation, cite
from kickback.queries.cues import NamedFault, cue_line
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

KINDS = "muscle, cue, fault, claim, source or term"
LISTS = "'kickback muscles', 'kickback cues' and 'kickback claims' list what there is"


def explain(base: KnowledgeBase, name: str, exercise: str) -> Explained:
    """Return what `name` stands for, seen from `exercise`.

    `name` is an id, name, Latin name or alias; `kind:name`, such as `term:brace`, settles a name that several things
    share. A claim, source or term is the same from everywhere, and no exercise is read for a claim or term. Raises
    UnknownNameError with the nearest names, and AmbiguousNameError with the candidates.
    """
    kind, id_ = _resolve(base, name)
    if kind in EXPLAINERS:
        return EXPLAINERS[kind](base, id_, exercise)
    return _term(base, kind, id_)


def _resolve(base: KnowledgeBase, name: str) -> tuple[str, str]:
    wanted, colon, rest = name.partition(":")
    named = base.find(rest if colon else name)
    found = {(one.kind, one.id) for one in named if one.kind != "namesake"}
    if colon:
        found = {one for one in found if wanted == one[0] or (wanted == "term" and one[0] not in EXPLAINERS)}
    own = {one for one in found if one[0] != "exercise"}
    own = {one for one in own if one[1] == name} or own
    if len(own) == 1:
        return own.pop()
    if own:
        raise AmbiguousNameError(name, sorted(f"{_prefix(kind, own)}:{id_}" for kind, id_ in own))
    if found:
        hint = f"it is an exercise: try 'kickback muscles {found.pop()[1]}'"
        raise UnknownNameError(KINDS, name, hint=hint)
    if named:
        raise UnknownNameError(KINDS, name, hint=f"the exercise here is '{named[0].home}', which is not the same")
    if broken := [(kind, name) for kind in ("muscle", "claim", "source") if name in base.ids(f"{kind}s")]:
        return broken[0]  # its file cannot be read, so that its names are not known
    base.refuse_broken("muscles", "exercises", "claims", "vocabulary")
    raise UnknownNameError(KINDS, name, base.nearest(name), LISTS)


def _prefix(kind: str, found: set[tuple[str, str]]) -> str:
    terms = [one for one in found if one[0] not in EXPLAINERS]
    return "term" if kind not in EXPLAINERS and len(terms) == 1 else kind


def _muscle(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedMuscle:
    muscle = base.muscle(id_)
    exercise = base.exercise(seen_from)
    jobs = [one for one in exercise.involvements if one.muscle == id_]
    cues = [cue for cue in exercise.cues if {id_, muscle.group} & {*cue.targets, *cue.spares}]
    prevented = {fault for cue in cues if id_ in (*cue.targets, *cue.spares) for fault in cue.prevents}
    own = [claim for one in jobs for claim in one.claims]
    others = [claim.id for claim in base.claims() if id_ in claim.muscles]
    claims = [base.follow(Claim, claim) for claim in dict.fromkeys([*own, *others])]
    return ExplainedMuscle(
        muscle=muscle,
        exercise=exercise.id,
        exercise_name=exercise.name,
        involvements=tuple(involved_muscle(base, one) for one in jobs),
        cues=tuple(cue_line(cue) for cue in cues),
        faults=tuple(fault for fault in exercise.faults if fault.id in prevented),
        claims=tuple(claims),
        sources=cite(base, [source for claim in claims for source in claim.sources] + list(muscle.sources)),
    )


def _cue(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedCue:
    home = _home(base, "cue", id_, seen_from)
    cue = next(one for one in home.cues if one.id == id_)
    claims = tuple(base.follow(Claim, claim) for claim in cue.claims)
    return ExplainedCue(
        cue=cue,
        exercise=home.id,
        exercise_name=home.name,
        faults=tuple(NamedFault(id=one.id, name=one.name) for one in home.faults if one.id in cue.prevents),
        claims=claims,
        sources=cite(base, [*cue.sources, *(source for claim in claims for source in claim.sources)]),
    )


def _fault(base: KnowledgeBase, id_: str, seen_from: str) -> ExplainedFault:
    home = _home(base, "fault", id_, seen_from)
    fault = next(one for one in home.faults if one.id == id_)
    return ExplainedFault(
        fault=fault,
        exercise=home.id,
        exercise_name=home.name,
        cues=tuple(cue_line(cue) for cue in home.cues if cue.id in fault.corrected_by),
        sources=cite(base, fault.sources),
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
    exercises = base.exercises()
    return ExplainedSource(
        source=source,
        citation=citation(source),
        claims=tuple(claim.id for claim in base.claims() if id_ in claim.sources),
        cues=tuple(cue.id for one in exercises for cue in one.cues if id_ in cue.sources),
        faults=tuple(fault.id for one in exercises for fault in one.faults if id_ in fault.sources),
        muscles=tuple(muscle.id for muscle in base.muscles() if id_ in muscle.sources),
        notes=tuple(note for one in exercises for note in _notes_on(one, id_)),
    )


def _notes_on(exercise: Exercise, source: str) -> list[str]:
    notes: list[SafetyNote | Advice | Variation] = [*exercise.safety, *exercise.programming, *exercise.variations]
    return [note.id for note in notes if source in (*note.sources, *_figure_sources(note.figures))]


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
