"""A work that statements rest on, in the field names of the Citation Style Language (CSL)."""

from msgspec import field

from kickback.model.measurement import Finding, Measurement, Training
from kickback.model.record import Record
from kickback.model.vocabulary import Reading, Relevance, Statistic


class Person(Record, frozen=True, kw_only=True):
    """Name an author; `literal` is for groups and for names that were not seen split."""

    family: str | None = None
    given: str | None = None
    literal: str | None = None


class Source(Record, frozen=True, kw_only=True):
    """Describe one work, as `data/sources/<id>.yaml` holds it.

    `read` says how much of it was read; `n` counts the people studied; `flags` carry warnings such as `suspect`.
    `relevance` says how near its task is to the cable kickback; `reports` names the statistics that its text gives.
    """

    id: str
    type: str
    title: str
    author: tuple[Person, ...] = ()
    issued: int | None = None
    container_title: str | None = field(default=None, name="container-title")
    publisher: str | None = None
    volume: str | None = None
    issue: str | None = None
    page: str | None = None
    number: str | None = None
    doi: str | None = field(default=None, name="DOI")
    pmid: str | None = field(default=None, name="PMID")
    pmcid: str | None = field(default=None, name="PMCID")
    url: str | None = field(default=None, name="URL")
    design: str
    n: int | None = None
    population: str | None = None
    read: Reading
    relevance: Relevance | None = None
    note: str | None = None
    flags: tuple[str, ...] = ()
    training: Training | None = None
    findings: tuple[Finding, ...] = ()
    reports: tuple[Statistic, ...] = ()
    measurements: tuple[Measurement, ...] = ()

    @property
    def short(self) -> str:
        """Return the author and year as running text cites them, such as `Oh 2007`."""
        first = self.author[0] if self.author else None
        name = (first.family or first.literal) if first else None
        head = name or self.title
        if first and first.family and len(self.author) > 1:
            head += " and others"
        return f"{head} {self.issued}" if self.issued else head

    @property
    def remark(self) -> str:
        """Return what must go with the work wherever it is cited: how it was read, its flags, its note."""
        flags = f"Flags: {', '.join(self.flags)}." if self.flags else ""
        return " ".join(part for part in (f"Read: {self.read}.", flags, self.note) if part)
