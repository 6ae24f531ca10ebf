"""`kickback export`."""

import csv
import json
from io import StringIO
from pathlib import Path

import jsonschema
import pytest

from kickback.queries.schema import schema
from tests.conftest import Kickback
from tests.queries.exchange.theirs import SHAPE, theirs


@pytest.fixture
def imported(kickback: Kickback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lay one imported exercise over the shipped data."""
    monkeypatch.setenv("KICKBACK_HOME", str(tmp_path / "own"))
    (tmp_path / "theirs.json").write_text(json.dumps(theirs()), encoding="utf-8")
    kickback("import", tmp_path / "theirs.json")


def test_all_of_ours_are_written_in_their_shape(kickback: Kickback) -> None:
    ran = kickback("export", "--as", "free-exercise-db")
    entries = json.loads(ran.out)
    assert ran.code == 0
    assert len(entries) > 60
    assert [error.message for one in entries for error in SHAPE.iter_errors(one)] == []
    assert "note: free-exercise-db has no word for " in ran.err


def test_the_entries_as_they_are_fit_our_schema(kickback: Kickback) -> None:
    (entry,) = json.loads(kickback("export", "cable-kickback").out)
    jsonschema.Draft202012Validator(schema("exercise")).validate(entry)


def test_csv_has_a_row_for_each_job_of_a_muscle(kickback: Kickback) -> None:
    rows = list(csv.DictReader(StringIO(kickback("export", "cable-kickback", "--as", "csv").out)))
    (entry,) = json.loads(kickback("export", "cable-kickback").out)
    assert [(row["exercise"], row["muscle"], row["role"]) for row in rows] == [
        ("cable-kickback", one["muscle"], one["role"]) for one in entry["involvements"]
    ]


def test_the_files_ending_tells_the_shape(kickback: Kickback, tmp_path: Path) -> None:
    ran = kickback("export", "cable-kickback", "-o", tmp_path / "a.csv")
    assert (ran.code, ran.out) == (0, "")
    assert (tmp_path / "a.csv").read_text(encoding="utf-8").startswith("exercise,name,")


def test_several_exercises_are_written_once_each(kickback: Kickback) -> None:
    ran = kickback("export", "cable-kickback", "crunch", "cable-kickback", "--as", "free-exercise-db")
    assert [one["id"] for one in json.loads(ran.out)] == ["cable-kickback", "crunch"]


@pytest.mark.usefixtures("imported")
def test_imported_ones_are_left_out_and_told(kickback: Kickback) -> None:
    ran = kickback("export")
    assert "tiny-toe-press" not in ran.out
    assert "note: left out 1 imported exercise; --imported adds them" in ran.err


@pytest.mark.usefixtures("imported")
def test_imported_ones_can_be_asked_for(kickback: Kickback) -> None:
    ran = kickback("export", "--imported", "tiny-toe-press", "--as", "free-exercise-db")
    assert json.loads(ran.out)[0]["id"] == "Tiny_Toe_Press"


@pytest.mark.usefixtures("imported")
def test_an_imported_one_that_is_named_must_be_asked_for(kickback: Kickback) -> None:
    ran = kickback("export", "tiny-toe-press")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith("kickback: 'tiny-toe-press' is imported and ungraded; add --imported to export it\n")


def test_an_unknown_shape_is_refused(kickback: Kickback) -> None:
    ran = kickback("export", "--as", "xml")
    assert (ran.code, ran.err) == (2, "kickback: no shape called 'xml'; use 'json', 'csv' or 'free-exercise-db'\n")


def test_an_unknown_exercise_is_refused(kickback: Kickback) -> None:
    ran = kickback("export", "cable-kickbak")
    assert ran.code == 2
    assert "did you mean 'cable-kickback'" in ran.err
