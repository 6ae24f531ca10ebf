"""The ledger of statements."""

import pytest

from kickback.errors import UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.queries.claims import ClaimsAnswer, list_claims


def ids(answer: ClaimsAnswer) -> list[str]:
    return [claim.id for claim in answer.claims]


def test_every_claim_is_listed_by_number(kb: KnowledgeBase) -> None:
    assert ids(list_claims(kb)) == ["C01", "C02", "C03", "T01", "X01"]


def test_an_origin_narrows_the_ledger(kb: KnowledgeBase) -> None:
    assert ids(list_claims(kb, origin="omission")) == ["X01"]


def test_a_verdict_narrows_the_ledger(kb: KnowledgeBase) -> None:
    assert ids(list_claims(kb, verdict="contradicted")) == ["C02"]


def test_a_certainty_narrows_the_ledger(kb: KnowledgeBase) -> None:
    assert ids(list_claims(kb, certainty="low")) == ["C03", "T01", "X01"]


def test_narrowings_add_up(kb: KnowledgeBase) -> None:
    assert ids(list_claims(kb, origin="article", certainty="low")) == ["C03"]


def test_counts_run_from_the_best_verdict_and_leave_out_what_none_has(kb: KnowledgeBase) -> None:
    counts = list_claims(kb).counts
    assert list(counts.items()) == [
        ("supported", 1),
        ("mixed", 1),
        ("weak", 1),
        ("contradicted", 1),
        ("expert-opinion", 1),
    ]


def test_counts_are_those_of_the_claims_shown(kb: KnowledgeBase) -> None:
    assert list_claims(kb, origin="omission").counts == {"expert-opinion": 1}


def test_a_claim_that_rests_on_nothing_lists_no_sources(kb: KnowledgeBase) -> None:
    assert list_claims(kb, origin="omission").claims[0].sources == ()


def test_sources_for_and_against_are_listed_once(kb: KnowledgeBase) -> None:
    assert list_claims(kb).claims[0].sources == ("doe-2001", "roe-2010")


@pytest.mark.parametrize("option", ["origin", "verdict", "certainty"])
def test_an_unknown_word_is_refused_rather_than_finding_nothing(kb: KnowledgeBase, option: str) -> None:
    with pytest.raises(UsageError, match=f"no {option} called 'zzz'"):
        list_claims(kb, **{option: "zzz"})
