"""A document is read as text, and what no knowledge file needs is refused with its place."""

import pytest

from kickback.errors import DataError, Problem
from kickback.knowledge.document import MAX_DEPTH, parse_document


def problems_of(text: str) -> list[Problem]:
    """Return what is wrong with `text`."""
    with pytest.raises(DataError) as caught:
        parse_document(text, "x.yaml")
    return list(caught.value.problems)


def places_of(text: str) -> list[tuple[str, int, int]]:
    """Return the rule, line and column of everything wrong with `text`."""
    return [(problem.rule, problem.line, problem.column) for problem in problems_of(text)]


@pytest.mark.parametrize("scalar", ["3:1:1", "off", "yes", "010", "1e3", "0x1f", "2024-01-31", "1_000", ".5", "true"])
def test_a_scalar_stays_the_text_that_stands_in_the_file(scalar: str) -> None:
    assert parse_document(f"key: {scalar}\n", "x.yaml").value == {"key": scalar}


def test_lists_and_mappings_keep_their_order() -> None:
    value = parse_document("b: [two, one]\na:\n  - {d: 1, c: 2}\n", "x.yaml").value
    assert value == {"b": ["two", "one"], "a": [{"d": "1", "c": "2"}]}
    assert isinstance(value, dict)
    assert list(value) == ["b", "a"]


def test_a_folded_text_becomes_one_line() -> None:
    assert parse_document("a: >-\n  one\n  two\n", "x.yaml").value == {"a": "one two"}


def test_windows_line_ends_are_plain_line_ends() -> None:
    assert parse_document("a: b\r\nc: |\r\n  d\r\n  e\r\n", "x.yaml").value == {"a": "b", "c": "d\ne\n"}


def test_a_merge_key_is_a_key_like_any_other() -> None:
    assert parse_document("<<: {a: b}\n", "x.yaml").value == {"<<": {"a": "b"}}


def test_a_value_has_the_place_of_its_key() -> None:
    assert parse_document("a: b\nc:\n  d: e\n", "x.yaml").place(("c", "d")) == (3, 3)


def test_an_item_has_its_own_place() -> None:
    assert parse_document("a: [b, c]\n", "x.yaml").place(("a", 1)) == (1, 8)


def test_a_path_that_is_not_there_has_the_place_around_it() -> None:
    assert parse_document("a: b\nc:\n  d: e\n", "x.yaml").place(("c", "x", 3)) == (2, 1)


def test_a_document_without_anything_has_a_place() -> None:
    assert parse_document("# only a comment\n", "x.yaml").place(("a",)) == (1, 1)


def test_a_problem_names_the_file() -> None:
    assert problems_of("a: *x\n")[0].file == "x.yaml"


def test_a_duplicate_key_is_refused_at_its_second_place() -> None:
    (problem,) = problems_of("a: 1\nb:\n  c: 2\n  c: 3\n")
    assert (problem.rule, problem.line, problem.column) == ("KB003", 4, 3)
    assert problem.message == "duplicate key 'c'; keep one"


def test_keys_that_yaml_would_call_different_types_are_duplicates_by_text() -> None:
    assert places_of("1: a\n'1': b\n") == [("KB003", 2, 1)]


def test_an_anchor_and_its_alias_are_refused() -> None:
    assert places_of("a: &x b\nc: *x\n") == [("KB004", 1, 4), ("KB004", 2, 4)]


def test_an_anchor_on_a_list_is_refused() -> None:
    assert places_of("a: &x [b]\n") == [("KB004", 1, 4)]


def test_an_alias_bomb_is_refused_without_being_built() -> None:
    levels = "\n".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 60))
    problems = problems_of(f"a0: &a0 boom\n{levels}\n")
    assert len(problems) == 60 + 9 * 59
    assert {problem.rule for problem in problems} == {"KB004"}


@pytest.mark.parametrize("value", ["!!int 3", "!x y", "!!python/object/apply:os.system [ls]", "!<tag:x> {a: b}"])
def test_a_tag_is_refused(value: str) -> None:
    assert places_of(f"a: {value}\n") == [("KB004", 1, 4)]


def test_a_tag_cannot_bring_a_control_character_into_the_message() -> None:
    (problem,) = problems_of("a: !%1b[2J b\n")[:1]
    assert problem.message.isprintable()


def test_a_duplicate_key_cannot_bring_a_control_character_into_the_message() -> None:
    problems = problems_of('"\\e": a\n"\\e": b\n')
    assert all(problem.message.isprintable() for problem in problems)


def test_a_second_document_is_refused() -> None:
    assert places_of("---\na: b\n---\nc: d\n") == [("KB004", 3, 1)]


def test_a_document_may_begin_and_end_with_its_marks() -> None:
    assert parse_document("---\na: b\n...\n", "x.yaml").value == {"a": "b"}


@pytest.mark.parametrize(
    "text", ["a:\n", "a: ~\n", "a: null\n", "a: Null\n", "a: ''\n", "a: ' '\n", "a: >-\n", "a: |\n"]
)
def test_a_key_without_a_value_is_refused(text: str) -> None:
    assert [rule for rule, _, _ in places_of(text)] == ["KB007"]


def test_an_item_without_a_value_is_refused() -> None:
    assert places_of("- a\n-\n- b\n") == [("KB007", 2, 2)]


def test_the_word_null_in_quotes_is_a_word() -> None:
    assert parse_document("a: 'null'\n", "x.yaml").value == {"a": "null"}


@pytest.mark.parametrize("key", ["[a]", "{a: b}"])
def test_a_key_that_is_no_word_is_refused(key: str) -> None:
    assert ("KB002", 1, 3) in places_of(f"? {key}\n: c\n")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("a: b: c\n", 1, 5), ("a: [b\n", 2, 1), ("a: b\n c: d\n", 2, 3), ('a: "b\n', 2, 1), ("a: @b\n", 1, 4)],
)
def test_broken_yaml_is_refused_where_the_parser_stopped(text: str, line: int, column: int) -> None:
    (problem,) = problems_of(text)
    assert (problem.rule, problem.line, problem.column) == ("KB002", line, column)
    assert problem.message.startswith("not valid YAML: ")


def test_an_escaped_half_of_a_character_is_refused() -> None:
    assert [rule for rule, _, _ in places_of('a: "\\ud800"\n')] == ["KB002"]


def test_the_deepest_nesting_that_is_allowed_is_read() -> None:
    text = "[" * MAX_DEPTH + "a" + "]" * MAX_DEPTH
    assert parse_document(text, "x.yaml").place((0,)) == (1, 2)


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 500, 100_000])
def test_deeper_nesting_is_refused(depth: int) -> None:
    assert [rule for rule, _, _ in places_of("[" * depth + "a" + "]" * depth)] == ["KB002"]


def test_several_problems_are_reported_in_one_run_and_in_order() -> None:
    text = "a: &x b\na: c\nd:\ne: !t f\ng: h\ti\n"
    assert places_of(text) == [("KB004", 1, 4), ("KB003", 2, 1), ("KB007", 3, 3), ("KB004", 4, 4), ("KB005", 5, 5)]
