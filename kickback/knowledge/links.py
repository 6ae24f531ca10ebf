"""Every id that one entry names of another, and the ids that it defines itself."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from kickback.knowledge.kinds import FOLDERS, kind_of
from kickback.knowledge.names import closest
from kickback.model import muscle as anatomy
from kickback.model.claim import Claim, Figure
from kickback.model.crosswalk import Crosswalk, Mapping
from kickback.model.dispute import Dispute, Position
from kickback.model.exercise import (
    Advice,
    Cue,
    Dose,
    Exercise,
    ExerciseAction,
    ExerciseFault,
    Involvement,
    Namesake,
    SafetyNote,
    Variation,
)
from kickback.model.fault import Fault
from kickback.model.measurement import Measurement
from kickback.model.muscle import Muscle, MuscleGroup
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Term, Vocabulary

if TYPE_CHECKING:
    from kickback.knowledge.document import Steps

CITED = {"sources": "source"}
NOTED = {"claims": "claim", "sources": "source"}
WARNED = {"conflicts_with": "safety note or variation"}
# Which field of which struct names what. `id` stands for the property that joins a joint and its movement.
LINKS: dict[type[Record], dict[str, str]] = {
    Muscle: {"group": "muscle-group", "members": "muscle", **CITED},
    MuscleGroup: {"members": "member", **CITED},
    anatomy.Attachments: CITED,
    anatomy.Nerve: CITED,
    anatomy.JointAction: {"id": "word of joint-actions", "part": "part or member", **CITED},
    anatomy.Partner: {"muscle": "muscle"},
    anatomy.Architecture: {"source": "source"},
    Claim: {
        "muscles": "muscle or group",
        "exercises": "exercise",
        "supported_by": "source",
        "opposed_by": "source",
        "calculations": "source",
        "related": "claim",
        **WARNED,
    },
    Figure: CITED,
    Source: {"design": "word of designs", "flags": "word of flags"},
    Measurement: {
        "exercise": "recorded exercise",
        "muscle": "recorded muscle",
        "part": "part or member",
        "side": "word of sides",
    },
    Exercise: {
        "variant_of": "exercise",
        "family": "word of families",
        "equipment": "word of equipment",
        "optional_equipment": "word of equipment",
        "regressions": "exercise",
        "progressions": "exercise",
        "alternatives": "exercise",
        **CITED,
    },
    Namesake: {"exercise": "exercise"},
    ExerciseAction: {"id": "word of joint-actions", "side": "word of sides"},
    Involvement: {
        "muscle": "muscle or group",
        "part": "part or member",
        "side": "word of sides",
        "measured_by": "source",
        **NOTED,
    },
    Cue: {
        "targets": "muscle, group or place",
        "spares": "muscle, group or place",
        "prevents": "fault",
        **NOTED,
        **WARNED,
    },
    ExerciseFault: {"fault": "fault", "corrected_by": "cue", **CITED},
    Dose: CITED,
    Advice: NOTED,
    SafetyNote: NOTED,
    Variation: {**NOTED, **WARNED},
    Fault: {"places": "word of places", **NOTED},
    Dispute: {"muscles": "muscle or group", "exercises": "exercise", "claims": "claim"},
    Position: {"source": "source"},
    Crosswalk: CITED,
    Mapping: {"ours": "member or equipment"},
    Term: {"covers": "muscle or group", "serves_as": "word of equipment", "moves": "word of joint-actions"},
}
COMPOSED = {
    "part or member": ("part", "muscle"),
    "member": ("muscle", "part", "muscle-group"),
    "member or equipment": ("muscle", "part", "muscle-group", "word of equipment"),
    "muscle or group": ("muscle", "muscle-group"),
    "muscle, group or place": ("muscle", "muscle-group", "word of places"),
    "recorded exercise": ("exercise", "word of recorded-exercises"),
    "recorded muscle": ("muscle", "muscle-group", "word of recorded-muscles"),
    "safety note or variation": ("safety", "variation"),
}


class Link(NamedTuple):
    """Say that an entry, at `steps`, names `id` of a `kind`."""

    steps: "Steps"
    kind: str
    id: str


def links_of(record: Record, steps: "Steps" = ()) -> Iterator[Link]:
    """Yield every link in `record`, with its path from `steps` on."""
    held = LINKS.get(type(record), {})
    if "id" in held:
        yield Link(steps, held["id"], str(getattr(record, "id", "")))
    keys = {field.name: field.encode_name for field in _fields(type(record))}
    for name, key in keys.items():
        value = getattr(record, name)
        if isinstance(value, Record):
            yield from links_of(value, (*steps, key))
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, Record):
                    yield from links_of(item, (*steps, key, index))
                elif name in held:
                    yield Link((*steps, key, index), held[name], item)
        elif name in held and name != "id" and value is not None:
            yield Link((*steps, key), held[name], value)


_FIELDS: dict[type[Record], tuple[msgspec.structs.FieldInfo, ...]] = {}


def _fields(kind: type[Record]) -> tuple[msgspec.structs.FieldInfo, ...]:
    if kind not in _FIELDS:
        _FIELDS[kind] = msgspec.structs.fields(kind)
    return _FIELDS[kind]


def defined_by(record: Record) -> Iterator[tuple[str, str]]:
    """Yield the kind and id of everything in `record` that other entries may name."""
    match record:
        case Vocabulary():
            yield from ((f"word of {record.id}", term.id) for term in record.terms)
            return
        case Muscle():
            yield from (("part", part.id) for part in record.parts)
        case Exercise():
            yield from (("safety", note.id) for note in record.safety)
            yield from (("variation", one.id) for one in record.variations)
    folder = next(name for name, held in FOLDERS.items() if held is type(record))
    yield kind_of(folder), str(getattr(record, "id", ""))


class Known:
    """Hold the ids that may be named, by kind, and tell which links do not resolve."""

    def __init__(self, defined: Iterable[tuple[str, str]]) -> None:
        self.ids: dict[str, set[str]] = {}
        for kind, id_ in defined:
            self.ids.setdefault(kind, set()).add(id_)
        for kind, parts in COMPOSED.items():
            self.ids[kind] = set().union(*(self.ids.get(part, set()) for part in parts))

    def unresolved(self, record: Record) -> Iterator[tuple[Link, str]]:
        """Yield each link of `record` that stands for nothing, and the nearest id, empty where none is near."""
        own = {cue.id for cue in record.cues} if isinstance(record, Exercise) else set()
        for link in links_of(record):
            known = own if link.kind == "cue" else self.ids.get(link.kind, set())
            if link.id not in known:
                near = closest(link.id, known)
                yield link, near[0] if near else ""
