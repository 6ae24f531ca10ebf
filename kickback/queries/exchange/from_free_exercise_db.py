"""What an exercise of free-exercise-db says in our words: marked as imported, and never finer than it was given."""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple, TypeVar

from kickback.errors import quoted
from kickback.model.crosswalk import Crosswalk
from kickback.model.exercise import Exercise, Involvement
from kickback.model.vocabulary import Contraction, Force, Mechanic, Role, Support, Tier
from kickback.queries.exchange.naming import Names
from kickback.queries.exchange.theirs import (
    CATEGORY,
    FREE_EXERCISE_DB,
    GIVEN_AS,
    LEVELS,
    NOT_STATED,
    NOTHING,
    TheirExercise,
)

NO_TEXT = f"Imported from {FREE_EXERCISE_DB}; it gives no description."
W = TypeVar("W", bound=StrEnum)


class Read(NamedTuple):
    """Hold a part of an exercise in our words, and the notes on what could not be said in them."""

    value: tuple[str, ...]
    notes: tuple[str, ...] = ()


class Translator:
    """Put their exercises into our words by the crosswalk; `left_out` counts the words that found none."""

    def __init__(self, crosswalk: Crosswalk, names: Names) -> None:
        self._crosswalk = crosswalk
        self._names = names
        self._groups = {one.theirs: one.ours for one in crosswalk.groups}
        self._gear = {one.theirs: one.ours for one in crosswalk.equipment}
        self.left_out: Counter[str] = Counter()

    def exercise(self, theirs: TheirExercise, id_: str) -> Exercise:
        """Return their exercise as ours, under `id_`."""
        name = self._names.name_for(id_, theirs.name)
        primary, secondary = self._muscles(theirs)
        equipment = self._equipment(theirs.equipment)
        mechanic, force = self._word(Mechanic, "mechanic", theirs), self._word(Force, "force", theirs)
        unknown = (*self._unknown("mechanic", theirs, mechanic), *self._unknown("force", theirs, force))
        category = (f"{CATEGORY}{theirs.category}.",) if theirs.category else ()
        return Exercise(
            id=id_,
            name=name,
            aliases=self._names.free(id_, (one for one in theirs.alternateNames if one != name)),
            summary=next(iter(theirs.instructions), NO_TEXT),
            equipment=equipment.value,
            mechanic=mechanic,
            force=force,
            level=LEVELS[theirs.level],
            involvements=(
                *(_involvement(muscle, Tier.PRIMARY) for muscle in primary.value),
                *(_involvement(muscle, Tier.SECONDARY) for muscle in secondary.value),
            ),
            set_up=theirs.instructions,
            notes=(*category, *equipment.notes, *primary.notes, *secondary.notes, *unknown),
            imported_from=self._crosswalk.id,
            free_exercise_db=theirs.id,
            sources=self._crosswalk.sources,
        )

    def _muscles(self, theirs: TheirExercise) -> tuple[Read, Read]:
        """Return the primary and the secondary muscles; one that is called both is primary."""
        primary = self._groups_of(theirs.primaryMuscles, "primary")
        secondary = self._groups_of(theirs.secondaryMuscles, "secondary")
        both = [one for one in secondary.value if one in primary.value]
        named = dict.fromkeys(one for one in theirs.secondaryMuscles if {*self._groups.get(one, ())} & {*both})
        notes = tuple(f"Listed as primary and as secondary, and kept as primary: {one}." for one in named)
        rest = tuple(one for one in secondary.value if one not in both)
        return primary, Read(rest, (*secondary.notes, *notes))

    def _groups_of(self, words: tuple[str, ...], tier: str) -> Read:
        found: dict[str, None] = {}
        notes: dict[str, None] = {}
        for word in words:
            ours = self._groups.get(word, ())
            found |= dict.fromkeys(ours[:1])
            if not ours:
                reason = "no muscle or group of ours stands for it" if word in self._groups else "it is not known"
                notes[f"Left out, for {reason}: {tier} muscle {quoted(word)}."] = None
                self.left_out[f"the muscle {quoted(word)}, for {reason}"] += 1
        return Read(tuple(found), tuple(notes))

    def _equipment(self, word: str | None) -> Read:
        """Return the one piece that a word stands for; a word for several, or for none that we know, stays a note."""
        if word is None:
            return Read((NOT_STATED,), ("Equipment not given.",))
        ours = self._gear.get(word, ())
        if len(ours) == 1 or word == NOTHING:
            return Read(ours)
        if word not in self._gear:
            self.left_out[f"the equipment {quoted(word)}, for it is not known"] += 1
        return Read((NOT_STATED,), (f"{GIVEN_AS}{word}.",))

    def _word(self, kind: type[W], key: str, theirs: TheirExercise) -> W | None:
        word = getattr(theirs, key)
        found = next((one for one in kind if one == word), None)
        if word and not found:
            self.left_out[f"the {key} {quoted(word)}, for it is not known"] += 1
        return found

    def _unknown(self, key: str, theirs: TheirExercise, found: StrEnum | None) -> Iterator[str]:
        word = getattr(theirs, key)
        if word and not found:
            yield f"Left out, for it is not known: {key} {quoted(word)}."


def _involvement(muscle: str, tier: Tier) -> Involvement:
    return Involvement(
        muscle=muscle,
        tier=tier,
        role=Role.NOT_STATED,
        side=NOT_STATED,
        contraction=Contraction.NOT_STATED,
        support=Support.IMPORTED,
    )
