"""What the name of an exercise says: which of ours it is, and which joint actions it promises."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.names import fold
from kickback.model.exercise import Exercise
from kickback.queries.movement import moves

WORDS = "exercise-words"
SHORTEST_PLURAL = 4


class Said(NamedTuple):
    """Hold words of a name that are known, and the joint actions of which they promise at least one, if any.

    `exercises` holds the exercise of ours that they name.
    """

    words: str
    actions: tuple[str, ...]
    exercises: tuple[str, ...] = ()


class Names:
    """Know what exercises are called, ours and the general words for them; an imported entry is none of ours."""

    def __init__(self, base: KnowledgeBase) -> None:
        self.base = base

    def meant(self, name: str) -> tuple[Exercise, ...]:
        """Return the exercises of ours that a name means: the one that has it, in either number, and its namesakes."""
        exercise = self._own(self._exercises.get(stems(name), ""))
        if exercise is None:
            return ()
        full = {stems(exercise.id), stems(exercise.name)}
        others = (self._own(one.exercise) for one in exercise.namesakes if stems(name) not in full)
        return (exercise, *(one for one in others if one and {*stems(name)} <= {*stems(one.name)}))

    def said(self, name: str) -> tuple[Said, ...]:
        """Return what a name promises: the longest of its phrases that are known, none within another."""
        tokens = stems(name)
        written = re.findall(r"[^\W_]+", name)
        shown = written if len(written) == len(tokens) else tokens
        taken: set[int] = set()
        found: list[tuple[int, Said]] = []
        for start, end in _spans(len(tokens)):
            known = None if taken & {*range(start, end)} else self._known(tokens[start:end])
            if known:
                taken |= {*range(start, end)}
                found.append((start, known._replace(words=" ".join(shown[start:end]).lower())))
        return tuple(said for _, said in sorted(found))

    def _known(self, phrase: tuple[str, ...]) -> Said | None:
        if phrase in self._general:
            return Said("", self._general[phrase])
        meant = self.meant(" ".join(phrase))
        if len(meant) != 1:
            return None
        return Said("", tuple(one.id for one in meant[0].joint_actions if moves(one.id)), (meant[0].id,))

    def action(self, word: str) -> str | None:
        """Return the joint action that a word names, None where it names none."""
        return self._actions.get(stems(word))

    def _own(self, id_: str | None) -> Exercise | None:
        if not id_:
            return None
        exercise = self.base.follow(Exercise, id_)
        return None if exercise.imported_from else exercise

    @cached_property
    def _exercises(self) -> dict[tuple[str, ...], str]:
        return {stems(one.folded): one.id for one in self.base.names if one.kind == "exercise"}

    @cached_property
    def _actions(self) -> dict[tuple[str, ...], str]:
        terms = self.base.vocabulary("joint-actions").terms
        return {stems(name): one.id for one in terms for name in (one.label, *one.aliases, one.id)}

    @cached_property
    def _general(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        terms = self.base.vocabulary(WORDS).terms if WORDS in self.base.ids("vocabulary") else ()
        words = {stems(name): one.moves for one in terms for name in (one.id, one.label, *one.aliases)}
        return words | {name: (action,) for name, action in self._actions.items() if moves(action)}


def _spans(count: int) -> Iterator[tuple[int, int]]:
    """Yield the start and end of every run of `count` words, the longest first."""
    for length in range(count, 0, -1):
        yield from ((start, start + length) for start in range(count - length + 1))


def stems(name: str) -> tuple[str, ...]:
    """Return the words of a name as they are compared: folded, without the s of a plural."""
    return tuple(fold(_singular(one)) for one in fold(name).split())


def _singular(word: str) -> str:
    plural = word.endswith("s") and not word.endswith("ss") and len(word) >= SHORTEST_PLURAL
    return word[:-1] if plural else word
