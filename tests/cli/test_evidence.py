"""`kickback evidence`."""

import csv
import json
from io import StringIO
from typing import Any

import pytest

from tests.cli.stream import in_ascii
from tests.conftest import KB, Kickback

TINY = ("--alone", "--data", str(KB), "evidence", "--exercise", "tiny-kick")


def data(out: str) -> dict[str, Any]:
    given: dict[str, Any] = json.loads(out)["data"]
    return given


def ids(out: str) -> list[str]:
    return [claim["id"] for claim in data(out)["claims"]]


def test_without_a_name_all_statements_are_summed_up(kickback: Kickback) -> None:
    assert "\n1 stand, 1 fall, 3 hang between.\n" in kickback(*TINY).out


def test_the_summary_says_that_nothing_was_measured_in_the_cable_kickback(kickback: Kickback) -> None:
    assert "\nNone rests on a value measured in the cable kickback: " in kickback("evidence").out


def test_the_summary_counts_what_was_measured_in_the_exercise_itself(kickback: Kickback) -> None:
    assert "\n2 statements with a value measured in it.\n" in kickback(*TINY).out


@pytest.mark.parametrize(
    "name", ["gluteus-maximus", "hamstrings", "brace-first", "lumbar-arching", "cable kickback", "C35", "oh-2007"]
)
def test_each_kind_of_thing_has_its_statements(kickback: Kickback, name: str) -> None:
    ran = kickback("evidence", name, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert 0 < len(ids(ran.out)) < len(ids(kickback("evidence", "--json").out))


def test_a_claim_comes_with_its_sources_on_both_sides(kickback: Kickback) -> None:
    (claim,) = [one for one in data(kickback(*TINY, "C02", "--json").out)["claims"] if one["id"] == "C02"]
    assert (claim["for"], claim["against"]) == (["kick-page"], ["doe-2001"])


def test_a_verdict_narrows_the_statements(kickback: Kickback) -> None:
    assert ids(kickback(*TINY, "--verdict", "contradicted", "--json").out) == ["C02"]


def test_what_is_mixed_or_has_two_sides_is_contested(kickback: Kickback) -> None:
    assert ids(kickback(*TINY, "--contested", "--json").out) == ["C03", "C02"]


def test_against_shows_what_speaks_against_alone(kickback: Kickback) -> None:
    claims = data(kickback(*TINY, "extensor-one", "--against", "--json").out)["claims"]
    assert [(one["id"], one["for"], one["against"]) for one in claims] == [
        ("T01", [], ["coe-2015"]),
        ("C02", [], ["doe-2001"]),
    ]


def test_for_shows_what_speaks_for_alone(kickback: Kickback) -> None:
    claims = data(kickback(*TINY, "extensor-one", "--for", "--json").out)["claims"]
    assert [(one["id"], one["for"], one["against"]) for one in claims] == [
        ("C01", ["doe-2001", "roe-2010"], []),
        ("C02", ["kick-page"], []),
    ]


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "csv", "json"])
def test_nothing_found_is_an_answer_and_the_answer_is_no(kickback: Kickback, form: str) -> None:
    ran = kickback(*TINY, "X01", "--verdict", "mixed", "--format", form)
    assert (ran.code, ran.err) == (1, "")


def test_nothing_found_is_said(kickback: Kickback) -> None:
    assert "\nNo graded statement fits" in kickback(*TINY, "X01", "--verdict", "mixed").out


def test_what_has_no_statement_but_a_source_has_an_answer(kickback: Kickback) -> None:
    ran = kickback(*TINY, "band-kick")
    assert (ran.code, ran.err) == (0, "")
    assert "It cites by itself: roe-2010" in ran.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gluteus-medus"], "called 'gluteus-medus'; did you mean 'gluteus-medius'"),
        (["brace-frist"], "called 'brace-frist'; did you mean 'brace-first'"),
        (["--verdict", "suported"], "no verdict called 'suported'; did you mean 'supported'?"),
        (["--exercise", "cable-kickbak"], "no exercise called 'cable-kickbak'; did you mean 'cable-kickback'"),
        (["synergist"], "no statement speaks of it; 'kickback explain synergist' tells what it means"),
    ],
)
def test_an_unknown_name_is_refused_in_one_line(kickback: Kickback, arguments: list[str], said: str) -> None:
    ran = kickback("evidence", *arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert said in ran.err


def test_an_exercise_of_another_kind_with_the_same_name_is_told_apart(kickback: Kickback) -> None:
    ran = kickback(*TINY, "Tiny arm kick")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "the exercise here is 'tiny-kick', which is not the same" in ran.err


def test_the_triceps_exercise_has_none_of_the_statements_of_this_one(kickback: Kickback) -> None:
    assert ids(kickback("evidence", "triceps kickback", "--json").out) == []


def test_csv_has_a_row_for_each_statement(kickback: Kickback) -> None:
    rows = list(csv.DictReader(StringIO(kickback(*TINY, "--format", "csv").out)))
    assert [row["id"] for row in rows] == ids(kickback(*TINY, "--json").out)


def test_csv_lists_sources_side_by_side(kickback: Kickback) -> None:
    (row,) = csv.DictReader(StringIO(kickback(*TINY, "--verdict", "supported", "--format", "csv").out))
    assert (row["for"], row["against"]) == ("doe-2001 roe-2010", "")


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "csv", "json"])
def test_every_form_can_be_written_in_ascii(form: str) -> None:
    assert "Tiny pulls make extensor one grow." in in_ascii(*TINY, "extensor-one", "--format", form)


def test_a_verdict_keeps_its_mark_in_ascii() -> None:
    assert "C01 + supported, high." in in_ascii(*TINY, "C01")
