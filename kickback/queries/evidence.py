"""Who says so: the statements about one thing, with what speaks for and against each."""

from collections.abc import Iterable
from typing import TypeAlias

from msgspec import field

from kickback.errors import UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim, Figure
from kickback.model.exercise import Cue, Exercise
from kickback.model.record import Record
from kickback.model.vocabulary import Certainty, Directness, Verdict
from kickback.queries.citations import Citation, cite
from kickback.queries.claims import STANDING, count_verdicts
from kickback.queries.named import THINGS, named
from kickback.queries.words import checked_word

ABOUT = "muscle, muscle group, cue, fault, exercise, claim or source"
MOST_CUES = 3


class WeighedClaim(Record, frozen=True, kw_only=True):
    """Hold one statement with its grade, its figures in words, and the ids of the sources on each side."""

    id: str
    text: str
    verdict: Verdict
    certainty: Certainty
    directness: Directness
    reasoning: str
    say_instead: str
    figures: tuple[Figure, ...]
    supported_by: tuple[str, ...] = field(name="for")
    opposed_by: tuple[str, ...] = field(name="against")
    calculations: tuple[str, ...]


class GradedCue(Record, frozen=True, kw_only=True):
    """Name a cue with its verdict and the certainty of the claim that it rests on first."""

    id: str
    name: str
    verdict: Verdict
    certainty: Certainty | None


class Summary(Record, frozen=True, kw_only=True):
    """Count how the statements stand, and how many rest on a value measured in the exercise itself.

    `stand` counts supported ones, `fall` contradicted ones, `hang` all others.
    """

    exercise: str
    exercise_name: str
    stand: int
    fall: int
    hang: int
    directness: dict[str, int]
    directly_measured: int
    best_cues: tuple[GradedCue, ...]
    worst_cues: tuple[GradedCue, ...]


class EvidenceAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback evidence`; `rests_on` names the sources that the thing asked about cites by itself."""

    kind: str | None
    about: str | None
    claims: tuple[WeighedClaim, ...]
    counts: dict[str, int]
    figures: tuple[Figure, ...]
    rests_on: tuple[str, ...]
    sources: tuple[Citation, ...]
    summary: Summary | None


_Found: TypeAlias = tuple[list[str], tuple[Figure, ...], tuple[str, ...]]


def weigh_evidence(  # noqa: PLR0913  # one argument for each option of the command
    base: KnowledgeBase,
    name: str | None,
    exercise: str,
    *,
    verdict: str | None = None,
    contested: bool = False,
    sides: tuple[str, ...] = (),
) -> EvidenceAnswer:
    """Return the statements about `name`, best first, or all of them; with a summary where nothing narrows them.

    `contested` keeps those that are mixed or have sources on both sides; `sides`, of `for` and `against`, keeps those
    that have a source there. Raises what `named` raises, and UsageError for an unknown verdict.
    """
    verdict = checked_word(base, "verdicts", "verdict", verdict)
    kind, id_ = named(base, name, first=(*THINGS, "muscle-groups")) if name else (None, None)
    ids, figures, rests_on = _found(base, kind, id_) if kind and id_ else (list(base.ids("claims")), (), ())
    if narrowed := bool(verdict or contested or sides):
        figures, rests_on = (), ()  # what the thing cites by itself has no verdict and takes no side
    claims = (base.follow(Claim, one) for one in dict.fromkeys(ids))
    kept = [one for one in claims if verdict in (None, one.verdict) and _speaks(one, sides)]
    kept = sorted((one for one in kept if is_contested(one) or not contested), key=_rank)
    weighed = tuple(_weighed(claim, sides) for claim in kept)
    whole = not name and not narrowed
    return EvidenceAnswer(
        kind=kind,
        about=id_,
        claims=weighed,
        counts=count_verdicts(kept),
        figures=figures,
        rests_on=rests_on,
        sources=() if whole else cite(base, (*rests_on, *(one for claim in weighed for one in _sources(claim)))),
        summary=_summary(base, kept, base.exercise(exercise)) if whole else None,
    )


def _rank(claim: Claim) -> tuple[int, int]:
    return list(Verdict).index(claim.verdict), list(Certainty).index(claim.certainty)


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


def _found(base: KnowledgeBase, kind: str, id_: str) -> _Found:
    """Return the ids of the claims about a thing, its own figures, and the sources it cites by itself."""
    if kind == "claim":
        return [id_], (), ()
    if kind == "source":
        return [claim.id for claim in base.claims() if id_ in claim.sources], (), (id_,)
    if kind == "exercise":
        return _about_exercise(base, base.exercise(id_))
    if kind == "muscle":
        return _about_muscles(base, {id_}), (), base.muscle(id_).sources
    if kind == "muscle-groups":
        return _about_muscles(base, {one.id for one in base.muscles() if one.group == id_}), (), ()
    if kind in THINGS:
        return _about_part(base, kind, id_)
    raise UnknownNameError(ABOUT, id_, hint=f"it is a word of the glossary: try 'kickback explain {id_}'")


def _about_muscles(base: KnowledgeBase, ids: set[str]) -> list[str]:
    jobs = (one for exercise in base.exercises() for one in exercise.involvements if one.muscle in ids)
    own = (claim for one in jobs for claim in one.claims)
    return [*own, *(claim.id for claim in base.claims() if ids & {*claim.muscles})]


def _about_exercise(base: KnowledgeBase, exercise: Exercise) -> _Found:
    jobs = [claim for job in exercise.involvements for claim in job.claims]
    cues = [claim for cue in exercise.cues for claim in cue.claims]
    faults = [claim for fault in exercise.faults for claim in fault.claims]
    own = [*jobs, *cues, *faults]
    return [*own, *(claim.id for claim in base.claims() if exercise.id in claim.exercises)], (), exercise.sources


def _about_part(base: KnowledgeBase, kind: str, id_: str) -> _Found:
    """Find what a cue, fault, safety note, variation or advice rests on, in whichever exercise holds it."""
    key = {"cue": "cues", "fault": "faults", "safety": "safety", "variation": "variations", "advice": "programming"}
    parts = [one for exercise in base.exercises() for one in getattr(exercise, key[kind]) if one.id == id_]
    claims = [claim for part in parts for claim in getattr(part, "claims", ())]
    if kind == "fault":
        claims += [claim for part in parts for cue in _cures(base, part.corrected_by) for claim in cue.claims]
    figures = tuple(figure for part in parts for figure in getattr(part, "figures", ()))
    sources = [source for part in parts for source in part.sources]
    return claims, figures, tuple(dict.fromkeys([*sources, *(one for figure in figures for one in figure.sources)]))


def _cures(base: KnowledgeBase, ids: Iterable[str]) -> list[Cue]:
    wanted = set(ids)
    return [cue for exercise in base.exercises() for cue in exercise.cues if cue.id in wanted]


def _summary(base: KnowledgeBase, claims: list[Claim], exercise: Exercise) -> Summary:
    stand = sum(claim.verdict is Verdict.SUPPORTED for claim in claims)
    fall = sum(claim.verdict is Verdict.CONTRADICTED for claim in claims)
    measured = {one.id for one in base.sources() if any(row.exercise == exercise.id for row in one.measurements)}
    cues = sorted((_graded_cue(base, cue) for cue in exercise.cues), key=_standing)
    best = [cue for cue in cues if cue.verdict is cues[0].verdict]
    worst = [cue for cue in reversed(cues) if cue not in best]
    return Summary(
        exercise=exercise.id,
        exercise_name=exercise.name,
        stand=stand,
        fall=fall,
        hang=len(claims) - stand - fall,
        directness={str(word): sum(one.directness is word for one in claims) for word in Directness},
        directly_measured=sum(not measured.isdisjoint(claim.sources) for claim in claims),
        best_cues=tuple(best[:MOST_CUES]),
        worst_cues=tuple(worst[:MOST_CUES]),
    )


def _graded_cue(base: KnowledgeBase, cue: Cue) -> GradedCue:
    first = base.follow(Claim, cue.claims[0]) if cue.claims else None
    return GradedCue(id=cue.id, name=cue.name, verdict=cue.verdict, certainty=first.certainty if first else None)


def _standing(cue: GradedCue) -> tuple[int, int]:
    sure = list(Certainty).index(cue.certainty) if cue.certainty else len(Certainty)
    return STANDING.index(cue.verdict), sure
