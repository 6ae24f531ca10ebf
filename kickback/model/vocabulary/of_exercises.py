"""The words that tell what an exercise is and what muscles do in it."""

from enum import StrEnum


class Tier(StrEnum):
    """The word a lifter uses for a muscle's share."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class Role(StrEnum):
    """The word an anatomist uses for a muscle's job; two of them are kinds of stabilizer.

    `not-stated` is for imported entries, whose collections do not tell roles.
    """

    PRIME_MOVER = "prime-mover"
    SYNERGIST = "synergist"
    STABILIZER = "stabilizer"
    DYNAMIC_STABILIZER = "dynamic-stabilizer"
    ANTAGONIST_STABILIZER = "antagonist-stabilizer"
    NOT_STATED = "not-stated"

    @property
    def broad(self) -> "Role":
        """Return the role that this one is a kind of: itself, or stabilizer."""
        return Role.STABILIZER if self in (Role.DYNAMIC_STABILIZER, Role.ANTAGONIST_STABILIZER) else self


class Support(StrEnum):
    """What a role rests on where no claim grades it, firmest first."""

    TWO_SOURCES = "two-sources"
    SOURCE_AND_MEASUREMENT = "source-and-measurement"
    SINGLE_SOURCE = "single-source"
    MEASUREMENT_ONLY = "measurement-only"
    UNCOUNTED_ONLY = "uncounted-only"
    DERIVED = "derived"
    CONTESTED = "contested"
    IMPORTED = "imported"


class Contraction(StrEnum):
    """Whether the muscle changes length while it works, and how."""

    DYNAMIC = "dynamic"
    ISOMETRIC = "isometric"
    ECCENTRIC = "eccentric"
    NEAR_ISOMETRIC = "near-isometric"
    DEPENDS = "depends"
    NOT_STATED = "not-stated"


class Phase(StrEnum):
    """The part of a repetition, in the order in which it comes; a kick is the execution of a kickback."""

    SET_UP = "set-up"
    KICK = "kick"
    EXECUTION = "execution"
    SQUEEZE = "squeeze"
    RETURN = "return"
    WHOLE = "whole"


class Strength(StrEnum):
    """How much a muscle contributes to a joint action."""

    PRIME = "prime"
    ASSISTANT = "assistant"
    WEAK = "weak"


class Plane(StrEnum):
    """The plane in which a movement happens."""

    SAGITTAL = "sagittal"
    FRONTAL = "frontal"
    TRANSVERSE = "transverse"
    OBLIQUE = "oblique"


class Mechanic(StrEnum):
    """Whether an exercise moves one joint or several."""

    ISOLATION = "isolation"
    COMPOUND = "compound"


class Laterality(StrEnum):
    """Whether one side works at a time."""

    UNILATERAL = "unilateral"
    BILATERAL = "bilateral"
    ALTERNATING = "alternating"
    CONTRALATERAL_LIMBS = "contralateral-limbs"
    UNILATERAL_LOAD = "unilateral-load"


class KineticChain(StrEnum):
    """Whether the working end of the limb is free."""

    OPEN = "open"
    CLOSED = "closed"


class ResistanceType(StrEnum):
    """What the muscles work against."""

    CABLE = "cable"
    GRAVITY = "gravity"
    ELASTIC = "elastic"
    MACHINE = "machine"
    BODY_WEIGHT = "body-weight"


class Force(StrEnum):
    """Whether other collections file an exercise under push, pull or static."""

    PUSH = "push"
    PULL = "pull"
    STATIC = "static"


class Level(StrEnum):
    """How much practice an exercise asks for."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class Basis(StrEnum):
    """What a threshold rests on."""

    MEASURED = "measured"
    DERIVED = "derived"
    PROPOSED = "proposed"
    COACHING = "coaching"


class Limit(StrEnum):
    """On which side of a threshold the trouble lies."""

    ABOVE = "above"
    BELOW = "below"


class Felt(StrEnum):
    """Whether a source names what a fault feels like, or we infer it."""

    STATED = "stated"
    INFERRED = "inferred"


class Urgency(StrEnum):
    """How a safety note must be taken, most urgent first."""

    EMERGENCY = "emergency"
    STOP = "stop"
    CLEARANCE = "clearance"
    ADAPT = "adapt"
