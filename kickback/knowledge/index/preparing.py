"""Compile files to what the index holds of them, by several processes where there are many."""

import os
import signal
from collections.abc import Iterator
from typing import NamedTuple
from zlib import crc32

import msgspec

from kickback.errors import Problem
from kickback.knowledge.compiled import Compiled, compile_file
from kickback.knowledge.index.rows import Rows, rows_of
from kickback.knowledge.layers import Layers
from kickback.model.record import Record

Place = tuple[int, str]
# From here on two processes are faster than one.
MANY = 400


class Prepared(NamedTuple):
    """Hold one file compiled: its content's checksum, its record in MessagePack, its problems and its rows."""

    layer: int
    file: str
    content: int
    title: str
    body: bytes | None
    problems: list[Problem]
    rows: Rows | None


def prepared(layers: Layers, changed: list[Place], records: dict[str, Record]) -> Iterator[Prepared]:
    """Yield each of the changed files, compiled; `records` spares decoding files that were read already."""
    done = 0
    if len(changed) >= MANY and not records and (os.cpu_count() or 1) > 1:
        for one in _by_many(Layers(layers.folders, ()), changed):
            done += 1
            yield one
    yield from (_prepare(layers, layer, file, records.get(file)) for layer, file in changed[done:])


def content_of(layers: Layers, layer: int, file: str) -> int:
    """Return a checksum of what stands in a file, 0 where it cannot be read."""
    path = layers.path(layer, file)
    try:
        # Reading a pipe would wait for a writer.
        return crc32(path.read_bytes()) if path.is_file() else 0
    except OSError:
        return 0


def _by_many(layers: Layers, changed: list[Place]) -> Iterator[Prepared]:
    """Yield the files in order, as far as the system lets several processes work."""
    from concurrent.futures import ProcessPoolExecutor

    try:
        pool = ProcessPoolExecutor(min(os.cpu_count() or 1, 8), initializer=_leave_interrupts)
    except (ImportError, NotImplementedError, OSError):
        return
    try:
        tasks = [(layers, layer, file) for layer, file in changed]
        yield from pool.map(_prepare, *zip(*tasks, strict=True), chunksize=50)
    except (OSError, RuntimeError):
        return
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _leave_interrupts() -> None:
    """Let the process that asked end this one, so that nobody complains about an interrupt but that one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _prepare(layers: Layers, layer: int, file: str, record: Record | None = None) -> Prepared:
    compiled = Compiled(record, []) if record else compile_file(layers.folders[layer], file)
    if compiled.record is None:
        return Prepared(layer, file, 0, "", None, compiled.problems, None)
    body = msgspec.msgpack.encode(compiled.record)
    title = str(getattr(compiled.record, "name", ""))
    return Prepared(layer, file, content_of(layers, layer, file), title, body, [], rows_of(compiled.record))
