"""The generator makes sound knowledge bases, and the report measures every command on them; nobody asserts how fast."""

import subprocess
import sys
from pathlib import Path

import pytest

from kickback.knowledge.check import check_folder
from tests.bench.generate import DATA, TooFewError, generate
from tests.bench.scale import COMMANDS

REAL = len(list((DATA / "exercises").glob("*.yaml")))


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn") / "kb"
    generate(folder, REAL + 20)
    return folder


def texts(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text(encoding="utf-8") for file in (folder / "exercises").iterdir()}


def test_what_is_drawn_is_sound(drawn: Path) -> None:
    assert len(texts(drawn)) == REAL + 20
    assert check_folder(drawn)[1] == []


def test_the_same_seed_draws_the_same(drawn: Path, tmp_path: Path) -> None:
    generate(tmp_path / "again", REAL + 20)
    generate(tmp_path / "other", REAL + 20, seed=1)
    assert texts(tmp_path / "again") == texts(drawn)
    assert texts(tmp_path / "other") != texts(drawn)


def test_fewer_than_the_real_exercises_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TooFewError, match="which other entries name"):
        generate(tmp_path / "kb", REAL - 1)


def test_the_report_has_a_line_for_every_command_and_every_index() -> None:
    script = Path(__file__).with_name("scale.py")
    ran = subprocess.run([sys.executable, script, "1", str(REAL)], capture_output=True, text=True, check=True)
    commands, indexes = (part.splitlines() for part in ran.stdout.split("\n\n"))
    assert [row[11:53].strip() for row in commands[2:]] == [
        *(" ".join(words) for words in COMMANDS),
        "completion of an exercise",
    ]
    assert [row[:12].strip() for row in indexes[1:]] == ["shipped", str(REAL), f"{REAL} over"]
