"""The page of recorded values: bars that do not mislead, and rows that say what was measured."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kickback.model.vocabulary import Caution, Electrode, Grade, Relevance, Statistic
from kickback.queries.activation import ActivationAnswer, RecordedValue, ToldCaution
from kickback.render.document import Document, Heading, Table, text_of
from kickback.render.pages.activation import BAR, page

KICK = RecordedValue(
    exercise="tiny-kick",
    exercise_name="Tiny kick",
    muscle="extensor-one",
    muscle_name="Extensor one",
    part=None,
    side="working",
    statistic=Statistic.MEAN,
    value_pct_mvic=50,
    range_pct_mvic=None,
    sd=None,
    n=12,
    load="10RM",
    condition=None,
    electrode=Electrode.SURFACE,
    source="doe-2001",
    study="Doe 2001",
    relevance=Relevance.DIRECT,
    grade=Grade.A,
)


def value(number: float, statistic: Statistic = Statistic.MEAN) -> RecordedValue:
    return msgspec.structs.replace(KICK, value_pct_mvic=number, statistic=statistic)


def span(low: float, high: float) -> RecordedValue:
    return msgspec.structs.replace(KICK, value_pct_mvic=None, range_pct_mvic=(low, high), statistic=Statistic.RANGE)


def shown(*rows: RecordedValue, muscle: str | None = None, sort: str = "study") -> Document:
    answer = ActivationAnswer(
        exercise="tiny-kick",
        exercise_name="Tiny kick",
        muscle=muscle,
        sort=sort,
        measurements=rows,
        cautions=(ToldCaution(id=Caution.NOT_GROWTH, text="EMG is not growth."),),
    )
    return page(answer, lambda _, id_: id_)


def tables(*rows: RecordedValue, muscle: str | None = None, sort: str = "study") -> list[Table]:
    return [block for block in shown(*rows, muscle=muscle, sort=sort).blocks if isinstance(block, Table)]


def bars(*rows: RecordedValue) -> list[str]:
    return [text_of(row.cells[-1]) for table in tables(*rows) for row in table.rows]


def scales(*rows: RecordedValue) -> list[str]:
    return [table.columns[-1].title for table in tables(*rows)]


def test_a_bar_begins_at_zero_and_ends_at_its_value() -> None:
    assert bars(value(50)) == ["███████·······"]


def test_the_bar_of_a_range_begins_at_its_low_end() -> None:
    assert bars(span(50, 100)) == ["·······███████"]


def test_the_bar_of_a_range_ends_at_its_high_end() -> None:
    assert bars(span(25, 50)) == ["····███·······"]


@pytest.mark.parametrize("one", [value(0.1), span(99.9, 100), span(3, 3)])
def test_the_smallest_bar_can_still_be_seen(one: RecordedValue) -> None:
    assert bars(one)[0].count("█") == 1


@given(st.lists(st.tuples(st.floats(0, 400), st.floats(0, 400)), min_size=1))
def test_every_bar_is_as_long_as_its_scale(ends: list[tuple[float, float]]) -> None:
    assert {len(bar) for bar in bars(*(span(min(pair), max(pair)) for pair in ends))} == {BAR}


def test_a_scale_reaches_the_maximum_though_no_value_does() -> None:
    assert scales(value(20), value(30)) == ["From 0 to 100"]


def test_a_scale_reaches_the_highest_value_where_one_is_above_the_maximum() -> None:
    assert scales(value(20), value(250.5)) == ["From 0 to 250.5"]


def test_a_scale_reaches_the_high_end_of_a_range() -> None:
    assert scales(span(20, 180)) == ["From 0 to 180"]


def test_the_values_of_one_statistic_share_one_scale() -> None:
    assert bars(value(100), value(200)) == ["███████·······", "██████████████"]


def test_each_statistic_has_a_table_and_a_scale_of_its_own() -> None:
    assert scales(value(50), value(200, Statistic.PEAK)) == ["From 0 to 100", "From 0 to 200"]


def test_the_table_of_a_statistic_stands_under_its_name() -> None:
    blocks = shown(value(50), value(200, Statistic.PEAK)).blocks
    assert [block.text for block in blocks if isinstance(block, Heading) and block.level > 1] == ["mean", "peak"]


def test_a_row_names_its_muscle_where_none_was_asked_for() -> None:
    assert "Muscle" in [column.title for column in tables(KICK)[0].columns]


def test_a_row_names_its_muscle_where_it_is_not_the_one_asked_for() -> None:
    (table,) = tables(msgspec.structs.replace(KICK, muscle_name="Both extensors"), muscle="Extensor one")
    assert "both extensors" in [text_of(cell) for cell in table.rows[0].cells]


def test_a_row_does_not_repeat_the_muscle_asked_for() -> None:
    assert [column.title for column in tables(KICK, muscle="Extensor one")[0].columns][:2] == ["Exercise", "Side"]


def test_a_row_names_the_part_of_the_muscle_asked_for() -> None:
    lower = msgspec.structs.replace(KICK, part="extensor-one-lower")
    (table,) = tables(KICK, lower, muscle="Extensor one")
    assert [text_of(row.cells[1]) for row in table.rows] == ["whole", "lower"]


def test_rows_by_study_stand_under_their_study() -> None:
    assert tables(KICK)[0].rows[0].group == "Doe 2001 (doe-2001): 12 people, surface, direct"


def test_rows_by_value_name_their_study_each() -> None:
    row = tables(KICK, sort="value")[0].rows[0]
    assert (row.group, text_of(row.cells[0])) == ("", "Tiny kick, 10RM (doe-2001, 12 people)")


def test_people_who_were_not_counted_are_not_known() -> None:
    (table,) = tables(msgspec.structs.replace(KICK, n=None))
    assert "people not known" in table.rows[0].group
