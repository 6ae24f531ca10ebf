"""What lies over the shipped data: the user's own folder, those of KICKBACK_DATA, and that of --data."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kickback.knowledge.kinds import FOLDERS
from tests.cli.laid_over import BICEPS, CRUNCH, LEFT_OUT, crunch, garage
from tests.conftest import DATA, Kickback
from tests.queries.exchange.theirs import theirs

# One of each command, and of each way to an entry of every kind.
ASKED = (
    *("muscles", "muscles barbell-hip-thrust", "cues", "cues --why", "show", "show conventional-deadlift"),
    *("explain gluteus-medius", "explain biceps-femoris", "explain hamstrings", "explain brace-first"),
    *("explain lumbar-arching", "explain C01", "explain D01", "explain oh-2007", "explain synergist"),
    *("exercises", "exercises --muscle biceps-femoris", "exercises --avoid lower-back"),
    *("compare cable-kickback barbell-hip-thrust", "alternatives", "search lower back hurts kicking"),
    *("claims", "evidence", "evidence gluteus-medius", "activation", "sources", "sources oh-2007", "myth"),
    *("export --as json", "export --as csv", "export --as free-exercise-db", "schema exercise"),
)


def folder(path: Path) -> Path:
    """Return a new data folder that holds nothing yet."""
    for kind in FOLDERS:
        (path / kind).mkdir(parents=True)
    return path


@pytest.fixture
def own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the user's own folder: each test finds it empty, and the index as the test before left it."""
    path = tmp_path_factory.getbasetemp() / "own"
    monkeypatch.setenv("KICKBACK_HOME", str(path))
    yield folder(path)
    shutil.rmtree(path)


@pytest.fixture
def named(tmp_path: Path) -> Path:
    """Return a folder to be named by --data."""
    return folder(tmp_path / "named")


def data(out: str) -> dict[str, Any]:
    held: dict[str, Any] = json.loads(out)["data"]
    return held


def name_of(kickback: Kickback, exercise: str, *before: str | Path) -> str:
    """Return what the exercise is called."""
    return str(data(kickback(*before, "muscles", exercise, "--json").out)["name"])


def answers(kickback: Kickback, *before: str | Path) -> dict[str, tuple[int, str]]:
    """Return what each command answers."""
    return {asked: kickback(*before, *asked.split())[:2] for asked in ASKED}


@pytest.fixture(scope="module")
def shipped() -> dict[str, tuple[int, str]]:
    """Return what the commands answered over the shipped data alone."""
    return {}


@pytest.fixture
def ours(kickback: Kickback, shipped: dict[str, tuple[int, str]]) -> dict[str, tuple[int, str]]:
    """Return what the commands answer over the shipped data alone."""
    shipped.update({} if shipped else answers(kickback, "--alone", "--data", DATA))
    return shipped


def test_every_command_answers_over_the_shipped_data(ours: dict[str, tuple[int, str]]) -> None:
    assert {asked: code for asked, (code, _) in ours.items() if code} == {}


@pytest.mark.parametrize(
    "asked",
    [
        *("muscles garage-crunch", "muscles Garage Crunch", "cues garage-crunch", "show garage-crunch"),
        *("exercises garage", "compare crunch garage-crunch", "alternatives garage-crunch", "search garage crunch"),
        *("export garage-crunch --as csv", "export garage-crunch --as free-exercise-db"),
    ],
)
def test_a_new_id_adds_an_entry_that_every_command_knows(kickback: Kickback, own: Path, asked: str) -> None:
    garage(own)
    words = asked.replace("Garage Crunch", "Garage_Crunch").split()
    ran = kickback(*(one.replace("_", " ") for one in words))
    assert (ran.code, ran.err) == (0, "")
    assert "arage" in ran.out


def test_a_new_exercise_is_found_by_the_muscle_that_it_uses(kickback: Kickback, own: Path) -> None:
    file = garage(own)
    file.write_text(file.read_text("utf-8").replace("muscle: rectus-abdominis", "muscle: subscapularis"), "utf-8")
    found = data(kickback("exercises", "--muscle", "subscapularis", "--json").out)["exercises"]
    assert [one["id"] for one in found] == ["garage-crunch"]
    assert "garage-crunch" in kickback("explain", "subscapularis").out


def test_a_muscle_may_be_added_too(kickback: Kickback, own: Path) -> None:
    text = (
        BICEPS.read_text(encoding="utf-8").replace("biceps-femoris", "biceps-novus").replace("iceps femoris", "i novus")
    )
    (own / "muscles" / "biceps-novus.yaml").write_text(text, encoding="utf-8")
    ran = kickback("explain", "biceps-novus", "--json")
    assert (ran.code, ran.err, data(ran.out)["muscle"]["id"]) == (0, "", "biceps-novus")


def test_a_word_may_be_added_to_a_vocabulary_without_the_others(kickback: Kickback, own: Path) -> None:
    term = "terms:\n  - id: cave\n    label: Cave\n    definition: Where I train.\n"
    text = f"id: terms\nlabel: Words\ndefinition: Mine.\n{term}"
    (own / "vocabulary" / "terms.yaml").write_text(text, encoding="utf-8")
    assert "Where I train." in kickback("explain", "cave").out
    assert kickback("explain", "moment-arm").code == 0


@pytest.mark.parametrize("kind", ["own", "KICKBACK_DATA", "--data"])
def test_the_same_id_replaces_the_entry(
    kickback: Kickback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    mine = folder(tmp_path / "mine")
    crunch(mine, "My crunch")
    if kind != "--data":
        monkeypatch.setenv("KICKBACK_HOME" if kind == "own" else kind, str(mine))
    assert name_of(kickback, "crunch", *(("--data", mine) if kind == "--data" else ())) == "My crunch"


def test_each_folder_lies_over_the_one_before(
    kickback: Kickback, own: Path, named: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = [folder(tmp_path / name) for name in ("first", "second")]
    layers = [own, *listed, named]
    monkeypatch.setenv("KICKBACK_DATA", os.pathsep.join(map(str, listed)))
    files = [crunch(one, f"Crunch of {one.name}") for one in layers]
    for one, file in zip(reversed(layers), reversed(files), strict=True):
        assert name_of(kickback, "crunch", "--data", named) == f"Crunch of {one.name}"
        file.unlink()
    assert name_of(kickback, "crunch", "--data", named) == "Crunch"


def test_a_folder_read_alone_has_nothing_of_the_others(
    kickback: Kickback, own: Path, copy_of_kb: Path, monkeypatch: pytest.MonkeyPatch, named: Path
) -> None:
    garage(own)
    garage(named)
    monkeypatch.setenv("KICKBACK_DATA", str(named))
    found = data(kickback("--alone", "--data", copy_of_kb, "exercises", "--json").out)["exercises"]
    assert [one["id"] for one in found] == ["tiny-kick"]


def test_the_users_own_folder_need_not_exist(
    kickback: Kickback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KICKBACK_HOME", str(tmp_path / "none"))
    assert kickback("muscles").code == 0


@pytest.mark.parametrize("place", ["second", "only"])
def test_a_listed_folder_that_is_missing_is_told_in_one_line(
    kickback: Kickback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: str
) -> None:
    there = [str(folder(tmp_path / "there"))] if place == "second" else []
    monkeypatch.setenv("KICKBACK_DATA", os.pathsep.join([*there, str(tmp_path / "none")]))
    ran = kickback("muscles")
    assert (ran.code, ran.out, ran.err.count("\n")) == (3, "", 1)
    assert "none: no such data folder; check --data and KICKBACK_DATA" in ran.err


def test_an_empty_folder_changes_nothing(kickback: Kickback, own: Path, ours: dict[str, tuple[int, str]]) -> None:
    assert own.is_dir()
    assert answers(kickback) == ours


@pytest.mark.parametrize("name", LEFT_OUT)
def test_no_command_falls_with_a_file_of_the_users_that(
    kickback: Kickback, own: Path, ours: dict[str, tuple[int, str]], name: str
) -> None:
    LEFT_OUT[name](own)
    assert answers(kickback) == ours


@pytest.mark.parametrize("name", LEFT_OUT)
@pytest.mark.parametrize("asked", ["muscles", "explain gluteus-medius", "exercises", "show", "search kick", "sources"])
def test_a_note_tells_the_place_of_a_file_of_the_users_that(
    kickback: Kickback, own: Path, name: str, asked: str
) -> None:
    file = LEFT_OUT[name](own)
    told = [row for row in kickback(*asked.split()).err.splitlines() if "shown; --limit" not in row]
    assert len(told) == 1
    assert told[0].startswith(f"kickback: note: left out a broken file: {file}:")
    line, column, _ = told[0].partition(f"{file}:")[2].split(":", 2)
    assert int(line) >= 1
    assert int(column) >= 1


# One for each way by which validate comes to know; the note on stderr is tested with all of them.
@pytest.mark.parametrize(
    "name",
    [
        "names what is not there",
        "takes away what ours name",
        "has another id than its name",
        "is no YAML",
        "is a folder",
    ],
)
def test_validate_tells_of_a_file_of_the_users_that(kickback: Kickback, own: Path, name: str) -> None:
    file = LEFT_OUT[name](own)
    ran = kickback("validate", "--json")
    assert ran.code == 1
    assert {one["file"] for one in data(ran.out)["problems"]} == {str(file)}


def test_a_file_that_is_mended_counts_at_once(kickback: Kickback, own: Path) -> None:
    file = crunch(own, "My crunch")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("chain: open", "chain: opne"), encoding="utf-8")
    assert name_of(kickback, "crunch") == "Crunch"
    file.write_text(text, encoding="utf-8")
    assert name_of(kickback, "crunch") == "My crunch"


def test_what_a_broken_file_names_comes_back_with_it(kickback: Kickback, own: Path) -> None:
    """An exercise of a muscle that is broken is left out with it, and counts again once the muscle is mended."""
    muscle = own / "muscles" / "biceps-novus.yaml"
    text = (
        BICEPS.read_text(encoding="utf-8").replace("biceps-femoris", "biceps-novus").replace("iceps femoris", "i novus")
    )
    muscle.write_text(text.replace("latin:", "latn:"), encoding="utf-8")
    exercise = garage(own)
    named = exercise.read_text(encoding="utf-8").replace("muscle: rectus-abdominis", "muscle: biceps-novus")
    exercise.write_text(named, encoding="utf-8")
    assert kickback("muscles", "garage-crunch").code == 3
    assert kickback("muscles").code == 0
    muscle.write_text(text, encoding="utf-8")
    assert kickback("muscles", "garage-crunch")[::2] == (0, "")


def test_a_name_that_a_broken_file_of_the_users_may_hold_is_not_called_unknown(kickback: Kickback, own: Path) -> None:
    file = garage(own)
    file.write_text(file.read_text(encoding="utf-8").replace("chain: open", "chain: opne"), encoding="utf-8")
    ran = kickback("muscles", "garage-crunch")
    assert (ran.code, ran.out, ran.err.count("\n")) == (3, "", 1)
    assert f"{file}:" in ran.err


def test_validate_looks_at_all_folders(kickback: Kickback, own: Path, named: Path) -> None:
    held = data(kickback("--data", named, "validate", "--json").out)
    assert held["paths"] == [str(one) for one in (DATA, own, named)]
    assert held["shadowed"] == []


def test_validate_tells_which_entries_another_lies_over(kickback: Kickback, own: Path, named: Path) -> None:
    low, high = crunch(own, "My crunch"), crunch(named, "Their crunch")
    ran = kickback("--data", named, "validate", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert data(ran.out)["shadowed"] == [
        {"entry": "exercises/crunch.yaml", "file": str(CRUNCH), "counts": str(high)},
        {"entry": "exercises/crunch.yaml", "file": str(low), "counts": str(high)},
    ]
    shown = kickback("--data", named, "validate").out
    assert f"exercises/crunch.yaml: {high} counts, not {low}\n" in shown


def test_validate_tells_that_ours_counts_where_the_users_is_broken(kickback: Kickback, own: Path) -> None:
    file = crunch(own, "My crunch")
    file.write_text("id: [\n", encoding="utf-8")
    held = data(kickback("validate", "--json").out)
    assert held["shadowed"] == [{"entry": "exercises/crunch.yaml", "file": str(file), "counts": str(CRUNCH)}]


def test_what_is_imported_lies_over_ours_and_takes_nothing_away(
    kickback: Kickback, own: Path, tmp_path: Path, ours: dict[str, tuple[int, str]]
) -> None:
    file = tmp_path / "theirs.json"
    file.write_text(json.dumps([theirs()]), encoding="utf-8")
    assert kickback("import", file).code == 0
    assert list((own / "exercises").iterdir())
    assert kickback("muscles")[:2] == ours["muscles"]
    assert kickback("validate").code == 0
