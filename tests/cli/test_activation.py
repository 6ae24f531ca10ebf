"""`kickback activation`."""

import csv
import json
from io import StringIO
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from tests.cli.stream import in_ascii
from tests.conftest import KB, Kickback

TINY = ("--alone", "--data", str(KB), "activation", "--exercise", "tiny-kick")
PUSH = ("--alone", "--data", str(KB), "activation", "--exercise", "tiny-push")  # nobody recorded it
Row = dict[str, Any]


def rows(out: str) -> list[Row]:
    found: list[Row] = json.loads(out)["data"]["measurements"]
    return found


def cautions(out: str) -> list[str]:
    return [one["id"] for one in json.loads(out)["data"]["cautions"]]


def test_a_value_comes_with_what_it_was_measured_in(kickback: Kickback) -> None:
    first = rows(kickback(*TINY, "--json").out)[0]
    held = {key: first[key] for key in ("exercise", "muscle", "side", "statistic", "value_pct_mvic", "sd", "n", "load")}
    assert held == {
        "exercise": "tiny-kick",
        "muscle": "extensor-one",
        "side": "working",
        "statistic": "mean",
        "value_pct_mvic": 80,
        "sd": 10.5,
        "n": 12,
        "load": "10RM",
    }


def test_a_table_without_the_exercise_says_that_it_is_borrowed(kickback: Kickback) -> None:
    assert "borrowed from neighboring exercises" in kickback("activation").out


def test_a_table_of_the_exercise_is_not_called_borrowed(kickback: Kickback) -> None:
    assert "borrowed" not in kickback(*TINY).out


@pytest.mark.parametrize("arguments", [(), ("gluteus-maximus",), ("--sort", "value"), ("--exercise", "reverse-hyper")])
def test_emg_is_told_apart_from_growth_once_and_in_one_line(kickback: Kickback, arguments: tuple[str, ...]) -> None:
    ran = kickback("activation", *arguments)
    assert ran.out.splitlines().count("EMG is not growth. It shows how active a muscle was, and nothing more.") == 1


def test_a_muscle_narrows_the_values(kickback: Kickback) -> None:
    found = rows(kickback("activation", "gluteus-minimus", "--json").out)
    assert {(one["muscle"], one["electrode"]) for one in found} == {("gluteus-minimus", "fine-wire")}


def test_an_exercise_that_was_recorded_stands_alone(kickback: Kickback) -> None:
    found = rows(kickback("activation", "--exercise", "reverse-hyper", "--json").out)
    assert {one["exercise"] for one in found} == {"reverse-hyperextension"}


def test_a_side_narrows_the_values(kickback: Kickback) -> None:
    assert {one["side"] for one in rows(kickback("activation", "--side", "standing", "--json").out)} == {"standing"}


def test_a_study_narrows_the_values(kickback: Kickback) -> None:
    assert {one["source"] for one in rows(kickback(*PUSH, "--study", "coe-2015", "--json").out)} == {"coe-2015"}


def test_values_sorted_by_size_come_with_a_warning(kickback: Kickback) -> None:
    assert "sorted" in cautions(kickback("activation", "--sort", "value", "--json").out)
    assert "sorted" not in cautions(kickback("activation", "--json").out)


def test_values_sorted_by_size_stay_within_their_statistic(kickback: Kickback) -> None:
    found = rows(kickback("activation", "--sort", "value", "--json").out)
    runs = [statistic for statistic, _ in groupby(one["statistic"] for one in found)]
    assert len(runs) == len(set(runs)) > 1


def test_values_sorted_by_size_fall(kickback: Kickback) -> None:
    means = [one["value_pct_mvic"] for one in rows(kickback(*TINY, "--sort", "value", "--json").out)][:2]
    assert means == [80, 40]


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "csv", "json"])
def test_no_value_of_the_cable_kickback_is_an_answer_and_the_answer_is_no(kickback: Kickback, form: str) -> None:
    ran = kickback("activation", "--direct-only", "--format", form)
    assert (ran.code, ran.err) == (1, "")


def test_no_value_of_the_cable_kickback_is_said(kickback: Kickback) -> None:
    out = kickback("activation", "--direct-only").out
    assert "Exercise asked about: cable kickback; no value that fits was recorded in it." in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gluteus-medus"], "no muscle called 'gluteus-medus'; did you mean 'gluteus-medius'"),
        (["--exercise", "reverse-hyer"], "no exercise called 'reverse-hyer'; did you mean 'reverse-hyperextension'"),
        (["--side", "stnding"], "no side called 'stnding'; did you mean 'standing'?"),
        (["--study", "oh-2077"], "no source called 'oh-2077'; did you mean 'oh-2007'"),
        (["--sort", "size"], "no order called 'size'; use 'study' or 'value'"),
    ],
)
def test_an_unknown_name_is_refused_in_one_line(kickback: Kickback, arguments: list[str], said: str) -> None:
    ran = kickback("activation", *arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert said in ran.err


def test_csv_has_a_row_for_each_value(kickback: Kickback) -> None:
    found = list(csv.DictReader(StringIO(kickback(*PUSH, "--format", "csv").out)))
    assert [(row["statistic"], row["value_pct_mvic"], row["range_low"], row["range_high"]) for row in found] == [
        ("mean", "80", "", ""),
        ("mean", "40", "", ""),
        ("median", "55", "", ""),
        ("peak", "120", "", ""),
        ("range", "", "5", "20.5"),
    ]


def test_only_a_terminal_draws_bars(kickback: Kickback) -> None:
    assert "█" in kickback(*TINY, "--format", "terminal").out
    assert "█" not in kickback(*TINY).out


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "csv", "json"])
def test_every_form_can_be_written_in_ascii(form: str) -> None:
    assert "10RM" in in_ascii(*TINY, "--format", form)


def test_a_deviation_and_a_bar_have_twins_in_ascii() -> None:
    (row,) = [row for row in in_ascii(*TINY, "--format", "terminal").splitlines() if "80+/-10.5" in row]
    assert row.endswith("###########...")


def test_an_exercise_in_the_place_of_a_muscle_is_told_apart(kickback: Kickback) -> None:
    ran = kickback("activation", "hip thrust")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "it is an exercise: try 'kickback activation --exercise barbell-hip-thrust'" in ran.err


def test_a_value_that_is_missing_is_not_shown_as_nothing(kickback: Kickback, copy_of_kb: Path) -> None:
    study = copy_of_kb / "sources" / "coe-2015.yaml"
    study.write_text(study.read_text(encoding="utf-8").replace("value: 55,", ""), encoding="utf-8")
    found = rows(kickback("--alone", "--data", copy_of_kb, "activation", "--exercise", "tiny-pull", "--json").out)
    assert [one["muscle"] for one in found] == ["flexor-one"]


def test_a_spreadsheet_says_what_is_borrowed_and_how_near_it_is(kickback: Kickback) -> None:
    first = kickback("activation", "--study", "oh-2007", "--format", "csv").out.splitlines()[1]
    assert first.endswith(",near,yes")
