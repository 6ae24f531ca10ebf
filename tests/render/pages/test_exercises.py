"""The page of `kickback exercises`."""

from typing import Any

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.exercises import list_exercises
from kickback.queries.exercises.asked import Asked
from kickback.render.document import Document, Table
from kickback.render.pages.exercises import page
from kickback.render.to_plain import to_plain


def listed(base: KnowledgeBase, limit: int = 0, **options: Any) -> Document:  # noqa: ANN401
    return page(list_exercises(base, Asked(**options), limit=limit), base.label)


def columns(document: Document) -> list[str]:
    table = next(block for block in document.blocks if isinstance(block, Table))
    return [column.title for column in table.columns]


def groups(document: Document) -> list[str]:
    table = next(block for block in document.blocks if isinstance(block, Table))
    return list(dict.fromkeys(row.group for row in table.rows))


def test_the_title_counts_what_fits(real: KnowledgeBase) -> None:
    assert listed(real).title == f"{len(real.ids('exercises'))} exercises"
    assert listed(real, query="pullup").title == "1 exercise fits"
    assert listed(real, query="zebra").title == "No exercise fits"


def test_exercises_stand_under_their_family(real: KnowledgeBase) -> None:
    assert groups(listed(real)) == [term.label for term in real.vocabulary("families").terms]


def test_with_a_muscle_they_stand_under_its_tier_with_its_job(real: KnowledgeBase) -> None:
    document = listed(real, muscle="gluteus-medius")
    assert groups(document) == ["As a primary mover", "As a secondary mover or stabilizer"]
    assert columns(document) == ["Exercise", "Its job", "Equipment", "Level"]


def test_muscles_of_one_job_are_told_together(real: KnowledgeBase) -> None:
    text = to_plain(listed(real, muscle="gluteals", side="standing", query="machine glute"))
    assert "stabilizer, standing: gluteus medius and gluteus minimus" in text


def test_an_exercise_without_equipment_is_done_with_the_body_weight(real: KnowledgeBase) -> None:
    assert "Push-up\tPectoralis major\tbody weight" in to_plain(listed(real, query="push-up"))


def test_what_is_a_piece_short_stands_under_that_piece(real: KnowledgeBase) -> None:
    text = to_plain(listed(real, have=("cable-machine",), family="kickback"))
    assert "\nOne piece short\n" in text
    assert "ankle-cuff:\tcable-kickback-bent-knee, cable-kickback" in text


def test_what_is_dropped_stands_with_its_reason(real: KnowledgeBase) -> None:
    text = to_plain(listed(real, avoid=("lower-back",), family="squat"))
    assert "\nLeft out, to spare: lower back\nBarbell back squat\terector spinae: stabilizer, trunk" in text


def test_faults_that_are_felt_there_are_marked(real: KnowledgeBase) -> None:
    document = listed(real, avoid=("lower-back",), family="kickback")
    assert "Felt there, done wrong" in columns(document)
    assert "lumbar arching" in to_plain(document)


def test_what_a_limit_cuts_off_is_counted(real: KnowledgeBase) -> None:
    text = to_plain(listed(real, limit=1, avoid=("lower-back",), have=("mat",)))
    assert text.count("more; --limit 0 shows all.") == 2


def test_a_spreadsheet_gets_a_row_for_each_exercise(real: KnowledgeBase) -> None:
    records = listed(real, query="hip thrust").records
    assert [dict(zip(records.fields, row, strict=True))["id"] for row in records.rows] == [
        "barbell-hip-thrust",
        "single-leg-hip-thrust",
    ]
