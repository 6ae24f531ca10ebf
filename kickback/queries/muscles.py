"""Which muscles an exercise works, in which role, on which side, and how sure that is."""

from collections.abc import Iterator

from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim
from kickback.model.exercise import Involvement
from kickback.model.muscle import Muscle
from kickback.model.record import Record
from kickback.model.vocabulary import Certainty, Contraction, Origin, Role, Support, Tier, Verdict
from kickback.queries.words import checked_word, namesake_notes

DOUBTED = (Verdict.CONTRADICTED, Verdict.WEAK, Verdict.MIXED)


class InvolvedMuscle(Record, frozen=True, kw_only=True):
    """Say what one muscle does in the exercise; `in_article` tells whether the founding article names it there.

    Where no claim grades the role, `support` says what it rests on.
    """

    muscle: str
    name: str
    part: str | None
    part_name: str | None
    tier: Tier
    role: Role
    side: str
    contraction: Contraction
    action: str | None
    raised_by: str | None
    lowered_by: str | None
    support: Support | None
    sources: tuple[str, ...]
    measured_by: tuple[str, ...]
    note: str | None
    claims: tuple[str, ...]
    verdict: Verdict | None
    certainty: Certainty | None
    in_article: bool


class DoubtedStatement(Record, frozen=True, kw_only=True):
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
    disputes: tuple[DoubtedStatement, ...]
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
        if tier in (None, one.tier) and role in (None, one.role, one.role.broad) and side in (None, one.side)
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
    stated = base.follow(Claim, one.claims[0]) if one.claims else None
    return InvolvedMuscle(
        muscle=one.muscle,
        name=base.muscle_name(one.muscle),
        part=one.part,
        part_name=part_name(base, one.muscle, one.part),
        tier=one.tier,
        role=one.role,
        side=one.side,
        contraction=one.contraction,
        action=one.action,
        raised_by=one.raised_by,
        lowered_by=one.lowered_by,
        support=one.support,
        sources=one.sources,
        measured_by=one.measured_by,
        note=one.note,
        claims=one.claims,
        verdict=stated.verdict if stated else None,
        certainty=stated.certainty if stated else None,
        in_article=stated is not None and stated.origin is Origin.ARTICLE,
    )


def part_name(base: KnowledgeBase, muscle: str, part: str | None) -> str | None:
    """Return the name of the part that works; it may be a muscle of its own, as the columns of erector spinae are."""
    if part is None:
        return None
    parts = () if muscle in base.ids("muscle-groups") else base.follow(Muscle, muscle).parts
    named = next((one.name for one in parts if one.id == part), None)
    return named or base.muscle_name(part).lower()


def _disputes(base: KnowledgeBase, chosen: list[Involvement]) -> Iterator[DoubtedStatement]:
    claims = {id_: base.follow(Claim, id_) for one in chosen for id_ in one.claims}
    doubted = [one for one in claims.values() if one.origin is Origin.ARTICLE and one.verdict in DOUBTED]
    for claim in sorted(doubted, key=lambda one: (DOUBTED.index(one.verdict), one.id)):
        yield DoubtedStatement(claim=claim.id, text=claim.text, verdict=claim.verdict, say_instead=claim.say_instead)
