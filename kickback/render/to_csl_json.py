"""Write works in the Citation Style Language's JSON, for reference managers."""

import json
from collections.abc import Iterable

import msgspec

from kickback.model.source import Source

FIELDS = (
    "id",
    "type",
    "title",
    "author",
    "container-title",
    "publisher",
    "volume",
    "issue",
    "page",
    "number",
    "DOI",
    "PMID",
    "PMCID",
    "URL",
)


def to_csl_json(sources: Iterable[Source]) -> str:
    """Return works as a CSL-JSON array; what CSL has no field for, such as the people studied, is left out."""
    # Escaped to ASCII, for a stream that cannot write an accent would put a question mark in its place.
    return json.dumps([_item(source) for source in sources], indent=2) + "\n"


def _item(source: Source) -> dict[str, object]:
    held = msgspec.to_builtins(source)
    item = {field: held[field] for field in FIELDS if held.get(field)}
    if "author" in item:
        item["author"] = [{key: name for key, name in one.items() if name} for one in held["author"]]
    item["note"] = source.remark
    if source.issued:
        item["issued"] = {"date-parts": [[source.issued]]}
    return item
