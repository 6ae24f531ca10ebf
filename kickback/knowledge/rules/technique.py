"""What exercises keep: cues and the faults they prevent, roles and the claims that state them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kickback.knowledge.rules.register import Breach, Checked, rule
from kickback.model.muscle import MuscleGroup
from kickback.model.vocabulary import Role, Support, Tier

if TYPE_CHECKING:
    from kickback.knowledge.document import Steps

# How many sources and how many measurements each kind of support takes at least.
NEEDED = {
    Support.TWO_SOURCES: (2, 0),
    Support.SOURCE_AND_MEASUREMENT: (1, 1),
    Support.SINGLE_SOURCE: (1, 0),
    Support.MEASUREMENT_ONLY: (0, 1),
    Support.UNCOUNTED_ONLY: (1, 0),
}

# What a coach must know of an exercise, although an import may lack it.
NEEDED_OF_OURS = ("mechanic", "laterality", "plane", "chain", "family", "resistance", "joint_actions")


@rule("KB104")
def cue_prevents_fault(checked: Checked) -> Iterator[Breach]:
    """Every cue prevents a fault of its exercise, and that fault names the cue as its correction."""
    for exercise in checked.base.exercises():
        corrected = {one.fault: one.corrected_by for one in exercise.faults}
        for index, cue in enumerate(exercise.cues):
            steps: Steps = ("cues", index, "prevents")
            if not cue.prevents:
                yield Breach(f"exercises/{exercise.id}.yaml", steps, f"'{cue.id}' prevents no fault")
            for fault in cue.prevents:
                if cue.id not in corrected.get(fault, ()):
                    wrong = "not corrected by it" if fault in corrected else "not among the exercise's faults"
                    message = f"'{cue.id}' prevents '{fault}', which is {wrong}"
                    yield Breach(f"exercises/{exercise.id}.yaml", steps, message)


@rule("KB105")
def fault_has_cure(checked: Checked) -> Iterator[Breach]:
    """Every fault is corrected by a cue, and that cue names the fault as prevented."""
    for exercise in checked.base.exercises():
        prevented = {cue.id: cue.prevents for cue in exercise.cues}
        for index, fault in enumerate(exercise.faults):
            steps: Steps = ("faults", index, "corrected_by")
            if not fault.corrected_by:
                yield Breach(f"exercises/{exercise.id}.yaml", steps, f"no cue corrects '{fault.fault}'")
            for cue in fault.corrected_by:
                if fault.fault not in prevented.get(cue, (fault.fault,)):
                    message = f"'{fault.fault}' is corrected by '{cue}', which does not prevent it"
                    yield Breach(f"exercises/{exercise.id}.yaml", steps, message)


@rule("KB109")
def exercise_has_prime_mover(checked: Checked) -> Iterator[Breach]:
    """Every exercise of our own has a primary prime mover."""
    for exercise in checked.base.exercises():
        if exercise.imported_from:
            continue
        if not any(one.tier is Tier.PRIMARY and one.role is Role.PRIME_MOVER for one in exercise.involvements):
            yield Breach(f"exercises/{exercise.id}.yaml", ("involvements",), "no primary prime mover")


@rule("KB115")
def cue_is_no_fault(checked: Checked) -> Iterator[Breach]:
    """A cue and a fault do not share an id."""
    for exercise in checked.base.exercises():
        for index, cue in enumerate(exercise.cues):
            if cue.id in checked.base.ids("faults"):
                yield Breach(f"exercises/{exercise.id}.yaml", ("cues", index, "id"), f"'{cue.id}' is also a fault")


@rule("KB116")
def involvement_has_claim(checked: Checked) -> Iterator[Breach]:
    """Every involvement names a claim, the first of which states the role, or says what the role rests on."""
    for exercise in checked.base.exercises():
        for index, one in enumerate(exercise.involvements):
            if not one.claims and not one.support:
                steps: Steps = ("involvements", index, "claims")
                yield Breach(f"exercises/{exercise.id}.yaml", steps, f"no claim states the role of '{one.muscle}'")


@rule("KB124")
def coach_knows(checked: Checked) -> Iterator[Breach]:
    """An exercise of our own says its mechanic, laterality, plane, chain, family, resistance and joint actions."""
    for exercise in checked.base.exercises():
        for key in NEEDED_OF_OURS:
            if not getattr(exercise, key) and not exercise.imported_from:
                yield Breach(f"exercises/{exercise.id}.yaml", (), f"lacks '{key}', which only an imported entry may")


@rule("KB125")
def support_is_backed(checked: Checked) -> Iterator[Breach]:
    """A role's support has its sources: two, one, a measurement, or none where it is derived or imported."""
    for exercise in checked.base.exercises():
        for index, one in enumerate(exercise.involvements):
            needed = NEEDED.get(one.support) if one.support else None
            if needed and not (len(one.sources) >= needed[0] and len(one.measured_by) >= needed[1]):
                steps: Steps = ("involvements", index, "support")
                message = f"'{one.support}' needs {needed[0]} sources and {needed[1]} measurements of '{one.muscle}'"
                yield Breach(f"exercises/{exercise.id}.yaml", steps, message)
            if (one.support is Support.IMPORTED) != bool(exercise.imported_from):
                message = "only the roles of an imported entry are imported, and all of them are"
                yield Breach(f"exercises/{exercise.id}.yaml", ("involvements", index, "support"), message)


@rule("KB126")
def group_has_no_loop(checked: Checked) -> Iterator[Breach]:
    """No group of muscles holds itself, and each holds at least one muscle."""
    groups = {one.id: one.members for one in checked.base.every(MuscleGroup)}
    for id_, members in groups.items():
        seen, waiting = set(), list(members)
        while waiting:
            if (member := waiting.pop()) not in seen:
                seen.add(member)
                waiting += groups.get(member, ())
        if id_ in seen or not members:
            yield Breach(f"muscle-groups/{id_}.yaml", ("members",), "holds itself" if members else "holds no muscle")
