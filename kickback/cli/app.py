"""The Typer app and its list of commands."""

from collections.abc import Sequence
from importlib import import_module
from keyword import iskeyword
from pathlib import Path
from typing import Annotated

import typer

from kickback.cli.options import Session
from kickback.errors import UsageError

COMMANDS = (
    *("muscles", "cues", "explain", "exercises", "show", "compare", "alternatives", "search"),
    *("claims", "evidence", "activation", "sources", "myth"),
    *("new", "import", "export", "audit", "validate", "schema"),
)
CARD = """\
kickback: a technique coach and exercise reference for the terminal.
It begins with the cable kickback, the one for the glutes, and grades every statement by its evidence.

Try:
  kickback muscles                  which muscles it works, and how sure that is
  kickback cues                     a technique checklist to take to the machine
  kickback explain gluteus-medius   all about one muscle

More: kickback --help"""

HELP = """Tell what an exercise works and how to do it right, with the evidence for every statement.

\b
Examples:
  kickback muscles
  kickback cues --for lower-back
"""


def app_for(arguments: Sequence[str]) -> typer.Typer:
    """Return the app with the command that `arguments` name, or with all of them where they name none.

    Building every command would make each run slower by what the commands it does not use cost.
    """
    app = typer.Typer(
        name="kickback",
        invoke_without_command=True,
        # Plain help reads well aloud and at 40 columns, and costs no import of Rich.
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(help=HELP)(root)
    named = _first_word(arguments)
    for name in (named,) if named in COMMANDS else COMMANDS:
        module = f"{name}_" if iskeyword(name) else name
        command = import_module(f"kickback.cli.commands.{module}")
        app.command(name=name, help=command.HELP)(command.run)
    return app


def _first_word(arguments: Sequence[str]) -> str | None:
    words = iter(arguments)
    for word in words:
        if word == "--data":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


def root(
    context: typer.Context,
    data: Annotated[
        Path | None, typer.Option("--data", metavar="DIR", help="Lay the entries of this folder over ours.")
    ] = None,
    alone: Annotated[
        bool, typer.Option("--alone", help="Read the folder of --data by itself, without the shipped data.")
    ] = False,
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show a traceback with an error.")] = False,
) -> None:
    """Keep what holds for every command; with none, show a short card."""
    if alone and data is None:
        raise UsageError("--alone reads the folder of --data by itself: kickback --alone --data DIR muscles")
    context.obj = Session(data=data, alone=alone, debug=debug)
    if version:
        from kickback import __version__

        typer.echo(f"kickback {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        typer.echo(CARD)
