"""`kickback alternatives`."""

import typer

from kickback.cli.options import (
    DEFAULT_EXERCISE,
    AvoidOption,
    ColorOption,
    EquipmentOption,
    ExerciseArgument,
    FamilyOption,
    FormatOption,
    HaveOption,
    JsonOption,
    LevelOption,
    LimitOption,
    PathOption,
    UnilateralFlag,
    output,
)

HELP = """List what does the same job as an exercise, nearest first, and what changes.

\b
Examples:
  kickback alternatives
  kickback alternatives barbell-hip-thrust --have mat --avoid lower-back
"""


def run(
    context: typer.Context,
    exercise: ExerciseArgument = DEFAULT_EXERCISE,
    equipment: EquipmentOption = None,
    have: HaveOption = None,
    level: LevelOption = None,
    family: FamilyOption = None,
    unilateral: UnilateralFlag = False,
    avoid: AvoidOption = None,
    limit: LimitOption = 10,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """List the alternatives; exit with 1 where there is none."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.alternatives import list_alternatives
    from kickback.queries.exercises.asked import Asked
    from kickback.render.pages.alternatives import page

    wanted = Asked(
        equipment=tuple(equipment or ()),
        have=tuple(have or ()),
        level=level,
        family=family,
        unilateral=unilateral,
        avoid=tuple(avoid or ()),
    )
    base = opened(context)
    answer = list_alternatives(base, exercise, wanted, limit=limit)
    emit("alternatives", answer, page, base, output(format_, path, color, json_=json_))
    if not answer.alternatives:
        raise typer.Exit(1)
