"""Which exercises have these names, facts and jobs: conditions to join, and the exercises that meet them all."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from kickback.knowledge.index.reading import Index
from kickback.knowledge.layers import stem_of
from kickback.model.vocabulary import Tier

EXERCISES = "file > 'exercises/' AND file < 'exercises0' AND shown = 1"
# SQLite takes some hundred values in one question everywhere.
AT_ONCE = 500


class Condition(NamedTuple):
    """Hold what an exercise must be, to be joined with others and never read elsewhere."""

    sql: str
    values: tuple[str, ...] = ()

    @property
    def negated(self) -> "Condition":
        """Return what holds where this one does not."""
        return Condition(f"NOT ({self.sql})", self.values)


class Job(NamedTuple):
    """Say which jobs are meant: of `muscles`, whatever the part; of a muscle's `parts` or of that muscle as a whole.

    Without either, those of any muscle. Tier, roles and side narrow them.
    """

    muscles: frozenset[str] = frozenset()
    parts: Mapping[str, frozenset[str]] = {}
    tier: str | None = None
    roles: tuple[str, ...] = ()
    side: str | None = None


class Work(NamedTuple):
    """Hold one job in one exercise."""

    exercise: str
    muscle: str
    part: str | None
    tier: str
    role: str
    side: str


class Chosen(NamedTuple):
    """Hold how many exercises meet the conditions, and the ids and names of the first."""

    total: int
    exercises: tuple[tuple[str, str], ...]


def has_fact(key: str, *values: str) -> Condition:
    """Return the condition that an exercise has one of some facts of a kind, such as the family `squat`."""
    question = f"entry IN (SELECT entry FROM facts WHERE key = ? AND value IN ({_marks(values)}))"
    return Condition(question, (key, *values))


def has_job(job: Job) -> Condition:
    """Return the condition that an exercise has one of the jobs meant."""
    meant = _meant(job)
    return Condition(f"entry IN (SELECT entry FROM jobs WHERE {meant.sql})", meant.values)


def needs_only(pieces: Collection[str]) -> Condition:
    """Return the condition that an exercise needs no equipment but `pieces`."""
    question = (
        "NOT EXISTS (SELECT 1 FROM facts WHERE facts.entry = files.entry AND key = 'equipment'"
        f" AND value NOT IN ({_marks(pieces)}))"
    )
    return Condition(question, tuple(pieces))


def is_called(words: Sequence[tuple[str, str]]) -> Condition:
    """Return the condition that the exercise's names hold all words, each folded and given with its singular.

    A word begins a word of a name, or its singular is one. All of them run together may begin a name that is run
    together, too: "pullup" finds the pull-up.
    """
    each = " AND ".join("max(' ' || folded LIKE ? OR ' ' || folded || ' ' LIKE ?)" for _ in words)
    question = (
        "entry IN (SELECT entry FROM names WHERE kind = 'exercise' GROUP BY entry"
        f" HAVING ({each}) OR max(replace(folded, ' ', '') LIKE ?))"
    )
    spelled = (pattern for word, singular in words for pattern in (f"% {word}%", f"% {singular} %"))
    return Condition(question, (*spelled, f"{''.join(singular for _, singular in words)}%"))


def any_of(conditions: Iterable[Condition]) -> Condition:
    """Return the condition that one of `conditions` holds; none of no conditions does."""
    each = tuple(conditions)
    return Condition(" OR ".join(f"({one.sql})" for one in each) or "0", tuple(v for one in each for v in one.values))


def choose(
    index: Index, conditions: Sequence[Condition], families: Sequence[str], first: Job | None, most: int
) -> Chosen:
    """Return the exercises that meet all conditions, at most `most` of them, all for 0.

    Those in which a muscle is a primary mover in the `first` job come first; then the order is that of the families,
    then of the names.
    """
    met = _all_of(conditions)
    rank = has_job(first._replace(tier=Tier.PRIMARY)) if first else Condition("NULL")
    place = "".join(f" WHEN ? THEN {number}" for number in range(len(families)))
    family = "(SELECT value FROM facts WHERE facts.entry = files.entry AND key = 'family')"
    order = f"CASE {family}{place} ELSE {len(families)} END, " if families else ""
    rows = index.rows(
        f"SELECT file, title, count(*) OVER () FROM files WHERE {met.sql}"
        f" ORDER BY ({rank.sql}) DESC, {order}title COLLATE NOCASE, file LIMIT {int(most) or -1}",
        (*met.values, *rank.values, *families),
    )
    return Chosen(rows[0][2] if rows else 0, tuple((stem_of(file), title) for file, title, _ in rows))


def jobs_in(index: Index, exercises: Sequence[str], job: Job) -> list[Work]:
    """Return the jobs meant in `exercises`, in the data's order."""
    meant = _meant(job)
    question = f"SELECT file, muscle, part, tier, role, side FROM jobs JOIN files USING (entry) WHERE {meant.sql}"
    rows = _in_each(index, exercises, Condition(question, meant.values), "jobs.rowid")
    return [Work(stem_of(file), *rest) for file, *rest in rows]


def facts_in(index: Index, exercises: Sequence[str], key: str, values: Sequence[str]) -> list[tuple[str, str]]:
    """Return each exercise of `exercises` with each of the facts that it has, in the data's order."""
    question = f"SELECT file, value FROM facts JOIN files USING (entry) WHERE key = ? AND value IN ({_marks(values)})"
    rows = _in_each(index, exercises, Condition(question, (key, *values)), "facts.rowid")
    return [(stem_of(file), value) for file, value in rows]


def _in_each(index: Index, exercises: Sequence[str], asked: Condition, order: str) -> Iterator[tuple[Any, ...]]:
    for at in range(0, len(exercises), AT_ONCE):
        files = tuple(f"exercises/{one}.yaml" for one in exercises[at : at + AT_ONCE])
        question = f"{asked.sql} AND file IN ({_marks(files)}) AND shown = 1 ORDER BY {order}"
        yield from index.rows(question, (*asked.values, *files))


def lacking(
    index: Index, conditions: Sequence[Condition], pieces: Collection[str]
) -> list[tuple[str, str, frozenset[str]]]:
    """Return the id and name of each exercise that meets the conditions and needs more than `pieces`, with the rest."""
    met = _all_of(conditions)
    question = (
        "SELECT file, title, group_concat(value) FROM files JOIN facts USING (entry)"
        f" WHERE {met.sql} AND key = 'equipment' AND value NOT IN ({_marks(pieces)})"
        " GROUP BY entry ORDER BY title COLLATE NOCASE, file"
    )
    rows = index.rows(question, (*met.values, *pieces))
    return [(stem_of(file), title, frozenset(values.split(","))) for file, title, values in rows]


def _meant(job: Job) -> Condition:
    parts = [
        Condition(f"(muscle = ? AND (part IS NULL OR part IN ({_marks(held)})))", (muscle, *sorted(held)))
        for muscle, held in job.parts.items()
    ]
    whole = Condition(f"muscle IN ({_marks(job.muscles)})", tuple(sorted(job.muscles)))
    wanted = [any_of((whole, *parts))] if job.muscles or parts else []
    wanted += [Condition(f"{key} = ?", (value,)) for key, value in (("tier", job.tier), ("side", job.side)) if value]
    if job.roles:
        wanted.append(Condition(f"role IN ({_marks(job.roles)})", job.roles))
    return _joined(wanted)


def _all_of(conditions: Iterable[Condition]) -> Condition:
    return _joined((Condition(EXERCISES), *conditions))


def _joined(conditions: Iterable[Condition]) -> Condition:
    each = tuple(conditions)
    return Condition(" AND ".join(f"({one.sql})" for one in each) or "1", tuple(v for one in each for v in one.values))


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))
