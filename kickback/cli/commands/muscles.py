"""`kickback muscles`."""

from typing import Annotated

import typer

from kickback.cli.complete import complete_word
from kickback.cli.options import (
    DEFAULT_EXERCISE,
    ColorOption,
    ExerciseArgument,
    FormatOption,
    JsonOption,
    PathOption,
    SideOption,
    output,
)

HELP = """List the muscles that an exercise works, and how sure that is.

\b
Examples:
  kickback muscles
  kickback muscles --side standing
"""


def run(
    context: typer.Context,
    exercise: ExerciseArgument = DEFAULT_EXERCISE,
    tier: Annotated[
        str | None, typer.Option(metavar="TIER", help="primary or secondary.", autocompletion=complete_word("tiers"))
    ] = None,
    role: Annotated[
        str | None,
        typer.Option(
            metavar="ROLE", help="prime-mover, synergist or stabilizer.", autocompletion=complete_word("roles")
        ),
    ] = None,
    side: SideOption = None,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """List the muscles; exit with 1 where none fits."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.muscles import list_muscles
    from kickback.render.pages.muscles import page

    base = opened(context)
    answer = list_muscles(base, exercise, tier=tier, role=role, side=side)
    emit("muscles", answer, page, base, output(format_, path, color, json_=json_))
    if not answer.involvements:
        raise typer.Exit(1)
