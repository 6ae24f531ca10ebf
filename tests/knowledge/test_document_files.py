"""A file that is no readable text is refused before it is parsed."""

import os
import sys
from pathlib import Path

import pytest

from kickback.errors import DataError, Problem
from kickback.knowledge.document import MAX_BYTES, read_document


def problem_of(path: Path) -> Problem:
    """Return the one problem of the file at `path`, called x.yaml."""
    with pytest.raises(DataError) as caught:
        read_document(path, "x.yaml")
    (problem,) = caught.value.problems
    return problem


def test_a_file_is_read_as_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes("a: \u00e9\n".encode())
    assert read_document(path, "x.yaml").value == {"a": "\u00e9"}


def test_a_byte_order_mark_at_the_start_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: b\n")
    document = read_document(path, "x.yaml")
    assert (document.value, document.place(("a",))) == ({"a": "b"}, (1, 1))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_another_unicode_encoding_is_refused(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes("a: b\n".encode(encoding))
    with pytest.raises(DataError) as caught:
        read_document(path, "x.yaml")
    assert {problem.rule for problem in caught.value.problems} <= {"KB001", "KB005"}


def test_bytes_that_are_no_text_are_refused_on_their_line(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a: b\nc: d\ne: \xff\xfe\n")
    problem = problem_of(path)
    assert (problem.rule, problem.line) == ("KB001", 3)
    assert problem.message == "is not UTF-8 text; save it as UTF-8"


@pytest.mark.parametrize("content", [b"", b"\n \n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(content)
    assert problem_of(path).message == "is empty; write the entry or delete the file"


def test_a_file_of_exactly_the_most_bytes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: " + "b" * (MAX_BYTES - 4) + "\n", encoding="utf-8")
    value = read_document(path, "x.yaml").value
    assert isinstance(value, dict)
    assert len(value["a"]) == MAX_BYTES - 4


def test_a_larger_file_is_refused_by_its_size(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    with path.open("wb") as file:
        # No memory could hold this one, so the test ends only if nobody reads it.
        file.truncate(10**12)
    problem = problem_of(path)
    assert problem.rule == "KB001"
    assert problem.message == "1,000,000,000,000 bytes, and 1,000,000 are the most; split the entry"


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "x.yaml").message.startswith("cannot be read: No such file")


def test_a_link_to_nowhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").symlink_to(tmp_path / "nowhere")
    assert problem_of(tmp_path / "x.yaml").rule == "KB001"


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").symlink_to(tmp_path / "x.yaml")
    assert problem_of(tmp_path / "x.yaml").rule == "KB001"


def test_a_directory_with_the_name_of_an_entry_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").mkdir()
    assert problem_of(tmp_path / "x.yaml").message == "is no file that can be read; move it away"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in a folder")
def test_a_pipe_is_refused_without_waiting_for_its_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.yaml")
    assert problem_of(tmp_path / "x.yaml").rule == "KB001"
