"""What people say in the gym, how it stands, and what to say instead."""

import re
from collections import Counter
from math import log
from typing import NamedTuple

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.names import closest, fold
from kickback.model.claim import Claim
from kickback.model.record import Record
from kickback.model.vocabulary import STANDING, Certainty, Verdict

# Of the weight of the words asked, the share that a wording must hold to be meant.
ENOUGH = 0.5
TYPO = 0.8
# A word in more than this share of the wordings, or as short as this, says nothing of which is meant.
COMMON, SHORT = 0.1, 2
MOST_NEAR = 3
ENDING = re.compile(r"(ing|ed|es|s|e)$")
NEGATIONS = frozenset({"not", "no", "never", "don", "doesn", "isn", "without", "nothing", "less", "worse"})


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
    """Answer `kickback myth`; `asked` is the text given, None where all are listed.

    `near` are sentences that share words with the text, where none is near enough to be meant.
    """

    asked: str | None
    myths: tuple[Myth, ...]
    near: tuple[str, ...] = ()


def tell_myths(base: KnowledgeBase, text: str | None = None) -> MythAnswer:
    """Return every popular sentence, those that fall first, or the one nearest to `text`.

    `text` may also be the id of a claim. Where no sentence is near enough, or one says the opposite, the answer holds
    none, and a few that share words with it are named.
    """
    claims = [claim for claim in base.claims() if claim.in_the_gym]
    if text is None:
        myths = sorted(map(_myth, claims), key=lambda one: STANDING.index(one.verdict), reverse=True)
        return MythAnswer(asked=None, myths=tuple(myths))
    named = [claim for claim in claims if fold(text) == fold(claim.id)]
    ranked = [] if named else _ranked(claims, text)
    meant = named or [one.claim for one in ranked[:1] if one.share >= ENOUGH and one.agrees]
    near = () if meant else tuple(dict.fromkeys(one.claim.in_the_gym[0] for one in ranked))[:MOST_NEAR]
    return MythAnswer(asked=text, myths=tuple(map(_myth, meant)), near=near)


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


class _Likeness(NamedTuple):
    """Say which share of the weight of a text's words one wording of a claim holds, and whether both deny or assert."""

    claim: Claim
    share: float
    length: int
    agrees: bool


def _ranked(claims: list[Claim], text: str) -> list[_Likeness]:
    """Return the wordings that share a telling word with `text`, the nearest first; rare words count for more."""
    wordings = [(claim, said, _words(said)) for claim in claims for said in (*claim.in_the_gym, claim.text)]
    common = Counter(word for _, _, words in wordings for word in words)
    asked = {word if word in common else (closest(word, common, likeness=TYPO) or [word])[0] for word in _words(text)}
    weight = {word: log(1 + len(wordings) / (1 + common[word])) for word in asked}
    telling = {word for word in asked if len(word) > SHORT and common[word] <= max(1, COMMON * len(wordings))}
    found = [
        _Likeness(
            claim,
            sum(weight[word] for word in asked & words) / sum(weight.values()),
            len(words),
            _denies(said) == _denies(text),
        )
        for claim, said, words in wordings
        if telling & words
    ]
    return sorted(found, key=lambda one: (-one.share, not one.agrees, one.length))


def _denies(text: str) -> bool:
    return bool(NEGATIONS & {*fold(text).split()})


def _words(text: str) -> set[str]:
    """Return the words of `text` as they are compared, without the endings of plurals and verbs."""
    return {ENDING.sub("", word) if len(word) > len("feed") else word.removesuffix("s") for word in fold(text).split()}
