"""Read another collection's exercises: JSON that holds one of them, an array, or a folder of such files."""

import json
from pathlib import Path
from typing import NamedTuple

from kickback.errors import KickbackError


class CollectionError(KickbackError):
    """Say that a file holds no collection that can be read."""

    exit_code = 3


class Item(NamedTuple):
    """Hold one exercise as it stands there, and its place, such as `exercises.json[3]`, counted from 0."""

    place: str
    value: object


class Collection(NamedTuple):
    """Hold the exercises that were read, and of a folder's files those that could not be, with the reason."""

    items: tuple[Item, ...]
    unread: tuple[tuple[str, str], ...] = ()


def read_collection(path: Path) -> Collection:
    """Return the exercises in the file or folder at `path`.

    Raises CollectionError where the file, or every file of the folder, cannot be read or is not JSON.
    """
    if not path.is_dir():
        return Collection(_read(path))
    items: list[Item] = []
    unread: list[tuple[str, str]] = []
    files = sorted(path.glob("*.json"))
    for file in files:
        try:
            items += _read(file)
        except CollectionError as error:
            unread.append((str(file), str(error).removeprefix(f"{file}").lstrip(": ")))
    if not items:
        told = f"no file in it can be read, such as {files[0].name}: {unread[0][1]}" if unread else "holds no exercise"
        raise CollectionError(f"{path}: {told}; name a .json file, or a folder of them")
    return Collection(tuple(items), tuple(unread))


def _read(path: Path) -> tuple[Item, ...]:
    value = _parsed(path, _text(path))
    if isinstance(value, dict):
        return (Item(str(path), value),)
    if isinstance(value, list):
        return tuple(Item(f"{path}[{index}]", one) for index, one in enumerate(value))
    raise CollectionError(f"{path}: holds neither an exercise nor an array of them; check that it is the right file")


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        message = f"{path}: cannot be read: {error.strerror}; check the path and its permissions"
        raise CollectionError(message) from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        raise CollectionError(f"{path}:{line}:{column}: is not UTF-8 text; save it as UTF-8") from None


def _parsed(path: Path, text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        told = f"{error.msg[:1].lower()}{error.msg[1:]}"
        message = f"{path}:{error.lineno}:{error.colno}: is not JSON: {told}; check that it is the whole file"
        raise CollectionError(message) from None
    except (RecursionError, ValueError):  # the latter for a number of thousands of digits
        raise CollectionError(f"{path}: is nested too deep, or a number in it is too long; shorten it") from None
