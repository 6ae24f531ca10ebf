"""`kickback export`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kickback.cli.complete import COLLECTIONS, complete_collection, complete_exercise
from kickback.cli.options import Output, PathOption
from kickback.errors import UsageError, either, quoted

if TYPE_CHECKING:
    from kickback.knowledge.base import KnowledgeBase
    from kickback.queries.export import ExportAnswer

HELP = """Write exercises for other programs: as they are, as rows of muscles' jobs, or in free-exercise-db's shape.

json: an array of the entries, as 'kickback schema exercise' describes them. csv: a row for each job of a muscle.
free-exercise-db: an array in that collection's own coarser words.

\b
Examples:
  kickback export --as csv -o exercises.csv
  kickback export cable-kickback --as free-exercise-db
"""


def run(
    context: typer.Context,
    exercises: Annotated[
        list[str] | None,
        typer.Argument(metavar="[EXERCISE]...", help="All by default.", autocompletion=complete_exercise),
    ] = None,
    as_: Annotated[
        str | None,
        typer.Option(
            "--as",
            metavar="SHAPE",
            help="json, csv or free-exercise-db; by the ending of -o, or json.",
            autocompletion=complete_collection,
        ),
    ] = None,
    imported: Annotated[bool, typer.Option("--imported", help="Imported, ungraded exercises as well.")] = False,
    path: PathOption = None,
) -> None:
    """Write the exercises; exit with 1 where there is none."""
    from kickback.cli.emit import emit_text, notes, notes_on_broken
    from kickback.cli.opened import opened
    from kickback.queries.export import choose_exercises

    shape = _shape(as_, path)
    base = opened(context)
    answer = choose_exercises(base, exercises or (), imported=imported)
    text, messages = _written(base, answer, shape)
    emit_text(text, Output("auto", path))
    notes((*answer.messages, *messages))
    notes_on_broken(base)
    if not answer.exercises:
        raise typer.Exit(1)


def _shape(asked: str | None, path: Path | None) -> str:
    if asked is None:
        return "csv" if path and path.suffix.lower() == ".csv" else "json"
    if asked not in COLLECTIONS:
        raise UsageError(f"no shape called {quoted(asked)}; use {either(COLLECTIONS)}")
    return asked


def _written(base: "KnowledgeBase", answer: "ExportAnswer", shape: str) -> tuple[str, tuple[str, ...]]:
    """Return the text in a shape, and what could not be said in it."""
    if shape == "csv":
        from kickback.render.pages.export import page
        from kickback.render.to_csv import to_csv

        return to_csv(page(answer, base.label)), ()
    from kickback.render.to_entries import to_entries

    if shape == "json":
        return to_entries(answer.exercises), ()
    from kickback.queries.exchange.to_free_exercise_db import to_free_exercise_db

    exported = to_free_exercise_db(base, answer.exercises)
    return to_entries(exported.entries), exported.messages
