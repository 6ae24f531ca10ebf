"""The words that grade statements and describe the works behind them."""

from enum import StrEnum


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
