"""`kickback import`."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Kickback, edit
from tests.queries.exchange.theirs import full_size, theirs


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the user's own folder, which does not exist yet."""
    monkeypatch.setenv("KICKBACK_HOME", str(tmp_path / "own"))
    return tmp_path / "own"


def held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (folder / "exercises").iterdir()}


def given(tmp_path: Path, *entries: object) -> Path:
    file = tmp_path / "theirs.json"
    file.write_text(json.dumps(entries), encoding="utf-8")
    return file


def answer(kickback: Kickback, *arguments: str | Path) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(kickback("import", *arguments, "--json").out)["data"]
    return data


def test_an_exercise_comes_into_the_users_own_folder(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    ran = kickback("import", given(tmp_path, theirs()))
    assert (ran.code, "left out" in ran.err) == (0, False)
    assert ran.out.startswith("1 exercise imported\n")
    assert str(own) in ran.out
    assert list(held(own)) == ["tiny-toe-press.yaml"]


def test_what_was_imported_is_known_to_the_other_commands(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    kickback("import", given(tmp_path, theirs()))
    ran = kickback("muscles", "tiny toe press", "--format", "csv")
    assert ran.code == 0
    assert ran.out.splitlines()[1].startswith("triceps-surae,")
    assert own.is_dir()


def test_a_second_run_of_the_full_size_changes_nothing(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    file = given(tmp_path, *full_size())
    assert len(answer(kickback, file)["added"]) == 873
    before = held(own)
    ran = kickback("import", file)
    assert ran.code == 0
    assert ran.out.startswith("873 already there, unchanged\n")
    assert held(own) == before


def test_an_entry_that_the_user_has_edited_is_kept(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    file = given(tmp_path, theirs())
    kickback("import", file)
    edit(own / "exercises" / "tiny-toe-press.yaml", "summary: Stand on a step.", "summary: Mine.")
    before = held(own)
    skipped = answer(kickback, file)["skipped"]
    assert skipped == [{"id": "tiny-toe-press", "reason": "your file says otherwise and is not overwritten"}]
    assert held(own) == before


def test_a_malformed_entry_is_told_and_the_others_come_in(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    file = given(tmp_path, theirs(level="elite"), theirs())
    ran = kickback("import", file)
    assert ran.code == 1
    assert f"{file}[0]: level: 'elite' is not 'beginner', 'intermediate' or 'expert'" in ran.out
    assert list(held(own)) == ["tiny-toe-press.yaml"]


def test_what_is_left_out_is_a_note(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    ran = kickback("import", given(tmp_path, theirs(primaryMuscles=["middle back"])))
    assert "note: left out of 1 exercise: the muscle 'middle back', for no muscle or group of ours" in ran.err
    assert own.is_dir()


def test_ours_is_never_shadowed(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    data = answer(kickback, given(tmp_path, theirs(id="Cable_Kickback", name="Cable Kickback")))
    assert (data["added"], data["skipped"][0]["reason"]) == ([], "ours is graded: cable-kickback")
    assert not own.exists()


def test_a_file_that_is_not_json_has_exit_code_3(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    file = tmp_path / "broken.json"
    file.write_text("[{]", encoding="utf-8")
    ran = kickback("import", file)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith(f"kickback: {file}:1:3: is not JSON: expecting property name")
    assert not own.exists()


def test_a_broken_file_of_a_folder_is_malformed(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    (folder / "a.json").write_text(json.dumps(theirs()), encoding="utf-8")
    (folder / "b.json").write_text("{", encoding="utf-8")
    data = answer(kickback, folder)
    assert (data["added"], data["malformed"][0]["place"]) == (["tiny-toe-press"], str(folder / "b.json"))
    assert own.is_dir()


def test_another_folder_can_be_named(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    ran = kickback("import", given(tmp_path, theirs()), "--into", tmp_path / "gym")
    assert f"kickback --data {tmp_path / 'gym'} validate" in ran.out
    assert list(held(tmp_path / "gym")) == ["tiny-toe-press.yaml"]
    assert kickback("import", given(tmp_path, theirs()), "--into", tmp_path / "gym").out.startswith("1 already there")
    assert not own.exists()


def test_a_folder_that_cannot_be_written_is_told(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    own.write_text("no folder", encoding="utf-8")
    ran = kickback("import", given(tmp_path, theirs()))
    assert ran.code == 3
    assert "cannot be written" in ran.err


def test_an_empty_array_imports_nothing(kickback: Kickback, own: Path, tmp_path: Path) -> None:
    ran = kickback("import", given(tmp_path))
    assert (ran.code, ran.out.splitlines()[0]) == (0, "0 exercises imported")
    assert not own.exists()
