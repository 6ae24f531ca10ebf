"""What it takes to spare a place or a muscle: which exercises fall away, why, and which faults are felt there."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from kickback.errors import UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.choosing import Condition, Job, Work, any_of, facts_in, has_fact, has_job, jobs_in
from kickback.model.fault import Fault
from kickback.model.vocabulary import Term
from kickback.queries.exercises.reach import ANATOMY, job_of, joined, reach_named, reach_of
from kickback.queries.movement import moves


class Spared(NamedTuple):
    """Hold what must rest: jobs, or the movements of a joint; and the places where a fault must not be felt."""

    name: str
    places: tuple[str, ...]
    job: Job | None
    actions: tuple[str, ...]

    @property
    def works(self) -> Condition:
        """Return the condition that an exercise does not spare it."""
        return has_job(self.job) if self.job else has_fact("action", *self.actions)


def spared(base: KnowledgeBase, name: str) -> Spared:
    """Return what it takes to spare what `name` stands for; raise UnknownNameError with the nearest."""
    found = {(one.kind, one.id) for one in base.find(name) if one.kind in (*ANATOMY, "places")}
    if not found:
        base.refuse_broken("muscles", "muscle-groups", "vocabulary")
        raise UnknownNameError("muscle or place", name, base.nearest(name, *ANATOMY, "places"))
    own = {id_ for kind, id_ in found if kind != "places"}
    terms = [term for term in base.vocabulary("places").terms if ("places", term.id) in found]
    reaches = [reach_named(base, name)] if own else []
    for term in terms:
        same = [term.id] if any(term.id in base.ids(folder) for folder in ("muscles", "muscle-groups")) else term.covers
        reaches += [reach_of(base, one) for one in same]
    near = [one.id for one in base.vocabulary("places").terms if own & {one.id, *one.covers} or _within(one, terms)]
    return Spared(
        name=name,
        places=tuple(dict.fromkeys((*(term.id for term in terms), *near))),
        job=job_of(base, joined(*reaches)) if reaches else None,
        actions=() if reaches else _movements(base, [term.id for term in terms]),
    )


def reasons(base: KnowledgeBase, exercises: Sequence[str], spares: Sequence[Spared]) -> dict[str, str]:
    """Return why each of `exercises` does not spare what must rest."""
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for one in spares:
        for work in jobs_in(base.index, exercises, one.job) if one.job else ():
            found[work.exercise][_told(base, work)] = None
        for exercise, action in facts_in(base.index, exercises, "action", one.actions):
            found[exercise][base.label("joint-actions", action).lower()] = None
    return {exercise: "; ".join(told) for exercise, told in found.items()}


def felt_in(base: KnowledgeBase, spares: Sequence[Spared]) -> dict[str, str]:
    """Return the name of each fault that is felt in what must rest, by its id."""
    places = dict.fromkeys(place for one in spares for place in one.places)
    return {fault.id: fault.name for place in places for fault in base.naming(Fault, place, "word of places")}


def any_works(spares: Sequence[Spared]) -> Condition:
    """Return the condition that an exercise does not spare one of them."""
    return any_of(one.works for one in spares)


def _within(place: Term, terms: Sequence[Term]) -> bool:
    """Tell whether a place is one side of the others, such as the front of the hip, or the whole of one."""
    return any(place.id.endswith(f"-{one.id}") or one.id.endswith(f"-{place.id}") for one in terms)


def _movements(base: KnowledgeBase, places: Sequence[str]) -> tuple[str, ...]:
    """Return the movements of the joint that a place is called by, such as the knee's for the standing knee."""
    joints = tuple(f"{place.rpartition('-')[2]}-" for place in places)
    return tuple(
        term.id for term in base.vocabulary("joint-actions").terms if term.id.startswith(joints) and moves(term.id)
    )


def _told(base: KnowledgeBase, work: Work) -> str:
    side = base.label("sides", work.side).removesuffix(" side")
    return f"{base.muscle_name(work.muscle)}: {base.label('roles', work.role)}, {side}".lower()
