"""How all statements stand, and the cues of one exercise."""

from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim
from kickback.model.exercise import Cue, Exercise
from kickback.model.vocabulary import STANDING, Certainty, Directness, Verdict
from kickback.queries.cues import cue_certainty
from kickback.queries.evidence.answers import GradedCue, Summary

MOST_CUES = 3


def summary(base: KnowledgeBase, claims: list[Claim], exercise: Exercise) -> Summary:
    """Return the counts of `claims`, and the best and worst supported cues of `exercise`."""
    stand = sum(claim.verdict is Verdict.SUPPORTED for claim in claims)
    fall = sum(claim.verdict is Verdict.CONTRADICTED for claim in claims)
    measured = {
        one.id: {row.muscle for row in one.measurements if row.exercise == exercise.id} for one in base.sources()
    }
    cues = [_graded(base, cue) for cue in exercise.cues]
    best = [cue for cue in sorted(cues, key=_best_first) if _standing(cue) == min(map(_standing, cues))]
    worst = [cue for cue in sorted(cues, key=_worst_first) if cue not in best]
    return Summary(
        exercise=exercise.id,
        exercise_name=exercise.name,
        stand=stand,
        fall=fall,
        hang=len(claims) - stand - fall,
        directness={str(word): sum(one.directness is word for one in claims) for word in Directness},
        directly_measured=sum(_rests_on(measured, claim) for claim in claims),
        best_cues=tuple(best[:MOST_CUES]),
        worst_cues=tuple(worst[:MOST_CUES]),
    )


def _rests_on(measured: dict[str, set[str]], claim: Claim) -> bool:
    """Return whether a work that `claim` cites measured one of its muscles in the exercise."""
    return any(measured[id_] & {*claim.muscles} for id_ in claim.sources if id_ in measured)


def _graded(base: KnowledgeBase, cue: Cue) -> GradedCue:
    return GradedCue(id=cue.id, name=cue.name, verdict=cue.verdict, certainty=cue_certainty(base, cue))


def _standing(cue: GradedCue) -> int:
    return STANDING.index(cue.verdict)


def _sure(cue: GradedCue) -> int:
    return list(Certainty).index(cue.certainty) if cue.certainty else len(Certainty)


def _best_first(cue: GradedCue) -> tuple[int, int]:
    return _standing(cue), _sure(cue)


def _worst_first(cue: GradedCue) -> tuple[int, int]:
    return -_standing(cue), _sure(cue)
