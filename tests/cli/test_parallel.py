"""Many runs at once give whole answers, whatever happens to the index and the files meanwhile."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import KB, edit
from tests.knowledge.cached import written

RUNS = 200
TEXT = "Drives the thigh back"


def started(folder: Path) -> "subprocess.Popen[str]":
    """Begin a run that reads only `folder`."""
    command = [sys.executable, "-m", "kickback", "--alone", "--data", str(folder), "muscles", "tiny-kick", "--json"]
    return subprocess.Popen(command, env=dict(os.environ), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def answer(run: "subprocess.Popen[str]") -> str:
    """Return what a run writes; it must end well, and may say that it had to wait."""
    out, err = run.communicate()
    assert run.returncode == 0
    assert err == "" or (err.startswith("kickback: note: reading ") and err.count("\n") == 1)
    return out


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a cache folder of this test alone, which is not there yet."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("KICKBACK_CACHE", str(folder))
    return folder


def test_two_hundred_runs_in_parallel_give_one_answer(cache: Path) -> None:
    (told,) = {answer(run) for run in [started(KB) for _ in range(RUNS)]}
    assert TEXT in told
    assert written(cache).suffix == ".index"


def test_runs_while_the_index_goes_and_comes_give_one_answer(cache: Path) -> None:
    running = []
    for number in range(30):
        running.append(started(KB))
        for file in cache.glob("*.index"):
            if number % 3:
                file.unlink(missing_ok=True)
            else:
                file.write_bytes(b"not an index")
    (told,) = {answer(run) for run in running}
    assert TEXT in told
    answer(started(KB))
    assert written(cache).suffix == ".index"


def test_runs_while_a_file_changes_tell_what_it_was_or_is(copy_of_kb: Path, cache: Path) -> None:
    file, first, second = copy_of_kb / "exercises" / "tiny-kick.yaml", TEXT, "Drives the thigh home"
    running = []
    for _ in range(10):
        for old, new in ((first, second), (second, first)):
            running.append(started(copy_of_kb))
            draft = file.with_name("draft")
            draft.write_bytes(file.read_bytes())
            edit(draft, old, new)
            draft.replace(file)
    told = [answer(run) for run in running]
    assert all((first in one) != (second in one) for one in told)
    assert first in answer(started(copy_of_kb))
    assert written(cache).suffix == ".index"
