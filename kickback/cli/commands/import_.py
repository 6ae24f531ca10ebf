"""`kickback import`."""

from pathlib import Path
from typing import Annotated

import typer

from kickback.cli.options import ColorOption, FormatOption, JsonOption, PathOption, output

HELP = """Take exercises of free-exercise-db into your own folder, marked as imported and ungraded.

Its words lump muscles together, so they become groups. What it does not say stays out. Nothing of yours or ours is
overwritten, and a second run changes nothing.

\b
Examples:
  kickback import exercises.json
  kickback import free-exercise-db/exercises --into gym
"""


def run(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="One exercise, an array of them, or a folder of files.")],
    into: Annotated[
        Path | None, typer.Option("--into", metavar="DIR", help="Another data folder than your own.")
    ] = None,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Import the exercises; exit with 1 where one is malformed."""
    from kickback.cli.emit import emit
    from kickback.cli.opened import opened
    from kickback.knowledge.collection import read_collection
    from kickback.knowledge.locate import own_folder
    from kickback.knowledge.writing import add_exercises
    from kickback.queries.exchange.plan import plan_import, told_import
    from kickback.render.pages.import_ import page

    collection = read_collection(file)
    target = into or own_folder()
    base = opened(context, *([target] if target.is_dir() else []))
    plan = plan_import(base, collection.items, target)
    written = add_exercises(target, plan.exercises)
    answer = told_import(plan, written, collection.unread, target, read=into is None)
    emit("import", answer, page, base, output(format_, path, color, json_=json_))
    if answer.malformed:
        raise typer.Exit(1)
