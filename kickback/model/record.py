"""The base of every entry and part of an entry."""

import msgspec


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hold one frozen record whose fields are the keys of its YAML mapping, in order."""
