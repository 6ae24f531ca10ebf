"""The kinds of entry: which folder holds which struct."""

from kickback.model.claim import Claim
from kickback.model.exercise import Exercise
from kickback.model.muscle import Muscle
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Vocabulary

FOLDERS: dict[str, type[Record]] = {
    "vocabulary": Vocabulary,
    "muscles": Muscle,
    "exercises": Exercise,
    "claims": Claim,
    "sources": Source,
}
