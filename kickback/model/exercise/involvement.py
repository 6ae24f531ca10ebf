"""Which muscle does what in an exercise, and what the joints do."""

from kickback.model.record import Record
from kickback.model.vocabulary import Contraction, Role, Support, Tier


class Involvement(Record, frozen=True, kw_only=True):
    """Say what one muscle, or one group of muscles, does in the exercise on one side.

    The first of `claims` is the statement of the role itself; its verdict is how sure the role is. Where no claim
    grades the role, `support` says what it rests on: `sources` give the role, `measured_by` only show activity.
    """

    muscle: str
    part: str | None = None
    tier: Tier
    role: Role
    side: str
    contraction: Contraction
    action: str | None = None
    raised_by: str | None = None
    lowered_by: str | None = None
    support: Support | None = None
    sources: tuple[str, ...] = ()
    measured_by: tuple[str, ...] = ()
    note: str | None = None
    claims: tuple[str, ...] = ()


class ExerciseAction(Record, frozen=True, kw_only=True):
    """Say what one joint does in the exercise, on one side."""

    joint: str
    movement: str
    side: str
    note: str | None = None

    @property
    def id(self) -> str:
        """Return the id of the joint action in the vocabulary, such as `hip-extension`."""
        return f"{self.joint}-{self.movement}"
