"""`kickback claims`."""

from typing import Annotated

import typer

from kickback.cli.complete import complete_word
from kickback.cli.options import ColorOption, FormatOption, JsonOption, PathOption, VerdictOption, output

HELP = """Show the ledger of statements and what to say instead.

\b
Examples:
  kickback claims --origin article
  kickback claims --verdict contradicted
"""


def run(
    context: typer.Context,
    origin: Annotated[
        str | None,
        typer.Option(
            metavar="ORIGIN", help="article, omission or literature.", autocompletion=complete_word("origins")
        ),
    ] = None,
    verdict: VerdictOption = None,
    certainty: Annotated[
        str | None,
        typer.Option(metavar="CERTAINTY", help="high, moderate or low.", autocompletion=complete_word("certainty")),
    ] = None,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Show the ledger; exit with 1 where no claim fits."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.claims import list_claims
    from kickback.render.pages.claims import page

    base = opened(context)
    answer = list_claims(base, origin=origin, verdict=verdict, certainty=certainty)
    emit("claims", answer, page, base, output(format_, path, color, json_=json_))
    if not answer.claims:
        raise typer.Exit(1)
