"""`kickback myth`."""

import csv
import json
from io import StringIO
from typing import Any

import pytest

from tests.cli.stream import in_ascii
from tests.conftest import KB, Kickback

TINY = ("--data", str(KB), "myth")


def myths(out: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(out)["data"]["myths"]
    return found


def test_every_popular_sentence_is_told(kickback: Kickback) -> None:
    assert [one["text"] for one in myths(kickback(*TINY, "--json").out)] == [
        "Both extensors work the same",
        "Pull more and it grows",
    ]


def test_at_least_fifteen_are_told(kickback: Kickback) -> None:
    assert len(myths(kickback("myth", "--json").out)) >= 15


@pytest.mark.parametrize(
    "text",
    [
        "cables keep constant tension",
        "a soft knee turns the hamstrings off",
        "lean to put the glutes in their strongest position",
        "turn the foot out for the side glutes",
        "squeeze hits the posterior fibers",
        "more EMG means more growth",
        "kick higher for more glute",
    ],
)
def test_a_sentence_of_the_gym_is_found(kickback: Kickback, text: str) -> None:
    ran = kickback("myth", text, "--json")
    assert (ran.code, ran.err, len(myths(ran.out))) == (0, "", 1)


def test_quotes_around_the_text_may_be_left_out(kickback: Kickback) -> None:
    assert kickback("myth", "more", "EMG", "more", "growth") == kickback("myth", "more EMG more growth")


def test_what_to_say_instead_is_told(kickback: Kickback) -> None:
    assert "\nSay instead:\tExtensor two helps.\n" in kickback(*TINY, "both extensors work the same").out


def test_another_wording_finds_the_same_sentence(kickback: Kickback) -> None:
    found = myths(kickback(*TINY, "pulling builds the extensor", "--json").out)
    assert [one["claims"][0] for one in found] == ["T01"]


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "csv", "json"])
def test_nothing_near_is_an_answer_and_the_answer_is_no(kickback: Kickback, form: str) -> None:
    ran = kickback(*TINY, "bananas are blue", "--format", form)
    assert (ran.code, ran.err) == (1, "")


@pytest.mark.parametrize("text", ["bananas are blue", "", "?!"])
def test_nothing_near_is_said(kickback: Kickback, text: str) -> None:
    assert kickback(*TINY, text).out.startswith("No sentence like that is here.\n")


@pytest.mark.parametrize(
    ("arguments", "said"), [(["--format", "pdf"], "no format called 'pdf'"), (["--nope"], "no such option: --nope")]
)
def test_a_wrong_option_is_refused_in_one_line(kickback: Kickback, arguments: list[str], said: str) -> None:
    ran = kickback("myth", *arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert said in ran.err


def test_csv_has_a_row_for_each_sentence(kickback: Kickback) -> None:
    found = list(csv.DictReader(StringIO(kickback(*TINY, "--format", "csv").out)))
    assert [(row["text"], row["verdict"], row["claims"]) for row in found] == [
        ("Both extensors work the same", "contradicted", "C02 C01"),
        ("Pull more and it grows", "weak", "T01 C01"),
    ]


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "csv", "json"])
def test_every_form_can_be_written_in_ascii(form: str) -> None:
    assert "Pull" in in_ascii(*TINY, "--format", form)


def test_a_verdict_keeps_its_mark_in_ascii() -> None:
    assert "\tx contradicted, moderate\t" in in_ascii(*TINY)
