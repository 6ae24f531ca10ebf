"""Which muscles a group holds, and which groups hold a muscle."""

from collections.abc import Iterable

from kickback.knowledge.base import KnowledgeBase


def muscles_in(base: KnowledgeBase, id_: str) -> frozenset[str]:
    """Return the muscles that a muscle, part or group stands for: the members of its members, too."""
    muscles, groups = base.ids("muscles"), base.ids("muscle-groups")
    found: set[str] = set()
    waiting, seen = [id_], set[str]()
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting += base.index.members.get(one, ())
            if one in muscles:
                found.add(one)
            elif one not in groups:
                found |= _whole(muscles, one)
    return frozenset(found)


def covering(base: KnowledgeBase, ids: Iterable[str]) -> frozenset[str]:
    """Return `ids` with every muscle and group that shares a muscle with them, however it is named."""
    ids = frozenset(ids)
    asked = frozenset[str]().union(*(muscles_in(base, id_) for id_ in ids))
    return asked | ids | {id_ for id_ in base.index.members if asked & muscles_in(base, id_)}


def groups_with(base: KnowledgeBase, muscle: str) -> frozenset[str]:
    """Return the groups that hold `muscle`, whole or in part, directly or through another group."""
    return frozenset(id_ for id_ in base.ids("muscle-groups") if muscle in muscles_in(base, id_))


def _whole(muscles: Iterable[str], part: str) -> set[str]:
    """Return the muscle that a part belongs to: the longest id that the part's id begins with."""
    owners = [one for one in muscles if part.startswith(f"{one}-")]
    return {max(owners, key=len)} if owners else set()
