"""Which exercises are exported, as they are or in rows, one a muscle's job."""

from collections.abc import Sequence

from kickback.errors import UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Exercise
from kickback.model.record import Record


class ExportAnswer(Record, frozen=True, kw_only=True):
    """Hold the exercises that `kickback export` writes."""

    exercises: tuple[Exercise, ...]
    messages: tuple[str, ...] = ()


def choose_exercises(base: KnowledgeBase, names: Sequence[str], *, imported: bool) -> ExportAnswer:
    """Return the exercises called `names`, each once, or all; imported ones only where they are asked for.

    Raises UsageError where an imported one is named and not asked for.
    """
    ids = dict.fromkeys(base.resolve("exercise", name) for name in names) if names else base.index.ids("exercises")
    found = tuple(base.follow(Exercise, id_) for id_ in ids)
    chosen = tuple(one for one in found if imported or not one.imported_from)
    if names and len(chosen) < len(found):
        first = next(one.id for one in found if one.imported_from)
        raise UsageError(f"'{first}' is imported and ungraded; add --imported to export it")
    barred = len(found) - len(chosen)
    told = f"left out {barred:,} imported exercise{'' if barred == 1 else 's'}; --imported adds them"
    return ExportAnswer(exercises=chosen, messages=(told,) if barred else ())
