"""The page of `kickback sources`: the list of works, or one of them."""

from collections.abc import Iterator

from kickback.model.source import Source
from kickback.model.vocabulary import Statistic
from kickback.queries.sources import ListedSource, SourcesAnswer
from kickback.queries.uses import Uses
from kickback.render.document import (
    Block,
    Column,
    Document,
    Facts,
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
    text_of,
)
from kickback.render.pages.parts import Words, counted, joined, spoken, told_side, told_value

COLUMNS = (Column("Id"), Column("Title", flexible=True), Column("Read"), Column("Cited by"))
FIELDS = ("id", "title", "issued", "doi", "pmid", "pmcid", "link", "design", "n", "read", "flags", "cited_by")


def page(answer: SourcesAnswer, words: Words) -> Document:
    """Return the works with how each was read and how many entries rest on it, or one work in full."""
    records = Records(FIELDS, tuple(_record(one) for one in answer.sources))
    if answer.asked:
        one = answer.sources[0]
        title = f"{one.short}: a source"
        blocks = (*work(one, one.citation, one.link, one.uses, words), follow(one.uses, one.id))
        return Document(title=title, blocks=(Heading(title, 1), *blocks), records=records)
    counts = [f"{count} {words('readings', word).lower()}" for word, count in answer.read.items() if count]
    told = f"{counted(len(answer.sources), 'work')}: {joined(counts)}." if counts else "No work fits."
    return Document(
        title="Sources",
        blocks=(
            Heading("The works that statements rest on", 1),
            Prose(line(told)),
            *((Table(COLUMNS, tuple(_row(one, words) for one in answer.sources)),) if answer.sources else ()),
            Next((*(f"kickback sources {one.id}" for one in answer.sources[:1]), "kickback sources --format bibtex")),
        ),
        records=records,
    )


def work(source: Source | ListedSource, citation: str, link: str | None, uses: Uses, words: Words) -> tuple[Block, ...]:
    """Return one work: how to find it, how it was read, who rests on it, what it found."""
    rows: list[tuple[str, Line]] = [
        ("Reference", line(citation)),
        ("Link", line(link or "none known")),
        ("Design", line(words("designs", source.design).lower())),
        ("People", line(f"{source.n}" if source.n else "not known")),
        ("Who", line(source.population or "")),
        ("Read", line(words("readings", source.read).lower())),
        ("Nearness", line(words("relevance", source.relevance) if source.relevance else "")),
        ("Flags", line(", ".join(words("flags", flag).lower() for flag in source.flags))),
        ("Note", line(source.note or "")),
        *((label, line(", ".join(ids))) for label, ids in _used(uses)),
    ]
    facts = Facts(tuple((label, spans) for label, spans in rows if text_of(spans)))
    return (facts, *_training(source), *_findings(source), *_measurements(source, words))


def follow(uses: Uses, id_: str) -> Next:
    """Return what to try after one work."""
    first = (*uses.claims, *uses.cues, *uses.notes)[:1]
    return Next((*(f"kickback explain {one}" for one in first), f"kickback evidence source:{id_}"))


def _used(uses: Uses) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("Claims", uses.claims),
        ("Cues", uses.cues),
        ("Faults", uses.faults),
        ("Roles", uses.roles),
        ("Muscles", uses.muscles),
        ("Notes", uses.notes),
        ("Exercises", uses.exercises),
        ("Disputes", uses.disputes),
        ("Crosswalks", uses.crosswalks),
    )


def _training(source: Source | ListedSource) -> Iterator[Block]:
    if source.training:
        yield Heading("What was trained")
        yield from (Prose(line(group), listed=True) for group in source.training.groups)
        yield Facts((("Duration", line(source.training.duration)), ("Measured", line(source.training.measured))))


def _findings(source: Source | ListedSource) -> Iterator[Block]:
    if source.findings:
        yield Heading("What it found")
    for one in source.findings:
        yield Prose((Span(one.text), Span(f" [grade {one.grade}]", Tone.QUIET)), listed=True)


def _measurements(source: Source | ListedSource, words: Words) -> Iterator[Block]:
    if not source.measurements:
        return
    columns = (Column("Exercise", flexible=True), Column("Muscle"), Column("Side"), Column("% MVIC"), Column("Grade"))
    rows = (
        Row(
            (
                line(", ".join(part for part in (spoken(one.exercise), one.load, one.condition) if part)),
                line(spoken(one.part or one.muscle)),
                line(told_side(words, one.side)),
                line(told_value(one.value, one.range, one.sd), Tone.STRONG),
                line(one.grade),
            ),
            group=words("statistics", one.statistic),
        )
        for one in sorted(source.measurements, key=lambda one: list(Statistic).index(one.statistic))
    )
    yield Heading("What it recorded")
    yield Table(columns, tuple(rows))


def _row(one: ListedSource, words: Words) -> Row:
    return Row(
        (
            line(one.id, Tone.STRONG),
            line(one.title),
            line(words("readings", one.read).lower()),
            line(str(len(one.cited_by))),
        )
    )


def _record(one: ListedSource) -> tuple[str, ...]:
    cells = (one.id, one.title, one.issued, one.doi, one.pmid, one.pmcid, one.link, one.design, one.n, one.read)
    return (*("" if cell is None else str(cell) for cell in cells), " ".join(one.flags), " ".join(one.cited_by))
