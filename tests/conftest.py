"""What every test shares: a clean environment, two knowledge bases and a way to run the command line."""

import math
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import settings

from kickback.cli.main import run
from kickback.knowledge.base import KnowledgeBase

TESTS = Path(__file__).parent
KB = TESTS / "kb"
BAD = TESTS / "bad"
DATA = TESTS.parent / "data"

# The same examples in each run, and no files of Hypothesis's own in the checkout.
settings.register_profile("kickback", deadline=None, derandomize=True, database=None)
settings.load_profile("kickback")


class Result(NamedTuple):
    """Hold what one run of the command line gave."""

    code: int
    out: str
    err: str


class Kickback:
    """Run the command line in this process: `kickback("muscles", "--json").out`."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Result:
        self._capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        out, err = self._capsys.readouterr()
        return Result(code, out, err)


def edit(path: Path, old: str, new: str) -> None:
    """Replace `old`, which must stand in the file exactly once, by `new`."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return one cache folder for the whole session, in which the real data is compiled already."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("KICKBACK_CACHE", str(folder))
        KnowledgeBase.open(DATA)
    return folder


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, shared_cache: Path) -> None:
    """Keep the user's settings out of the tests, and the tests out of the user's folders."""
    monkeypatch.setenv("KICKBACK_CACHE", str(shared_cache))
    monkeypatch.setenv("KICKBACK_HOME", str(shared_cache / "nobody"))
    # What a slow machine says while it reads is no part of an answer.
    monkeypatch.setattr("kickback.cli.opened.PATIENCE_S", math.inf)
    for name in ("KICKBACK_DATA", "NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def kb() -> KnowledgeBase:
    """Return the tiny knowledge base of `tests/kb`."""
    return KnowledgeBase.open(KB, cache=False)


@pytest.fixture(scope="session")
def real() -> KnowledgeBase:
    """Return the knowledge base that the checkout ships."""
    return KnowledgeBase.open(DATA, cache=False)


@pytest.fixture
def copy_of_kb(tmp_path: Path) -> Path:
    """Return a writable copy of `tests/kb`."""
    return Path(shutil.copytree(KB, tmp_path / "kb"))


@pytest.fixture
def kickback(capsys: pytest.CaptureFixture[str]) -> Kickback:
    """Return what runs the command line in this process."""
    return Kickback(capsys)
