"""Where the index of some folders lies, how its file is opened, and how a new one takes its place."""

import os
import sqlite3
import stat
import time
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import quote
from zlib import crc32

from kickback.knowledge.index.tables import TABLES

# The coarsest clock of a file system: a time that is a multiple of it can be set everywhere.
TICK_NS = 2_000_000_000
# No run takes as long to write its draft; what is older was left behind by one that was killed.
ABANDONED_S = 3600


def path_for(layers: tuple[Path, ...], cache: Path) -> Path | None:
    """Return where the index of these folders lies in the cache folder; None where there can be no such folder."""
    try:
        cache.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    names = os.pathsep.join(os.path.realpath(folder) for folder in layers)
    return cache / f"{crc32(os.fsencode(names)):08x}.index"


def finished(path: Path) -> sqlite3.Connection | None:
    """Open the index at `path`; None where there is none, or where it is not as it was when it was finished.

    The time at which the file was last written is its seal: it stands in the file too, so that whatever else writes
    there breaks it. A checksum of the whole file would cost each run 3 ms at 6 MB, but 115 ms at 100 MB. What a crash
    of the system leaves unwritten is full of zeros, which SQLite refuses.
    """
    try:
        facts = path.stat()
        # Opening a pipe would wait for a writer.
        if not stat.S_ISREG(facts.st_mode):
            return None
        db = read_only(path)
    except (OSError, sqlite3.Error):
        return None
    with suppress(sqlite3.Error):
        ((pages,),), ((page,),) = db.execute("PRAGMA page_count").fetchall(), db.execute("PRAGMA page_size").fetchall()
        if fact(db, "sealed") == str(facts.st_mtime_ns) and pages * page == facts.st_size:
            return db
    db.close()
    return None


def fact(db: sqlite3.Connection, key: str) -> str | None:
    """Return what an index says of itself under `key`."""
    found = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return found[0] if found else None


def read_only(path: Path) -> sqlite3.Connection:
    """Open an index that nobody writes into, so that it needs no lock and none can keep it from being read."""
    # As pathname2url makes it, whose module takes a fifth of a whole run to import.
    name = quote(os.fsencode(path.absolute().as_posix()))
    return sqlite3.connect(f"file://{name if name.startswith('/') else f'/{name}'}?mode=ro&immutable=1", uri=True)


def blank() -> sqlite3.Connection:
    """Open a new index with empty tables, in memory."""
    db = sqlite3.connect(":memory:")
    db.executescript(TABLES)
    return db


def keep(db: sqlite3.Connection, path: Path) -> None:
    """Write an index that is in memory to `path` in one step; where that fails, leave everything as it was."""
    draft = path.with_name(f"{path.name}.{os.urandom(4).hex()}")
    sealed = (time.time_ns() // TICK_NS - 1) * TICK_NS
    db.execute("INSERT OR REPLACE INTO meta VALUES ('sealed', ?)", (str(sealed),))
    db.commit()
    try:
        _sweep(path)
        with closing(sqlite3.connect(draft)) as file:
            file.execute("PRAGMA journal_mode = OFF")
            file.execute("PRAGMA synchronous = OFF")
            db.backup(file)
        os.utime(draft, ns=(sealed, sealed))
        draft.replace(path)
    except (OSError, sqlite3.Error):
        pass
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    """Take away the drafts of runs that were killed."""
    for draft in path.parent.glob(f"{path.name}.*"):
        if time.time() - draft.stat().st_mtime > ABANDONED_S:
            draft.unlink()
