"""Two or three exercises, side by side: what sets them apart first, then what they share."""

from collections.abc import Iterator, Sequence

from kickback.errors import UsageError, quoted
from kickback.knowledge.base import KnowledgeBase
from kickback.model import DEFAULT_EXERCISE
from kickback.model.exercise import Exercise
from kickback.model.fault import Fault
from kickback.queries.compare.answers import Aspect, CompareAnswer, ComparedExercise, ComparedRow, Stands
from kickback.queries.compare.evidence import evidence_rows
from kickback.queries.compare.muscles import muscle_rows
from kickback.queries.compare.rows import Held, lists, row
from kickback.queries.lower_back import LowerBack, lower_back
from kickback.queries.movement import moves
from kickback.queries.words import namesake_notes

FEWEST, MOST = 2, 3
# The field of an exercise, its vocabulary and what the row is called.
MAKE = (
    ("laterality", "laterality", "Sides at a time"),
    ("plane", "planes", "Plane"),
    ("chain", "kinetic-chains", "Kinetic chain"),
    ("mechanic", "mechanics", "Mechanic"),
    ("level", "levels", "Level"),
)


def compare_exercises(base: KnowledgeBase, names: Sequence[str]) -> CompareAnswer:
    """Return the comparison of two or three exercises; raise UsageError for fewer, for more and for one named twice."""
    if not FEWEST <= len(names) <= MOST:
        given = f"{len(names)} named" if names else "none named"
        raise UsageError(
            f"compare takes two or three exercises, {given}; try 'compare {DEFAULT_EXERCISE} glute-bridge'"
        )
    exercises = [base.exercise(name) for name in names]
    ids = [one.id for one in exercises]
    for at, id_ in enumerate(ids):
        if id_ in ids[:at]:
            told = " and ".join(quoted(name) for name, one in zip(names, ids, strict=True) if one == id_)
            raise UsageError(f"{told} are one exercise, '{id_}'; name another to compare it with")
    rows = [*_rows(base, exercises)]
    order = [*Stands], [*Aspect]
    return CompareAnswer(
        exercises=tuple(_compared(one, ids) for one in exercises),
        rows=tuple(sorted(rows, key=lambda one: (order[0].index(one.stands), order[1].index(one.aspect)))),
        messages=tuple(note for one, name in zip(exercises, names, strict=True) for note in namesake_notes(one, name)),
    )


def _compared(one: Exercise, ids: Sequence[str]) -> ComparedExercise:
    return ComparedExercise(
        id=one.id,
        name=one.name,
        family=one.family,
        equipment=one.equipment,
        laterality=one.laterality,
        level=one.level,
        against_kickback=one.against_kickback if DEFAULT_EXERCISE in ids else None,
    )


def _rows(base: KnowledgeBase, exercises: Sequence[Exercise]) -> Iterator[ComparedRow]:
    yield from muscle_rows(base, exercises)
    for item, moving in (("Moves", True), ("Holds", False)):
        yield from lists(Aspect.ACTIONS, item, [_actions(base, one, moving=moving) for one in exercises])
    yield from lists(Aspect.EQUIPMENT, "Needs", [_pieces(base, one.equipment) for one in exercises])
    yield from lists(Aspect.EQUIPMENT, "Can use", [_pieces(base, one.optional_equipment) for one in exercises])
    faults = [[base.follow(Fault, fault.fault) for fault in one.faults] for one in exercises]
    yield from lists(Aspect.FAULTS, "Can go wrong", [{one.id: one.name.lower() for one in held} for held in faults])
    places = [{place: base.label("places", place).lower() for one in held for place in one.places} for held in faults]
    yield from lists(Aspect.RISKS, "Felt, done wrong", places)
    yield from _lower_back(base, exercises)
    types = [one.resistance.type if one.resistance else None for one in exercises]
    told = (base.label("resistance-types", one).lower() if one else None for one in types)
    yield row(Aspect.RESISTANCE, "Resistance", told, ((one,) if one else () for one in types))
    yield row(Aspect.RESISTANCE, "Its line", (one.resistance.line if one.resistance else None for one in exercises))
    for field, vocabulary, item in MAKE:
        words = [getattr(one, field) for one in exercises]
        told = (base.label(vocabulary, word).lower() if word else None for word in words)
        yield row(Aspect.MAKE, item, told, ((word,) if word else () for word in words))
    yield from evidence_rows(base, exercises)


def _actions(base: KnowledgeBase, exercise: Exercise, *, moving: bool) -> dict[str, str]:
    """Return the joint actions that move or hold a joint, each with its sides."""
    sides: dict[str, list[str]] = {}
    for one in exercise.joint_actions:
        if moves(one.id) is moving:
            sides.setdefault(one.id, []).append(base.label("sides", one.side).lower())
    return {id_: f"{base.label('joint-actions', id_).lower()} ({', '.join(held)})" for id_, held in sides.items()}


def _pieces(base: KnowledgeBase, pieces: Sequence[str]) -> dict[str, str]:
    return {piece: base.label("equipment", piece).lower() for piece in pieces}


def _lower_back(base: KnowledgeBase, exercises: Sequence[Exercise]) -> Iterator[ComparedRow]:
    asked = [lower_back(base, one) for one in exercises]
    jobs = ([job.muscle for job in one.jobs] for one in asked)
    yield row(Aspect.LOWER_BACK, "Its muscles", (_jobs(base, one) for one in asked), jobs)
    spine: Held = [{id_: base.label("joint-actions", id_).lower() for id_ in one.actions} for one in asked]
    told = (", ".join(one.values()) or "not stated" for one in spine)
    yield row(Aspect.LOWER_BACK, "The spine", told, spine)
    named = ([base.follow(Fault, id_).name.lower() for id_ in one.faults] for one in asked)
    yield row(Aspect.LOWER_BACK, "Faults felt there", (", ".join(one) for one in named), (one.faults for one in asked))


def _jobs(base: KnowledgeBase, asked: LowerBack) -> str:
    told: dict[str, list[str]] = {}
    for job in asked.jobs:
        doing = f"{base.label('roles', job.role)}, {base.label('contractions', job.contraction)}".lower()
        told.setdefault(doing, []).append(base.muscle_name(job.muscle).lower())
    return "; ".join(f"{', '.join(who)}: {doing}" for doing, who in told.items())
