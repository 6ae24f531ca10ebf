"""The CSV form: the records, safe to open in a spreadsheet."""

import csv
from io import StringIO

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.render.document import Document, Records
from kickback.render.to_csv import to_csv
from tests.render.golden import PAGES, compare
from tests.render.hostile import HOSTILE, MARKUP


def cell(text: str) -> str:
    written = to_csv(Document("", (), Records(("text",), ((text,),))))
    return list(csv.reader(StringIO(written)))[1][0]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_written_as_its_golden_file(kb: KnowledgeBase, page: str) -> None:
    compare(f"{page}.csv", to_csv(PAGES[page](kb)))


@pytest.mark.parametrize("page", PAGES)
def test_every_row_has_a_cell_for_each_field(kb: KnowledgeBase, page: str) -> None:
    rows = list(csv.reader(StringIO(to_csv(PAGES[page](kb)))))
    assert {len(row) for row in rows} == {len(rows[0])}


def test_markup_in_data_stays_as_it_is() -> None:
    assert list(csv.reader(StringIO(to_csv(HOSTILE)))) == [["text"], [MARKUP]]


@pytest.mark.parametrize("text", ['say "so"', "one, two", "one\ntwo"])
def test_quotes_commas_and_line_feeds_stay_inside_their_cell(text: str) -> None:
    assert cell(text) == text


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-so", "@sum"])
def test_what_a_spreadsheet_would_run_becomes_text(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "+2.5", "-1e3"])
def test_a_number_with_a_sign_stays_a_number(text: str) -> None:
    assert cell(text) == text
