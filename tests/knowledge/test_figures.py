"""Numbers are compared by what they are worth, however a text or a work writes them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.figures import numbers, numbers_of
from kickback.model.source import Source


def values(*texts: str) -> set[Decimal]:
    return {Decimal(text) for text in texts}


@pytest.mark.parametrize("name", ["C35", "see C35 and X02", "L5, S", "the VO2"])
def test_digits_behind_a_letter_are_part_of_a_name(name: str) -> None:
    assert numbers(name) == set()


@pytest.mark.parametrize("text", [".05", "0.05", "0.050", "p<.05", "p = .05.", "(0.05)", "0.05,"])
def test_a_number_is_the_same_however_it_is_written(text: str) -> None:
    assert numbers(text) == values("0.05")


@pytest.mark.parametrize("text", ["20-40", "20–40", "20 to 40", "20/40", "[20, 40]", "20±40", "-20 and +40"])  # noqa: RUF001  # texts hold en dashes
def test_both_ends_of_a_range_are_numbers_without_signs(text: str) -> None:
    assert numbers(text) == values("20", "40")


def test_a_comma_between_thousands_is_part_of_the_number() -> None:
    assert numbers("1,234,567 people and 1,500.5 of them") == values("1234567", "1500.5")


def test_a_comma_in_a_list_parts_the_numbers() -> None:
    assert numbers("8,12 and 15, 100") == values("8", "12", "15", "100")


def test_a_unit_or_sign_behind_a_number_leaves_it_a_number() -> None:
    assert numbers("80% at 10RM, 45° and 1.2x") == values("80", "10", "45", "1.2")


def test_a_full_stop_behind_a_number_ends_the_sentence() -> None:
    assert numbers("There were 12. Then 3.") == values("12", "3")


def test_number_words_are_not_numbers() -> None:
    assert numbers("two of three") == set()


def test_no_text_holds_no_number() -> None:
    assert numbers(None) == set()


@given(st.integers(min_value=0, max_value=10**12))
def test_thousands_may_be_set_apart(number: int) -> None:
    assert numbers(f"about {number:,} people") == numbers(str(number)) == {Decimal(number)}


@given(st.decimals(min_value=0, max_value=10**6, places=3, allow_nan=False), st.integers(min_value=0, max_value=5))
def test_zeros_at_either_end_change_nothing(number: Decimal, zeros: int) -> None:
    bare = f"{number:f}".removeprefix("0")
    assert numbers(f"{bare}{'0' * zeros}") == numbers(f"{number:f}") == {number}


@given(st.lists(st.decimals(min_value=0, max_value=999, places=2, allow_nan=False), max_size=5))
def test_each_number_of_a_text_is_found(found: list[Decimal]) -> None:
    assert numbers("; ".join(f"n = {one:f}" for one in found)) == set(found)


@given(st.text())
def test_any_text_can_be_searched(text: str) -> None:
    assert all(one >= 0 for one in numbers(text))


def work(kb: KnowledgeBase, **changes: object) -> Source:
    """Return a work of the tiny knowledge base with some of its fields changed."""
    return replace(kb.source("kick-page"), **changes)


@pytest.mark.parametrize("key", ["note", "population"])
def test_a_work_holds_the_numbers_of_its_texts(kb: KnowledgeBase, key: str) -> None:
    assert numbers_of(work(kb, **{key: "Of 77 people"})) == values("77")


def test_a_work_holds_the_number_of_its_people(kb: KnowledgeBase) -> None:
    assert numbers_of(work(kb, n=77)) == values("77")


def test_a_work_does_not_hold_what_only_finds_it(kb: KnowledgeBase) -> None:
    found = work(kb, issued=1999, volume="3", page="10-12", doi="10.5555/77", pmid="123")
    assert numbers_of(found) == set()


def test_a_work_holds_its_findings_and_its_training(kb: KnowledgeBase) -> None:
    assert values("4.5", "0.2", "15", "8") <= numbers_of(kb.source("coe-2015"))


def test_a_work_holds_its_values_its_spread_and_its_load(kb: KnowledgeBase) -> None:
    assert values("80", "10.5", "120", "40", "10") <= numbers_of(kb.source("doe-2001"))


def test_a_work_holds_both_ends_of_a_range_and_the_people_of_a_value(kb: KnowledgeBase) -> None:
    assert values("5", "20.5", "9") <= numbers_of(kb.source("coe-2015"))


def test_a_work_holds_the_condition_of_a_value(kb: KnowledgeBase) -> None:
    (first, *_) = kb.source("doe-2001").measurements
    assert numbers_of(work(kb, measurements=(replace(first, condition="at 77 degrees"),))) >= values("77")
