"""The page of `kickback import`."""

import shlex
from collections.abc import Iterator

from kickback.queries.exchange.answers import ImportAnswer
from kickback.render.document import Block, Document, Facts, Heading, Line, Next, Prose, Records, Span, Tone, line
from kickback.render.glyphs import CONTRADICTED, SUPPORTED
from kickback.render.pages.parts import Words

# More than anybody reads; JSON has them all.
MOST = 10
FIELDS = ("result", "what", "why")


def page(answer: ImportAnswer, _words: Words) -> Document:
    """Return how many exercises came in and where they are, then those that did not."""
    return Document(
        title="Import",
        blocks=(
            Heading(_title(answer), 1),
            Facts(tuple(_facts(answer))),
            *_listed("Malformed", tuple((one.place, one.message) for one in answer.malformed)),
            *_listed("Skipped", tuple((one.id, one.reason) for one in answer.skipped)),
            *_next(answer),
        ),
        records=Records(FIELDS, tuple(_records(answer))),
    )


def _title(answer: ImportAnswer) -> str:
    if answer.unchanged and not answer.added:
        return f"{len(answer.unchanged):,} already there, unchanged"
    return f"{len(answer.added):,} {'exercise' if len(answer.added) == 1 else 'exercises'} imported"


def _facts(answer: ImportAnswer) -> Iterator[tuple[str, Line]]:
    bad = len({one.place for one in answer.malformed})
    good = Span(f"{SUPPORTED} {len(answer.added):,}", Tone.GOOD)
    yield "Added", (good, Span(", marked as imported and ungraded")) if answer.added else line("0")
    yield "Unchanged", line(f"{len(answer.unchanged):,}")
    yield "Skipped", line(f"{len(answer.skipped):,}")
    yield "Malformed", line(f"{CONTRADICTED} {bad:,}", Tone.BAD) if bad else line("0")
    yield "Folder", line(answer.folder)


def _listed(title: str, rows: tuple[tuple[str, str], ...]) -> Iterator[Block]:
    if rows:
        yield Heading(title)
    for name, told in rows[:MOST]:
        yield Prose((Span(f"{name}: ", Tone.STRONG), Span(told)), listed=True)
    if len(rows) > MOST:
        yield Prose(line(f"{len(rows) - MOST:,} more; --json lists them all.", Tone.QUIET))


def _next(answer: ImportAnswer) -> Iterator[Block]:
    data = "" if answer.read else f" --data {shlex.quote(answer.folder)}"
    if here := (*answer.added, *answer.unchanged):
        yield Next((f"kickback{data} show {here[0]}", f"kickback{data} validate"))


def _records(answer: ImportAnswer) -> Iterator[tuple[str, str, str]]:
    yield from (("added", id_, "") for id_ in answer.added)
    yield from (("unchanged", id_, "") for id_ in answer.unchanged)
    yield from (("skipped", one.id, one.reason) for one in answer.skipped)
    yield from (("malformed", one.place, one.message) for one in answer.malformed)
