"""The index saves time and changes nothing else; the next run sees whatever has become of the files."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kickback.errors import DataError, UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index import opening
from kickback.knowledge.layers import Stamp
from tests.conftest import edit
from tests.knowledge.cached import everything, rewritten, written

FLEXOR = "muscles/flexor-one.yaml"
DOCTORED = "UPDATE names SET id = 'doctored' WHERE id = 'flexor-one'"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a cache folder of this test alone, which is not there yet."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("KICKBACK_CACHE", str(folder))
    return folder


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the files for older than they are: a copy's last change is always just now."""
    monkeypatch.setattr("kickback.knowledge.index.reading.TICK_NS", 0)


def flexors(folder: Path) -> set[str]:
    """Return what the index takes `flexor one` to mean."""
    return {one.id for one in KnowledgeBase.open(folder).find("flexor one")}


def test_answers_are_the_same_from_the_files_and_from_the_index(copy_of_kb: Path, cache: Path) -> None:
    made = everything(copy_of_kb)
    assert written(cache).is_file()
    assert made == everything(copy_of_kb) == everything(copy_of_kb, cache=False)


def test_nothing_is_written_without_a_cache(copy_of_kb: Path, cache: Path) -> None:
    everything(copy_of_kb, cache=False)
    assert not cache.exists()


@pytest.mark.usefixtures("settled")
def test_an_index_without_news_is_believed_and_not_written_again(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    rewritten(written(cache), DOCTORED)
    before = written(cache).stat()
    assert flexors(copy_of_kb) == {"doctored"}
    assert written(cache).stat().st_ino == before.st_ino


@pytest.mark.usefixtures("settled")
def test_one_folder_has_one_index_however_it_is_called(
    copy_of_kb: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    KnowledgeBase.open(copy_of_kb)
    before = written(cache).stat()
    monkeypatch.chdir(copy_of_kb.parent)
    (copy_of_kb.parent / "link").symlink_to(copy_of_kb)
    assert flexors(Path("kb")) == flexors(Path("link")) == {"flexor-one"}
    assert written(cache).stat().st_ino == before.st_ino


def test_other_folders_have_an_index_of_their_own(copy_of_kb: Path, cache: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(copy_of_kb, tmp_path / "other"))
    everything(copy_of_kb)
    mine = written(cache)
    rewritten(mine, DOCTORED)
    everything(other)
    (theirs,) = set(cache.iterdir()) - {mine}
    shutil.copy2(mine, theirs)
    assert flexors(other) == {"flexor-one"}


def renamed(folder: Path) -> None:
    """Rename an entry together with what names it."""
    (folder / "sources" / "kick-page.yaml").rename(folder / "sources" / "kick-site.yaml")
    for file in folder.rglob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace("kick-page", "kick-site"), "utf-8")


def back_in_time(folder: Path) -> None:
    """Change a file while the clock tells a time before the last change."""
    edit(folder / FLEXOR, "name: Flexor one", "name: Flexor the first")
    os.utime(folder / FLEXOR, ns=(0, 1_000_000_000))


def same_size_and_date(folder: Path) -> None:
    """Change a file so that it keeps its size and the time of its change."""
    facts = (folder / FLEXOR).stat()
    edit(folder / FLEXOR, "name: Flexor one", "name: Flexor two")
    os.utime(folder / FLEXOR, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def replaced(folder: Path) -> None:
    """Put another file of the same size and date in a file's place, as an unpacked archive does."""
    draft = folder / "muscles" / "draft"
    shutil.copy2(folder / FLEXOR, draft)
    same_size_and_date(folder)
    text = (folder / FLEXOR).read_text("utf-8")
    facts = draft.stat()
    draft.write_text(text, "utf-8")
    os.utime(draft, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    draft.replace(folder / FLEXOR)


def appeared(folder: Path) -> None:
    """Add an entry."""
    text = (folder / FLEXOR).read_text("utf-8").replace("flexor-one", "flexor-two").replace("lexor one", "lexor two")
    (folder / "muscles" / "flexor-two.yaml").write_text(text, "utf-8")


def broken(folder: Path) -> None:
    """Break an entry."""
    edit(folder / "claims" / "X01.yaml", "text:", "txet:")


def touched(folder: Path) -> None:
    """Give every file new times."""
    for file in folder.rglob("*.yaml"):
        file.touch()


CHANGES: dict[str, Callable[[Path], object]] = {
    "changed": lambda folder: edit(folder / FLEXOR, "name: Flexor one", "name: Flexor the first"),
    "changed and keeps size and date": same_size_and_date,
    "changed while the clock goes back": back_in_time,
    "replaced by one of the same size and date": replaced,
    "appeared": appeared,
    "disappeared": lambda folder: (folder / "claims" / "X01.yaml").unlink(),
    "renamed": renamed,
    "broken": broken,
    "gone with its folder": lambda folder: shutil.rmtree(folder / "crosswalks"),
    "touched without a change": touched,
    "of the far future": lambda folder: os.utime(folder / FLEXOR, ns=(0, 4_000_000_000 * 10**9)),
}
UNKEPT = pytest.mark.skipif(sys.platform == "win32", reason="a file's time of change is not kept there")


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize(
    "name", [pytest.param(one, marks=UNKEPT) if "size and date" in one else one for one in CHANGES]
)
def test_the_next_run_sees_a_file_that_is(name: str, copy_of_kb: Path, cache: Path) -> None:
    before = told(copy_of_kb)
    CHANGES[name](copy_of_kb)
    after = told(copy_of_kb)
    assert after == told(copy_of_kb, cache=False) == told(copy_of_kb)
    assert (after == before) == (name in {"touched without a change", "of the far future"})
    assert written(cache).is_file()


def told(folder: Path, *, cache: bool = True) -> object:
    """Return all that a folder answers, or where the file is broken that keeps it from answering."""
    try:
        return everything(folder, cache=cache)
    except DataError as error:
        base = KnowledgeBase.open(folder, cache=cache)
        return str(error), set(base.names), base.index.problems()


@pytest.mark.usefixtures("settled")
def test_a_change_and_its_undoing_leave_no_trace(copy_of_kb: Path, cache: Path) -> None:
    before = everything(copy_of_kb)
    edit(copy_of_kb / FLEXOR, "name: Flexor one", "name: Flexor the first")
    assert everything(copy_of_kb) != before
    edit(copy_of_kb / FLEXOR, "name: Flexor the first", "name: Flexor one")
    assert everything(copy_of_kb) == before
    assert written(cache).is_file()


def test_a_name_of_an_entry_that_is_gone_is_unknown(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    (copy_of_kb / FLEXOR).unlink()
    with pytest.raises(UnknownNameError):
        KnowledgeBase.open(copy_of_kb).muscle("flexor-one")
    assert written(cache).is_file()


def test_a_file_that_changed_within_a_tick_of_the_clock_is_compared_once_more(
    copy_of_kb: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kickback.knowledge.layers._files", stopped(copy_of_kb))
    assert KnowledgeBase.open(copy_of_kb).muscle("flexor-one").name == "Flexor one"
    edit(copy_of_kb / FLEXOR, "name: Flexor one", "name: Flexor two")
    assert KnowledgeBase.open(copy_of_kb).muscle("flexor-one").name == "Flexor two"
    assert written(cache).is_file()


def stopped(folder: Path) -> Callable[[Path], dict[str, Stamp]]:
    """Return what lists the files as a clock would show them that does not go on."""
    now = (folder / FLEXOR).stat()
    files = [file.relative_to(folder).as_posix() for file in sorted(folder.rglob("*.yaml"))]
    return lambda _: {one: ((folder / one).stat().st_size, now.st_mtime_ns, now.st_ctime_ns) for one in files}


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


def test_a_folder_whose_name_is_no_unicode_has_an_index_too(copy_of_kb: Path, cache: Path) -> None:
    folder = copy_of_kb.with_name(os.fsdecode(b"kb-\xff"))
    try:
        copy_of_kb.rename(folder)
    except OSError:
        pytest.skip("this file system takes only names in Unicode")
    assert everything(folder) == everything(folder)
    assert written(cache).is_file()


def test_what_a_killed_run_left_behind_is_taken_away_once_it_is_old(copy_of_kb: Path, cache: Path) -> None:
    KnowledgeBase.open(copy_of_kb)
    old, new = (cache / f"{written(cache).name}.{end}" for end in ("0dead0", "0alive"))
    for draft in (old, new):
        draft.write_bytes(b"half an index")
    long_ago = old.stat().st_mtime - opening.ABANDONED_S - 60
    os.utime(old, (long_ago, long_ago))
    edit(copy_of_kb / FLEXOR, "name: Flexor one", "name: Flexor the first")
    KnowledgeBase.open(copy_of_kb)
    assert not old.exists()
    assert new.exists()
