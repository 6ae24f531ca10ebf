"""`kickback explain`."""

from typing import Annotated

import typer

from kickback.cli.complete import complete_name
from kickback.cli.options import (
    DEFAULT_EXERCISE,
    ColorOption,
    FormatOption,
    JsonOption,
    OptionalExercise,
    PathOption,
    output,
)

HELP = """Tell all about one muscle, cue, fault, claim, source or term.

\b
Examples:
  kickback explain gluteus-medius
  kickback explain C35
"""


def run(
    context: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="Id, name, Latin name or alias.", autocompletion=complete_name)
    ],
    exercise: OptionalExercise = None,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Explain what `name` stands for."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.explain import explain
    from kickback.render.pages.explain import page

    base = opened(context)
    answer = explain(base, name, exercise or DEFAULT_EXERCISE, chosen=exercise is not None)
    emit("explain", answer, page, base, output(format_, path, color, json_=json_))
