"""`kickback myth`."""

from typing import Annotated

import typer

from kickback.cli.options import ColorOption, FormatOption, JsonOption, PathOption, output

HELP = """Hold what people say in the gym against the evidence, and tell what to say instead.

\b
Examples:
  kickback myth
  kickback myth "a soft knee turns the hamstrings off"
"""


def run(
    context: typer.Context,
    text: Annotated[
        list[str] | None, typer.Argument(metavar="[TEXT]", help="What you heard; the nearest sentence is told.")
    ] = None,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Tell the popular sentences; exit with 1 where none is near the text."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.myth import tell_myths
    from kickback.render.pages.myth import page

    base = opened(context)
    answer = tell_myths(base, " ".join(text) if text else None)
    emit("myth", answer, page, base, output(format_, path, color, json_=json_))
    if not answer.myths:
        raise typer.Exit(1)
