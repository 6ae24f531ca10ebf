"""kickback runs from a zip file that nobody unpacked: its data is unpacked into the cache, once."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.conftest import KB

PACKAGE = Path(__file__).parents[2] / "kickback"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Return a zip file with the package, and the tiny knowledge base as its data."""
    path = tmp_path / "kickback.zip"
    with ZipFile(path, "w") as members:
        for file in PACKAGE.rglob("*.py"):
            members.write(file, Path("kickback") / file.relative_to(PACKAGE))
        for file in KB.rglob("*.yaml"):
            members.write(file, Path("kickback/data") / file.relative_to(KB))
    return path


def run_from(archive: Path, cache: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(archive), "KICKBACK_CACHE": str(cache)}
    program = (
        f"import kickback; assert {str(archive)!r} in kickback.__file__; from kickback.cli.main import main; main()"
    )
    command = [sys.executable, "-c", program, "muscles", "tiny-kick"]
    return subprocess.run(
        command, cwd=archive.parent, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_it_answers_from_the_archive(archive: Path, tmp_path: Path) -> None:
    ran = run_from(archive, tmp_path / "cache")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "Drives the thigh back." in ran.stdout


def test_the_data_is_unpacked_once(archive: Path, tmp_path: Path) -> None:
    run_from(archive, tmp_path / "cache")
    (unpacked,) = (tmp_path / "cache").glob("data-*")
    before = unpacked.stat().st_ctime_ns
    assert run_from(archive, tmp_path / "cache").returncode == 0
    assert [one.stat().st_ctime_ns for one in (tmp_path / "cache").glob("data-*")] == [before]


def test_without_a_cache_it_says_what_to_do(archive: Path) -> None:
    ran = run_from(archive, archive / "no-folder")
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (3, "", 1)
    assert "set KICKBACK_CACHE to another folder" in ran.stderr
