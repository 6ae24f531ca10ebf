"""Which entries above the lowest layer cannot count: they name what is not there, or take away what others name."""

import sqlite3
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kickback.errors import Problem
from kickback.knowledge.compiled import kind_in
from kickback.knowledge.layers import Layers, stem_of
from kickback.knowledge.links import COMPOSED, Known, defined_by
from kickback.model.record import Record

if TYPE_CHECKING:
    from kickback.knowledge.document import Steps

Said = tuple[str, "Steps", str]


class Unsound(NamedTuple):
    """Hold an entry that cannot count, and why."""

    layer: int
    file: str
    problems: list[Problem]


def unsound(db: sqlite3.Connection, layers: Layers) -> Iterator[Unsound]:
    """Yield each entry above the lowest layer that counts now and should not."""
    question = "SELECT layer, file, body FROM files JOIN bodies USING (entry) WHERE shown = 1 AND layer > 0"
    rows = db.execute(question).fetchall()
    if not rows:
        return
    known = Known(db.execute("SELECT kind, id FROM defined"))
    for layer, file, body in rows:
        record = msgspec.msgpack.decode(body, type=kind_in(file))
        found = [*_misnamed(record, file), *_dangling(record, known), *_taken_away(db, layer, file, record, known)]
        if found:
            place = _places(layers, layer, file)
            yield Unsound(layer, file, [Problem(rule, file, *place(steps), said) for rule, steps, said in found])


def _misnamed(record: Record, file: str) -> Iterator[Said]:
    if (id_ := getattr(record, "id", "")) != stem_of(file):
        yield "KB101", ("id",), f"the id is '{id_}', the file's stem '{stem_of(file)}'; make them the same"


def _dangling(record: Record, known: Known) -> Iterator[Said]:
    for link, near in known.unresolved(record):
        meant = f"; did you mean '{near}'?" if near else ""
        yield "KB102", link.steps, f"no {link.kind} has the id '{link.id}'{meant}"


def _taken_away(db: sqlite3.Connection, layer: int, file: str, record: Record, known: Known) -> Iterator[Said]:
    """Yield what the entries below this one define, this one does not, and others name."""
    below = "SELECT body FROM files JOIN bodies USING (entry) WHERE file = ? AND layer < ?"
    bodies = () if file.startswith("vocabulary/") else db.execute(below, (file, layer)).fetchall()
    held = {one for (body,) in bodies for one in defined_by(msgspec.msgpack.decode(body, type=kind_in(file)))}
    for kind, id_ in sorted(held - {*defined_by(record)}):
        users = "SELECT kind, file FROM links JOIN files USING (entry) WHERE links.id = ? ORDER BY file"
        for named, user in db.execute(users, (id_,)).fetchall():
            if kind in COMPOSED.get(named, (named,)) and id_ not in known.ids.get(named, set()):
                yield "KB102", (), f"lacks the {kind} '{id_}', which {user} names; keep it"
                break


def _places(layers: Layers, layer: int, file: str) -> Callable[["Steps"], tuple[int, int]]:
    from kickback.knowledge.document import read_document

    return read_document(layers.path(layer, file), file).place
