"""Text becomes the model's types, and everything that does not fit is told at once with its place."""

import pytest

from kickback.errors import DataError, Problem
from kickback.knowledge.decode import decode
from kickback.knowledge.document import parse_document
from kickback.model.claim import Claim
from kickback.model.exercise import Exercise
from kickback.model.muscle import Muscle
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Certainty, Verdict
from tests.conftest import KB

CLAIM = (KB / "claims" / "C01.yaml").read_text(encoding="utf-8")
KICK = (KB / "exercises" / "tiny-kick.yaml").read_text(encoding="utf-8")
BOOK = (KB / "sources" / "roe-2010.yaml").read_text(encoding="utf-8")


def problems_of(text: str, kind: type[Record]) -> list[Problem]:
    """Return what of `text` does not fit `kind`."""
    document = parse_document(text, "x.yaml")
    with pytest.raises(DataError) as caught:
        decode(document, kind, "x.yaml")
    return list(caught.value.problems)


def edited(text: str, old: str, new: str) -> str:
    """Replace `old`, which must stand in `text` exactly once."""
    assert text.count(old) == 1
    return text.replace(old, new)


def test_an_entry_becomes_a_record() -> None:
    claim = decode(parse_document(CLAIM, "x.yaml"), Claim, "x.yaml")
    assert (claim.id, claim.verdict, claim.certainty) == ("C01", Verdict.SUPPORTED, Certainty.HIGH)


def test_text_becomes_the_numbers_that_the_model_says() -> None:
    dose = decode(parse_document(KICK, "x.yaml"), Exercise, "x.yaml").dose
    assert dose
    assert (dose.reps, dose.squeeze_s, dose.return_s, dose.workouts_per_week) == ((8, 12), 0.5, (2.0, 3.0), 2)


def test_text_that_looks_like_a_number_stays_text_where_the_model_says_text() -> None:
    source = decode(parse_document(edited(BOOK, "design", "volume: 010\ndesign"), "x.yaml"), Source, "x.yaml")
    assert source.volume == "010"


def test_a_key_that_is_left_out_has_the_models_default() -> None:
    assert decode(parse_document(BOOK, "x.yaml"), Source, "x.yaml").flags == ()


def test_an_unknown_key_is_shown_with_the_nearest() -> None:
    (problem,) = problems_of(edited(CLAIM, "muscles:", "muscels:"), Claim)
    assert (problem.rule, problem.file, problem.line, problem.column) == ("KB006", "x.yaml", 8, 1)
    assert problem.message == "unknown key 'muscels'; did you mean 'muscles'?"


def test_an_unknown_key_far_from_every_other_gets_no_suggestion() -> None:
    (problem,) = problems_of(f"{CLAIM}zzz: 1\n", Claim)
    assert problem.message == "unknown key 'zzz'"


def test_a_key_in_the_models_words_instead_of_the_files_is_corrected() -> None:
    (problem,) = problems_of(edited(BOOK, "design", "container_title: X\ndesign"), Source)
    assert problem.message == "unknown key 'container_title'; did you mean 'container-title'?"


def test_a_wrong_word_is_shown_with_the_nearest() -> None:
    (problem,) = problems_of(edited(CLAIM, "verdict: supported", "verdict: suported"), Claim)
    assert (problem.line, problem.column) == (5, 1)
    assert problem.message == "'suported' is no word for 'verdict'; did you mean 'supported'?"


def test_a_wrong_word_far_from_every_other_is_shown_with_all_of_them() -> None:
    (problem,) = problems_of(edited(CLAIM, "certainty: high", "certainty: 99"), Claim)
    assert problem.message == "'99' is no word for 'certainty'; it must be one of high, moderate, low"


def test_a_word_in_capitals_is_no_word() -> None:
    (problem,) = problems_of(edited(CLAIM, "kind: muscle-role", "kind: Muscle-role"), Claim)
    assert problem.message.endswith("did you mean 'muscle-role'?")


def test_a_missing_key_is_named() -> None:
    (problem,) = problems_of(edited(CLAIM, "verdict: supported\n", ""), Claim)
    assert (problem.line, problem.column) == (1, 1)
    assert problem.message == "the entry lacks the key 'verdict'"


def test_a_missing_key_of_a_part_is_shown_at_that_part() -> None:
    (problem,) = problems_of(edited(KICK, "    name: Return slowly\n", ""), Exercise)
    line = KICK.splitlines().index("  - id: slow-return") + 1
    assert (problem.line, problem.column) == (line, 5)
    assert problem.message == "cues lacks the key 'name'"


@pytest.mark.parametrize(("value", "shape"), [("[a, b]", "list"), ("{a: b}", "mapping")], ids=["list", "mapping"])
def test_more_than_one_value_where_one_is_expected_is_refused(value: str, shape: str) -> None:
    text = edited(CLAIM, "say_instead: Extensor one does most of the work.", f"say_instead: {value}")
    (problem,) = problems_of(text, Claim)
    assert problem.message == f"say_instead must be one value, not a {shape}"


def test_text_where_a_list_is_expected_is_refused() -> None:
    (problem,) = problems_of(edited(CLAIM, "related: [C02]", "related: C02"), Claim)
    assert problem.message == "related must be a list; begin each item with '- '"


def test_text_where_keys_are_expected_is_refused() -> None:
    (problem,) = problems_of(edited(BOOK, "{family: Roe, given: C}", "C. Roe"), Source)
    assert (problem.line, problem.column) == (5, 5)
    assert problem.message == "author must have keys, such as 'family:'"


@pytest.mark.parametrize("text", ["just words\n", "- a\n- b\n", "# nothing\n"])
def test_an_entry_without_keys_is_refused(text: str) -> None:
    (problem,) = problems_of(text, Muscle)
    assert problem.message == "the entry must have keys, such as 'id:'"


@pytest.mark.parametrize("year", ["last", "2010.5", "2_010", "0x7da", "MMX"])
def test_a_text_that_is_no_whole_number_is_refused(year: str) -> None:
    (problem,) = problems_of(edited(BOOK, "issued: 2010", f"issued: {year}"), Source)
    assert (problem.line, problem.column) == (6, 1)
    assert problem.message == f"issued: '{year}' is not a whole number"


@pytest.mark.parametrize("number", ["nan", "NaN", "inf", "-Infinity", "1e9999", "1e3", "9" * 30])
def test_a_number_that_no_answer_could_show_is_refused(number: str) -> None:
    (problem,) = problems_of(edited(KICK, "kick_s: 1", f"kick_s: {number}"), Exercise)
    assert problem.message == f"kick_s: '{number}' is not a plain number of up to 15 digits"


def test_a_whole_number_too_long_to_be_held_is_refused() -> None:
    (problem,) = problems_of(edited(BOOK, "issued: 2010", f"issued: {'9' * 30}"), Source)
    assert problem.rule == "KB006"


@pytest.mark.parametrize("title", ["inf", "nan", "1e5", "9" * 20])
def test_an_odd_number_where_text_is_expected_is_text(title: str) -> None:
    text = edited(BOOK, "title: A pocket book of hips", f"title: {title}")
    assert decode(parse_document(text, "x.yaml"), Source, "x.yaml").title == title


@pytest.mark.parametrize("reps", ["[8]", "[8, 10, 12]", "8", "{low: 8, high: 12}"])
def test_a_range_must_be_two_numbers(reps: str) -> None:
    (problem,) = problems_of(edited(KICK, "reps: [8, 12]", f"reps: {reps}"), Exercise)
    assert problem.message == "reps must be a list of 2, such as [1, 2]"


def test_a_wrong_end_of_a_range_is_shown_at_its_place() -> None:
    (problem,) = problems_of(edited(KICK, "reps: [8, 12]", "reps: [8, many]"), Exercise)
    line = KICK.splitlines().index("  reps: [8, 12]") + 1
    assert (problem.line, problem.column) == (line, 13)
    assert problem.message == "reps: 'many' is not a whole number"


def test_all_problems_of_a_file_are_told_in_one_run() -> None:
    text = edited(CLAIM, "kind: muscle-role", "kind: muscle-rol")
    text = edited(text, "related: [C02]", "relatd: [C02]")
    text = edited(
        text, "  - text: In the tiny kick its activity was 80 percent of maximum.\n    sources", "  - sources"
    )
    text = edited(text, "supported_by: [doe-2001, roe-2010]", "supported_by: doe-2001")
    found = [(one.line, one.column, one.message.partition(";")[0]) for one in problems_of(text, Claim)]
    assert found == [
        (3, 1, "'muscle-rol' is no word for 'kind'"),
        (11, 5, "figures lacks the key 'text'"),
        (12, 1, "supported_by must be a list"),
        (14, 1, "unknown key 'relatd'"),
    ]


def test_a_message_cuts_a_long_value() -> None:
    (problem,) = problems_of(edited(CLAIM, "verdict: supported", f"verdict: {'x' * 500}"), Claim)
    assert len(problem.message) < 200
