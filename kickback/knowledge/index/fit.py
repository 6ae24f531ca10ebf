"""How well the words of a question fit a thing: its names as a whole, or else one of its lines."""

import re
from typing import NamedTuple

from kickback.knowledge.index.words import Word
from kickback.knowledge.names import fold

OPEN, CLOSE = "\x02", "\x03"
MARKED = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")
WORD = re.compile(r"\w+")
SENTENCE = re.compile(r"(?<=[.!?]) +")
# A word that only means the same counts less than the one that was typed.
SYNONYM = 0.6
# Two spellings of one name differ by so many letters, spaces and hyphens at most.
SPELLED = 6


class Fit(NamedTuple):
    """Hold the line that matches, whether it is another name, and the share of the words that each of these holds.

    `named` is how much of a name the words make up; `name` and `line` count one of them alone, `all` everything.
    """

    text: str
    alias: bool
    named: float
    name: float
    line: float
    all: float


class Fitting:
    """Measure how well things fit one question, by the words that the index marked in them."""

    def __init__(self, words: tuple[Word, ...], text: str) -> None:
        self._words = words
        self._whole = _squeezed(text)
        self._told: dict[str, tuple[int, float]] = {}

    def __call__(self, name: str, aliases: list[str], lines: list[str], unsaid: str) -> Fit:
        """Return how well a thing with these marked texts fits."""
        sentences = [sentence for line in lines for sentence in SENTENCE.split(line)]
        line = max(sentences, key=self._held, default="")
        other = max(aliases, key=lambda one: (self._named(one), self._held(one)), default="")
        alias = self._held(other) > max(self._held(name), self._held(line))
        count = len(self._words)
        return Fit(
            _unmarked(other if alias else line),
            alias,
            max(self._named(one) for one in (name, *aliases)),
            max(self._held(one) for one in (name, *aliases)) / count,
            self._held(line) / count,
            self._held("\n".join((name, *aliases, *lines, unsaid))) / count,
        )

    def _held(self, text: str) -> float:
        """Return how many of the words the text holds."""
        if OPEN not in text:
            return 0.0
        best: dict[int, float] = {}
        for found in MARKED.finditer(text):
            word, credit = self._word(found[1].lower())
            best[word] = max(credit, best.get(word, 0))
        return sum(best.values())

    def _named(self, text: str) -> float:
        """Return how much of the name the words make up, 1 where it is what was typed; 0 where one is missing."""
        # To fold every name would take half of the whole search.
        if abs(len(_unmarked(text)) - len(self._whole)) <= SPELLED and _squeezed(_unmarked(text)) == self._whole:
            return 1.0
        held = self._held(text)
        if held < SYNONYM * len(self._words):
            return 0.0
        return min(held / max(len(WORD.findall(text)), len(self._words)), 0.98)

    def _word(self, marked: str) -> tuple[int, float]:
        """Return which of the words a marked one is, and what it counts: the spelling that is most like it tells."""
        if marked not in self._told:
            choices = [
                (_shared(spelling, one), -abs(len(spelling) - len(one)), credit, -at)
                for at, word in enumerate(self._words)
                for spellings, credit in ((word.spellings, 1.0), (word.same, SYNONYM))
                for spelling in spellings
                for one in {fold(marked), marked}
            ]
            *_, credit, at = max(choices)
            self._told[marked] = -at, credit
        return self._told[marked]


def _shared(one: str, other: str) -> int:
    """Return how many letters two words begin with alike."""
    return next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if len({*pair}) > 1), min(len(one), len(other))
    )


def _unmarked(text: str) -> str:
    return text.replace(OPEN, "").replace(CLOSE, "")


def _squeezed(text: str) -> str:
    return fold(text).replace(" ", "")
