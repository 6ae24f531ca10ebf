"""Hold a document's keys against the order of the model's fields."""

import types
from collections.abc import Iterator
from typing import get_args

import msgspec

from kickback.knowledge.document import Steps, Value
from kickback.knowledge.kinds import FOLDERS
from kickback.model.record import Record


def disorder(file: str, value: Value) -> Iterator[tuple[Steps, str]]:
    """Yield the path of each key of `file` that stands too late, and the key that it should stand before."""
    return _disorder(value, FOLDERS[file.partition("/")[0]], ())


def _disorder(value: Value, kind: object, steps: Steps) -> Iterator[tuple[Steps, str]]:
    if isinstance(kind, types.UnionType):
        kind = next(one for one in get_args(kind) if one is not types.NoneType)
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _disorder(item, get_args(kind)[0], (*steps, index))
    elif isinstance(value, dict) and isinstance(kind, type) and issubclass(kind, Record):
        fields = {field.encode_name: field.type for field in msgspec.structs.fields(kind)}
        order = list(fields)
        last = ""
        for key, item in value.items():
            if last and order.index(key) < order.index(last):
                yield (*steps, key), last
            last = key
            yield from _disorder(item, fields[key], (*steps, key))
