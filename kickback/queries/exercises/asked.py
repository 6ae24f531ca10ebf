"""What exercises may be narrowed by, and the conditions that it makes."""

from collections.abc import Iterator

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.choosing import Condition, Job, has_fact, has_job, is_called
from kickback.knowledge.names import fold
from kickback.model.record import Record
from kickback.model.vocabulary import Role
from kickback.queries.exercises.reach import job_of, reach_named
from kickback.queries.words import checked_word

FACTS = {
    "action": ("joint-actions", "joint action"),
    "mechanic": ("mechanics", "mechanic"),
    "level": ("levels", "level"),
    "family": ("families", "family"),
}
SIBILANT = ("sses", "shes", "ches", "xes", "zes")


class Asked(Record, frozen=True, kw_only=True):
    """Hold what was asked for, in any spelling; `tier`, `role` and `side` are those of one job, of `muscle` if given.

    Of `equipment` an exercise needs every piece, of `have` it may need any and nothing else. `avoid` names what must
    rest.
    """

    query: str = ""
    muscle: str | None = None
    tier: str | None = None
    role: str | None = None
    side: str | None = None
    equipment: tuple[str, ...] = ()
    have: tuple[str, ...] = ()
    action: str | None = None
    mechanic: str | None = None
    unilateral: bool = False
    level: str | None = None
    family: str | None = None
    avoid: tuple[str, ...] = ()


def job_asked(base: KnowledgeBase, asked: Asked) -> Job | None:
    """Return the job that an exercise must have; None where none was asked for."""
    tier = checked_word(base, "tiers", "tier", asked.tier)
    role = checked_word(base, "roles", "role", asked.role)
    side = checked_word(base, "sides", "side", asked.side)
    roles = tuple(str(one) for one in Role if role in (one, one.broad))
    if not (asked.muscle or tier or role or side):
        return None
    job = job_of(base, reach_named(base, asked.muscle)) if asked.muscle else Job()
    return job._replace(tier=tier, roles=roles, side=side)


def conditions(base: KnowledgeBase, asked: Asked, job: Job | None) -> tuple[Condition, ...]:
    """Return what an exercise must be, but for what there is to do it with and what must rest."""
    return (*_called(asked.query), *((has_job(job),) if job else ()), *_facts(base, asked))


def _called(query: str) -> Iterator[Condition]:
    words = query.lower().replace("-", " ").split()
    if words:
        # What folds to nothing holds no letter of ours: as it stands, it is in no name.
        yield is_called([(fold(word) or word, fold(_singular(word)) or word) for word in words])


def _facts(base: KnowledgeBase, asked: Asked) -> Iterator[Condition]:
    for key, (vocabulary, told) in FACTS.items():
        if word := checked_word(base, vocabulary, told, getattr(asked, key)):
            yield has_fact(key, word)
    for piece in asked.equipment:
        yield has_fact("equipment", checked_word(base, "equipment", "equipment", piece) or "")
    if asked.unilateral:
        yield has_fact("laterality", "unilateral")


def _singular(word: str) -> str:
    if word.endswith(SIBILANT):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
