"""`kickback schema`."""

import json
from pathlib import Path

import pytest

from kickback.queries.schema import schema, schema_names
from tests.conftest import Kickback


def as_json(name: str) -> object:
    return json.loads(json.dumps(schema(name)))


def test_without_a_name_the_names_are_listed(kickback: Kickback) -> None:
    assert kickback("schema").out.split() == list(schema_names())


@pytest.mark.parametrize("name", schema_names())
def test_a_schema_is_printed_as_json(kickback: Kickback, name: str) -> None:
    assert json.loads(kickback("schema", name).out) == as_json(name)


def test_an_unknown_name_is_refused_with_all_names(kickback: Kickback) -> None:
    ran = kickback("schema", "musle")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "no schema called 'musle'; the names are muscle, exercise" in ran.err


def test_a_schema_is_written_to_a_file(kickback: Kickback, tmp_path: Path) -> None:
    ran = kickback("schema", "claim", "-o", tmp_path / "claim.json")
    assert (ran.code, ran.out) == (0, "")
    assert json.loads((tmp_path / "claim.json").read_text(encoding="utf-8")) == as_json("claim")
