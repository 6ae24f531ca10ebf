"""The shapes of the data files and of the answers."""

from collections.abc import Iterator

import jsonschema
import pytest

from kickback.errors import UnknownNameError
from kickback.queries.schema import ANSWERS, ENTRIES, schema, schema_names


@pytest.mark.parametrize("name", [*ENTRIES, *ANSWERS])
def test_every_schema_is_itself_valid(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema(name))


def test_entries_and_answers_have_names_of_their_own() -> None:
    names = schema_names()
    assert (names.entries, names.answers) == (tuple(ENTRIES), tuple(ANSWERS))
    assert not set(names.entries) & set(names.answers)


def test_an_unknown_name_is_refused_with_all_names() -> None:
    with pytest.raises(UnknownNameError, match="no schema called 'muscel'; the names are muscle, muscle-group"):
        schema("muscel")


def test_an_entry_schema_refuses_unknown_keys() -> None:
    term = {"id": "a", "label": "A", "definition": "B.", "extra": "c"}
    entry = {"id": "words", "label": "Words", "definition": "D.", "terms": [term]}
    with pytest.raises(jsonschema.ValidationError, match="extra"):
        jsonschema.validate(entry, schema("vocabulary"))


def test_an_entry_schema_demands_the_required_keys() -> None:
    with pytest.raises(jsonschema.ValidationError, match="'terms' is a required property"):
        jsonschema.validate({"id": "words", "label": "Words", "definition": "D."}, schema("vocabulary"))


def keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from keys(item)
    elif isinstance(value, list):
        for item in value:
            yield from keys(item)


@pytest.mark.parametrize("name", ANSWERS)
def test_messages_stand_in_the_envelope_and_not_in_the_data(name: str) -> None:
    assert list(keys(schema(name))).count("messages") == 1
