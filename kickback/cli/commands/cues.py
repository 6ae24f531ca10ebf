"""`kickback cues`."""

from functools import partial
from typing import Annotated

import typer

from kickback.cli.complete import complete_concern, complete_word
from kickback.cli.options import (
    DEFAULT_EXERCISE,
    ColorOption,
    ExerciseArgument,
    FormatOption,
    JsonOption,
    PathOption,
    output,
)

HELP = """Print the technique checklist, the dose and the stop signs.

\b
Examples:
  kickback cues
  kickback cues --for lower-back --why
"""


def run(
    context: typer.Context,
    exercise: ExerciseArgument = DEFAULT_EXERCISE,
    phase: Annotated[
        str | None,
        typer.Option(
            metavar="PHASE", help="set-up, kick, squeeze, return or whole.", autocompletion=complete_word("phases")
        ),
    ] = None,
    about: Annotated[
        str | None,
        typer.Option(
            "--for", metavar="NAME", help="A muscle, a fault or a place to spare.", autocompletion=complete_concern
        ),
    ] = None,
    why: Annotated[bool, typer.Option("--why", help="Add reason, fault, verdict and sources.")] = False,
    wording: Annotated[str | None, typer.Option(metavar="FOCUS", help="internal (body) or external (effect).")] = None,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Print the checklist; exit with 1 where no cue fits."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.cues import list_cues
    from kickback.render.pages.cues import page

    base = opened(context)
    answer = list_cues(base, exercise, phase=phase, about=about, wording=wording)
    emit("cues", answer, partial(page, why=why), base, output(format_, path, color, json_=json_))
    if not answer.cues:
        raise typer.Exit(1)
