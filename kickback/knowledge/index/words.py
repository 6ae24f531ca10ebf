"""The words of a question: which of them count, in which spellings, and what else means the same."""

import re
import unicodedata
from typing import NamedTuple

from kickback.knowledge.index.reading import Index
from kickback.knowledge.index.tables import SHELVES
from kickback.knowledge.names import closest, fold

# They shape a question and say nothing of what it is about.
UNASKED = frozenset(
    (
        *("a", "about", "am", "an", "and", "any", "are", "as", "at", "be", "been", "by", "can", "could"),
        *("did", "do", "does", "during", "for", "from", "had", "has", "have", "how", "i", "if", "in"),
        *("into", "is", "it", "its", "me", "my", "of", "on", "or", "should", "so", "than", "that", "the"),
        *("their", "them", "then", "there", "these", "they", "this", "to", "was", "we", "were", "what"),
        *("when", "where", "which", "while", "who", "why", "will", "with", "would", "you", "your"),
    )
)
# Vocabularies whose words of one meaning stand for each other; the rest name kinds of a thing, not the same thing.
SAME = ("terms", "muscle-group", "families")
# The rarest of a longer question; each word asked for in vain doubles what has to be tried.
MOST_WORDS = 6
ENDING = re.compile(r"(?:ing|ed|es|s)$")
SHORTEST_BEGINNING = 3
# What a search reads; the kind is not among it, or else `muscle` would find every muscle.
FIELDS = "name aliases lines called said"


class Word(NamedTuple):
    """Hold one word of a question: as it was typed, its spellings, and the words that mean the same."""

    typed: str
    spellings: tuple[str, ...]
    same: tuple[str, ...]
    begins: bool = False

    @property
    def match(self) -> str:
        """Return the search for it; every word stands in quotes, so that none is taken for an operator."""
        mark = "*" if self.begins else ""
        return "(" + " OR ".join(f'"{one}"{mark}' for one in (*self.spellings, *self.same)) + ")"


class Asked(NamedTuple):
    """Hold the words of a question that something holds, the rarest first, and those that nothing holds."""

    words: tuple[Word, ...]
    unknown: tuple[str, ...]


def asked(index: Index, text: str) -> Asked:
    """Return the words of `text` that count, as the index knows them."""
    typed = _words(text)
    found, unknown = [], []
    for word in words_of(text):
        known, often = _known(index, word, _joined(typed, word))
        if known:
            found.append((often, known))
        else:
            unknown.append(word)
    rarest = sorted(found, key=lambda one: one[0])[:MOST_WORDS]
    return Asked(tuple(word for _, word in rarest), tuple(unknown))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of `text` that say what it is about, or all of them where none does."""
    typed = _words(text)
    return tuple([word for word in typed if word not in UNASKED] or typed)


def words_like(index: Index, word: str) -> list[str]:
    """Return up to three words of names that `word` may be meant for, the likeliest first."""
    length = "SELECT word FROM words WHERE length(word) BETWEEN ? AND ?"
    near = [other for (other,) in index.rows(length, (max(len(word) - 2, SHORTEST_BEGINNING), len(word) + 2))]
    return closest(fold(word), near, 3, likeness=0.7)


def _words(text: str) -> list[str]:
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return list(dict.fromkeys(re.findall(r"[^\W_]+", plain.lower())))


def _stem(word: str) -> str:
    return ENDING.sub("", word)


def _joined(typed: list[str], word: str) -> tuple[str, ...]:
    """Return the word written as one with the one before and the one after it: `push up` may be a `pushup`."""
    at = typed.index(word)
    before, after = typed[max(at - 1, 0) : at], typed[at + 1 : at + 2]
    pairs = [(one, word) for one in before] + [(word, one) for one in after]
    return tuple(f"{one}{other}" for one, other in pairs if min(len(one), len(other)) > 1)


def _known(index: Index, typed: str, joined: tuple[str, ...]) -> tuple[Word | None, int]:
    """Return the word as the index holds it, or else as the beginning of words there, and how many things hold it."""
    folded = fold(typed)
    spellings = tuple(dict.fromkeys((typed, *folded.split(), *joined)))
    marks = ", ".join("?" * len(SAME))
    question = (
        "SELECT DISTINCT other.folded FROM names JOIN names AS other USING (kind, id)"
        f" WHERE names.folded = ? AND kind IN ({marks}) AND other.folded NOT LIKE '% %'"  # the marks are ours
    )
    same = [other for (other,) in index.rows(question, (folded, *SAME)) if other not in spellings]
    forms = [other for other in same if _stem(other) == _stem(folded)]
    word = Word(typed, (*spellings, *forms), tuple(other for other in same if other not in forms))
    if often := _count(index, word):
        return word, often
    begun = Word(typed, (typed,), (), begins=True)
    often = _count(index, begun) if len(typed) >= SHORTEST_BEGINNING else 0
    return (begun if often else None), often


def _count(index: Index, word: Word) -> int:
    return sum(count(index, shelf, f"{{{FIELDS}}}: {word.match}") for shelf in SHELVES)


def count(index: Index, shelf: str, match: str, kinds: tuple[str, ...] = ()) -> int:
    """Return how many things on one shelf match, of `kinds` alone where given."""
    words, rows = of_kinds(kinds)
    question = f"SELECT count(*) FROM {shelf} WHERE {shelf} MATCH ?{rows}"  # names and marks alone are put in
    return int(index.rows(question, (f"({match}){words}", *kinds))[0][0])


def of_kinds(kinds: tuple[str, ...]) -> tuple[str, str]:
    """Return what narrows a search to kinds: for the words of the index, and for its rows."""
    if not kinds:
        return "", ""
    named = " OR ".join(f'"{kind}"' for kind in kinds)
    return f" AND {{kind}}: ({named})", f" AND kind IN ({', '.join('?' * len(kinds))})"
