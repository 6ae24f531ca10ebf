"""Which id and names an imported exercise gets, so that it neither hides nor renames one that is there."""

import re
from collections.abc import Iterable
from pathlib import Path

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.names import fold
from kickback.model.exercise import Exercise

IMPORTED = "imported"


class Names:
    """Hold who has which name, and which exercises stand for one of theirs already.

    `target` is the data folder that is imported into; `collection` the id of theirs.
    """

    def __init__(self, base: KnowledgeBase, target: Path, collection: str) -> None:
        self._base = base
        places = [folder.resolve() for folder in base.layers.folders]
        self._below = {layer for layer, place in enumerate(places) if place != target.resolve()}
        self._owners: dict[str, set[str]] = {}
        for name in base.names:
            if name.kind == "exercise":
                self._owners.setdefault(name.folded, set()).add(name.id)
        self._ours: dict[str, list[Exercise]] = {}
        self._earlier: dict[str, str] = {}
        for exercise in (base.follow(Exercise, id_) for id_ in base.index.ids("exercises")):
            if theirs := exercise.free_exercise_db:
                if exercise.imported_from == collection and not self._elsewhere(exercise.id):
                    self._earlier[theirs] = exercise.id
                else:
                    self._ours.setdefault(theirs, []).append(exercise)

    def why_not(self, theirs: str) -> str | None:
        """Return why their exercise is not imported: one is there that says the same or more."""
        plain = kebab(theirs)
        there = self._ours.get(theirs, [])
        if not there and self._elsewhere(plain):
            there = [self._base.exercise(plain)] if plain in self._base.index.ids("exercises") else []
            if not there:
                return f"a broken file has its id: {plain}"
        if not there:
            return None
        listed = " and ".join(sorted(one.id for one in there))
        if all(one.imported_from for one in there):
            return f"imported before: {listed}"
        return f"ours is graded: {listed}"

    def id_for(self, theirs: str) -> str:
        """Return the id of their exercise here: theirs in kebab-case, with an addition where it names another one."""
        if earlier := self._earlier.get(theirs):
            return earlier
        plain = kebab(theirs)
        return next(id_ for id_ in _additions(plain, "-{}") if not self._of_another(id_, id_))

    def name_for(self, id_: str, name: str) -> str:
        """Return the name of the exercise `id_`: theirs, with an addition where another one has it."""
        return next(one for one in _additions(name, " ({})") if not self._of_another(one, id_))

    def free(self, id_: str, names: Iterable[str]) -> tuple[str, ...]:
        """Return the `names` that no other exercise has, each once."""
        found = {fold(name): name for name in names if not self._of_another(name, id_)}
        return tuple(name for folded, name in found.items() if folded != fold(id_))

    def take(self, id_: str, names: Iterable[str]) -> None:
        """Take note that the exercise `id_` has these names."""
        for name in (id_, *names):
            self._owners.setdefault(fold(name), set()).add(id_)

    def _of_another(self, name: str, id_: str) -> bool:
        return bool(fold(name) and self._owners.get(fold(name), set()) - {id_})

    def _elsewhere(self, id_: str) -> bool:
        """Tell whether a folder other than the target has an exercise of this id."""
        return not self._below.isdisjoint(self._base.layers.homes(f"exercises/{id_}.yaml"))


def kebab(theirs: str) -> str:
    """Return an id of theirs in our form: `3_4_Sit-Up` becomes `3-4-sit-up`."""
    return re.sub(r"[^a-z0-9]+", "-", theirs.lower()).strip("-")


def _additions(text: str, form: str) -> Iterable[str]:
    yield text
    yield text + form.format(IMPORTED)
    number = 2
    while True:
        yield text + form.format(f"{IMPORTED}-{number}" if form.startswith("-") else f"{IMPORTED} {number}")
        number += 1
