"""What a work measured, and how each value was seen."""

from kickback.model.record import Record
from kickback.model.vocabulary import Electrode, Grade, Statistic, Unit


class Measurement(Record, frozen=True, kw_only=True):
    """Hold one recorded value: a `value` with its `sd`, or the lowest and highest of a `range`.

    `exercise` and `muscle` are ids of entries, groups among them, or words of `recorded-exercises` and
    `recorded-muscles`; `n` counts the people behind this value where they are not the source's own.
    """

    exercise: str
    muscle: str
    part: str | None = None
    side: str
    statistic: Statistic
    value: float | None = None
    range: tuple[float, float] | None = None
    sd: float | None = None
    unit: Unit
    n: int | None = None
    load: str
    condition: str | None = None
    electrode: Electrode
    grade: Grade


class Finding(Record, frozen=True, kw_only=True):
    """Hold one result in words, with its figures, and how it was seen."""

    text: str
    grade: Grade


class Training(Record, frozen=True, kw_only=True):
    """Describe a training study: who did what, for how long, and how the result was measured."""

    groups: tuple[str, ...]
    duration: str
    measured: str
