"""A bar shows what is done, and leaves nothing behind."""

import io

from rich.console import Console

from kickback.render.progress import Bar


def written(*done: int, total: int = 4) -> str:
    """Return what a bar writes to a terminal that grows so and then ends."""
    stream = io.StringIO()
    bar = Bar(total, Console(file=stream, force_terminal=True, width=60))
    for count in done:
        bar.grow(count)
    bar.end()
    return stream.getvalue()


def test_a_bar_shows_how_much_is_done() -> None:
    assert "50%" in written(2)


def test_a_bar_is_wiped_away_at_its_end() -> None:
    assert written(4).endswith("\x1b[1A\x1b[2K")
