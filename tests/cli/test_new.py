"""`kickback new`."""

import json
import shlex
from pathlib import Path

import pytest

from tests.conftest import Kickback


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the user's own folder, which is not there yet."""
    monkeypatch.setenv("KICKBACK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_a_template_is_written_into_the_folder_of_the_user(kickback: Kickback, home: Path) -> None:
    ran = kickback("new", "exercise", "Landmine squat")
    file = home / "exercises" / "landmine-squat.yaml"
    assert ran.code == 0
    assert f"kickback: wrote {file}\n" in ran.err
    assert str(file) in ran.out
    assert "name: Landmine squat\n" in file.read_text(encoding="utf-8")


def test_the_answer_says_what_was_written(kickback: Kickback, home: Path) -> None:
    data = json.loads(kickback("new", "muscle", "Plantaris", "--json").out)["data"]
    file = str(home / "muscles" / "plantaris.yaml")
    assert (data["kind"], data["id"], data["name"], data["file"]) == ("muscle", "plantaris", "Plantaris", file)


def test_a_file_that_exists_is_never_overwritten(kickback: Kickback, home: Path) -> None:
    file = home / "muscles" / "plantaris.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("mine", encoding="utf-8")
    ran = kickback("new", "muscle", "Plantaris")
    assert (ran.code, ran.out) == (2, "")
    assert f"kickback: {file}: is there already" in ran.err
    assert file.read_text(encoding="utf-8") == "mine"


def test_statements_of_the_user_are_numbered_in_their_own_family(kickback: Kickback, home: Path) -> None:
    kickback("new", "claim", "It burns.")
    kickback("new", "claim", "It grows.")
    kickback("new", "dispute", "Which one?")
    assert sorted(file.stem for file in home.rglob("*.yaml")) == ["U01", "U02", "UD01"]
    assert "text: It grows.\n" in (home / "claims" / "U02.yaml").read_text(encoding="utf-8")


def test_an_entry_that_takes_the_place_of_ours_is_told(kickback: Kickback) -> None:
    ran = kickback("new", "muscle", "Soleus")
    assert "takes the place of" in ran.err
    assert "muscles/soleus.yaml" in ran.out


def test_a_name_that_another_entry_has_is_told(kickback: Kickback) -> None:
    assert "also names 'gluteus-medius'" in kickback("new", "muscle", "Glute med").err


def test_another_folder_can_be_named_and_the_check_of_it_is_suggested(kickback: Kickback, tmp_path: Path) -> None:
    ran = kickback("new", "source", "A page", "--into", tmp_path / "my gym")
    assert (tmp_path / "my gym" / "sources" / "a-page.yaml").is_file()
    (suggested,) = [line for line in ran.out.splitlines() if line.startswith("Next: ")]
    checked = kickback(*shlex.split(suggested)[2:])
    assert checked.code == 1
    assert "a-page.yaml:" in checked.out


@pytest.mark.parametrize(
    ("kind", "name", "told"),
    [
        ("musle", "X", "did you mean 'muscle'?"),
        ("zzz", "X", "use 'muscle', "),
        ("muscle", "???", "no id can be made"),
        ("muscle", " ", "is no name"),
        ("muscle", "a\x1bb", "is no name"),
        ("muscle", "a" * 99, "too long"),
    ],
)
def test_what_cannot_be_written_is_refused_with_code_2(
    kickback: Kickback, home: Path, kind: str, name: str, told: str
) -> None:
    ran = kickback("new", kind, name)
    assert (ran.code, ran.out) == (2, "")
    assert told in ran.err.splitlines()[-1]
    assert not home.exists()


def test_an_open_template_does_not_take_the_shipped_entry_down(kickback: Kickback) -> None:
    kickback("new", "muscle", "Soleus")
    ran = kickback("explain", "soleus")
    assert ran.code == 0
    assert "left out a broken file" in ran.err


def test_the_kinds_are_completed() -> None:
    from kickback.cli.complete import TEMPLATES, complete_new
    from kickback.queries.new import FOLDERS

    assert complete_new("mus") == ["muscle", "muscle-group"]
    assert tuple(FOLDERS) == TEMPLATES
