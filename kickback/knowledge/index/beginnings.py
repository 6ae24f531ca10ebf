"""The ids that begin with some letters, read from the index as it lies there, so that a shell need not wait."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kickback.knowledge.index.opening import finished, path_for

Rows = Callable[[str, tuple[Any, ...]], list[tuple[Any, ...]]]


def ids_beginning(folders: tuple[Path, ...], cache: Path, kinds: tuple[str, ...], start: str, most: int) -> list[str]:
    """Return the ids of `kinds` that begin with `start` in either case, at most `most`.

    An index that is older than the files is good enough here; where there is none, it is made.
    """
    path = path_for(folders, cache)
    if path and (db := finished(path)):
        try:
            return _asked(lambda *question: db.execute(*question).fetchall(), kinds, start, most)
        except sqlite3.Error:
            pass
        finally:
            db.close()
    from kickback.knowledge.index.reading import Index
    from kickback.knowledge.layers import Layers

    return _asked(Index(Layers.of(folders), path).rows, kinds, start, most)


def _asked(rows: Rows, kinds: tuple[str, ...], start: str, most: int) -> list[str]:
    found = (rows(*_question(kind, one, most)) for kind in kinds for one in _cases(start))
    return list(dict.fromkeys(id_ for held in found for (id_,) in held))[:most]


def _cases(start: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((start, start.lower(), start.upper())))


def _question(kind: str, start: str, most: int) -> tuple[str, tuple[str, str, str, int]]:
    question = "SELECT DISTINCT id FROM names WHERE kind = ? AND id >= ? AND id < ? ORDER BY id LIMIT ?"
    return question, (kind, start, f"{start}\U0010ffff", most)
