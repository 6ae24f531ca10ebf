"""Check a whole folder, or single files: every problem of form first, then the rules between entries."""

from pathlib import Path

from kickback.errors import DataError, Problem
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.decode import decode
from kickback.knowledge.document import Document, read_document
from kickback.knowledge.kinds import FOLDERS
from kickback.knowledge.rules import RULES, Breach, Checked

PLAIN_FILES = ("README.md",)
OWN_FOLDERS = ("schema",)


def check_folder(folder: Path) -> tuple[int, list[Problem]]:
    """Return how many entries `folder` holds, and everything wrong with them.

    The rules between entries are checked only once every file fits the model: a broken file would fail them all.
    """
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    files, strays = _sort_files(folder)
    if not files:
        message = f"holds no entries; expected folders: {', '.join(FOLDERS)}"
        return 0, [Problem("KB113", str(folder), 0, 0, message)]
    for file in files:
        try:
            document = read_document(folder / file, str(folder / file))
            decode(document, FOLDERS[file.partition("/")[0]], str(folder / file))
            documents[file] = document
        except DataError as error:
            problems += error.problems
    if not problems:
        checked = Checked(KnowledgeBase.open(folder, cache=False), documents, strays)
        problems = [_located(checked, id_, finding) for id_, check in RULES.items() for finding in check(checked)]
    return len(files), sorted(problems, key=lambda one: (one.file, one.line, one.column, one.rule))


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


def _located(checked: Checked, rule: str, finding: Breach) -> Problem:
    document = checked.documents.get(finding.file)
    place = document.place(finding.steps) if document else (0, 0)
    return Problem(rule, str(checked.base.folder / finding.file), *place, finding.message)


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
