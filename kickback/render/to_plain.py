"""Write a Document as plain text: one record a line, cells separated by tabs, in an order that reads well aloud."""

from collections.abc import Iterator
from functools import singledispatch

from kickback.render.document import (
    Block,
    Checklist,
    Document,
    Facts,
    Heading,
    Next,
    Prose,
    References,
    Table,
    text_of,
)
from kickback.render.glyphs import to_ascii


def to_plain(document: Document, *, ascii_only: bool = False) -> str:
    """Return `document` as plain text."""
    text = "\n".join(row for block in document.told for row in _rows(block)).strip("\n") + "\n"
    return to_ascii(text) if ascii_only else text


@singledispatch
def _rows(block: Block) -> Iterator[str]:
    raise TypeError(f"no plain form for {type(block).__name__}")


@_rows.register
def _(block: Heading) -> Iterator[str]:
    if block.level > 1:
        yield ""
    yield block.text


@_rows.register
def _(block: Prose) -> Iterator[str]:
    yield text_of(block.line)


@_rows.register
def _(block: Facts) -> Iterator[str]:
    for label, spans in block.rows:
        yield f"{label}:\t{text_of(spans)}"


@_rows.register
def _(block: Table) -> Iterator[str]:
    for row in block.rows:
        cells = [text_of(cell) for cell in row.cells]
        yield "\t".join([row.group, *cells] if row.group else cells)


@_rows.register
def _(block: Checklist) -> Iterator[str]:
    for item in block.items:
        yield "\t".join(["[ ]", text_of(item.line), *(f"{label}: {text_of(spans)}" for label, spans in item.details)])


@_rows.register
def _(block: References) -> Iterator[str]:
    for item in block.items:
        yield "\t".join([item.id, item.text, item.link or "no link known", item.read])


@_rows.register
def _(block: Next) -> Iterator[str]:
    yield ""
    for command in block.commands:
        yield f"Next: {command}"
