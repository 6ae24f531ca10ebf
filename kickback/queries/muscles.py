"""Which muscles an exercise works, in which role, on which side, and how sure that is."""

from collections.abc import Iterator

from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim
from kickback.model.exercise import Involvement
from kickback.model.muscle import Muscle
from kickback.model.record import Record
from kickback.model.vocabulary import Certainty, Contraction, Origin, Role, Tier, Verdict
from kickback.queries.words import checked_word, namesake_notes

DOUBTED = (Verdict.CONTRADICTED, Verdict.WEAK, Verdict.MIXED)


class InvolvedMuscle(Record, frozen=True, kw_only=True):
    """Say what one muscle does in the exercise; `in_article` tells whether the founding article names it there."""

    muscle: str
    name: str
    tier: Tier
    role: Role
    side: str
    contraction: Contraction
    action: str
    raised_by: str | None
    lowered_by: str | None
    claims: tuple[str, ...]
    verdict: Verdict
    certainty: Certainty
    in_article: bool


class Dispute(Record, frozen=True, kw_only=True):
    """Name a statement of the article that the evidence does not carry, and what to say instead."""

    claim: str
    text: str
    verdict: Verdict
    say_instead: str


class MusclesAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback muscles`."""

    exercise: str
    name: str
    involvements: tuple[InvolvedMuscle, ...]
    disputes: tuple[Dispute, ...]
    messages: tuple[str, ...] = ()


def list_muscles(
    base: KnowledgeBase,
    exercise: str,
    *,
    tier: str | None = None,
    role: str | None = None,
    side: str | None = None,
) -> MusclesAnswer:
    """Return the muscles of `exercise`, those of one tier, role or side where given; unknown words are refused."""
    tier = checked_word(base, "tiers", "tier", tier)
    role = checked_word(base, "roles", "role", role)
    side = checked_word(base, "sides", "side", side)
    found = base.exercise(exercise)
    chosen = [
        one
        for one in (*found.primary, *found.secondary)
        if tier in (None, one.tier) and role in (None, one.role) and side in (None, one.side)
    ]
    return MusclesAnswer(
        exercise=found.id,
        name=found.name,
        involvements=tuple(involved_muscle(base, one) for one in chosen),
        disputes=tuple(_disputes(base, chosen)),
        messages=namesake_notes(found, exercise),
    )


def involved_muscle(base: KnowledgeBase, one: Involvement) -> InvolvedMuscle:
    """Return an involvement with its muscle's name and the grade of the claim that states the role."""
    claims = [base.follow(Claim, id_) for id_ in one.claims]
    return InvolvedMuscle(
        muscle=one.muscle,
        name=base.follow(Muscle, one.muscle).name,
        tier=one.tier,
        role=one.role,
        side=one.side,
        contraction=one.contraction,
        action=one.action,
        raised_by=one.raised_by,
        lowered_by=one.lowered_by,
        claims=one.claims,
        verdict=claims[0].verdict,
        certainty=claims[0].certainty,
        in_article=claims[0].origin is Origin.ARTICLE,
    )


def _disputes(base: KnowledgeBase, chosen: list[Involvement]) -> Iterator[Dispute]:
    claims = {id_: base.follow(Claim, id_) for one in chosen for id_ in one.claims}
    doubted = [one for one in claims.values() if one.origin is Origin.ARTICLE and one.verdict in DOUBTED]
    for claim in sorted(doubted, key=lambda one: (DOUBTED.index(one.verdict), one.id)):
        yield Dispute(claim=claim.id, text=claim.text, verdict=claim.verdict, say_instead=claim.say_instead)
