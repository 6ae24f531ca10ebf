"""Write an answer: choose the format, render it, and send it where it was asked for."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from kickback.cli.complete import FORMATS
from kickback.cli.options import Output
from kickback.errors import OutputError, UsageError, either, printable, quoted

if TYPE_CHECKING:
    from kickback.knowledge.base import KnowledgeBase
    from kickback.render.document import Document
    from kickback.render.pages.parts import Words

    Page = Callable[..., Document]

ENDINGS = {
    ".txt": "plain",
    ".tsv": "plain",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".json": "json",
}
COLORS = ("auto", "always", "never")


def emit(command: str, answer: object, page: "Page", base: "KnowledgeBase", output: Output) -> None:
    """Write `answer` to stdout or the file asked for; notes and broken files go to stderr."""
    emit_document(command, answer, page, output, base.label)
    notes_on_broken(base)


def emit_document(
    command: str, answer: object, page: "Page", output: Output, words: "Words" = lambda _, id_: id_
) -> None:
    """Write `answer` to stdout or the file asked for, its messages to stderr; `words` gives labels for ids."""
    format_ = _format(output)
    ascii_only = output.path is None and not _shows_glyphs(sys.stdout)
    if format_ == "json":
        from kickback.render.to_json import to_json

        _deliver(to_json(command, answer, ascii_only=ascii_only), output)
        return
    _deliver(_render(page(answer, words), format_, output, ascii_only=ascii_only), output)
    notes(getattr(answer, "messages", ()))


def emit_text(text: str, output: Output) -> None:
    """Write text that is no answer, such as a schema, to stdout or the file asked for, the same in every format."""
    _format(output)
    _deliver(text, output)


def notes(messages: Iterable[str]) -> None:
    """Write each message to stderr as a note."""
    for message in messages:
        print(f"kickback: note: {printable(message)}", file=sys.stderr)


def notes_on_broken(base: "KnowledgeBase") -> None:
    """Write one note to stderr for each broken file."""
    first = {problem.file: problem for problem in reversed(base.broken)}
    notes(f"left out a broken file: {problem}" for problem in first.values())


def _format(output: Output) -> str:
    if output.format not in FORMATS:
        raise UsageError(f"no format called {quoted(output.format)}; use {either(FORMATS)}")
    if output.color not in COLORS:
        raise UsageError(f"no color setting called {quoted(output.color)}; use {either(COLORS)}")
    if output.format != "auto":
        return output.format
    if output.path:
        return ENDINGS.get(output.path.suffix.lower(), "plain")
    return "terminal" if _is_terminal(sys.stdout) else "plain"


def _render(document: "Document", format_: str, output: Output, *, ascii_only: bool) -> str:
    if format_ == "terminal":
        from kickback.render.to_terminal import to_terminal

        width = shutil.get_terminal_size((80, 24)).columns
        return to_terminal(document, width=width, color=_color(output), ascii_only=ascii_only)
    if format_ == "plain":
        from kickback.render.to_plain import to_plain

        return to_plain(document, ascii_only=ascii_only)
    from kickback.render.glyphs import to_ascii

    shown = to_ascii if ascii_only else str
    if format_ == "markdown":
        from kickback.render.to_markdown import to_markdown

        return shown(to_markdown(document))
    if format_ == "html":
        from kickback.render.to_html import to_html

        return shown(to_html(document))
    from kickback.render.to_csv import to_csv

    return shown(to_csv(document))


def _shows_glyphs(stream: IO[str]) -> bool:
    from kickback.render.glyphs import fits

    return fits(getattr(stream, "encoding", None) or "ascii")


def _is_terminal(stream: IO[str] | None) -> bool:
    return stream is not None and stream.isatty()


def _color(output: Output) -> bool:
    if output.color != "auto":
        return output.color == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and output.path is None and _is_terminal(sys.stdout)


def _deliver(text: str, output: Output) -> None:
    if output.path and str(output.path) != "-":
        _write_file(text, output.path)
        print(f"kickback: wrote {printable(str(output.path))}", file=sys.stderr)
        return
    if sys.stdout is None:
        raise OutputError("standard output is closed; open it, or write to a file with -o")
    encoding = sys.stdout.encoding or "ascii"
    try:
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
        sys.stdout.flush()
    except BrokenPipeError:
        abandon_stdout()  # the reader has what it wants
    except OSError as error:
        abandon_stdout()
        raise OutputError(f"standard output: {error.strerror}; nothing more was written") from None


def abandon_stdout() -> None:
    """Let what is left of stdout go nowhere, so that Python does not complain once more when it closes the stream."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_file(text: str, path: Path) -> None:
    """Write beside the file first, so that a full disk loses nothing that was there."""
    target = path.resolve()  # a link stays a link
    draft = target.parent / f".{target.name}.{os.getpid()}"
    try:
        if target.exists() and not target.is_file():
            target.write_text(text, encoding="utf-8")
            return
        draft.write_text(text, encoding="utf-8")
        draft.replace(target)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise OutputError(f"{path}: cannot be written: {error.strerror}; choose another place with -o") from None
