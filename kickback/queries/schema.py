"""The shapes of the data files and of the answers, as JSON Schema."""

from inspect import cleandoc
from typing import Any

import msgspec

from kickback.errors import UnknownNameError
from kickback.model.claim import Claim
from kickback.model.crosswalk import Crosswalk
from kickback.model.dispute import Dispute
from kickback.model.exercise import Exercise
from kickback.model.fault import Fault
from kickback.model.muscle import Muscle, MuscleGroup
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Vocabulary
from kickback.queries.activation import ActivationAnswer
from kickback.queries.alternatives.answers import AlternativesAnswer
from kickback.queries.audit import AuditAnswer
from kickback.queries.claims import ClaimsAnswer
from kickback.queries.compare.answers import CompareAnswer
from kickback.queries.cues import CuesAnswer
from kickback.queries.evidence.answers import EvidenceAnswer
from kickback.queries.exchange.answers import ImportAnswer
from kickback.queries.exercises import ExercisesAnswer
from kickback.queries.explain.answers import Explained
from kickback.queries.muscles import MusclesAnswer
from kickback.queries.myth import MythAnswer
from kickback.queries.new import NewAnswer
from kickback.queries.search import SearchAnswer
from kickback.queries.show import ShowAnswer
from kickback.queries.sources import SourcesAnswer
from kickback.queries.validate import ValidateAnswer

DIALECT = "https://json-schema.org/draft/2020-12/schema"
ENTRIES: dict[str, type[Record]] = {
    "muscle": Muscle,
    "muscle-group": MuscleGroup,
    "exercise": Exercise,
    "fault": Fault,
    "claim": Claim,
    "dispute": Dispute,
    "source": Source,
    "vocabulary": Vocabulary,
    "crosswalk": Crosswalk,
}
ANSWERS: dict[str, Any] = {
    "muscles": MusclesAnswer,
    "cues": CuesAnswer,
    "explain": Explained,
    "exercises": ExercisesAnswer,
    "show": ShowAnswer,
    "compare": CompareAnswer,
    "alternatives": AlternativesAnswer,
    "search": SearchAnswer,
    "claims": ClaimsAnswer,
    "evidence": EvidenceAnswer,
    "activation": ActivationAnswer,
    "sources": SourcesAnswer,
    "myth": MythAnswer,
    "new": NewAnswer,
    "import": ImportAnswer,
    "audit": AuditAnswer,
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
        return {"$schema": DIALECT, "title": name} | _shape(ENTRIES[name])
    if name in ANSWERS:
        return {"$schema": DIALECT, "title": f"answer of 'kickback {name}'"} | _envelope(name)
    raise UnknownNameError("schema", name, hint=f"the names are {', '.join([*ENTRIES, *ANSWERS])}")


def schema_names() -> SchemaNames:
    """Return the names that `schema` knows."""
    return SchemaNames(entries=tuple(ENTRIES), answers=tuple(ANSWERS))


def _shape(kind: Any) -> dict[str, Any]:  # noqa: ANN401  # a struct or a union of structs
    shape = msgspec.json.schema(kind)
    _dedent(shape)
    return shape


def _dedent(part: object) -> None:
    """Take the code's indent out of descriptions, as Python itself does from 3.13 on."""
    if isinstance(part, dict):
        if isinstance(part.get("description"), str):
            part["description"] = cleandoc(part["description"])
        for inner in part.values():
            _dedent(inner)
    elif isinstance(part, list):
        for inner in part:
            _dedent(inner)


def _envelope(name: str) -> dict[str, Any]:
    inner = _shape(ANSWERS[name])
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
