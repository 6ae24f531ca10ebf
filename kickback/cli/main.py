"""The entry point: run the app, and turn every error into one line and an exit code."""

import gc
import os
import sys
from collections.abc import Sequence

from kickback.errors import KickbackError, OutputError, printable

INTERRUPTED = 130
# To look for garbage as often as Python does takes a tenth of a run that has hardly any.
OBJECTS_BEFORE_GARBAGE = 100_000
BUG = 70


def main() -> None:
    """Run kickback with the process's arguments and exit with its code."""
    gc.set_threshold(OBJECTS_BEFORE_GARBAGE)
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run kickback with `arguments` and return the exit code."""
    from kickback.cli.complete import words_before

    debug = "--debug" in arguments
    completing = words_before(os.environ)
    if completing is not None:
        # Typer would load Rich to take markup out of descriptions that have none: twice the time of a completion.
        sys.modules["rich"] = None  # type: ignore[assignment]
    import typer

    from kickback.cli.app import app_for

    if {"--install-completion", "--show-completion"} & {*arguments}:
        from kickback.cli.shells import mend_scripts

        mend_scripts()
    try:
        code = typer.main.get_command(app_for(arguments if completing is None else completing)).main(
            list(arguments), prog_name="kickback", standalone_mode=False
        )
        return code if isinstance(code, int) else 0
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except SystemExit as stop:
        # Typer stops so when the reader of a help page has gone, and to tell fish whether files are to be completed.
        return int(stop.code or 0) if completing is not None else 0
    except Exception as error:  # even a bug must not show a traceback to a lifter; --debug shows it to us
        if completing is not None:
            return 0  # whatever was said would stand in the middle of what is being typed
        return _complain(*_told(error, arguments), debug=debug)


def _told(error: Exception, arguments: Sequence[str]) -> tuple[str, int]:
    """Return an error's one line and its exit code."""
    if isinstance(error, KickbackError):
        return str(error), error.exit_code
    # Typer's errors of usage share this method, and no public base that all its versions have.
    if describe := getattr(error, "format_message", None):
        return _usage_message(str(describe()), arguments), 2
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}; check the path and its permissions", OutputError.exit_code
    if isinstance(error, OSError):
        from kickback.cli.emit import abandon_stdout

        abandon_stdout()
        return f"standard output: {error.strerror}; nothing more was written", OutputError.exit_code
    return f"a bug in kickback ({type(error).__name__}: {error}); please report it with the output of --debug", BUG


def _complain(message: str, code: int, *, debug: bool) -> int:
    if debug:
        import traceback

        traceback.print_exc()
    print(f"kickback: {printable(message)}", file=sys.stderr)
    return code


def _usage_message(told: str, arguments: Sequence[str]) -> str:
    message = told.strip().rstrip(".")
    command = next((word for word in arguments if not word.startswith("-")), None)
    if message.startswith("No such option: --data"):
        return f"--data stands before the command: kickback --data DIR {command or 'muscles'}"
    message = message[:1].lower() + message[1:].replace("\n", " ")
    return f"{message}; see 'kickback --help'"
