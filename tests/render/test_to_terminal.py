"""The terminal form: at any width, with and without color, with and without signs beyond ASCII."""

import re

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.claims import list_claims
from kickback.queries.muscles import list_muscles
from kickback.render.document import Column, Document, Facts, Heading, Prose, Records, Row, Table, Tone, line
from kickback.render.pages import claims, muscles
from kickback.render.to_terminal import to_terminal
from tests.render.golden import PAGES, compare
from tests.render.hostile import HOSTILE, MARKUP

NOTHING = Records((), ())
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def words(text: str) -> list[str]:
    return text.split()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("width", [80, 40])
def test_a_page_is_drawn_as_its_golden_file(kb: KnowledgeBase, page: str, width: int) -> None:
    compare(f"{page}.{width}.txt", to_terminal(PAGES[page](kb), width=width))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_drawn_in_ascii_as_its_golden_file(kb: KnowledgeBase, page: str) -> None:
    compare(f"{page}.ascii.txt", to_terminal(PAGES[page](kb), ascii_only=True))


@pytest.mark.parametrize("page", PAGES)
def test_the_ascii_form_holds_nothing_beyond_ascii(kb: KnowledgeBase, page: str) -> None:
    assert to_terminal(PAGES[page](kb), ascii_only=True).isascii()


@pytest.mark.parametrize("width", [20, 40, 59, 60, 80, 100, 200])
def test_no_line_is_longer_than_the_terminal_is_wide(real: KnowledgeBase, width: int) -> None:
    document = muscles.page(list_muscles(real, "cable-kickback"), real.label)
    rows = to_terminal(document, width=width).splitlines()
    assert [row for row in rows if len(row) > width and not row.startswith("→")] == []


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_of_the_ledger_is_longer_than_the_terminal_is_wide(real: KnowledgeBase, width: int) -> None:
    document = claims.page(list_claims(real), real.label)
    assert [row for row in to_terminal(document, width=width).splitlines() if len(row) > width] == []


def test_prose_stops_at_88_columns() -> None:
    document = Document("", (Prose(line("word " * 100)),), NOTHING)
    assert max(map(len, to_terminal(document, width=200).splitlines())) in range(80, 89)


def test_markup_in_data_stays_as_it_is() -> None:
    shown = to_terminal(Document("", (Prose(line(MARKUP)),), NOTHING), width=200)
    assert shown == f"{MARKUP}\n"


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_word_of_markup_is_lost_from_any_block(width: int) -> None:
    shown = re.sub(r"\s", "", to_terminal(HOSTILE, width=width))
    assert shown.count("[neutral]") >= 10
    assert shown.count("[neutral]") == shown.count("[/b]")


def test_without_color_there_is_no_escape_sequence(kb: KnowledgeBase) -> None:
    assert "\x1b" not in to_terminal(PAGES["muscles"](kb))


def test_color_changes_nothing_but_the_escape_sequences(kb: KnowledgeBase) -> None:
    document = PAGES["muscles"](kb)
    colored = to_terminal(document, color=True)
    assert "\x1b[" in colored
    assert words(ESCAPE.sub("", colored)) == words(to_terminal(document))


def test_each_tone_has_a_look_of_its_own() -> None:
    looks = {to_terminal(Document("", (Prose(line("x", tone)),), NOTHING), color=True) for tone in Tone}
    assert len(looks) == len(Tone)


def test_a_narrow_terminal_gets_labels_instead_of_columns() -> None:
    table = Table((Column("Muscle"), Column("Role")), (Row((line("Glute"), line("mover"))),))
    assert to_terminal(Document("", (table,), NOTHING), width=40) == "Glute\n  Role: mover\n"


def test_a_brief_cell_is_cut_to_its_first_sentence_on_a_usual_terminal() -> None:
    table = Table((Column("A"), Column("B", flexible=True, brief=True)), (Row((line("x"), line("One. Two."))),))
    assert "Two" not in to_terminal(Document("", (table,), NOTHING), width=80)


def test_a_brief_cell_is_whole_on_a_wide_terminal() -> None:
    table = Table((Column("A"), Column("B", flexible=True, brief=True)), (Row((line("x"), line("One. Two."))),))
    assert "One. Two." in to_terminal(Document("", (table,), NOTHING), width=120)


def test_a_group_without_a_name_has_no_heading() -> None:
    table = Table((Column("A"), Column("B")), (Row((line("x"), line("y"))),))
    assert to_terminal(Document("", (table,), NOTHING)).splitlines()[0].split() == ["A", "B"]


def test_facts_stand_beside_their_labels_on_a_usual_terminal() -> None:
    facts = Facts((("Place", line("hip")), ("Nerve", line("one"))))
    assert to_terminal(Document("", (facts,), NOTHING)) == "Place  hip\nNerve  one\n"


def test_a_long_label_does_not_crowd_out_its_fact() -> None:
    facts = Facts((("a-very-long-label-of-a-cue-indeed", line("told")),))
    assert words(to_terminal(Document("", (facts,), NOTHING))) == ["a-very-long-label-of-a-cue-indeed", "told"]


def test_a_word_longer_than_the_terminal_is_wide_is_broken_rather_than_lost() -> None:
    shown = to_terminal(Document("", (Heading("T", 1), Prose(line("x" * 100))), NOTHING), width=30)
    assert shown.count("x") == 100


def test_a_block_that_no_renderer_knows_is_an_error() -> None:
    with pytest.raises(TypeError, match="no drawing for str"):
        to_terminal(Document("", ("text",), NOTHING))  # type: ignore[arg-type]
