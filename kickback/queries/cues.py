"""How to do an exercise: the cues by phase, the dose and the signs to stop."""

from collections.abc import Iterable

from kickback.errors import UnknownNameError, UsageError, either, quoted
from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim
from kickback.model.exercise import Cue, Dose, Exercise, SafetyNote
from kickback.model.record import Record
from kickback.model.vocabulary import Certainty, Phase, Urgency, Verdict
from kickback.queries.citations import Citation, cite
from kickback.queries.words import checked_word, namesake_notes

WORDINGS = ("internal", "external")


class CueLine(Record, frozen=True, kw_only=True):
    """Hold one cue; `wording` is the internal or external form where one was asked for and there is one."""

    id: str
    name: str
    phase: Phase
    instruction: str
    wording: str | None
    why: str
    targets: tuple[str, ...]
    spares: tuple[str, ...]
    prevents: tuple[str, ...]
    claims: tuple[str, ...]
    verdict: Verdict
    certainty: Certainty | None
    sources: tuple[str, ...]
    note: str | None


class StopSign(Record, frozen=True, kw_only=True):
    """Say when to stop or to ask first, and what to do then."""

    id: str
    urgency: Urgency
    when: str
    action: str


class NamedFault(Record, frozen=True, kw_only=True):
    """Name a fault that a cue prevents."""

    id: str
    name: str


class CuesAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback cues`; `sources` are those of the cues shown."""

    exercise: str
    name: str
    cues: tuple[CueLine, ...]
    faults: tuple[NamedFault, ...]
    dose: Dose
    stop_signs: tuple[StopSign, ...]
    ask_first: tuple[StopSign, ...]
    sources: tuple[Citation, ...]
    messages: tuple[str, ...] = ()


def list_cues(
    base: KnowledgeBase,
    exercise: str,
    *,
    phase: str | None = None,
    about: str | None = None,
    wording: str | None = None,
) -> CuesAnswer:
    """Return the cues of `exercise`, those of one phase where given.

    `about` narrows to cues that work or spare a muscle, group or place, or prevent a fault; `wording` is `internal` or
    `external`. Raises UnknownNameError or UsageError for words that the knowledge base does not hold.
    """
    phase = checked_word(base, "phases", "phase", phase)
    if wording not in (None, *WORDINGS):
        raise UsageError(f"no wording called {quoted(wording or '')}; use {either(WORDINGS)}")
    found = base.exercise(exercise)
    wanted = _meant(base, found, about) if about else None
    chosen = [cue for cue in found.cues if phase in (None, cue.phase) and (wanted is None or wanted & _concerns(cue))]
    prevented = {fault for cue in chosen for fault in cue.prevents}
    return CuesAnswer(
        exercise=found.id,
        name=found.name,
        cues=tuple(cue_line(base, cue, wording) for cue in chosen),
        faults=tuple(NamedFault(id=one.id, name=one.name) for one in found.faults if one.id in prevented),
        dose=found.dose,
        stop_signs=_signs(found.stop_signs),
        ask_first=_signs(one for one in found.safety if one.urgency is Urgency.CLEARANCE),
        sources=cite(base, (source for cue in chosen for source in cue.sources)),
        messages=namesake_notes(found, exercise),
    )


def _signs(notes: Iterable[SafetyNote]) -> tuple[StopSign, ...]:
    return tuple(StopSign(id=one.id, urgency=one.urgency, when=one.when, action=one.action) for one in notes)


def cue_line(base: KnowledgeBase, cue: Cue, wording: str | None = None) -> CueLine:
    """Return a cue as a line of the checklist."""
    return CueLine(
        id=cue.id,
        name=cue.name,
        phase=cue.phase,
        instruction=cue.instruction,
        wording={"internal": cue.internal, "external": cue.external}.get(wording or ""),
        why=cue.why,
        targets=cue.targets,
        spares=cue.spares,
        prevents=cue.prevents,
        claims=cue.claims,
        verdict=cue.verdict,
        certainty=cue_certainty(base, cue),
        sources=cue.sources,
        note=cue.note,
    )


def cue_certainty(base: KnowledgeBase, cue: Cue) -> Certainty | None:
    """Return how sure a cue's verdict is: as its first claim of that verdict; None where it has none."""
    claims = (base.follow(Claim, id_) for id_ in cue.claims)
    return next((claim.certainty for claim in claims if claim.verdict is cue.verdict), None)


def _concerns(cue: Cue) -> frozenset[str]:
    return frozenset((*cue.targets, *cue.spares, *cue.prevents))


def _meant(base: KnowledgeBase, exercise: Exercise, about: str) -> frozenset[str]:
    kinds = ("muscle", "fault", "muscle-groups", "places")
    named = {(one.kind, one.id) for one in base.find(about) if one.kind in kinds}
    named = {one for one in named if one[0] != "fault" or one[1] in {fault.id for fault in exercise.faults}}
    if not named:
        raise UnknownNameError("muscle, fault or place", about, base.nearest(about, *kinds))
    meant = {id_ for _, id_ in named}
    for kind, id_ in named:
        if kind == "muscle":
            meant.add(base.muscle(id_).group)
        elif kind == "muscle-groups":
            meant |= {muscle.id for muscle in base.muscles() if muscle.group == id_}
    return frozenset(meant)
