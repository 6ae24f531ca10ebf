"""What our anatomy says of other people's words: which muscles they stand for, and what those muscles do."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.names import Name, fold
from kickback.model.crosswalk import Crosswalk
from kickback.model.muscle import Muscle, MuscleGroup
from kickback.model.vocabulary import Strength

KINDS = ("muscle", "muscle-group", "recorded-muscles")
ANY = "any"
# Language, not anatomy: words that only say which part or side of a muscle is meant.
POSITIONS = re.compile(
    r"^(upper|lower|inner|outer|middle|mid|front|rear|side|left|right|anterior|posterior|lateral|medial|entire) "
)
MEANING_MUSCLES = " muscles"
SEVERAL = re.compile(r"\s*(?:[,;/&+]|\band\b)\s*", re.IGNORECASE)
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")

Meanings = tuple[frozenset[str], ...]


class Anatomy:
    """Answer questions on muscles, joints and gear, each of them once."""

    def __init__(self, base: KnowledgeBase) -> None:
        self.base = base
        self._meanings: dict[str, Meanings | None] = {}
        self._inside: dict[str, frozenset[str]] = {}

    def meanings(self, word: str) -> Meanings | None:
        """Return each set of muscles and parts that a word may stand for; None where nobody knows it.

        Collections do not agree on what a coarse word holds, so that there may be several. A word that a collection
        uses for something other than muscles has none.
        """
        if word not in self._meanings:
            self._meanings[word] = self._read(word)
        return self._meanings[word]

    def muscles(self, words: Iterable[str]) -> frozenset[str]:
        """Return every muscle that one of `words` may stand for."""
        named = frozenset[str]().union(*(one for word in words for one in self.meanings(word) or ()))
        return frozenset(self._owners.get(one, one) for one in named)

    def within(self, inner: frozenset[str], outer: frozenset[str]) -> bool:
        """Tell whether `outer` holds every muscle and part of `inner`."""
        return all(one in outer or self._owners.get(one) in outer for one in inner)

    def movers(self, action: str) -> frozenset[str]:
        """Return the muscles that do a joint action, as prime movers or assistants."""
        return self._movers.get(action, frozenset())

    def prime(self, actions: Iterable[str]) -> tuple[str, ...]:
        """Return the names of the muscles that are prime movers of one of `actions`, in short."""
        wanted = {*actions}
        found = [one for one in self._muscles if any(_prime(it.strength) and it.id in wanted for it in one.actions)]
        return tuple(one.name.lower() for one in found)

    def joints(self, muscle: str) -> frozenset[str]:
        """Return the joints that a muscle acts on, however weakly."""
        return self._joints.get(muscle, frozenset())

    def does(self, muscles: Iterable[str]) -> tuple[str, ...]:
        """Return the labels of what `muscles` do as prime movers or assistants."""
        held = {*muscles}
        ids = (action for action, movers in self._movers.items() if movers & held)
        return tuple(self.base.label("joint-actions", one).lower() for one in ids)

    def loads(self, texts: Iterable[str]) -> tuple[str, frozenset[str]] | None:
        """Return the piece of gear in `texts` whose load does not reach every joint, and those that it reaches.

        None where there is no such piece, or another one that can load anything. A piece without joints of its own,
        such as a cable machine or a bench, reaches what the others do.
        """
        found = [self._reach[name] for text in texts for name in self._gear.findall(fold(text))]
        said = [(label, reach) for label, reach in found if reach]
        joints = frozenset(one for _, reach in said for one in reach)
        return (said[0][0], joints) if joints and ANY not in joints else None

    @cached_property
    def _gear(self) -> re.Pattern[str]:
        names = sorted(self._reach, key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")

    @cached_property
    def _reach(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        terms = self.base.vocabulary("equipment").terms
        return {fold(name): (one.label, one.loads) for one in terms for name in (one.id, one.label, *one.aliases)}

    @cached_property
    def _muscles(self) -> tuple[Muscle, ...]:
        return self.base.muscles()

    @cached_property
    def _movers(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for muscle in self._muscles:
            for action in muscle.actions:
                if action.strength is not Strength.WEAK:
                    found.setdefault(action.id, set()).add(muscle.id)
        return {action: frozenset(muscles) for action, muscles in found.items()}

    @cached_property
    def _joints(self) -> dict[str, frozenset[str]]:
        return {one.id: frozenset(action.joint for action in one.actions) for one in self._muscles}

    @cached_property
    def _theirs(self) -> dict[str, list[frozenset[str]]]:
        """Return what the words of other collections stand for there."""
        found: dict[str, list[frozenset[str]]] = {}
        for crosswalk in self.base.every(Crosswalk):
            for one in (*crosswalk.muscles, *crosswalk.groups):
                sets = found.setdefault(fold(CAMEL.sub(" ", one.theirs)), [])
                if muscles := frozenset[str]().union(*map(self._all_in, one.ours)):
                    sets.append(muscles)
        return found

    @cached_property
    def _owners(self) -> dict[str, str]:
        return {part.id: one.id for one in self._muscles for part in one.parts}

    @cached_property
    def _members(self) -> dict[str, tuple[str, ...]]:
        groups = {one.id: one.members for one in self.base.every(MuscleGroup)}
        return groups | {one.id: one.members for one in self._muscles if one.members}

    def _all_in(self, id_: str) -> frozenset[str]:
        """Return the muscles and parts that a muscle, part or group holds, itself where it is no group."""
        if id_ not in self._inside:
            seen: set[str] = set()
            waiting = [id_]
            while waiting:
                if (one := waiting.pop()) not in seen:
                    seen.add(one)
                    waiting += self._members.get(one, ())
            groups = {*self.base.ids("muscle-groups")}
            self._inside[id_] = frozenset(seen - groups)
        return self._inside[id_]

    def _read(self, word: str) -> Meanings | None:
        for said in _said(fold(CAMEL.sub(" ", word))):
            ids = [self._piece(one) for one in self.base.find(said) if one.kind in KINDS]
            if ids or said in self._theirs:
                return tuple(dict.fromkeys([*map(self._whole, ids), *self._theirs.get(said, ())]))
        parts = [one for one in SEVERAL.split(word) if one]
        read = [self.meanings(one) for one in parts] if len(parts) > 1 else [None]
        known = [one for one in read if one is not None]
        return (frozenset[str]().union(*(one for sets in known for one in sets)),) if len(known) == len(read) else None

    def _piece(self, name: Name) -> str:
        """Return the part that a name names, or else the muscle or group."""
        return self._parts.get(name.folded, name.id)

    @cached_property
    def _parts(self) -> dict[str, str]:
        return {fold(part): part for part in self._owners}

    def _whole(self, id_: str) -> frozenset[str]:
        covered = [one.covers for one in self.base.vocabulary("recorded-muscles").terms if one.id == id_]
        return frozenset[str]().union(*map(self._all_in, covered[0] if covered else (id_,)))


def _said(folded: str) -> Iterator[str]:
    """Yield how a muscle may be called where `folded` says it: as it is, in the other number, without its position."""
    for one in dict.fromkeys((folded, POSITIONS.sub("", folded), re.sub(r" \(.*| muscles?$", "", folded))):
        yield from (one, one.removesuffix("s"), f"{one}s", f"{one}{MEANING_MUSCLES}")


def _prime(strength: Strength) -> bool:
    return strength is Strength.PRIME
