"""What the pages of `kickback explain` are framed with."""

from kickback.model.claim import Claim, Figure
from kickback.model.dispute import Dispute
from kickback.queries.citations import Citation
from kickback.render.document import Block, Document, Facts, Heading, Line, Next, Records, text_of
from kickback.render.pages.parts import Words, references, spoken, statement, told_disputes, told_figures


def open_questions(disputes: tuple[Dispute, ...]) -> tuple[Block, ...]:
    """Return the open disagreements under a heading, nothing where there are none."""
    return (Heading("Where the sources disagree"), *told_disputes(disputes)) if disputes else ()


def figure_list(figures: tuple[Figure, ...]) -> tuple[Block, ...]:
    """Return results in words under a heading, nothing where there are none."""
    return (Heading("Figures"), *told_figures(figures)) if figures else ()


def statements(words: Words, claims: tuple[Claim, ...]) -> tuple[Block, ...]:
    """Return claims in short under a heading, nothing where there are none."""
    if not claims:
        return ()
    return (Heading("What the evidence says"), *(block for claim in claims for block in statement(words, claim)))


def source_list(words: Words, citations: tuple[Citation, ...]) -> tuple[Block, ...]:
    """Return references under a heading, nothing where there are none."""
    return (Heading("Sources"), references(words, citations)) if citations else ()


def names(ids: tuple[str, ...]) -> str:
    """Return ids as words."""
    return ", ".join(spoken(id_) for id_ in ids)


def framed(title: str, rows: list[tuple[str, Line]], blocks: tuple[Block, ...], commands: tuple[str, ...]) -> Document:
    """Return a page of facts, then blocks, then the commands to try next; facts without text are left out."""
    told = tuple((label, spans) for label, spans in rows if text_of(spans))
    return Document(
        title=title,
        blocks=(Heading(title, 1), Facts(told), *blocks, Next(commands)),
        records=records(told),
    )


def records(rows: tuple[tuple[str, Line], ...]) -> Records:
    """Return facts as rows for a spreadsheet."""
    return Records(("field", "value"), tuple((label, text_of(spans)) for label, spans in rows))
