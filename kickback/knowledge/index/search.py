"""Find things by words, in any spelling: those that hold every word first, and those called so before the others."""

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from kickback.knowledge.index.fit import CLOSE, OPEN, Fit, Fitting
from kickback.knowledge.index.reading import Index
from kickback.knowledge.index.tables import ROOM, SHELVES
from kickback.knowledge.index.words import FIELDS, Word, asked, count, of_kinds
from kickback.knowledge.names import fold
from kickback.model import DEFAULT_EXERCISE

NAMES = "name aliases called"
# The name counts most, then other names, then what is said.
WEIGHTS = "0, 0, 0, 10, 6, 1, 4, 0.5"
# A better rank than any that the index gives.
FIRST = -1000.0
# To rank more would take longer than a whole run should.
MANY = 4000
# Cues that exercises share fall together to one, so that many rows may be few things.
LOOKED_THROUGH = 1000
# So many more than are asked for are looked at line by line.
LOOKED_AT = 60
# With so many that hold more of the words, those that hold fewer would only be in the way.
ENOUGH = 5
# A single word of several tells too little, unless there is nothing better.
TELLING = 2
# How much a kind counts beside the others; whatever has no place here is a word of a vocabulary.
STANDING = {
    **dict.fromkeys(("muscle", "exercise", "fault"), 1.0),
    **dict.fromkeys(("muscle-group", "cue", "safety"), 0.98),
    **dict.fromkeys(("advice", "variation", "terms"), 0.95),
    **dict.fromkeys(("claim", "dispute"), 0.9),
    "source": 0.6,
}
OTHER = 0.8
# The text of an exercise speaks of many things, so that its words count only where they stand together.
LONG = "exercise"
# The columns name, aliases, lines, called and said.
MARKED = (3, 4, 5, 6, 7)


class Found(NamedTuple):
    """Hold one thing that a search found: its kind, id, entry and name, the line that matches, and its score.

    `homes` counts the entries that hold a thing of its kind and id, such as the exercises that share a cue. `alias`
    tells that the line is another name. The score is how many of the words the thing holds, plus, below 1, how well
    its name or its line fits.
    """

    kind: str
    id: str
    home: str
    name: str
    line: str
    alias: bool
    score: float
    homes: int = 1


class Search(NamedTuple):
    """Hold what a search found, best first, and whether there is more; nothing holds the `unknown` words.

    `total` counts what holds as many words as the last of what was found, each exercise's own cues and notes apart.
    """

    found: tuple[Found, ...]
    total: int
    more: bool
    unknown: tuple[str, ...]


class _Row(NamedTuple):
    number: int
    kind: str
    id: str
    home: str
    rank: float
    level: int = 0


def search(index: Index, text: str, most: int, kinds: tuple[str, ...] = ()) -> Search:
    """Return up to `most` things that hold the words of `text`, best first; all for 0, and of `kinds` alone if given.

    Things with the same kind and id, such as a cue that many exercises share, count as one.
    """
    words, unknown = asked(index, text)
    rows = {shelf: _called(index, shelf, text, kinds, len(words)) for shelf in SHELVES}
    total = 0
    for level in range(len(words), max((len(words) - 1) // 2, 0), -1):
        match = _holding(words, level)
        counts = {shelf: count(index, shelf, f"{{{FIELDS}}}: {match}", kinds) for shelf in SHELVES}
        for shelf, often in counts.items():
            found = _ranked(index, shelf, match, kinds, most) if often <= MANY or not most else None
            rows[shelf] += [row._replace(level=level) for row in found or _first(index, shelf, match, kinds, most)]
        total = sum(counts.values())
        if total >= ENOUGH or (total and level <= TELLING):
            break
    fitting, marking = Fitting(words, text), f"{{{FIELDS}}}: ({' OR '.join(word.match for word in words)})"
    fitted = (one for shelf in SHELVES for one in _fitted(index, shelf, fitting, marking, _best(rows[shelf], most)))
    best = sorted(fitted, key=lambda one: (-one.score, one.kind, one.id))
    shown = tuple(_counted(index, one) for one in (best[:most] if most else best))
    return Search(shown, total, len(best) > len(shown), unknown)


def _called(index: Index, shelf: str, text: str, kinds: tuple[str, ...], level: int) -> list[_Row]:
    """Return what has just this name, which must not be missed among very many that hold its words."""
    names = index.rows("SELECT DISTINCT entry, kind, id FROM names WHERE folded = ?", (fold(text),))
    question = (
        f"SELECT rowid, kind, id, home, {FIRST}, {level} FROM {shelf}"
        " WHERE rowid BETWEEN ? AND ? AND kind = ? AND id = ?"  # a name and a figure of ours
    )
    values = ((entry * ROOM, entry * ROOM + ROOM - 1, kind, id_) for entry, kind, id_ in names)
    found = (_Row(*row) for one in values for row in index.rows(question, one))
    return [row for row in found if not kinds or row.kind in kinds]


def _holding(words: tuple[Word, ...], level: int) -> str:
    """Return the search for what holds `level` of the words."""
    several = combinations([word.match for word in words], level)
    return "(" + " OR ".join(f"({' AND '.join(one)})" for one in several) + ")"


def _ranked(index: Index, shelf: str, match: str, kinds: tuple[str, ...], most: int) -> list[_Row]:
    words, rows = of_kinds(kinds)
    question = (
        f"SELECT rowid, kind, id, home, rank FROM {shelf}"
        f" WHERE {shelf} MATCH ? AND rank MATCH 'bm25({WEIGHTS})'{rows} ORDER BY rank LIMIT ?"
    )
    values = (f"({{{FIELDS}}}: {match}){words}", *kinds, max(LOOKED_THROUGH, most) if most else -1)
    return [_Row(*row) for row in index.rows(question, values)]


def _first(index: Index, shelf: str, match: str, kinds: tuple[str, ...], most: int) -> list[_Row]:
    """Return what comes first among very many: that whose names hold the words, then the rest, in no order."""
    words, rows = of_kinds(kinds)
    question = f"SELECT rowid, kind, id, home, 0 FROM {shelf} WHERE {shelf} MATCH ?{rows} LIMIT ?"
    found: list[_Row] = []
    for fields in (NAMES, FIELDS):
        if len({row[1:3] for row in found}) < most:
            values = (f"({{{fields}}}: {match}){words}", *kinds, LOOKED_THROUGH)
            found += (_Row(*row) for row in index.rows(question, values))
    return found


def _best(rows: list[_Row], most: int) -> list[_Row]:
    """Return the rows that are worth a look at their lines, of each kind and id one.

    Of a cue that fits in several exercises, that is the one of the exercise that needs no naming.
    """
    best: dict[tuple[str, str], _Row] = {}
    for row in sorted(rows, key=lambda one: (-one.level, one.rank * STANDING.get(one.kind, OTHER))):
        held = best.setdefault((row.kind, row.id), row)
        if held.level == row.level and row.home == DEFAULT_EXERCISE != held.home:
            best[row.kind, row.id] = row
    return list(best.values())[: most + LOOKED_AT if most else None]


def _fitted(index: Index, shelf: str, fitting: Fitting, marking: str, rows: list[_Row]) -> Iterator[Found]:
    """Yield what the rows hold, with the line that fits and the score."""
    marked = ", ".join(f"highlight({shelf}, {column}, '{OPEN}', '{CLOSE}')" for column in MARKED)
    question = f"SELECT name, {marked} FROM {shelf} WHERE {shelf} MATCH ? AND rowid = ?"  # the columns are ours
    for row in rows:
        # A name that is the same once folded may hold none of the words as they were typed.
        for plain, name, aliases, lines, *unsaid in index.rows(question, (marking, row.number)):
            fit = fitting(name, aliases.split("\n"), lines.split("\n"), " ".join(unsaid))
            score = row.level + STANDING.get(row.kind, OTHER) * _within(fit, row.rank, together=row.kind == LONG)
            yield Found(row.kind, row.id, row.home, plain, fit.text, fit.alias, round(score, 3))


def _counted(index: Index, found: Found) -> Found:
    question = "SELECT count(DISTINCT home) FROM names WHERE kind = ? AND id = ?"
    return found._replace(homes=index.rows(question, (found.kind, found.id))[0][0])


def _within(fit: Fit, rank: float, *, together: bool) -> float:
    """Return a score below 1: the upper half for what is called so, the lower for what is said of it."""
    if fit.named:
        return 0.5 + 0.49 * fit.named
    said = max(fit.name, fit.line) if together else fit.all
    return 0.5 * (0.8 * said + 0.1 * fit.name + 0.1 * (-rank / (1 - rank)))
