"""The blocks that pages are made of; renderers know these and nothing of the answers."""

from enum import StrEnum
from typing import TypeAlias

import msgspec


class Tone(StrEnum):
    """What a piece of text is, never how it looks; the theme gives each tone its one look."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    GOOD = "good"
    CAUTION = "caution"
    BAD = "bad"


class Span(msgspec.Struct, frozen=True):
    """Hold text of one tone."""

    text: str
    tone: Tone = Tone.PLAIN


Line: TypeAlias = tuple[Span, ...]


class Heading(msgspec.Struct, frozen=True):
    """Open a document (level 1), a section (2) or a part of one (3)."""

    text: str
    level: int = 2


class Prose(msgspec.Struct, frozen=True):
    """Hold one paragraph; `indent` sets it in, below what it speaks of, and `listed` marks it as one of several."""

    line: Line
    indent: int = 0
    listed: bool = False


class Facts(msgspec.Struct, frozen=True):
    """List labels with what belongs to each."""

    rows: tuple[tuple[str, Line], ...]


class Column(msgspec.Struct, frozen=True):
    """Name a column; a `flexible` one takes the width that the others leave.

    Of a `brief` one, a narrow terminal shows the first sentence of each cell. A `drawn` one holds pictures of what the
    other cells say, for a terminal alone.
    """

    title: str
    flexible: bool = False
    brief: bool = False
    drawn: bool = False


class Row(msgspec.Struct, frozen=True):
    """Hold one record's cells, and the group under which it stands."""

    cells: tuple[Line, ...]
    group: str = ""


class Table(msgspec.Struct, frozen=True):
    """Hold records in columns; the first column names the record."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @property
    def told(self) -> "Table":
        """Return the table without its drawn columns."""
        kept = [at for at, column in enumerate(self.columns) if not column.drawn]
        rows = (Row(tuple(row.cells[at] for at in kept), row.group) for row in self.rows)
        return Table(tuple(self.columns[at] for at in kept), tuple(rows))


class Item(msgspec.Struct, frozen=True):
    """Hold one box to tick, and what is said below it."""

    line: Line
    details: tuple[tuple[str, Line], ...] = ()


class Checklist(msgspec.Struct, frozen=True):
    """List items with boxes."""

    items: tuple[Item, ...]


class Reference(msgspec.Struct, frozen=True):
    """Hold one work as a reference list shows it, and what was read of it."""

    id: str
    text: str
    link: str | None
    read: str


class References(msgspec.Struct, frozen=True):
    """List works."""

    items: tuple[Reference, ...]


class Next(msgspec.Struct, frozen=True):
    """Name the commands to try next."""

    commands: tuple[str, ...]


Block: TypeAlias = Heading | Prose | Facts | Table | Checklist | References | Next


class Records(msgspec.Struct, frozen=True):
    """Hold the answer's records for spreadsheets: field names, then a row of values each."""

    fields: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Document(msgspec.Struct, frozen=True):
    """Hold what one answer looks like in any format."""

    title: str
    blocks: tuple[Block, ...]
    records: Records

    @property
    def told(self) -> tuple[Block, ...]:
        """Return the blocks without what only a terminal draws."""
        return tuple(block.told if isinstance(block, Table) else block for block in self.blocks)


def line(text: str, tone: Tone = Tone.PLAIN) -> Line:
    """Return a line of one tone."""
    return (Span(text, tone),)


def text_of(spans: Line) -> str:
    """Return a line's text without its tones, on one line."""
    return " ".join("".join(span.text for span in spans).split())
