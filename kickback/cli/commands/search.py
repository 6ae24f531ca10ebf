"""`kickback search`."""

from typing import Annotated

import typer

from kickback.cli.complete import complete_kind
from kickback.cli.options import ColorOption, FormatOption, JsonOption, PathOption, output

HELP = """Find muscles, exercises, cues, faults, statements, sources and terms by words.

\b
Examples:
  kickback search lower back hurts kicking
  kickback search glutaeus --kind muscle
"""


def run(
    context: typer.Context,
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="One or more words, in any spelling.")],
    kind: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KIND", help="muscle, exercise, cue, fault ...; may be repeated.", autocompletion=complete_kind
        ),
    ] = None,
    limit: Annotated[int, typer.Option(metavar="NUMBER", help="Show at most so many; 0 shows all.")] = 20,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Find what holds the words; exit with 1 where nothing does."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.queries.search import find_words
    from kickback.render.pages.search import page

    base = opened(context)
    answer = find_words(base, " ".join(words), kinds=tuple(kind or ()), limit=limit)
    emit("search", answer, page, base, output(format_, path, color, json_=json_))
    if not answer.hits:
        raise typer.Exit(1)
