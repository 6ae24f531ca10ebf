"""What each exercise does, without reading its file: the jobs of muscles, the joint actions, one side or two."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from kickback.knowledge.index.reading import Index
from kickback.knowledge.layers import stem_of

FACTS = ("action", "laterality", "variant_of")
# Where no role is stated, being listed as primary is the most that is known of a muscle.
LEADING = "(role = 'prime-mover' OR (role = 'not-stated' AND tier = 'primary'))"
LISTED = "(SELECT value FROM json_each(?))"
SHARING = (
    f"SELECT entry FROM jobs WHERE muscle IN {LISTED} AND {LEADING}"
    f" UNION SELECT entry FROM facts WHERE key = 'action' AND value IN {LISTED}"
)


class Job(NamedTuple):
    """Hold the job of one muscle or group."""

    muscle: str
    part: str | None
    tier: str
    role: str
    side: str


class Doing(NamedTuple):
    """Hold what one exercise does."""

    id: str
    name: str
    jobs: list[Job]
    actions: list[str]
    laterality: list[str]
    variant_of: list[str]


def doing_the_same(index: Index, muscles: Iterable[str], actions: Iterable[str]) -> list[Doing]:
    """Return, by id, every exercise that has one of `muscles` as a prime mover or does one of the joint `actions`."""
    asked = (json.dumps(sorted(muscles)), json.dumps(sorted(actions)))
    rows = index.rows(f"SELECT entry, file, title FROM files WHERE entry IN ({SHARING}) ORDER BY file", asked)
    found = {entry: Doing(stem_of(file), title, [], [], [], []) for entry, file, title in rows}
    question = f"SELECT entry, muscle, part, tier, role, side FROM jobs WHERE entry IN ({SHARING}) ORDER BY rowid"
    for entry, *job in index.rows(question, asked):
        found[entry].jobs.append(Job(*job))
    keys = json.dumps(FACTS)
    question = f"SELECT entry, key, value FROM facts WHERE key IN {LISTED} AND entry IN ({SHARING})"
    for entry, key, value in index.rows(question, (keys, *asked)):
        doing = found[entry]
        (doing.actions if key == "action" else getattr(doing, key)).append(value)
    return list(found.values())
