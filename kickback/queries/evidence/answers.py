"""The answer of `kickback evidence`."""

from msgspec import field

from kickback.model.claim import Figure
from kickback.model.dispute import Dispute
from kickback.model.record import Record
from kickback.model.vocabulary import Certainty, Directness, Verdict
from kickback.queries.citations import Citation
from kickback.queries.muscles import InvolvedMuscle


class WeighedClaim(Record, frozen=True, kw_only=True):
    """Hold one statement with its grade, its figures in words, and the ids of the sources on each side."""

    id: str
    text: str
    verdict: Verdict
    certainty: Certainty
    directness: Directness
    reasoning: str
    say_instead: str
    figures: tuple[Figure, ...]
    supported_by: tuple[str, ...] = field(name="for")
    opposed_by: tuple[str, ...] = field(name="against")
    calculations: tuple[str, ...]


class GradedCue(Record, frozen=True, kw_only=True):
    """Name a cue with its verdict, and its certainty where a claim of that verdict gives one."""

    id: str
    name: str
    verdict: Verdict
    certainty: Certainty | None


class Summary(Record, frozen=True, kw_only=True):
    """Count how the statements stand, and how many rest on a value measured in the exercise itself.

    `stand` counts supported ones, `fall` contradicted ones, `hang` all others.
    """

    exercise: str
    exercise_name: str
    stand: int
    fall: int
    hang: int
    directness: dict[str, int]
    directly_measured: int
    best_cues: tuple[GradedCue, ...]
    worst_cues: tuple[GradedCue, ...]


class EvidenceAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback evidence`.

    `verdict` and `certainty` are those of the thing asked about, where it has its own; `rests_on` names the sources
    that it cites by itself. `disputes` are the open disagreements on it, `roles` an exercise's roles with what backs
    those that no statement grades.
    """

    kind: str | None
    about: str | None
    verdict: Verdict | None
    certainty: Certainty | None
    claims: tuple[WeighedClaim, ...]
    counts: dict[str, int]
    figures: tuple[Figure, ...]
    rests_on: tuple[str, ...]
    disputes: tuple[Dispute, ...]
    roles: tuple[InvolvedMuscle, ...]
    sources: tuple[Citation, ...]
    summary: Summary | None
