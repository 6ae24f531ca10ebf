"""`kickback show`."""

import typer

from kickback.cli.options import (
    DEFAULT_EXERCISE,
    ColorOption,
    ExerciseArgument,
    FormatOption,
    JsonOption,
    PathOption,
    output,
)

HELP = """Show one exercise on one page: muscles, cues, faults, dose, stop signs and sources.

\b
Examples:
  kickback show
  kickback show barbell-hip-thrust
"""


def run(
    context: typer.Context,
    exercise: ExerciseArgument = DEFAULT_EXERCISE,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Show the exercise."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.show import show
    from kickback.render.pages.show import page

    base = opened(context)
    emit("show", show(base, exercise), page, base, output(format_, path, color, json_=json_))
