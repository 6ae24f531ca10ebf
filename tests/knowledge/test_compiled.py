"""One file of the data, decoded once, and what tells that the code which decodes has changed."""

import os
import shutil
from pathlib import Path

import pytest

from kickback.knowledge import compiled
from kickback.knowledge.compiled import compile_file, edition, kind_in
from kickback.knowledge.locate import PACKAGE
from kickback.model.muscle import Muscle, MuscleGroup
from tests.conftest import KB, edit

FLEXOR = "muscles/flexor-one.yaml"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the package, and take it for the one that runs."""
    folder = Path(shutil.copytree(PACKAGE, tmp_path / "kickback"))
    monkeypatch.setattr(compiled, "PACKAGE", folder)
    monkeypatch.setattr(compiled, "READY", folder / "ready.index")
    return folder


def test_a_sound_file_gives_a_record() -> None:
    found = compile_file(KB, FLEXOR)
    assert found.problems == []
    assert isinstance(found.record, Muscle)
    assert found.record.id == "flexor-one"


def test_a_broken_file_gives_its_problems_and_the_name_that_it_has_in_its_folder(copy_of_kb: Path) -> None:
    edit(copy_of_kb / FLEXOR, "group:", "grup:")
    found = compile_file(copy_of_kb, FLEXOR)
    assert found.record is None
    assert {one.file for one in found.problems} == {FLEXOR}


def test_the_folder_of_a_file_tells_its_kind() -> None:
    assert (kind_in(FLEXOR), kind_in("muscle-groups/flexors.yaml")) == (Muscle, MuscleGroup)


def test_the_edition_stays_while_nothing_changes(package: Path) -> None:
    assert package.is_dir()
    assert edition() == edition()


@pytest.mark.parametrize("part", ["model/muscle.py", "model/exercise/technique.py", "knowledge/index/rows.py"])
def test_the_edition_changes_with_the_code_that_compiles(part: str, package: Path) -> None:
    before = edition()
    with (package / part).open("a", encoding="utf-8") as code:
        code.write("# changed\n")
    assert edition() != before


def test_the_edition_stays_when_a_page_changes(package: Path) -> None:
    before = edition()
    (package / "render" / "to_plain.py").write_text("", encoding="utf-8")
    assert edition() == before


def test_an_installed_package_is_told_by_the_index_that_it_carries(package: Path) -> None:
    before = edition()
    (package / "ready.index").write_bytes(b"ready")
    carried = edition()
    os.utime(package / "ready.index", (0, 0))
    assert len({before, carried, edition()}) == 3
