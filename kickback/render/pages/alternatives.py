"""The page of `kickback alternatives`."""

from collections.abc import Iterator

from kickback.queries.alternatives.answers import Alternative, AlternativesAnswer, Change, Named, Part, SharedPart
from kickback.render.document import (
    Block,
    Column,
    Document,
    Heading,
    Line,
    Next,
    Prose,
    Records,
    Row,
    Span,
    Table,
    Tone,
    line,
)
from kickback.render.pages.parts import Words, asked, counted, joined, spoken

COLUMNS = (
    Column("Exercise"),
    Column("Points"),
    Column("Shares", flexible=True),
    Column("What changes", flexible=True),
)
FIELDS = ("exercise", "name", "score", "variant", "named", *(f"{part} met" for part in Part), "added", "changes")
SAME, OTHER = "The same movement, another set-up", "Other exercises"
PARTS = {
    Part.PRIME_MOVERS: ("prime mover", "prime movers"),
    Part.ACTIONS: ("joint action", "joint actions"),
    Part.OTHER_ACTIONS: ("other joint action", "other joint actions"),
    Part.SYNERGISTS: ("synergist", "synergists"),
    Part.STABILIZERS: ("stabilizer", "stabilizers"),
    Part.LISTED: ("muscle of no stated role", "muscles of no stated role"),
}
NAMED = {
    Named.ALTERNATIVE: "named by coaches",
    Named.EASIER: "easier, by coaches",
    Named.HARDER: "harder, by coaches",
}
MEANING = (
    "A side counts by what it does: the leg that moves, the leg that carries, the trunk. The points count the jobs "
    "that are listed, so a record that lists more can gain more. They do not tell how hard a muscle works."
)
ASPECTS = {"lower-back": "lower back: "}


def page(answer: AlternativesAnswer, words: Words) -> Document:
    """Return the alternatives with what they share and what changes, and how they were counted."""
    title = f"{answer.name}: what does the same job"
    rows = tuple(_row(one, words) for one in answer.alternatives)
    return Document(
        title=title,
        blocks=(
            Heading(title, 1),
            Table(COLUMNS, rows) if rows else Prose(line("No exercise fits.")),
            *_against(answer),
            *_dropped(answer),
            *_counting(answer),
            *_apart(answer),
            _next(answer),
        ),
        records=Records(FIELDS, tuple(_record(one) for one in answer.alternatives)),
    )


def _row(one: Alternative, words: Words) -> Row:
    named = "".join(f" ({NAMED[named]})" for named in one.named[:1])
    shares = ", ".join(_share(part, words) for part in one.shared if part.met or part.partly)
    return Row(
        (
            (Span(one.name, Tone.STRONG), Span(named)),
            line(str(one.score)),
            line(shares),
            line(". ".join(_change(change) for change in one.changes) or "nothing that is listed"),
        ),
        SAME if one.variant else OTHER,
    )


def _share(part: SharedPart, words: Words) -> str:
    if part.part is Part.LATERALITY:
        return f"{words('laterality', part.items[0].asked).lower()} too"
    noun = PARTS[part.part][part.of > 1]
    lesser = f" ({part.partly} in a lesser role)" if part.partly else ""
    return f"{noun} {part.met} of {part.of}{lesser}"


def _change(change: Change) -> str:
    text = ASPECTS.get(change.aspect, "") + change.text
    return text[:1].upper() + text[1:]


def _against(answer: AlternativesAnswer) -> Iterator[Block]:
    """Tell the record's own words on what the exercises are beside the kickback."""
    told = [(one.name, one.against_kickback) for one in answer.alternatives if one.against_kickback]
    if told:
        yield Heading("In a sentence each")
        yield from (Prose((Span(f"{name}: ", Tone.STRONG), Span(text)), listed=True) for name, text in told)


def _dropped(answer: AlternativesAnswer) -> Iterator[Block]:
    if answer.dropped:
        yield Heading(f"Left out, to spare {joined([spoken(name) for name in answer.asked.avoid])}")
        rows = (Row((line(one.name), line(one.reason))) for one in answer.dropped)
        yield Table((Column("Exercise"), Column("Why", flexible=True)), tuple(rows))
        if (more := answer.dropped_total - len(answer.dropped)) > 0:
            yield Prose(line(f"And {counted(more, 'more', 'more')}.", Tone.QUIET))


def _counting(answer: AlternativesAnswer) -> Iterator[Block]:
    if answer.alternatives:
        yield Heading("How the points are counted")
        held = {part.part for one in answer.alternatives for part in one.shared} | {"added-actions"}
        told = [f"{rule.points:+d} for {rule.text}" for rule in answer.rules if rule.part in held]
        yield Prose(line(f"{', '.join(told)}. A muscle that has a lesser role there counts by that role."))
        yield Prose(line(MEANING, Tone.QUIET))


def _apart(answer: AlternativesAnswer) -> Iterator[Block]:
    if answer.apart:
        told: Line = line(f"Coaches also name {joined([one.name for one in answer.apart])}")
        yield Prose((*told, Span(", which shares neither a prime mover nor what one moves.")))


def _next(answer: AlternativesAnswer) -> Next:
    if not answer.alternatives:
        return Next((f"kickback show{asked(answer.exercise)}", "kickback exercises"))
    first = answer.alternatives[0].exercise
    return Next((f"kickback compare {answer.exercise} {first}", f"kickback show {first}"))


def _record(one: Alternative) -> tuple[str, ...]:
    met = {part.part: f"{part.met} of {part.of}" for part in one.shared}
    return (
        one.exercise,
        one.name,
        str(one.score),
        "yes" if one.variant else "no",
        " ".join(one.named),
        *(met.get(part, "") for part in Part),
        " ".join(one.added_actions),
        "; ".join(f"{change.aspect}: {change.text}" for change in one.changes),
    )
