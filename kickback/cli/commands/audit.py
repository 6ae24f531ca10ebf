"""`kickback audit`."""

from pathlib import Path
from typing import Annotated

import typer

from kickback.cli.options import ColorOption, FormatOption, JsonOption, PathOption, output

HELP = """Hold anybody's exercises in JSON against our anatomy, and say what does not fit.

\b
Examples:
  kickback audit exercises.json
  kickback audit exercises.json --format csv -o findings.csv

It reads free-exercise-db's shape, kickback's own JSON, and objects with a name and lists of primary and
secondary muscles. The rules, and what they do not look at, stand in data/README.md.
"""


def run(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .json file, or a folder of them.")],
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """List the findings; exit with 1 where there are any."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.knowledge.collection import read_collection
    from kickback.queries.audit import audit
    from kickback.render.pages.audit import page

    collection = read_collection(file)
    base = opened(context)
    answer = audit(base, str(file), collection.items, collection.unread)
    emit("audit", answer, page, base, output(format_, path, color, json_=json_))
    if answer.findings:
        raise typer.Exit(1)
