"""Every id that one entry names of another, and whether it stands for something."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.document import Steps
from kickback.knowledge.names import closest
from kickback.model import vocabulary as words
from kickback.model.claim import Claim
from kickback.model.exercise import Cue, Exercise, Fault
from kickback.model.muscle import Muscle
from kickback.model.source import Source

DEFINED: dict[str, type[StrEnum]] = {
    "tiers": words.Tier,
    "roles": words.Role,
    "contractions": words.Contraction,
    "phases": words.Phase,
    "verdicts": words.Verdict,
    "certainty": words.Certainty,
    "directness": words.Directness,
    "claim-kinds": words.ClaimKind,
    "origins": words.Origin,
    "strengths": words.Strength,
    "planes": words.Plane,
    "mechanics": words.Mechanic,
    "laterality": words.Laterality,
    "kinetic-chains": words.KineticChain,
    "levels": words.Level,
    "bases": words.Basis,
    "limits": words.Limit,
    "urgency": words.Urgency,
    "readings": words.Reading,
    "relevance": words.Relevance,
    "statistics": words.Statistic,
    "units": words.Unit,
    "electrodes": words.Electrode,
    "grades": words.Grade,
    "cautions": words.Caution,
}


class Link(NamedTuple):
    """Say that `file`, at `steps`, names `id` of a `kind`; `nearest` may correct one that does not resolve."""

    file: str
    steps: Steps
    kind: str
    id: str
    resolved: bool
    nearest: str


class _Known:
    """Hold the ids of each kind that may be named."""

    def __init__(self, base: KnowledgeBase) -> None:
        muscles = base.muscles()
        self.ids: dict[str, frozenset[str]] = {
            "muscle": frozenset(base.ids("muscles")),
            "part": frozenset(part.id for muscle in muscles for part in muscle.parts),
            "claim": frozenset(base.ids("claims")),
            "source": frozenset(base.ids("sources")),
            "exercise": frozenset(base.ids("exercises")),
        }
        for vocabulary in base.vocabularies():
            self.ids[f"word of {vocabulary.id}"] = frozenset(term.id for term in vocabulary.terms)
        self.ids["muscle, group or place"] = self._any("muscle", "word of muscle-groups", "word of places")
        self.ids["recorded exercise"] = self._any("exercise", "word of recorded-exercises")
        self.ids["recorded muscle"] = self._any("muscle", "word of muscle-groups", "word of recorded-muscles")
        exercises = base.exercises()
        notes = [one.id for exercise in exercises for one in exercise.safety]
        self.ids["safety note or variation"] = frozenset(
            [*notes, *(one.id for exercise in exercises for one in exercise.variations)]
        )

    def _any(self, *kinds: str) -> frozenset[str]:
        return frozenset().union(*(self.ids.get(kind, frozenset()) for kind in kinds))

    def links(self, file: str, steps: Steps, kind: str, ids: Iterable[str | None]) -> Iterator[Link]:
        for index, id_ in enumerate(ids):
            if id_ is not None:
                known = self.ids.get(kind, frozenset())
                near = [] if id_ in known else closest(id_, known)
                yield Link(file, (*steps, index), kind, id_, id_ in known, near[0] if near else "")


def links(base: KnowledgeBase) -> Iterator[Link]:
    """Yield every link of the knowledge base."""
    known = _Known(base)
    for muscle in base.muscles():
        yield from _muscle_links(known, muscle)
    for claim in base.claims():
        yield from _claim_links(known, claim)
    for source in base.sources():
        yield from _source_links(known, source)
    for vocabulary in base.vocabularies():
        for index, term in enumerate(vocabulary.terms):
            steps: Steps = ("terms", index, "covers")
            yield from known.links(f"vocabulary/{vocabulary.id}.yaml", steps, "muscle", term.covers)
    for exercise in base.exercises():
        yield from _exercise_links(known, exercise)
        yield from _technique_links(known, exercise)


def _muscle_links(known: _Known, muscle: Muscle) -> Iterator[Link]:
    file = f"muscles/{muscle.id}.yaml"
    parts = known.ids["part"]
    yield from known.links(file, ("group",), "word of muscle-groups", [muscle.group])
    yield from known.links(file, ("sources",), "source", muscle.sources)
    for key in ("origin", "insertion", "nerve"):
        yield from known.links(file, (key, "sources"), "source", getattr(muscle, key).sources)
    for index, action in enumerate(muscle.actions):
        yield from known.links(file, ("actions", index), "word of joint-actions", [action.id])
        yield from known.links(file, ("actions", index, "sources"), "source", action.sources)
        if action.part and action.part not in parts:
            yield from known.links(file, ("actions", index, "part"), "part", [action.part])
    for key in ("antagonists", "synergists"):
        for index, partner in enumerate(getattr(muscle, key)):
            yield from known.links(file, (key, index, "muscle"), "muscle", [partner.muscle])
    for index, one in enumerate(muscle.architecture):
        yield from known.links(file, ("architecture", index, "source"), "source", [one.source])


def _claim_links(known: _Known, claim: Claim) -> Iterator[Link]:
    file = f"claims/{claim.id}.yaml"
    yield from known.links(file, ("muscles",), "muscle", claim.muscles)
    yield from known.links(file, ("exercises",), "exercise", claim.exercises)
    for key in ("supported_by", "opposed_by", "calculations"):
        yield from known.links(file, (key,), "source", getattr(claim, key))
    for index, figure in enumerate(claim.figures):
        yield from known.links(file, ("figures", index, "sources"), "source", figure.sources)
    yield from known.links(file, ("related",), "claim", claim.related)
    yield from known.links(file, ("conflicts_with",), "safety note or variation", claim.conflicts_with)


def _source_links(known: _Known, source: Source) -> Iterator[Link]:
    file = f"sources/{source.id}.yaml"
    yield from known.links(file, ("design",), "word of designs", [source.design])
    yield from known.links(file, ("flags",), "word of flags", source.flags)
    for index, one in enumerate(source.measurements):
        steps: Steps = ("measurements", index)
        yield from known.links(file, (*steps, "exercise"), "recorded exercise", [one.exercise])
        yield from known.links(file, (*steps, "muscle"), "recorded muscle", [one.muscle])
        yield from known.links(file, (*steps, "part"), "part", [one.part])
        yield from known.links(file, (*steps, "side"), "word of sides", [one.side])


def _exercise_links(known: _Known, exercise: Exercise) -> Iterator[Link]:
    file = f"exercises/{exercise.id}.yaml"
    yield from known.links(file, ("equipment",), "word of equipment", exercise.equipment)
    yield from known.links(file, ("optional_equipment",), "word of equipment", exercise.optional_equipment)
    yield from known.links(file, ("alternatives",), "exercise", exercise.alternatives)
    yield from known.links(file, ("sources",), "source", exercise.sources)
    for index, action in enumerate(exercise.joint_actions):
        yield from known.links(file, ("joint_actions", index), "word of joint-actions", [action.id])
        yield from known.links(file, ("joint_actions", index, "side"), "word of sides", [action.side])
    for index, job in enumerate(exercise.involvements):
        yield from known.links(file, ("involvements", index, "muscle"), "muscle", [job.muscle])
        yield from known.links(file, ("involvements", index, "part"), "part", [job.part])
        yield from known.links(file, ("involvements", index, "side"), "word of sides", [job.side])
        yield from known.links(file, ("involvements", index, "claims"), "claim", job.claims)
    for key in ("programming", "safety", "variations"):
        for index, one in enumerate(getattr(exercise, key)):
            yield from known.links(file, (key, index, "sources"), "source", one.sources)
            yield from known.links(file, (key, index, "claims"), "claim", one.claims)
            for place, figure in enumerate(one.figures):
                yield from known.links(file, (key, index, "figures", place, "sources"), "source", figure.sources)
    for index, variation in enumerate(exercise.variations):
        steps: Steps = ("variations", index, "conflicts_with")
        yield from known.links(file, steps, "safety note or variation", variation.conflicts_with)


def _technique_links(known: _Known, exercise: Exercise) -> Iterator[Link]:
    file = f"exercises/{exercise.id}.yaml"
    known.ids |= {
        "cue": frozenset(cue.id for cue in exercise.cues),
        "fault": frozenset(fault.id for fault in exercise.faults),
    }
    for index, cue in enumerate(exercise.cues):
        yield from _cue_links(known, file, ("cues", index), cue)
    for index, fault in enumerate(exercise.faults):
        yield from _fault_links(known, file, ("faults", index), fault)


def _cue_links(known: _Known, file: str, steps: Steps, cue: Cue) -> Iterator[Link]:
    yield from known.links(file, (*steps, "targets"), "muscle, group or place", cue.targets)
    yield from known.links(file, (*steps, "spares"), "muscle, group or place", cue.spares)
    yield from known.links(file, (*steps, "prevents"), "fault", cue.prevents)
    yield from known.links(file, (*steps, "claims"), "claim", cue.claims)
    yield from known.links(file, (*steps, "sources"), "source", cue.sources)
    yield from known.links(file, (*steps, "conflicts_with"), "safety note or variation", cue.conflicts_with)


def _fault_links(known: _Known, file: str, steps: Steps, fault: Fault) -> Iterator[Link]:
    yield from known.links(file, (*steps, "places"), "word of places", fault.places)
    yield from known.links(file, (*steps, "corrected_by"), "cue", fault.corrected_by)
    yield from known.links(file, (*steps, "claims"), "claim", fault.claims)
    yield from known.links(file, (*steps, "sources"), "source", fault.sources)
