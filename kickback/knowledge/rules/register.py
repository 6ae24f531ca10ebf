"""What a rule is, and the register of them all."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.document import Document, Steps

FORM = {
    "KB001": "A file can be read: UTF-8 text, not empty, at most 1,000,000 bytes.",
    "KB002": "A file is valid YAML, at most 12 levels deep.",
    "KB003": "No key stands twice in one mapping.",
    "KB004": "No anchor, alias, tag or second document.",
    "KB005": "No control character, tab or mark that reorders text.",
    "KB006": "Every key, type and word fits the model.",
    "KB007": "No key without a value: leave the key out.",
}


class Breach(NamedTuple):
    """Point at a path of one file, such as `claims/C01.yaml`, and say what is wrong there."""

    file: str
    steps: Steps
    message: str


class Checked(NamedTuple):
    """Hold what the rules look at: a knowledge base whose every file could be read, and the files' documents."""

    base: KnowledgeBase
    documents: dict[str, Document]
    strays: tuple[str, ...]


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
