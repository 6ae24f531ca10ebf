"""`kickback muscles`."""

import json

import pytest

from tests.conftest import KB, Kickback


def test_the_cable_kickback_is_meant_when_none_is_named(kickback: Kickback) -> None:
    assert json.loads(kickback("muscles", "--json").out)["data"]["exercise"] == "cable-kickback"


@pytest.mark.parametrize("name", ["cable-kickback", "Cable Kickback", "glute kickback", "Bent over cable kickback"])
def test_the_exercise_is_found_by_name_or_alias(kickback: Kickback, name: str) -> None:
    assert kickback("muscles", name) == kickback("muscles")


def test_a_misspelled_exercise_is_refused_with_a_suggestion(kickback: Kickback) -> None:
    ran = kickback("muscles", "cable-kickbak")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("kickback: no exercise called 'cable-kickbak'; did you mean 'cable-kickback'")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize("name", ["triceps kickback", "tricep-kickback", "Dumbbell Kickback"])
def test_the_triceps_exercise_is_another_one(kickback: Kickback, name: str) -> None:
    ran = kickback("muscles", name, "--json")
    assert ran.code == 0
    assert json.loads(ran.out)["data"]["exercise"] == "triceps-kickback"


@pytest.mark.parametrize("name", ["Tiny arm kick", "arm-kick"])
def test_an_exercise_of_another_kind_with_the_same_name_is_refused_with_a_hint(kickback: Kickback, name: str) -> None:
    ran = kickback("--alone", "--data", KB, "muscles", name)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "the one here is 'tiny-kick', which is not the same" in ran.err


def test_kickback_is_noted_on_stderr_as_a_word_for_the_triceps_exercise_too(kickback: Kickback) -> None:
    ran = kickback("muscles", "kickback")
    assert ran.code == 0
    assert ran.err.startswith("kickback: note: 'kickback' also names the triceps kickback")
    assert "triceps" not in ran.out


def test_in_json_the_note_stands_in_the_envelope(kickback: Kickback) -> None:
    ran = kickback("muscles", "kickback", "--json")
    assert "triceps kickback" in json.loads(ran.out)["messages"][0]
    assert ran.err == ""


def test_primary_movers_come_before_secondary_ones(kickback: Kickback) -> None:
    out = kickback("muscles").out
    assert out.index("Primary movers") < out.index("Secondary movers and stabilizers")


def test_a_tier_narrows_the_answer(kickback: Kickback) -> None:
    assert "Secondary movers" not in kickback("muscles", "--tier", "primary").out


def test_a_role_narrows_the_answer(kickback: Kickback) -> None:
    found = json.loads(kickback("muscles", "--role", "prime-mover", "--json").out)["data"]["involvements"]
    assert [one["muscle"] for one in found] == ["gluteus-maximus"]


def test_a_side_narrows_the_answer(kickback: Kickback) -> None:
    found = json.loads(kickback("muscles", "--side", "standing", "--json").out)["data"]["involvements"]
    assert {one["side"] for one in found} == {"standing"}


def test_nothing_found_is_an_answer_and_the_answer_is_no(kickback: Kickback) -> None:
    ran = kickback("muscles", "--tier", "primary", "--side", "trunk", "--json")
    assert (ran.code, json.loads(ran.out)["data"]["involvements"]) == (1, [])


def test_nothing_found_reads_well_on_a_terminal(kickback: Kickback) -> None:
    ran = kickback("muscles", "--tier", "primary", "--side", "trunk", "--format", "terminal")
    assert (ran.code, ran.err) == (1, "")


def test_an_unknown_word_is_refused(kickback: Kickback) -> None:
    ran = kickback("muscles", "--side", "wrking")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "kickback: no side called 'wrking'; did you mean 'working'?\n"
