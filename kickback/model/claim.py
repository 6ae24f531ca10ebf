"""A statement, what the evidence says of it, and what to say instead."""

from kickback.model.record import Record
from kickback.model.vocabulary import Certainty, ClaimKind, Directness, Origin, Verdict


class Figure(Record, frozen=True, kw_only=True):
    """Put one result into words, with its numbers and the sources that hold them."""

    text: str
    sources: tuple[str, ...] = ()


class Claim(Record, frozen=True, kw_only=True):
    """Hold one graded statement, as `data/claims/<id>.yaml` holds it.

    `in_the_gym` holds the statement as people say it there, the usual wording first. `calculations` are sources of our
    own arithmetic, which speak neither for nor against by themselves.
    """

    id: str
    text: str
    in_the_gym: tuple[str, ...] = ()
    kind: ClaimKind
    origin: Origin
    verdict: Verdict
    certainty: Certainty
    directness: Directness
    muscles: tuple[str, ...] = ()
    exercises: tuple[str, ...] = ()
    reasoning: str
    figures: tuple[Figure, ...] = ()
    supported_by: tuple[str, ...] = ()
    opposed_by: tuple[str, ...] = ()
    calculations: tuple[str, ...] = ()
    say_instead: str
    related: tuple[str, ...] = ()
    conflicts_with: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """Return every source of the claim once: for, against, calculations, then those of figures alone."""
        figures = (source for figure in self.figures for source in figure.sources)
        return tuple(dict.fromkeys((*self.supported_by, *self.opposed_by, *self.calculations, *figures)))
