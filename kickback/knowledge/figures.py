"""The numbers in a text, and those that a work holds."""

import re
from collections.abc import Iterator
from decimal import Decimal

from kickback.model.source import Source

# A digit run behind a letter is part of a name, such as C35; a comma between thousands is none of the number's.
NUMBER = re.compile(r"(?<![A-Za-z\d.])\d*\.?\d+")
THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")


def numbers(text: str | None) -> set[Decimal]:
    """Return the numbers in `text` by value, without signs: `.05` and `0.050` are one."""
    return {Decimal(found) for found in NUMBER.findall(THOUSANDS.sub("", text or ""))}


def numbers_of(source: Source) -> set[Decimal]:
    """Return every number that a work holds: in its note, findings, measurements, training and people."""
    return set().union(*(numbers(text) for text in _texts(source)))


def _texts(source: Source) -> Iterator[str | None]:
    yield from (source.note, source.population, str(source.n or ""))
    yield from (finding.text for finding in source.findings)
    if source.training:
        yield from (*source.training.groups, source.training.duration, source.training.measured)
    for one in source.measurements:
        yield from (one.load, one.condition)
        yield from (str(value) for value in (one.value, one.sd, one.n, *(one.range or ())) if value is not None)
