"""An open disagreement between sources, and what kickback makes of it."""

from kickback.model.record import Record


class Position(Record, frozen=True, kw_only=True):
    """Say what one source holds."""

    source: str
    says: str


class Dispute(Record, frozen=True, kw_only=True):
    """Hold one question on which sources disagree, as `data/disputes/<id>.yaml` holds it."""

    id: str
    question: str
    muscles: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    positions: tuple[Position, ...]
    resolution: str
    claims: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """Return every source that takes a position, once."""
        return tuple(dict.fromkeys(one.source for one in self.positions))
