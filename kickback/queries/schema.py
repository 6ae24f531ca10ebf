"""The shapes of the data files and of the answers, as JSON Schema."""

from typing import Any

import msgspec

from kickback.errors import UnknownNameError
from kickback.model.claim import Claim
from kickback.model.exercise import Exercise
from kickback.model.muscle import Muscle
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Vocabulary
from kickback.queries.claims import ClaimsAnswer
from kickback.queries.cues import CuesAnswer
from kickback.queries.explain.answers import Explained
from kickback.queries.muscles import MusclesAnswer
from kickback.queries.validate import ValidateAnswer

DIALECT = "https://json-schema.org/draft/2020-12/schema"
ENTRIES: dict[str, type[Record]] = {
    "muscle": Muscle,
    "exercise": Exercise,
    "claim": Claim,
    "source": Source,
    "vocabulary": Vocabulary,
}
ANSWERS: dict[str, Any] = {
    "muscles": MusclesAnswer,
    "cues": CuesAnswer,
    "explain": Explained,
    "claims": ClaimsAnswer,
    "validate": ValidateAnswer,
}


class SchemaNames(Record, frozen=True, kw_only=True):
    """Answer `kickback schema` without a name."""

    entries: tuple[str, ...]
    answers: tuple[str, ...]


def schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema of an entry (`muscle`) or of a command's whole answer (`muscles`).

    Raises UnknownNameError for any other name.
    """
    if name in ENTRIES:
        return {"$schema": DIALECT, "title": name} | msgspec.json.schema(ENTRIES[name])
    if name in ANSWERS:
        return {"$schema": DIALECT, "title": f"answer of 'kickback {name}'"} | _envelope(name)
    raise UnknownNameError("schema", name, hint=f"the names are {', '.join([*ENTRIES, *ANSWERS])}")


def schema_names() -> SchemaNames:
    """Return the names that `schema` knows."""
    return SchemaNames(entries=tuple(ENTRIES), answers=tuple(ANSWERS))


def _envelope(name: str) -> dict[str, Any]:
    inner = msgspec.json.schema(ANSWERS[name])
    definitions = inner.pop("$defs", {})
    _without_messages(definitions)
    return {
        "type": "object",
        "required": ["kickback", "command", "data", "messages"],
        "properties": {
            "kickback": {"type": "integer"},
            "command": {"const": name},
            "data": inner,
            "messages": {"type": "array", "items": {"type": "string"}},
        },
        "$defs": definitions,
    }


def _without_messages(definitions: dict[str, Any]) -> None:
    for definition in definitions.values():
        definition.get("properties", {}).pop("messages", None)
