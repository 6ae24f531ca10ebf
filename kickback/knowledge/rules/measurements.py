"""What recorded values keep, so that no table of them can mislead."""

from collections.abc import Iterator

from kickback.knowledge.document import Steps
from kickback.knowledge.rules.register import Checked, Finding, rule
from kickback.model.measurement import Measurement
from kickback.model.source import Source
from kickback.model.vocabulary import Electrode, Statistic


def _measurements(checked: Checked) -> Iterator[tuple[Source, Measurement, str, Steps]]:
    for source in checked.base.sources():
        for index, one in enumerate(source.measurements):
            yield source, one, f"sources/{source.id}.yaml", ("measurements", index)


@rule("KB119")
def value_or_range(checked: Checked) -> Iterator[Finding]:
    """A measurement has a range where its statistic is `range`, from low to high, and one value otherwise."""
    for _, one, file, steps in _measurements(checked):
        ranged = one.statistic is Statistic.RANGE
        if ranged != (one.range is not None) or ranged != (one.value is None):
            needed = "a range and no value" if ranged else "a value and no range"
            yield Finding(file, steps, f"the statistic '{one.statistic}' needs {needed}")
        elif one.range and one.range[0] > one.range[1]:
            yield Finding(file, (*steps, "range"), "the range runs backward")


@rule("KB120")
def no_peak_as_mean(checked: Checked) -> Iterator[Finding]:
    """No peak stands in a mean's place: a work has the statistics that it reports, and no mean above its own peak."""
    peaks = {_recording(source, one): one for source, one, *_ in _measurements(checked) if _is(one, Statistic.PEAK)}
    for source, one, file, steps in _measurements(checked):
        if one.statistic not in source.reports:
            told = ", ".join(source.reports) or "none"
            yield Finding(file, (*steps, "statistic"), f"'{one.statistic}', but the work reports: {told}")
        peak = peaks.get(_recording(source, one))
        if _is(one, Statistic.MEAN) and peak and (one.value or 0) > (peak.value or 0):
            yield Finding(file, (*steps, "value"), f"the mean {one.value} is above the peak {peak.value}")


def _is(one: Measurement, statistic: Statistic) -> bool:
    return one.statistic is statistic


def _recording(source: Source, one: Measurement) -> tuple[str | None, ...]:
    return source.id, one.exercise, one.muscle, one.part, one.side, one.load, one.condition


@rule("KB121")
def fine_wire_alone(checked: Checked) -> Iterator[Finding]:
    """A muscle too deep for surface electrodes has values from fine wire alone."""
    deep = {muscle.id for muscle in checked.base.muscles() if muscle.fine_wire_only}
    for _, one, file, steps in _measurements(checked):
        if one.muscle in deep and one.electrode is not Electrode.FINE_WIRE:
            message = f"'{one.electrode}' electrodes cannot tell what '{one.muscle}' does; only fine wire can"
            yield Finding(file, (*steps, "electrode"), message)
