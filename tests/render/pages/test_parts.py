"""What several pages show the same way."""

import pytest

from kickback.render.pages.parts import counted, joined, told_value


@pytest.mark.parametrize(
    ("value", "sd", "told"), [(80, 10.5, "80±10.5"), (80.0, None, "80"), (12.25, 0, "12.25±0"), (0, None, "0")]
)
def test_a_value_is_told_with_its_deviation_where_there_is_one(value: float, sd: float | None, told: str) -> None:
    assert told_value(value, None, sd) == told


def test_a_range_is_told_from_its_low_to_its_high_end() -> None:
    assert told_value(None, (5, 20.5), None) == "5-20.5"


@pytest.mark.parametrize(("count", "told"), [(0, "0 values"), (1, "1 value"), (2, "2 values")])
def test_a_noun_agrees_with_its_number(count: int, told: str) -> None:
    assert counted(count, "value") == told


@pytest.mark.parametrize(("count", "told"), [(1, "1 person"), (2, "2 people")])
def test_a_noun_may_have_a_plural_of_its_own(count: int, told: str) -> None:
    assert counted(count, "person", "people") == told


@pytest.mark.parametrize(
    ("words", "told"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (list("abc"), "a, b and c")]
)
def test_words_are_joined_as_in_a_sentence(words: list[str], told: str) -> None:
    assert joined(words) == told
