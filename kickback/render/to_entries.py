"""Write entries as a JSON array, without an envelope, for other programs."""

import json
from collections.abc import Iterable

import msgspec

from kickback.model.record import Record


def to_entries(entries: Iterable[Record]) -> str:
    """Return entries as a JSON array, each with every key of its kind."""
    # Escaped to ASCII, for a stream that cannot write an accent would put a question mark in its place.
    return json.dumps([msgspec.to_builtins(one) for one in entries], indent=2) + "\n"
