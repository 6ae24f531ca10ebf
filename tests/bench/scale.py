"""Time whole commands on knowledge bases of many exercises against the shipped one; it reports and never fails.

Run it as `.venv/bin/python tests/bench/scale.py [PAIRS [SIZE ...]]`, by default with 100, 1,000 and 10,000 exercises.
Each pair is one run on the large base and one on the shipped base, one after the other. It uses no network, and needs
half a gigabyte where temporary files go.
"""

import os
import statistics
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.bench.generate import DATA, generate
from tests.bench.start import KICKBACK, Cost, cost

SIZES = (100, 1_000, 10_000)
TARGET, MEMORY_TARGET, BUILD_TARGET_S = 1.5, 1.5, 60.0
TINY = Path(__file__).parents[1] / "kb"
LEFT_OUT = ("KICKBACK_DATA", "PYTHONDONTWRITEBYTECODE")
# A file that has just been written is looked at twice, as the clock may not tell its next change.
SETTLED_S = 2.5
COMMANDS = (
    ("muscles", "hip thrust"),
    ("explain", "gluteus-medius"),
    ("explain", "glutes"),
    ("search", "lower back hurts kicking"),
    ("exercises", "--muscle", "gluteus-maximus"),
)
COMPLETE = {"_KICKBACK_COMPLETE": "complete_bash", "COMP_WORDS": "kickback muscles cab", "COMP_CWORD": "2"}


class Case(NamedTuple):
    """Name a command, and hold what runs it on the large base and on the shipped one."""

    label: str
    large: tuple[tuple[str, ...], dict[str, str]]
    shipped: tuple[tuple[str, ...], dict[str, str]]


def main() -> None:
    """Print the tables."""
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    sizes = [int(text) for text in sys.argv[2:]] or SIZES
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, {pairs} pairs; medians of whole processes")
    print(f"{'exercises':>9}  {'command':42}{'ms':>7}{'shipped':>9}{'ratio':>7}{'target':>7}{'MiB':>8}{'ratio':>7} met")
    with TemporaryDirectory() as name:
        home = Path(name)
        shipped = _environment(home, "shipped")
        # Python compiles its modules in the first run, which is no part of what is measured.
        cost(_alone(TINY, "muscles"), _environment(home, "tiny"))
        lines = [_built("shipped", _alone(DATA, "muscles"), shipped)]
        cost((*KICKBACK, "muscles"), shipped)
        for size in sizes:
            folder = home / str(size)
            generate(folder, size)
            time.sleep(SETTLED_S)
            alone, over = (_environment(home, f"{size}-{how}") for how in ("alone", "over"))
            over |= {"KICKBACK_DATA": str(folder)}
            lines.append(_built(f"{size:,}", _alone(folder, "muscles"), alone))
            lines.append(_built(f"{size:,} over", (*KICKBACK, "muscles"), over))
            for case in _cases(folder, alone, over, shipped):
                print(f"{size:9,}  {_compared(case, pairs)}", flush=True)
    print(f"\n{'exercises':>12}{'built in s':>12}{'target':>8}{'peak MiB':>10}{'index MB':>10}  met", *lines, sep="\n")


def _environment(home: Path, cache: str) -> dict[str, str]:
    """Return an environment without the user's own data, whose indexes lie in a folder of their own."""
    kept = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    return kept | {"KICKBACK_HOME": str(home / "nobody"), "KICKBACK_CACHE": str(home / cache), "COLUMNS": "80"}


def _alone(folder: Path, *arguments: str) -> tuple[str, ...]:
    return (*KICKBACK, "--alone", "--data", str(folder), *arguments)


def _built(label: str, command: tuple[str, ...], environment: dict[str, str]) -> str:
    """Return the line of the first run, which builds the index."""
    spent = cost(command, environment)
    size = sum(file.stat().st_size for file in Path(environment["KICKBACK_CACHE"]).iterdir())
    met = "yes" if spent.seconds <= BUILD_TARGET_S else "no"
    return f"{label:>12}{spent.seconds:12.1f}{BUILD_TARGET_S:8.0f}{spent.peak_mib:10.0f}{size / 1e6:10.1f}  {met}"


def _cases(folder: Path, alone: dict[str, str], over: dict[str, str], shipped: dict[str, str]) -> list[Case]:
    """Return the commands, and the completion of an exercise's id, which reads what the environment names."""
    asked = [
        Case(" ".join(words), (_alone(folder, *words), alone), (_alone(DATA, *words), shipped)) for words in COMMANDS
    ]
    return [*asked, Case("completion of an exercise", (KICKBACK, over | COMPLETE), (KICKBACK, shipped | COMPLETE))]


def _compared(case: Case, pairs: int) -> str:
    """Return what a command cost on both bases: medians, and the medians of the pairs' ratios."""
    cost(*case.large)
    cost(*case.shipped)
    runs = [(cost(*case.large), cost(*case.shipped)) for _ in range(pairs)]
    time_ratio = statistics.median(one.seconds / other.seconds for one, other in runs)
    memory_ratio = statistics.median(one.peak_mib / other.peak_mib for one, other in runs)
    large, shipped = (_median([pair[side] for pair in runs]) for side in (0, 1))
    met = "yes" if time_ratio <= TARGET and memory_ratio <= MEMORY_TARGET else "no"
    return (
        f"{case.label:42}{large.seconds * 1000:7.1f}{shipped.seconds * 1000:9.1f}{time_ratio:7.2f}{TARGET:7.2f}"
        f"{large.peak_mib:8.1f}{memory_ratio:7.2f} {met}"
    )


def _median(costs: list[Cost]) -> Cost:
    return Cost(statistics.median(one.seconds for one in costs), statistics.median(one.peak_mib for one in costs))


if __name__ == "__main__":
    main()
