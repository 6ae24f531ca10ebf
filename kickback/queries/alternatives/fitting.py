"""Which exercises fit what was asked for, and which of them do not spare what must rest."""

from collections.abc import Sequence
from typing import NamedTuple

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.choosing import Condition, choose, needs_only
from kickback.queries.exercises.asked import Asked, conditions, job_asked
from kickback.queries.exercises.gear import serving
from kickback.queries.exercises.sparing import Spared, any_works, spared
from kickback.queries.words import checked_word


class Fitting(NamedTuple):
    """Hold the ids that fit, those of them that spare what must rest, and what that is; None stands for all."""

    able: frozenset[str] | None
    sparing: frozenset[str] | None
    spares: tuple[Spared, ...]

    def fit(self, id_: str) -> bool:
        """Tell whether an exercise fits in all."""
        return self.sparing is None or id_ in self.sparing

    def burdens(self, id_: str) -> bool:
        """Tell whether an exercise fits but for what must rest."""
        return not self.fit(id_) and (self.able is None or id_ in self.able)


def fitting(base: KnowledgeBase, asked: Asked) -> Fitting:
    """Return which exercises fit; raise UsageError or UnknownNameError for words that the data does not hold."""
    fit = conditions(base, asked, job_asked(base, asked))
    had = serving(base, (checked_word(base, "equipment", "equipment", piece) or "" for piece in asked.have))
    able = (*fit, *((needs_only(had),) if asked.have else ()))
    spares = tuple(spared(base, name) for name in asked.avoid)
    rested = (any_works(spares).negated,) if spares else ()
    return Fitting(_ids(base, able), _ids(base, (*able, *rested)), spares)


def _ids(base: KnowledgeBase, met: Sequence[Condition]) -> frozenset[str] | None:
    return frozenset(id_ for id_, _ in choose(base.index, met, (), None, 0).exercises) if met else None
