"""Write entries as YAML in the house's style, and a file in one step.

What is written reads back as the same record: text that folding or plain style would change is put in quotes.
"""

import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path
from textwrap import wrap
from typing import NamedTuple

import msgspec

from kickback.errors import OutputError
from kickback.model.exercise import Exercise
from kickback.model.record import Record

WIDTH = 108
FOLDED_WIDTH = 106
# Text that YAML, or a reader who knows other YAML, would take for something else.
NOT_PLAIN = re.compile(r": |:$| #|^[\s\-?:,\[\]{}#&*!|>'\"%@`=]|^[\d.]+$|\s$")
OTHER_TYPE = re.compile(r"(~|null|true|false|yes|no|on|off|y|n)", re.IGNORECASE)
# Folding gives single spaces alone, and only double quotes can hold a line feed or a sign that is not shown.
NOT_FOLDED = re.compile(r"\s\s|^\s|\s$|[^\S ]")
BRIEF = 45
NOT_IN_FLOW = re.compile(r"[,\[\]{}:#]")


class Written(NamedTuple):
    """Tell by id which entries are new, which were there already, and which a different file keeps out."""

    added: tuple[str, ...]
    unchanged: tuple[str, ...]
    kept: tuple[str, ...]


def add_exercises(folder: Path, exercises: Iterable[Exercise]) -> Written:
    """Write each exercise into its own file of the data folder `folder`, and never over a file that says otherwise.

    Raises OutputError where one cannot be written; those before it are whole.
    """
    added: list[str] = []
    unchanged: list[str] = []
    kept: list[str] = []
    for exercise in exercises:
        path, text = folder / "exercises" / f"{exercise.id}.yaml", to_yaml(exercise)
        if not os.path.lexists(path):
            write_file(path, text)
            added.append(exercise.id)
        else:
            (unchanged if _held(path) == text.encode() else kept).append(exercise.id)
    return Written(tuple(added), tuple(unchanged), tuple(kept))


def _held(path: Path) -> bytes:
    with suppress(OSError):
        return path.read_bytes()
    return b""


def to_yaml(record: Record) -> str:
    """Return a record as the text of its file: keys in the model's order, none without a value, long text folded."""
    return "".join(_mapping(record, ""))


def write_file(path: Path, text: str) -> None:
    """Write a file in one step, with the folders above it: an interruption leaves the old file, or none.

    Raises OutputError where it cannot be written.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(text, encoding="utf-8", newline="\n")
        draft.replace(path)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror}; choose another folder") from None
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


@cache
def _fields(kind: type[Record]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(kind)


def _mapping(record: Record, pad: str) -> Iterator[str]:
    for field in _fields(type(record)):
        value = getattr(record, field.name)
        if not field.required and (value is None or value in ((), field.default)):
            continue
        if isinstance(value, Record):
            yield f"{pad}{field.encode_name}:\n"
            yield from _mapping(value, f"{pad}  ")
        elif isinstance(value, tuple):
            yield from _sequence(field.encode_name, value, pad)
        else:
            yield from _leaf(f"{pad}{field.encode_name}: ", value, pad)


def _sequence(key: str, items: Sequence[object], pad: str) -> Iterator[str]:
    brief = all(_is_brief(item) for item in items)
    flow = f"{pad}{key}: [{', '.join(_scalar(item) for item in items)}]" if brief else ""
    if flow and len(flow) <= WIDTH:
        yield f"{flow}\n"
        return
    yield f"{pad}{key}:\n"
    for item in items:
        if isinstance(item, Record):
            inner = f"{pad}    "
            yield f"{pad}  - {''.join(_mapping(item, inner)).removeprefix(inner)}"
        else:
            yield from _leaf(f"{pad}  - ", item, f"{pad}  ")


def _is_brief(item: object) -> bool:
    if isinstance(item, str):
        return len(item) < BRIEF and not NOT_IN_FLOW.search(item)
    return isinstance(item, int | float)


def _leaf(start: str, value: object, pad: str) -> Iterator[str]:
    one = _scalar(value)
    if len(start) + len(one) <= WIDTH or not isinstance(value, str) or NOT_FOLDED.search(value):
        yield f"{start}{one}\n"
        return
    inner = f"{pad}  "
    lines = wrap(value, FOLDED_WIDTH - len(inner), break_long_words=False, break_on_hyphens=False)
    yield f"{start}>-\n"
    yield from (f"{inner}{line}\n" for line in lines)


def _scalar(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return f"{value:.15g}"
    if NOT_FOLDED.search(value) and not value.isprintable():
        return json.dumps(value, ensure_ascii=False)
    if NOT_PLAIN.search(value) or OTHER_TYPE.fullmatch(value):
        return "'" + value.replace("'", "''") + "'"
    return value
