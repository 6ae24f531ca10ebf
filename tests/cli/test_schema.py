"""`kickback schema`."""

import json
from pathlib import Path

import pytest

from kickback.queries.schema import ANSWERS, ENTRIES, schema
from tests.conftest import Kickback


def as_json(name: str) -> object:
    return json.loads(json.dumps(schema(name)))


def test_without_a_name_the_names_are_listed(kickback: Kickback) -> None:
    assert json.loads(kickback("schema", "--json").out)["data"] == {"entries": list(ENTRIES), "answers": list(ANSWERS)}


def test_a_schema_is_json_whatever_the_format(kickback: Kickback) -> None:
    assert json.loads(kickback("schema", "claim", "--format", "html").out) == as_json("claim")
    assert kickback("schema", "claim", "--format", "xml").code == 2


@pytest.mark.parametrize("name", [*ENTRIES, *ANSWERS])
def test_a_schema_is_printed_as_json(kickback: Kickback, name: str) -> None:
    assert json.loads(kickback("schema", name).out) == as_json(name)


def test_an_unknown_name_is_refused_with_all_names(kickback: Kickback) -> None:
    ran = kickback("schema", "musle")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "no schema called 'musle'; the names are muscle, muscle-group, exercise" in ran.err


def test_a_schema_is_written_to_a_file(kickback: Kickback, tmp_path: Path) -> None:
    ran = kickback("schema", "claim", "-o", tmp_path / "claim.json")
    assert (ran.code, ran.out) == (0, "")
    assert json.loads((tmp_path / "claim.json").read_text(encoding="utf-8")) == as_json("claim")


def test_the_names_are_shown_to_people_too(kickback: Kickback) -> None:
    assert "Entries:\tmuscle, muscle-group, exercise" in kickback("schema").out
    assert kickback("schema", "--format", "csv").out.startswith("of,name\nentry,muscle\n")
