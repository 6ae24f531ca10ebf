"""`kickback new`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kickback.cli.complete import complete_new
from kickback.cli.options import ColorOption, FormatOption, JsonOption, PathOption, output

HELP = """Write a template of an entry into your own folder, to be filled in.

\b
Examples:
  kickback new exercise "Landmine squat"
  kickback new claim "Slow repetitions work the glutes more."
"""


def run(
    context: typer.Context,
    kind: Annotated[
        str,
        typer.Argument(
            metavar="KIND",
            help="muscle, exercise, claim, source, muscle-group, fault or dispute.",
            autocompletion=complete_new,
        ),
    ],
    name: Annotated[str, typer.Argument(metavar="NAME", help="What it is called, or what it states.")],
    into: Annotated[
        Path | None, typer.Option("--into", metavar="DIR", help="Another data folder than your own.")
    ] = None,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Write the template, and say where."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.errors import printable
    from kickback.knowledge.locate import own_folder
    from kickback.knowledge.templates import template
    from kickback.knowledge.writing import write_file
    from kickback.queries.new import FOLDERS, new_entry
    from kickback.render.pages.new import page

    target = into or own_folder()
    base = opened(context, *([target] if target.is_dir() else []))
    answer = new_entry(base, kind, name, target, read=into is None)
    file = target / FOLDERS[kind] / f"{answer.id}.yaml"
    write_file(file, template(base, kind, answer.id, answer.name))
    print(f"kickback: wrote {printable(str(file))}", file=sys.stderr)
    emit("new", answer, page, base, output(format_, path, color, json_=json_))
