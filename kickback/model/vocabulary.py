"""The closed vocabularies: words that code branches on.

Each word's label and definition is an entry of `data/vocabulary/`; a rule (KB103) holds the two to a one-to-one match.
Open vocabularies (sides, equipment, places, joint actions, muscle groups, study designs) live in the data alone.
"""

from enum import StrEnum

from kickback.model.record import Record


class Term(Record, frozen=True, kw_only=True):
    """Define one word of the field; `covers` names the muscles that it takes together."""

    id: str
    label: str
    definition: str
    aliases: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()


class Vocabulary(Record, frozen=True, kw_only=True):
    """Hold the terms of one vocabulary; its id is the file's stem, such as `roles`."""

    id: str
    label: str
    definition: str
    terms: tuple[Term, ...]


class Tier(StrEnum):
    """The word a lifter uses for a muscle's share."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class Role(StrEnum):
    """The word an anatomist uses for a muscle's job."""

    PRIME_MOVER = "prime-mover"
    SYNERGIST = "synergist"
    STABILIZER = "stabilizer"


class Contraction(StrEnum):
    """Whether the muscle changes length while it works."""

    DYNAMIC = "dynamic"
    ISOMETRIC = "isometric"


class Phase(StrEnum):
    """The part of a repetition, in the order in which it comes."""

    SET_UP = "set-up"
    KICK = "kick"
    SQUEEZE = "squeeze"
    RETURN = "return"
    WHOLE = "whole"


class Verdict(StrEnum):
    """What the evidence that was read says of a statement."""

    SUPPORTED = "supported"
    MIXED = "mixed"
    WEAK = "weak"
    CONTRADICTED = "contradicted"
    EXPERT_OPINION = "expert-opinion"


# From what stands best to what stands worst.
STANDING = (Verdict.SUPPORTED, Verdict.MIXED, Verdict.EXPERT_OPINION, Verdict.WEAK, Verdict.CONTRADICTED)


class Certainty(StrEnum):
    """How firmly a verdict stands."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"


class Directness(StrEnum):
    """How near the measured task is to the exercise the statement speaks of."""

    THIS_EXERCISE = "this-exercise"
    CLOSE_ANALOGUE = "close-analogue"
    OTHER_TASK = "other-task"
    GENERAL = "general"


class ClaimKind(StrEnum):
    """What a statement speaks of."""

    MUSCLE_ROLE = "muscle-role"
    MUSCLE_ACTION = "muscle-action"
    MECHANICS = "mechanics"
    CUE = "cue"
    FAULT = "fault"
    RATIONALE = "rationale"
    EQUIPMENT = "equipment"
    PROGRAMMING = "programming"
    SAFETY = "safety"
    TRAINING = "training"
    METHOD = "method"


class Origin(StrEnum):
    """Where a statement comes from."""

    ARTICLE = "article"
    OMISSION = "omission"
    LITERATURE = "literature"


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


class Mechanic(StrEnum):
    """Whether an exercise moves one joint or several."""

    ISOLATION = "isolation"
    COMPOUND = "compound"


class Laterality(StrEnum):
    """Whether one side works at a time."""

    UNILATERAL = "unilateral"
    BILATERAL = "bilateral"


class KineticChain(StrEnum):
    """Whether the working end of the limb is free."""

    OPEN = "open"
    CLOSED = "closed"


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


class Urgency(StrEnum):
    """How a safety note must be taken, most urgent first."""

    EMERGENCY = "emergency"
    STOP = "stop"
    CLEARANCE = "clearance"
    ADAPT = "adapt"


class Reading(StrEnum):
    """How much of a work was read for the knowledge base."""

    FULL_TEXT = "full-text"
    EXCERPT = "excerpt"
    ABSTRACT = "abstract"
    SECONDARY = "secondary"
    COMPUTED = "computed"


class Relevance(StrEnum):
    """How near the task of a study is to the cable kickback, nearest first."""

    DIRECT = "direct"
    NEAR = "near"
    STANCE = "stance"
    CONTEXT = "context"


class Statistic(StrEnum):
    """What a recorded value is; no two of these may stand on one scale."""

    MEAN = "mean"
    MEDIAN = "median"
    PEAK = "peak"
    AVERAGE_OF_PEAK = "average-of-peak"
    POOLED = "pooled"
    RANGE = "range"


class Unit(StrEnum):
    """What a recorded value is measured in; values in any other unit stay out of the tables."""

    PERCENT_MVIC = "percent-mvic"


class Electrode(StrEnum):
    """How the muscle's signal was picked up."""

    SURFACE = "surface"
    HIGH_DENSITY = "high-density"
    FINE_WIRE = "fine-wire"
    MIXED = "mixed-electrodes"
    UNKNOWN = "unknown-electrode"


class Grade(StrEnum):
    """How a figure was seen, best first."""

    A = "A"
    B = "B"
    C = "C"


class Caution(StrEnum):
    """What must be said beside a table of measurements so that it does not mislead."""

    BORROWED = "borrowed"
    NOT_GROWTH = "not-growth"
    OWN_SCALE = "own-scale"
    SORTED = "sorted"
    FINE_WIRE = "fine-wire-only"
    GRADES = "grades"
