"""The page of `kickback myth`."""

from kickback.queries.myth import Myth, MythAnswer
from kickback.render.document import (
    Column,
    Document,
    Facts,
    Heading,
    Next,
    Prose,
    Records,
    Row,
    Span,
    Table,
    Tone,
    line,
    text_of,
)
from kickback.render.pages.parts import Words, grade

COLUMNS = (Column("In the gym", flexible=True), Column("Verdict"), Column("Say instead", flexible=True))
FIELDS = ("text", "verdict", "certainty", "say_instead", "claims")


def page(answer: MythAnswer, words: Words) -> Document:
    """Return the popular sentences with what to say instead, or the one asked for with the reason."""
    records = Records(FIELDS, tuple(_record(one) for one in answer.myths))
    if answer.asked is not None:
        return _one(answer, words, records)
    rows = tuple(
        Row((line(one.text, Tone.STRONG), grade(words, one.verdict, one.certainty), line(one.say_instead)))
        for one in answer.myths
    )
    title = "What people say in the gym"
    follow = (f'kickback myth "{one.text}"' for one in answer.myths[:1])
    blocks = (Heading(title, 1), Table(COLUMNS, rows), Next((*follow, "kickback claims")))
    return Document(title=title, blocks=blocks, records=records)


def _one(answer: MythAnswer, words: Words, records: Records) -> Document:
    title = "What people say in the gym"
    if not answer.myths:
        told = f"No sentence like that is here.{' Perhaps one of these:' if answer.near else ''}"
        near = (Prose(line(text), listed=True) for text in answer.near)
        commands = (*(f'kickback myth "{text}"' for text in answer.near[:1]), "kickback myth", "kickback claims")
        return Document(title=title, blocks=(Prose(line(told)), *near, Next(commands)), records=records)
    one = answer.myths[0]
    rows = (
        ("Verdict", grade(words, one.verdict, one.certainty)),
        ("Say instead", line(one.say_instead, Tone.STRONG)),
        ("Why", line(one.why)),
        ("Also said", line("; ".join(one.also))),
        ("Claims", line(", ".join(one.claims))),
    )
    facts = Facts(tuple((label, spans) for label, spans in rows if text_of(spans)))
    said = (answer.asked or "").lower().rstrip(".") in {text.lower().rstrip(".") for text in (one.text, *one.also)}
    asked = Prose((Span("Nearest to what you asked: ", Tone.QUIET), Span(answer.asked or "")))
    blocks = (
        Heading(one.text, 1),
        *(() if said else (asked,)),
        facts,
        Next((f"kickback evidence {one.claims[0]}", "kickback myth")),
    )
    return Document(title=one.text, blocks=blocks, records=records)


def _record(one: Myth) -> tuple[str, ...]:
    return one.text, one.verdict, one.certainty, one.say_instead, " ".join(one.claims)
