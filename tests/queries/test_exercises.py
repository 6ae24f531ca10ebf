"""Which exercises fit."""

from collections.abc import Callable

import msgspec
import pytest

from kickback.errors import UnknownNameError, UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Exercise, Involvement
from kickback.queries.exercises import ExercisesAnswer, fitting, list_exercises
from kickback.queries.exercises.asked import Asked
from kickback.queries.groups import muscles_in


def listed(base: KnowledgeBase, **options: object) -> ExercisesAnswer:
    return list_exercises(base, msgspec.convert(options, Asked), limit=0)


def ids(answer: ExercisesAnswer) -> set[str]:
    return {one.id for one in answer.exercises}


def where(base: KnowledgeBase, holds: Callable[[Exercise], bool]) -> set[str]:
    return {one.id for one in base.exercises() if holds(one)}


def test_without_words_every_exercise_is_listed(real: KnowledgeBase) -> None:
    answer = listed(real)
    assert ids(answer) == {*real.ids("exercises")}
    assert answer.total == len(answer.exercises)


def test_the_list_is_in_the_order_of_the_families_and_then_of_the_names(real: KnowledgeBase) -> None:
    families = [term.id for term in real.vocabulary("families").terms]
    keys = [(families.index(one.family or ""), one.name.lower()) for one in listed(real).exercises]
    assert keys == sorted(keys)


def test_an_exercise_is_listed_with_its_facts_and_prime_movers(kb: KnowledgeBase) -> None:
    (one,) = listed(kb).exercises
    held = kb.exercise("tiny-kick")
    told = ("id", "name", "family", "equipment", "mechanic", "laterality", "level", "variant_of")
    assert [getattr(one, key) for key in told] == [getattr(held, key) for key in told]
    assert (one.primary, one.jobs, one.felt) == (("Extensor one",), (), ())


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("pullup", "pull-up"),
        ("Pull Ups", "pull-up"),
        ("glute bridges", "glute-bridge"),
        ("HIP-THRUST", "barbell-hip-thrust"),
        ("presses", "bench-press"),
        ("lateral raises", "lateral-raise"),
        ("dip", "parallel-bar-dip"),
        ("hipthrusts", "barbell-hip-thrust"),
    ],
)
def test_words_find_a_name_in_any_spelling(real: KnowledgeBase, query: str, found: str) -> None:
    assert found in ids(listed(real, query=query))


@pytest.mark.parametrize("query", ["zebra", "!!!"])
def test_words_that_no_name_holds_find_nothing(real: KnowledgeBase, query: str) -> None:
    assert listed(real, query=query).total == 0


def test_a_misspelled_query_is_told_the_nearest_names(real: KnowledgeBase) -> None:
    (message,) = listed(real, query="back squot").messages
    assert "did you mean 'back-squat'" in message


def test_a_query_that_names_a_muscle_is_told_how_to_ask_for_it(real: KnowledgeBase) -> None:
    assert "kickback exercises --muscle hamstrings" in listed(real, query="hams").messages[0]


def works(base: KnowledgeBase, job: Involvement, name: str) -> bool:
    return bool(muscles_in(base, job.muscle) & muscles_in(base, name))


@pytest.mark.parametrize("name", ["gluteus-medius", "gluteals", "psoas-major", "rectus-femoris", "core"])
def test_a_muscle_or_group_is_found_by_every_muscle_and_group_that_shares_it(real: KnowledgeBase, name: str) -> None:
    expected = where(real, lambda one: any(works(real, job, name) for job in one.involvements))
    assert ids(listed(real, muscle=name)) == expected != set()


def test_where_the_muscle_is_a_primary_mover_comes_first(real: KnowledgeBase) -> None:
    tiers = ["primary" in {job.tier for job in one.jobs} for one in listed(real, muscle="gluteus-medius").exercises]
    assert tiers == sorted(tiers, reverse=True)


def test_tier_role_and_side_narrow_the_job_of_the_muscle(real: KnowledgeBase) -> None:
    answer = listed(real, muscle="gluteus-medius", tier="secondary", role="stabilizer", side="standing")
    assert "clamshell" not in ids(answer)
    jobs = {(job.tier, job.role.broad, job.side) for one in answer.exercises for job in one.jobs}
    assert jobs == {("secondary", "stabilizer", "standing")}


def test_without_a_muscle_they_narrow_any_job(real: KnowledgeBase) -> None:
    expected = where(real, lambda one: any(job.side == "standing" for job in one.involvements))
    assert ids(listed(real, side="standing")) == expected


def test_a_stabilizer_is_any_kind_of_stabilizer(real: KnowledgeBase) -> None:
    roles = {job.role for one in listed(real, role="stabiliser").exercises for job in one.jobs}
    assert roles == {"stabilizer", "dynamic-stabilizer", "antagonist-stabilizer"}


def test_a_part_is_found_by_jobs_of_the_part_and_of_the_whole_muscle(real: KnowledgeBase) -> None:
    parts = {
        job.part
        for one in listed(real, muscle="deltoid-spinal").exercises
        for job in one.jobs
        if job.muscle == "deltoid"
    }
    assert parts <= {"deltoid-spinal", None}
    assert "deltoid-spinal" in parts


def test_a_part_is_not_found_by_a_group_that_holds_another_part(real: KnowledgeBase) -> None:
    short = ids(listed(real, muscle="biceps-femoris-short-head"))
    assert "leg-curl" in short
    assert "romanian-deadlift" not in short  # by the two-joint hamstrings, without the short head
    assert "romanian-deadlift" in ids(listed(real, muscle="biceps-femoris-long-head"))


def test_every_piece_of_equipment_asked_for_is_needed(real: KnowledgeBase) -> None:
    expected = where(real, lambda one: {"barbell", "rack"} <= {*one.equipment})
    assert ids(listed(real, equipment=("barbell", "squat rack"))) == expected != set()


def test_facts_narrow_the_list(real: KnowledgeBase) -> None:
    answer = listed(real, action="hip extension", mechanic="isolation", unilateral=True, level="beginner")
    expected = where(
        real,
        lambda one: (
            "hip-extension" in {action.id for action in one.joint_actions}
            and (one.mechanic, one.laterality, one.level) == ("isolation", "unilateral", "beginner")
        ),
    )
    assert ids(answer) == expected != set()


def test_a_family_narrows_the_list(real: KnowledgeBase) -> None:
    assert {one.family for one in listed(real, family="squats and leg presses").exercises} == {"squat"}


@pytest.mark.parametrize(
    ("option", "word"),
    [
        *((name, "nonsense") for name in ("tier", "role", "side", "action", "mechanic", "level", "family")),
        ("equipment", ("nonsense",)),
        ("have", ("nonsense",)),
    ],
)
def test_an_unknown_word_is_refused(real: KnowledgeBase, option: str, word: object) -> None:
    with pytest.raises(UsageError, match=r"called 'nonsense'; (use|did you mean)"):
        listed(real, **{option: word})


def test_an_unknown_muscle_is_refused_with_the_nearest(real: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'gluteus-medius'"):
        listed(real, muscle="gluteus-medus")


def test_a_limit_cuts_the_list_and_says_so(real: KnowledgeBase) -> None:
    answer = list_exercises(real, Asked(), limit=3)
    assert (len(answer.exercises), answer.total) == (3, len(real.ids("exercises")))
    assert answer.messages == (f"3 of {answer.total} shown; --limit 0 shows all",)


def test_a_limit_below_zero_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="--limit is -1"):
        list_exercises(kb, Asked(), limit=-1)


def test_ids_are_narrowed_to_those_that_fit(real: KnowledgeBase) -> None:
    asked = Asked(have=("mat",), avoid=("knee",))
    assert fitting(real, asked, ["step-up", "glute-bridge", "nothing"]) == tuple(
        one for one in ("step-up", "glute-bridge") if one in ids(listed(real, have=("mat",), avoid=("knee",)))
    )
