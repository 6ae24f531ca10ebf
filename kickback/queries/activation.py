"""The recorded EMG values, told so that no table of them misleads."""

from collections.abc import Iterator

from kickback.errors import AmbiguousNameError, UnknownNameError, UsageError, either, quoted
from kickback.knowledge.base import KnowledgeBase
from kickback.model.measurement import Measurement
from kickback.model.record import Record
from kickback.model.source import Source
from kickback.model.vocabulary import Caution, Electrode, Grade, Relevance, Statistic
from kickback.queries.words import checked_word

SORTS = ("study", "value")
EXERCISES = ("exercise", "recorded-exercises")
MUSCLES = ("muscle", "muscle-groups", "recorded-muscles")
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

    Rows stand by statistic, then by study with the nearest task first, or by value where `sort` says so; nothing is
    averaged. Raises UnknownNameError or UsageError for names and words that the knowledge base does not hold.
    """
    if sort not in SORTS:
        raise UsageError(f"no order called {quoted(sort)}; use {either(SORTS)}")
    asked = _only(base, "exercise", exercise, EXERCISES)
    sought = _only(base, "muscle", muscle, MUSCLES) if muscle else None
    wanted = _recorded_as(base, sought) if sought else None
    side = checked_word(base, "sides", "side", side)
    work = base.resolve("source", study) if study else None
    rows = [
        (source, one)
        for source, one in _readable(base)
        if work in (None, source.id) and side in (None, one.side) and (wanted is None or one.muscle in wanted)
    ]
    own = [row for row in rows if row[1].exercise == asked]
    chosen = own if own or direct_only else rows
    return ActivationAnswer(
        exercise=asked,
        exercise_name=_exercise_name(base, asked),
        muscle=_muscle_name(base, sought) if sought else None,
        sort=sort,
        measurements=tuple(_row(base, *row) for row in sorted(chosen, key=_by_value if sort == "value" else _by_study)),
        cautions=tuple(
            ToldCaution(id=one, text=base.term("cautions", one).definition)
            for one in _cautions(base, [row[1] for row in chosen], borrowed=bool(chosen) and not own, sort=sort)
        ),
    )


def _readable(base: KnowledgeBase) -> Iterator[tuple[Source, Measurement]]:
    """Yield every value but those of a deep muscle that were not recorded with fine wire."""
    deep = _deep(base)
    for source in base.sources():
        for one in source.measurements:
            if one.muscle not in deep or one.electrode is Electrode.FINE_WIRE:
                yield source, one


def _deep(base: KnowledgeBase) -> set[str]:
    return {muscle.id for muscle in base.muscles() if muscle.fine_wire_only}


def _only(base: KnowledgeBase, kind: str, name: str, among: tuple[str, ...]) -> str:
    found = sorted({one.id for one in base.find(name) if one.kind in among})
    if len(found) > 1:
        raise AmbiguousNameError(name, found)
    if not found:
        base.refuse_broken("muscles", "exercises", "vocabulary")
        raise UnknownNameError(kind, name, base.nearest(name, *among))
    return found[0]


def _recorded_as(base: KnowledgeBase, id_: str) -> set[str]:
    """Return the ids under which a muscle or group was recorded, alone or with its neighbors."""
    if id_ in _deep(base):
        return {id_}  # what an electrode over several muscles picked up says nothing of a deep one
    members = {one.id for one in base.muscles() if id_ in (one.id, one.group)}
    together = {one.group for one in base.muscles() if one.id == id_}
    covering = {term.id for term in base.vocabulary("recorded-muscles").terms if members & {*term.covers}}
    return {id_, *members, *together, *covering}


def _by_study(row: tuple[Source, Measurement]) -> tuple[int, int, str]:
    source, one = row
    return list(Statistic).index(one.statistic), NEAREST.index(source.relevance), source.id


def _by_value(row: tuple[Source, Measurement]) -> tuple[int, float]:
    one = row[1]
    highest = one.range[1] if one.range else one.value or 0
    return list(Statistic).index(one.statistic), -highest


def _cautions(base: KnowledgeBase, rows: list[Measurement], *, borrowed: bool, sort: str) -> Iterator[Caution]:
    if borrowed:
        yield Caution.BORROWED
    yield Caution.NOT_GROWTH
    if len({one.statistic for one in rows}) > 1:
        yield Caution.OWN_SCALE
    if sort == "value":
        yield Caution.SORTED
    if {one.muscle for one in rows} & _deep(base):
        yield Caution.FINE_WIRE


def _row(base: KnowledgeBase, source: Source, one: Measurement) -> RecordedValue:
    return RecordedValue(
        exercise=one.exercise,
        exercise_name=_exercise_name(base, one.exercise),
        muscle=one.muscle,
        muscle_name=_muscle_name(base, one.muscle),
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


def _exercise_name(base: KnowledgeBase, id_: str) -> str:
    return base.exercise(id_).name if id_ in base.ids("exercises") else base.label("recorded-exercises", id_)


def _muscle_name(base: KnowledgeBase, id_: str) -> str:
    if id_ in base.ids("muscles"):
        return base.muscle(id_).name
    groups = {term.id for term in base.vocabulary("muscle-groups").terms}
    return base.label("muscle-groups" if id_ in groups else "recorded-muscles", id_)
