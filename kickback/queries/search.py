"""What holds some words: names, cues, faults, claims, disputes, sources, terms; and what was perhaps meant instead."""

import msgspec

from kickback.errors import AmbiguousNameError, UsageError, either, quoted
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.search import Found, search
from kickback.knowledge.index.words import words_like, words_of
from kickback.knowledge.names import closest, fold
from kickback.model.record import Record
from kickback.queries.named import THINGS, named

LIMIT = 20
TERM = "term"
# Every vocabulary's words are terms.
KINDS = (*THINGS, TERM)
# Other exercises may have one of the same id, which is then another one.
AT_HOME = ("cue", "safety", "variation", "advice")


class Hit(Record, frozen=True, kw_only=True):
    """Hold one thing that was found, the line of it that matches, and how to ask for it.

    Of what belongs to an exercise, `home` (in JSON `in`) names it, and `also_in` counts the other exercises that have
    one of the same id. `called` tells that the line is another name. `ask` is what `explain`, or of an exercise
    `show`, takes for it. The score is how many of the words it holds, plus, below 1, how well it fits.
    """

    kind: str
    id: str
    name: str
    line: str
    score: float
    home: str | None = msgspec.field(name="in")
    also_in: int
    called: bool
    ask: str


class SearchAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback search`; `unknown` are the words that nothing holds, `meant` a question that finds something.

    `total` counts what holds as many of the words as the last hit, each exercise's own cues and notes apart.
    """

    words: tuple[str, ...]
    hits: tuple[Hit, ...]
    total: int
    unknown: tuple[str, ...]
    meant: str | None
    messages: tuple[str, ...] = ()


def find_words(base: KnowledgeBase, text: str, *, kinds: tuple[str, ...] = (), limit: int = LIMIT) -> SearchAnswer:
    """Return up to `limit` things that hold the words of `text`, best first, all for 0; of `kinds` alone if given.

    Raises UsageError for a text without words, a kind that there is none of, and a limit below 0.
    """
    words = words_of(text)
    if not words:
        raise UsageError(f"no word to search for in {quoted(text)}; give one or two, such as 'lower back'")
    if limit < 0:
        raise UsageError(f"--limit is {limit}; give a number from 0 up, 0 for all")
    wanted = tuple(dict.fromkeys(kind for given in kinds for kind in _kinds(base, given)))
    result = search(base.index, text, limit, wanted)
    near = {word: _near(base, words, result.unknown, word, wanted) for word in result.unknown}
    told = [
        f"nothing holds {quoted(word)}" + (f"; did you mean {either(near[word])}?" if near[word] else "")
        for word in result.unknown
    ]
    if result.more:
        told.append(f"{len(result.found)} of {result.total:,} shown; --limit 0 shows all")
    return SearchAnswer(
        words=words,
        hits=tuple(_hit(base, one) for one in result.found),
        total=result.total,
        unknown=result.unknown,
        meant=_meant(words, near),
        messages=tuple(told),
    )


def _kinds(base: KnowledgeBase, given: str) -> tuple[str, ...]:
    """Return the kinds that a person means by one word, in the singular or the plural."""
    vocabularies = base.ids("vocabulary")
    known = [*KINDS, *vocabularies]
    asked = fold(given)
    for kind in known:
        if fold(kind) in (asked, asked.removesuffix("s")):
            return vocabularies if kind == TERM else (kind,)
    near = closest(asked.replace(" ", "-"), known)
    remedy = f"did you mean {either(near)}?" if near else f"use {either(KINDS)}"
    raise UsageError(f"no kind called {quoted(given)}; {remedy}")


def _hit(base: KnowledgeBase, found: Found) -> Hit:
    return Hit(
        kind=found.kind,
        id=found.id,
        name=found.name,
        line="" if found.line == found.name else found.line,
        score=found.score,
        home=found.home if found.kind in AT_HOME else None,
        also_in=found.homes - 1 if found.kind in AT_HOME else 0,
        called=found.alias,
        ask=found.id if found.kind == "exercise" else _ask(base, found.kind, found.id),
    )


def _ask(base: KnowledgeBase, kind: str, id_: str) -> str:
    """Return the id, with its kind before it where the id alone stands for something else."""
    try:
        return id_ if named(base, id_) == (kind, id_) else f"{kind}:{id_}"
    except AmbiguousNameError:
        return f"{kind}:{id_}"


def _near(
    base: KnowledgeBase, words: tuple[str, ...], unknown: tuple[str, ...], word: str, kinds: tuple[str, ...]
) -> list[str]:
    """Return the words that `word` may be meant for and that find something beside the rest, the best fit first."""
    scores = {}
    for one in words_like(base.index, word):
        question = (one if other == word else other for other in words if other == word or other not in unknown)
        found = search(base.index, " ".join(question), 1, kinds).found
        if found:
            scores[one] = found[0].score
    return sorted(scores, key=lambda one: -scores[one])


def _meant(words: tuple[str, ...], near: dict[str, list[str]]) -> str | None:
    """Return the question with the likeliest word for each that nothing holds, None where there is none for any."""
    likely = [next(iter(near[word]), "") if word in near else word for word in words]
    return " ".join(word for word in likely if word) if any(near.values()) else None
