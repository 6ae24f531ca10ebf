"""How to do an exercise: the cues by phase, the dose and the signs to stop."""

from collections.abc import Iterable, Iterator

from kickback.errors import UnknownNameError, UsageError, either, quoted
from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim
from kickback.model.exercise import Cue, Dose, Exercise, SafetyNote
from kickback.model.fault import Fault
from kickback.model.record import Record
from kickback.model.vocabulary import Certainty, Phase, Urgency, Verdict
from kickback.queries.citations import Citation, cite
from kickback.queries.groups import covering
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
    dose: Dose | None
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
    warned = warned_by(base, found)
    return CuesAnswer(
        exercise=found.id,
        name=found.name,
        cues=tuple(cue_line(base, cue, wording) for cue in chosen),
        faults=tuple(named_faults(base, prevented)),
        dose=found.dose,
        stop_signs=signs(warned.stop_signs),
        ask_first=signs(one for one in warned.safety if one.urgency is Urgency.CLEARANCE),
        sources=cite(base, (source for cue in chosen for source in cue.sources)),
        messages=namesake_notes(found, exercise),
    )


def named_faults(base: KnowledgeBase, ids: Iterable[str]) -> Iterator[NamedFault]:
    """Yield faults by name, in the order of their ids; what is no fault has no name."""
    for id_ in sorted(set(ids) & set(base.ids("faults"))):
        yield NamedFault(id=id_, name=base.follow(Fault, id_).name)


def warned_by(base: KnowledgeBase, exercise: Exercise) -> Exercise:
    """Return the exercise whose safety notes hold: a variant without its own keeps to those of what it varies."""
    if exercise.safety or exercise.variant_of is None:
        return exercise
    return base.follow(Exercise, exercise.variant_of)


def signs(notes: Iterable[SafetyNote]) -> tuple[StopSign, ...]:
    """Return safety notes as they are told at the machine."""
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
    kinds = ("muscle", "fault", "muscle-group", "places")
    named = {(one.kind, one.id) for one in base.find(about) if one.kind in kinds}
    own = {id_ for cue in exercise.cues for id_ in cue.prevents}
    named = {one for one in named if one[0] != "fault" or one[1] in own}
    if not named:
        raise UnknownNameError("muscle, fault or place", about, base.nearest(about, *kinds))
    meant = {id_ for _, id_ in named}
    for kind, id_ in named:
        if kind in ("muscle", "muscle-group"):
            meant |= covering(base, [id_])
    return frozenset(meant)
