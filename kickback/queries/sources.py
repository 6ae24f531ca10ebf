"""The works that statements rest on: a list of them, or one with what it found and who rests on it."""

from kickback.knowledge.base import KnowledgeBase
from kickback.model.measurement import Finding, Measurement, Training
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Reading, Relevance
from kickback.queries.citations import citation
from kickback.queries.uses import Uses, uses_of, uses_of_one
from kickback.queries.words import checked_word


class ListedSource(Record, frozen=True, kw_only=True):
    """Hold one work: how to find it, how it was read, what it found, and what rests on it."""

    id: str
    short: str
    title: str
    citation: str
    link: str | None
    doi: str | None
    pmid: str | None
    pmcid: str | None
    issued: int | None
    design: str
    n: int | None
    population: str | None
    read: Reading
    relevance: Relevance | None
    flags: tuple[str, ...]
    note: str | None
    training: Training | None
    findings: tuple[Finding, ...]
    measurements: tuple[Measurement, ...]
    cited_by: tuple[str, ...]
    uses: Uses


class SourcesAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback sources`; `asked` is the id of the one work asked for, `read` counts works by how they were."""

    sources: tuple[ListedSource, ...]
    asked: str | None
    read: dict[str, int]


def list_sources(
    base: KnowledgeBase,
    name: str | None = None,
    *,
    read: str | None = None,
    design: str | None = None,
    flag: str | None = None,
) -> SourcesAnswer:
    """Return the works that `choose_sources` chooses, each with what rests on it."""
    chosen = choose_sources(base, name, read=read, design=design, flag=flag)
    uses = {chosen[0].id: uses_of_one(base, chosen[0].id)} if name is not None and chosen else uses_of(base)
    return SourcesAnswer(
        sources=tuple(_listed(source, uses.get(source.id, Uses())) for source in chosen),
        asked=chosen[0].id if name is not None and chosen else None,
        read={str(word): sum(one.read is word for one in chosen) for word in Reading},
    )


def choose_sources(
    base: KnowledgeBase,
    name: str | None = None,
    *,
    read: str | None = None,
    design: str | None = None,
    flag: str | None = None,
) -> tuple[Source, ...]:
    """Return the works by id, or the one called `name`; those read, designed or flagged so where words are given."""
    read = checked_word(base, "readings", "reading", read)
    design = checked_word(base, "designs", "design", design)
    flag = checked_word(base, "flags", "flag", flag)
    works = (base.source(name),) if name is not None else base.sources()
    return tuple(
        one
        for one in works
        if read in (None, one.read) and design in (None, one.design) and (flag is None or flag in one.flags)
    )


def _listed(source: Source, uses: Uses) -> ListedSource:
    cited = citation(source)
    return ListedSource(
        id=source.id,
        short=source.short,
        title=source.title,
        citation=cited.text,
        link=cited.link,
        doi=source.doi,
        pmid=source.pmid,
        pmcid=source.pmcid,
        issued=source.issued,
        design=source.design,
        n=source.n,
        population=source.population,
        read=source.read,
        relevance=source.relevance,
        flags=source.flags,
        note=source.note,
        training=source.training,
        findings=source.findings,
        measurements=source.measurements,
        cited_by=uses.ids,
        uses=uses,
    )
