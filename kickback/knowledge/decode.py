"""Turn a document's text into the model's types, and say everything that does not fit."""

import re
import types
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TypeVar, get_args, get_origin

import msgspec

from kickback.errors import DataError, Problem, quoted
from kickback.knowledge.document import Document, Steps, Value
from kickback.knowledge.names import closest
from kickback.model.record import Record

R = TypeVar("R", bound=Record)
# What converts, yet is no number that an answer could show or the compiled form hold.
ODD_NUMBER = re.compile(r"[+-]?(nan|inf|infinity|[0-9]{16,}(\.[0-9]*)?|[0-9.]+e[+-]?[0-9]+)", re.IGNORECASE)
PLAIN_NAMES: dict[object, str] = {int: "a whole number", float: "a number", bool: "true or false", str: "text"}


def decode(document: Document, kind: type[R], name: str) -> R:
    """Return `document` as a `kind`; raise DataError with each thing in the file called `name` that does not fit."""
    record: R | None = None
    found: list[tuple[Steps, str]] = []
    try:
        record = msgspec.convert(document.value, kind, strict=False)
    except msgspec.ValidationError as error:
        found = list(_misfits(document.value, kind, ())) or [((), str(error))]
    if record is not None and any(ODD_NUMBER.fullmatch(text) for text in _texts(document.value)):
        found = list(_misfits(document.value, kind, ()))
    if found or record is None:
        raise DataError([Problem("KB006", name, *document.place(steps), text) for steps, text in found])
    return record


def _texts(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)


def _misfits(value: Value, kind: object, steps: Steps) -> Iterator[tuple[Steps, str]]:
    if isinstance(kind, types.UnionType):
        kind = next(one for one in get_args(kind) if one is not types.NoneType)
    if isinstance(kind, type) and issubclass(kind, Record):
        yield from _record_misfits(value, kind, steps)
    elif get_origin(kind) is tuple and get_args(kind)[1:] == (...,):
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield from _misfits(item, get_args(kind)[0], (*steps, index))
        else:
            yield steps, f"{_label(steps)} must be a list; begin each item with '- '"
    elif get_origin(kind) is tuple:
        if isinstance(value, list) and len(value) == len(get_args(kind)):
            for index, item in enumerate(value):
                yield from _misfits(item, get_args(kind)[index], (*steps, index))
        else:
            yield steps, f"{_label(steps)} must be a list of {len(get_args(kind))}, such as [1, 2]"
    else:
        yield from _leaf_misfits(value, kind, steps)


def _record_misfits(value: Value, kind: type[Record], steps: Steps) -> Iterator[tuple[Steps, str]]:
    if not isinstance(value, dict):
        yield steps, f"{_label(steps)} must have keys, such as '{msgspec.structs.fields(kind)[0].encode_name}:'"
        return
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    for key, item in value.items():
        if key in fields:
            yield from _misfits(item, fields[key].type, (*steps, key))
        else:
            yield (*steps, key), f"unknown key {quoted(key)}{_nearest(key, fields)}"
    for key, field in fields.items():
        if field.required and key not in value:
            yield steps, f"{_label(steps)} lacks the key '{key}'"


def _leaf_misfits(value: Value, kind: object, steps: Steps) -> Iterator[tuple[Steps, str]]:
    if kind in (int, float) and isinstance(value, str) and ODD_NUMBER.fullmatch(value):
        yield steps, f"{_label(steps)}: {quoted(value)} is not a plain number of up to 15 digits"
        return
    try:
        msgspec.convert(value, kind, strict=False)
    except msgspec.ValidationError:
        if not isinstance(value, str):
            yield steps, f"{_label(steps)} must be one value, not a {'list' if isinstance(value, list) else 'mapping'}"
        elif isinstance(kind, type) and issubclass(kind, StrEnum):
            words = [str(word) for word in kind]
            known = _nearest(value, words) or f"; it must be one of {', '.join(words)}"
            yield steps, f"{quoted(value)} is no word for '{_label(steps)}'{known}"
        else:
            yield steps, f"{_label(steps)}: {quoted(value)} is not {PLAIN_NAMES.get(kind, 'of the right form')}"


def _label(steps: Steps) -> str:
    words = [step for step in steps if isinstance(step, str)]
    return words[-1] if words else "the entry"


def _nearest(word: str, words: Iterable[str]) -> str:
    near = closest(word, words)
    return f"; did you mean '{near[0]}'?" if near else ""
