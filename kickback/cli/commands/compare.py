"""`kickback compare`."""

from typing import Annotated

import typer

from kickback.cli.complete import complete_exercise
from kickback.cli.options import ColorOption, FormatOption, JsonOption, PathOption, output

HELP = """Compare two or three exercises: what one has that another lacks first, then what they share.

\b
Examples:
  kickback compare cable-kickback barbell-hip-thrust
  kickback compare cable-kickback machine-glute-kickback glute-bridge
"""
NamesArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="A B [C]", help="Ids, names or aliases.", autocompletion=complete_exercise),
]


def run(
    context: typer.Context,
    names: NamesArgument = None,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Compare the exercises."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.compare import compare_exercises
    from kickback.render.pages.compare import page

    base = opened(context)
    answer = compare_exercises(base, names or ())
    emit("compare", answer, page, base, output(format_, path, color, json_=json_))
