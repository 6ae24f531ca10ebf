"""What is otherwise when one exercise takes the place of another."""

from collections.abc import Iterable, Iterator

from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Exercise
from kickback.model.vocabulary import Role
from kickback.queries.alternatives.answers import Change
from kickback.queries.lower_back import LowerBack, lower_back
from kickback.queries.movement import moves

KNEE = "knee"
MOVERS = (Role.PRIME_MOVER, Role.SYNERGIST)


def changes(base: KnowledgeBase, asked: Exercise, there: Exercise) -> tuple[Change, ...]:
    """Return what is otherwise in `there`, what decides first."""
    return (
        *_equipment(base, asked, there),
        *_laterality(base, asked, there),
        *_joints(base, asked, there),
        *_knee(base, asked, there),
        *_lower_back(base, lower_back(base, asked), lower_back(base, there)),
        *_level(base, asked, there),
    )


def _equipment(base: KnowledgeBase, asked: Exercise, there: Exercise) -> Iterator[Change]:
    dropped, added = _apart(asked.equipment, there.equipment)
    if dropped or added:
        new = f"needs {_told(base, 'equipment', added)}" if added else ""
        old = f"no {_told(base, 'equipment', _chief(base, dropped))}" if dropped else ""
        text = "; ".join(one for one in (new, old) if one) if there.equipment else "needs no equipment"
        yield Change(aspect="equipment", text=text, dropped=dropped, added=added)


def _chief(base: KnowledgeBase, pieces: tuple[str, ...]) -> list[str]:
    """Return `pieces` without those that come with another of them, such as the pulley of a cable machine."""
    served = {other for piece in pieces for other in base.term("equipment", piece).serves_as}
    return [piece for piece in pieces if piece not in served]


def _laterality(base: KnowledgeBase, asked: Exercise, there: Exercise) -> Iterator[Change]:
    if asked.laterality and there.laterality and asked.laterality is not there.laterality:
        text = base.label("laterality", there.laterality).lower()
        yield Change(aspect="laterality", text=text, dropped=(asked.laterality,), added=(there.laterality,))


def _joints(base: KnowledgeBase, asked: Exercise, there: Exercise) -> Iterator[Change]:
    dropped, added = _apart(*(_moving(one) for one in (asked, there)))
    if dropped or added:
        new = f"also {_told(base, 'joint-actions', added)}" if added else ""
        old = f"no {_told(base, 'joint-actions', dropped)}" if dropped else ""
        text = "; ".join(one for one in (new, old) if one)
        yield Change(aspect="joint-actions", text=text, dropped=dropped, added=added)


def _knee(base: KnowledgeBase, asked: Exercise, there: Exercise) -> Iterator[Change]:
    """Tell how the knee is held, where the exercise says so; a knee that moves is told with the joints."""
    dropped, added = _apart(*(_held(one, KNEE) for one in (asked, there)))
    if added:
        yield Change(aspect="knee", text=_told(base, "joint-actions", added), dropped=dropped, added=added)


def _lower_back(base: KnowledgeBase, asked: LowerBack, there: LowerBack) -> Iterator[Change]:
    """Tell what the lower back does more, or that nothing of it works; a shorter list of stabilizers is no relief."""
    dropped, added = _apart((one.muscle for one in asked.jobs), (one.muscle for one in there.jobs))
    moved = _apart(*((action for action in one.actions if moves(action)) for one in (asked, there)))[1]
    movers = [
        one for one in there.jobs if one.role.broad in MOVERS and one.role not in {job.role for job in asked.jobs}
    ]
    told = [f"{base.muscle_name(one.muscle)} as a {base.label('roles', one.role)}".lower() for one in movers]
    other = [base.muscle_name(id_).lower() for id_ in added if id_ not in {one.muscle for one in movers}]
    told += [f"also {', '.join(other)}"] if other else []
    told += [_told(base, "joint-actions", moved)] if moved else []
    told += ["none of its muscles is listed at work"] if asked.jobs and not there.jobs else []
    if told:
        text = "; ".join(told)
        yield Change(aspect="lower-back", text=text, dropped=dropped, added=(*added, *moved))


def _level(base: KnowledgeBase, asked: Exercise, there: Exercise) -> Iterator[Change]:
    if asked.level is not there.level:
        text = base.label("levels", there.level).lower()
        yield Change(aspect="level", text=text, dropped=(asked.level,), added=(there.level,))


def _apart(asked: Iterable[str], there: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what only the first has, and what only the second has, each once."""
    own, theirs = dict.fromkeys(asked), dict.fromkeys(there)
    return tuple(one for one in own if one not in theirs), tuple(one for one in theirs if one not in own)


def _moving(exercise: Exercise) -> tuple[str, ...]:
    return tuple(one.id for one in exercise.joint_actions if moves(one.id))


def _held(exercise: Exercise, joint: str) -> tuple[str, ...]:
    return tuple(one.id for one in exercise.joint_actions if one.joint == joint and not moves(one.id))


def _told(base: KnowledgeBase, vocabulary: str, ids: Iterable[str]) -> str:
    return ", ".join(base.label(vocabulary, id_).lower() for id_ in ids)
