"""The Markdown form: readable as it is, and never changed by a sign in the data."""

import re

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.render.document import Document, Line, Prose, Records, Reference, References, Span, Tone, line
from kickback.render.to_markdown import escaped, to_markdown
from tests.render.golden import PAGES, compare
from tests.render.hostile import HOSTILE, MARKUP, TIMES

NOTHING = Records((), ())


def prose(*spans: Span) -> str:
    held: Line = spans
    return to_markdown(Document("", (Prose(held),), NOTHING))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_written_as_its_golden_file(kb: KnowledgeBase, page: str) -> None:
    compare(f"{page}.md", to_markdown(PAGES[page](kb)))


@pytest.mark.parametrize("sign", list("\\`*_{}[]<>|#~&"))
def test_a_sign_of_markup_is_escaped(sign: str) -> None:
    assert escaped(f"a{sign}b") == f"a\\{sign}b"


def test_markup_in_data_comes_out_literally() -> None:
    assert to_markdown(HOSTILE).count(escaped(MARKUP)) == TIMES - 1  # what to try next stands in code marks


def test_a_pipe_in_data_does_not_add_a_column() -> None:
    rows = [row for row in to_markdown(HOSTILE).splitlines() if row.startswith("| ")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {4}


def test_strong_text_is_marked() -> None:
    assert prose(Span("so", Tone.STRONG)) == "**so**\n"


def test_a_space_beside_strong_text_stays_outside_the_marks() -> None:
    assert prose(Span("C27 ", Tone.STRONG), Span("falls")) == "**C27** falls\n"


def test_empty_strong_text_leaves_no_marks() -> None:
    assert prose(Span("", Tone.STRONG), Span("falls")) == "falls\n"


def reference(link: str | None) -> str:
    return to_markdown(Document("", (References((Reference("doe", "Doe.", link, "abstract"),)),), NOTHING))


def test_a_web_address_becomes_a_link() -> None:
    assert reference("https://example.org/a") == "- Doe. <https://example.org/a> (abstract; `doe`)\n"


def test_angle_brackets_in_an_address_do_not_end_the_link() -> None:
    address = "https://doi.org/10.1002/(SICI)1<2::AID>3.0"
    assert "<https://doi.org/10.1002/(SICI)1%3C2::AID%3E3.0>" in reference(address)


def test_what_is_no_web_address_is_no_link() -> None:
    assert reference("PMID 123") == "- Doe. PMID 123 (abstract; `doe`)\n"


def test_a_work_without_a_link_has_none() -> None:
    assert reference(None) == "- Doe. (abstract; `doe`)\n"


def test_plain_prose_is_written_as_it_is() -> None:
    assert prose(*line("It works.")) == "It works.\n"


def test_a_block_that_no_renderer_knows_is_an_error() -> None:
    with pytest.raises(TypeError, match="no Markdown form for str"):
        to_markdown(Document("", ("text",), NOTHING))  # type: ignore[arg-type]
