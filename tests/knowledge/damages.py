"""What may lie in the place of an index."""

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.knowledge.cached import rewritten

PAGE = 4096
Damage = Callable[[Path], object]


def noise(*places: float, length: int = 64, seed: int = 0) -> Damage:
    """Return what writes random bytes at some places, each a fraction of the file's length."""

    def damage(file: Path) -> None:
        content = bytearray(file.read_bytes())
        for place in places:
            at = int(place * (len(content) - length))
            content[at : at + length] = random.Random(seed).randbytes(length)
        file.write_bytes(bytes(content))

    return damage


def bit(place: float) -> Damage:
    """Return what flips one bit."""

    def damage(file: Path) -> None:
        content = bytearray(file.read_bytes())
        content[int(place * (len(content) - 1))] ^= 0x10
        file.write_bytes(bytes(content))

    return damage


def another_name(file: Path) -> None:
    """Change a name inside a page, so that the file stays a sound database that tells something wrong."""
    content = file.read_bytes()
    assert b"flexor one" in content
    file.write_bytes(content.replace(b"flexor one", b"flexor two"))


def cut(length: Callable[[int], int]) -> Damage:
    """Return what cuts a file to a length."""
    return lambda file: os.truncate(file, length(file.stat().st_size))


def foreign(*statements: str) -> Damage:
    """Return what puts another program's database there."""

    def damage(file: Path) -> None:
        file.unlink()
        with closing(sqlite3.connect(file)) as db:
            db.executescript(";".join(statements))

    return damage


def link(target: str) -> Damage:
    """Return what leaves a link where the file was."""

    def damage(file: Path) -> None:
        file.unlink()
        file.symlink_to(target)

    return damage


def pipe(file: Path) -> None:
    """Leave a pipe that nobody writes into where the file was."""
    file.unlink()
    os.mkfifo(file)


def changed(*statements: str) -> Damage:
    """Return what changes tables of an index that is then sealed as its own code does."""
    return lambda file: rewritten(file, *statements)


DAMAGES: dict[str, Damage] = {
    "absent": Path.unlink,
    "empty": lambda file: file.write_bytes(b""),
    "a text": lambda file: file.write_text("not an index at all\n" * 1000, "utf-8"),
    "all random": noise(0, length=100_000),
    "random at its beginning": noise(0),
    "random at its end": noise(1),
    "random at many places": noise(*(one / 40 for one in range(40))),
    **{f"random at {one}/20": noise(one / 20, seed=one) for one in range(1, 20)},
    **{f"a bit flipped at {one}/20": bit(one / 20) for one in range(1, 20)},
    "random in the middle of a page": noise((10 * PAGE + PAGE // 2) / 200_000),
    "wrong but well formed": another_name,
    **{f"cut to {one}/10": cut(lambda size, one=one: size * one // 10) for one in range(10)},  # type: ignore[misc]
    **{f"cut to {one} bytes": cut(lambda _, one=one: one) for one in (1, 16, 100, PAGE)},  # type: ignore[misc]
    "a byte short": cut(lambda size: size - 1),
    "a page short": cut(lambda size: size - PAGE),
    "a byte too long": lambda file: file.write_bytes(file.read_bytes() + b"\0"),
    "another program's": foreign("CREATE TABLE bookmarks (url)"),
    "another program's with the same words": foreign(
        "CREATE TABLE meta (value)", "CREATE TABLE files (x)", "CREATE TABLE names (folded)"
    ),
    "a copy of other times": os.utime,
    "a link to nowhere": link("nowhere"),
    "a link to itself": link("."),
    "of an older edition": changed("UPDATE meta SET value = 'older' WHERE key IN ('edition', 'fingerprint')"),
    "of an older edition with other tables": changed(
        "UPDATE meta SET value = 'older' WHERE key IN ('edition', 'fingerprint')", "DROP TABLE names", "DROP TABLE jobs"
    ),
    "of newer code": changed(
        "UPDATE meta SET value = 'newer' WHERE key IN ('edition', 'fingerprint')",
        "ALTER TABLE files ADD COLUMN license",
        "ALTER TABLE names RENAME COLUMN folded TO spelled",
    ),
    "without a fingerprint": changed("DELETE FROM meta WHERE key = 'fingerprint'"),
    "without an edition": changed("DELETE FROM meta WHERE key IN ('edition', 'fingerprint')"),
    "without a table": changed("DROP TABLE names"),
    "without words": changed("DROP TABLE library"),
    "without files": changed("DELETE FROM files"),
    "without a table and a fingerprint": changed("DROP TABLE names", "DELETE FROM meta WHERE key = 'fingerprint'"),
    "full of wrong bodies": changed("UPDATE bodies SET body = x'81a26964a178'"),
}
if hasattr(os, "mkfifo"):
    DAMAGES["a pipe"] = pipe
