"""Time whole commands against the floor, pair by pair, and print a table; it reports and never fails.

Run it as `.venv/bin/python tests/bench/start.py [PAIRS [TEXT]]`; TEXT keeps the cases whose label holds it. Each pair
is one run of the command and one of the floor, one after the other, so that a machine that speeds up or slows down
changes both. It uses no network.
"""

import os
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

FLOOR = str(Path(__file__).with_name("floor.py"))
KICKBACK = ("-m", "kickback")
FIRST_ROWS = 16
FIRST_TARGET, LATER_TARGET, COMPLETION_TARGET, MEMORY_TARGET = 1.25, 1.5, 1.0, 1.3
COMPLETE = {"_KICKBACK_COMPLETE": "complete_bash", "COMP_WORDS": "kickback explain glut", "COMP_CWORD": "2"}


class Case(NamedTuple):
    """Name a command, what it is held against, and the most its time may be of that."""

    label: str
    command: tuple[str, ...]
    floor: tuple[str, ...]
    target: float
    environment: dict[str, str]


class Cost(NamedTuple):
    """Hold one run's wall time in seconds and its peak memory in MiB."""

    seconds: float
    peak_mib: float


def _held(arguments: str, target: float, *, rows: int = FIRST_ROWS) -> tuple[Case, ...]:
    """Return the cases of one command: piped, and drawn for a terminal.

    Both are held against the one floor. What draws a long table is also held against a floor that draws as many rows.
    """
    piped = (*KICKBACK, *arguments.split())
    drawn = (*piped, "--format", "terminal")
    cases = (
        Case(f"{arguments}, piped", piped, (FLOOR,), target, {}),
        Case(f"{arguments}, drawn", drawn, (FLOOR,), target, {}),
    )
    if rows == FIRST_ROWS:
        return cases
    return (*cases, Case(f"{arguments}, drawn, of {rows} rows", drawn, (FLOOR, "--rows", str(rows)), target, {}))


CASES = (
    *_held("muscles", FIRST_TARGET),
    *_held("cues", FIRST_TARGET),
    *_held("explain gluteus-medius", FIRST_TARGET),
    *_held("evidence", LATER_TARGET),
    *_held("evidence brace-first", LATER_TARGET),
    *_held("activation gluteus-maximus", LATER_TARGET, rows=91),
    *_held("activation", LATER_TARGET, rows=277),
    *_held("sources", LATER_TARGET, rows=314),
    *_held("myth", LATER_TARGET),
    *_held("exercises --muscle gluteus-maximus", LATER_TARGET),
    *_held("show", LATER_TARGET),
    *_held("compare cable-kickback barbell-hip-thrust", LATER_TARGET),
    *_held("alternatives", LATER_TARGET),
    *_held("search lower back hurts kicking", LATER_TARGET),
    Case("--help", (*KICKBACK, "--help"), (FLOOR, "--help"), COMPLETION_TARGET, {}),
    Case("completion", KICKBACK, (FLOOR, "--help"), COMPLETION_TARGET, COMPLETE),
)


def cost(arguments: Sequence[str], environment: dict[str, str]) -> Cost:
    """Run Python with `arguments`, its output thrown away, and return what it cost."""
    begun = time.perf_counter()
    null = os.open(os.devnull, os.O_WRONLY)
    actions = [(os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)]
    process = os.posix_spawn(sys.executable, [sys.executable, *arguments], environment, file_actions=actions)
    _, _, usage = os.wait4(process, 0)
    os.close(null)
    return Cost(time.perf_counter() - begun, usage.ru_maxrss / 1024)


def report(case: Case, pairs: int, environment: dict[str, str]) -> str:
    """Return the line of one case: medians, the median of the pairs' ratios, memory, and whether it met its target."""
    held = environment | case.environment
    for arguments in (case.command, case.floor):
        cost(arguments, held)
    runs = [(cost(case.command, held), cost(case.floor, environment)) for _ in range(pairs)]
    own, floor = (statistics.median(pair[side].seconds for pair in runs) for side in (0, 1))
    ratio = statistics.median(one.seconds / other.seconds for one, other in runs)
    memory = statistics.median(one.peak_mib / other.peak_mib for one, other in runs)
    met = "yes" if ratio <= case.target and memory <= MEMORY_TARGET else "no"
    peak = statistics.median(one.peak_mib for one, _ in runs)
    return (
        f"{case.label:45}{own * 1000:7.1f}{floor * 1000:9.1f}{ratio:8.2f}{case.target:8.2f}"
        f"{peak:8.1f}{memory:8.2f}{MEMORY_TARGET:8.2f}  {met}"
    )


def main() -> None:
    """Print the table."""
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with TemporaryDirectory() as cache:
        environment = dict(os.environ) | {"KICKBACK_CACHE": cache, "COLUMNS": "80"}
        # An installed program's modules are compiled; where Python may not write them, a checkout's never would be.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        print(f"Python {sys.version.split()[0]}, {pairs} pairs each; medians of whole processes")
        print(
            f"{'command':45}{'ms':>7}{'floor ms':>9}{'ratio':>8}{'target':>8}{'MiB':>8}{'ratio':>8}{'target':>8}  met"
        )
        for case in CASES:
            if all(text in case.label for text in sys.argv[2:]):
                print(report(case, pairs, environment))


if __name__ == "__main__":
    main()
