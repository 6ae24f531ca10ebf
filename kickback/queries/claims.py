"""The ledger of statements: what each says, how it stands, and what to say instead."""

from collections import Counter
from collections.abc import Iterable

from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim
from kickback.model.record import Record
from kickback.model.vocabulary import Certainty, ClaimKind, Directness, Origin, Verdict
from kickback.queries.words import checked_word


class GradedClaim(Record, frozen=True, kw_only=True):
    """Hold one line of the ledger."""

    id: str
    text: str
    kind: ClaimKind
    origin: Origin
    verdict: Verdict
    certainty: Certainty
    directness: Directness
    say_instead: str
    sources: tuple[str, ...]


class ClaimsAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback claims`; `counts` says how many of the claims shown have each verdict."""

    claims: tuple[GradedClaim, ...]
    counts: dict[str, int]


def list_claims(
    base: KnowledgeBase, *, origin: str | None = None, verdict: str | None = None, certainty: str | None = None
) -> ClaimsAnswer:
    """Return the claims by number, those of one origin, verdict or certainty where given; refuse unknown words."""
    origin = checked_word(base, "origins", "origin", origin)
    verdict = checked_word(base, "verdicts", "verdict", verdict)
    certainty = checked_word(base, "certainty", "certainty", certainty)
    chosen = [
        claim
        for claim in base.claims()
        if origin in (None, claim.origin) and verdict in (None, claim.verdict) and certainty in (None, claim.certainty)
    ]
    return ClaimsAnswer(claims=graded(chosen), counts=count_verdicts(chosen))


def graded(claims: Iterable[Claim]) -> tuple[GradedClaim, ...]:
    """Return claims as lines of the ledger."""
    return tuple(
        GradedClaim(
            id=claim.id,
            text=claim.text,
            kind=claim.kind,
            origin=claim.origin,
            verdict=claim.verdict,
            certainty=claim.certainty,
            directness=claim.directness,
            say_instead=claim.say_instead,
            sources=claim.sources,
        )
        for claim in claims
    )


def count_verdicts(claims: Iterable[Claim]) -> dict[str, int]:
    """Return how many claims have each verdict, best first, leaving out verdicts that none has."""
    counts = Counter(claim.verdict for claim in claims)
    return {str(verdict): counts[verdict] for verdict in Verdict if counts[verdict]}
