"""Every exercise that uses a muscle or a group, by role and side."""

from collections.abc import Iterator

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.using import Used, uses
from kickback.model.record import Record
from kickback.model.vocabulary import Role
from kickback.queries.groups import covering

FEW = 12


class UsedIn(Record, frozen=True, kw_only=True):
    """Name an exercise that uses the muscle; `through` is the group it is named by, `part` the part that works."""

    exercise: str
    name: str
    through: str | None
    part: str | None


class JobGroup(Record, frozen=True, kw_only=True):
    """Count the exercises in which the muscle has one role on one side, and name the first of them."""

    role: Role
    side: str
    count: int
    exercises: tuple[UsedIn, ...]


def jobs_of(base: KnowledgeBase, id_: str) -> tuple[JobGroup, ...]:
    """Return the exercises that use a muscle or a group, prime movers first, then by how many there are on the side."""
    groups = [
        JobGroup(role=Role(one.role), side=one.side, count=one.often, exercises=tuple(_named(one.first, id_)))
        for one in uses(base.index, covering(base, [id_]), FEW)
    ]
    return tuple(sorted(groups, key=lambda one: (list(Role).index(one.role), -one.count, one.side)))


def _named(first: tuple[Used, ...], id_: str) -> Iterator[UsedIn]:
    for one in first:
        through = one.muscle if one.muscle != id_ else None
        yield UsedIn(exercise=one.exercise, name=one.name, through=through, part=one.part)
