"""Read one YAML document as text: every scalar stays the string that stands in the file.

YAML's own types mangle exercise data (`3:1:1` is a number, `off` is false), so the types come from the model alone.
What a knowledge file does not need is refused: anchors, aliases, tags, duplicate keys, empty values.
"""

import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeAlias

import yaml

from kickback.errors import DataError, Problem, quoted

MAX_BYTES = 1_000_000
MAX_DEPTH = 12
# Control characters and marks that reorder text could drive a reader's terminal; only the line feed is plain.
UNSAFE = re.compile(
    "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
    "|\r(?!\n)"
)
# What 'kickback new' leaves to be filled in.
PLACEHOLDER = re.compile(r"<<.*>>", re.DOTALL)
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

Steps: TypeAlias = tuple[str | int, ...]
Value: TypeAlias = str | list["Value"] | dict[str, "Value"]


class Document(NamedTuple):
    """Hold a document's plain value, and the line and column of each path in it."""

    value: Value
    places: dict[Steps, tuple[int, int]]

    def place(self, steps: Steps) -> tuple[int, int]:
        """Return the place of `steps`, or of the nearest thing around it."""
        while steps not in self.places and steps:
            steps = steps[:-1]
        return self.places.get(steps, (1, 1))


def read_document(path: Path, name: str) -> Document:
    """Read `path`, called `name` in messages; raise DataError with every problem of its form."""
    return parse_document(_read_text(path, name), name)


def _read_text(path: Path, name: str) -> str:
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise _refusal("KB001", name, "is no file that can be read; move it away")
        if facts.st_size > MAX_BYTES:
            raise _refusal("KB001", name, f"{facts.st_size:,} bytes, and {MAX_BYTES:,} are the most; split the entry")
        raw = path.read_bytes()
    except OSError as error:
        raise _refusal("KB001", name, f"cannot be read: {error.strerror}; check the file and its permissions") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise _refusal("KB001", name, "is not UTF-8 text; save it as UTF-8", line) from None
    if not text.strip():
        raise _refusal("KB001", name, "is empty; write the entry or delete the file")
    return text


def _refusal(rule: str, name: str, message: str, line: int = 1) -> DataError:
    return DataError([Problem(rule, name, line, 1, message)])


def parse_document(text: str, name: str) -> Document:
    """Parse `text` into a Document; raise DataError with every problem of its form."""
    problems = list(_raw_controls(text, name))
    reader = _Reader(name)
    value: Value = ""
    try:
        value = reader.read(yaml.parse(UNSAFE.sub(_stand_in, text), Loader=LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        problems.append(Problem("KB002", name, *place, f"not valid YAML: {error.problem}"))
    if problems := sorted(problems + reader.problems, key=lambda one: (one.line, one.column)):
        raise DataError(problems)
    return Document(value, reader.places)


def _raw_controls(text: str, name: str) -> Iterator[Problem]:
    for found in UNSAFE.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        column = found.start() - text.rfind("\n", 0, found.start())
        yield Problem("KB005", name, line, column, _control(found[0]))


def _stand_in(found: re.Match[str]) -> str:
    return " " if found[0].isspace() else "_"


def _control(character: str) -> str:
    return "tab; use spaces" if character == "\t" else f"control character {character!r}; remove it"


class _Reader:
    """Build a plain value from the events of one document, noting places and problems on the way."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.places: dict[Steps, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self.documents = 0

    def read(self, events: Iterator[yaml.Event]) -> Value:
        value: Value = ""
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                self.documents += 1
                if self.documents > 1:
                    self.complain("KB004", event, "a second document; one file holds one entry")
            elif isinstance(event, yaml.NodeEvent):
                value = self.node(event, events, ())
        return value

    def complain(self, rule: str, event: yaml.Event, message: str) -> None:
        self.problems.append(Problem(rule, self.name, *_place(event), message))

    def node(self, event: yaml.Event, events: Iterator[yaml.Event], steps: Steps) -> Value:
        self.places.setdefault(steps, _place(event))
        anchor = getattr(event, "anchor", None)
        if isinstance(event, yaml.AliasEvent):
            self.complain("KB004", event, f"alias *{anchor}; write the value out")
            return ""
        if anchor:
            self.complain("KB004", event, f"anchor &{anchor}; write the value where it is needed")
        if tag := getattr(event, "tag", None):
            self.complain("KB004", event, f"tag {quoted(tag)}; the model knows the types")
        if len(steps) > MAX_DEPTH:
            self.complain("KB002", event, f"nested more than {MAX_DEPTH} deep; write it flatter")
            raise DataError(self.problems)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(events, steps)
        return self.mapping(events, steps)

    def scalar(self, event: yaml.ScalarEvent) -> str:
        text: str = event.value
        if found := UNSAFE.search(text):
            self.complain("KB005", event, _control(found[0]))
        if not text.strip() or (not event.style and text.lower() in ("~", "null")):
            self.complain("KB007", event, "no value; write one, or leave the key out")
        if PLACEHOLDER.search(text):
            self.complain("KB008", event, f"{quoted(text)} is still to be filled in")
        return text

    def sequence(self, events: Iterator[yaml.Event], steps: Steps) -> Value:
        items: list[Value] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self.node(event, events, (*steps, len(items))))
        return items

    def mapping(self, events: Iterator[yaml.Event], steps: Steps) -> Value:
        items: dict[str, Value] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self.node(event, events, (*steps, "?"))
            if not isinstance(key, str):
                self.complain("KB002", event, "a key must be a word")
                key = "?"
            if key in items:
                self.complain("KB003", event, f"duplicate key {quoted(key)}; keep one")
            self.places[(*steps, key)] = _place(event)
            items[key] = self.node(next(events), events, (*steps, key))
        return items


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)
