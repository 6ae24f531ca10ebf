"""Every exercise that uses a muscle or a group, by role and side."""

from pathlib import Path

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.explain.jobs import FEW, JobGroup, jobs_of

KICK = "exercises/tiny-kick.yaml"


def with_kicks(folder: Path, *names: str, edits: tuple[tuple[str, str], ...] = ()) -> KnowledgeBase:
    """Return the knowledge base with more exercises like the tiny kick, after some edits of each."""
    text = (folder / KICK).read_text(encoding="utf-8")
    for name in names:
        other = text.replace("id: tiny-kick", f"id: {name}").replace("name: Tiny kick", f"name: Kick {name}")
        for old, new in edits:
            assert other.count(old) == 1
            other = other.replace(old, new)
        (folder / "exercises" / f"{name}.yaml").write_text(other, encoding="utf-8")
    return KnowledgeBase.open(folder, cache=False)


def told(groups: tuple[JobGroup, ...]) -> list[tuple[str, str, int]]:
    return [(str(one.role), one.side, one.count) for one in groups]


def test_a_muscle_has_each_of_its_roles_prime_movers_first(kb: KnowledgeBase) -> None:
    assert told(jobs_of(kb, "extensor-two")) == [("synergist", "working", 1), ("stabilizer", "standing", 1)]


def test_a_group_has_the_roles_of_its_muscles(kb: KnowledgeBase) -> None:
    found = told(jobs_of(kb, "extensors"))
    assert found == [("prime-mover", "working", 1), ("synergist", "working", 1), ("stabilizer", "standing", 1)]


def test_a_muscle_without_a_job_has_none(kb: KnowledgeBase) -> None:
    assert jobs_of(kb, "flexor-one") == ()


def test_an_exercise_is_named_with_the_part_that_works(kb: KnowledgeBase) -> None:
    (used,) = jobs_of(kb, "extensor-one")[0].exercises
    assert (used.exercise, used.name, used.part, used.through) == ("tiny-kick", "Tiny kick", "extensor-one-lower", None)


def test_a_job_of_the_group_is_one_of_the_muscle_and_says_so(copy_of_kb: Path) -> None:
    job = "  - muscle: {}\n    tier: secondary\n    role: synergist"
    base = with_kicks(copy_of_kb, "a-kick", edits=((job.format("extensor-two"), job.format("flexors")),))
    (group,) = jobs_of(base, "flexor-one")
    assert [(one.exercise, one.through) for one in group.exercises] == [("a-kick", "flexors")]


def test_of_very_many_exercises_the_first_are_named_and_all_are_counted(copy_of_kb: Path) -> None:
    base = with_kicks(copy_of_kb, *(f"kick-{number:02}" for number in range(FEW + 3)))
    (group,) = jobs_of(base, "extensor-one")
    assert (group.count, len(group.exercises)) == (FEW + 4, FEW)


def test_the_side_with_the_most_exercises_comes_first_of_a_role(copy_of_kb: Path) -> None:
    base = with_kicks(copy_of_kb, "a-kick", "b-kick", edits=(("side: standing", "side: trunk"),))
    assert told(jobs_of(base, "extensor-two"))[1:] == [("stabilizer", "trunk", 2), ("stabilizer", "standing", 1)]
