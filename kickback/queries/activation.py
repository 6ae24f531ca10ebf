"""The recorded EMG values, told so that no table of them misleads."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from kickback.errors import AmbiguousNameError, UnknownNameError, UsageError, either, quoted
from kickback.knowledge.base import KnowledgeBase
from kickback.model.measurement import Measurement
from kickback.model.muscle import MuscleGroup
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Caution, Electrode, Grade, Relevance, Statistic
from kickback.queries.groups import covering
from kickback.queries.words import checked_word

SORTS = ("study", "value")
EXERCISES = ("exercise", "recorded-exercises")
MUSCLES = ("muscle", "muscle-group", "recorded-muscles")
Row: TypeAlias = tuple[Source, Measurement]
NEAREST = (*Relevance, None)


class RecordedValue(Record, frozen=True, kw_only=True):
    """Hold one row: what was measured where, in percent of maximum (MVIC), by whom, and how it was seen."""

    exercise: str
    exercise_name: str
    muscle: str
    muscle_name: str
    part: str | None
    side: str
    statistic: Statistic
    value_pct_mvic: float | None
    range_pct_mvic: tuple[float, float] | None
    sd: float | None
    n: int | None
    load: str
    condition: str | None
    electrode: Electrode
    source: str
    study: str
    relevance: Relevance | None
    grade: Grade


class ToldCaution(Record, frozen=True, kw_only=True):
    """Hold what must be said beside the rows."""

    id: Caution
    text: str


class ActivationAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback activation`."""

    exercise: str
    exercise_name: str
    muscle: str | None
    sort: str
    measurements: tuple[RecordedValue, ...]
    cautions: tuple[ToldCaution, ...]


def list_activation(  # noqa: PLR0913  # one argument for each option of the command
    base: KnowledgeBase,
    muscle: str | None = None,
    *,
    exercise: str,
    side: str | None = None,
    study: str | None = None,
    direct_only: bool = False,
    sort: str = "study",
) -> ActivationAnswer:
    """Return the values recorded in `exercise`, or in its neighbors where there are none and not `direct_only`.

    Rows stand by statistic, then by study with the task nearest to the cable kickback first, or by value where `sort`
    says so; nothing is averaged. Raises UnknownNameError or UsageError for what the knowledge base does not hold.
    """
    if sort not in SORTS:
        raise UsageError(f"no order called {quoted(sort)}; use {either(SORTS)}")
    asked = _exercise(base, exercise)
    sought = _muscle(base, muscle) if muscle is not None else None
    deep = {one.id for one in base.muscles() if one.fine_wire_only}
    wanted = _recorded_as(base, sought, deep) if sought else None
    side = checked_word(base, "sides", "side", side)
    work = base.resolve("source", study) if study is not None else None
    rows = [
        (source, one)
        for source, one in _readable(base, deep)
        if work in (None, source.id) and side in (None, one.side) and (wanted is None or one.muscle in wanted)
    ]
    own = [row for row in rows if row[1].exercise == asked]
    chosen = sorted(own if own or direct_only else rows, key=_by_value if sort == "value" else _by_study)
    names = _names(base, asked)
    return ActivationAnswer(
        exercise=asked,
        exercise_name=names["exercise"][asked],
        muscle=names["muscle"][sought] if sought else None,
        sort=sort,
        measurements=tuple(_row(row, names) for row in chosen),
        cautions=tuple(_told(base, _cautions(chosen, deep, borrowed=bool(chosen) and not own, sort=sort))),
    )


def _readable(base: KnowledgeBase, deep: set[str]) -> Iterator[Row]:
    """Yield every value but those that are missing, and those of a deep muscle not recorded with fine wire."""
    for source in base.sources():
        for one in source.measurements:
            told = one.value is not None or one.range is not None
            if told and (one.muscle not in deep or one.electrode is Electrode.FINE_WIRE):
                yield source, one


def _exercise(base: KnowledgeBase, name: str) -> str:
    return _only(base, "exercise", name, EXERCISES)


def _muscle(base: KnowledgeBase, name: str) -> str:
    exercises = {one.id for one in base.find(name) if one.kind in EXERCISES}
    hint = f"it is an exercise: try 'kickback activation --exercise {min(exercises)}'" if exercises else ""
    return _only(base, "muscle", name, MUSCLES, hint)


def _only(base: KnowledgeBase, kind: str, name: str, among: tuple[str, ...], hint: str = "") -> str:
    found = sorted({one.id for one in base.find(name) if one.kind in among})
    if len(found) > 1:
        raise AmbiguousNameError(name, found)
    if not found:
        base.refuse_broken("muscles", "muscle-groups", "exercises", "vocabulary")
        raise UnknownNameError(kind, name, () if hint else base.nearest(name, *among), hint)
    return found[0]


def _recorded_as(base: KnowledgeBase, id_: str, deep: set[str]) -> set[str]:
    """Return the ids under which a muscle or group was recorded, alone or with its neighbors."""
    if id_ in deep:
        return {id_}  # what an electrode over several muscles picked up says nothing of a deep one
    named = covering(base, [id_])
    taken = {term.id for term in base.vocabulary("recorded-muscles").terms if named & {*term.covers}}
    return {*named, *taken}


def _by_study(row: Row) -> tuple[int, int, str]:
    source, one = row
    return list(Statistic).index(one.statistic), NEAREST.index(source.relevance), source.id


def _by_value(row: Row) -> tuple[int, float]:
    one = row[1]
    highest = one.range[1] if one.range else one.value or 0
    return list(Statistic).index(one.statistic), -highest


def _cautions(rows: list[Row], deep: set[str], *, borrowed: bool, sort: str) -> Iterator[Caution]:
    if borrowed:
        yield Caution.BORROWED
    yield Caution.NOT_GROWTH
    if len({one.statistic for _, one in rows}) > 1:
        yield Caution.OWN_SCALE
    if sort == "value":
        yield Caution.SORTED
    if {one.muscle for _, one in rows} & deep:
        yield Caution.FINE_WIRE
    yield Caution.GRADES


def _told(base: KnowledgeBase, cautions: Iterable[Caution]) -> Iterator[ToldCaution]:
    for one in cautions:
        yield ToldCaution(id=one, text=base.term("cautions", one).definition)


def _names(base: KnowledgeBase, asked: str) -> dict[str, dict[str, str]]:
    """Return the names of recorded exercises and muscles by id; an entry's own wins over a word's."""
    labels = {
        id_: {term.id: term.label for term in base.vocabulary(id_).terms}
        for id_ in ("recorded-exercises", "recorded-muscles")
    }
    groups = {one.id: one.name for one in base.every(MuscleGroup)}
    recorded = {asked, *(row.exercise for source in base.sources() for row in source.measurements)}
    return {
        "exercise": labels["recorded-exercises"]
        | {id_: base.exercise(id_).name for id_ in recorded & {*base.ids("exercises")}},
        "muscle": groups | labels["recorded-muscles"] | {one.id: one.name for one in base.muscles()},
    }


def _row(row: Row, names: dict[str, dict[str, str]]) -> RecordedValue:
    source, one = row
    return RecordedValue(
        exercise=one.exercise,
        exercise_name=names["exercise"].get(one.exercise, one.exercise),
        muscle=one.muscle,
        muscle_name=names["muscle"].get(one.muscle, one.muscle),
        part=one.part,
        side=one.side,
        statistic=one.statistic,
        value_pct_mvic=one.value,
        range_pct_mvic=one.range,
        sd=one.sd,
        n=one.n or source.n,
        load=one.load,
        condition=one.condition,
        electrode=one.electrode,
        source=source.id,
        study=source.short,
        relevance=source.relevance,
        grade=one.grade,
    )
