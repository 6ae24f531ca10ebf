"""Which exercises have these names, facts and jobs."""

from pathlib import Path

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.choosing import (
    Condition,
    Job,
    any_of,
    choose,
    facts_in,
    has_fact,
    has_job,
    is_called,
    jobs_in,
    lacking,
    needs_only,
)
from tests.conftest import edit

TINY = "tiny-kick"


def chosen(base: KnowledgeBase, *conditions: Condition, most: int = 0) -> list[str]:
    return [id_ for id_, _ in choose(base.index, conditions, (), None, most).exercises]


def several(folder: Path, *ids: str) -> KnowledgeBase:
    """Return the knowledge base in `folder` with copies of its exercise, which have other ids and names."""
    original = (folder / "exercises" / f"{TINY}.yaml").read_text(encoding="utf-8")
    for id_ in ids:
        text = original.replace(f"id: {TINY}\nname: Tiny kick\n", f"id: {id_}\nname: {id_.capitalize()}\n")
        (folder / "exercises" / f"{id_}.yaml").write_text(
            text.replace("aliases: [little kick, one-legged tiny kick]\n", ""), encoding="utf-8"
        )
    return KnowledgeBase.open(folder, cache=False)


def test_without_a_condition_every_exercise_is_chosen(kb: KnowledgeBase) -> None:
    assert chosen(kb) == [TINY]


@pytest.mark.parametrize(
    ("condition", "met"),
    [
        (has_fact("level", "beginner"), True),
        (has_fact("level", "advanced"), False),
        (has_fact("action", "hip-extension", "hip-flexion"), True),
        (has_fact("action"), False),
        (has_job(Job(muscles=frozenset({"extensor-two"}))), True),
        (has_job(Job(muscles=frozenset({"flexor-one"}))), False),
        (has_job(Job(side="standing")), True),
        (has_job(Job(muscles=frozenset({"extensor-one"}), side="standing")), False),
        (has_job(Job(muscles=frozenset({"extensor-two"}), roles=("stabilizer",), side="working")), False),
        (has_job(Job(parts={"extensor-one": frozenset({"extensor-one-lower"})})), True),
        (has_job(Job(parts={"extensor-one": frozenset({"extensor-one-upper"})})), False),
        (has_job(Job(parts={"extensor-two": frozenset({"extensor-two-front"})})), True),  # done by all of it
        (needs_only(("low-pulley",)), True),
        (needs_only(()), False),
        (is_called((("kicks", "kick"),)), True),
        (is_called((("legged", "legged"), ("littl", "littl"))), True),
        (is_called((("tinykicks", "tinykick"),)), True),
        (is_called((("ick", "ick"),)), False),
        (any_of(()), False),
        (any_of((has_fact("level", "advanced"), has_fact("level", "beginner"))), True),
    ],
)
def test_a_condition_is_met_or_else_its_negation(kb: KnowledgeBase, condition: Condition, met: bool) -> None:  # noqa: FBT001
    assert chosen(kb, condition) == [TINY] * met
    assert chosen(kb, condition.negated) == [TINY] * (not met)


def test_the_conditions_must_all_be_met(kb: KnowledgeBase) -> None:
    assert chosen(kb, has_fact("level", "beginner"), has_fact("mechanic", "compound")) == []


def test_the_total_counts_those_that_are_not_shown(copy_of_kb: Path) -> None:
    found = choose(several(copy_of_kb, "arch", "bow").index, (), (), None, 2)
    assert (found.total, [id_ for id_, _ in found.exercises]) == (3, ["arch", "bow"])


def test_exercises_come_by_family_and_then_by_name(copy_of_kb: Path) -> None:
    several(copy_of_kb, "arch", "bow")
    family = KnowledgeBase.open(copy_of_kb, cache=False).exercise(TINY).family or ""
    edit(copy_of_kb / "exercises" / "arch.yaml", f"family: {family}\n", "")
    base = KnowledgeBase.open(copy_of_kb, cache=False)
    found = choose(base.index, (), (family,), None, 0)
    assert [id_ for id_, _ in found.exercises] == ["bow", TINY, "arch"]


def test_where_a_muscle_is_a_primary_mover_comes_first(copy_of_kb: Path) -> None:
    several(copy_of_kb, "arch")
    edit(copy_of_kb / "exercises" / "arch.yaml", "    tier: primary\n", "    tier: secondary\n")
    base = KnowledgeBase.open(copy_of_kb, cache=False)
    found = choose(base.index, (), (), Job(muscles=frozenset({"extensor-one"})), 0)
    assert [id_ for id_, _ in found.exercises] == [TINY, "arch"]


def test_the_jobs_meant_are_told_in_the_datas_order(kb: KnowledgeBase) -> None:
    works = jobs_in(kb.index, [TINY], Job(muscles=frozenset({"extensor-two"})))
    assert [(one.exercise, one.role, one.side) for one in works] == [
        (TINY, "synergist", "working"),
        (TINY, "stabilizer", "standing"),
    ]


def test_many_exercises_are_asked_about_at_once(kb: KnowledgeBase) -> None:
    ids = [*(f"none-{number}" for number in range(1200)), TINY]
    assert facts_in(kb.index, ids, "action", ["hip-extension"]) == [(TINY, "hip-extension")]


def test_what_an_exercise_lacks_is_what_it_needs_beyond_the_pieces(kb: KnowledgeBase) -> None:
    assert lacking(kb.index, (), ("low-step",)) == [(TINY, "Tiny kick", frozenset({"low-pulley"}))]
    assert lacking(kb.index, (), ("low-pulley",)) == []
