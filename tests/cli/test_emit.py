"""Where an answer goes, and in which form."""

import json
import sys
from io import StringIO
from pathlib import Path

import pytest

from kickback.cli.main import run
from tests.conftest import KB, Kickback

MUSCLES = ("--alone", "--data", str(KB), "muscles", "tiny-kick")


class Terminal(StringIO):
    """A stream that is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def on_terminal(monkeypatch: pytest.MonkeyPatch, *arguments: str, **environment: str) -> str:
    """Return what a run writes to a stdout that is a terminal."""
    stream = Terminal()
    with monkeypatch.context() as patched:
        for name, value in ({"TERM": "xterm"} | environment).items():
            patched.setenv(name, value)
        patched.setattr(sys, "stdout", stream)
        assert run(arguments) == 0
    return stream.getvalue()


def test_a_pipe_gets_the_plain_form(kickback: Kickback) -> None:
    assert kickback(*MUSCLES) == kickback(*MUSCLES, "--format", "plain")


def test_a_terminal_gets_the_terminal_form_in_color(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[32m" in on_terminal(monkeypatch, *MUSCLES)


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_the_environment_turns_color_off(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    shown = on_terminal(monkeypatch, *MUSCLES, **{name: value})
    assert "✓ supported" in shown
    assert "\x1b" not in shown


def test_color_never_turns_color_off(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in on_terminal(monkeypatch, *MUSCLES, "--color", "never")


def test_color_always_colors_a_pipe_too(kickback: Kickback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" in kickback(*MUSCLES, "--format", "terminal", "--color", "always").out


def test_a_pipe_gets_no_color(kickback: Kickback) -> None:
    assert "\x1b" not in kickback(*MUSCLES, "--format", "terminal").out


@pytest.mark.parametrize(
    "command",
    [
        *("muscles", "cues --why", "explain gluteus-medius", "explain C35", "claims", "evidence gluteus-maximus"),
        *("activation", "activation --sort value", "sources", "sources oh-2007", "myth"),
    ],
)
@pytest.mark.parametrize("columns", [40, 80, 200])
def test_no_line_is_longer_than_the_terminal_is_wide(
    kickback: Kickback, monkeypatch: pytest.MonkeyPatch, command: str, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    shown = kickback(*command.split(), "--format", "terminal").out.splitlines()
    too_long = [row for row in shown if len(row) > columns and max(map(len, row.split())) < columns - 8]
    assert too_long == []


@pytest.mark.parametrize(
    ("ending", "form"),
    [
        (".txt", "plain"),
        (".tsv", "plain"),
        (".md", "markdown"),
        (".html", "html"),
        (".HTM", "html"),
        (".csv", "csv"),
        (".json", "json"),
        (".other", "plain"),
        ("", "plain"),
    ],
)
def test_the_ending_of_a_file_tells_the_form(kickback: Kickback, tmp_path: Path, ending: str, form: str) -> None:
    file = tmp_path / f"answer{ending}"
    ran = kickback(*MUSCLES, "-o", file)
    assert (ran.code, ran.out, ran.err) == (0, "", f"kickback: wrote {file}\n")
    assert file.read_text(encoding="utf-8") == kickback(*MUSCLES, "--format", form).out


def test_a_form_asked_for_wins_over_the_ending(kickback: Kickback, tmp_path: Path) -> None:
    kickback(*MUSCLES, "--json", "-o", tmp_path / "answer.csv")
    assert json.loads((tmp_path / "answer.csv").read_text(encoding="utf-8"))["command"] == "muscles"


def test_json_wins_over_another_form(kickback: Kickback) -> None:
    assert kickback(*MUSCLES, "--json", "--format", "csv") == kickback(*MUSCLES, "--json")


def test_a_file_gets_no_color(kickback: Kickback, tmp_path: Path) -> None:
    kickback(*MUSCLES, "--format", "terminal", "-o", tmp_path / "a.txt")
    assert "\x1b" not in (tmp_path / "a.txt").read_text(encoding="utf-8")


def test_a_dash_stands_for_stdout(kickback: Kickback) -> None:
    assert kickback(*MUSCLES, "-o", "-") == kickback(*MUSCLES)


def test_a_file_is_written_whole_and_alone(kickback: Kickback, tmp_path: Path) -> None:
    kickback(*MUSCLES, "-o", tmp_path / "a.txt")
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def test_an_old_file_is_replaced(kickback: Kickback, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("previous", encoding="utf-8")
    kickback(*MUSCLES, "-o", file)
    assert "previous" not in file.read_text(encoding="utf-8")


def test_an_old_file_is_kept_when_writing_fails(
    kickback: Kickback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("old", encoding="utf-8")
    monkeypatch.setattr(Path, "replace", full_disk)
    ran = kickback(*MUSCLES, "-o", file)
    assert (ran.code, file.read_text(encoding="utf-8")) == (3, "old")
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def full_disk(*_: object) -> None:
    raise OSError(28, "No space left on device")


def unwritable(tmp_path: Path) -> dict[str, Path]:
    (tmp_path / "file").write_text("text", encoding="utf-8")
    return {
        "a missing folder": tmp_path / "none" / "a.txt",
        "below a file": tmp_path / "file" / "a.txt",
        "a folder": tmp_path,
        "here": Path(),
    }


@pytest.mark.parametrize("place", ["a missing folder", "below a file", "a folder", "here"])
def test_a_place_that_cannot_be_written_is_told_in_one_line(kickback: Kickback, tmp_path: Path, place: str) -> None:
    path = unwritable(tmp_path)[place]
    ran = kickback(*MUSCLES, "-o", path)
    assert (ran.code, ran.out, ran.err.count("\n")) == (3, "", 1)
    assert ran.err.startswith(f"kickback: {path}: cannot be written: ")


def test_a_link_stays_a_link(kickback: Kickback, tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to(tmp_path / "real.md")
    assert kickback("cues", "-o", tmp_path / "link.md").code == 0
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text(encoding="utf-8").startswith("# ")


def test_a_device_is_written_to_and_not_replaced(kickback: Kickback) -> None:
    null = Path("/dev/null")
    if not null.exists():
        pytest.skip("this system has no null device")
    assert kickback(*MUSCLES, "-o", null).code == 0
    assert not null.is_file()


def test_control_characters_in_the_name_of_a_file_are_made_visible(kickback: Kickback, tmp_path: Path) -> None:
    ran = kickback(*MUSCLES, "-o", tmp_path / "a\x1b[2J.txt")
    assert ran.err.endswith("a\\x1b[2J.txt\n")


def test_a_note_does_not_change_the_answer_on_stdout(kickback: Kickback) -> None:
    noted = kickback("muscles", "kickback")
    assert noted.err != ""
    assert noted.out == kickback("muscles", "cable-kickback").out
