"""Templates of entries, made from the model: every required key, and the optional ones as comments.

What has to be filled in stands between double angle brackets, which `kickback validate` refuses (see KB008).
"""

import types
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, get_args, get_origin

import msgspec

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.kinds import FOLDERS, folder_of
from kickback.knowledge.links import COMPOSED, LINKS
from kickback.knowledge.rules.entries import DEFINED
from kickback.knowledge.rules.technique import NEEDED_OF_OURS
from kickback.knowledge.templates import anatomy_hints, exercise_hints
from kickback.knowledge.writing import to_yaml
from kickback.model.claim import Claim, Figure
from kickback.model.exercise import Dose, Exercise, Involvement
from kickback.model.measurement import Measurement
from kickback.model.muscle import Identifiers, Partner
from kickback.model.record import Record
from kickback.model.source import Person

COMMON = anatomy_hints.COMMON
HINTS = anatomy_hints.HINTS | exercise_hints.HINTS
# Keys that the model leaves open and a rule, or a reader, does not.
NEEDED: dict[type[Record], tuple[str, ...]] = {
    Exercise: (*NEEDED_OF_OURS, "equipment"),
    Involvement: ("support",),
    Claim: ("supported_by",),
    Partner: ("muscle",),
    Identifiers: ("ta98", "fma", "uberon"),
    Figure: ("sources",),
    Dose: ("reps",),
    Person: ("given",),
    Measurement: ("value",),
}
# What only the entries that come with kickback, or an import, have to say.
LEFT_OUT: dict[type[Record], tuple[str, ...]] = {
    Exercise: ("against_kickback", "figures", "imported_from", "free_exercise_db", "exrx_pages"),
    Claim: ("conflicts_with",),
}
# The key that holds what the entry is called.
CALLED = {"claim": "text", "source": "title", "dispute": "question"}
LONGEST_CHOICE = 70


class _Called(Record, frozen=True):
    name: str


def template(base: KnowledgeBase, kind: str, id_: str, name: str) -> str:
    """Return the text of a file for an entry of `kind`, such as `muscle`, with its id and name filled in."""
    called = to_yaml(_Called(name)).removeprefix("name: ").rstrip("\n")
    given = {"id": id_, CALLED.get(kind, "name"): called}
    head = (
        f"# One {kind.replace('-', ' ')} of your own. Put what you know in place of each pair of angle brackets.",
        "# To use a key that stands behind '# ', take these two signs away from each of its lines.",
        "# Then run 'kickback validate', which tells what is still to be filled in.",
        "",
    )
    lines = _Writer(base).lines(FOLDERS[folder_of(kind)], "", given)
    return "\n".join((*head, *lines)) + "\n"


class _Writer:
    """Write the keys of a struct, each below a line that says what goes there."""

    def __init__(self, base: KnowledgeBase) -> None:
        self._base = base
        self._vocabularies = {words: id_ for id_, words in DEFINED.items()}

    def lines(
        self, kind: type[Record], pad: str, given: dict[str, str] | None = None, *, brief: bool = False
    ) -> Iterator[str]:
        """Yield the keys of `kind`: those that are needed as they are, the others as comments unless `brief`."""
        for index, field in enumerate(msgspec.structs.fields(kind)):
            if field.name in LEFT_OUT.get(kind, ()):
                continue
            needed = field.required or field.name in NEEDED.get(kind, ())
            # An item of a list begins with its first key, whether that is needed or not.
            needed = needed or (index == 0 and not given)
            if needed or not brief:
                block = self._block(kind, field, (given or {}).get(field.encode_name), brief=brief or not needed)
                yield from (f"{pad}{line}" if needed else f"{pad}# {line}" for line in block)

    def _block(
        self, kind: type[Record], field: msgspec.structs.FieldInfo, given: str | None, *, brief: bool
    ) -> Iterator[str]:
        what, example = HINTS.get(kind.__name__, {}).get(field.encode_name) or _common(field.encode_name)
        link = LINKS.get(kind, {}).get(field.name, "")
        yield f"# {what}{f' ({_told(link)})' if link else ''}."
        key = field.encode_name
        held = _bare(field.type)
        if given:
            yield from f"{key}: {given}".split("\n")
        elif isinstance(held, type) and issubclass(held, Record):
            yield f"{key}:"
            yield from self.lines(held, "  ", brief=brief)
        elif get_origin(held) is tuple and get_args(held)[1:] == (...,):
            yield f"{key}:"
            yield from self._item(get_args(held)[0], link, example, brief=brief)
        elif get_origin(held) is tuple:
            yield f"{key}: [<<1>>, <<2>>]"
        else:
            yield f"{key}: <<{self._example(held, link, example)}>>"

    def _item(self, held: Any, link: str, example: str, *, brief: bool) -> Iterator[str]:  # noqa: ANN401  # a type
        if isinstance(held, type) and issubclass(held, Record):
            inner = list(self.lines(held, "    ", brief=brief))
            first = next(index for index, line in enumerate(inner) if not line.lstrip().startswith("#"))
            yield from (line.removeprefix("  ") for line in inner[:first])
            yield f"  - {inner[first].lstrip()}"
            yield from inner[first + 1 :]
        else:
            yield f"  - <<{self._example(held, link, example)}>>"

    def _example(self, held: Any, link: str, example: str) -> str:  # noqa: ANN401  # a type
        """Return an example, or the words that may stand there."""
        if example:
            return example
        if isinstance(held, type) and issubclass(held, StrEnum):
            return " | ".join(term.id for term in self._base.vocabulary(self._vocabularies[held]).terms)
        if held is bool:
            return "true | false"
        if ids := self._ids(link):
            return _choice(ids)
        return "1" if held in (int, float) else "Text"

    def _ids(self, link: str) -> tuple[str, ...]:
        """Return ids that a link of one kind may name: all of a vocabulary's words, the first of many entries."""
        if link.startswith("word of "):
            return tuple(term.id for term in self._base.vocabulary(link.removeprefix("word of ")).terms)
        if link in COMPOSED:
            return next(filter(None, map(self._ids, COMPOSED[link])), ())
        return self._base.ids(folder_of(link))[:1] if folder_of(link) in FOLDERS else ()


def _bare(held: Any) -> Any:  # noqa: ANN401  # a type
    """Return a field's type without the None that an optional one may have."""
    if isinstance(held, types.UnionType):
        return next(one for one in get_args(held) if one is not types.NoneType)
    return held


def _choice(ids: tuple[str, ...]) -> str:
    """Return the ids that stand for choice, as many as fit on a line."""
    shown = [one for at, one in enumerate(ids) if len(" | ".join(ids[: at + 1])) <= LONGEST_CHOICE]
    return " | ".join((*shown, *(["..."] if len(shown) < len(ids) else [])))


def _common(key: str) -> tuple[str, str]:
    return COMMON.get(key, (key.replace("_", " ").capitalize(), ""))


def _told(link: str) -> str:
    """Return what a link names, such as `a word of sides` or `the id of a muscle or muscle group`."""
    kinds = COMPOSED.get(link, (link,))
    entries = [one.replace("-", " ") for one in kinds if not one.startswith("word of ")]
    article = "an" if entries and entries[0][0] in "aeiou" else "a"
    named = [f"the id of {article} {' or '.join(entries)}"] if entries else []
    return ", or ".join((*named, *(f"a {one}" for one in kinds if one.startswith("word of "))))
