"""The HTML form: one page that needs nothing else."""

from html.parser import HTMLParser

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.render.document import Document, Prose, Records, Reference, References, Tone, line
from kickback.render.to_html import to_html
from tests.render.golden import PAGES, compare
from tests.render.hostile import HOSTILE, MARKUP, TIMES

NOTHING = Records((), ())
EMPTY = ("meta", "input")


class Reader(HTMLParser):
    """Collect a page's text and the tags that were not closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text = ""
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.crossed: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.tags.add(tag)
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open.pop() != tag:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_written_as_its_golden_file(kb: KnowledgeBase, page: str) -> None:
    compare(f"{page}.html", to_html(PAGES[page](kb)))


@pytest.mark.parametrize("page", PAGES)
def test_every_tag_is_closed_in_order(kb: KnowledgeBase, page: str) -> None:
    read = Reader(to_html(PAGES[page](kb)))
    assert (read.open, read.crossed) == ([], [])


def test_markup_in_data_comes_out_literally() -> None:
    assert Reader(to_html(HOSTILE)).text.count(MARKUP) == TIMES + 1  # the page's title is in its head too


def test_markup_in_data_makes_no_tag() -> None:
    assert "b" not in Reader(to_html(HOSTILE)).tags


@pytest.mark.parametrize("outside", ["<script", "<link", "src=", "@import", "url("])
def test_a_page_loads_nothing(kb: KnowledgeBase, outside: str) -> None:
    assert outside not in to_html(PAGES["cues-why"](kb))


def reference(link: str | None) -> str:
    return to_html(Document("", (References((Reference("doe", "Doe.", link, "abstract"),)),), NOTHING))


def test_a_web_address_becomes_a_link() -> None:
    assert '<a href="https://example.org/?a=1&amp;b">https://example.org/?a=1&amp;b</a>' in reference(
        "https://example.org/?a=1&b"
    )


@pytest.mark.parametrize("link", ["javascript:alert(1)", "PMID 123", None])
def test_what_is_no_web_address_is_no_link(link: str | None) -> None:
    assert "<a " not in reference(link)


def test_a_tone_becomes_a_class() -> None:
    shown = to_html(Document("", (Prose(line("so", Tone.BAD)),), NOTHING))
    assert '<p><span class="bad">so</span></p>' in shown


def test_a_block_that_no_renderer_knows_is_an_error() -> None:
    with pytest.raises(TypeError, match="no HTML form for str"):
        to_html(Document("", ("text",), NOTHING))  # type: ignore[arg-type]
