"""How an exercise is done right, and which faults its cues correct."""

from kickback.model.fault import Criterion
from kickback.model.record import Record
from kickback.model.vocabulary import Phase, Verdict


class Cue(Record, frozen=True, kw_only=True):
    """Give one instruction; `targets` and `spares` are muscles or places, `prevents` are faults."""

    id: str
    name: str
    phase: Phase
    instruction: str
    internal: str | None = None
    external: str | None = None
    why: str
    targets: tuple[str, ...] = ()
    spares: tuple[str, ...] = ()
    prevents: tuple[str, ...]
    claims: tuple[str, ...] = ()
    verdict: Verdict
    sources: tuple[str, ...] = ()
    criterion: Criterion | None = None
    note: str | None = None
    conflicts_with: tuple[str, ...] = ()


class ExerciseFault(Record, frozen=True, kw_only=True):
    """Say which fault of the library happens in this exercise and what cures it here; `felt` is how it feels here."""

    fault: str
    felt: str | None = None
    fix: str | None = None
    corrected_by: tuple[str, ...]
    sources: tuple[str, ...] = ()
