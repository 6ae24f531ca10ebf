"""What a rule is, and the register of them all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.document import Document, Steps
from kickback.knowledge.kinds import kind_of
from kickback.knowledge.layers import stem_of
from kickback.knowledge.links import Known, defined_by
from kickback.model.record import Record

FORM = {
    "KB001": "A file can be read: UTF-8 text, not empty, at most 1,000,000 bytes.",
    "KB002": "A file is valid YAML, at most 12 levels deep.",
    "KB003": "No key stands twice in one mapping.",
    "KB004": "No anchor, alias, tag or second document.",
    "KB005": "No control character, tab or mark that reorders text.",
    "KB006": "Every key, type and word fits the model.",
    "KB007": "No key without a value: leave the key out.",
    "KB008": "Nothing of a template of 'kickback new' is left to be filled in.",
}


class Breach(NamedTuple):
    """Point at a path of one file, such as `claims/C01.yaml`, and say what is wrong there."""

    file: str
    steps: Steps
    message: str


@dataclass(frozen=True)
class Checked:
    """Hold what the rules look at: a knowledge base whose every file could be read, with documents and records."""

    base: KnowledgeBase
    documents: dict[str, Document]
    records: dict[str, Record]
    strays: tuple[str, ...]

    @cached_property
    def known(self) -> Known:
        """Return the ids that may be named, an entry's stem among them: where its id differs, KB101 alone tells."""
        stems = ((kind_of(file.partition("/")[0]), stem_of(file)) for file in self.records)
        found = (*self.records.values(), *self.base.vocabularies())
        return Known((*stems, *(pair for record in found for pair in defined_by(record))))


Rule = Callable[[Checked], Iterator[Breach]]
RULES: dict[str, Rule] = {}


def rule(id_: str) -> Callable[[Rule], Rule]:
    """Register a rule under its id."""

    def register(function: Rule) -> Rule:
        RULES[id_] = function
        return function

    return register


def rule_lines() -> dict[str, str]:
    """Return each rule's id and what it demands, in one sentence."""
    return FORM | {id_: (check.__doc__ or "").splitlines()[0] for id_, check in sorted(RULES.items())}
