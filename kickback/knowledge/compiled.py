"""One file of the data, decoded once: its record in MessagePack, or what is wrong with it."""

import os
from pathlib import Path
from typing import NamedTuple

import msgspec

from kickback.errors import DataError, Problem
from kickback.knowledge.kinds import FOLDERS
from kickback.knowledge.locate import PACKAGE, archive
from kickback.model.record import Record

READY = PACKAGE / "ready.index"


class Compiled(NamedTuple):
    """Hold a file's record, None where `problems` say why it has none."""

    record: Record | None
    problems: list[Problem]


def compile_file(folder: Path, file: str) -> Compiled:
    """Read and decode one file of `folder`, such as `muscles/soleus.yaml`."""
    from kickback.knowledge.decode import decode
    from kickback.knowledge.document import read_document

    try:
        return Compiled(decode(read_document(folder / file, file), kind_in(file), file), [])
    except DataError as error:
        return Compiled(None, list(error.problems))


def kind_in(file: str) -> type[Record]:
    """Return the struct that a file holds, by its folder."""
    return FOLDERS[file.partition("/")[0]]


def edition() -> str:
    """Return what differs whenever the code that compiles or the model changes.

    An installed package is told by the index that it carries, a zip file by itself, a checkout by its files.
    """
    facts = [msgspec.__version__]
    for whole in (READY, archive()):
        if whole and whole.exists():
            return "\n".join([*facts, f"{whole.stat().st_size} {whole.stat().st_mtime_ns}"])
    for part in ("model", "knowledge"):
        for folder, _, files in os.walk(PACKAGE / part):
            # Half the time that pathlib takes, at every start.
            stats = ((name, os.stat(f"{folder}/{name}")) for name in files if name.endswith(".py"))  # noqa: PTH116
            facts += [f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in sorted(stats)]
    return "\n".join(facts)
