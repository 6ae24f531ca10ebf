"""`kickback audit`."""

import json
from pathlib import Path

import pytest

from tests.conftest import Kickback

WRONG = {"name": "Cable Hip Adduction", "primaryMuscles": ["quadriceps"], "secondaryMuscles": [], "equipment": "cable"}
RIGHT = WRONG | {"primaryMuscles": ["adductors"]}


@pytest.fixture
def gym(tmp_path: Path) -> Path:
    return tmp_path / "gym.json"


def test_findings_are_told_with_code_1(kickback: Kickback, gym: Path) -> None:
    gym.write_text(json.dumps([WRONG]), encoding="utf-8")
    ran = kickback("audit", gym)
    assert ran.code == 1
    assert "Cable Hip Adduction: the name says 'cable hip adduction'" in ran.out
    assert "(AU01)" in ran.out


def test_a_file_without_findings_is_told_with_code_0(kickback: Kickback, gym: Path) -> None:
    gym.write_text(json.dumps(RIGHT), encoding="utf-8")
    ran = kickback("audit", gym)
    assert ran.code == 0
    assert "no findings in 1 exercise\n" in ran.out


def test_a_finding_has_its_keys(kickback: Kickback, gym: Path) -> None:
    gym.write_text(json.dumps([WRONG]), encoding="utf-8")
    (one,) = json.loads(kickback("audit", gym, "--json").out)["data"]["findings"]
    assert {*one} == {"rule", "entry", "message", "suggestion", "reason", "place", "ours"}
    assert (one["rule"], one["entry"], one["place"]) == ("AU01", "Cable Hip Adduction", f"{gym}[0]")


@pytest.mark.parametrize(
    ("content", "place"),
    [(b'[\n {"name": }]', ":2:11: "), (b"", ":1:1: "), (b'["\xff"]', ":1:3: "), (b"[" * 9999, ": ")],
)
def test_what_is_no_json_is_told_in_one_line_with_code_3(
    kickback: Kickback, gym: Path, content: bytes, place: str
) -> None:
    gym.write_bytes(content)
    ran = kickback("audit", gym)
    assert (ran.code, ran.out, ran.err.count("\n")) == (3, "", 1)
    assert f"{gym}{place}" in ran.err


def test_a_missing_file_is_told_in_one_line_with_code_3(kickback: Kickback, gym: Path) -> None:
    ran = kickback("audit", gym)
    assert (ran.code, ran.out, ran.err.count("\n")) == (3, "", 1)
    assert str(gym) in ran.err


def test_what_is_no_exercise_is_a_note(kickback: Kickback, gym: Path) -> None:
    gym.write_text(json.dumps([RIGHT, 3]), encoding="utf-8")
    ran = kickback("audit", gym)
    assert ran.code == 0
    assert f"kickback: note: {gym}[1]: no exercise with a name and muscles; left out\n" in ran.err


@pytest.mark.parametrize("arguments", ["export --as json", "muscles --json", "show --json"])
def test_what_kickback_writes_has_no_findings(kickback: Kickback, gym: Path, arguments: str) -> None:
    gym.write_text(kickback(*arguments.split()).out, encoding="utf-8")
    ran = kickback("audit", gym, "--json")
    assert json.loads(ran.out)["data"]["findings"] == []
    assert ran.code == 0


def test_an_export_in_coarser_words_is_found_to_lack_what_it_cannot_say(kickback: Kickback, gym: Path) -> None:
    gym.write_text(kickback("export", "--as", "free-exercise-db").out, encoding="utf-8")
    found = json.loads(kickback("audit", gym, "--json").out)["data"]["findings"]
    assert {(one["rule"], one["ours"]) for one in found} <= {("AU07", "hanging-leg-raise")}


def test_what_is_suggested_next_has_an_answer(kickback: Kickback, gym: Path) -> None:
    gym.write_text(json.dumps([WRONG]), encoding="utf-8")
    assert "Next: kickback show cable-hip-adduction" in kickback("audit", gym).out
    assert kickback("show", "cable-hip-adduction").code == 0
