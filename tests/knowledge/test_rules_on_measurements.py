"""What recorded values must keep, so that no table of them misleads."""

from pathlib import Path

import pytest

from kickback.knowledge.check import check_folder
from tests.conftest import edit

COE, DOE = "sources/coe-2015.yaml", "sources/doe-2001.yaml"
FIRST = "muscle: extensor-one, side: working, statistic: mean, value: 80, sd: 10.5"


def found(folder: Path) -> list[tuple[str, str, str]]:
    """Return the rule, file and message of each problem."""
    return [(one.rule, str(Path(one.file).relative_to(folder)), one.message) for one in check_folder(folder)[1]]


@pytest.mark.parametrize(
    ("text", "key"),
    [("statistic: median, ", "statistic"), (" side: working,", "side"), ("55,\n     unit: percent-mvic,", "unit")],
    ids=["statistic", "side", "unit"],
)
def test_a_measurement_without_it_is_refused(text: str, key: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, text, "55," if key == "unit" else "")
    assert found(copy_of_kb) == [("KB006", COE, f"measurements lacks the key '{key}'")]


def test_a_measurement_in_another_unit_is_refused(copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "55,\n     unit: percent-mvic,", "55,\n     unit: millivolts,")
    assert found(copy_of_kb) == [("KB006", COE, "'millivolts' is no word for 'unit'; it must be one of percent-mvic")]


def test_a_measurement_that_is_missed_a_key_is_shown_where_it_begins(copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "statistic: median, ", "")
    (problem,) = check_folder(copy_of_kb)[1]
    line = (copy_of_kb / COE).read_text(encoding="utf-8").splitlines()[problem.line - 1]
    assert "muscle: extensor-pair" in line


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("range: [5, 20.5],", "value: 20.5,", "the statistic 'range' needs a range and no value"),
        ("range: [5, 20.5],", "", "the statistic 'range' needs a range and no value"),
        ("range: [5, 20.5],", "value: 9, range: [5, 20.5],", "the statistic 'range' needs a range and no value"),
        ("value: 55,", "range: [50, 60],", "the statistic 'median' needs a value and no range"),
        ("value: 55,", "", "the statistic 'median' needs a value and no range"),
        ("value: 55,", "value: 55, range: [50, 60],", "the statistic 'median' needs a value and no range"),
        ("range: [5, 20.5],", "range: [20.5, 5],", "the range runs backward"),
    ],
    ids=["value-for-range", "no-range", "both-in-range", "range-for-value", "no-value", "both", "backward"],
)
def test_a_value_or_range_that_does_not_fit_the_statistic_is_refused(
    old: str, new: str, message: str, copy_of_kb: Path
) -> None:
    edit(copy_of_kb / COE, old, new)
    assert found(copy_of_kb) == [("KB119", COE, message)]


@pytest.mark.parametrize(
    ("old", "new"),
    [("value: 55", "value: -55"), ("n: 9", "n: 0"), ("n: 9", "n: -9"), ("range: [5, 20.5]", "range: [-5, 20.5]")],
)
def test_nothing_lies_below_zero_and_nobody_was_measured(old: str, new: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, f"{old},", f"{new},")
    assert [one[:2] for one in found(copy_of_kb)] == [("KB119", COE)]


def test_a_range_of_one_number_is_a_range(copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "range: [5, 20.5],", "range: [5, 5],")
    assert found(copy_of_kb) == []


def test_a_statistic_that_the_work_does_not_report_is_refused(copy_of_kb: Path) -> None:
    edit(copy_of_kb / DOE, "reports: [mean, peak]", "reports: [mean]")
    assert found(copy_of_kb) == [("KB120", DOE, "'peak', but the work reports: mean")]


def test_a_work_that_reports_no_statistic_holds_no_measurement(copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "reports: [median, range]\n", "")
    assert [message for *_, message in found(copy_of_kb)] == [
        "'median', but the work reports: none",
        "'range', but the work reports: none",
    ]


def test_a_mean_above_the_peak_of_the_same_recording_is_refused(copy_of_kb: Path) -> None:
    edit(copy_of_kb / DOE, "peak, value: 120", "peak, value: 79")
    assert found(copy_of_kb) == [("KB120", DOE, "the mean 80.0 is above the peak 79.0")]


def test_a_mean_as_high_as_its_peak_is_accepted(copy_of_kb: Path) -> None:
    edit(copy_of_kb / DOE, "peak, value: 120", "peak, value: 80")
    assert found(copy_of_kb) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (FIRST, FIRST.replace("working", "standing")),
        (FIRST, FIRST.replace("extensor-one,", "extensor-one, part: extensor-one-upper,")),
        (f"tiny-kick, {FIRST}", f"tiny-push, {FIRST}"),
        ("sd: 10.5,\n     unit: percent-mvic, load: 10RM", "sd: 10.5,\n     unit: percent-mvic, load: unloaded"),
        (
            "sd: 10.5,\n     unit: percent-mvic, load: 10RM",
            "sd: 10.5,\n     unit: percent-mvic, load: 10RM, condition: slow",
        ),
    ],
    ids=["side", "part", "exercise", "load", "condition"],
)
def test_a_mean_may_be_above_the_peak_of_another_recording(old: str, new: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / DOE, "peak, value: 120", "peak, value: 79")
    edit(copy_of_kb / DOE, old, new)
    assert found(copy_of_kb) == []


@pytest.mark.parametrize("electrode", ["surface", "high-density", "mixed-electrodes", "unknown-electrode"])
def test_a_deep_muscle_has_no_value_but_from_fine_wire(electrode: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "electrode: fine-wire", f"electrode: {electrode}")
    message = f"'{electrode}' electrodes cannot tell what 'flexor-one' does; only fine wire can"
    assert found(copy_of_kb) == [("KB121", COE, message)]


def test_a_muscle_close_to_the_skin_may_be_recorded_with_fine_wire(copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "unloaded, electrode: surface", "unloaded, electrode: fine-wire")
    assert found(copy_of_kb) == []
