"""Another collection's JSON."""

from pathlib import Path

import pytest

from kickback.knowledge.collection import CollectionError, read_collection

UNREADABLE = {
    "an empty file": (b"", r":1:1: is not JSON: expecting value"),
    "a cut file": (b'[{"id": "A"},\n {"id": "B"', r":2:12: is not JSON: expecting ',' delimiter"),
    "a word": (b"[\n oops]", r":2:2: is not JSON: expecting value"),
    "a number": (b"3", r": holds neither an exercise nor an array"),
    "other bytes": (b'[{"id":\n "\xff"}]', r":2:3: is not UTF-8 text"),
    "UTF-16": ('["a"]'.encode("utf-16"), r":1:1: is not UTF-8 text"),
    "too deep": (b"[" * 100_000, r": is nested too deep"),
    "a number without an end": (b"[" + b"1" * 5000 + b"]", r": is nested too deep, or a number"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_file_that_is_no_collection_is_told_with_its_place(tmp_path: Path, name: str) -> None:
    raw, told = UNREADABLE[name]
    file = tmp_path / "a.json"
    file.write_bytes(raw)
    with pytest.raises(CollectionError, match=rf"a\.json{told}"):
        read_collection(file)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(CollectionError, match=r"none\.json: cannot be read: No such file"):
        read_collection(tmp_path / "none.json")


def test_one_exercise_has_the_file_as_its_place(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text('\ufeff{"id": "A"}', encoding="utf-8")
    assert read_collection(file).items == ((str(file), {"id": "A"}),)


def test_one_of_an_array_has_its_index_too(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text('[{"id": "A"}, 3]', encoding="utf-8")
    assert read_collection(file).items == ((f"{file}[0]", {"id": "A"}), (f"{file}[1]", 3))


def test_a_folder_gives_all_its_files_but_the_broken_ones(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text('{"id": "B"}', encoding="utf-8")
    (tmp_path / "a.json").write_text('{"id": "A"', encoding="utf-8")
    (tmp_path / "c.txt").write_text("no", encoding="utf-8")
    found = read_collection(tmp_path)
    assert [one.value for one in found.items] == [{"id": "B"}]
    assert [(Path(place).name, told.partition(": is")[0]) for place, told in found.unread] == [("a.json", "1:11")]


@pytest.mark.parametrize("text", [None, "oops"])
def test_a_folder_without_an_exercise_is_told(tmp_path: Path, text: str | None) -> None:
    if text:
        (tmp_path / "a.json").write_text(text, encoding="utf-8")
    with pytest.raises(CollectionError, match=r"a folder of them$"):
        read_collection(tmp_path)
