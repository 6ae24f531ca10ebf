"""`kickback activation`."""

from typing import Annotated

import typer

from kickback.cli.complete import complete_recorded_muscle
from kickback.cli.options import (
    DEFAULT_EXERCISE,
    ColorOption,
    FormatOption,
    JsonOption,
    PathOption,
    RecordedOption,
    SideOption,
    StudyOption,
    output,
)

HELP = """Show the EMG values that were recorded, by study, and what they may not be used for.

\b
Examples:
  kickback activation gluteus-maximus
  kickback activation hamstrings --exercise reverse-hyper
"""
MuscleArgument = Annotated[
    str | None,
    typer.Argument(metavar="[MUSCLE]", help="A muscle or group.", autocompletion=complete_recorded_muscle),
]
DirectFlag = Annotated[bool, typer.Option("--direct-only", help="Only values recorded in the exercise itself.")]
SortOption = Annotated[str, typer.Option("--sort", metavar="ORDER", help="study or value.")]


def run(
    context: typer.Context,
    muscle: MuscleArgument = None,
    exercise: RecordedOption = DEFAULT_EXERCISE,
    side: SideOption = None,
    study: StudyOption = None,
    direct_only: DirectFlag = False,
    sort: SortOption = "study",
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Show the recorded values; exit with 1 where there is none."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.activation import list_activation
    from kickback.render.pages.activation import page

    base = opened(context)
    answer = list_activation(
        base, muscle, exercise=exercise, side=side, study=study, direct_only=direct_only, sort=sort
    )
    emit("activation", answer, page, base, output(format_, path, color, json_=json_))
    if not answer.measurements:
        raise typer.Exit(1)
