"""The data and the cache are found where they are expected."""

from pathlib import Path

import pytest

from kickback.knowledge import locate
from kickback.knowledge.locate import NoDataError, cache_folder, data_folder
from tests.conftest import DATA


def test_the_folder_that_is_given_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_DATA", "elsewhere")
    assert data_folder(tmp_path) == tmp_path


def test_the_environment_comes_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_DATA", str(tmp_path))
    assert data_folder() == tmp_path


def test_an_empty_variable_is_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_DATA", "")
    assert data_folder().samefile(DATA)


def test_a_checkout_uses_the_folder_beside_the_package() -> None:
    assert data_folder().samefile(DATA)


def test_an_installed_package_uses_the_folder_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "kickback"
    (package / "data").mkdir(parents=True)
    (tmp_path / "data").mkdir()
    monkeypatch.setattr(locate, "PACKAGE", package)
    assert data_folder() == package / "data"


def test_a_package_without_data_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locate, "PACKAGE", tmp_path / "kickback")
    with pytest.raises(NoDataError, match="install kickback again, or name one with --data"):
        data_folder()


def test_a_folder_that_is_not_there_is_not_replaced_by_another(tmp_path: Path) -> None:
    with pytest.raises(NoDataError) as caught:
        data_folder(tmp_path / "nowhere")
    assert str(caught.value) == f"{tmp_path / 'nowhere'}: no such data folder; check --data and KICKBACK_DATA"
    assert caught.value.exit_code == 3


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(NoDataError):
        data_folder(tmp_path / "file")


def test_the_environment_may_name_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path


def test_the_cache_is_else_where_the_platform_keeps_caches(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("KICKBACK_CACHE")
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    assert "kickback" in cache_folder().parts
