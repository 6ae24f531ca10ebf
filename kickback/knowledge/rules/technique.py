"""What exercises keep: cues and the faults they prevent, roles and the claims that state them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kickback.knowledge.rules.register import Breach, Checked, rule
from kickback.model.vocabulary import Role, Tier

if TYPE_CHECKING:
    from kickback.knowledge.document import Steps


@rule("KB104")
def cue_prevents_fault(checked: Checked) -> Iterator[Breach]:
    """Every cue prevents a fault, and that fault names the cue as its correction."""
    for exercise in checked.base.exercises():
        corrected = {fault.id: fault.corrected_by for fault in exercise.faults}
        for index, cue in enumerate(exercise.cues):
            steps: Steps = ("cues", index, "prevents")
            if not cue.prevents:
                yield Breach(f"exercises/{exercise.id}.yaml", steps, f"'{cue.id}' prevents no fault")
            for fault in cue.prevents:
                if cue.id not in corrected.get(fault, (cue.id,)):
                    message = f"'{cue.id}' prevents '{fault}', which is not corrected by it"
                    yield Breach(f"exercises/{exercise.id}.yaml", steps, message)


@rule("KB105")
def fault_has_cure(checked: Checked) -> Iterator[Breach]:
    """Every fault is corrected by a cue, and that cue names the fault as prevented."""
    for exercise in checked.base.exercises():
        prevented = {cue.id: cue.prevents for cue in exercise.cues}
        for index, fault in enumerate(exercise.faults):
            steps: Steps = ("faults", index, "corrected_by")
            if not fault.corrected_by:
                yield Breach(f"exercises/{exercise.id}.yaml", steps, f"no cue corrects '{fault.id}'")
            for cue in fault.corrected_by:
                if fault.id not in prevented.get(cue, (fault.id,)):
                    message = f"'{fault.id}' is corrected by '{cue}', which does not prevent it"
                    yield Breach(f"exercises/{exercise.id}.yaml", steps, message)


@rule("KB109")
def exercise_has_prime_mover(checked: Checked) -> Iterator[Breach]:
    """Every exercise has a primary prime mover."""
    for exercise in checked.base.exercises():
        if not any(one.tier is Tier.PRIMARY and one.role is Role.PRIME_MOVER for one in exercise.involvements):
            yield Breach(f"exercises/{exercise.id}.yaml", ("involvements",), "no primary prime mover")


@rule("KB115")
def cue_is_no_fault(checked: Checked) -> Iterator[Breach]:
    """A cue and a fault of one exercise do not share an id."""
    for exercise in checked.base.exercises():
        faults = {fault.id for fault in exercise.faults}
        for index, cue in enumerate(exercise.cues):
            if cue.id in faults:
                yield Breach(f"exercises/{exercise.id}.yaml", ("cues", index, "id"), f"'{cue.id}' is also a fault")


@rule("KB116")
def involvement_has_claim(checked: Checked) -> Iterator[Breach]:
    """Every involvement names a claim, the first of which states the role."""
    for exercise in checked.base.exercises():
        for index, one in enumerate(exercise.involvements):
            if not one.claims:
                steps: Steps = ("involvements", index, "claims")
                yield Breach(f"exercises/{exercise.id}.yaml", steps, f"no claim states the role of '{one.muscle}'")
