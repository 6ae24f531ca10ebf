"""`kickback evidence`."""

from typing import Annotated

import typer

from kickback.cli.complete import complete_evidence
from kickback.cli.options import (
    DEFAULT_EXERCISE,
    ColorOption,
    ExerciseOption,
    FormatOption,
    JsonOption,
    PathOption,
    VerdictOption,
    output,
)

HELP = """Ask "says who?": the statements about one thing, with what speaks for and against each.

\b
Examples:
  kickback evidence gluteus-maximus
  kickback evidence --contested
"""
NameArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="[NAME]",
        help="A muscle, cue, fault, exercise, claim or source; without one, how all statements stand.",
        autocompletion=complete_evidence,
    ),
]
ContestedFlag = Annotated[bool, typer.Option("--contested", help="Only what is mixed or has sources on both sides.")]
ForFlag = Annotated[bool, typer.Option("--for", help="Only statements with a source for them, and those sources.")]
AgainstFlag = Annotated[bool, typer.Option("--against", help="Only statements with a source against them, and those.")]


def run(
    context: typer.Context,
    name: NameArgument = None,
    verdict: VerdictOption = None,
    contested: ContestedFlag = False,
    for_: ForFlag = False,
    against: AgainstFlag = False,
    exercise: ExerciseOption = None,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Weigh the evidence; exit with 1 where no statement and no source fits."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.evidence import weigh_evidence
    from kickback.render.pages.evidence import page

    base = opened(context)
    sides = tuple(side for side, wanted in (("for", for_), ("against", against)) if wanted)
    answer = weigh_evidence(
        base,
        name,
        exercise or DEFAULT_EXERCISE,
        chosen=exercise is not None,
        verdict=verdict,
        contested=contested,
        sides=sides,
    )
    emit("evidence", answer, page, base, output(format_, path, color, json_=json_))
    if not (answer.claims or answer.rests_on or answer.disputes):
        raise typer.Exit(1)
