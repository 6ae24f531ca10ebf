"""Remember entries in compiled form, so that a file that has not changed is not parsed again.

One file a data folder, in the cache folder. An entry counts only while its file has the size and times it had when it
was compiled, and the whole counts only for the code that wrote it. What cannot be read, decoded or written is done
without: nothing depends on this file being there, and it may be deleted at any time.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from zlib import crc32

import msgspec

from kickback.errors import Problem
from kickback.knowledge.locate import PACKAGE, archive
from kickback.knowledge.names import Name

Stamp = tuple[int, int, int]


class Compiled(msgspec.Struct, array_like=True):
    """Hold one file's stamp, its record and the names in it, both in MessagePack, and what is wrong with it."""

    stamp: Stamp
    body: msgspec.Raw
    named: msgspec.Raw
    problems: list[Problem]

    @property
    def names(self) -> list[Name]:
        """Return the names in the file, decoded only when somebody asks by name."""
        return msgspec.msgpack.decode(self.named, type=list[Name])


class _File(msgspec.Struct, array_like=True):
    edition: str
    entries: dict[str, Compiled]


class Store:
    """Hold the compiled entries of one data folder; with `path` None, in memory alone."""

    def __init__(self, path: Path | None, folder: Path) -> None:
        self.path = path
        self.changed = False
        self.edition = edition(folder) if path else ""
        self.entries = _load(path, self.edition) if path else {}

    @classmethod
    def for_folder(cls, folder: Path, cache: Path) -> "Store":
        """Return the store of `folder` in the cache folder, or one in memory where that cannot be written."""
        try:
            cache.mkdir(parents=True, exist_ok=True)
        except OSError:
            return cls(None, folder)
        if not os.access(cache, os.W_OK):
            return cls(None, folder)
        return cls(cache / f"{crc32(os.fsencode(os.path.realpath(folder))):08x}.compiled", folder)

    def get(self, name: str, stamp: Stamp) -> Compiled | None:
        """Return the entry called `name` if it was compiled from the file as it is now."""
        entry = self.entries.get(name)
        return entry if entry and entry.stamp == stamp else None

    def put(self, name: str, entry: Compiled) -> None:
        """Remember `entry` under `name`."""
        self.entries[name] = entry
        self.changed = True

    def save(self, present: Mapping[str, Stamp]) -> None:
        """Write what is known of the `present` files, in one step that other runs never see half done."""
        if not (self.path and (self.changed or self.entries.keys() - present.keys())):
            return
        entries = {name: entry for name, entry in self.entries.items() if name in present}
        draft = self.path.with_suffix(f".{os.getpid()}")
        try:
            body = msgspec.msgpack.encode(_File(self.edition, entries))
            draft.write_bytes(_checksum(body) + body)
            draft.replace(self.path)
        except (OSError, UnicodeError):
            draft.unlink(missing_ok=True)
        self.changed = False


def _load(path: Path, expected: str) -> dict[str, Compiled]:
    try:
        written = path.read_bytes()
        checksum, body = written[:4], written[4:]
        if checksum != _checksum(body):
            return {}
        held = msgspec.msgpack.decode(body, type=_File)
    except (OSError, msgspec.MsgspecError):
        return {}
    return held.entries if held.edition == expected else {}


def _checksum(body: bytes) -> bytes:
    return crc32(body).to_bytes(4, "big")


def edition(folder: Path) -> str:
    """Return what differs for another data folder, and whenever the code that compiles or the model changes."""
    facts = [os.path.realpath(folder), msgspec.__version__]
    if packed := archive():
        return "\n".join([*facts, f"{packed.stat().st_size} {packed.stat().st_mtime_ns}"])
    for part in ("model", "knowledge"):
        with os.scandir(PACKAGE / part) as files:
            code = sorted((file.name, file.stat()) for file in files if file.name.endswith(".py"))
        facts += [f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in code]
    return "\n".join(facts)
