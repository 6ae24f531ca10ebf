"""The index that the package carries: the first run begins with it, and does without it where it is no good."""

import os
import shutil
from pathlib import Path

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index import reading
from tests.conftest import edit
from tests.knowledge.cached import everything, rewritten, written
from tests.knowledge.damages import DAMAGES

FLEXOR = "muscles/flexor-one.yaml"


@pytest.fixture
def package(tmp_path: Path, copy_of_kb: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a package that carries the tiny knowledge base and its index, with an empty cache."""
    folder, cache = tmp_path / "package", tmp_path / "cache"
    folder.mkdir()
    copy_of_kb.rename(folder / "data")
    monkeypatch.setenv("KICKBACK_CACHE", str(tmp_path / "made"))
    # The edition is that of the code alone, as if the package had come with this index.
    monkeypatch.setattr(reading, "PACKAGE", folder)
    monkeypatch.setattr(reading, "READY", folder / "ready.index")
    KnowledgeBase.open(folder / "data")
    written(tmp_path / "made").rename(folder / "ready.index")
    monkeypatch.setenv("KICKBACK_CACHE", str(cache))
    return folder


def compiled(*folders: Path) -> int:
    """Return how many files a run compiles."""
    told: list[int] = []
    KnowledgeBase.open(*folders, progress=lambda done, _: told.append(done))
    return len(told)


def test_the_first_run_compiles_nothing(package: Path, tmp_path: Path) -> None:
    assert compiled(package / "data") == 0
    assert everything(package / "data") == everything(package / "data", cache=False)
    assert written(tmp_path / "cache").is_file()


def test_the_first_run_over_installed_files_of_other_times_compiles_nothing(package: Path) -> None:
    for file in (package / "data").rglob("*.yaml"):
        os.utime(file, (1_000_000_000, 1_000_000_000))
    assert compiled(package / "data") == 0


def test_the_first_run_compiles_what_was_changed(package: Path) -> None:
    edit(package / "data" / FLEXOR, "name: Flexor one", "name: Flexor the first")
    assert compiled(package / "data") == 1
    assert KnowledgeBase.open(package / "data").muscle("flexor-one").name == "Flexor the first"


def test_a_folder_that_lies_over_it_is_all_that_is_compiled(package: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    (mine / "muscles").mkdir(parents=True)
    shutil.copy(package / "data" / FLEXOR, mine / "muscles")
    edit(mine / FLEXOR, "name: Flexor one", "name: Flexor the first")
    assert compiled(package / "data", mine) == 1
    assert KnowledgeBase.open(package / "data", mine).muscle("flexor-one").name == "Flexor the first"


def test_another_folder_does_not_begin_with_it(package: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(package / "data", tmp_path / "other"))
    assert compiled(other) == len(list(other.rglob("*.yaml")))


def test_where_no_cache_can_be_written_it_is_still_of_use(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (package / "file").write_text("mine", encoding="utf-8")
    monkeypatch.setenv("KICKBACK_CACHE", str(package / "file"))
    assert compiled(package / "data") == 0


def test_it_is_never_changed(package: Path) -> None:
    before = (package / "ready.index").read_bytes()
    edit(package / "data" / FLEXOR, "name: Flexor one", "name: Flexor the first")
    everything(package / "data")
    assert (package / "ready.index").read_bytes() == before


# Whoever changes a file of the package changes what the package tells: these stay a sound index.
SOUND = ("wrong but well formed", "full of wrong bodies")


@pytest.mark.parametrize(
    "name", [one for one in DAMAGES if one not in SOUND and "random at" not in one and "bit" not in one]
)
def test_the_answer_is_right_where_it_is(name: str, package: Path) -> None:
    DAMAGES[name](package / "ready.index")
    assert everything(package / "data") == everything(package / "data", cache=False)


def test_bodies_that_are_damaged_in_it_are_made_anew(package: Path) -> None:
    rewritten(package / "ready.index", "UPDATE bodies SET body = x'81a26964a178'")
    assert everything(package / "data") == everything(package / "data", cache=False)
