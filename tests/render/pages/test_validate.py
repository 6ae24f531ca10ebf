"""The page of `kickback validate`."""

from pathlib import Path

from kickback.queries.validate import validate_all
from kickback.render.pages.validate import page
from kickback.render.to_plain import to_plain
from tests.conftest import KB


def shown(*folders: Path) -> str:
    return to_plain(page(validate_all(folders), lambda _vocabulary, id_: id_))


def test_what_is_shadowed_is_told_without_being_a_problem(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    text = (KB / "claims" / "X01.yaml").read_text(encoding="utf-8")
    (tmp_path / "claims" / "X01.yaml").write_text(text, encoding="utf-8")
    mine, theirs = (folder / "claims" / "X01.yaml" for folder in (tmp_path, KB))
    told = shown(KB, tmp_path)
    assert f"claims/X01.yaml: {mine} counts, not {theirs}\n" in told
    assert "no problems" in told


def test_nothing_is_said_of_shadows_where_there_is_none(tmp_path: Path) -> None:
    assert "counts" not in shown(KB, tmp_path)
