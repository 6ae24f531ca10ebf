"""An exercise: what it works, how to do it, what goes wrong, how much of it, and for whom not."""

from kickback.model.claim import Figure
from kickback.model.exercise.involvement import ExerciseAction, Involvement
from kickback.model.exercise.programming import Advice, Dose, SafetyNote, Variation
from kickback.model.exercise.technique import Cue, ExerciseFault
from kickback.model.record import Record
from kickback.model.vocabulary import (
    Force,
    KineticChain,
    Laterality,
    Level,
    Mechanic,
    Plane,
    ResistanceType,
    Tier,
    Urgency,
)

__all__ = [
    "Advice",
    "Cue",
    "Dose",
    "Exercise",
    "ExerciseAction",
    "ExerciseFault",
    "Involvement",
    "Namesake",
    "Resistance",
    "SafetyNote",
    "Variation",
]


class Namesake(Record, frozen=True, kw_only=True):
    """Name another exercise that shares this one's name, and say how to tell them apart."""

    exercise: str | None = None
    name: str
    aliases: tuple[str, ...] = ()
    difference: str


class Resistance(Record, frozen=True, kw_only=True):
    """Say what the muscles work against, and from where it pulls."""

    type: ResistanceType
    line: str


class Exercise(Record, frozen=True, kw_only=True):
    """Describe one exercise, as `data/exercises/<id>.yaml` holds it.

    `variant_of` names the exercise whose movement this one varies. `second_plane` is a further plane of motion,
    `resisted_plane` one in which a one-sided load must be held. `force` and `free_exercise_db` serve to match that
    collection, `exrx_pages` name the pages of ExRx behind the roles. `figures` are what was found in it. Only an
    imported entry may leave out what a coach must know (see KB124).
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    namesakes: tuple[Namesake, ...] = ()
    variant_of: str | None = None
    family: str | None = None
    summary: str
    equipment: tuple[str, ...] = ()
    optional_equipment: tuple[str, ...] = ()
    mechanic: Mechanic | None = None
    laterality: Laterality | None = None
    plane: Plane | None = None
    second_plane: Plane | None = None
    resisted_plane: Plane | None = None
    chain: KineticChain | None = None
    resistance: Resistance | None = None
    force: Force | None = None
    level: Level
    joint_actions: tuple[ExerciseAction, ...] = ()
    involvements: tuple[Involvement, ...]
    set_up: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()
    faults: tuple[ExerciseFault, ...] = ()
    self_check: tuple[str, ...] = ()
    dose: Dose | None = None
    programming: tuple[Advice, ...] = ()
    safety: tuple[SafetyNote, ...] = ()
    variations: tuple[Variation, ...] = ()
    regressions: tuple[str, ...] = ()
    progressions: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    against_kickback: str | None = None
    figures: tuple[Figure, ...] = ()
    notes: tuple[str, ...] = ()
    imported_from: str | None = None
    free_exercise_db: str | None = None
    exrx_pages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def primary(self) -> tuple[Involvement, ...]:
        """Return the involvements a lifter calls primary, in the data's order."""
        return tuple(one for one in self.involvements if one.tier is Tier.PRIMARY)

    @property
    def secondary(self) -> tuple[Involvement, ...]:
        """Return the involvements a lifter calls secondary, in the data's order."""
        return tuple(one for one in self.involvements if one.tier is Tier.SECONDARY)

    @property
    def stop_signs(self) -> tuple[SafetyNote, ...]:
        """Return the safety notes that end a set or a workout."""
        return tuple(one for one in self.safety if one.urgency in (Urgency.EMERGENCY, Urgency.STOP))
