"""The page of `kickback show`."""

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.show import show
from kickback.render.document import Document, Facts, Heading, Next, text_of
from kickback.render.pages.show import page
from kickback.render.to_plain import to_plain


def shown(base: KnowledgeBase, name: str) -> Document:
    return page(show(base, name), base.label)


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 2]


def test_the_page_goes_from_what_it_is_to_what_it_rests_on(real: KnowledgeBase) -> None:
    assert [text.strip("■ ") for text in headings(shown(real, "cable-kickback"))] == [
        *("At a glance", "Muscles", "Set-up", "Cues", "Faults", "Check yourself", "How much"),
        *("Stop signs", "Ask a clinician first", "Easier and harder", "Instead of it"),
        *("What was found", "Where the sources disagree", "Notes", "Sources"),
    ]


def test_sections_without_content_are_left_out(real: KnowledgeBase) -> None:
    assert not {"Set-up", "Instead of it", "Notes"} & {*headings(shown(real, "hanging-leg-raise"))}


def test_no_row_at_a_glance_is_empty(real: KnowledgeBase) -> None:
    for id_ in real.ids("exercises"):
        rows = [row for block in shown(real, id_).blocks if isinstance(block, Facts) for row in block.rows]
        assert all(text_of(spans) for _, spans in rows)


def test_the_exercise_that_shares_its_name_is_told_first(real: KnowledgeBase) -> None:
    glance = next(block for block in shown(real, "cable-kickback").blocks if isinstance(block, Facts))
    label, spans = glance.rows[0]
    assert label == "Not the same as"
    assert text_of(spans).startswith("Triceps kickback (triceps-kickback): ")


def test_a_cue_is_told_by_its_instruction_alone(kb: KnowledgeBase) -> None:
    text = to_plain(shown(kb, "tiny-kick"))
    assert "[ ]\tBrace before you kick.\n" in text
    assert "It keeps the lower back still." not in text


def test_a_fault_is_told_with_the_cues_that_correct_it(kb: KnowledgeBase) -> None:
    assert "Arching the back\tIn the lower back.\tBrace first\n" in to_plain(shown(kb, "tiny-kick"))


@pytest.mark.parametrize(
    ("name", "commands"),
    [
        (
            "cable-kickback",
            ["kickback muscles", "kickback cues --why", "kickback compare cable-kickback machine-glute-kickback"],
        ),
        ("hanging-leg-raise", ["kickback muscles hanging-leg-raise", "kickback cues hanging-leg-raise --why"]),
    ],
)
def test_what_comes_next_names_the_exercise_unless_it_is_the_usual_one(
    real: KnowledgeBase, name: str, commands: list[str]
) -> None:
    (block,) = (block for block in shown(real, name).blocks if isinstance(block, Next))
    assert [*block.commands] == commands


def test_a_spreadsheet_gets_a_row_for_each_thing(kb: KnowledgeBase) -> None:
    records = shown(kb, "tiny-kick").records
    assert records.fields == ("part", "name", "text")
    parts = [row[0] for row in records.rows]
    assert parts.count("cue") == len(kb.exercise("tiny-kick").cues)
    assert {"at a glance", "primary", "set-up", "fault", "dose", "stop"} <= {*parts}
