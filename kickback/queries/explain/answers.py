"""The answers of `kickback explain`, one for each kind of thing."""

from typing import TypeAlias

from kickback.model.claim import Claim
from kickback.model.exercise import Advice, Cue, Fault, SafetyNote, Variation
from kickback.model.muscle import Muscle
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Certainty, Term
from kickback.queries.citations import Citation
from kickback.queries.cues import CueLine, NamedFault
from kickback.queries.muscles import InvolvedMuscle
from kickback.queries.uses import Uses


class ExplainedMuscle(Record, frozen=True, kw_only=True, tag_field="kind", tag="muscle"):
    """Tell all about one muscle: its record, its jobs in one exercise, and what concerns it there.

    `claims` are those that state its jobs, then others on it there; `sources` are those of its jobs and of its record.
    """

    muscle: Muscle
    exercise: str
    exercise_name: str
    involvements: tuple[InvolvedMuscle, ...]
    cues: tuple[CueLine, ...]
    faults: tuple[Fault, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Citation, ...]


class ExplainedCue(Record, frozen=True, kw_only=True, tag_field="kind", tag="cue"):
    """Tell all about one cue."""

    cue: Cue
    certainty: Certainty | None
    exercise: str
    exercise_name: str
    faults: tuple[NamedFault, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Citation, ...]


class ExplainedFault(Record, frozen=True, kw_only=True, tag_field="kind", tag="fault"):
    """Tell all about one fault."""

    fault: Fault
    exercise: str
    exercise_name: str
    cues: tuple[CueLine, ...]
    claims: tuple[Claim, ...]
    sources: tuple[Citation, ...]


class ExplainedClaim(Record, frozen=True, kw_only=True, tag_field="kind", tag="claim"):
    """Tell all about one claim."""

    claim: Claim
    sources: tuple[Citation, ...]


class ExplainedSource(Uses, frozen=True, kw_only=True, tag_field="kind", tag="source"):
    """Tell all about one source, and which entries rest on it."""

    source: Source
    citation: Citation


class ExplainedTerm(Record, frozen=True, kw_only=True, tag_field="kind", tag="term"):
    """Define one term; `members` are the muscles of a group."""

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
    | ExplainedSource
    | ExplainedTerm
    | ExplainedSafety
    | ExplainedVariation
    | ExplainedAdvice
)
