"""What recorded values keep, so that no table of them can mislead."""

from collections.abc import Iterator

from kickback.knowledge.document import Steps
from kickback.knowledge.rules.register import Breach, Checked, rule
from kickback.model.measurement import Measurement
from kickback.model.source import Source
from kickback.model.vocabulary import Electrode, Statistic


def _measurements(checked: Checked) -> Iterator[tuple[Source, Measurement, str, Steps]]:
    for source in checked.base.sources():
        for index, one in enumerate(source.measurements):
            yield source, one, f"sources/{source.id}.yaml", ("measurements", index)


@rule("KB119")
def value_or_range(checked: Checked) -> Iterator[Breach]:
    """A measurement has a rising range where its statistic is `range`, one value otherwise; none is below zero."""
    for _, one, file, steps in _measurements(checked):
        ranged = one.statistic is Statistic.RANGE
        if ranged != (one.range is not None) or ranged != (one.value is None):
            needed = "a range and no value" if ranged else "a value and no range"
            yield Breach(file, steps, f"the statistic '{one.statistic}' needs {needed}")
        elif one.range and one.range[0] > one.range[1]:
            yield Breach(file, (*steps, "range"), "the range runs backward")
        elif min(one.value or 0, one.sd or 0, *(one.range or (0,))) < 0 or (one.n is not None and one.n < 1):
            yield Breach(file, steps, "no value, spread or number of people lies below zero, and none is nobody's")


@rule("KB120")
def no_peak_as_mean(checked: Checked) -> Iterator[Breach]:
    """No peak stands in a mean's place: a work has the statistics that it reports, and no mean above its own peak."""
    peaks = {_recording(source, one): one for source, one, *_ in _measurements(checked) if _is(one, Statistic.PEAK)}
    for source, one, file, steps in _measurements(checked):
        if one.statistic not in source.reports:
            told = ", ".join(source.reports) or "none"
            yield Breach(file, (*steps, "statistic"), f"'{one.statistic}', but the work reports: {told}")
        peak = peaks.get(_recording(source, one))
        if _is(one, Statistic.MEAN) and peak and (one.value or 0) > (peak.value or 0):
            yield Breach(file, (*steps, "value"), f"the mean {one.value} is above the peak {peak.value}")


def _is(one: Measurement, statistic: Statistic) -> bool:
    return one.statistic is statistic


def _recording(source: Source, one: Measurement) -> tuple[str | None, ...]:
    return source.id, one.exercise, one.muscle, one.part, one.side, one.load, one.condition


@rule("KB121")
def fine_wire_alone(checked: Checked) -> Iterator[Breach]:
    """A muscle too deep for surface electrodes has values from fine wire alone."""
    deep = {muscle.id for muscle in checked.base.muscles() if muscle.fine_wire_only}
    for _, one, file, steps in _measurements(checked):
        if one.muscle in deep and one.electrode is not Electrode.FINE_WIRE:
            message = f"'{one.electrode}' electrodes cannot tell what '{one.muscle}' does; only fine wire can"
            yield Breach(file, (*steps, "electrode"), message)
