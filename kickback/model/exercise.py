"""An exercise: what it works, how to do it, what goes wrong, how much of it, and for whom not."""

from kickback.model.claim import Figure
from kickback.model.record import Record
from kickback.model.vocabulary import (
    Basis,
    Certainty,
    Contraction,
    KineticChain,
    Laterality,
    Level,
    Limit,
    Mechanic,
    Phase,
    Plane,
    Role,
    Tier,
    Urgency,
    Verdict,
)


class Involvement(Record, frozen=True, kw_only=True):
    """Say what one muscle does in the exercise on one side.

    The first of `claims` is the statement of the role itself; its verdict is how sure the role is.
    """

    muscle: str
    part: str | None = None
    tier: Tier
    role: Role
    side: str
    contraction: Contraction
    action: str
    raised_by: str | None = None
    lowered_by: str | None = None
    claims: tuple[str, ...]


class Criterion(Record, frozen=True, kw_only=True):
    """Set a measurable limit: `warn` and `fault` in `unit`, trouble lying `limit` them."""

    measure: str
    unit: str
    limit: Limit
    warn: float | None = None
    fault: float | None = None
    basis: Basis
    why: str | None = None


class Cue(Record, frozen=True, kw_only=True):
    """Give one instruction; `targets` and `spares` are muscles or places, `prevents` are faults."""

    id: str
    name: str
    phase: Phase
    instruction: str
    internal: str | None = None
    external: str | None = None
    why: str
    targets: tuple[str, ...] = ()
    spares: tuple[str, ...] = ()
    prevents: tuple[str, ...]
    claims: tuple[str, ...] = ()
    verdict: Verdict
    sources: tuple[str, ...] = ()
    criterion: Criterion | None = None
    note: str | None = None
    conflicts_with: tuple[str, ...] = ()


class Fault(Record, frozen=True, kw_only=True):
    """Describe one thing that goes wrong, and the cues that correct it; `places` say where it is felt."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    looks: str
    felt: str
    places: tuple[str, ...] = ()
    cause: str
    consequence: str
    fix: str
    corrected_by: tuple[str, ...]
    criteria: tuple[Criterion, ...] = ()
    seen_from: str | None = None
    claims: tuple[str, ...] = ()
    verdict: Verdict
    sources: tuple[str, ...] = ()


class Dose(Record, frozen=True, kw_only=True):
    """Prescribe the exercise by default; pairs are lowest and highest, times in seconds."""

    sets: tuple[int, int]
    reps: tuple[int, int]
    reps_acceptable: tuple[int, int]
    reps_in_reserve: tuple[int, int]
    kick_s: float
    squeeze_s: float
    return_s: tuple[float, float]
    rest_s: tuple[int, int]
    workouts_per_week: int
    line: str


class Advice(Record, frozen=True, kw_only=True):
    """Advise on one topic of programming or coaching."""

    id: str
    topic: str
    advice: str
    verdict: Verdict
    certainty: Certainty
    claims: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()
    note: str | None = None


class SafetyNote(Record, frozen=True, kw_only=True):
    """Say when to stop, to ask first or to change the exercise."""

    id: str
    urgency: Urgency
    when: str
    action: str
    verdict: Verdict
    claims: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()
    note: str | None = None


class Variation(Record, frozen=True, kw_only=True):
    """Describe a change of set-up or path and what it changes."""

    id: str
    name: str
    changes: str
    verdict: Verdict
    certainty: Certainty
    claims: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()
    note: str | None = None
    conflicts_with: tuple[str, ...] = ()


class Namesake(Record, frozen=True, kw_only=True):
    """Name another exercise that shares this one's name, and say how to tell them apart."""

    name: str
    aliases: tuple[str, ...] = ()
    difference: str


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


class Exercise(Record, frozen=True, kw_only=True):
    """Describe one exercise, as `data/exercises/<id>.yaml` holds it."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    namesakes: tuple[Namesake, ...] = ()
    summary: str
    equipment: tuple[str, ...]
    optional_equipment: tuple[str, ...] = ()
    mechanic: Mechanic
    laterality: Laterality
    plane: Plane
    chain: KineticChain
    level: Level
    joint_actions: tuple[ExerciseAction, ...]
    involvements: tuple[Involvement, ...]
    set_up: tuple[str, ...]
    cues: tuple[Cue, ...]
    faults: tuple[Fault, ...]
    self_check: tuple[str, ...] = ()
    dose: Dose
    programming: tuple[Advice, ...] = ()
    safety: tuple[SafetyNote, ...] = ()
    variations: tuple[Variation, ...] = ()
    alternatives: tuple[str, ...] = ()
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
