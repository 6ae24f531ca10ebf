"""`kickback sources`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kickback.cli.complete import EXPORTS, FORMATS, complete_source, complete_source_format, complete_word
from kickback.cli.options import ColorOption, JsonOption, Output, PathOption, output
from kickback.errors import UsageError, either, quoted

if TYPE_CHECKING:
    from kickback.model.source import Source

HELP = """List the works that statements rest on, or tell all about one; export them for a reference manager.

\b
Examples:
  kickback sources oh-2007
  kickback sources --format bibtex -o kickback.bib
"""
WorkArgument = Annotated[
    str | None,
    typer.Argument(metavar="[ID]", help="Id, or author and year.", autocompletion=complete_source),
]
ReadOption = Annotated[
    str | None,
    typer.Option(
        "--read", metavar="READING", help="full-text, abstract, secondary ...", autocompletion=complete_word("readings")
    ),
]
DesignOption = Annotated[
    str | None,
    typer.Option(
        "--design", metavar="DESIGN", help="trial, review, model ...", autocompletion=complete_word("designs")
    ),
]
FlagOption = Annotated[
    str | None,
    typer.Option("--flag", metavar="FLAG", help="suspect, secondary ...", autocompletion=complete_word("flags")),
]
WorkFormatOption = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help="auto, terminal, plain, markdown, html, csv, json, csl-json or bibtex.",
        autocompletion=complete_source_format,
    ),
]


def run(
    context: typer.Context,
    name: WorkArgument = None,
    read: ReadOption = None,
    design: DesignOption = None,
    flag: FlagOption = None,
    format_: WorkFormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Show or export the works; exit with 1 where none fits."""
    from kickback.cli.emit import emit, emit_text
    from kickback.cli.opened import opened
    from kickback.queries.sources import choose_sources, list_sources
    from kickback.render.pages.sources import page

    base = opened(context)
    if export := None if json_ else _export(format_, path):
        chosen = choose_sources(base, name, read=read, design=design, flag=flag)
        emit_text(_exported(export, chosen), Output("auto", path, color))
        found = bool(chosen)
    else:
        answer = list_sources(base, name, read=read, design=design, flag=flag)
        emit("sources", answer, page, base, output(format_, path, color, json_=json_))
        found = bool(answer.sources)
    if not found:
        raise typer.Exit(1)


def _export(format_: str, path: Path | None) -> str | None:
    """Return the export format that is asked for by name, or by a file's ending."""
    ending = path.suffix.lower() if path and format_ == "auto" else ""
    if ending in (".ris", ".enw", ".nbib"):
        raise UsageError(f"no format writes '{ending}'; reference managers read '.bib' and --format csl-json")
    if ending == ".bib":
        return "bibtex"
    if format_ not in (*FORMATS, *EXPORTS):
        raise UsageError(f"no format called {quoted(format_)}; use {either((*FORMATS, *EXPORTS))}")
    return format_ if format_ in EXPORTS else None


def _exported(format_: str, sources: "tuple[Source, ...]") -> str:
    if format_ == "bibtex":
        from kickback.render.to_bibtex import to_bibtex

        return to_bibtex(sources)
    from kickback.render.to_csl_json import to_csl_json

    return to_csl_json(sources)
