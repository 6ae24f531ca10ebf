"""The kinds of entry: which folder holds which struct."""

from kickback.model.claim import Claim
from kickback.model.crosswalk import Crosswalk
from kickback.model.dispute import Dispute
from kickback.model.exercise import Exercise
from kickback.model.fault import Fault
from kickback.model.muscle import Muscle, MuscleGroup
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Vocabulary

FOLDERS: dict[str, type[Record]] = {
    "vocabulary": Vocabulary,
    "muscles": Muscle,
    "muscle-groups": MuscleGroup,
    "exercises": Exercise,
    "faults": Fault,
    "claims": Claim,
    "disputes": Dispute,
    "sources": Source,
    "crosswalks": Crosswalk,
}


def folder_of(kind: str) -> str:
    """Return the folder that holds the entries of a kind, such as `muscles` for `muscle`."""
    return kind if kind in FOLDERS else f"{kind}s"


def kind_of(folder: str) -> str:
    """Return the kind of entry that a folder holds, such as `muscle` for `muscles`."""
    return folder.removesuffix("s")
