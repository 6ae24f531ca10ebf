"""What an exercise asks of the lower back."""

from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Exercise
from kickback.model.fault import Fault
from kickback.model.record import Record
from kickback.model.vocabulary import Contraction, Role
from kickback.queries.groups import muscles_in

# Both the group of muscles and the place where faults are felt are called so.
LOWER_BACK = "lower-back"
SPINE = "spine"


class BackJob(Record, frozen=True, kw_only=True):
    """Say what one muscle of the lower back does."""

    muscle: str
    role: Role
    side: str
    contraction: Contraction


class LowerBack(Record, frozen=True, kw_only=True):
    """Hold the jobs of its muscles, the joint actions of the spine, and the faults that are felt there."""

    jobs: tuple[BackJob, ...]
    actions: tuple[str, ...]
    faults: tuple[str, ...]


def lower_back(base: KnowledgeBase, exercise: Exercise) -> LowerBack:
    """Return what `exercise` asks of the lower back."""
    held = LOWER_BACK in base.ids("muscle-groups")
    muscles = muscles_in(base, LOWER_BACK) if held else frozenset[str]()
    return LowerBack(
        jobs=tuple(
            BackJob(muscle=one.muscle, role=one.role, side=one.side, contraction=one.contraction)
            for one in exercise.involvements
            if muscles & muscles_in(base, one.muscle)
        ),
        actions=tuple(one.id for one in exercise.joint_actions if one.joint == SPINE),
        faults=tuple(one.fault for one in exercise.faults if LOWER_BACK in base.follow(Fault, one.fault).places),
    )
