"""Whatever lies in the place of the index: no error, the right answer, and a whole index for the next run."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kickback.errors import Problem
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.beginnings import ids_beginning
from kickback.knowledge.index.opening import finished
from tests.conftest import KB
from tests.knowledge.cached import everything, rewritten, written
from tests.knowledge.damages import DAMAGES, PAGE


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    """Return what the tiny knowledge base answers without an index."""
    return everything(KB, cache=False)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a whole index of the tiny knowledge base."""
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("KICKBACK_CACHE", str(folder))
        KnowledgeBase.open(KB)
    return written(folder)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: Path) -> Path:
    """Return a cache folder of this test alone that holds the whole index."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("KICKBACK_CACHE", str(folder))
    folder.mkdir()
    shutil.copy2(whole, folder)
    assert written(folder).name == whole.name
    return folder


@pytest.mark.parametrize("name", DAMAGES)
def test_an_index_is_made_anew_where_there_is_one_that_is(name: str, cache: Path, expected: dict[str, Any]) -> None:
    DAMAGES[name](written(cache))
    assert everything(KB) == expected
    assert everything(KB) == expected
    assert written(cache).is_file()


@pytest.mark.parametrize("name", [one for one in DAMAGES if "without files" not in one])
def test_the_shell_is_offered_ids_where_the_index_is(name: str, cache: Path) -> None:
    DAMAGES[name](written(cache))
    assert ids_beginning((KB,), cache, ("muscle",), "extensor-", 10) == ["extensor-one", "extensor-two"]
    assert written(cache).is_file()


@pytest.mark.parametrize("blank", range(0, 60, 3))
def test_a_page_that_a_crash_left_unwritten_is_noticed(blank: int, cache: Path, expected: dict[str, Any]) -> None:
    file = written(cache)
    facts = file.stat()
    content = bytearray(file.read_bytes())
    at = blank * PAGE % len(content)
    content[at : at + PAGE] = bytes(PAGE)
    file.write_bytes(bytes(content))
    os.utime(file, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    assert everything(KB) == expected


def test_a_body_that_rotted_on_the_disk_is_noticed(cache: Path, expected: dict[str, Any]) -> None:
    file = written(cache)
    facts = file.stat()
    file.write_bytes(file.read_bytes().replace(b"Drives the thigh back.", b"Drives the thigh down."))
    os.utime(file, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    assert everything(KB) == expected


def test_a_question_that_is_wrong_in_itself_does_not_make_the_index_anew_again_and_again(cache: Path) -> None:
    index = KnowledgeBase.open(KB).index
    for _ in range(2):
        with pytest.raises(sqlite3.OperationalError):
            index.rows("SELECT nothing FROM nowhere")
    before = written(cache).stat()
    with pytest.raises(sqlite3.OperationalError):
        index.rows("SELECT nothing FROM nowhere")
    assert written(cache).stat().st_ino == before.st_ino


def test_a_folder_in_its_place_is_left_alone(cache: Path, expected: dict[str, Any]) -> None:
    place = written(cache)
    place.unlink()
    (place / "occupied").mkdir(parents=True)
    assert everything(KB) == expected
    assert [one.name for one in cache.rglob("*")] == [place.name, "occupied"]


@pytest.mark.parametrize("lock", ["BEGIN EXCLUSIVE", "BEGIN IMMEDIATE"])
def test_a_lock_of_another_process_keeps_nobody_waiting(lock: str, cache: Path, expected: dict[str, Any]) -> None:
    place = written(cache)
    program = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None); db.execute(sys.argv[2]);"
    command = [sys.executable, "-c", f"{program} print('locked', flush=True); sys.stdin.read()", str(place), lock]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"locked\n"
        assert everything(KB) == expected
        os.utime(place)
        assert everything(KB) == expected
        holder.communicate(b"")
    assert written(cache).is_file()


def test_what_another_process_writes_into_it_is_not_believed(cache: Path, expected: dict[str, Any]) -> None:
    with closing(sqlite3.connect(written(cache))) as db:
        db.execute("UPDATE names SET id = 'doctored'")
        db.commit()
    assert everything(KB) == expected


def test_an_index_that_may_only_be_read_is_replaced_all_the_same(copy_of_kb: Path, cache: Path) -> None:
    written(cache).unlink()
    KnowledgeBase.open(copy_of_kb)
    before = written(cache).stat()
    written(cache).chmod(0o444)
    (copy_of_kb / "claims" / "X01.yaml").unlink()
    assert "X01" not in KnowledgeBase.open(copy_of_kb).ids("claims")
    assert written(cache).stat().st_ino != before.st_ino


def test_a_remembered_problem_that_is_damaged_is_found_again(copy_of_kb: Path, cache: Path) -> None:
    written(cache).unlink()
    (copy_of_kb / "claims" / "X01.yaml").write_text("id: [\n", "utf-8")
    (problem,) = KnowledgeBase.open(copy_of_kb).index.problems()
    rewritten(written(cache), "UPDATE files SET problems = x'c1' WHERE file = 'claims/X01.yaml'")
    assert KnowledgeBase.open(copy_of_kb).index.problems() == (problem,)
    assert isinstance(problem, Problem)


def test_the_seal_is_broken_by_anything_that_writes(cache: Path) -> None:
    file = written(cache)
    with file.open("r+b") as stream:
        stream.seek(file.stat().st_size // 2)
        byte = stream.read(1)
        stream.seek(-1, os.SEEK_CUR)
        stream.write(byte)
    assert finished(file) is None
