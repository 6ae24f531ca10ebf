"""Which of another collection's exercises to write, which to leave out, and what was made of them."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kickback.errors import printable
from kickback.knowledge.base import KnowledgeBase
from kickback.queries.exchange.answers import ImportAnswer, Malformed, Plan, Skipped
from kickback.queries.exchange.from_free_exercise_db import Translator
from kickback.queries.exchange.naming import Names
from kickback.queries.exchange.theirs import FREE_EXERCISE_DB, as_theirs, faults_of_form

if TYPE_CHECKING:
    from kickback.model.exercise import Exercise

EDITED = "your file says otherwise and is not overwritten"


class Planner:
    """Decide about each exercise in turn; a later one gives way to those before it."""

    def __init__(self, base: KnowledgeBase, target: Path) -> None:
        crosswalk = base.crosswalk(FREE_EXERCISE_DB)
        self._names = Names(base, target, crosswalk.id)
        self._translator = Translator(crosswalk, self._names)
        self._first: dict[str, tuple[str, object]] = {}
        self.exercises: list[Exercise] = []
        self.skipped: list[Skipped] = []
        self.malformed: list[Malformed] = []

    def decide(self, place: str, value: object) -> None:
        """Take one exercise in, or note why not."""
        if faults := tuple(faults_of_form(value)):
            self.malformed += [Malformed(place=place, message=fault) for fault in faults]
            return
        theirs = as_theirs(cast("dict[str, Any]", value))
        id_ = self._names.id_for(theirs.id)
        before, same = self._first.setdefault(id_, (place, value))
        if reason := self._names.why_not(theirs.id):
            self.skipped.append(Skipped(id=theirs.id, reason=reason))
        elif before != place and value == same:
            self.skipped.append(Skipped(id=theirs.id, reason=f"stands twice, first at {before}"))
        elif before != place:
            message = f"id: '{theirs.id}' becomes '{id_}', as that of {before} does"
            self.malformed.append(Malformed(place=place, message=message))
        else:
            exercise = self._translator.exercise(theirs, id_)
            self._names.take(id_, (exercise.name, *exercise.aliases))
            self.exercises.append(exercise)

    def messages(self) -> Iterator[str]:
        """Yield how often each word was left out."""
        for told, count in self._translator.left_out.most_common():
            yield f"left out of {count:,} exercise{'' if count == 1 else 's'}: {told}"


def plan_import(base: KnowledgeBase, items: Iterable[tuple[str, object]], target: Path) -> Plan:
    """Return what to write into the data folder `target` for `items`, each a place and the JSON value there.

    One that is here already, graded or in another folder, is skipped; one that is no exercise is told with its place.
    """
    planner = Planner(base, target)
    for place, value in items:
        planner.decide(place, value)
    return Plan(
        exercises=tuple(planner.exercises),
        skipped=tuple(planner.skipped),
        malformed=tuple(planner.malformed),
        messages=tuple(planner.messages()),
    )


def told_import(
    plan: Plan,
    written: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]],
    unread: Iterable[tuple[str, str]],
    folder: Path,
    *,
    read: bool,
) -> ImportAnswer:
    """Return what became of a plan.

    `written` holds the ids that were added, unchanged and kept out by another file; `unread` the files that could not
    be read; `read` tells whether kickback reads the folder without being told.
    """
    added, unchanged, kept = written
    return ImportAnswer(
        folder=printable(str(folder)),
        read=read,
        added=added,
        unchanged=unchanged,
        skipped=(*plan.skipped, *(Skipped(id=id_, reason=EDITED) for id_ in kept)),
        malformed=(
            *(Malformed(place=printable(place), message=message) for place, message in unread),
            *(Malformed(place=printable(one.place), message=one.message) for one in plan.malformed),
        ),
        messages=plan.messages,
    )
