"""The entry point: run the app, and turn every error into one line and an exit code."""

import sys
from collections.abc import Sequence

from kickback.errors import KickbackError

INTERRUPTED = 130
BUG = 70


def main() -> None:
    """Run kickback with the process's arguments and exit with its code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run kickback with `arguments` and return the exit code."""
    import typer
    from typer.exceptions import TyperException

    from kickback.cli.app import app

    debug = "--debug" in arguments
    try:
        code = typer.main.get_command(app).main(list(arguments), prog_name="kickback", standalone_mode=False)
    except KickbackError as error:
        return _complain(str(error), error.exit_code, debug=debug)
    except TyperException as error:
        return _complain(_usage_message(error, arguments), 2, debug=debug)
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except Exception as error:  # a bug must not show a traceback to a lifter; --debug shows it to us
        message = f"a bug in kickback ({type(error).__name__}: {error}); please report it with the output of --debug"
        return _complain(message, BUG, debug=debug)
    return code if isinstance(code, int) else 0


def _complain(message: str, code: int, *, debug: bool) -> int:
    if debug:
        import traceback

        traceback.print_exc()
    print(f"kickback: {_printable(message)}", file=sys.stderr)
    return code


def _usage_message(error: Exception, arguments: Sequence[str]) -> str:
    describe = getattr(error, "format_message", None)
    message = str(describe() if describe else error).strip().rstrip(".")
    command = next((word for word in arguments if not word.startswith("-")), None)
    if message.startswith("No such option: --data"):
        return f"--data stands before the command: kickback --data DIR {command or 'muscles'}"
    message = message[:1].lower() + message[1:].replace("\n", " ")
    return f"{message}; see 'kickback --help'"


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
