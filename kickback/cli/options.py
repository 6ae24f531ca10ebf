"""The options that commands share."""

from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from kickback.cli.complete import (
    complete_exercise,
    complete_format,
    complete_recorded,
    complete_source,
    complete_word,
)
from kickback.model import DEFAULT_EXERCISE

__all__ = ["DEFAULT_EXERCISE"]


class Session(NamedTuple):
    """Hold the options given before the command."""

    data: Path | None = None
    alone: bool = False
    debug: bool = False


class Output(NamedTuple):
    """Hold how and where an answer is written."""

    format: str = "auto"
    path: Path | None = None
    color: str = "auto"


ExerciseArgument = Annotated[
    str,
    typer.Argument(metavar="[EXERCISE]", help="Id, name or alias.", autocompletion=complete_exercise),
]
OptionalExercise = Annotated[
    str | None,
    typer.Argument(
        metavar="[EXERCISE]", help="Seen from this exercise alone: id, name or alias.", autocompletion=complete_exercise
    ),
]
ExerciseOption = Annotated[
    str | None,
    typer.Option(
        "--exercise",
        metavar="EXERCISE",
        help="Whose statements come first and whose cues are summed up.",
        autocompletion=complete_exercise,
    ),
]
RecordedOption = Annotated[
    str,
    typer.Option(
        "--exercise",
        metavar="EXERCISE",
        help="The exercise asked about; its neighbors stand in where none was recorded.",
        autocompletion=complete_recorded,
    ),
]
SideOption = Annotated[
    str | None,
    typer.Option("--side", metavar="SIDE", help="working, standing, trunk ...", autocompletion=complete_word("sides")),
]
VerdictOption = Annotated[
    str | None,
    typer.Option(
        "--verdict",
        metavar="VERDICT",
        help="supported, mixed, weak, contradicted or expert-opinion.",
        autocompletion=complete_word("verdicts"),
    ),
]
StudyOption = Annotated[
    str | None,
    typer.Option("--study", metavar="SOURCE", help="The id of one study.", autocompletion=complete_source),
]
EquipmentOption = Annotated[
    list[str] | None,
    typer.Option(
        "--equipment",
        metavar="PIECE",
        help="What the exercise needs; may be repeated.",
        autocompletion=complete_word("equipment"),
    ),
]
HaveOption = Annotated[
    list[str] | None,
    typer.Option(
        "--have",
        metavar="PIECE",
        help="What there is, and nothing else; may be repeated.",
        autocompletion=complete_word("equipment"),
    ),
]
LevelOption = Annotated[
    str | None,
    typer.Option(
        "--level",
        metavar="LEVEL",
        help="beginner, intermediate or advanced.",
        autocompletion=complete_word("levels"),
    ),
]
FamilyOption = Annotated[
    str | None,
    typer.Option(
        "--family",
        metavar="FAMILY",
        help="A movement family, such as bridge.",
        autocompletion=complete_word("families"),
    ),
]
UnilateralFlag = Annotated[bool, typer.Option("--unilateral", help="One side at a time.")]
AvoidOption = Annotated[
    list[str] | None,
    typer.Option(
        "--avoid",
        metavar="NAME",
        help="A place or muscle that must rest; may be repeated.",
        autocompletion=complete_word("muscle", "muscle-group", "places"),
    ),
]
LimitOption = Annotated[
    int, typer.Option("--limit", metavar="NUMBER", help="Show at most so many of each list; 0 shows all.")
]
FormatOption = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help="auto, terminal, plain, markdown, html, csv or json.",
        autocompletion=complete_format,
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
PathOption = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FILE", help="Write to FILE; its ending tells the format."),
]
ColorOption = Annotated[str, typer.Option("--color", metavar="WHEN", help="auto, always or never.")]


def session(context: typer.Context) -> Session:
    """Return the options given before the command."""
    held = context.obj
    return held if isinstance(held, Session) else Session()


def output(format_: str, path: Path | None, color: str, *, json_: bool) -> Output:
    """Return the output options as one; `--json` wins over `--format`."""
    return Output("json" if json_ else format_, path, color)
