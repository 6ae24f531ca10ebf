"""A knowledge base that differs from the tiny one in one place."""

from pathlib import Path

from kickback.knowledge.base import KnowledgeBase
from tests.conftest import edit


def changed(folder: Path, file: str, old: str, new: str) -> KnowledgeBase:
    """Return the knowledge base in `folder` after an edit of one file."""
    edit(folder / file, old, new)
    return KnowledgeBase.open(folder, cache=False)
