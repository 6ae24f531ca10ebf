"""Which jobs a person means who names a muscle, a part of one or a group."""

from collections.abc import Mapping
from typing import TypeAlias

from kickback.errors import UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.choosing import Job
from kickback.model.muscle import Muscle, MuscleGroup
from kickback.queries.groups import muscles_in

ANATOMY = ("muscle", "muscle-group")
# What a name stands for: muscles, each with the parts that are meant, None where all of it is.
Reach: TypeAlias = Mapping[str, frozenset[str] | None]


def job_of(base: KnowledgeBase, reach: Reach) -> Job:
    """Return the jobs of what is meant: those of a part, of the muscle as a whole, and of each group it belongs to."""
    whole = {muscle for muscle, parts in reach.items() if parts is None}
    groups = {one.id for one in base.every(MuscleGroup) if _overlap(reach, reach_of(base, one.id))}
    several = {one.id for one in base.muscles() if one.members and _overlap(reach, reach_of(base, one.id))}
    parts = {muscle: held for muscle, held in reach.items() if held is not None and muscle not in several}
    return Job(muscles=frozenset(whole | groups | several), parts=parts)


def reach_named(base: KnowledgeBase, name: str) -> Reach:
    """Return what a name of a muscle, part or group stands for; raise UnknownNameError with the nearest."""
    found = [one for one in base.find(name) if one.kind in ANATOMY]
    if not found:
        base.refuse_broken("muscles", "muscle-groups")
        raise UnknownNameError("muscle or group", name, base.nearest(name, *ANATOMY))
    groups = (reach_of(base, one.id) for one in found if one.kind == "muscle-group")
    return joined(*groups, *(_whole_or_part(base, one.id, one.shown) for one in found if one.kind == "muscle"))


def reach_of(base: KnowledgeBase, id_: str, within: frozenset[str] = frozenset()) -> Reach:
    """Return what the id of a muscle, part or group stands for; `within` are the groups that it was found in."""
    if id_ in base.ids("muscle-groups"):
        members = base.follow(MuscleGroup, id_).members if id_ not in within else ()
        return joined(*(reach_of(base, member, within | {id_}) for member in members))
    return _whole_or_part(base, base.resolve("muscle", id_), id_)


def _whole_or_part(base: KnowledgeBase, id_: str, called: str) -> Reach:
    if called in {part.id for part in base.follow(Muscle, id_).parts}:
        return {id_: frozenset((called,))}
    return dict.fromkeys(muscles_in(base, id_))


def joined(*reaches: Reach) -> Reach:
    """Return all that several names stand for."""
    found: dict[str, frozenset[str] | None] = {}
    for reach in reaches:
        for muscle, parts in reach.items():
            held = found.get(muscle, frozenset())
            found[muscle] = None if parts is None or held is None else held | parts
    return found


def _overlap(one: Reach, other: Reach) -> bool:
    return any(_shared(one[muscle], other[muscle]) for muscle in one.keys() & other.keys())


def _shared(one: frozenset[str] | None, other: frozenset[str] | None) -> bool:
    return one is None or other is None or bool(one & other)
