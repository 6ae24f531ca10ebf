"""Which id a new entry of the user's own gets, and what it will lie over."""

import re
import unicodedata
from pathlib import Path

from kickback.errors import UsageError, either, printable, quoted
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.names import closest
from kickback.model.record import Record

# The kinds of entry that have a template, with the folder that holds them.
FOLDERS = {
    "muscle": "muscles",
    "exercise": "exercises",
    "claim": "claims",
    "source": "sources",
    "muscle-group": "muscle-groups",
    "fault": "faults",
    "dispute": "disputes",
}
# The user's own statements and disputes are numbered in families of their own (see data/README.md).
FAMILIES = {"claim": "U", "dispute": "UD"}
LONGEST_ID = 80


class NewAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback new`: the file that was written, and the file whose place it takes, if any.

    `read` tells whether kickback reads the folder without being told; `data` is that folder.
    """

    kind: str
    id: str
    name: str
    file: str
    data: str
    read: bool
    replaces: str | None
    messages: tuple[str, ...] = ()


def new_entry(base: KnowledgeBase, kind: str, name: str, target: Path, *, read: bool) -> NewAnswer:
    """Return where an entry of `kind` called `name` goes in the data folder `target`.

    `read` tells whether kickback reads that folder without being told. Raises UsageError for a kind without a template,
    a name of which no id can be made and a file that is there already.
    """
    if kind not in FOLDERS:
        near = closest(kind.lower(), FOLDERS)
        remedy = f"did you mean {either(near)}?" if near else f"use {either(tuple(FOLDERS))}"
        raise UsageError(f"no template called {quoted(kind)}; {remedy}")
    called = " ".join(name.split())
    if not called or not called.isprintable():
        raise UsageError(f"{quoted(name)} is no name; write it in signs that can be seen")
    id_ = _next_id(base, FOLDERS[kind], FAMILIES[kind]) if kind in FAMILIES else _id_of(called)
    file = f"{FOLDERS[kind]}/{id_}.yaml"
    place = target / file
    if place.exists() or place.is_symlink():
        raise UsageError(f"{place}: is there already and is not overwritten; edit it, or give another name")
    homes = base.layers.homes(file)
    replaces = printable(str(base.layers.path(homes[0], file))) if homes else None
    return NewAnswer(
        kind=kind,
        id=id_,
        name=called,
        file=printable(str(place)),
        data=str(target),
        read=read,
        replaces=replaces,
        messages=tuple(_notes(base, kind, id_, called, replaces)),
    )


def _notes(base: KnowledgeBase, kind: str, id_: str, name: str, replaces: str | None) -> list[str]:
    found = [f"once it is filled in, it takes the place of {replaces}"] if replaces else []
    alike = ("muscle", "muscle-group") if kind.startswith("muscle") else (kind,)
    others = sorted({one.id for one in base.find(name) if one.kind in alike and one.id != id_})
    if others:
        found.append(f"{quoted(name)} also names {either(others)}; no two entries may share a name")
    return found


def _id_of(name: str) -> str:
    """Return a name in kebab-case: `Glute drive` becomes `glute-drive`."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    id_ = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if not id_:
        raise UsageError(f"no id can be made of {quoted(name)}; use letters from a to z or digits")
    if len(id_) > LONGEST_ID:
        raise UsageError(f"{quoted(name)} is too long for an id; use at most {LONGEST_ID} letters")
    return id_


def _next_id(base: KnowledgeBase, folder: str, family: str) -> str:
    """Return the first id of a family after those in use, by broken files too: `U01`, `U02` ..."""
    used = re.compile(rf"{folder}/{family}([0-9]+)\.yaml")
    numbers = [int(found[1]) for files in base.layers.files for file in files if (found := used.fullmatch(file))]
    return f"{family}{max(numbers, default=0) + 1:02}"
