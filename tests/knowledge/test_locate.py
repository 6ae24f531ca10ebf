"""The data and the cache are found where they are expected."""

import os
from pathlib import Path

import pytest

from kickback.knowledge import locate
from kickback.knowledge.locate import NoDataError, cache_folder, data_folders, own_folder, shipped_folder
from tests.conftest import DATA


def made(folder: Path) -> Path:
    """Return the folder, which is there now."""
    folder.mkdir()
    return folder


def test_without_anything_else_the_shipped_folder_is_used_alone() -> None:
    assert data_folders() == (shipped_folder(),)


def test_the_folders_lie_over_each_other_from_the_shipped_to_the_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, one, two, given = (made(tmp_path / name) for name in ("own", "one", "two", "given"))
    monkeypatch.setenv("KICKBACK_HOME", str(own))
    monkeypatch.setenv("KICKBACK_DATA", f"{one}{os.pathsep}{two}")
    assert data_folders(given) == (shipped_folder(), own, one, two, given)


def test_a_folder_alone_is_used_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_HOME", str(made(tmp_path / "own")))
    monkeypatch.setenv("KICKBACK_DATA", "elsewhere")
    assert data_folders(str(tmp_path), alone=True) == (tmp_path,)


def test_a_folder_that_is_named_twice_lies_there_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_DATA", str(tmp_path))
    assert data_folders(tmp_path) == (shipped_folder(), tmp_path)


@pytest.mark.parametrize("value", ["", os.pathsep, f"{os.pathsep}{os.pathsep}"])
def test_an_empty_variable_names_nothing(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_DATA", value)
    assert data_folders() == (shipped_folder(),)


def test_the_users_own_folder_need_not_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_HOME", str(tmp_path / "own"))
    assert (own_folder(), data_folders()) == (tmp_path / "own", (shipped_folder(),))


def test_the_users_own_folder_is_else_where_the_platform_keeps_data(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("KICKBACK_HOME")
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    assert own_folder().parts[-2:] == ("kickback", "knowledge")


def test_a_checkout_uses_the_folder_beside_the_package() -> None:
    assert shipped_folder().samefile(DATA)


def test_an_installed_package_uses_the_folder_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "kickback"
    (package / "data").mkdir(parents=True)
    (tmp_path / "data").mkdir()
    monkeypatch.setattr(locate, "PACKAGE", package)
    assert shipped_folder() == package / "data"


def test_a_package_without_data_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locate, "PACKAGE", tmp_path / "kickback")
    with pytest.raises(NoDataError, match="install kickback again, or name one with --data"):
        data_folders()


@pytest.mark.parametrize("alone", [True, False])
def test_a_folder_that_is_not_there_is_not_replaced_by_another(tmp_path: Path, alone: bool) -> None:  # noqa: FBT001  # pytest gives it by name
    with pytest.raises(NoDataError) as caught:
        data_folders(tmp_path / "nowhere", alone=alone)
    assert str(caught.value) == f"{tmp_path / 'nowhere'}: no such data folder; check --data and KICKBACK_DATA"
    assert caught.value.exit_code == 3


def test_each_folder_of_the_variable_must_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_DATA", f"{tmp_path}{os.pathsep}{tmp_path / 'nowhere'}")
    with pytest.raises(NoDataError, match="nowhere: no such data folder"):
        data_folders()


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(NoDataError):
        data_folders(tmp_path / "file")


def test_the_environment_may_name_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path


def test_the_cache_is_else_where_the_platform_keeps_caches(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("KICKBACK_CACHE")
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    assert "kickback" in cache_folder().parts
