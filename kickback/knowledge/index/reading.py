"""Ask the index, and make it anew where it is stale or damaged."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import adler32, crc32

import msgspec

from kickback.errors import Problem
from kickback.knowledge.compiled import READY, edition
from kickback.knowledge.index.opening import TICK_NS, blank, fact, finished, keep, read_only
from kickback.knowledge.layers import Layers, stem_of
from kickback.knowledge.locate import PACKAGE
from kickback.knowledge.names import Name
from kickback.model.record import Record

if TYPE_CHECKING:
    from kickback.knowledge.index.build import Progress


class Index:
    """Answer from the tables; the first question that meets a damaged table makes the index anew and asks again."""

    def __init__(self, layers: Layers, path: Path | None, progress: "Progress | None" = None) -> None:
        self.layers = layers
        self._path = path
        self._progress = progress
        self._looked = time.time_ns()
        self._healed = False
        self._edition = _digest(edition(), [os.fsencode(os.path.realpath(folder)) for folder in layers.folders])
        self._fingerprint = _digest(self._edition, layers.files)
        self._db = self._opened()

    @classmethod
    def in_memory(cls, layers: Layers, records: dict[str, Record]) -> "Index":
        """Return an index of records that were read already, which leaves no file behind."""
        from kickback.knowledge.index.build import update

        index = cls.__new__(cls)
        index.layers, index._path, index._progress, index._healed = layers, None, None, True
        index._db = blank()
        update(index._db, layers, records=records)
        return index

    def __del__(self) -> None:
        """Close the file: Python warns of what is left open."""
        with suppress(AttributeError, sqlite3.Error):
            self._db.close()

    def rows(self, question: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """Return the rows that a question in SQL finds."""
        try:
            return self._db.execute(question, values).fetchall()
        except sqlite3.Error:
            # What an index that was just made cannot answer is wrongly asked.
            if self._healed:
                raise
            self.heal()
            return self._db.execute(question, values).fetchall()

    def heal(self) -> None:
        """Make the index anew from the files, once in a run."""
        if not self._healed:
            self._db.close()
            self._db = self._made(None)

    def bodies(self, file: str) -> list[bytes]:
        """Return the records that count under `file`, in MessagePack, the highest first; one but for vocabularies."""
        held = "files JOIN bodies USING (entry)"
        question = f"SELECT body, checksum FROM {held} WHERE file = ? AND shown = 1 ORDER BY layer DESC"
        found = self.rows(question, (file,))
        if any(crc32(body) != checksum for body, checksum in found) or not (found or self.problems(file)):
            self.heal()
            found = self.rows(question, (file,))
        return [body for body, _ in found]

    def ids(self, folder: str) -> tuple[str, ...]:
        """Return the ids of the entries of one folder that count, in order."""
        question = "SELECT DISTINCT file FROM files WHERE shown = 1 AND file > ? AND file < ? ORDER BY file"
        return tuple(stem_of(file) for (file,) in self.rows(question, (f"{folder}/", f"{folder}0")))

    def named(self, folded: str) -> tuple[Name, ...]:
        """Return everything that has exactly the folded name."""
        return tuple(self._names("WHERE folded = ? ORDER BY rowid", (folded,)))

    def names(self) -> tuple[Name, ...]:
        """Return every name."""
        return tuple(self._names("ORDER BY rowid", ()))

    def _names(self, which: str, values: tuple[str, ...]) -> Iterator[Name]:
        question = f"SELECT folded, kind, id, home, shown FROM names {which}"  # the text is ours
        yield from (Name(*row) for row in self.rows(question, values))

    def users(self, id_: str, kinds: tuple[str, ...], folder: str) -> tuple[str, ...]:
        """Return the ids of the entries of `folder` that name `id_` by a link of one of `kinds`."""
        marks = ", ".join("?" * len(kinds))
        question = (
            "SELECT DISTINCT file FROM files WHERE file > ? AND file < ?"
            # By the plus, SQLite goes through the folder and not through the links, which may be thousands.
            f" AND +entry IN (SELECT entry FROM links WHERE id = ? AND kind IN ({marks})) ORDER BY file"
        )
        return tuple(stem_of(file) for (file,) in self.rows(question, (f"{folder}/", f"{folder}0", id_, *kinds)))

    @cached_property
    def members(self) -> dict[str, tuple[str, ...]]:
        """Return the members of each group of muscles, and of each muscle that has any, by id."""
        question = "SELECT file, value FROM facts JOIN files USING (entry) WHERE key = 'member' ORDER BY facts.rowid"
        found: dict[str, tuple[str, ...]] = {}
        for file, member in self.rows(question):
            found[stem_of(file)] = (*found.get(stem_of(file), ()), member)
        return found

    def problems(self, file: str | None = None) -> tuple[Problem, ...]:
        """Return what is wrong with one file of each layer, or with all, each with the whole path of its file."""
        question = (
            "SELECT layer, problems FROM files WHERE problems != x'90' AND file = ifnull(?, file) ORDER BY file, layer"
        )
        rows = self.rows(question, (file,))
        found = ((layer, one) for layer, packed in rows for one in msgspec.msgpack.decode(packed, type=list[Problem]))
        return tuple(one._replace(file=str(self.layers.path(layer, one.file))) for layer, one in found)

    def shadowed(self) -> tuple[tuple[str, Path, Path], ...]:
        """Return each entry that another lies over: its file's name, the file that counts and the one that does not."""
        question = "SELECT file, group_concat(layer) FROM files GROUP BY file HAVING count(*) > 1 ORDER BY file"
        found = []
        for file, listed in self.rows(question):
            if not file.startswith("vocabulary/"):
                over = self.rows("SELECT layer FROM files WHERE file = ? AND shown = 1", (file,))
                rest = sorted({int(layer) for layer in listed.split(",")} - {layer for (layer,) in over})
                found += [
                    (file, self.layers.path(over[0][0], file), self.layers.path(low, file)) for low in rest if over
                ]
        return tuple(found)

    def _opened(self) -> sqlite3.Connection:
        """Return the index as it lies there, or made anew where the layers do not hold what it was made from."""
        start = None
        if self._path and (held := finished(self._path)):
            with suppress(sqlite3.Error):
                if fact(held, "fingerprint") == self._fingerprint:
                    return held
                start = held if fact(held, "edition") == self._edition else None
            if start is None:
                held.close()
        if start is None and self.layers.folders[0] == PACKAGE / "data" and READY.is_file():
            with suppress(sqlite3.Error):
                start = read_only(READY)
        try:
            return self._made(start)
        finally:
            if start:
                start.close()

    def _made(self, start: sqlite3.Connection | None) -> sqlite3.Connection:
        """Return the index made in memory, from what `start` holds and the files, after writing it to its place."""
        self._healed = start is None
        try:
            self._db = self._filled(start)
        except (sqlite3.Error, msgspec.MsgspecError):
            if start is None:
                raise
            return self._made(None)
        if self._path:
            keep(self._db, self._path)
        return self._db

    def _filled(self, start: sqlite3.Connection | None) -> sqlite3.Connection:
        from kickback.knowledge.index.build import update

        db = sqlite3.connect(":memory:") if start else blank()
        try:
            if start:
                start.backup(db)
            update(db, self.layers, self._progress)
            young = _age(db, self._looked)
            facts = (("edition", self._edition), ("fingerprint", "" if young else self._fingerprint))
            db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", facts)
            db.commit()
        except BaseException:
            db.close()
            raise
        return db


def _age(db: sqlite3.Connection, looked: int) -> int:
    """Return how many files changed just before they were looked at: the clock may not tell their next change.

    The next run compares their content, and so it does once more until each has the same times for a while.
    """
    now = (looked - TICK_NS, looked + TICK_NS)
    change = "UPDATE files SET size = -1 WHERE mtime BETWEEN ? AND ? OR ctime BETWEEN ? AND ?"
    return db.execute(change, (*now, *now)).rowcount


def _digest(*facts: object) -> str:
    """Return what differs whenever one of `facts` does.

    Every run asks it of each file's times: packed in a tenth of the time of `repr`, and without the import of hashlib.
    """
    packed = msgspec.msgpack.encode(facts)
    return f"{crc32(packed):08x}{adler32(packed):08x}"
