"""A fault: one thing that goes wrong, the same in every exercise."""

from kickback.model.record import Record
from kickback.model.vocabulary import Basis, Felt, Limit, Verdict


class Criterion(Record, frozen=True, kw_only=True):
    """Set a measurable limit: `warn` and `fault` in `unit`, trouble lying `limit` them."""

    measure: str
    unit: str
    limit: Limit
    warn: float | None = None
    fault: float | None = None
    basis: Basis
    why: str | None = None


class Fault(Record, frozen=True, kw_only=True):
    """Describe one fault, as `data/faults/<id>.yaml` holds it; exercises say which of their cues correct it.

    `places` say where it is felt, `felt_basis` whether a source names the feeling. `signal` is what a check of recorded
    motion could look at.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    looks: str
    felt: str
    felt_basis: Felt | None = None
    places: tuple[str, ...] = ()
    cause: str | None = None
    consequence: str
    signal: str | None = None
    criteria: tuple[Criterion, ...] = ()
    seen_from: str | None = None
    claims: tuple[str, ...] = ()
    verdict: Verdict
    sources: tuple[str, ...] = ()
