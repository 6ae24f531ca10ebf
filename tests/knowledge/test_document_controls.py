"""No character of a knowledge file can drive a reader's terminal."""

import pytest

from kickback.errors import DataError, Problem
from kickback.knowledge.document import parse_document

ESCAPE = "\x1b"
BIDI = ["\u061c", "\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069"]
BREAKS = ["\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\r"]


def problems_of(text: str) -> list[Problem]:
    """Return what is wrong with `text`."""
    with pytest.raises(DataError) as caught:
        parse_document(text, "x.yaml")
    return list(caught.value.problems)


@pytest.mark.parametrize(
    "character", ["\x00", "\x07", "\x08", ESCAPE, "\x7f", "\x9b", "\ufeff", "\uffff", *BIDI, *BREAKS]
)
def test_a_raw_control_character_is_refused_at_its_own_place(character: str) -> None:
    (problem,) = problems_of(f"a: b\ncc: d{character}e\n")
    assert (problem.rule, problem.line, problem.column) == ("KB005", 2, 6)


def test_a_control_character_after_other_scripts_has_the_column_a_reader_counts() -> None:
    (problem,) = problems_of(f"a: \u00e9\u4e2d\U0001f4aa{ESCAPE}\n")
    assert (problem.line, problem.column) == (1, 7)


def test_a_control_character_on_a_line_of_a_block_has_the_place_of_that_line() -> None:
    (problem,) = problems_of("a: >-\n  one\n  t\u202ewo\n")
    assert (problem.line, problem.column) == (3, 4)


def test_a_control_character_in_a_comment_is_refused() -> None:
    (problem,) = problems_of(f"a: b # {ESCAPE}\n")
    assert (problem.rule, problem.line, problem.column) == ("KB005", 1, 8)


def test_a_control_character_in_a_key_is_refused() -> None:
    (problem,) = problems_of("'a\u202eb': c\n")
    assert (problem.rule, problem.line, problem.column) == ("KB005", 1, 3)


@pytest.mark.parametrize("escape", ["\\e", "\\x1b", "\\0", "\\u202e", "\\t", "\\N", "\\L", "\\r", "\\uFEFF"])
def test_an_escaped_control_character_is_refused_where_its_text_begins(escape: str) -> None:
    (problem,) = problems_of(f'a: b\nc: "d{escape}"\n')
    assert (problem.rule, problem.line, problem.column) == ("KB005", 2, 4)


def test_an_escaped_control_character_in_a_key_is_refused() -> None:
    (problem,) = problems_of('"a\\e": b\n')
    assert (problem.rule, problem.line, problem.column) == ("KB005", 1, 1)


def test_the_message_shows_the_character_without_sending_it() -> None:
    assert problems_of(f"a: b{ESCAPE}\n")[0].message == "control character '\\x1b'; remove it"


@pytest.mark.parametrize(
    ("text", "line", "column"), [("\ta: b\n", 1, 1), ("a:\tb\n", 1, 3), ("a:\n\t- b\n", 2, 1), ("a: b\tc\n", 1, 5)]
)
def test_a_tab_is_refused_wherever_it_stands(text: str, line: int, column: int) -> None:
    assert Problem("KB005", "x.yaml", line, column, "tab; use spaces") in problems_of(text)


def test_an_old_line_end_alone_is_refused() -> None:
    assert [(one.rule, one.line, one.column) for one in problems_of("a: b\rc\n")] == [("KB005", 1, 5)]


def test_every_control_character_of_a_file_is_reported() -> None:
    assert [(one.line, one.column) for one in problems_of("a: \x01b\x02\nc: \x03d\n")] == [(1, 4), (1, 6), (2, 4)]


@pytest.mark.parametrize("text", ["caf\u00e9", "\u4e2d\u6587", "\U0001f4aa", "a\u00a0b", "\u05d0\u05d1"])
def test_letters_of_every_script_are_plain_text(text: str) -> None:
    assert parse_document(f"a: {text}\n", "x.yaml").value == {"a": text}
