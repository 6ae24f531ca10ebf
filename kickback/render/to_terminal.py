"""Draw a Document for a terminal with Rich; under 60 columns, tables become label: value blocks."""

import re
from collections.abc import Callable, Iterator
from functools import singledispatchmethod
from io import StringIO
from itertools import groupby

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.segment import Segment
from rich.table import Table as RichTable
from rich.text import Text

from kickback.render.document import (
    Block,
    Checklist,
    Column,
    Document,
    Facts,
    Heading,
    Line,
    Next,
    Prose,
    References,
    Span,
    Table,
    Tone,
    line,
    text_of,
)
from kickback.render.glyphs import ARROW, BOX, BULLET, to_ascii
from kickback.render.theme import HEADING_STYLES, STYLES

PROSE_WIDTH = 88
TABLE_WIDTH = 120
NARROW = 60
BRIEF = 100
FLEXIBLE_WIDTH = 36
GAP = 2
LABEL_WIDTH = 22
# A mark stays with the word that it marks.
UNBROKEN = re.compile(r"(?:\S )?\S+")


def to_terminal(document: Document, *, width: int = 80, color: bool = False, ascii_only: bool = False) -> str:
    """Return `document` as it is printed on a terminal `width` columns wide."""
    out = StringIO()
    console = Console(
        file=out,
        width=max(width, 20),
        force_terminal=color,
        color_system="standard" if color else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    drawer = _Drawer(width, to_ascii if ascii_only else str)
    console.print(Group(*(part for block in document.blocks for part in drawer.draw(block))))
    return "\n".join(row.rstrip() for row in out.getvalue().strip("\n").split("\n")) + "\n"


class _Hanging:
    """Draw text that hangs to the right of its lead, such as a box, a bullet or a label."""

    def __init__(self, text: Text, width: int, lead: Text) -> None:
        self.text, self.width, self.lead = text, width, lead

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        indent = len(self.lead)
        for index, row in enumerate(self.text.wrap(console, max(self.width - indent, 10), overflow="fold")):
            yield from self.lead.render(console) if index == 0 else [Segment(" " * indent)]
            yield from row.render(console)
            yield Segment.line()


class _Drawer:
    """Turn blocks into what Rich prints; data never passes through Rich's markup."""

    def __init__(self, width: int, shown: Callable[[str], str]) -> None:
        self.shown = shown
        self.width = width
        self.prose_width = min(width, PROSE_WIDTH)

    def text(self, spans: Line) -> Text:
        text = Text(end="")
        for span in spans:
            text.append(self.shown(span.text), STYLES[span.tone])
        return text

    def hanging(self, spans: Line, lead: str = "", style: str = "") -> _Hanging:
        return _Hanging(self.text(spans), self.prose_width, Text(self.shown(lead), style, end=""))

    @singledispatchmethod
    def draw(self, block: Block) -> Iterator[RenderableType]:
        raise TypeError(f"no drawing for {type(block).__name__}")

    @draw.register
    def _heading(self, block: Heading) -> Iterator[RenderableType]:
        if block.level > 1:
            yield ""
        yield Text(self.shown(block.text), style=HEADING_STYLES[block.level])

    @draw.register
    def _prose(self, block: Prose) -> Iterator[RenderableType]:
        yield self.hanging(block.line, " " * block.indent + (f"{BULLET} " if block.listed else ""))

    @draw.register
    def _facts(self, block: Facts) -> Iterator[RenderableType]:
        column = 0 if self.width < NARROW else min(max(len(label) for label, _ in block.rows), LABEL_WIDTH)
        for label, spans in block.rows:
            if column == 0:
                yield self._labeled(label, self.text(spans))
            elif len(label) > column:
                yield self.hanging((Span(label, Tone.QUIET),))
                yield self.hanging(spans, " " * (column + GAP))
            else:
                yield self.hanging(spans, f"{label:{column + GAP}}", STYLES[Tone.QUIET])

    @draw.register
    def _checklist(self, block: Checklist) -> Iterator[RenderableType]:
        for item in block.items:
            yield self.hanging(item.line, f"{BOX} ")
            for label, spans in item.details:
                yield self.hanging((Span(f"{label}: ", Tone.QUIET), *spans), " " * (len(self.shown(BOX)) + 1))

    @draw.register
    def _references(self, block: References) -> Iterator[RenderableType]:
        for item in block.items:
            link = f" {item.link}" if item.link else ""
            yield self.hanging(line(f"{item.text}{link} ({item.read}; {item.id})"), f"{BULLET} ")

    @draw.register
    def _next(self, block: Next) -> Iterator[RenderableType]:
        yield ""
        for command in block.commands:
            yield Text(self.shown(f"{ARROW} {command}"), STYLES[Tone.QUIET])

    @draw.register
    def _table(self, block: Table) -> Iterator[RenderableType]:
        groups = [(group, list(rows)) for group, rows in groupby(block.rows, key=lambda row: row.group)]
        widths = self._widths(block)
        for index, (group, rows) in enumerate(groups):
            if group:
                yield ""
                yield Text(self.shown(group), STYLES[Tone.STRONG])
            if self.width < NARROW:
                for row in rows:
                    yield from self._stacked(block, row.cells)
                continue
            grid = RichTable(box=None, padding=(0, GAP, 0, 0), pad_edge=False, show_header=index == 0)
            for column, width in zip(block.columns, widths, strict=True):
                grid.add_column(Text(self.shown(column.title), STYLES[Tone.QUIET]), width=width)
            for row in rows:
                grid.add_row(*(self._cell(*pair) for pair in zip(block.columns, row.cells, strict=True)))
            yield grid

    def _cell(self, column: Column, cell: Line) -> Text:
        if column.brief and self.width < BRIEF:
            first, stop, _ = text_of(cell).partition(". ")
            return self.text(line(first + stop.rstrip()))
        return self.text(cell)

    def _widths(self, block: Table) -> list[int]:
        """Give fixed columns what they need, or what their longest word needs where that starves the flexible ones."""
        cells = [
            [self.shown(column.title), *(self.shown(text_of(row.cells[at])) for row in block.rows)]
            for at, column in enumerate(block.columns)
        ]
        natural = [max(map(len, texts)) for texts in cells]
        flexible = [at for at, column in enumerate(block.columns) if column.flexible]
        room = min(self.width, TABLE_WIDTH) - GAP * (len(cells) - 1)
        widths = [min(width, 20) for width in natural]
        if self._left(room, widths, flexible) < FLEXIBLE_WIDTH * len(flexible):
            widths = [max(len(word) for text in texts for word in UNBROKEN.findall(text)) for texts in cells]
        for at in flexible:
            widths[at] = max(min(natural[at], self._left(room, widths, flexible) // len(flexible)), 10)
        return widths

    def _left(self, room: int, widths: list[int], flexible: list[int]) -> int:
        return room - sum(width for at, width in enumerate(widths) if at not in flexible)

    def _stacked(self, block: Table, cells: tuple[Line, ...]) -> Iterator[RenderableType]:
        yield ""
        yield self.hanging(cells[0])
        for column, cell in zip(block.columns[1:], cells[1:], strict=True):
            yield self._labeled(column.title, self._cell(column, cell))

    def _labeled(self, label: str, text: Text) -> _Hanging:
        head = Text(self.shown(f"{label}: "), STYLES[Tone.QUIET], end="")
        return _Hanging(head + text, self.prose_width, Text("  ", end=""))
