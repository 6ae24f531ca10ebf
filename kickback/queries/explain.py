"""Everything the knowledge base holds on one thing: a muscle, cue, fault, claim, source or term."""

from collections.abc import Callable
from typing import Literal

from kickback.errors import AmbiguousNameError, UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim
from kickback.model.exercise import Cue, Exercise, Fault
from kickback.model.muscle import Muscle
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Term
from kickback.queries.citations import Citation, citation, cite
from kickback.queries.cues import CueLine, NamedFault, cue_line
from kickback.queries.muscles import InvolvedMuscle, involved_muscle


class ExplainedMuscle(Record, frozen=True, kw_only=True):
    """Tell all about one muscle: its record, its jobs in one exercise, and what concerns it there."""

    kind: Literal["muscle"] = "muscle"
    muscle: Muscle
    exercise: str
    exercise_name: str
    involvements: tuple[InvolvedMuscle, ...]
    cues: tuple[CueLine, ...]
    faults: tuple[Fault, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Citation, ...]


class ExplainedCue(Record, frozen=True, kw_only=True):
    """Tell all about one cue."""

    kind: Literal["cue"] = "cue"
    cue: Cue
    exercise: str
    exercise_name: str
    faults: tuple[NamedFault, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Citation, ...]


class ExplainedFault(Record, frozen=True, kw_only=True):
    """Tell all about one fault."""

    kind: Literal["fault"] = "fault"
    fault: Fault
    exercise: str
    exercise_name: str
    cues: tuple[CueLine, ...]
    sources: tuple[Citation, ...]


class ExplainedClaim(Record, frozen=True, kw_only=True):
    """Tell all about one claim."""

    kind: Literal["claim"] = "claim"
    claim: Claim
    sources: tuple[Citation, ...]


class ExplainedSource(Record, frozen=True, kw_only=True):
    """Tell all about one source, and which entries rest on it."""

    kind: Literal["source"] = "source"
    source: Source
    citation: Citation
    claims: tuple[str, ...]
    cues: tuple[str, ...]
    faults: tuple[str, ...]
    muscles: tuple[str, ...]


class ExplainedTerm(Record, frozen=True, kw_only=True):
    """Define one term; `members` are the muscles of a group."""

    kind: Literal["term"] = "term"
    term: Term
    vocabulary: str
    vocabulary_label: str
    members: tuple[str, ...]


Explained = ExplainedMuscle | ExplainedCue | ExplainedFault | ExplainedClaim | ExplainedSource | ExplainedTerm


def explain(base: KnowledgeBase, name: str, exercise: str) -> Explained:
    """Return what `name` stands for, seen from `exercise`.

    `name` is an id, name, Latin name or alias; `kind:name`, such as `term:brace`, settles a name that several things
    share. Raises UnknownNameError with the nearest names, and AmbiguousNameError with the candidates.
    """
    kind, id_ = _resolve(base, name)
    if kind in EXPLAINERS:
        return EXPLAINERS[kind](base, id_, base.exercise(exercise))
    return _term(base, kind, id_)


def _resolve(base: KnowledgeBase, name: str) -> tuple[str, str]:
    wanted, colon, rest = name.partition(":")
    found = {(one.kind, one.id) for one in base.find(rest if colon else name) if one.kind != "namesake"}
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
        raise UnknownNameError("muscle, cue, fault, claim, source or term", name, hint=hint)
    raise UnknownNameError("muscle, cue, fault, claim, source or term", name, base.nearest(name))


def _prefix(kind: str, found: set[tuple[str, str]]) -> str:
    terms = [one for one in found if one[0] not in EXPLAINERS]
    return "term" if kind not in EXPLAINERS and len(terms) == 1 else kind


def _muscle(base: KnowledgeBase, id_: str, exercise: Exercise) -> ExplainedMuscle:
    muscle = base.muscle(id_)
    jobs = [one for one in exercise.involvements if one.muscle == id_]
    cues = [cue for cue in exercise.cues if {id_, muscle.group} & {*cue.targets, *cue.spares}]
    prevented = {fault for cue in cues if id_ in (*cue.targets, *cue.spares) for fault in cue.prevents}
    own = [claim for one in jobs for claim in one.claims]
    others = [claim.id for claim in base.claims() if id_ in claim.muscles]
    claims = [base.claim(claim) for claim in dict.fromkeys([*own, *others])]
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


def _cue(base: KnowledgeBase, id_: str, exercise: Exercise) -> ExplainedCue:
    home = _home(base, "cue", id_, exercise)
    cue = next(one for one in home.cues if one.id == id_)
    claims = tuple(base.claim(claim) for claim in cue.claims)
    return ExplainedCue(
        cue=cue,
        exercise=home.id,
        exercise_name=home.name,
        faults=tuple(NamedFault(id=one.id, name=one.name) for one in home.faults if one.id in cue.prevents),
        claims=claims,
        sources=cite(base, [*cue.sources, *(source for claim in claims for source in claim.sources)]),
    )


def _fault(base: KnowledgeBase, id_: str, exercise: Exercise) -> ExplainedFault:
    home = _home(base, "fault", id_, exercise)
    fault = next(one for one in home.faults if one.id == id_)
    return ExplainedFault(
        fault=fault,
        exercise=home.id,
        exercise_name=home.name,
        cues=tuple(cue_line(cue) for cue in home.cues if cue.id in fault.corrected_by),
        sources=cite(base, fault.sources),
    )


def _home(base: KnowledgeBase, kind: str, id_: str, exercise: Exercise) -> Exercise:
    homes = [one.home for one in base.find(id_) if one.kind == kind and one.id == id_]
    return exercise if exercise.id in homes else base.exercise(homes[0])


def _claim(base: KnowledgeBase, id_: str, _exercise: Exercise) -> ExplainedClaim:
    claim = base.claim(id_)
    return ExplainedClaim(claim=claim, sources=cite(base, claim.sources))


def _source(base: KnowledgeBase, id_: str, _exercise: Exercise) -> ExplainedSource:
    source = base.source(id_)
    exercises = base.exercises()
    return ExplainedSource(
        source=source,
        citation=citation(source),
        claims=tuple(claim.id for claim in base.claims() if id_ in claim.sources),
        cues=tuple(cue.id for one in exercises for cue in one.cues if id_ in cue.sources),
        faults=tuple(fault.id for one in exercises for fault in one.faults if id_ in fault.sources),
        muscles=tuple(muscle.id for muscle in base.muscles() if id_ in muscle.sources),
    )


def _term(base: KnowledgeBase, vocabulary: str, id_: str) -> ExplainedTerm:
    members = [muscle.id for muscle in base.muscles() if vocabulary == "muscle-groups" and muscle.group == id_]
    return ExplainedTerm(
        term=base.term(vocabulary, id_),
        vocabulary=vocabulary,
        vocabulary_label=base.vocabulary(vocabulary).label,
        members=tuple(members),
    )


EXPLAINERS: dict[str, Callable[[KnowledgeBase, str, Exercise], Explained]] = {
    "muscle": _muscle,
    "cue": _cue,
    "fault": _fault,
    "claim": _claim,
    "source": _source,
}
