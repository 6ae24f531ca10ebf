"""The page of `kickback muscles`."""

from kickback.queries.muscles import DoubtedStatement, InvolvedMuscle, MusclesAnswer
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
from kickback.render.pages.parts import Words, asked, grade, joined, sureness

COLUMNS = (
    Column("Muscle"),
    Column("Role"),
    Column("Side"),
    Column("What it does here", flexible=True, brief=True),
    Column("How sure"),
)
GROUPS = {"primary": "Primary movers", "secondary": "Secondary movers and stabilizers"}
FIELDS = (
    *("muscle", "name", "tier", "role", "side", "contraction", "action"),
    *("claims", "verdict", "certainty", "part", "support"),
)


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
    here = asked(answer.exercise)
    more = (f"kickback {command} {muscle}" for muscle in first for command in ("explain", "evidence"))
    return Next((*more, f"kickback cues{here}"))


def _row(one: InvolvedMuscle, words: Words) -> Row:
    return Row(
        cells=(
            line(called(one), Tone.STRONG),
            line(words("roles", one.role).lower()),
            line(one.side),
            line(one.action or one.note or ""),
            sureness(words, one),
        ),
        group=GROUPS[one.tier],
    )


def called(one: InvolvedMuscle) -> str:
    """Return the muscle's name with the part that works."""
    return f"{one.name}, {one.part_name}" if one.part_name else one.name


def _record(one: InvolvedMuscle) -> tuple[str, ...]:
    return (
        one.muscle,
        one.name,
        one.tier,
        one.role,
        one.side,
        one.contraction,
        one.action or "",
        " ".join(one.claims),
        one.verdict or "",
        one.certainty or "",
        one.part or "",
        one.support or "",
    )


def _notes(answer: MusclesAnswer) -> tuple[Block, ...]:
    added = [f"{one.name.lower()} ({one.side})" for one in answer.involvements if not one.in_article]
    if not added or len(added) == len(answer.involvements):
        return ()
    return (Heading("Beyond the article"), Prose(line(f"Not in the founding article: {joined(added)}.")))


def _disputes(disputes: tuple[DoubtedStatement, ...], words: Words) -> tuple[Block, ...]:
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
