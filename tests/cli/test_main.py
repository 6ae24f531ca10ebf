"""The entry point: every error becomes one line and an exit code."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import kickback as package
from kickback.cli import main
from kickback.cli.app import COMMANDS
from tests.conftest import DATA, KB, Kickback
from tests.queries.exchange.theirs import theirs

EXAMPLE = re.compile(r"^ +kickback (.+)$", re.MULTILINE)


def lines(text: str) -> int:
    return text.count("\n")


def test_the_version_is_told(kickback: Kickback) -> None:
    assert kickback("--version") == (0, f"kickback {package.__version__}\n", "")


def test_without_a_command_a_card_names_three_that_run(kickback: Kickback) -> None:
    card = kickback()
    tried = [re.split(r"\s{2,}", one)[0] for one in EXAMPLE.findall(card.out)]
    assert (card.code, len(tried)) == (0, 3)
    assert [kickback(*one.split()).code for one in tried] == [0, 0, 0]


@pytest.mark.parametrize("command", ["", *COMMANDS])
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_is_given_everywhere(kickback: Kickback, command: str, flag: str) -> None:
    shown = kickback(*command.split(), flag)
    assert (shown.code, shown.err) == (0, "")
    assert shown.out.startswith(f"Usage: kickback {command}".rstrip())


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_holds_two_examples_that_run(
    kickback: Kickback, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data" / "muscles").mkdir(parents=True)
    muscle = "gluteus-medius.yaml"
    (tmp_path / "data" / "muscles" / muscle).write_bytes((DATA / "muscles" / muscle).read_bytes())
    (tmp_path / "free-exercise-db" / "exercises").mkdir(parents=True)
    for file in ("exercises.json", "free-exercise-db/exercises/one.json"):
        (tmp_path / file).write_text(json.dumps([theirs()]), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KICKBACK_HOME", str(tmp_path / "own"))
    examples = EXAMPLE.findall(kickback(*command.split(), "-h").out)
    codes = [kickback(*shlex.split(example)).code for example in examples]
    assert len(codes) == 2
    assert set(codes) <= {0, 1}


@pytest.mark.parametrize("command", COMMANDS)
def test_help_fits_into_eighty_columns(kickback: Kickback, command: str) -> None:
    assert max(map(len, kickback(command, "-h").out.splitlines())) <= 80


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["muscels"], "no such command 'muscels'"),
        (["muscles", "--nope"], "no such option: --nope"),
        (["--nope"], "no such option: --nope"),
        (["muscles", "--tier"], "requires an argument"),
        (["muscles", "cable-kickback", "more"], "unexpected extra argument"),
        (["explain"], "missing argument 'NAME'"),
        (["muscles", "--format", "pdf"], "no format called 'pdf'; use 'auto', 'terminal'"),
        (["muscles", "--color", "blue"], "no color setting called 'blue'; use 'auto', 'always' or 'never'"),
        (["muscles", "--data", str(KB)], "--data stands before the command: kickback --data DIR muscles"),
    ],
)
def test_wrong_usage_is_told_in_one_line(kickback: Kickback, arguments: list[str], said: str) -> None:
    ran = kickback(*arguments)
    assert (ran.code, ran.out, lines(ran.err)) == (2, "", 1)
    assert said in ran.err


def test_a_missing_data_folder_is_told_in_one_line(kickback: Kickback, tmp_path: Path) -> None:
    ran = kickback("--data", tmp_path / "none", "muscles")
    assert (ran.code, ran.out, lines(ran.err)) == (3, "", 1)
    assert "none: no such data folder; check --data and KICKBACK_DATA" in ran.err


def test_a_data_folder_read_alone_must_be_named(kickback: Kickback) -> None:
    ran = kickback("--alone", "muscles")
    assert (ran.code, ran.out, lines(ran.err)) == (2, "", 1)
    assert "--alone" in ran.err


def test_a_data_folder_named_in_the_environment_is_read(kickback: Kickback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_DATA", str(KB))
    assert "Extensor one" in kickback("muscles", "tiny-kick").out


def test_a_data_folder_named_by_option_wins_over_the_environment(
    kickback: Kickback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KICKBACK_DATA", str(tmp_path))
    assert kickback("--data", KB, "muscles", "tiny-kick").code == 0


def test_it_runs_from_any_folder(kickback: Kickback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(Path.cwd().anchor))
    assert kickback("muscles").code == 0


@pytest.mark.parametrize("command", ["muscles", "cues", "explain", "validate", "schema"])
def test_escape_sequences_in_an_argument_are_made_visible(kickback: Kickback, command: str) -> None:
    ran = kickback(command, "\x1b[31mred\x07")
    assert ran.code in (2, 3)
    assert r"\x1b[31mred\x07" in ran.err
    assert "\x1b" not in ran.err


def test_escape_sequences_in_an_option_are_made_visible(kickback: Kickback) -> None:
    ran = kickback("muscles", "--\x1b[2J")
    assert ran.code == 2
    assert "\x1b" not in ran.err


def test_a_line_feed_in_an_argument_does_not_break_the_line(kickback: Kickback) -> None:
    assert lines(kickback("explain", "a\nb").err) == 1


def test_an_endless_name_is_cut(kickback: Kickback) -> None:
    assert len(kickback("muscles", "x" * 10_000).err) < 200


def test_a_traceback_is_shown_only_on_demand(kickback: Kickback) -> None:
    assert "Traceback" in kickback("--debug", "muscles", "zzz").err
    assert "Traceback" not in kickback("muscles", "zzz").err


def test_an_interrupt_ends_quietly_with_its_code(kickback: Kickback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kickback.queries.muscles.list_muscles", interrupted)
    assert kickback("muscles") == (130, "", "")


def interrupted(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_a_bug_is_told_in_one_line(kickback: Kickback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kickback.queries.muscles.list_muscles", None)
    ran = kickback("muscles")
    assert (ran.code, ran.out, lines(ran.err)) == (main.BUG, "", 1)
    assert "please report it" in ran.err


def test_main_exits_with_the_code_of_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["kickback", "muscles", "zzz"])
    with pytest.raises(SystemExit) as ending:
        main.main()
    assert ending.value.code == 2


def closed_early(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run kickback with a stdout that nobody reads any more."""
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "kickback", *arguments]
    ran = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    return ran


@pytest.mark.parametrize("arguments", ["", "--version", "--help", "cues -h", "muscles", "cues --json", "schema claim"])
def test_a_reader_that_has_gone_is_no_error(arguments: str) -> None:
    ran = closed_early(*arguments.split())
    assert (ran.returncode, ran.stderr) == (0, "")


def test_no_traceback_is_shown_where_the_reader_of_a_no_has_gone() -> None:
    ran = closed_early("muscles", "--tier", "primary", "--side", "trunk")
    assert (ran.returncode, ran.stderr) == (1, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("arguments", ["", "--version", "-h", "muscles", "schema claim"])
def test_a_full_disk_is_told_in_one_line(arguments: str) -> None:
    command = [sys.executable, "-m", "kickback", *arguments.split()]
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (ran.returncode, lines(ran.stderr)) == (3, 1)
    assert "standard output: No space left on device" in ran.stderr


def test_a_closed_stdout_is_told_in_one_line(kickback: Kickback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    ran = kickback("muscles")
    assert (ran.code, lines(ran.err)) == (3, 1)
    assert "standard output is closed" in ran.err


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8", "latin-1"])
@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "csv", "json"])
def test_every_form_can_be_written_in_any_encoding(encoding: str, form: str) -> None:
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    command = [sys.executable, "-m", "kickback", "muscles", "--format", form]
    ran = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert "? supported" not in ran.stdout.decode(encoding)
    assert "maximus" in ran.stdout.decode(encoding)


def test_the_package_runs_as_a_module() -> None:
    command = [sys.executable, "-m", "kickback", "--version"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (0, f"kickback {package.__version__}\n")


def test_a_folder_called_like_a_command_is_no_command(kickback: Kickback) -> None:
    ran = kickback("--data", "muscles", "cues")
    assert (ran.code, ran.err) == (3, "kickback: muscles: no such data folder; check --data and KICKBACK_DATA\n")
