"""Bring the index up to date with the files: compile what changed, choose what counts, derive the rows."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from zlib import crc32

import msgspec

from kickback.knowledge.compiled import kind_in
from kickback.knowledge.index.preparing import Place, Prepared, content_of, prepared
from kickback.knowledge.index.rows import Rows, Thing, rows_of
from kickback.knowledge.index.sound import unsound
from kickback.knowledge.index.tables import DERIVED, LIBRARY, PRACTICE, ROOM, SHELVES
from kickback.knowledge.layers import Layers, stem_of
from kickback.model.record import Record

Progress = Callable[[int, int], None]


def update(
    db: sqlite3.Connection,
    layers: Layers,
    progress: Progress | None = None,
    records: dict[str, Record] | None = None,
) -> None:
    """Make `db` hold what `layers` hold now; `records` spares decoding files that were read already."""
    touched = _drop_gone(db, layers)
    changed = list(_changed(db, layers))
    fresh: dict[Place, Rows] = {}
    for done, one in enumerate(prepared(layers, changed, records or {}), start=1):
        _store(db, layers, one)
        touched.add(one.file)
        if one.rows:
            fresh[one.layer, one.file] = one.rows
        if progress:
            progress(done, len(changed))
    _choose(db, layers, touched, fresh)
    if fresh:
        for shelf in SHELVES:
            db.execute(f"INSERT INTO {shelf} ({shelf}) VALUES ('optimize')")  # the name is one of ours


def _drop_gone(db: sqlite3.Connection, layers: Layers) -> set[str]:
    """Forget the files that are no longer there, and return their names and those of all that lies over another."""
    touched = {file for files in layers.files[1:] for file in files}
    for entry, layer, file in db.execute("SELECT entry, layer, file FROM files").fetchall():
        if layer >= len(layers.files) or file not in layers.files[layer]:
            _remove(db, entry)
            touched.add(file)
    return touched


def _changed(db: sqlite3.Connection, layers: Layers) -> Iterator[Place]:
    """Yield the layer and name of each file whose content is not the one that the index holds."""
    rows = db.execute("SELECT layer, file, size, mtime, ctime, content FROM files").fetchall()
    held = {(layer, file): (stamp, content) for layer, file, *stamp, content in rows}
    for layer, files in enumerate(layers.files):
        for file, stamp in files.items():
            known = held.get((layer, file))
            if known and known[0] == list(stamp):
                continue
            if known and known[1] == content_of(layers, layer, file):
                change = "UPDATE files SET size = ?, mtime = ?, ctime = ? WHERE file = ? AND layer = ?"
                db.execute(change, (*stamp, file, layer))
                continue
            yield layer, file


def _store(db: sqlite3.Connection, layers: Layers, one: Prepared) -> None:
    for (entry,) in db.execute("SELECT entry FROM files WHERE file = ? AND layer = ?", (one.file, one.layer)):
        _remove(db, entry)
    problems = msgspec.msgpack.encode(one.problems)
    added = db.execute(
        "INSERT INTO files (layer, file, size, mtime, ctime, content, title, problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (one.layer, one.file, *layers.files[one.layer][one.file], one.content, one.title, problems),
    )
    if one.body:
        db.execute("INSERT INTO bodies VALUES (?, ?, ?)", (added.lastrowid, one.body, crc32(one.body)))


def _remove(db: sqlite3.Connection, entry: int) -> None:
    _forget(db, entry)
    for table in ("files", "bodies"):
        db.execute(f"DELETE FROM {table} WHERE entry = ?", (entry,))  # the name is one of ours


def _choose(db: sqlite3.Connection, layers: Layers, touched: set[str], fresh: dict[Place, Rows]) -> None:
    """Let the highest sound file of each touched name count; one that names what is not there is not sound."""
    refused: set[Place] = set()
    pending = touched
    while pending:
        for file in sorted(pending):
            _show(db, layers, file, refused, fresh)
        pending = set()
        for layer, file, problems in unsound(db, layers):
            refused.add((layer, file))
            pending.add(file)
            change = "UPDATE files SET problems = ? WHERE file = ? AND layer = ?"
            # Sized as changed, so that the file is looked at again once what it names may be there.
            db.execute(change, (msgspec.msgpack.encode(problems), file, layer))
            db.execute("UPDATE files SET size = -1, content = 0 WHERE file = ? AND layer = ?", (file, layer))


def _show(
    db: sqlite3.Connection,
    layers: Layers,
    file: str,
    refused: set[Place],
    fresh: dict[Place, Rows],
) -> None:
    chosen = False
    for layer in layers.homes(file):
        found = db.execute(
            "SELECT entry, body, shown FROM files LEFT JOIN bodies USING (entry) WHERE file = ? AND layer = ?",
            (file, layer),
        ).fetchone()
        entry, body, shown = found
        # Vocabularies of several layers are laid together, term by term; of other entries one counts.
        wanted = body is not None and (layer, file) not in refused and (not chosen or file.startswith("vocabulary/"))
        chosen = chosen or wanted
        if wanted and not shown:
            rows = fresh.get((layer, file)) or rows_of(msgspec.msgpack.decode(body, type=kind_in(file)))
            _derive(db, entry, stem_of(file), rows)
        elif shown and not wanted:
            _forget(db, entry)
        db.execute("UPDATE files SET shown = ? WHERE entry = ?", (int(wanted), entry))


def _forget(db: sqlite3.Connection, entry: int) -> None:
    for table in DERIVED:
        db.execute(f"DELETE FROM {table} WHERE entry = ?", (entry,))  # the name is one of ours
    for shelf in SHELVES:
        things = f"DELETE FROM {shelf} WHERE rowid BETWEEN ? AND ?"  # the name is one of ours
        db.execute(things, (entry * ROOM, entry * ROOM + ROOM - 1))


def _derive(db: sqlite3.Connection, entry: int, home: str, rows: Rows) -> None:
    def insert(table: str, values: Iterable[tuple[object, ...]], count: int) -> None:
        marks = ", ".join("?" * count)
        db.executemany(f"INSERT INTO {table} VALUES ({marks})", values)  # the name is one of ours

    insert("names", ((entry, one.folded, one.kind, one.id, one.home, one.shown) for one in rows.names), 6)
    insert("links", ((entry, *one) for one in rows.links), 3)
    insert("defined", ((entry, *one) for one in rows.defined), 3)
    insert("facts", ((entry, *one) for one in rows.facts), 3)
    insert("jobs", ((entry, *one) for one in rows.jobs), 6)
    _place(db, entry, home, rows.things)
    # Words are never forgotten: one too many only makes a suggestion that finds nothing.
    known = {(word,) for one in rows.things for word in one.words}
    db.executemany("INSERT OR IGNORE INTO words VALUES (?)", known)


def _place(db: sqlite3.Connection, entry: int, home: str, things: list[Thing]) -> None:
    """Put the things of an entry on the shelf where they belong: an exercise's on one, all others on the other."""
    shelf = PRACTICE if any(one.kind == "exercise" for one in things) else LIBRARY
    rows = (
        (
            entry * ROOM + number,
            one.kind,
            one.id,
            home,
            one.name,
            "\n".join(one.aliases),
            "\n".join(one.lines),
            one.called,
            one.said,
        )
        for number, one in enumerate(things)
    )
    db.executemany(
        f"INSERT INTO {shelf} (rowid, kind, id, home, name, aliases, lines, called, said)"  # the name is one of ours
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
