"""Whatever stands in a file, it is read or refused, and nothing else happens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kickback.errors import DataError
from kickback.knowledge.decode import decode
from kickback.knowledge.document import Document, parse_document, read_document
from kickback.knowledge.kinds import FOLDERS
from tests.conftest import KB

SIGNS = "ab:-?[]{},&*!|>'\"%@`#~ \n\t\x00\x1b\u202e\ufeff\\xuN<=.0"
FILES = [
    "exercises/tiny-kick.yaml",
    "muscles/extensor-one.yaml",
    "claims/C01.yaml",
    "sources/kick-page.yaml",
    "vocabulary/terms.yaml",
]


def is_read_or_refused(text: str) -> bool:
    """Return whether `text` gives a document, or problems that each have a place."""
    try:
        return isinstance(parse_document(text, "x.yaml"), Document)
    except DataError as error:
        return all(one.line > 0 and one.column > 0 and one.message.isprintable() for one in error.problems)


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
    try:
        read = isinstance(read_document(path, "x.yaml"), Document)
    except DataError:
        read = True
    assert read


@pytest.mark.parametrize("file", FILES)
@given(data=st.data())
def test_a_file_with_lines_dropped_doubled_or_moved_is_read_or_refused(file: str, data: st.DataObject) -> None:
    kind = FOLDERS[file.partition("/")[0]]
    lines = (KB / file).read_text(encoding="utf-8").splitlines(keepends=True)
    for _ in range(data.draw(st.integers(1, 4))):
        position = data.draw(st.integers(0, len(lines) - 1))
        lines[position : position + 1] = data.draw(
            st.sampled_from([[], lines[position : position + 1] * 2, [f"  {lines[position]}"], [lines[position].lstrip()]])
        )
    try:
        record = decode(parse_document("".join(lines), "x.yaml"), kind, "x.yaml")
    except DataError as error:
        assert all(1 <= one.line <= len(lines) + 1 for one in error.problems)
    else:
        assert isinstance(record, kind)


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
    try:
        record = decode(changed, kind, "x.yaml")
    except DataError as error:
        assert {one.rule for one in error.problems} == {"KB006"}
    else:
        assert isinstance(record, kind)
