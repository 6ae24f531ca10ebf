"""A technique coach and exercise reference for the terminal."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kickback.knowledge.base import KnowledgeBase

__version__ = "0.1.0"
__all__ = ["KnowledgeBase", "__version__"]


def __getattr__(name: str) -> object:
    """Load `KnowledgeBase` on first use, so that `kickback --version` reads nothing else."""
    if name == "KnowledgeBase":
        from kickback.knowledge.base import KnowledgeBase

        return KnowledgeBase
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
