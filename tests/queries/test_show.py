"""All about one exercise."""

from pathlib import Path

import pytest

from kickback.errors import UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.queries.show import show


def test_the_entry_is_told_whole(kb: KnowledgeBase) -> None:
    answer = show(kb, "little kick")
    assert (answer.exercise, answer.name, answer.record) == ("tiny-kick", "Tiny kick", kb.exercise("tiny-kick"))


def test_muscles_cues_and_faults_are_those_of_the_exercise(kb: KnowledgeBase) -> None:
    answer = show(kb, "tiny-kick")
    record = answer.record
    assert [one.muscle for one in answer.muscles] == [one.muscle for one in (*record.primary, *record.secondary)]
    assert [cue.id for cue in answer.cues] == [cue.id for cue in record.cues]
    assert [fault.id for fault in answer.faults] == [fault.fault for fault in record.faults]


def test_stop_signs_leave_out_what_only_asks_for_a_change(kb: KnowledgeBase) -> None:
    assert [sign.id for sign in show(kb, "tiny-kick").stop_signs] == ["sudden-pain"]


def test_the_sources_are_those_of_the_exercise_its_muscles_dose_and_figures(real: KnowledgeBase) -> None:
    answer = show(real, "barbell-row")
    assert {one.id for one in answer.sources} >= {source for one in answer.muscles for source in one.sources}


def test_what_varies_the_exercise_is_found_from_either_end(real: KnowledgeBase) -> None:
    variants = {one.id for one in show(real, "cable-kickback").variants}
    assert variants == {one.id for one in real.exercises() if one.variant_of == "cable-kickback"}
    parent = show(real, "cable-kickback-standing").variant_of
    assert parent
    assert parent.id == "cable-kickback"


def test_from_the_cable_kickback_each_alternative_says_how_it_differs(real: KnowledgeBase) -> None:
    answer = show(real, "cable-kickback")
    assert [one.id for one in answer.alternatives] == [*answer.record.alternatives]
    assert all(one.differs for one in answer.alternatives)


def test_from_any_other_exercise_the_comparison_with_the_kickback_stays_out(real: KnowledgeBase) -> None:
    assert {one.differs for one in show(real, "barbell-hip-thrust").alternatives} == {None}


def test_open_disagreements_on_the_exercise_are_told(real: KnowledgeBase) -> None:
    found = {one.id for one in show(real, "barbell-hip-thrust").disputes}
    assert (
        found == {id_ for id_ in real.ids("disputes") if "barbell-hip-thrust" in real.dispute(id_).exercises} != set()
    )


@pytest.mark.parametrize(("asked", "other"), [("kickback", "triceps-kickback"), ("Kickback", "triceps-kickback")])
def test_a_name_that_another_exercise_shares_is_noted_with_its_id(real: KnowledgeBase, asked: str, other: str) -> None:
    answer = show(real, asked)
    assert answer.exercise == "cable-kickback"
    (note,) = answer.messages
    assert "also names the triceps kickback" in note
    assert f"({other})" in note


@pytest.mark.parametrize("asked", ["cable-kickback", "triceps kickback", "dumbbell kickback", "glute kickback"])
def test_a_name_of_one_exercise_alone_is_not_noted(real: KnowledgeBase, asked: str) -> None:
    assert show(real, asked).messages == ()


def test_an_unknown_exercise_is_refused_with_the_nearest(real: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'barbell-hip-thrust'"):
        show(real, "barbel-hip-thrust")


def test_an_exercise_with_little_known_of_it_is_shown(copy_of_kb: Path) -> None:
    text = (
        "id: bare\nname: Bare\nsummary: Imported.\nlevel: beginner\ninvolvements:\n  - muscle: extensors\n"
        "    tier: primary\n    role: not-stated\n    side: not-stated\n    contraction: not-stated\n"
        "imported_from: tiny-list\n"
    )
    (copy_of_kb / "exercises" / "bare.yaml").write_text(text, encoding="utf-8")
    answer = show(KnowledgeBase.open(copy_of_kb, cache=False), "bare")
    assert (answer.cues, answer.faults, answer.stop_signs, answer.sources) == ((), (), (), ())
