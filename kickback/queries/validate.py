"""What is wrong with a folder of data, or with single files."""

from collections.abc import Sequence
from pathlib import Path

from kickback.errors import DataError, Problem, printable
from kickback.knowledge.check import check_file, check_folder
from kickback.model.record import Record


class LocatedProblem(Record, frozen=True, kw_only=True):
    """Locate one thing wrong; `line` and `column` count from 1, 0 where there is no place."""

    rule: str
    file: str
    line: int
    column: int
    message: str


class ValidateAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback validate`; `entries` counts the files that were looked at."""

    paths: tuple[str, ...]
    entries: int
    problems: tuple[LocatedProblem, ...]


def validate(paths: Sequence[Path]) -> ValidateAnswer:
    """Check each folder as a knowledge base and each file by itself; raise DataError where a path does not exist."""
    entries = 0
    problems: list[Problem] = []
    for path in paths:
        if path.is_dir():
            count, found = check_folder(path)
            entries += count
            problems += found
        elif path.exists():
            entries += 1
            problems += check_file(path)
        else:
            raise DataError([Problem("KB001", str(path), 0, 0, "no such file or folder; check the path")])
    return ValidateAnswer(
        paths=tuple(printable(str(path)) for path in paths),
        entries=entries,
        problems=tuple(_located(one) for one in problems),
    )


def _located(problem: Problem) -> LocatedProblem:
    """Return a problem in words that cannot drive a terminal: a stranger may have named the file."""
    shown = problem._replace(file=printable(problem.file), message=printable(problem.message))
    return LocatedProblem(**shown._asdict())
