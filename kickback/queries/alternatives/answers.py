"""What `kickback alternatives` answers."""

from enum import StrEnum

from kickback.model.record import Record
from kickback.model.vocabulary import Level, Role
from kickback.queries.exercises import DroppedExercise
from kickback.queries.exercises.asked import Asked


class Part(StrEnum):
    """A part of the overlap, in the order in which it is told."""

    PRIME_MOVERS = "prime-movers"
    ACTIONS = "joint-actions"
    OTHER_ACTIONS = "other-joint-actions"
    SYNERGISTS = "synergists"
    STABILIZERS = "stabilizers"
    LISTED = "listed-muscles"
    LATERALITY = "laterality"


class Named(StrEnum):
    """How coaches name an exercise beside the one asked about."""

    ALTERNATIVE = "alternative"
    EASIER = "easier"
    HARDER = "harder"


class Met(Record, frozen=True, kw_only=True):
    """Hold one thing of the exercise asked about that the other has too, and the points that it gives.

    For a muscle, `there` is what the other lists it as, with its role and side there.
    """

    asked: str
    side: str | None = None
    there: str
    role_there: Role | None = None
    side_there: str | None = None
    points: int


class SharedPart(Record, frozen=True, kw_only=True):
    """Count how many of the exercise's own are met, wholly or in a lesser role (`partly`), out of how many it has."""

    part: Part
    met: int
    partly: int
    of: int
    points: int
    items: tuple[Met, ...]


class Change(Record, frozen=True, kw_only=True):
    """Say what is otherwise in one respect; `dropped` and `added` are ids, or numbers of things."""

    aspect: str
    text: str
    dropped: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


class Alternative(Record, frozen=True, kw_only=True):
    """Hold one exercise that does the same job.

    `score` is the sum of the points of `shared`, less those for `added_actions`, the joint actions that the exercise
    asked about does not have.
    """

    exercise: str
    name: str
    level: Level
    variant: bool
    named: tuple[Named, ...]
    score: int
    shared: tuple[SharedPart, ...]
    added_actions: tuple[str, ...]
    changes: tuple[Change, ...]
    against_kickback: str | None


class Rule(Record, frozen=True, kw_only=True):
    """State what one thing counts, in points."""

    part: str
    points: int
    text: str


class NamedApart(Record, frozen=True, kw_only=True):
    """Name an exercise that coaches put beside the one asked about though it does another job."""

    exercise: str
    name: str
    named: Named


class AlternativesAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback alternatives`; variants of the same movement come first, each kind by score.

    The totals count both kinds before the list was cut. `dropped` are those that do not spare what must rest.
    """

    exercise: str
    name: str
    asked: Asked
    alternatives: tuple[Alternative, ...]
    variants_total: int
    others_total: int
    dropped: tuple[DroppedExercise, ...]
    dropped_total: int
    apart: tuple[NamedApart, ...]
    rules: tuple[Rule, ...]
    messages: tuple[str, ...] = ()
