"""The faults of an exercise: what the library says of each, and what cures it there."""

from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Exercise, ExerciseFault
from kickback.model.fault import Criterion, Fault
from kickback.model.record import Record
from kickback.model.vocabulary import Felt, Verdict


class ToldFault(Record, frozen=True, kw_only=True):
    """Hold a fault as it is in one exercise; `felt` is how it feels there, `sources` are those of both."""

    id: str
    name: str
    aliases: tuple[str, ...]
    looks: str
    felt: str
    felt_basis: Felt | None
    places: tuple[str, ...]
    cause: str | None
    consequence: str
    signal: str | None
    fix: str | None
    corrected_by: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    seen_from: str | None
    claims: tuple[str, ...]
    verdict: Verdict
    sources: tuple[str, ...]


def faults_of(base: KnowledgeBase, exercise: Exercise) -> tuple[ToldFault, ...]:
    """Return the faults of `exercise`, in its order."""
    return tuple(told_fault(base.follow(Fault, one.fault), one) for one in exercise.faults)


def told_fault(fault: Fault, here: ExerciseFault | None = None) -> ToldFault:
    """Return a fault as it is `here`, or as the library tells it."""
    return ToldFault(
        id=fault.id,
        name=fault.name,
        aliases=fault.aliases,
        looks=fault.looks,
        felt=(here.felt if here else None) or fault.felt,
        felt_basis=fault.felt_basis,
        places=fault.places,
        cause=fault.cause,
        consequence=fault.consequence,
        signal=fault.signal,
        fix=here.fix if here else None,
        corrected_by=here.corrected_by if here else (),
        criteria=fault.criteria,
        seen_from=fault.seen_from,
        claims=fault.claims,
        verdict=fault.verdict,
        sources=tuple(dict.fromkeys((*(here.sources if here else ()), *fault.sources))),
    )
