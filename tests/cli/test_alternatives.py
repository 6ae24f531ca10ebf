"""`kickback alternatives`."""

import json

import pytest

from tests.conftest import Kickback


def test_the_cable_kickback_is_meant_when_none_is_named(kickback: Kickback) -> None:
    data = json.loads(kickback("alternatives", "--json").out)["data"]
    assert data["exercise"] == "cable-kickback"
    assert {"exercise", "name", "score", "shared", "changes"} <= {*data["alternatives"][0]}


def test_nothing_that_fits_is_an_answer_and_the_answer_is_no(kickback: Kickback) -> None:
    ran = kickback("alternatives", "--family", "calf")
    assert ran.code == 1
    assert "No exercise fits." in ran.out


def test_every_filter_is_heard(kickback: Kickback) -> None:
    options = ["--have", "mat", "--level", "beginner", "--unilateral", "--family", "bridge", "--equipment", "mat"]
    data = json.loads(kickback("alternatives", *options, "--json").out)["data"]
    assert [one["exercise"] for one in data["alternatives"]] == ["single-leg-glute-bridge"]


def test_what_must_rest_leaves_exercises_out_with_the_reason(kickback: Kickback) -> None:
    out = kickback("alternatives", "--avoid", "lower-back").out
    assert "Left out, to spare lower back" in out
    assert "erector spinae: stabilizer, trunk" in out


def test_a_short_list_says_how_many_there_are(kickback: Kickback) -> None:
    assert "--limit 0 shows all" in kickback("alternatives", "--limit", "1").err
    assert kickback("alternatives", "--limit", "0").err == ""


def test_an_unknown_word_is_refused(kickback: Kickback) -> None:
    ran = kickback("alternatives", "--level", "beginer")
    assert (ran.code, ran.err) == (2, "kickback: no level called 'beginer'; did you mean 'beginner'?\n")


@pytest.mark.parametrize("width", ["40", "80"])
def test_the_page_keeps_within_the_terminal(kickback: Kickback, monkeypatch: pytest.MonkeyPatch, width: str) -> None:
    monkeypatch.setenv("COLUMNS", width)
    out = kickback("alternatives", "--format", "terminal").out
    assert max(len(line) for line in out.splitlines() if "kickback compare" not in line) <= int(width)
