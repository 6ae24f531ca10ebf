"""`kickback myth`."""

import csv
import json
from io import StringIO
from typing import Any

import pytest

from tests.cli.stream import in_ascii
from tests.conftest import KB, Kickback

TINY = ("--alone", "--data", str(KB), "myth")


def myths(out: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(out)["data"]["myths"]
    return found


def test_every_popular_sentence_is_told(kickback: Kickback) -> None:
    assert [one["text"] for one in myths(kickback(*TINY, "--json").out)] == [
        "Both extensors work the same",
        "Pull more and it grows",
    ]


def test_a_sentence_that_is_only_near_says_what_was_asked(kickback: Kickback) -> None:
    assert "Nearest to what you asked: soft knee" in kickback("myth", "soft knee").out


def test_a_sentence_that_was_meant_word_for_word_does_not(kickback: Kickback) -> None:
    assert "Nearest" not in kickback("myth", "A soft knee turns the hamstrings off").out


def test_sentences_that_may_be_meant_are_named(kickback: Kickback) -> None:
    ran = kickback("myth", "EMG does not mean growth")
    assert ran.code == 1
    assert "Perhaps one of these:\nMore EMG means more growth.\n" in ran.out


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
