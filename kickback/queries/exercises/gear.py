"""What can be done with the equipment that is there."""

from collections.abc import Iterable

from kickback.knowledge.base import KnowledgeBase


def serving(base: KnowledgeBase, pieces: Iterable[str]) -> frozenset[str]:
    """Return `pieces` with everything that they serve as, and what that serves as in turn."""
    serves = {term.id: term.serves_as for term in base.vocabulary("equipment").terms}
    found: set[str] = set()
    waiting = list(pieces)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += serves.get(one, ())
    return frozenset(found)


def one_piece(base: KnowledgeBase, missing: frozenset[str]) -> str | None:
    """Return the one piece that serves as all that is missing, rather one that is named; None where it takes more."""
    pieces = [term.id for term in base.vocabulary("equipment").terms]
    fit = [one for one in pieces if missing <= serving(base, (one,))]
    return next((one for one in fit if one in missing), fit[0] if fit else None)
