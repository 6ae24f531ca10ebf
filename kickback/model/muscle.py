"""A muscle: where it is, what it does, how to find it; and the groups that muscles form."""

from kickback.model.record import Record
from kickback.model.vocabulary import Plane, Strength


class Part(Record, frozen=True, kw_only=True):
    """Name one part of a muscle that does a job of its own."""

    id: str
    name: str


class Attachments(Record, frozen=True, kw_only=True):
    """Say where one end of a muscle is fixed, and who says so."""

    places: tuple[str, ...]
    sources: tuple[str, ...] = ()


class Nerve(Record, frozen=True, kw_only=True):
    """Name the nerve that drives a muscle and the spinal roots it comes from."""

    name: str
    roots: str
    sources: tuple[str, ...] = ()


class JointAction(Record, frozen=True, kw_only=True):
    """Say what a muscle does at one joint, and when that holds.

    `hip_flexion_deg` is the range of hip flexion in degrees, negative behind the trunk, outside which it does not hold.
    """

    joint: str
    movement: str
    plane: Plane
    strength: Strength
    part: str | None = None
    depends_on: str | None = None
    hip_flexion_deg: tuple[float, float] | None = None
    sources: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Return the id of the joint action in the vocabulary, such as `hip-extension`."""
        return f"{self.joint}-{self.movement}"


class Partner(Record, frozen=True, kw_only=True):
    """Name a muscle that works with or against this one; `muscle` links it where it has an entry."""

    name: str
    muscle: str | None = None
    note: str | None = None


class Architecture(Record, frozen=True, kw_only=True):
    """Hold one source's figures on a muscle's build, each with its unit, as that source gives them."""

    figures: str
    source: str


class Identifiers(Record, frozen=True, kw_only=True):
    """Hold a muscle's numbers in Terminologia Anatomica (TA2, TA98), FMA and UBERON."""

    ta2: str | None = None
    ta98: str | None = None
    fma: str | None = None
    uberon: str | None = None


class Muscle(Record, frozen=True, kw_only=True):
    """Describe one muscle, as `data/muscles/<id>.yaml` holds it.

    `fine_wire_only` marks one too deep for electrodes on the skin. `members` are the muscles of one that is several.
    """

    id: str
    name: str
    latin: str
    aliases: tuple[str, ...] = ()
    group: str
    location: str
    parts: tuple[Part, ...] = ()
    members: tuple[str, ...] = ()
    origin: Attachments
    insertion: Attachments
    nerve: Nerve
    actions: tuple[JointAction, ...]
    antagonists: tuple[Partner, ...] = ()
    synergists: tuple[Partner, ...] = ()
    steadies: str | None = None
    find: str | None = None
    feel: str | None = None
    fine_wire_only: bool = False
    architecture: tuple[Architecture, ...] = ()
    fiber_types: tuple[Architecture, ...] = ()
    disagreements: tuple[str, ...] = ()
    identifiers: Identifiers | None = None
    sources: tuple[str, ...]


class MuscleGroup(Record, frozen=True, kw_only=True):
    """Name muscles that people take together, as `data/muscle-groups/<id>.yaml` holds it.

    `members` are muscles, parts of muscles or other groups.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    definition: str
    members: tuple[str, ...]
    note: str | None = None
    sources: tuple[str, ...] = ()
