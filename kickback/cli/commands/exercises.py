"""`kickback exercises`."""

from typing import Annotated

import typer

from kickback.cli.complete import complete_muscle, complete_word
from kickback.cli.options import (
    AvoidOption,
    ColorOption,
    EquipmentOption,
    FamilyOption,
    FormatOption,
    HaveOption,
    JsonOption,
    LevelOption,
    LimitOption,
    PathOption,
    SideOption,
    UnilateralFlag,
    output,
)

HELP = """List exercises by name, muscle, equipment or what must rest.

\b
Examples:
  kickback exercises --muscle gluteus-medius --side standing
  kickback exercises --have cable-machine --have ankle-cuff --avoid lower-back
"""


def _word(vocabulary: str, metavar: str, help_: str) -> typer.models.OptionInfo:
    """Return an option that takes a word of a vocabulary."""
    option: typer.models.OptionInfo = typer.Option(
        metavar=metavar, help=help_, autocompletion=complete_word(vocabulary)
    )
    return option


def run(
    context: typer.Context,
    query: Annotated[list[str] | None, typer.Argument(metavar="[QUERY]", help="Words of a name or alias.")] = None,
    muscle: Annotated[
        str | None,
        typer.Option(metavar="MUSCLE", help="A muscle, part or group that works.", autocompletion=complete_muscle),
    ] = None,
    tier: Annotated[str | None, _word("tiers", "TIER", "That muscle's tier: primary or secondary.")] = None,
    role: Annotated[str | None, _word("roles", "ROLE", "Its role: prime-mover, synergist or stabilizer.")] = None,
    side: SideOption = None,
    equipment: EquipmentOption = None,
    have: HaveOption = None,
    action: Annotated[str | None, _word("joint-actions", "ACTION", "A joint action, such as hip-extension.")] = None,
    mechanic: Annotated[str | None, _word("mechanics", "MECHANIC", "isolation or compound.")] = None,
    unilateral: UnilateralFlag = False,
    level: LevelOption = None,
    family: FamilyOption = None,
    avoid: AvoidOption = None,
    limit: LimitOption = 75,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """List the exercises; exit with 1 where none fits."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.exercises import list_exercises
    from kickback.queries.exercises.asked import Asked
    from kickback.render.pages.exercises import page

    asked = Asked(
        query=" ".join(query or ()),
        muscle=muscle,
        tier=tier,
        role=role,
        side=side,
        equipment=tuple(equipment or ()),
        have=tuple(have or ()),
        action=action,
        mechanic=mechanic,
        unilateral=unilateral,
        level=level,
        family=family,
        avoid=tuple(avoid or ()),
    )
    base = opened(context)
    answer = list_exercises(base, asked, limit=limit)
    emit("exercises", answer, page, base, output(format_, path, color, json_=json_))
    if not answer.exercises:
        raise typer.Exit(1)
