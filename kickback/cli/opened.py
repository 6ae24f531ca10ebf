"""Open the knowledge base that the options name, and say so where that takes its time."""

import sys
import time
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import typer

from kickback.cli.options import session

if TYPE_CHECKING:
    from typing import Self

    from kickback.knowledge.base import KnowledgeBase
    from kickback.render.progress import Bar

PATIENCE_S = 0.5


def opened(context: typer.Context, *over: Path) -> "KnowledgeBase":
    """Return the knowledge base: the shipped data with the user's own, that of `--data` and `over` laid over it."""
    from kickback.knowledge.base import KnowledgeBase
    from kickback.knowledge.locate import data_folders

    held = session(context)
    with Told() as told:
        folders = dict.fromkeys((*data_folders(held.data, alone=held.alone), *over))
        return KnowledgeBase.open(*folders, progress=told)


class Told:
    """Tell on stderr what is being read, once it has taken half a second; with a bar where a person looks on."""

    def __init__(self) -> None:
        self._begun = time.perf_counter()
        self._bar: Bar | None = None
        self._said = False

    def __enter__(self) -> "Self":
        """Begin to wait."""
        return self

    def __call__(self, done: int, total: int) -> None:
        """Take note that `done` of `total` files are read."""
        if not self._said and time.perf_counter() - self._begun > PATIENCE_S:
            self._said = True
            print(f"kickback: note: reading {total:,} new or changed files, once", file=sys.stderr)
            if sys.stderr.isatty():
                from kickback.render.progress import Bar

                self._bar = Bar(total)
        if self._bar:
            self._bar.grow(done)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the bar away."""
        if self._bar:
            self._bar.end()
