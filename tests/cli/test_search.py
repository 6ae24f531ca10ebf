"""`kickback search`."""

import json

import pytest

from tests.conftest import KB, Kickback


def test_the_words_need_no_quotes(kickback: Kickback) -> None:
    assert kickback("search", "lower", "back", "hurts", "kicking") == kickback("search", "lower back hurts kicking")


def test_json_has_the_hits_with_kind_id_name_line_score_and_exercise(kickback: Kickback) -> None:
    data = json.loads(kickback("--alone", "--data", KB, "search", "brace", "--kind", "cue", "--json").out)["data"]
    (hit,) = data["hits"]
    assert (hit["kind"], hit["id"], hit["name"], hit["in"]) == ("cue", "brace-first", "Brace first", "tiny-kick")
    assert isinstance(hit["score"], float)
    assert hit["line"]
    assert data["words"] == ["brace"]


def test_kinds_may_be_repeated(kickback: Kickback) -> None:
    ran = kickback("search", "glute", "--kind", "muscle", "--kind", "claim", "--limit", "0", "--json")
    assert {hit["kind"] for hit in json.loads(ran.out)["data"]["hits"]} == {"muscle", "claim"}


def test_twenty_are_shown_unless_more_are_asked_for(kickback: Kickback) -> None:
    ran = kickback("search", "back", "--format", "csv")
    assert len(ran.out.splitlines()) == 21
    assert "--limit 0 shows all" in ran.err
    assert len(kickback("search", "back", "--limit", "3", "--format", "csv").out.splitlines()) == 4


def test_nothing_found_exits_with_1_and_says_what_is_near(kickback: Kickback) -> None:
    ran = kickback("search", "sqaut")
    assert ran.code == 1
    assert "kickback: note: nothing holds 'sqaut'; did you mean 'squat'" in ran.err


@pytest.mark.parametrize("words", [["?"], ['"'], [""], ["squat", "--kind", "nothing"], ["squat", "--limit", "-2"], []])
def test_what_cannot_be_searched_for_is_an_error_of_one_line(kickback: Kickback, words: list[str]) -> None:
    ran = kickback("search", *words)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("words", ["kickback", "brace first", "stop at line", "stabilizer", "C35", "hams", "sqaut"])
def test_the_next_command_works(kickback: Kickback, words: str) -> None:
    out = kickback("search", words).out.splitlines()
    for line in out:
        if line.startswith("Next: kickback "):
            assert kickback(*line.removeprefix("Next: kickback ").split()).code == 0
