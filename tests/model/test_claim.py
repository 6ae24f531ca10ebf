"""A claim gathers its sources."""

import msgspec
import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim, Figure


@pytest.fixture
def bare(kb: KnowledgeBase) -> Claim:
    """Return a claim without any source."""
    return kb.claim("X01")


def test_a_claim_without_sources_has_none(bare: Claim) -> None:
    assert bare.sources == ()


def test_sources_come_for_then_against_then_calculations_then_figures(bare: Claim) -> None:
    figure = Figure(text="x", sources=("figure",))
    claim = msgspec.structs.replace(
        bare, figures=(figure,), supported_by=("for",), opposed_by=("against",), calculations=("calculation",)
    )
    assert claim.sources == ("for", "against", "calculation", "figure")


def test_a_source_named_in_several_places_stands_once_at_its_first(bare: Claim) -> None:
    figures = (Figure(text="x", sources=("b", "c")), Figure(text="y", sources=("c", "a")))
    claim = msgspec.structs.replace(bare, figures=figures, supported_by=("a", "b"), opposed_by=("a",))
    assert claim.sources == ("a", "b", "c")
