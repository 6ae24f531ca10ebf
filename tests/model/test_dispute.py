"""A dispute gathers its sources."""

from kickback.model.dispute import Dispute, Position


def test_a_source_with_several_positions_stands_once() -> None:
    positions = tuple(Position(source=source, says="x") for source in ("b", "a", "b"))
    dispute = Dispute(id="D01", question="?", positions=positions, resolution="x")
    assert dispute.sources == ("b", "a")
