"""The faults of an exercise: what the library says of each, and what cures it there."""

from pathlib import Path

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.faults import ToldFault, faults_of, told_fault
from tests.queries.changed import changed


def swing(base: KnowledgeBase) -> ToldFault:
    """Return the second fault of the tiny kick."""
    return faults_of(base, base.exercise("tiny-kick"))[1]


def test_the_faults_stand_in_the_order_of_the_exercise(kb: KnowledgeBase) -> None:
    assert [one.id for one in faults_of(kb, kb.exercise("tiny-kick"))] == ["back-arch", "swing"]


def test_a_fault_has_the_cure_that_the_exercise_gives(kb: KnowledgeBase) -> None:
    assert swing(kb).fix == "Take a lighter load and slow down."
    assert swing(kb).corrected_by == ("kick-from-the-hip", "slow-return")


def test_a_fault_feels_as_the_exercise_says_or_else_as_the_library_does(kb: KnowledgeBase) -> None:
    felt = [one.felt for one in faults_of(kb, kb.exercise("tiny-kick"))]
    assert felt == ["In the lower back.", "As a tug at the cuff."]


def test_a_fault_by_itself_is_told_as_the_library_tells_it(kb: KnowledgeBase) -> None:
    alone = told_fault(kb.fault("swing"))
    assert (alone.felt, alone.fix, alone.corrected_by) == ("Nowhere in particular.", None, ())


def test_the_sources_of_the_exercise_come_before_those_of_the_library(copy_of_kb: Path) -> None:
    old = "corrected_by: [brace-first]"
    base = changed(copy_of_kb, "exercises/tiny-kick.yaml", old, f"{old}\n    sources: [roe-2010, doe-2001]")
    assert faults_of(base, base.exercise("tiny-kick"))[0].sources == ("roe-2010", "doe-2001")
