"""Entries written as YAML, and files written in one step."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kickback.errors import OutputError
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.decode import decode
from kickback.knowledge.document import UNSAFE, parse_document
from kickback.knowledge.kinds import FOLDERS
from kickback.knowledge.writing import add_exercises, to_yaml, write_file
from kickback.model.exercise import Exercise, Involvement
from kickback.model.record import Record
from kickback.model.vocabulary import Contraction, Level, Role, Tier
from tests.conftest import DATA

JOB = Involvement(
    muscle="soleus", tier=Tier.PRIMARY, role=Role.PRIME_MOVER, side="working", contraction=Contraction.DYNAMIC
)
TEXTS = st.text(min_size=1).filter(lambda text: text.strip() and not UNSAFE.search(text))


def exercise(summary: str = "Rise onto the toes.", *notes: str) -> Exercise:
    return Exercise(
        id="toe-rise", name="Toe rise", summary=summary, level=Level.BEGINNER, involvements=(JOB,), notes=notes
    )


def read_back(record: Record) -> Record:
    return decode(parse_document(to_yaml(record), "entry"), type(record), "entry")


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_entry_of_the_data_reads_back_as_it_was(real: KnowledgeBase, folder: str) -> None:
    assert [one for one in real.every(FOLDERS[folder]) if read_back(one) != one] == []


def test_the_style_is_that_of_the_data(real: KnowledgeBase) -> None:
    file = DATA / "exercises" / "cable-hip-adduction.yaml"
    assert to_yaml(real.exercise("cable-hip-adduction")) == file.read_text(encoding="utf-8")


@given(TEXTS, TEXTS)
def test_any_text_that_an_entry_may_hold_reads_back_as_it_was(summary: str, note: str) -> None:
    record = exercise(summary, note, "short", f"{note} and {'a long tail of words ' * 9}end")
    assert read_back(record) == record


@pytest.mark.parametrize(
    "text", ["Knee: bent", "null", "12", "# x", "- x", "'quoted'", "x:", "a #b", "@x", "3.5", "off"]
)
def test_text_that_yaml_takes_for_something_else_is_quoted(text: str) -> None:
    assert f"summary: '{text.replace(chr(39), chr(39) * 2)}'\n" in to_yaml(exercise(text))


def test_long_text_is_folded_and_no_line_is_too_long() -> None:
    text = to_yaml(exercise("Rise onto the toes and lower the heels again. " * 9 + "End."))
    assert "summary: >-\n  Rise" in text
    assert max(map(len, text.splitlines())) < 110


def test_a_key_without_a_value_is_left_out_unless_it_must_stand() -> None:
    text = to_yaml(Exercise(id="x", name="X", summary="S", level=Level.BEGINNER, involvements=()))
    assert text == "id: x\nname: X\nsummary: S\nlevel: beginner\ninvolvements: []\n"


def test_a_file_is_written_with_the_folders_above_it(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "c.yaml"
    write_file(path, "id: c\n")
    assert path.read_bytes() == b"id: c\n"
    assert list(path.parent.iterdir()) == [path]


def test_an_interruption_leaves_the_old_file_and_no_draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "c.yaml"
    path.write_text("old", encoding="utf-8")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_file(path, "new")
    assert [(one.name, one.read_text(encoding="utf-8")) for one in tmp_path.iterdir()] == [("c.yaml", "old")]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(OutputError, match="cannot be written"):
        write_file(tmp_path / "file" / "c.yaml", "x")


def test_an_exercise_is_added_once_and_then_unchanged(tmp_path: Path) -> None:
    assert add_exercises(tmp_path, [exercise()]) == (("toe-rise",), (), ())
    assert add_exercises(tmp_path, [exercise()]) == ((), ("toe-rise",), ())


def test_a_file_that_says_otherwise_is_kept(tmp_path: Path) -> None:
    add_exercises(tmp_path, [exercise()])
    assert add_exercises(tmp_path, [exercise("Other.")]) == ((), (), ("toe-rise",))
    assert "Rise" in (tmp_path / "exercises" / "toe-rise.yaml").read_text(encoding="utf-8")


def test_what_stands_in_the_way_of_a_file_is_kept(tmp_path: Path) -> None:
    (tmp_path / "exercises" / "toe-rise.yaml").mkdir(parents=True)
    assert add_exercises(tmp_path, [exercise()]).kept == ("toe-rise",)
