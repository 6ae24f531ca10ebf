"""How another collection's words map to ours."""

from kickback.model.record import Record


class Mapping(Record, frozen=True, kw_only=True):
    """Say which of our ids one of their words stands for; none where we hold nothing for it."""

    theirs: str
    ours: tuple[str, ...] = ()
    note: str | None = None


class Crosswalk(Record, frozen=True, kw_only=True):
    """Map another collection's words to ours, as `data/crosswalks/<id>.yaml` holds it.

    `muscles` lists our muscles, parts and groups for each of their muscles; `groups` the one group of ours that stands
    for it as a whole. Where they lump muscles, nothing can be converted back.
    """

    id: str
    name: str
    note: str | None = None
    muscles: tuple[Mapping, ...]
    groups: tuple[Mapping, ...] = ()
    equipment: tuple[Mapping, ...] = ()
    sources: tuple[str, ...] = ()
