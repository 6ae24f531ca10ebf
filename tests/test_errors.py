"""An error says in one line what is wrong, where, and what to do."""

import pytest

from kickback.errors import (
    AmbiguousNameError,
    DataError,
    KickbackError,
    OutputError,
    Problem,
    UnknownNameError,
    UsageError,
    either,
    quoted,
)

PROBLEM = Problem("KB006", "claims/C01.yaml", 3, 7, "is wrong")


def test_a_problem_reads_as_compilers_print_it() -> None:
    assert str(PROBLEM) == "claims/C01.yaml:3:7: is wrong (KB006)"


def test_a_problem_without_a_place_names_the_file_alone() -> None:
    assert str(PROBLEM._replace(line=0, column=0)) == "claims/C01.yaml: is wrong (KB006)"


def test_a_data_error_with_one_problem_is_that_problem() -> None:
    assert str(DataError([PROBLEM])) == str(PROBLEM)


def test_a_data_error_counts_the_problems_after_the_first() -> None:
    assert str(DataError([PROBLEM] * 3)) == f"{PROBLEM} [and 2 more: kickback validate]"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KickbackError("x"), 2),
        (UsageError("x"), 2),
        (UnknownNameError("muscle", "x"), 2),
        (AmbiguousNameError("x", ["a", "b"]), 2),
        (DataError([PROBLEM]), 3),
        (OutputError("x"), 3),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_error_knows_its_exit_code(error: KickbackError, code: int) -> None:
    assert error.exit_code == code


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    error = UnknownNameError("muscle", "gluteus-medus", ["gluteus-medius"])
    assert str(error) == "no muscle called 'gluteus-medus'; did you mean 'gluteus-medius'?"


def test_the_nearest_names_win_over_a_hint() -> None:
    assert str(UnknownNameError("cue", "x", ["y"], "look up")) == "no cue called 'x'; did you mean 'y'?"


def test_an_unknown_name_is_told_with_a_hint() -> None:
    assert str(UnknownNameError("cue", "x", hint="look up")) == "no cue called 'x'; look up"


def test_an_unknown_name_without_remedy_asks_for_another() -> None:
    assert str(UnknownNameError("exercise", "x")) == "no exercise called 'x'; try another exercise"


def test_an_ambiguous_name_is_told_with_all_that_share_it() -> None:
    assert str(AmbiguousNameError("x", ["a", "b"])) == "'x' names several things; say which: a, b"


def test_a_quoted_text_shows_what_would_drive_a_terminal() -> None:
    assert quoted("a\x1b[2J\u202e\n") == "'a\\x1b[2J\\u202e\\n'"


@pytest.mark.parametrize(("length", "shown"), [(60, 62), (61, 62), (10_000, 62)])
def test_a_quoted_text_is_cut_to_sixty_characters(length: int, shown: int) -> None:
    assert len(quoted("x" * length)) == shown


@pytest.mark.parametrize(
    ("words", "text"), [(["a"], "'a'"), (["a", "b"], "'a' or 'b'"), (["a", "b", "c"], "'a', 'b' or 'c'")]
)
def test_alternatives_read_as_a_sentence(words: list[str], text: str) -> None:
    assert either(words) == text
