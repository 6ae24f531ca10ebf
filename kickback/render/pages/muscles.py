"""The page of `kickback muscles`."""

from kickback.queries.muscles import Dispute, InvolvedMuscle, MusclesAnswer
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
from kickback.render.pages.parts import Words, grade, joined

COLUMNS = (
    Column("Muscle"),
    Column("Role"),
    Column("Side"),
    Column("What it does here", flexible=True, brief=True),
    Column("How sure"),
)
GROUPS = {"primary": "Primary movers", "secondary": "Secondary movers and stabilizers"}
FIELDS = ("muscle", "name", "tier", "role", "side", "contraction", "action", "claims", "verdict", "certainty")


def page(answer: MusclesAnswer, words: Words) -> Document:
    """Return the muscles by tier, then what the article says beyond the evidence."""
    title = f"{answer.name}: the muscles it works"
    rows = tuple(_row(one, words) for one in answer.involvements)
    return Document(
        title=title,
        blocks=(
            Heading(title, 1),
            Table(COLUMNS, rows) if rows else Prose(line("No muscle fits.")),
            *_notes(answer),
            *_disputes(answer.disputes, words),
            _next(answer),
        ),
        records=Records(FIELDS, tuple(_record(one) for one in answer.involvements)),
    )


def _next(answer: MusclesAnswer) -> Next:
    first = [one.muscle for one in answer.involvements[:1]]
    more = (f"kickback {command} {muscle}" for muscle in first for command in ("explain", "evidence"))
    return Next((*more, "kickback cues"))


def _row(one: InvolvedMuscle, words: Words) -> Row:
    return Row(
        cells=(
            line(one.name, Tone.STRONG),
            line(words("roles", one.role).lower()),
            line(one.side),
            line(one.action),
            grade(words, one.verdict, one.certainty),
        ),
        group=GROUPS[one.tier],
    )


def _record(one: InvolvedMuscle) -> tuple[str, ...]:
    return (
        one.muscle,
        one.name,
        one.tier,
        one.role,
        one.side,
        one.contraction,
        one.action,
        " ".join(one.claims),
        one.verdict,
        one.certainty,
    )


def _notes(answer: MusclesAnswer) -> tuple[Block, ...]:
    added = [f"{one.name.lower()} ({one.side})" for one in answer.involvements if not one.in_article]
    if not added:
        return ()
    return (Heading("Beyond the article"), Prose(line(f"Not in the founding article: {joined(added)}.")))


def _disputes(disputes: tuple[Dispute, ...], words: Words) -> tuple[Block, ...]:
    if not disputes:
        return ()
    told = [one for one in disputes if one.verdict != "mixed"]
    mixed = [one.claim for one in disputes if one.verdict == "mixed"]
    parts: list[Block] = [Heading("What the article says that the evidence does not carry")]
    for one in told:
        head = (Span(f"{one.claim} ", Tone.STRONG), *grade(words, one.verdict), Span(f". {one.text}"))
        parts += [Prose(head), Prose((Span("Say instead: ", Tone.QUIET), Span(one.say_instead)), 4)]
    if mixed:
        parts.append(Prose(line(f"Half right, and shown with both halves by 'kickback explain': {joined(mixed)}.")))
    return tuple(parts)
