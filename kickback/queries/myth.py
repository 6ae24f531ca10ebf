"""What people say in the gym, how it stands, and what to say instead."""

from collections import Counter
from math import log

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.names import closest, fold
from kickback.model.claim import Claim
from kickback.model.record import Record
from kickback.model.vocabulary import Certainty, Verdict
from kickback.queries.claims import STANDING

# Of the weight of the words asked, the share that a wording must hold to be meant.
ENOUGH = 0.5
TYPO = 0.8


class Myth(Record, frozen=True, kw_only=True):
    """Hold one popular sentence with the verdict of the claim that judges it, the first of `claims`."""

    text: str
    also: tuple[str, ...]
    verdict: Verdict
    certainty: Certainty
    why: str
    say_instead: str
    claims: tuple[str, ...]


class MythAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback myth`; `asked` is the text given, None where all are listed."""

    asked: str | None
    myths: tuple[Myth, ...]


def tell_myths(base: KnowledgeBase, text: str | None = None) -> MythAnswer:
    """Return every popular sentence, those that fall first, or the one nearest to `text`; none where none is near."""
    claims = [claim for claim in base.claims() if claim.in_the_gym]
    if text is not None:
        near = _nearest(claims, text)
        claims = [near] if near else []
    myths = sorted((_myth(claim) for claim in claims), key=lambda one: STANDING.index(one.verdict), reverse=True)
    return MythAnswer(asked=text, myths=tuple(myths))


def _myth(claim: Claim) -> Myth:
    return Myth(
        text=claim.in_the_gym[0],
        also=claim.in_the_gym[1:],
        verdict=claim.verdict,
        certainty=claim.certainty,
        why=claim.reasoning,
        say_instead=claim.say_instead,
        claims=(claim.id, *claim.related),
    )


def _nearest(claims: list[Claim], text: str) -> Claim | None:
    """Return the claim whose wordings share most with `text`, a rare word counting for more than a common one."""
    wordings = [(claim, _words(said)) for claim in claims for said in (*claim.in_the_gym, claim.text)]
    common = Counter(word for _, words in wordings for word in words)
    asked = {word if word in common else (closest(word, common, likeness=TYPO) or [word])[0] for word in _words(text)}
    weight = {word: log(1 + len(wordings) / (1 + common[word])) for word in asked}
    total = sum(weight.values())

    def shared(words: set[str]) -> float:
        return sum(weight[word] for word in asked & words) / total

    if not wordings or not total:
        return None
    best, words = max(wordings, key=lambda one: (shared(one[1]), -len(one[1])))
    return best if shared(words) >= ENOUGH else None


def _words(text: str) -> set[str]:
    """Return the words of `text` as they are compared, without a plural's or verb's last s."""
    return {word.removesuffix("s") for word in fold(text).split()}
