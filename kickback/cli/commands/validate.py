"""`kickback validate`."""

from pathlib import Path
from typing import Annotated

import typer

from kickback.cli.options import ColorOption, FormatOption, JsonOption, PathOption, output, session

HELP = """Check data files, and say where each problem is.

\b
Examples:
  kickback validate
  kickback validate data/muscles/gluteus-medius.yaml
"""


def run(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None, typer.Argument(metavar="[PATH]...", help="Folders or files; the knowledge base by default.")
    ] = None,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """List the problems; exit with 1 where there are any."""
    from kickback.cli.emit import emit_document
    from kickback.knowledge.locate import data_folders
    from kickback.queries.validate import validate, validate_all
    from kickback.render.pages.validate import page

    held = session(context)
    answer = validate(paths) if paths else validate_all(data_folders(held.data, alone=held.alone))
    emit_document("validate", answer, page, output(format_, path, color, json_=json_))
    if answer.problems:
        raise typer.Exit(1)
