"""Where no index can be written, it lives in memory: the answer is the same, and nothing half done is left."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index import opening, preparing
from tests.conftest import DATA, KB
from tests.knowledge.cached import everything, written

ASKED = [sys.executable, "-m", "kickback", "--alone", "--data", str(KB), "muscles", "tiny-kick"]
ROOT = not hasattr(os, "geteuid") or os.geteuid() == 0


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a cache folder of this test alone, which is not there yet."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("KICKBACK_CACHE", str(folder))
    return folder


def same_as_without() -> bool:
    """Tell whether the tiny knowledge base answers as it does without an index."""
    return everything(KB) == everything(KB, cache=False)


def test_a_file_stands_where_the_folder_should(cache: Path) -> None:
    cache.write_text("mine", "utf-8")
    assert same_as_without()
    assert cache.read_text("utf-8") == "mine"


def test_a_file_stands_above_the_folder(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.write_text("mine", "utf-8")
    monkeypatch.setenv("KICKBACK_CACHE", str(cache / "deep" / "down"))
    assert same_as_without()
    assert cache.read_text("utf-8") == "mine"


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux has a folder where nobody may make a file")
@pytest.mark.parametrize("place", ["/proc", "/proc/kickback", "/proc/self/fd/kickback"])
def test_not_even_the_superuser_may_write_there(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_CACHE", place)
    assert same_as_without()


@pytest.mark.skipif(ROOT, reason="nothing is unwritable for this user")
def test_a_folder_that_cannot_be_written_is_done_without(cache: Path) -> None:
    cache.mkdir(mode=0o500)
    assert same_as_without()
    assert list(cache.iterdir()) == []


@pytest.mark.skipif(ROOT, reason="nothing is unwritable for this user")
def test_an_index_in_a_folder_that_cannot_be_written_is_read(cache: Path, copy_of_kb: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    cache.chmod(0o500)
    (copy_of_kb / "claims" / "X01.yaml").unlink()
    assert "X01" not in KnowledgeBase.open(copy_of_kb).ids("claims")
    assert written(cache).is_file()


def refused(*_: object, **__: object) -> None:
    raise OSError(30, "Read-only file system")


def full(*_: object, **__: object) -> None:
    raise sqlite3.OperationalError("database or disk is full")


@pytest.mark.parametrize(("where", "step"), [(Path, "replace"), (os, "utime"), (opening, "_sweep")])
def test_a_step_that_the_system_refuses_leaves_no_draft(
    where: object, step: str, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(where, step, refused)
    assert same_as_without()
    assert list(cache.iterdir()) == []


def test_a_read_only_index_stays_of_use_where_no_new_one_can_be_written(
    cache: Path, copy_of_kb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    KnowledgeBase.open(copy_of_kb)
    before = written(cache).read_bytes()
    monkeypatch.setattr(Path, "replace", refused)
    (copy_of_kb / "claims" / "X01.yaml").unlink()
    assert "X01" not in KnowledgeBase.open(copy_of_kb).ids("claims")
    assert written(cache).read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="no shell there that limits the size of files")
@pytest.mark.parametrize("blocks", [0, 1, 8, 100])
def test_a_disk_that_fills_up_while_the_index_is_written_is_no_error(blocks: int, cache: Path) -> None:
    command = ["sh", "-c", f'ulimit -f {blocks}; exec "$@"', "sh", *ASKED]
    # What measures coverage writes files of its own, and minds the limit.
    unmeasured = {key: text for key, text in os.environ.items() if not key.startswith("COVERAGE")}
    ran = subprocess.run(command, capture_output=True, text=True, check=False, env=unmeasured)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "Drives the thigh back." in ran.stdout
    assert list(cache.iterdir()) == []


def test_an_interrupt_while_it_is_written_leaves_no_draft(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        KnowledgeBase.open(KB)
    assert list(cache.iterdir()) == []


def test_several_processes_compile_the_same_as_one(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = everything(KB)
    shutil.rmtree(cache)
    monkeypatch.setattr(preparing, "MANY", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert everything(KB) == one


@pytest.mark.parametrize("error", [OSError(38, "Function not implemented"), ImportError(), NotImplementedError()])
def test_a_system_without_processes_compiles_in_one(
    error: Exception, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacking(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", lacking)
    monkeypatch.setattr(preparing, "MANY", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert same_as_without()
    assert written(cache).is_file()


def test_processes_that_die_leave_their_work_to_this_one(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparing, "_leave_interrupts", dying)
    monkeypatch.setattr(preparing, "MANY", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert same_as_without()
    assert written(cache).is_file()


def dying() -> None:
    os._exit(1)


@pytest.mark.skipif(sys.platform == "win32", reason="no signal there interrupts a group of processes")
def test_an_interrupt_while_many_files_are_compiled_ends_at_once_and_quietly(cache: Path) -> None:
    command = [sys.executable, "-m", "kickback", "--alone", "--data", str(DATA), "muscles"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as run:
        try:
            run.wait(0.7)
        except subprocess.TimeoutExpired:
            os.killpg(run.pid, 2)
        out, err = run.communicate(timeout=20)
    assert run.returncode in (130, 0)
    assert "Traceback" not in err
    assert run.returncode == 0 or out == ""
    assert [one.suffix for one in cache.iterdir()] in ([], [".index"])
