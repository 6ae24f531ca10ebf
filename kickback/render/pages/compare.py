"""The page of `kickback compare`."""

from collections.abc import Iterator

from kickback.queries.compare.answers import Aspect, CompareAnswer, ComparedRow, Stands
from kickback.render.document import (
    Block,
    Column,
    Document,
    Heading,
    Next,
    Prose,
    Records,
    Row,
    Span,
    Table,
    Tone,
    line,
)
from kickback.render.pages.parts import Words, asked, joined

HEADINGS = {
    Stands.LACKING: "What not all of them have",
    Stands.DIFFERENT: "What differs",
    Stands.SHARED: "What they share",
}
ASPECTS = {
    Aspect.MUSCLES: "Muscles",
    Aspect.ACTIONS: "Joints",
    Aspect.EQUIPMENT: "Equipment",
    Aspect.FAULTS: "Faults",
    Aspect.RISKS: "Places at risk",
    Aspect.LOWER_BACK: "Demands on the lower back",
    Aspect.RESISTANCE: "Resistance",
    Aspect.MAKE: "How it is done",
    Aspect.EVIDENCE: "Evidence",
}
NONE = "-"


def page(answer: CompareAnswer, words: Words) -> Document:
    """Return what sets the exercises apart, then what they share."""
    del words
    title = f"{joined([one.name for one in answer.exercises])}, side by side"
    return Document(
        title=title,
        blocks=(Heading(title, 1), *_against(answer), *_differences(answer), *_shared(answer), _next(answer)),
        records=Records(("aspect", "item", "differs", *(one.id for one in answer.exercises)), tuple(_records(answer))),
    )


def _against(answer: CompareAnswer) -> Iterator[Block]:
    for one in answer.exercises:
        if one.against_kickback:
            yield Prose((Span(f"{one.name}: ", Tone.STRONG), Span(one.against_kickback)))


def _differences(answer: CompareAnswer) -> Iterator[Block]:
    columns = (Column(""), *(Column(one.name, flexible=True) for one in answer.exercises))
    for stands in (Stands.LACKING, Stands.DIFFERENT):
        if rows := [one for one in answer.rows if one.stands is stands]:
            yield Heading(HEADINGS[stands])
            yield Table(columns, tuple(_row(one) for one in rows))


def _row(one: ComparedRow) -> Row:
    values = (line(value or NONE, Tone.PLAIN if value else Tone.QUIET) for value in one.values)
    return Row((line(one.item, Tone.STRONG), *values), ASPECTS[one.aspect])


def _shared(answer: CompareAnswer) -> Iterator[Block]:
    """Tell what all of them have, once."""
    if rows := [one for one in answer.rows if one.stands is Stands.SHARED and one.values[0]]:
        yield Heading(HEADINGS[Stands.SHARED])
        shown = (Row((line(one.item, Tone.STRONG), line(one.values[0] or NONE)), ASPECTS[one.aspect]) for one in rows)
        yield Table((Column(""), Column("All of them", flexible=True)), tuple(shown))


def _next(answer: CompareAnswer) -> Next:
    first, second, *_ = answer.exercises
    return Next((f"kickback show {second.id}", f"kickback alternatives{asked(first.id)}"))


def _records(answer: CompareAnswer) -> Iterator[tuple[str, ...]]:
    for one in answer.rows:
        differs = "yes" if one.differs else "no"
        yield (one.aspect, one.item, differs, *(value or "" for value in one.values))
