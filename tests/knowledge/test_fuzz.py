"""Whatever stands in a file, it is read or refused, and nothing else happens."""

from collections.abc import Callable
from typing import cast

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kickback.errors import DataError, Problem
from kickback.knowledge.decode import decode
from kickback.knowledge.document import Document, parse_document, read_document
from kickback.knowledge.kinds import FOLDERS
from tests.conftest import KB

Problems = tuple[Problem, ...]
SIGNS = "ab:-?[]{},&*!|>'\"%@`#~ \n\t\x00\x1b\u202e\ufeff\\xuN<=.0"
FILES = [
    "exercises/tiny-kick.yaml",
    "faults/swing.yaml",
    "muscles/extensor-one.yaml",
    "muscle-groups/extensors.yaml",
    "claims/C01.yaml",
    "disputes/D01.yaml",
    "crosswalks/tiny-list.yaml",
    "sources/kick-page.yaml",
    "vocabulary/terms.yaml",
]


def outcome(read: Callable[[], object]) -> object:
    """Return what `read` returns, or the problems that it refuses with."""
    try:
        return read()
    except DataError as error:
        return error.problems


def lies_within(lines: int, problems: object) -> bool:
    """Return whether there are problems, and each one's line is among so many."""
    return isinstance(problems, tuple) and bool(problems) and all(1 <= one.line <= lines for one in problems)


def survives_compiling(record: object) -> bool:
    """Return whether the compiled form gives back what was put in."""
    return msgspec.msgpack.decode(msgspec.msgpack.encode(record), type=type(record)) == record


def is_read_or_refused(text: str) -> bool:
    """Return whether `text` gives a document, or problems that each have a place."""
    found = outcome(lambda: parse_document(text, "x.yaml"))
    if isinstance(found, Document):
        return True
    return lies_within(len(text) + 1, found) and all(one.message.isprintable() for one in cast("Problems", found))


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    assert is_read_or_refused(text)


@given(st.text(alphabet=SIGNS, max_size=60))
def test_any_mix_of_yamls_signs_is_read_or_refused(text: str) -> None:
    assert is_read_or_refused(text)


@given(st.text(alphabet=st.characters(categories=["Cs", "Cc", "Cn", "Zl", "Zp"]), min_size=1))
def test_any_mix_of_characters_that_are_none_is_read_or_refused(text: str) -> None:
    assert is_read_or_refused(f"a: b{text}\n")


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzz.yaml"
    path.write_bytes(content)
    found = outcome(lambda: read_document(path, "x.yaml"))
    assert isinstance(found, Document) or lies_within(len(content) + 1, found)


@pytest.mark.parametrize("file", FILES)
@given(data=st.data())
def test_a_file_with_lines_dropped_doubled_or_moved_is_read_or_refused(file: str, data: st.DataObject) -> None:
    kind = FOLDERS[file.partition("/")[0]]
    lines = (KB / file).read_text(encoding="utf-8").splitlines(keepends=True)
    for _ in range(data.draw(st.integers(1, 4))):
        position = data.draw(st.integers(0, len(lines) - 1))
        lines[position : position + 1] = data.draw(
            st.sampled_from(
                [[], lines[position : position + 1] * 2, [f"  {lines[position]}"], [lines[position].lstrip()]]
            )
        )
    found = outcome(lambda: decode(parse_document("".join(lines), "x.yaml"), kind, "x.yaml"))
    assert survives_compiling(found) if isinstance(found, kind) else lies_within(len(lines) + 1, found)


@pytest.mark.parametrize("file", FILES)
@given(data=st.data())
def test_a_file_with_one_value_replaced_is_read_or_refused(file: str, data: st.DataObject) -> None:
    kind = FOLDERS[file.partition("/")[0]]
    document = parse_document((KB / file).read_text(encoding="utf-8"), "x.yaml")
    assert isinstance(document.value, dict)
    leaf = st.text(max_size=12) | st.sampled_from(["nan", "-inf", "9" * 40, "1e400", "null", "true", "0"])
    value = st.recursive(leaf, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(leaf, inner, max_size=3))
    key = data.draw(st.sampled_from(list(document.value)))
    changed = Document({**document.value, key: data.draw(value)}, document.places)
    found = outcome(lambda: decode(changed, kind, "x.yaml"))
    assert survives_compiling(found) if isinstance(found, kind) else lies_within(1000, found)
