"""A vocabulary and its terms, as `data/vocabulary/<id>.yaml` holds them."""

from kickback.model.record import Record


class Term(Record, frozen=True, kw_only=True):
    """Define one word of the field.

    `covers` names the muscles that it takes together; `serves_as` the equipment that comes with this piece, or whose
    place it can take; `loads` the joints that a load on this piece reaches, `any` where it reaches all. `moves` names
    the joint actions of which an exercise with this word in its name has at least one. `carries` marks the side of a
    leg over which the body has to be kept level.
    """

    id: str
    label: str
    definition: str
    aliases: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()
    serves_as: tuple[str, ...] = ()
    loads: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    carries: bool = False


class Vocabulary(Record, frozen=True, kw_only=True):
    """Hold the terms of one vocabulary; its id is the file's stem, such as `roles`."""

    id: str
    label: str
    definition: str
    terms: tuple[Term, ...]
