"""The plain form: one record a line, tabs between cells."""

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.render.document import Column, Document, Prose, Records, Reference, References, Row, Table, line
from kickback.render.to_plain import to_plain
from tests.render.golden import PAGES, compare
from tests.render.hostile import HOSTILE, MARKUP, TIMES

NOTHING = Records((), ())


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_written_as_its_golden_file(kb: KnowledgeBase, page: str) -> None:
    compare(f"{page}.plain.txt", to_plain(PAGES[page](kb)))


def test_markup_in_data_stays_as_it_is() -> None:
    assert to_plain(HOSTILE).count(MARKUP) == TIMES - 1  # columns have no titles here


def test_a_record_is_one_line_with_a_tab_between_its_cells() -> None:
    table = Table((Column("A"), Column("B")), (Row((line("x"), line("y z"))), Row((line("p"), line("q")))))
    assert to_plain(Document("", (table,), NOTHING)) == "x\ty z\np\tq\n"


def test_a_group_stands_before_each_of_its_records() -> None:
    table = Table((Column("A"),), (Row((line("x"),), "Movers"), Row((line("y"),), "Movers")))
    assert to_plain(Document("", (table,), NOTHING)) == "Movers\tx\nMovers\ty\n"


def test_line_feeds_and_tabs_in_data_do_not_break_a_record() -> None:
    table = Table((Column("A"), Column("B")), (Row((line("one\ntwo\tthree"), line("y"))),))
    assert to_plain(Document("", (table,), NOTHING)) == "one two three\ty\n"


def test_a_work_without_a_link_says_so() -> None:
    works = References((Reference("doe", "Doe. Kicks.", None, "abstract"),))
    assert to_plain(Document("", (works,), NOTHING)) == "doe\tDoe. Kicks.\tno link known\tabstract\n"


def test_the_ascii_form_writes_the_twins_of_glyphs() -> None:
    assert to_plain(Document("", (Prose(line("✓ so")),), NOTHING), ascii_only=True) == "+ so\n"


def test_the_usual_form_keeps_glyphs() -> None:
    assert to_plain(Document("", (Prose(line("✓ so")),), NOTHING)) == "✓ so\n"


def test_a_block_that_no_renderer_knows_is_an_error() -> None:
    with pytest.raises(TypeError, match="no plain form for str"):
        to_plain(Document("", ("text",), NOTHING))  # type: ignore[arg-type]
