"""What our exercises say in free-exercise-db's words, which are coarser."""

from collections.abc import Iterable, Iterator

from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Exercise, Involvement
from kickback.model.record import Record
from kickback.model.vocabulary import Phase, ResistanceType, Role
from kickback.queries.exchange.theirs import (
    CATEGORIES,
    CATEGORY,
    FREE_EXERCISE_DB,
    GIVEN_AS,
    LEVELS,
    NOT_STATED,
    NOTHING,
    USUAL_CATEGORY,
    TheirExercise,
    noted,
)
from kickback.queries.groups import muscles_in

# With these, what is held on to or lain upon is not what they ask for.
OWN_WEIGHT = (ResistanceType.GRAVITY, ResistanceType.BODY_WEIGHT)


class Exported(Record, frozen=True, kw_only=True):
    """Hold exercises in their shape, and what could not be said in it."""

    entries: tuple[TheirExercise, ...]
    messages: tuple[str, ...]


class Reverse:
    """Find their word for a muscle, part or group of ours, and for a piece of equipment.

    A muscle that two of their words take in has the one that names it earlier in its list.
    """

    def __init__(self, base: KnowledgeBase) -> None:
        self._base = base
        crosswalk = base.crosswalk(FREE_EXERCISE_DB)
        self._words = [one.theirs for one in crosswalk.muscles]
        ranked = [(rank, one.theirs, id_) for one in crosswalk.muscles for rank, id_ in enumerate(one.ours)]
        self._muscles = {id_: word for _, word, id_ in sorted(ranked, key=lambda one: one[0], reverse=True)}
        self._muscles |= {id_: one.theirs for one in crosswalk.groups for id_ in one.ours}
        self._gear = {id_: one.theirs for one in crosswalk.equipment for id_ in one.ours}
        self._found: dict[tuple[str, str | None], tuple[str, ...]] = {}
        self.without: dict[str, None] = {}

    def muscle(self, one: Involvement) -> tuple[str, ...]:
        """Return their words for what is involved: one as a rule, several for a group that they divide."""
        key = (one.muscle, one.part)
        if key not in self._found:
            self._found[key] = self._of(*key)
        if not self._found[key]:
            self.without[one.part or one.muscle] = None
        return self._found[key]

    def _of(self, muscle: str, part: str | None) -> tuple[str, ...]:
        for id_ in (part, muscle):
            if id_ in self._muscles:
                return (self._muscles[id_],)
        members = {self._muscles[id_] for id_ in muscles_in(self._base, muscle) if id_ in self._muscles}
        return tuple(word for word in self._words if word in members)

    def equipment(self, exercise: Exercise) -> str | None:
        """Return their one word for what the exercise needs: that of the first piece that they have a word for."""
        if NOT_STATED in exercise.equipment:
            given = noted(exercise, GIVEN_AS)
            return given if given in (*self._gear.values(), *self._loose()) else None
        words = [self._gear[id_] for id_ in exercise.equipment if id_ in self._gear]
        own = not exercise.equipment or (exercise.resistance and exercise.resistance.type in OWN_WEIGHT)
        return (words or [NOTHING if own else "other"])[0]

    def _loose(self) -> Iterator[str]:
        """Yield their words that stand for no piece of ours."""
        yield from (one.theirs for one in self._base.crosswalk(FREE_EXERCISE_DB).equipment if not one.ours)


def to_free_exercise_db(base: KnowledgeBase, exercises: Iterable[Exercise]) -> Exported:
    """Return exercises in their shape, and messages on what it has no word for.

    It lists no stabilizers, so that those among our secondary muscles are left out.
    """
    reverse = Reverse(base)
    entries = tuple(_entry(exercise, reverse) for exercise in exercises)
    bare = [one.id for one in entries if not one.primaryMuscles]
    messages = (
        f"{FREE_EXERCISE_DB} has no word for {', '.join(sorted(reverse.without))}" * bool(reverse.without),
        f"without a primary muscle there: {', '.join(bare)}" * bool(bare),
    )
    return Exported(entries=entries, messages=tuple(filter(None, messages)))


def _entry(exercise: Exercise, reverse: Reverse) -> TheirExercise:
    primary = dict.fromkeys(word for one in exercise.primary for word in reverse.muscle(one))
    helpers = (one for one in exercise.secondary if one.role.broad is not Role.STABILIZER)
    secondary = dict.fromkeys(word for one in helpers for word in reverse.muscle(one))
    category = noted(exercise, CATEGORY) if exercise.imported_from else None
    return TheirExercise(
        id=(exercise.free_exercise_db if exercise.imported_from else None) or exercise.id,
        name=exercise.name,
        force=exercise.force,
        level=next(word for word, level in LEVELS.items() if level is exercise.level),
        mechanic=exercise.mechanic,
        equipment=reverse.equipment(exercise),
        primaryMuscles=tuple(primary),
        secondaryMuscles=tuple(word for word in secondary if word not in primary),
        instructions=(*exercise.set_up, *_cues(exercise)),
        alternateNames=exercise.aliases,
        category=category if category in CATEGORIES else USUAL_CATEGORY,
    )


def _cues(exercise: Exercise) -> Iterator[str]:
    """Yield the cues' instructions in the order in which a repetition goes, those for all of it last."""
    order = list(Phase)
    yield from (cue.instruction for cue in sorted(exercise.cues, key=lambda one: order.index(one.phase)))
