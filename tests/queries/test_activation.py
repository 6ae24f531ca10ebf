"""Recorded values, found by muscle, exercise, side and study, each with what its work says of it."""

from pathlib import Path

import pytest

from kickback.errors import AmbiguousNameError, UnknownNameError, UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.vocabulary import Electrode, Grade, Relevance, Statistic
from tests.conftest import edit
from tests.queries.changed import changed
from tests.queries.recorded import asked, values

COE, DOE = "sources/coe-2015.yaml", "sources/doe-2001.yaml"


def test_an_exercise_that_is_only_recorded_may_be_asked_about(kb: KnowledgeBase) -> None:
    answer = asked(kb, exercise="tiny pull")
    assert (answer.exercise, answer.exercise_name, values(answer)) == ("tiny-pull", "Tiny pull", [55, (5, 20.5)])


def test_values_stand_by_study_the_nearest_task_first(copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "statistic: median, value: 55", "statistic: mean, value: 99")
    base = changed(copy_of_kb, COE, "reports: [median, range]", "reports: [mean, range]")
    assert [one.source for one in asked(base, exercise="tiny-push").measurements] == [
        "doe-2001",
        "doe-2001",
        "coe-2015",
        "doe-2001",
        "coe-2015",
    ]


def test_a_study_of_unknown_relevance_comes_last(copy_of_kb: Path) -> None:
    edit(copy_of_kb / DOE, "relevance: direct\n", "")
    edit(copy_of_kb / COE, "reports: [median, range]", "reports: [mean, range]")
    base = changed(copy_of_kb, COE, "statistic: median", "statistic: mean")
    assert values(asked(base, exercise="tiny-push"))[:3] == [55, 80, 40]


def test_sorting_by_value_puts_the_highest_of_each_statistic_first(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, DOE, "mean, value: 40", "mean, value: 90")
    assert values(asked(base, sort="value")) == [90, 80, 120]


def test_ranges_are_sorted_by_their_higher_end(copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "reports: [median, range]", "reports: [range]")
    base = changed(copy_of_kb, COE, "statistic: median, value: 55", "statistic: range, range: [1, 30]")
    assert values(asked(base, exercise="tiny-pull", sort="value")) == [(1, 30), (5, 20.5)]


def test_an_unknown_order_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="no order called 'name'; use 'study' or 'value'"):
        asked(kb, sort="name")


@pytest.mark.parametrize(
    ("muscle", "found"),
    [
        ("Bigex", ["extensor-one", "extensor-pair", "extensor-one"]),
        ("extensor-two", ["extensor-two", "extensor-pair"]),
        ("extensors", ["extensor-one", "extensor-two", "extensor-pair", "extensor-one"]),
        ("Extensors together", ["extensor-pair"]),
        ("flexors", ["flexor-one"]),
    ],
    ids=["alias", "muscle", "group", "recorded", "other-group"],
)
def test_a_muscle_is_found_alone_in_its_group_or_under_a_shared_electrode(
    kb: KnowledgeBase, muscle: str, found: list[str]
) -> None:
    rows = [one.muscle for exercise in ("tiny-kick", "tiny-pull") for one in asked(kb, muscle, exercise).measurements]
    both = [one.muscle for one in asked(kb, muscle, "tiny-push").measurements]
    assert both == found
    assert set(rows) == set(found)


def test_a_value_of_the_whole_group_counts_for_its_muscle(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, COE, "muscle: extensor-pair", "muscle: extensors")
    answer = asked(base, "extensor-two", "tiny-pull")
    assert [(one.muscle, one.muscle_name) for one in answer.measurements] == [("extensors", "Extensors")]


def test_the_answer_names_the_muscle_as_people_do(kb: KnowledgeBase) -> None:
    assert [asked(kb, name).muscle for name in ("bigex", "extensors", "extensor-pair", None)] == [
        "Extensor one",
        "Extensors",
        "Extensors together",
        None,
    ]


def test_a_side_narrows_the_values(kb: KnowledgeBase) -> None:
    assert values(asked(kb, exercise="tiny-pull", side="kicking side")) == [55]


def test_a_study_narrows_the_values(kb: KnowledgeBase) -> None:
    assert {one.source for one in asked(kb, exercise="tiny-push", study="Coe 2015").measurements} == {"coe-2015"}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"muscle": "extensor-onne"}, "no muscle called 'extensor-onne'; did you mean 'extensor-one'"),
        ({"exercise": "tiny-pul"}, "no exercise called 'tiny-pul'; did you mean 'tiny-pull'"),
        ({"study": "doe-2011"}, "no source called 'doe-2011'; did you mean 'doe-2001'"),
    ],
    ids=["muscle", "exercise", "study"],
)
def test_an_unknown_name_is_refused_with_the_nearest(kb: KnowledgeBase, options: dict[str, str], message: str) -> None:
    with pytest.raises(UnknownNameError) as refusal:
        asked(kb, **options)
    assert str(refusal.value).startswith(message)


def test_an_unknown_side_is_refused_with_the_nearest(kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match=r"no side called 'wrking'; did you mean 'working'?"):
        asked(kb, side="wrking")


@pytest.mark.parametrize("name", ["swing", "C01", "tiny-kick", "synergist"])
def test_what_is_no_muscle_is_refused(kb: KnowledgeBase, name: str) -> None:
    with pytest.raises(UnknownNameError, match=f"no muscle called '{name}'"):
        asked(kb, name)


def test_a_name_of_a_muscle_and_a_group_is_refused_with_both(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, "muscle-groups/extensors.yaml", "[back-side muscles]", "[small extensor]")
    with pytest.raises(AmbiguousNameError) as refusal:
        asked(base, "small extensor")
    assert refusal.value.candidates == ("extensor-two", "extensors")


def test_a_row_keeps_what_the_work_says_of_its_value(kb: KnowledgeBase) -> None:
    first, second, _ = asked(kb).measurements
    assert (first.value_pct_mvic, first.sd, first.load, first.side) == (80, 10.5, "10RM", "working")
    assert (second.condition, second.grade, second.electrode) == ("fast", Grade.B, Electrode.SURFACE)


def test_a_row_names_its_study_and_how_near_its_task_is(kb: KnowledgeBase) -> None:
    first = asked(kb).measurements[0]
    assert (first.source, first.study, first.relevance) == ("doe-2001", "Doe and others 2001", Relevance.DIRECT)


def test_a_rows_people_are_its_own_or_else_those_of_the_study(kb: KnowledgeBase) -> None:
    assert [one.n for one in asked(kb, exercise="tiny-pull").measurements] == [9, 30]


def test_each_recorded_value_is_a_row_of_its_own(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, DOE, "muscle: extensor-two", "muscle: extensor-one")
    means = [one.value_pct_mvic for one in asked(base).measurements if one.statistic is Statistic.MEAN]
    assert means == [80, 40]
