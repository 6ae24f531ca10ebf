"""How well several exercises are known, side by side."""

from collections import Counter
from collections.abc import Iterator, Sequence

from kickback.knowledge.base import KnowledgeBase
from kickback.model.claim import Claim
from kickback.model.dispute import Dispute
from kickback.model.exercise import Exercise, Involvement
from kickback.model.source import Source
from kickback.model.vocabulary import STANDING, Support
from kickback.queries.compare.answers import Aspect, ComparedRow
from kickback.queries.compare.rows import row

NOT_GRADED = "not graded"


def evidence_rows(base: KnowledgeBase, exercises: Sequence[Exercise]) -> Iterator[ComparedRow]:
    """Yield how the roles are backed, and what was measured, stated and left open; counts, never values."""
    yield row(Aspect.EVIDENCE, "Roles backed by", (_backing(base, one) for one in exercises))
    counted = (
        ("Studies that measured it", [_studies(base, one) for one in exercises]),
        ("Statements that name it", [_naming(base, Claim, one.id) for one in exercises]),
        ("Open disagreements", [_naming(base, Dispute, one.id) for one in exercises]),
    )
    for item, ids in counted:
        yield row(Aspect.EVIDENCE, item, [str(len(one)) if one else "none" for one in ids], ids)


def _backing(base: KnowledgeBase, exercise: Exercise) -> str:
    """Return how many roles have a statement of which verdict, and what the others rest on."""
    found = Counter(_grade(base, one) for one in exercise.involvements)
    order = [*(f"verdicts {one}" for one in STANDING), *(f"supports {one}" for one in Support), NOT_GRADED]
    return ", ".join(f"{_told(base, key)}: {found[key]}" for key in order if key in found)


def _grade(base: KnowledgeBase, one: Involvement) -> str:
    if one.claims:
        return f"verdicts {base.follow(Claim, one.claims[0]).verdict}"
    return f"supports {one.support}" if one.support else NOT_GRADED


def _told(base: KnowledgeBase, key: str) -> str:
    vocabulary, _, word = key.partition(" ")
    return key if key == NOT_GRADED else base.label(vocabulary, word).lower()


def _studies(base: KnowledgeBase, exercise: Exercise) -> list[str]:
    """Return the sources with values recorded in the exercise, and those that its roles are measured by."""
    recorded = (one.id for one in base.naming(Source, exercise.id, "recorded exercise"))
    measured = (source for one in exercise.involvements for source in one.measured_by)
    return sorted({*recorded, *measured})


def _naming(base: KnowledgeBase, kind: type[Claim] | type[Dispute], exercise: str) -> list[str]:
    return [one.id for one in base.naming(kind, exercise, "exercise")]
