"""`kickback compare`."""

import json

import pytest

from tests.conftest import Kickback


@pytest.mark.parametrize("names", [[], ["cable-kickback"], ["cable-kickback", "kickback"]])
def test_two_different_exercises_must_be_named(kickback: Kickback, names: list[str]) -> None:
    ran = kickback("compare", *names)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.splitlines()[-1].startswith(
        ("kickback: compare takes two or three", "kickback: 'cable-kickback' and")
    )


def test_json_has_the_exercises_and_the_rows(kickback: Kickback) -> None:
    data = json.loads(kickback("compare", "cable-kickback", "hip thrust", "--json").out)["data"]
    assert [one["id"] for one in data["exercises"]] == ["cable-kickback", "barbell-hip-thrust"]
    assert {"aspect", "values", "differs"} <= {*data["rows"][0]}


def test_what_one_lacks_is_told_first(kickback: Kickback) -> None:
    out = kickback("compare", "cable-kickback", "barbell-hip-thrust").out
    places = [out.index(heading) for heading in ("What not all of them have", "What differs", "What they share")]
    assert places == sorted(places)


def test_a_narrow_terminal_labels_each_value_with_its_exercise(
    kickback: Kickback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    out = kickback("compare", "clamshell", "glute-bridge", "--format", "terminal").out
    assert "  Clamshell: - \n".replace(" \n", "\n") in out
    assert max(map(len, out.splitlines())) <= 40


def test_csv_has_a_column_for_each_exercise(kickback: Kickback) -> None:
    out = kickback("compare", "clamshell", "glute-bridge", "crunch", "--format", "csv").out
    assert out.startswith("aspect,item,differs,clamshell,glute-bridge,crunch\n")
