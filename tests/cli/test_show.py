"""`kickback show`."""

import json

from tests.conftest import Kickback


def test_without_a_name_the_cable_kickback_is_shown(kickback: Kickback) -> None:
    ran = kickback("show")
    assert (ran.code, ran.err, ran.out.splitlines()[0]) == (0, "", "Cable kickback")


def test_a_stranger_who_says_kickback_is_told_of_the_other_one(kickback: Kickback) -> None:
    ran = kickback("show", "kickback")
    assert "kickback: note: 'kickback' also names the triceps kickback, which is another exercise" in ran.err
    assert "Not the same as:\tTriceps kickback (triceps-kickback)" in ran.out


def test_the_whole_entry_is_in_the_answer(kickback: Kickback) -> None:
    data = json.loads(kickback("show", "barbell hip thrust", "--json").out)["data"]
    assert (data["exercise"], data["record"]["id"]) == ("barbell-hip-thrust", "barbell-hip-thrust")
    assert {"muscles", "cues", "faults", "stop_signs", "alternatives", "disputes", "sources"} <= set(data)


def test_an_unknown_exercise_is_refused_in_one_line(kickback: Kickback) -> None:
    ran = kickback("show", "cable-kickbak")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "did you mean 'cable-kickback'" in ran.err


def test_every_exercise_has_a_page(kickback: Kickback) -> None:
    for one in json.loads(kickback("exercises", "--json", "--limit", "0").out)["data"]["exercises"]:
        assert kickback("show", one["id"], "--format", "markdown").code == 0
