"""The compiled form saves time and changes nothing else."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from kickback.errors import DataError, UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.compiled import Compiled, Store
from kickback.model.muscle import Muscle
from tests.conftest import edit

FLEXOR = "muscles/flexor-one.yaml"
CLEARED = "Cleared by nobody"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a cache folder of this test alone, which is not there yet."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("KICKBACK_CACHE", str(folder))
    return folder


def written(cache: Path) -> Path:
    """Return the one file in the cache folder."""
    (file,) = cache.iterdir()
    return file


def remembered(folder: Path, cache: Path) -> set[str]:
    """Return the files whose entries a new run would find in the cache."""
    return set(Store.for_folder(folder, cache).entries)


def files(folder: Path) -> set[str]:
    """Return the files of a knowledge base."""
    return {path.relative_to(folder).as_posix() for path in folder.glob("*/*.yaml")}


def test_every_entry_is_remembered(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    assert remembered(copy_of_kb, cache) == files(copy_of_kb)


def test_nothing_is_remembered_without_a_cache(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb, cache=False).muscle("flexor-one")
    assert not cache.exists()


def test_answers_are_the_same_from_the_files_and_from_the_cache(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    cached, plain = KnowledgeBase.open(copy_of_kb), KnowledgeBase.open(copy_of_kb, cache=False)
    assert written(cache).is_file()
    assert cached.exercises() == plain.exercises()
    assert cached.names == plain.names


def test_an_unchanged_file_is_not_parsed_again(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    doctored(copy_of_kb, cache)
    assert KnowledgeBase.open(copy_of_kb).muscle("flexor-one").name == CLEARED


def doctored(folder: Path, cache: Path) -> None:
    """Change a muscle's name in the cache alone."""
    store = Store.for_folder(folder, cache)
    entry = store.entries[FLEXOR]
    muscle = msgspec.structs.replace(msgspec.msgpack.decode(entry.body, type=Muscle), name=CLEARED)
    body = msgspec.Raw(msgspec.msgpack.encode(muscle))
    store.put(FLEXOR, Compiled(entry.stamp, body, entry.named, []))
    store.save({name: entry.stamp for name, entry in store.entries.items()})


def test_a_changed_file_is_compiled_again(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    edit(copy_of_kb / FLEXOR, "name: Flexor one", "name: Flexor the first")
    assert KnowledgeBase.open(copy_of_kb).muscle("flexor-one").name == "Flexor the first"
    assert remembered(copy_of_kb, cache) == files(copy_of_kb)


@pytest.mark.skipif(sys.platform == "win32", reason="a file's time of change is not kept there")
def test_a_change_that_keeps_size_and_date_is_noticed(copy_of_kb: Path, cache: Path) -> None:
    path = copy_of_kb / FLEXOR
    facts = path.stat()
    KnowledgeBase.open(copy_of_kb)
    edit(path, "name: Flexor one", "name: Flexor two")
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    assert KnowledgeBase.open(copy_of_kb).muscle("flexor-one").name == "Flexor two"
    assert written(cache).is_file()


def test_a_removed_file_leaves_the_cache(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    (copy_of_kb / FLEXOR).unlink()
    base = KnowledgeBase.open(copy_of_kb)
    assert FLEXOR not in remembered(copy_of_kb, cache)
    with pytest.raises(UnknownNameError):
        base.muscle("flexor-one")


def test_a_cache_without_news_is_not_written_again(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    before = written(cache).stat()
    KnowledgeBase.open(copy_of_kb)
    assert written(cache).stat().st_ino == before.st_ino


@pytest.mark.parametrize("content", [b"", b"\x00", b"not a cache at all", b"\xc0" * 5000, b"\x93" * 5000])
def test_a_foreign_file_in_its_place_is_replaced(content: bytes, copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    written(cache).write_bytes(content)
    assert KnowledgeBase.open(copy_of_kb).muscle("flexor-one").id == "flexor-one"
    assert remembered(copy_of_kb, cache) == files(copy_of_kb)


@pytest.mark.parametrize("tenth", range(10))
def test_a_truncated_cache_is_built_again(tenth: int, copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    whole = written(cache).read_bytes()
    written(cache).write_bytes(whole[: len(whole) * tenth // 10])
    assert KnowledgeBase.open(copy_of_kb).muscle("flexor-one").id == "flexor-one"
    assert remembered(copy_of_kb, cache) == files(copy_of_kb)


@pytest.mark.parametrize("tenth", range(10))
def test_a_flipped_bit_cannot_change_an_answer(tenth: int, copy_of_kb: Path, cache: Path) -> None:
    expected = KnowledgeBase.open(copy_of_kb).muscles()
    damaged = bytearray(written(cache).read_bytes())
    damaged[len(damaged) * tenth // 10] ^= 0x10
    written(cache).write_bytes(bytes(damaged))
    assert KnowledgeBase.open(copy_of_kb).muscles() == expected


def test_a_cache_of_other_code_is_built_again(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    doctored(copy_of_kb, cache)
    store = Store.for_folder(copy_of_kb, cache)
    store.edition, store.changed = "of other code", True
    store.save({name: entry.stamp for name, entry in store.entries.items()})
    assert KnowledgeBase.open(copy_of_kb).muscle("flexor-one").name == "Flexor one"


def test_a_cache_of_another_folder_is_not_believed(copy_of_kb: Path, cache: Path, tmp_path: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    mine = written(cache)
    doctored(copy_of_kb, cache)
    other = Path(shutil.copytree(copy_of_kb, tmp_path / "other"))
    KnowledgeBase.open(other)
    (theirs,) = set(cache.iterdir()) - {mine}
    theirs.write_bytes(mine.read_bytes())
    assert KnowledgeBase.open(other).muscle("flexor-one").name == "Flexor one"


def test_a_cache_folder_that_cannot_be_made_is_done_without(copy_of_kb: Path, cache: Path) -> None:
    cache.write_text("a file stands where the folder should", encoding="utf-8")
    assert KnowledgeBase.open(copy_of_kb).muscle("flexor-one").id == "flexor-one"
    assert cache.read_text(encoding="utf-8") == "a file stands where the folder should"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is unwritable for this user")
def test_a_cache_folder_that_cannot_be_written_is_done_without(copy_of_kb: Path, cache: Path) -> None:
    cache.mkdir(mode=0o500)
    assert KnowledgeBase.open(copy_of_kb).muscle("flexor-one").id == "flexor-one"
    assert list(cache.iterdir()) == []


def test_a_cache_file_that_cannot_be_replaced_is_done_without(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    place = written(cache)
    place.unlink()
    (place / "occupied").mkdir(parents=True)
    assert KnowledgeBase.open(copy_of_kb).muscle("flexor-one").id == "flexor-one"
    assert list(cache.iterdir()) == [place]


def test_a_folder_whose_name_is_no_unicode_is_done_without_a_cache(copy_of_kb: Path, cache: Path) -> None:
    folder = copy_of_kb.with_name(os.fsdecode(b"kb-\xff"))
    try:
        copy_of_kb.rename(folder)
    except OSError:
        pytest.skip("this file system takes only names in Unicode")
    assert KnowledgeBase.open(folder).muscle("flexor-one").id == "flexor-one"
    assert list(cache.iterdir()) == []


def test_a_remembered_problem_names_the_folder_as_it_is_called_now(
    copy_of_kb: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(copy_of_kb / FLEXOR, "group:", "grup:")
    KnowledgeBase.open(copy_of_kb)
    monkeypatch.chdir(copy_of_kb.parent)
    with pytest.raises(DataError) as caught:
        KnowledgeBase.open("kb").muscle("flexor-one")
    assert caught.value.problems[0].file == str(Path("kb", FLEXOR))
    assert written(cache).is_file()


def test_runs_at_the_same_time_leave_a_valid_cache(copy_of_kb: Path, cache: Path) -> None:
    command = [sys.executable, "-m", "kickback", "--data", str(copy_of_kb), "muscles", "tiny-kick", "--format", "plain"]
    environment = {**os.environ, "KICKBACK_CACHE": str(cache), "PYTHONUTF8": "1"}
    runs = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(6)]
    answers = {run.communicate()[0] for run in runs}
    assert [run.returncode for run in runs] == [0] * len(runs)
    assert len(answers) == 1
    assert remembered(copy_of_kb, cache) == files(copy_of_kb)
    assert list(cache.iterdir()) == [written(cache)]
