"""Two or three exercises, side by side."""

import pytest

from kickback.errors import UnknownNameError, UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.queries.compare import compare_exercises
from kickback.queries.compare.answers import Aspect, CompareAnswer, ComparedRow, Stands


@pytest.fixture(scope="module")
def pair(real: KnowledgeBase) -> CompareAnswer:
    """Return the cable kickback beside the hip thrust."""
    return compare_exercises(real, ["cable-kickback", "barbell-hip-thrust"])


def rows(answer: CompareAnswer, aspect: Aspect) -> list[ComparedRow]:
    return [one for one in answer.rows if one.aspect is aspect]


def row(answer: CompareAnswer, item: str) -> ComparedRow:
    return next(one for one in answer.rows if one.item == item)


def test_the_exercises_are_named_in_the_order_asked_for(pair: CompareAnswer) -> None:
    assert [one.id for one in pair.exercises] == ["cable-kickback", "barbell-hip-thrust"]


def test_what_one_lacks_comes_before_what_differs_and_what_is_shared(pair: CompareAnswer) -> None:
    stands = [[*Stands].index(one.stands) for one in pair.rows]
    assert stands == sorted(stands)
    assert {*stands} == {0, 1, 2}


def test_every_row_has_one_value_for_each_exercise(pair: CompareAnswer) -> None:
    assert {(len(one.values), len(one.ids)) for one in pair.rows} == {(2, 2)}


def test_rows_that_differ_are_told_from_those_that_do_not(pair: CompareAnswer) -> None:
    assert all(one.differs == (one.stands is not Stands.SHARED) for one in pair.rows)
    assert all(len({*one.values}) == 1 for one in pair.rows if not one.differs)


def test_a_muscle_that_one_lacks_has_no_value_there(pair: CompareAnswer) -> None:
    found = row(pair, "Tensor fasciae latae")
    assert (found.values, found.stands) == (("synergist, working side", None), Stands.LACKING)


def test_a_muscle_is_told_with_its_role_and_side_in_each(pair: CompareAnswer) -> None:
    found = row(pair, "Gluteus maximus")
    assert found.values == ("prime mover, working side; stabilizer, standing side", "prime mover, both legs")


def test_a_group_and_its_members_stand_in_one_row(pair: CompareAnswer) -> None:
    (found,) = [one for one in rows(pair, Aspect.MUSCLES) if "biarticular-hamstrings" in one.ids[1]]
    assert {*found.ids[0]} == {"biceps-femoris", "semitendinosus", "semimembranosus"}
    assert found.stands is Stands.DIFFERENT


def test_every_muscle_listed_stands_in_one_row_and_no_more(pair: CompareAnswer, real: KnowledgeBase) -> None:
    for at, exercise in enumerate(pair.exercises):
        told = [id_ for one in rows(pair, Aspect.MUSCLES) for id_ in one.ids[at]]
        assert sorted(told) == sorted({job.muscle for job in real.exercise(exercise.id).involvements})


def test_joint_actions_that_move_are_told_from_those_that_hold(pair: CompareAnswer) -> None:
    lacking = {one.item: one.values for one in rows(pair, Aspect.ACTIONS) if one.stands is Stands.LACKING}
    assert lacking["Moves"] == (None, "knee extension (both legs)")
    assert lacking["Holds"][1] is None


def test_equipment_of_one_alone_comes_first(pair: CompareAnswer) -> None:
    (needs,) = [one for one in rows(pair, Aspect.EQUIPMENT) if one.item == "Needs"]
    assert needs.ids == (("cable-machine", "low-pulley", "ankle-cuff", "support-bar"), ("barbell", "bench", "bar-pad"))
    assert needs.stands is Stands.LACKING


def test_faults_and_places_of_both_are_shared(pair: CompareAnswer) -> None:
    shared = {one.aspect: one.ids[0] for one in pair.rows if one.stands is Stands.SHARED}
    assert "lumbar-arching" in shared[Aspect.FAULTS]
    assert "lower-back" in shared[Aspect.RISKS]


def test_the_demands_on_the_lower_back_are_its_muscles_the_spine_and_the_faults(pair: CompareAnswer) -> None:
    assert {one.item for one in rows(pair, Aspect.LOWER_BACK)} == {"Its muscles", "The spine", "Faults felt there"}
    assert row(pair, "Its muscles").values[1] == "erector spinae: stabilizer, isometric"


def test_an_exercise_without_a_muscle_of_the_lower_back_has_none_listed(real: KnowledgeBase) -> None:
    assert row(compare_exercises(real, ["cable-kickback", "clamshell"]), "Its muscles").values[1] is None


def test_evidence_is_counted_and_named_and_never_a_value(pair: CompareAnswer, real: KnowledgeBase) -> None:
    studies = row(pair, "Studies that measured it")
    assert [str(len(ids)) for ids in studies.ids] == [*studies.values]
    assert {*studies.ids[0]} <= {*real.ids("sources")}
    assert row(pair, "Open disagreements").ids[0]


def test_two_counts_that_happen_to_be_equal_still_differ(pair: CompareAnswer) -> None:
    for one in rows(pair, Aspect.EVIDENCE):
        assert one.differs == ({*one.values, *one.ids} != {one.values[0], one.ids[0]})


def test_how_the_roles_are_backed_adds_up_to_the_roles(pair: CompareAnswer, real: KnowledgeBase) -> None:
    for exercise, told in zip(pair.exercises, row(pair, "Roles backed by").values, strict=True):
        counts = [int(part.rpartition(" ")[2]) for part in (told or "").split(", ")]
        assert sum(counts) == len(real.exercise(exercise.id).involvements)


def test_three_exercises_stand_side_by_side(real: KnowledgeBase) -> None:
    answer = compare_exercises(real, ["cable-kickback", "glute-bridge", "lateral-raise"])
    assert {len(one.values) for one in answer.rows} == {3}
    assert row(answer, "Gluteus maximus").values[2] is None


def test_a_part_of_a_muscle_is_told(real: KnowledgeBase) -> None:
    found = row(compare_exercises(real, ["lateral-raise", "face-pull"]), "Deltoid")
    assert "prime mover, both arms (acromial)" in (found.values[0] or "")


def test_the_sentence_against_the_kickback_is_told_beside_the_kickback(real: KnowledgeBase) -> None:
    beside = compare_exercises(real, ["cable-kickback", "glute-bridge"]).exercises[1]
    apart = compare_exercises(real, ["barbell-hip-thrust", "glute-bridge"]).exercises[1]
    assert beside.against_kickback
    assert apart.against_kickback is None


@pytest.mark.parametrize(
    ("names", "told"), [([], "none named"), (["glute-bridge"], "1 named"), (["a", "b", "c", "d"], "4 named")]
)
def test_fewer_than_two_and_more_than_three_are_refused(real: KnowledgeBase, names: list[str], told: str) -> None:
    with pytest.raises(UsageError, match=f"two or three exercises, {told}"):
        compare_exercises(real, names)


def test_an_exercise_named_twice_is_refused(real: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="'kickback' and 'cable-kickback' are one exercise"):
        compare_exercises(real, ["kickback", "cable-kickback"])


def test_an_unknown_exercise_is_refused(real: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'glute-bridge'"):
        compare_exercises(real, ["cable-kickback", "glute-brige"])
