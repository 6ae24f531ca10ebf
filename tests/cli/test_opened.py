"""What is said while the files are read."""

import io
import sys
from pathlib import Path

import pytest

from kickback.cli.main import run
from tests.conftest import KB, Kickback

ASKED = ("--alone", "--data", KB, "muscles", "tiny-kick")
NOTE = "kickback: note: reading "


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Use a cache folder of this test alone, which is not there yet."""
    monkeypatch.setenv("KICKBACK_CACHE", str(tmp_path))


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take any time for long."""
    monkeypatch.setattr("kickback.cli.opened.PATIENCE_S", 0)


@pytest.mark.usefixtures("impatient")
def test_what_takes_long_is_said_once_on_stderr(kickback: Kickback) -> None:
    first, second = kickback(*ASKED), kickback(*ASKED)
    assert first.err.startswith(NOTE)
    assert first.err.count("\n") == 1
    assert second == (0, first.out, "")


def test_what_does_not_take_long_is_not_said(kickback: Kickback) -> None:
    assert kickback(*ASKED).err == ""


class Terminal(io.StringIO):
    """A stream that is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.mark.usefixtures("impatient")
def test_a_terminal_gets_a_bar_that_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stderr", stream)
        assert run([str(one) for one in ASKED]) == 0
    shown = stream.getvalue()
    assert shown.startswith(NOTE)
    assert "━" in shown
    assert shown.endswith("\x1b[?25h\r\x1b[1A\x1b[2K")


@pytest.mark.usefixtures("impatient")
def test_the_bar_goes_away_when_reading_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("kickback.knowledge.index.build._choose", failing)
    stream = Terminal()
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stderr", stream)
        assert run([str(one) for one in ASKED]) == 130
    assert stream.getvalue().endswith("\x1b[2K")
