"""README shows what kickback really does: its commands are run, its outputs compared."""

import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kickback.cli.app import COMMANDS
from kickback.cli.main import run

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def examples() -> Iterator[tuple[str, str]]:
    for block in blocks("console"):
        prompt, _, output = block.partition("\n")
        yield prompt.removeprefix("$ kickback "), output


@pytest.mark.parametrize(("arguments", "output"), list(examples()))
def test_an_example_prints_what_readme_shows(
    arguments: str, output: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert run([*shlex.split(arguments), "--format", "terminal"]) == 0
    printed = capsys.readouterr().out
    shown, cut, _ = output.partition("...\n")
    assert printed.startswith(shown) if cut else printed == shown
    assert shown.count("\n") > 3


def test_the_first_screen_shows_real_cues() -> None:
    first_screen = "\n".join(README.splitlines()[:40])
    assert "$ kickback cues\n" in first_screen
    assert "☐" in first_screen


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_line_in_readme(command: str) -> None:
    assert f"| `kickback {command}" in README


def test_readme_and_the_app_name_the_same_commands() -> None:
    import typer

    from kickback.cli.app import app_for

    commands = tuple(typer.main.get_command(app_for([])).commands)  # type: ignore[attr-defined]  # it is a group
    assert tuple(re.findall(r"^\| `kickback (\S+?)[ `]", README, re.MULTILINE)) == commands == COMMANDS


def test_the_python_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = blocks("python")
    exec(compile(example, "README.md", "exec"), {})  # the point is to run what README shows
    assert capsys.readouterr().out.splitlines()[0] == "Gluteus maximus prime-mover working"


def test_readme_has_two_commands_that_set_themselves_up() -> None:
    first, second = (block.strip() for block in blocks("sh"))
    assert first.startswith("python3 -m venv .venv && ")
    assert first.endswith("kickback muscles")
    assert second.startswith("python3 -m venv .venv && ")
    assert second.endswith("python -m pytest")
    assert sys.version_info >= (3, 11)
