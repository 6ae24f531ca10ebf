"""The answers of `kickback explain`, one for each kind of thing."""

from typing import TypeAlias

from kickback.model.claim import Claim
from kickback.model.dispute import Dispute
from kickback.model.exercise import Advice, Cue, SafetyNote, Variation
from kickback.model.muscle import Muscle, MuscleGroup
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Certainty, Term
from kickback.queries.citations import Citation
from kickback.queries.cues import CueLine, NamedFault
from kickback.queries.explain.jobs import JobGroup
from kickback.queries.faults import ToldFault
from kickback.queries.muscles import InvolvedMuscle
from kickback.queries.uses import Uses


class ExplainedMuscle(Record, frozen=True, kw_only=True, tag_field="kind", tag="muscle"):
    """Tell all about one muscle: its record, its jobs in one exercise, and what concerns it there.

    `claims` are those that state its jobs, then others on it there; `sources` are those of its jobs and of its record.
    `used_in` counts every exercise that uses it; where one was asked for it is empty.
    """

    muscle: Muscle
    exercise: str
    exercise_name: str
    used_in: tuple[JobGroup, ...]
    involvements: tuple[InvolvedMuscle, ...]
    cues: tuple[CueLine, ...]
    faults: tuple[ToldFault, ...]
    disputes: tuple[Dispute, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Citation, ...]


class ExplainedCue(Record, frozen=True, kw_only=True, tag_field="kind", tag="cue"):
    """Tell all about one cue, as it is in one exercise; `also_in` are others that have one of the same id."""

    cue: Cue
    certainty: Certainty | None
    exercise: str
    exercise_name: str
    faults: tuple[NamedFault, ...]
    also_in: tuple[str, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Citation, ...]


class ExplainedFault(Record, frozen=True, kw_only=True, tag_field="kind", tag="fault"):
    """Tell all about one fault, and what corrects it in one exercise; `also_in` are others in which it happens."""

    fault: ToldFault
    exercise: str
    exercise_name: str
    cues: tuple[CueLine, ...]
    also_in: tuple[str, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Citation, ...]


class ExplainedClaim(Record, frozen=True, kw_only=True, tag_field="kind", tag="claim"):
    """Tell all about one claim."""

    claim: Claim
    disputes: tuple[Dispute, ...]
    sources: tuple[Citation, ...]


class ExplainedGroup(Record, frozen=True, kw_only=True, tag_field="kind", tag="muscle-group"):
    """Tell which muscles a group holds, and which exercises use it."""

    group: MuscleGroup
    members: tuple[str, ...]
    used_in: tuple[JobGroup, ...]
    disputes: tuple[Dispute, ...]
    sources: tuple[Citation, ...]


class ExplainedDispute(Record, frozen=True, kw_only=True, tag_field="kind", tag="dispute"):
    """Tell who holds what on an open question, and what to make of it."""

    dispute: Dispute
    claims: tuple[Claim, ...]
    sources: tuple[Citation, ...]


class ExplainedSource(Uses, frozen=True, kw_only=True, tag_field="kind", tag="source"):
    """Tell all about one source, and which entries rest on it."""

    source: Source
    citation: Citation


class ExplainedTerm(Record, frozen=True, kw_only=True, tag_field="kind", tag="term"):
    """Define one term; `members` are the muscles that it takes together."""

    term: Term
    vocabulary: str
    vocabulary_label: str
    members: tuple[str, ...]


class ExplainedSafety(Record, frozen=True, kw_only=True, tag_field="kind", tag="safety"):
    """Tell when to stop, to ask first or to adapt, and why."""

    safety: SafetyNote
    exercise: str
    exercise_name: str
    sources: tuple[Citation, ...]


class ExplainedVariation(Record, frozen=True, kw_only=True, tag_field="kind", tag="variation"):
    """Tell what a change of set-up or path changes."""

    variation: Variation
    exercise: str
    exercise_name: str
    sources: tuple[Citation, ...]


class ExplainedAdvice(Record, frozen=True, kw_only=True, tag_field="kind", tag="advice"):
    """Advise on one topic of programming or coaching."""

    advice: Advice
    exercise: str
    exercise_name: str
    sources: tuple[Citation, ...]


Explained: TypeAlias = (
    ExplainedMuscle
    | ExplainedCue
    | ExplainedFault
    | ExplainedClaim
    | ExplainedGroup
    | ExplainedDispute
    | ExplainedSource
    | ExplainedTerm
    | ExplainedSafety
    | ExplainedVariation
    | ExplainedAdvice
)
