"""What `kickback compare` answers."""

from enum import StrEnum

from kickback.model.record import Record
from kickback.model.vocabulary import Laterality, Level


class Aspect(StrEnum):
    """What a row compares, in the order in which it is told."""

    MUSCLES = "muscles"
    ACTIONS = "joint-actions"
    EQUIPMENT = "equipment"
    FAULTS = "faults"
    RISKS = "places-at-risk"
    LOWER_BACK = "lower-back"
    RESISTANCE = "resistance"
    MAKE = "make-up"
    EVIDENCE = "evidence"


class Stands(StrEnum):
    """How the exercises stand to each other in a row, what sets them apart first."""

    LACKING = "lacking"
    DIFFERENT = "different"
    SHARED = "shared"


class ComparedExercise(Record, frozen=True, kw_only=True):
    """Name one of the exercises; `against_kickback` is told where the cable kickback is another of them."""

    id: str
    name: str
    family: str | None
    equipment: tuple[str, ...]
    laterality: Laterality | None
    level: Level
    against_kickback: str | None


class ComparedRow(Record, frozen=True, kw_only=True):
    """Compare one thing; `values` are in the order of the exercises, None where an exercise has none.

    `ids` are what the values name, for each exercise. `differs` is false where all values are the same.
    """

    aspect: Aspect
    item: str
    stands: Stands
    differs: bool
    values: tuple[str | None, ...]
    ids: tuple[tuple[str, ...], ...]


class CompareAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback compare`; rows come by how they stand, then by aspect."""

    exercises: tuple[ComparedExercise, ...]
    rows: tuple[ComparedRow, ...]
    messages: tuple[str, ...] = ()
