"""What a Document is to formats that draw nothing."""

from collections.abc import Callable

import pytest

from kickback.render.document import Column, Document, Heading, Prose, Records, Row, Table, line
from kickback.render.to_html import to_html
from kickback.render.to_markdown import to_markdown
from kickback.render.to_plain import to_plain
from kickback.render.to_terminal import to_terminal

BAR = "XXooo"
TABLE = Table(
    (Column("Exercise", flexible=True), Column("Bar", drawn=True), Column("Value")),
    (Row((line("kick"), line(BAR), line("40")), "Doe 2001"), Row((line("pull"), line(BAR), line("80")))),
)
DOCUMENT = Document("Title", (Heading("Title", 1), TABLE, Prose(line("So."))), Records((), ()))


def test_a_told_table_keeps_the_columns_that_are_not_drawn() -> None:
    assert TABLE.told.columns == (Column("Exercise", flexible=True), Column("Value"))


def test_a_told_table_keeps_each_cell_under_its_column() -> None:
    assert [row.cells for row in TABLE.told.rows] == [(line("kick"), line("40")), (line("pull"), line("80"))]


def test_a_told_table_keeps_the_groups_of_its_rows() -> None:
    assert [row.group for row in TABLE.told.rows] == ["Doe 2001", ""]


def test_a_table_without_drawn_columns_is_told_as_it_is() -> None:
    table = Table((Column("A"), Column("B")), (Row((line("x"), line("y"))),))
    assert table.told == table


def test_a_told_document_has_its_tables_told_and_all_else_as_it_is() -> None:
    heading, table, prose = DOCUMENT.told
    assert (heading, table, prose) == (DOCUMENT.blocks[0], TABLE.told, DOCUMENT.blocks[2])


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_a_terminal_draws_drawn_columns(width: int) -> None:
    assert to_terminal(DOCUMENT, width=width).count(BAR) == 2


def test_a_narrow_terminal_names_the_scale_beside_what_it_draws() -> None:
    assert f"Bar: {BAR}" in to_terminal(DOCUMENT, width=40)


@pytest.mark.parametrize("write", [to_plain, to_markdown, to_html])
def test_a_form_that_is_read_leaves_drawn_columns_out(write: Callable[[Document], str]) -> None:
    written = write(DOCUMENT)
    assert BAR not in written
    assert "80" in written
