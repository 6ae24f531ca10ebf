"""How much of an exercise, for whom not, and what changes when it is varied."""

from kickback.model.claim import Figure
from kickback.model.record import Record
from kickback.model.vocabulary import Certainty, Urgency, Verdict


class Dose(Record, frozen=True, kw_only=True):
    """Prescribe the exercise by default in one `line`; pairs are lowest and highest, times in seconds.

    A number that no source gives is left out. `basis` says who gives the dose.
    """

    sets: tuple[int, int] | None = None
    reps: tuple[int, int] | None = None
    reps_acceptable: tuple[int, int] | None = None
    reps_in_reserve: tuple[int, int] | None = None
    kick_s: float | None = None
    squeeze_s: float | None = None
    return_s: tuple[float, float] | None = None
    rest_s: tuple[int, int] | None = None
    workouts_per_week: int | None = None
    line: str
    basis: str | None = None
    sources: tuple[str, ...] = ()


class Advice(Record, frozen=True, kw_only=True):
    """Advise on one topic of programming or coaching."""

    id: str
    topic: str
    advice: str
    verdict: Verdict
    certainty: Certainty
    claims: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()
    note: str | None = None


class SafetyNote(Record, frozen=True, kw_only=True):
    """Say when to stop, to ask first or to change the exercise."""

    id: str
    urgency: Urgency
    when: str
    action: str
    verdict: Verdict
    claims: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()
    note: str | None = None


class Variation(Record, frozen=True, kw_only=True):
    """Describe a change of set-up or path and what it changes."""

    id: str
    name: str
    changes: str
    verdict: Verdict
    certainty: Certainty
    claims: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()
    note: str | None = None
    conflicts_with: tuple[str, ...] = ()
