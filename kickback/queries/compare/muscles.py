"""The muscles of several exercises, side by side: a group and its members stand in one row."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Exercise, Involvement
from kickback.model.vocabulary import Role
from kickback.queries.compare.answers import Aspect, ComparedRow
from kickback.queries.compare.rows import row
from kickback.queries.groups import muscles_in


class Named(NamedTuple):
    """Hold what an exercise lists, the muscles that it stands for, and its jobs in each exercise."""

    id: str
    muscles: frozenset[str]


def muscle_rows(base: KnowledgeBase, exercises: Sequence[Exercise]) -> Iterator[ComparedRow]:
    """Yield a row for each muscle or group, with its role and side in each exercise."""
    for ids in _together(base, exercises):
        jobs = [[job for job in one.involvements if job.muscle in ids] for one in exercises]
        names = ", ".join(base.muscle_name(id_).lower() for id_ in ids)
        several = len(ids) > 1
        values = (_told(base, held, named=several) for held in jobs)
        listed = (dict.fromkeys(job.muscle for job in held) for held in jobs)
        yield row(Aspect.MUSCLES, names[:1].upper() + names[1:], values, listed)


def _together(base: KnowledgeBase, exercises: Sequence[Exercise]) -> list[list[str]]:
    """Return the ids of muscles and groups that are listed, those that overlap together, groups first."""
    listed = dict.fromkeys(job.muscle for one in exercises for job in one.involvements)
    clusters: list[list[Named]] = []
    for named in (Named(id_, muscles_in(base, id_)) for id_ in listed):
        near = [one for one in clusters if any(named.muscles & other.muscles for other in one)]
        at = clusters.index(near[0]) if near else len(clusters)
        clusters[at:at] = [[*(other for one in near for other in one), named]]
        for one in near:
            clusters.remove(one)
    return [[one.id for one in sorted(cluster, key=lambda one: -len(one.muscles))] for cluster in clusters]


def _told(base: KnowledgeBase, jobs: Sequence[Involvement], *, named: bool) -> str:
    """Return the jobs, those of one role and side together; with the muscles where the row holds several."""
    doing: dict[str, dict[str, None]] = {}
    for job in sorted(jobs, key=lambda one: [*Role].index(one.role)):
        part = job.part.removeprefix(job.muscle).replace("-", " ").strip() if job.part else ""
        whose = ", ".join(text for text in (base.muscle_name(job.muscle).lower() if named else "", part) if text)
        told = f"{base.label('roles', job.role)}, {base.label('sides', job.side)}".lower()
        doing.setdefault(told, {})[whose] = None
    return "; ".join(told + (f" ({', '.join(who)})" if any(who) else "") for told, who in doing.items())
