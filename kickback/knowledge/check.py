"""Check whole folders, or single files: every problem of form first, then the rules between entries."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kickback.errors import DataError, Problem
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.compiled import kind_in
from kickback.knowledge.decode import decode
from kickback.knowledge.document import Document, read_document
from kickback.knowledge.index.reading import Index
from kickback.knowledge.kinds import FOLDERS
from kickback.knowledge.layers import Layers
from kickback.knowledge.rules import RULES, Breach, Checked

if TYPE_CHECKING:
    from kickback.model.record import Record

PLAIN_FILES = ("README.md",)
OWN_FOLDERS = ("schema",)


def check_folder(folder: Path) -> tuple[int, list[Problem]]:
    """Return how many entries `folder` holds, and everything wrong with them.

    The rules between entries are checked only once every file fits the model: a broken file would fail them all.
    """
    return check_folders((folder,))


def check_folders(folders: tuple[Path, ...]) -> tuple[int, list[Problem]]:
    """Return how many entries folders that are laid over each other hold, and everything wrong with them.

    A file of an upper folder that does not fit the model or the other entries is told and left out, as it is where the
    data is used.
    """
    read = _read(folders)
    problems = read.problems
    count = len(read.records) + len({one.file for one in problems})
    if not count:
        message = f"holds no entries; expected folders: {', '.join(FOLDERS)}"
        return 0, [Problem("KB113", str(folders[0]), 0, 0, message)]
    if not any(Path(one.file).is_relative_to(folders[0]) for one in problems):
        layers = Layers.of(folders)
        index = Index.in_memory(layers, read.records) if len(folders) == 1 else Index(layers, None)
        told = {one.file for one in problems}
        if left_out := [one for one in index.problems() if one.file not in told]:
            read = _read(folders, {one.file for one in left_out})
            problems = [*read.problems, *left_out]
        checked = Checked(KnowledgeBase(layers, index), read.documents, read.records, tuple(read.strays))
        problems += [_located(read, id_, finding) for id_, check in RULES.items() for finding in check(checked)]
    return count, sorted(problems, key=lambda one: (one.file, one.line, one.column, one.rule))


class _Read(NamedTuple):
    """Hold what stands in the folders: of each entry the highest sound file, and where that stands."""

    folders: tuple[Path, ...]
    documents: dict[str, Document]
    records: dict[str, "Record"]
    homes: dict[str, Path]
    strays: list[str]
    problems: list[Problem]


def _read(folders: tuple[Path, ...], without: Collection[str] = ()) -> _Read:
    read = _Read(folders, {}, {}, {}, [], [])
    for folder in folders:
        files, strays = _sort_files(folder)
        read.strays.extend(str(folder / one) for one in strays)
        for file in (one for one in files if str(folder / one) not in without):
            try:
                document = read_document(folder / file, str(folder / file))
                read.records[file] = decode(document, kind_in(file), str(folder / file))
                read.documents[file], read.homes[file] = document, folder
            except DataError as error:
                read.problems.extend(error.problems)
    return read


def check_file(path: Path) -> list[Problem]:
    """Return what is wrong with one entry by itself; its kind is told by the folder it stands in."""
    kind = FOLDERS.get(path.resolve().parent.name)
    if kind is None:
        return [Problem("KB113", str(path), 0, 0, f"stands in no folder of entries; they are {', '.join(FOLDERS)}")]
    try:
        decode(read_document(path, str(path)), kind, str(path))
    except DataError as error:
        return list(error.problems)
    return []


def _located(read: _Read, rule: str, finding: Breach) -> Problem:
    document = read.documents.get(finding.file)
    place = document.place(finding.steps) if document else (0, 0)
    home = read.homes.get(finding.file, read.folders[0])
    file = finding.file if finding.file in read.strays else str(home / finding.file)
    return Problem(rule, file, *place, finding.message)


def _sort_files(folder: Path) -> tuple[list[str], tuple[str, ...]]:
    entries: list[str] = []
    strays: list[str] = []
    for top in _names(folder):
        if top in FOLDERS and (folder / top).is_dir():
            for name in _names(folder / top):
                (entries if name.endswith(".yaml") else strays).append(f"{top}/{name}")
        elif top not in (*PLAIN_FILES, *OWN_FOLDERS) and not top.startswith("."):
            strays.append(top)
    return entries, tuple(strays)


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
