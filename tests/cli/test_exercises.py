"""`kickback exercises`."""

import json
import re
from typing import Any

import pytest

from tests.conftest import Kickback


def data(kickback: Kickback, *arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(kickback("exercises", *arguments, "--json").out)["data"]
    return found


def ids(kickback: Kickback, *arguments: str) -> list[str]:
    return [one["id"] for one in data(kickback, *arguments)["exercises"]]


def test_each_exercise_has_its_keys(kickback: Kickback) -> None:
    found = data(kickback)
    assert found["total"] == len(found["exercises"])
    keys = {"id", "name", "family", "equipment", "laterality", "level", "mechanic", "variant_of", "primary"}
    assert all(keys <= set(one) for one in found["exercises"])


def test_words_need_no_quotes(kickback: Kickback) -> None:
    assert ids(kickback, "glute", "bridges") == ["glute-bridge", "single-leg-glute-bridge"]


def test_what_there_is_may_be_given_piece_by_piece(kickback: Kickback) -> None:
    one = {*ids(kickback, "--have", "cable-machine")}
    assert one < {*ids(kickback, "--have", "cable-machine", "--have", "bench")}


def test_what_is_needed_may_be_given_piece_by_piece(kickback: Kickback) -> None:
    assert {*ids(kickback, "--equipment", "barbell", "--equipment", "rack")} < {
        *ids(kickback, "--equipment", "barbell")
    }


def test_what_must_rest_drops_exercises_with_the_reason(kickback: Kickback) -> None:
    found = data(kickback, "--avoid", "lower-back")
    assert found["dropped"]
    assert all(re.search(r": [\w -]+, \w+", one["reason"]) for one in found["dropped"])


def test_options_narrow_together(kickback: Kickback) -> None:
    narrow = ["--muscle", "gluteals", "--side", "standing", "--unilateral", "--level", "beginner"]
    found = data(kickback, *narrow)["exercises"]
    assert found
    assert {(one["laterality"], one["level"]) for one in found} == {("unilateral", "beginner")}


def test_nothing_found_is_an_answer_and_the_answer_is_no(kickback: Kickback) -> None:
    ran = kickback("exercises", "zebra")
    assert (ran.code, ran.out.splitlines()[0]) == (1, "No exercise fits")


@pytest.mark.parametrize(
    ("arguments", "remedy"),
    [
        (("--muscle", "gluteus-medus"), "did you mean 'gluteus-medius'"),
        (("--action", "hip-extensoin"), "did you mean 'hip-extension'"),
        (("--avoid", "lower-bak"), "did you mean 'lower-back'"),
        (("--have", "bech"), "did you mean 'bench'"),
    ],
)
def test_an_unknown_word_is_refused_in_one_line(kickback: Kickback, arguments: tuple[str, ...], remedy: str) -> None:
    ran = kickback("exercises", *arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert remedy in ran.err


def test_a_cut_list_says_so_on_stderr(kickback: Kickback) -> None:
    ran = kickback("exercises", "--limit", "2")
    assert ran.err == f"kickback: note: 2 of {data(kickback)['total']} shown; --limit 0 shows all\n"
