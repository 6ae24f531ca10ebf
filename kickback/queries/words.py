"""Words of the vocabularies, as people type them."""

from kickback.errors import UsageError, either, quoted
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.names import closest, fold
from kickback.model.exercise import Exercise, Namesake


def checked_word(base: KnowledgeBase, vocabulary: str, option: str, given: str | None) -> str | None:
    """Return the id that `given` stands for in a vocabulary, None for None; raise UsageError with the nearest word."""
    if given is None:
        return None
    terms = base.vocabulary(vocabulary).terms
    for term in terms:
        if fold(given) in {fold(text) for text in (term.id, term.label, *term.aliases)}:
            return term.id
    near = closest(fold(given).replace(" ", "-"), [term.id for term in terms])
    remedy = f"did you mean {either(near)}?" if near else f"use {either([term.id for term in terms])}"
    raise UsageError(f"no {option} called {quoted(given)}; {remedy}")


def namesake_notes(exercise: Exercise, asked: str) -> tuple[str, ...]:
    """Return a note where the name asked for also belongs to another exercise."""
    folded = fold(asked)
    return tuple(
        f"{quoted(asked)} also names the {one.name.lower()}, which is another exercise{_held(one)}: {one.difference}"
        for one in exercise.namesakes
        if folded in fold(one.name).split() and folded != fold(exercise.id)
    )


def _held(one: Namesake) -> str:
    return f" ({one.exercise})" if one.exercise else ""
