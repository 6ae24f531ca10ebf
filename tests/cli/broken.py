"""Ways in which a data file can be broken, and the problem that each must give."""

import os
from collections.abc import Callable
from pathlib import Path

Break = Callable[[Path], object]


def huge(file: Path) -> None:
    """Make the file 50 MB long without writing 50 MB."""
    os.truncate(file, 50_000_000)


def bomb(file: Path) -> None:
    """Write aliases that would unfold to a billion items."""
    rows = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    rows += [
        f"{one}: &{one} [{', '.join([f'*{before}'] * 9)}]" for before, one in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    file.write_text("\n".join(rows), encoding="utf-8")


def folder(file: Path) -> None:
    """Put a folder where the file was."""
    file.unlink()
    file.mkdir()


def gone(file: Path) -> None:
    """Leave a link to nowhere where the file was."""
    file.unlink()
    file.symlink_to(file.parent / "nowhere")


BREAKS: dict[str, tuple[Break, str]] = {
    "a folder": (folder, "is no file that can be read"),
    "a link to nowhere": (gone, "cannot be read"),
    "empty": (lambda file: file.write_bytes(b""), "is empty"),
    "binary": (lambda file: file.write_bytes(bytes(range(256)) * 4), "is not UTF-8 text"),
    "UTF-16": (lambda file: file.write_text("id: x\n", encoding="utf-16"), "is not UTF-8 text"),
    "50 MB long": (huge, "50,000,000 bytes, and 1,000,000 are the most"),
    "an alias bomb": (bomb, "write the value where it is needed"),
    "no YAML": (lambda file: file.write_text("id: [\n", encoding="utf-8"), "not valid YAML"),
    "of another shape": (lambda file: file.write_text("- id\n", encoding="utf-8"), "must have keys"),
    "driving the terminal": (lambda file: file.write_text('id: "\\x1b[2J"\n', encoding="utf-8"), "control character"),
}
