"""How much of an exercise's work another one does."""

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.doing import Doing, Job
from kickback.queries.alternatives.answers import Part, SharedPart
from kickback.queries.alternatives.overlap import Measure, Overlap


def job(muscle: str, role: str, side: str, part: str | None = None, tier: str = "primary") -> Job:
    return Job(muscle, part, tier, role, side)


def doing(*jobs: Job, actions: tuple[str, ...] = (), laterality: tuple[str, ...] = ()) -> Doing:
    return Doing("one", "One", list(jobs), list(actions), list(laterality), [])


def overlap(base: KnowledgeBase, asked: Doing, there: Doing) -> Overlap:
    return Measure(base, asked).overlap(there)


def part_of(found: Overlap, part: Part) -> SharedPart:
    return next(one for one in found.shared if one.part is part)


def test_a_mover_of_the_working_leg_is_one_of_the_front_leg_too(real: KnowledgeBase) -> None:
    asked = doing(job("gluteus-maximus", "prime-mover", "working"))
    found = overlap(real, asked, doing(job("gluteus-maximus", "prime-mover", "front-leg")))
    assert (part_of(found, Part.PRIME_MOVERS).met, found.score) == (1, 4)


def test_a_stabilizer_of_the_standing_leg_is_one_of_a_leg_that_carries_while_it_moves(real: KnowledgeBase) -> None:
    asked = doing(job("gluteus-medius", "stabilizer", "standing"))
    there = doing(job("gluteus-medius", "stabilizer", "step-leg"), job("gluteus-maximus", "prime-mover", "step-leg"))
    assert part_of(overlap(real, asked, there), Part.STABILIZERS).met == 1


@pytest.mark.parametrize("side", ["both-legs", "lifted-leg", "bottom-side"])
def test_a_stabilizer_of_the_standing_leg_is_none_of_another_side(real: KnowledgeBase, side: str) -> None:
    asked = doing(job("gluteus-medius", "stabilizer", "standing"))
    there = doing(job("gluteus-medius", "stabilizer", side))
    assert part_of(overlap(real, asked, there), Part.STABILIZERS).met == 0


def test_a_side_that_is_not_stated_may_be_any(real: KnowledgeBase) -> None:
    asked = doing(job("gluteus-medius", "stabilizer", "standing"))
    there = doing(job("gluteus-medius", "stabilizer", "not-stated"))
    assert part_of(overlap(real, asked, there), Part.STABILIZERS).met == 1


def test_a_muscle_in_a_lesser_role_counts_by_that_role(real: KnowledgeBase) -> None:
    asked = doing(job("gluteus-maximus", "prime-mover", "working"))
    found = part_of(overlap(real, asked, doing(job("gluteus-maximus", "synergist", "both-legs"))), Part.PRIME_MOVERS)
    assert (found.met, found.partly, found.points) == (0, 1, 2)


def test_a_muscle_in_a_greater_role_counts_no_more_than_asked(real: KnowledgeBase) -> None:
    asked = doing(job("erector-spinae", "stabilizer", "trunk"))
    found = part_of(overlap(real, asked, doing(job("erector-spinae", "prime-mover", "trunk"))), Part.STABILIZERS)
    assert (found.met, found.partly, found.points) == (1, 0, 1)


def test_a_kind_of_stabilizer_is_a_stabilizer(real: KnowledgeBase) -> None:
    asked = doing(job("rectus-abdominis", "stabilizer", "trunk"))
    there = doing(job("rectus-abdominis", "antagonist-stabilizer", "trunk"))
    assert part_of(overlap(real, asked, there), Part.STABILIZERS).met == 1


def test_a_group_meets_each_of_its_members(real: KnowledgeBase) -> None:
    asked = doing(
        *(job(one, "synergist", "working") for one in ("biceps-femoris", "semitendinosus", "semimembranosus"))
    )
    found = part_of(overlap(real, asked, doing(job("biarticular-hamstrings", "synergist", "working"))), Part.SYNERGISTS)
    assert (found.met, found.of) == (3, 3)


def test_the_members_of_a_group_meet_it_once(real: KnowledgeBase) -> None:
    asked = doing(job("biarticular-hamstrings", "synergist", "working"))
    there = doing(job("semitendinosus", "synergist", "working"), job("semimembranosus", "synergist", "working"))
    found = part_of(overlap(real, asked, there), Part.SYNERGISTS)
    assert (found.met, found.of, found.points) == (1, 1, 2)


def test_one_muscle_there_never_meets_two_jobs(real: KnowledgeBase) -> None:
    asked = doing(
        job("gluteus-medius", "synergist", "working"),
        job("gluteus-medius", "stabilizer", "standing"),
        job("gluteus-maximus", "prime-mover", "working"),
    )
    there = doing(
        job("gluteus-medius", "stabilizer", "pushing-leg"), job("gluteus-maximus", "prime-mover", "pushing-leg")
    )
    found = overlap(real, asked, there)
    assert part_of(found, Part.STABILIZERS).met == 1
    assert (part_of(found, Part.SYNERGISTS).met, part_of(found, Part.SYNERGISTS).partly) == (0, 0)


def test_a_muscle_is_matched_before_the_group_that_holds_it(real: KnowledgeBase) -> None:
    asked = doing(job("quadriceps", "prime-mover", "both-legs"), job("rectus-femoris", "prime-mover", "both-legs"))
    found = overlap(real, asked, doing(job("quadriceps", "prime-mover", "both-legs")))
    assert part_of(found, Part.PRIME_MOVERS).met == 2


def test_another_part_of_a_muscle_is_not_the_same(real: KnowledgeBase) -> None:
    asked = doing(job("deltoid", "prime-mover", "both-arms", "deltoid-acromial"))
    spinal = doing(job("deltoid", "prime-mover", "both-arms", "deltoid-spinal"))
    whole = doing(job("deltoid", "prime-mover", "both-arms"))
    assert part_of(overlap(real, asked, spinal), Part.PRIME_MOVERS).met == 0
    assert part_of(overlap(real, asked, whole), Part.PRIME_MOVERS).met == 1


def test_a_movement_of_the_prime_mover_counts_more_than_another(real: KnowledgeBase) -> None:
    asked = doing(job("gluteus-maximus", "prime-mover", "working"), actions=("hip-extension", "knee-extension"))
    both = overlap(real, asked, doing(actions=("hip-extension", "knee-extension")))
    assert [(part.part, part.points) for part in both.shared if part.points] == [
        (Part.ACTIONS, 3),
        (Part.OTHER_ACTIONS, 1),
    ]


def test_a_joint_action_that_is_added_takes_points(real: KnowledgeBase) -> None:
    asked = doing(job("gluteus-maximus", "prime-mover", "working"), actions=("hip-extension",))
    found = overlap(real, asked, doing(actions=("hip-extension", "knee-extension")))
    assert (found.added, found.score) == (("knee-extension",), 1)


def test_a_joint_that_is_held_still_does_not_count(real: KnowledgeBase) -> None:
    asked = doing(job("gluteus-maximus", "prime-mover", "working"), actions=("knee-held-bent",))
    found = overlap(real, asked, doing(actions=("knee-held-bent", "spine-anti-rotation")))
    assert (found.score, found.added) == (0, ())


def test_the_same_laterality_counts(real: KnowledgeBase) -> None:
    asked = doing(laterality=("unilateral",))
    assert overlap(real, asked, doing(laterality=("unilateral",))).score == 2
    assert overlap(real, asked, doing(laterality=("bilateral",))).score == 0


def test_a_primary_muscle_whose_role_is_not_stated_leads(real: KnowledgeBase) -> None:
    asked = doing(
        job("gluteals", "not-stated", "not-stated"), job("hamstrings", "not-stated", "not-stated", tier="secondary")
    )
    assert [work.job.muscle for work in Measure(real, asked).works if work.leads] == ["gluteals"]
    found = overlap(real, asked, doing(job("gluteus-maximus", "prime-mover", "working")))
    assert (part_of(found, Part.LISTED).met, part_of(found, Part.LISTED).of, found.score) == (1, 2, 1)
