"""`kickback claims`."""

import json

import pytest

from kickback.knowledge.base import KnowledgeBase
from tests.conftest import KB, Kickback


def count(out: str) -> int:
    return len(json.loads(out)["data"]["claims"])


def test_all_statements_are_listed(kickback: Kickback, real: KnowledgeBase) -> None:
    assert count(kickback("claims", "--json").out) == len(real.ids("claims"))


def test_an_origin_narrows_the_ledger(kickback: Kickback) -> None:
    assert count(kickback("claims", "--origin", "article", "--json").out) == 45


def test_a_verdict_narrows_the_ledger(kickback: Kickback) -> None:
    out = kickback("claims", "--origin", "article", "--verdict", "contradicted", "--json").out
    assert json.loads(out)["data"]["counts"] == {"contradicted": 3}


def test_a_certainty_narrows_the_ledger(kickback: Kickback, real: KnowledgeBase) -> None:
    assert 0 < count(kickback("claims", "--certainty", "high", "--json").out) < len(real.ids("claims"))


def test_one_statement_is_counted_in_the_singular(kickback: Kickback) -> None:
    out = kickback("--alone", "--data", KB, "claims", "--verdict", "contradicted").out
    assert "\n1 statement: 1 contradicted.\n" in out


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "csv", "json"])
def test_nothing_found_is_an_answer_and_the_answer_is_no(kickback: Kickback, form: str) -> None:
    ran = kickback("claims", "--origin", "omission", "--verdict", "contradicted", "--format", form)
    assert (ran.code, ran.err) == (1, "")


def test_nothing_found_is_said(kickback: Kickback) -> None:
    assert "No statement fits." in kickback("claims", "--origin", "omission", "--verdict", "contradicted").out


def test_an_unknown_verdict_is_refused(kickback: Kickback) -> None:
    ran = kickback("claims", "--verdict", "suported")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "kickback: no verdict called 'suported'; did you mean 'supported'?\n"
