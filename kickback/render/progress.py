"""A bar on the terminal that grows with what is done, and leaves nothing behind."""

from rich.console import Console
from rich.progress import Progress


class Bar:
    """Show on stderr how many of `total` things are done."""

    def __init__(self, total: int, console: Console | None = None) -> None:
        self._progress = Progress(console=console or Console(stderr=True), transient=True)
        self._task = self._progress.add_task("reading", total=total)
        self._progress.start()

    def grow(self, done: int) -> None:
        """Show that `done` of them are done."""
        self._progress.update(self._task, completed=done)

    def end(self) -> None:
        """Take the bar away."""
        self._progress.stop()
