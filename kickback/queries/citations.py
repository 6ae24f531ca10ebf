"""A source as a reference list shows it."""

from collections.abc import Iterable

from kickback.knowledge.base import KnowledgeBase
from kickback.model.record import Record
from kickback.model.source import Person, Source
from kickback.model.vocabulary import Reading


class Citation(Record, frozen=True, kw_only=True):
    """Hold one reference: `short` for running text, `text` in full, `link` where one is known."""

    id: str
    short: str
    text: str
    link: str | None
    read: Reading
    flags: tuple[str, ...]


def cite(base: KnowledgeBase, ids: Iterable[str]) -> tuple[Citation, ...]:
    """Return the citations of the sources with `ids`, each once, in the order given."""
    return tuple(citation(base.follow(Source, id_)) for id_ in dict.fromkeys(ids))


def citation(source: Source) -> Citation:
    """Return a source as a reference: authors, year, title, where it appeared, link."""
    place = source.container_title or source.publisher or ""
    if source.volume:
        place += f" {source.volume}" + (f"({source.issue})" if source.issue else "")
    if source.page or source.number:
        place += (":" if place else "") + str(source.page or source.number)
    place = place.strip()
    authors = ", ".join(_name(person) for person in source.author)
    year = f" ({source.issued})" if source.issued else ""
    parts = (f"{authors}{year}", source.title, place) if authors else (f"{source.title}{year}", place)
    text = " ".join(part if part.endswith((".", "?", "!")) else f"{part}." for part in parts if part)
    return Citation(
        id=source.id, short=source.short, text=text, link=_link(source), read=source.read, flags=source.flags
    )


def _name(person: Person) -> str:
    return person.literal or " ".join(part for part in (person.family, person.given) if part)


def _link(source: Source) -> str | None:
    if source.doi:
        return f"https://doi.org/{source.doi}"
    return source.url or (f"PMID {source.pmid}" if source.pmid else None)
