"""What is wrong with a folder of data, or with single files, and which entries lie over others."""

from collections.abc import Sequence
from pathlib import Path

from kickback.errors import DataError, Problem, printable
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.check import check_file, check_folder, check_folders
from kickback.model.record import Record


class LocatedProblem(Record, frozen=True, kw_only=True):
    """Locate one thing wrong; `line` and `column` count from 1, 0 where there is no place."""

    rule: str
    file: str
    line: int
    column: int
    message: str


class Shadowed(Record, frozen=True, kw_only=True):
    """Name an entry of which another file counts in place of this one."""

    entry: str
    file: str
    counts: str


class ValidateAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback validate`; `entries` counts the entries that were looked at."""

    paths: tuple[str, ...]
    entries: int
    problems: tuple[LocatedProblem, ...]
    shadowed: tuple[Shadowed, ...]


def validate_all(folders: tuple[Path, ...]) -> ValidateAnswer:
    """Check the folders that are laid over each other, as one knowledge base."""
    entries, problems = check_folders(folders)
    over = KnowledgeBase.open(*folders).index.shadowed() if len(folders) > 1 else ()
    shadowed = (Shadowed(entry=file, file=printable(str(low)), counts=printable(str(high))) for file, high, low in over)
    return ValidateAnswer(
        paths=tuple(printable(str(folder)) for folder in folders),
        entries=entries,
        problems=tuple(_located(one) for one in problems),
        shadowed=tuple(shadowed),
    )


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
        shadowed=(),
    )


def _located(problem: Problem) -> LocatedProblem:
    """Return a problem in words that cannot drive a terminal: a stranger may have named the file."""
    shown = problem._replace(file=printable(problem.file), message=printable(problem.message))
    return LocatedProblem(**shown._asdict())
