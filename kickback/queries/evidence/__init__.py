"""Who says so: the statements about one thing, with what speaks for and against each."""

from collections.abc import Iterable, Iterator

from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim
from kickback.model.vocabulary import STANDING, Certainty, Verdict
from kickback.queries.citations import cite
from kickback.queries.claims import count_verdicts
from kickback.queries.evidence.about import KINDS, About, about
from kickback.queries.evidence.answers import EvidenceAnswer, WeighedClaim
from kickback.queries.evidence.summary import summary
from kickback.queries.named import THINGS, named
from kickback.queries.words import checked_word


def weigh_evidence(  # noqa: PLR0913  # one argument for each option of the command
    base: KnowledgeBase,
    name: str | None,
    exercise: str,
    *,
    chosen: bool = False,
    verdict: str | None = None,
    contested: bool = False,
    sides: tuple[str, ...] = (),
) -> EvidenceAnswer:
    """Return the statements about `name`, what stands best first, or all of them; sum up where nothing narrows them.

    Those on `exercise` come first of their verdict; it must exist where it was `chosen` or its cues are summed up.
    `contested` keeps those that are mixed or have sources on both sides, `sides` those with a source on each of them.
    Raises what `named` and `about` raise, and UsageError for an unknown verdict.
    """
    verdict = checked_word(base, "verdicts", "verdict", verdict)
    kind, id_ = named(base, name, first=THINGS, kinds=KINDS) if name is not None else (None, None)
    found = about(base, kind, id_, exercise) if kind and id_ else About(base.ids("claims"))
    if narrowed := bool(verdict or contested or sides):
        found = found._replace(figures=(), rests_on=(), roles=(), disputes=())  # they have no verdict and take no side
    whole = name is None and not narrowed
    fit = _fitting(base, found.claims, verdict, sides, contested=contested)
    home = base.exercise(exercise) if chosen or whole else None
    kept = _ranked(fit, home.id if home else exercise)
    weighed = tuple(_weighed(claim, sides) for claim in kept)
    return EvidenceAnswer(
        kind=kind,
        about=id_,
        verdict=found.verdict,
        certainty=found.certainty,
        claims=weighed,
        counts=count_verdicts(kept),
        figures=found.figures,
        rests_on=found.rests_on,
        roles=found.roles,
        disputes=found.disputes,
        sources=() if whole else cite(base, _cited(found, weighed)),
        summary=summary(base, kept, home) if whole and home else None,
    )


def _cited(found: About, claims: tuple[WeighedClaim, ...]) -> Iterator[str]:
    yield from found.rests_on
    yield from (source for claim in claims for source in _sources(claim))
    yield from (source for one in found.roles for source in (*one.sources, *one.measured_by))


def _fitting(
    base: KnowledgeBase, ids: tuple[str, ...], verdict: str | None, sides: tuple[str, ...], *, contested: bool
) -> list[Claim]:
    claims = [base.follow(Claim, one) for one in dict.fromkeys(ids)]
    claims = [one for one in claims if verdict in (None, one.verdict) and (is_contested(one) or not contested)]
    return [one for one in claims if _speaks(one, sides)]


def _ranked(claims: Iterable[Claim], exercise: str) -> list[Claim]:
    def rank(claim: Claim) -> tuple[int, bool, int]:
        return STANDING.index(claim.verdict), exercise not in claim.exercises, list(Certainty).index(claim.certainty)

    return sorted(claims, key=rank)


def is_contested(claim: Claim) -> bool:
    """Return whether sources disagree on a claim, or it holds only in part."""
    return claim.verdict is Verdict.MIXED or bool(claim.supported_by and claim.opposed_by)


def _speaks(claim: Claim, sides: tuple[str, ...]) -> bool:
    held = {"for": claim.supported_by, "against": claim.opposed_by}
    return all(held[side] for side in sides)


def _weighed(claim: Claim, sides: tuple[str, ...]) -> WeighedClaim:
    pro = claim.supported_by if "for" in sides or not sides else ()
    con = claim.opposed_by if "against" in sides or not sides else ()
    calculations = claim.calculations if not sides else ()
    shown = {*pro, *con, *calculations}
    return WeighedClaim(
        id=claim.id,
        text=claim.text,
        verdict=claim.verdict,
        certainty=claim.certainty,
        directness=claim.directness,
        reasoning=claim.reasoning,
        say_instead=claim.say_instead,
        figures=tuple(one for one in claim.figures if not sides or shown & {*one.sources}),
        supported_by=pro,
        opposed_by=con,
        calculations=calculations,
    )


def _sources(claim: WeighedClaim) -> tuple[str, ...]:
    return (*claim.supported_by, *claim.opposed_by, *claim.calculations)
