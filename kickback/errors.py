"""What can go wrong, each with the exit code that tells it."""

from collections.abc import Sequence
from typing import NamedTuple

LONGEST_QUOTE = 60


class Problem(NamedTuple):
    """Locate one thing wrong in a data file; `line` and `column` count from 1, 0 where there is no place."""

    rule: str
    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        """Return `file:line:column: message (rule)`."""
        place = f":{self.line}:{self.column}" if self.line else ""
        return f"{self.file}{place}: {self.message} ({self.rule})"


class KickbackError(Exception):
    """Say in one line what is wrong, where, and what to do."""

    exit_code = 2


class UnknownNameError(KickbackError):
    """Refuse a name that the knowledge base does not hold, with the nearest that it does."""

    def __init__(self, kind: str, name: str, nearest: Sequence[str] = (), hint: str = "") -> None:
        self.kind, self.name, self.nearest = kind, name, tuple(nearest)
        remedy = f"did you mean {either(nearest)}?" if nearest else (hint or f"try another {kind}")
        super().__init__(f"no {kind} called {quoted(name)}; {remedy}")


class AmbiguousNameError(KickbackError):
    """Refuse a name that several entries share, and list them."""

    def __init__(self, name: str, candidates: Sequence[str]) -> None:
        self.name, self.candidates = name, tuple(candidates)
        super().__init__(f"{quoted(name)} names several things; say which: {', '.join(candidates)}")


class DataError(KickbackError):
    """Refuse data files that cannot be read or do not fit the model."""

    exit_code = 3

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        more = f" [and {len(problems) - 1} more: kickback validate]" if len(problems) > 1 else ""
        super().__init__(f"{self.problems[0]}{more}")


class OutputError(KickbackError):
    """Say that the answer could not be written."""

    exit_code = 3


class UsageError(KickbackError):
    """Refuse options that do not go together or do not make sense."""


def printable(text: str) -> str:
    """Return `text` on one line, with control characters made visible."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def quoted(text: str) -> str:
    """Return `text` in quotes, cut to a line's length, with control characters made visible."""
    return repr(text if len(text) <= LONGEST_QUOTE else f"{text[: LONGEST_QUOTE - 3]}...")


def either(words: Sequence[str]) -> str:
    """Return `'a', 'b' or 'c'`."""
    shown = [f"'{word}'" for word in words]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} or {shown[-1]}"
