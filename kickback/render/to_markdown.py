"""Write a Document as Markdown; data is escaped, so that no sign in it becomes markup."""

import re
from collections.abc import Iterator
from functools import singledispatch

from kickback.render.document import (
    Block,
    Checklist,
    Document,
    Facts,
    Heading,
    Line,
    Next,
    Prose,
    References,
    Table,
    Tone,
)

SPECIAL = re.compile(r"([\\`*_{}\[\]<>|#~&])")


def to_markdown(document: Document) -> str:
    """Return `document` as Markdown."""
    return "\n\n".join("\n".join(_rows(block)) for block in document.told) + "\n"


def escaped(text: str) -> str:
    """Return `text` with every sign that Markdown could read as markup escaped."""
    return SPECIAL.sub(r"\\\1", text)


def _inline(spans: Line) -> str:
    parts = (_strong(escaped(span.text)) if span.tone is Tone.STRONG else escaped(span.text) for span in spans)
    return " ".join("".join(parts).split())


def _strong(text: str) -> str:
    """Mark `text` as strong; stars beside a space would stay stars."""
    words = text.strip()
    return text.replace(words, f"**{words}**") if words else text


def _link(link: str) -> str:
    if not link.startswith(("https://", "http://")):
        return escaped(link)
    return f"<{link.replace('<', '%3C').replace('>', '%3E').replace(' ', '%20')}>"


@singledispatch
def _rows(block: Block) -> Iterator[str]:
    raise TypeError(f"no Markdown form for {type(block).__name__}")


@_rows.register
def _(block: Heading) -> Iterator[str]:
    yield f"{'#' * block.level} {escaped(block.text)}"


@_rows.register
def _(block: Prose) -> Iterator[str]:
    yield f"{'- ' if block.listed else ''}{_inline(block.line)}"


@_rows.register
def _(block: Facts) -> Iterator[str]:
    for label, spans in block.rows:
        yield f"- **{escaped(label)}:** {_inline(spans)}"


@_rows.register
def _(block: Table) -> Iterator[str]:
    grouped = any(row.group for row in block.rows)
    titles = [escaped(column.title) for column in block.columns]
    head = ["Group", *titles] if grouped else titles
    yield f"| {' | '.join(head)} |"
    yield f"|{'|'.join(' --- ' for _ in head)}|"
    for row in block.rows:
        cells = [_inline(cell) for cell in row.cells]
        yield f"| {' | '.join([escaped(row.group), *cells] if grouped else cells)} |"


@_rows.register
def _(block: Checklist) -> Iterator[str]:
    for item in block.items:
        yield f"- [ ] {_inline(item.line)}"
        for label, spans in item.details:
            yield f"  - {escaped(label)}: {_inline(spans)}"


@_rows.register
def _(block: References) -> Iterator[str]:
    for item in block.items:
        link = f" {_link(item.link)}" if item.link else ""
        yield f"- {escaped(item.text)}{link} ({escaped(item.read)}; `{item.id}`)"


@_rows.register
def _(block: Next) -> Iterator[str]:
    for command in block.commands:
        yield f"- `{command}`"
