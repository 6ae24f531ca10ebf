"""The page of `kickback claims`."""

from kickback.queries.claims import ClaimsAnswer, GradedClaim
from kickback.render.document import (
    Column,
    Document,
    Heading,
    Next,
    Prose,
    Records,
    Row,
    Table,
    Tone,
    line,
)
from kickback.render.pages.parts import Words, counted, grade, joined

COLUMNS = (
    Column("No."),
    Column("Statement", flexible=True),
    Column("Verdict"),
    Column("Say instead", flexible=True),
)
FIELDS = ("id", "text", "kind", "origin", "verdict", "certainty", "directness", "say_instead", "sources")


def page(answer: ClaimsAnswer, words: Words) -> Document:
    """Return the ledger: number, statement, verdict and certainty, what to say instead."""
    counts = [f"{count} {words('verdicts', verdict).lower()}" for verdict, count in answer.counts.items()]
    number = counted(len(answer.claims), "statement")
    total = f"{number}: {joined(counts)}." if counts else "No statement fits."
    return Document(
        title="Claims",
        blocks=(
            Heading("Claims and how they stand", 1),
            Prose(line(total)),
            Table(COLUMNS, tuple(_row(claim, words) for claim in answer.claims)),
            Next((*(f"kickback explain {claim.id}" for claim in answer.claims[:1]), "kickback muscles")),
        ),
        records=Records(FIELDS, tuple(_record(claim) for claim in answer.claims)),
    )


def _row(claim: GradedClaim, words: Words) -> Row:
    same = claim.say_instead == claim.text
    return Row(
        (
            line(claim.id, Tone.STRONG),
            line(claim.text),
            grade(words, claim.verdict, claim.certainty),
            line("As it stands." if same else claim.say_instead),
        )
    )


def _record(claim: GradedClaim) -> tuple[str, ...]:
    return (
        claim.id,
        claim.text,
        claim.kind,
        claim.origin,
        claim.verdict,
        claim.certainty,
        claim.directness,
        claim.say_instead,
        " ".join(claim.sources),
    )
