"""The rows of `kickback export --as csv`."""

from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Exercise
from kickback.model.vocabulary import Level
from kickback.queries.export import ExportAnswer
from kickback.render.pages.export import page


def test_a_job_stands_beside_its_exercise(kb: KnowledgeBase) -> None:
    records = page(ExportAnswer(exercises=(kb.exercise("tiny-kick"),)), kb.label).records
    row = dict(zip(records.fields, records.rows[0], strict=True))
    assert (row["exercise"], row["equipment"], row["muscle"]) == ("tiny-kick", "low-pulley", "extensor-one")
    assert (row["part"], row["tier"], row["claims"]) == ("extensor-one-lower", "primary", "C01")


def test_an_exercise_without_muscles_has_a_row(kb: KnowledgeBase) -> None:
    bare = Exercise(id="rest", name="Rest", summary="Rest.", level=Level.BEGINNER, involvements=())
    (row,) = page(ExportAnswer(exercises=(bare,)), kb.label).records.rows
    assert row[:2] == ("rest", "Rest")
    assert not any(row[11:])
