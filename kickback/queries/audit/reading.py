"""Find exercises in anybody's JSON: whose keys they are does not matter, as long as they say what they hold."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from kickback.errors import printable

# Keys as they are compared: lower case, letters alone.
NAMES = ("name", "title", "exercisename", "exercise", "id")
PRIMARY = (
    *("primarymuscles", "primarymuscle", "primary", "targetmuscles", "targetmuscle", "target"),
    *("agonists", "primemovers", "muscles"),
)
SECONDARY = ("secondarymuscles", "secondarymuscle", "secondary", "musclessecondary", "synergists")
EQUIPMENT = ("equipment", "equipments", "gear")
ACTIONS = ("jointactions", "jointaction", "actions", "action", "movements")
TOLD = {*PRIMARY, *SECONDARY, *ACTIONS, *EQUIPMENT}
# What may hold exercises, in an answer of kickback's own or in another file.
HOLDERS = ("data", "exercises", "exercise", "entries", "items", "results")
WORD = ("name", "muscle", "id", "label")
STILL = "stabilizer"
STRETCH = "stretch"


class Named(NamedTuple):
    """Hold a muscle as an entry names it; `side` where it tells one, `steadies` where it says that it only holds."""

    word: str
    side: str = ""
    steadies: bool = False


class Entry(NamedTuple):
    """Hold one exercise in its own words; a `stretch` works no muscle."""

    name: str
    place: str
    primary: tuple[Named, ...]
    secondary: tuple[Named, ...]
    equipment: tuple[str, ...]
    actions: tuple[str, ...]
    stretch: bool

    @property
    def named(self) -> tuple[Named, ...]:
        """Return every muscle that the entry names."""
        return (*self.primary, *self.secondary)


def entries_in(items: Iterable[tuple[str, object]]) -> Iterator[Entry | str]:
    """Yield each exercise in JSON values, each given with its place; of what is none, the place alone."""
    for place, value in items:
        yield from _found(place, value)


def _found(place: str, value: object) -> Iterator[Entry | str]:
    if isinstance(value, list):
        for index, one in enumerate(value):
            yield from _found(f"{place}[{index}]", one)
        return
    held = {_plain(key): one for key, one in value.items()} if isinstance(value, dict) else {}
    inner = [key for key in HOLDERS if isinstance(held.get(key), list | dict)]
    if "involvements" in held or (not inner and {*held} & {*NAMES} and ("name" in held or {*held} & TOLD)):
        yield _entry(place, held)
    elif inner:
        for key in inner:
            yield from _found(f"{place}.{key}", held[key])
    else:
        yield printable(place)


def _plain(key: str) -> str:
    return re.sub(r"[^a-z]", "", key.lower())


def _entry(place: str, held: dict[str, Any]) -> Entry:
    jobs = [one for one in _listed(held.get("involvements")) if isinstance(one, dict)]
    named = [(one.get("tier") == "primary", _job(one)) for one in jobs]
    name = next((text for key in NAMES for text in _texts(held.get(key))), "")
    return Entry(
        name=name,
        place=printable(place),
        primary=(*(one for first, one in named if first), *map(Named, _first(held, PRIMARY))),
        secondary=(*(one for first, one in named if not first), *map(Named, _first(held, SECONDARY))),
        equipment=_first(held, EQUIPMENT),
        actions=_first(held, ACTIONS),
        stretch=STRETCH in f"{name} {held.get('category')}".lower(),
    )


def _job(one: dict[str, Any]) -> Named:
    word = next(_texts([one.get("part"), one.get("muscle")]), "")
    return Named(word, str(one.get("side") or ""), STILL in str(one.get("role")))


def _first(held: dict[str, Any], keys: tuple[str, ...]) -> tuple[str, ...]:
    return next((tuple(_texts(held[key])) for key in keys if held.get(key)), ())


def _texts(value: object) -> Iterator[str]:
    """Yield the words in a value: text, a list of texts, or objects that name something."""
    for one in _listed(value):
        if isinstance(one, dict):
            joint = [one[key] for key in ("joint", "movement") if isinstance(one.get(key), str)]
            named = [one[key] for key in WORD if isinstance(one.get(key), str)]
            yield from _texts(" ".join(joint) or named[:1])
        elif isinstance(one, str) and (text := " ".join(printable(" ".join(one.split())).split())):
            yield text


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]
