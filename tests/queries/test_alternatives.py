"""What does the same job as an exercise, and what changes."""

from itertools import pairwise
from pathlib import Path

import pytest

from kickback.errors import UnknownNameError, UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.queries.alternatives import list_alternatives
from kickback.queries.alternatives.answers import Alternative, AlternativesAnswer, Named
from kickback.queries.exercises.asked import Asked
from tests.queries.changed import changed as edited


def found(answer: AlternativesAnswer) -> list[str]:
    return [one.exercise for one in answer.alternatives]


def one_of(base: KnowledgeBase, asked: str, there: str) -> Alternative:
    return next(one for one in list_alternatives(base, asked, limit=0).alternatives if one.exercise == there)


def changed(base: KnowledgeBase, asked: str, there: str) -> dict[str, str]:
    return {change.aspect: change.text for change in one_of(base, asked, there).changes}


def test_variants_of_the_same_movement_come_first(real: KnowledgeBase) -> None:
    variants = [one.variant for one in list_alternatives(real, "cable-kickback", limit=0).alternatives]
    assert variants == sorted(variants, reverse=True)
    assert set(variants) == {True, False}


def test_the_basic_exercise_and_its_other_variants_are_variants_of_a_variant(real: KnowledgeBase) -> None:
    assert one_of(real, "band-kickback-standing", "cable-kickback").variant
    assert one_of(real, "band-kickback-standing", "machine-glute-kickback").variant


@pytest.mark.parametrize("exercise", ["cable-kickback", "barbell-hip-thrust", "lat-pulldown"])
def test_each_kind_runs_from_the_highest_score_to_the_lowest(real: KnowledgeBase, exercise: str) -> None:
    answer = list_alternatives(real, exercise, limit=0)
    for kind in (True, False):
        scores = [one.score for one in answer.alternatives if one.variant is kind]
        assert all(first >= second for first, second in pairwise(scores))


@pytest.mark.parametrize("exercise", ["cable-kickback", "bird-dog", "face-pull", "triceps-kickback"])
def test_a_score_is_the_sum_of_the_points_that_are_shown(real: KnowledgeBase, exercise: str) -> None:
    answer = list_alternatives(real, exercise, limit=0)
    (added,) = [rule.points for rule in answer.rules if rule.part == "added-actions"]
    for one in answer.alternatives:
        items = sum(item.points for part in one.shared for item in part.items)
        assert sum(part.points for part in one.shared) == items
        assert one.score == items + added * len(one.added_actions)


def test_points_are_stated_for_every_part(real: KnowledgeBase) -> None:
    answer = list_alternatives(real, "barbell-hip-thrust", limit=0)
    stated = {rule.part: rule.points for rule in answer.rules}
    for part in (part for one in answer.alternatives for part in one.shared):
        assert part.part in stated
        assert all(0 < item.points <= stated[part.part] for item in part.items)


def test_each_part_counts_what_is_met_out_of_what_there_is(real: KnowledgeBase) -> None:
    for one in list_alternatives(real, "cable-kickback", limit=0).alternatives:
        for part in one.shared:
            assert part.met + part.partly == len(part.items) <= part.of
            assert len({(item.asked, item.side) for item in part.items}) == len(part.items)


def test_what_coaches_name_is_marked(real: KnowledgeBase) -> None:
    assert one_of(real, "cable-kickback", "cable-pull-through").named == (Named.ALTERNATIVE,)
    assert one_of(real, "barbell-hip-thrust", "glute-bridge").named == (Named.EASIER,)
    assert one_of(real, "barbell-hip-thrust", "single-leg-hip-thrust").named == (Named.HARDER,)


def test_what_shares_neither_the_mover_nor_its_movement_is_no_alternative(real: KnowledgeBase) -> None:
    ids = found(list_alternatives(real, "cable-kickback", limit=0))
    assert not {"triceps-kickback", "bench-press", "clamshell", "cable-kickback"} & {*ids}


def test_what_coaches_name_but_does_another_job_is_told_apart(real: KnowledgeBase) -> None:
    answer = list_alternatives(real, "band-kickback-standing")
    assert [one.exercise for one in answer.apart] == ["lateral-band-walk"]
    assert "lateral-band-walk" not in found(answer)


def test_the_sentence_against_the_kickback_is_told_only_of_the_kickback(real: KnowledgeBase) -> None:
    assert one_of(real, "cable-kickback", "barbell-hip-thrust").against_kickback
    assert one_of(real, "glute-bridge", "barbell-hip-thrust").against_kickback is None


def test_what_changes_is_told_in_each_respect(real: KnowledgeBase) -> None:
    changes = changed(real, "cable-kickback", "machine-glute-kickback")
    assert changes["equipment"] == "needs kickback machine; no cable machine, ankle cuff"
    assert changes["joint-actions"] == "also knee extension"
    assert changes["level"] == "beginner"
    assert changed(real, "cable-kickback", "cable-pull-through")["laterality"] == "bilateral"


def test_how_the_knee_is_held_is_told_where_it_changes(real: KnowledgeBase) -> None:
    assert changed(real, "cable-kickback", "cable-kickback-bent-knee")["knee"] == "knee held at 90 degrees"
    assert "knee" not in changed(real, "cable-kickback", "cable-pull-through")


def test_a_heavier_job_of_the_lower_back_is_told(real: KnowledgeBase) -> None:
    assert changed(real, "cable-kickback", "bird-dog")["lower-back"] == "erector spinae as a prime mover"
    assert changed(real, "cable-kickback", "leg-press")["lower-back"] == "none of its muscles is listed at work"


def test_what_needs_nothing_says_so(real: KnowledgeBase) -> None:
    text = changed(real, "cable-kickback", "ankle-weight-kickback-standing")["equipment"]
    assert text == "needs no equipment"


def test_what_there_is_narrows_the_list(real: KnowledgeBase) -> None:
    ids = found(list_alternatives(real, "cable-kickback", Asked(have=("mat",)), limit=0))
    assert "glute-bridge" in ids
    assert "barbell-hip-thrust" not in ids


def test_the_level_the_family_the_equipment_and_one_side_narrow_the_list(real: KnowledgeBase) -> None:
    one_leg = found(list_alternatives(real, "glute-bridge", Asked(family="bridge", unilateral=True)))
    assert {*one_leg} == {"single-leg-glute-bridge", "single-leg-hip-thrust"}
    assert found(list_alternatives(real, "back-squat", Asked(level="advanced"))) == ["front-squat"]
    assert "barbell-hip-thrust" in found(list_alternatives(real, "glute-bridge", Asked(equipment=("bar-pad",))))


def test_what_does_not_spare_a_place_is_left_out_with_the_reason(real: KnowledgeBase) -> None:
    answer = list_alternatives(real, "cable-kickback", Asked(avoid=("lower-back",)), limit=0)
    reasons = {one.exercise: one.reason for one in answer.dropped}
    assert "erector spinae" in reasons["barbell-hip-thrust"]
    assert not {*reasons} & {*found(answer)}
    assert answer.dropped_total == len(reasons)


def test_a_limit_leaves_half_of_the_room_to_other_exercises(real: KnowledgeBase) -> None:
    answer = list_alternatives(real, "cable-kickback", limit=4)
    assert [one.variant for one in answer.alternatives] == [True, True, False, False]
    assert answer.messages == (f"4 of {answer.variants_total + answer.others_total} shown; --limit 0 shows all",)


def test_room_that_the_others_do_not_need_is_for_variants(real: KnowledgeBase) -> None:
    answer = list_alternatives(real, "cable-kickback", Asked(family="kickback"), limit=6)
    assert [one.variant for one in answer.alternatives] == [True] * 6


def test_a_negative_limit_is_refused(real: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="--limit is -1"):
        list_alternatives(real, "cable-kickback", limit=-1)


def test_unknown_names_are_refused(real: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'cable-kickback'"):
        list_alternatives(real, "cable-kickbak")
    with pytest.raises(UsageError, match="no level called 'zzz'"):
        list_alternatives(real, "cable-kickback", Asked(level="zzz"))


def test_an_exercise_alone_in_its_job_has_no_alternative(kb: KnowledgeBase) -> None:
    assert list_alternatives(kb, "tiny-kick").alternatives == ()


def test_without_a_prime_mover_nothing_can_be_found_and_the_answer_says_so(copy_of_kb: Path) -> None:
    base = edited(copy_of_kb, "exercises/tiny-kick.yaml", "role: prime-mover", "role: synergist")
    (message,) = list_alternatives(base, "tiny-kick").messages
    assert message.startswith("Tiny kick: no prime mover is listed")
