"""The rows of a comparison, made of what each exercise has."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from kickback.queries.compare.answers import Aspect, ComparedRow, Stands

# What each exercise has, id by id, with how each is told.
Held: TypeAlias = Sequence[dict[str, str]]


def row(aspect: Aspect, item: str, values: Iterable[str | None], ids: Iterable[Iterable[str]] = ()) -> ComparedRow:
    """Return one row, with how the exercises stand in it; equal words for other ids, such as counts, differ."""
    told = tuple(value or None for value in values)
    named = tuple(tuple(one) for one in ids) or tuple(() for _ in told)
    differs = len({*zip(told, named, strict=True)}) > 1
    lacking = differs and None in told
    stands = Stands.LACKING if lacking else Stands.DIFFERENT if differs else Stands.SHARED
    return ComparedRow(aspect=aspect, item=item, stands=stands, differs=differs, values=told, ids=named)


def lists(aspect: Aspect, item: str, held: Held) -> list[ComparedRow]:
    """Return a row of what not all of the exercises have, and one of what they all have; none for nothing."""
    everywhere = [id_ for id_ in held[0] if all(id_ in one for one in held)]
    apart = [[id_ for id_ in one if id_ not in everywhere] for one in held]
    rows = []
    if any(apart):
        told = (", ".join(one[id_] for id_ in ids) for one, ids in zip(held, apart, strict=True))
        rows.append(_lacking(row(aspect, item, told, apart)))
    if everywhere:
        told = (", ".join(one[id_] for id_ in everywhere) for one in held)
        rows.append(row(aspect, item, told, [everywhere] * len(held)))
    return rows


def _lacking(one: ComparedRow) -> ComparedRow:
    """Return a row whose values all differ as one of what exercises lack: none of them has what the others have."""
    return ComparedRow(
        aspect=one.aspect, item=one.item, stands=Stands.LACKING, differs=True, values=one.values, ids=one.ids
    )
