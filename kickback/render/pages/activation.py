"""The page of `kickback activation`."""

from collections.abc import Iterator
from itertools import groupby

from kickback.queries.activation import ActivationAnswer, RecordedValue
from kickback.render.document import (
    Block,
    Column,
    Document,
    Heading,
    Line,
    Next,
    Prose,
    Records,
    Row,
    Table,
    Tone,
    line,
)
from kickback.render.glyphs import EMPTY, FULL
from kickback.render.pages.parts import Words, counted, spoken, told_side, told_value

BAR = 14
WHOLE = 100
FIELDS = (
    "exercise",
    "muscle",
    "part",
    "side",
    "statistic",
    "value_pct_mvic",
    "range_low",
    "range_high",
    "sd",
    "n",
    "load",
    "condition",
    "electrode",
    "source",
    "grade",
    "nearness_to_cable_kickback",
    "borrowed",
)


def page(answer: ActivationAnswer, words: Words) -> Document:
    """Return the recorded values, one table a statistic, each with its own scale, under what must be said of them."""
    title = f"Recorded activation{f': {answer.muscle.lower()}' if answer.muscle else ''}"
    number = counted(len(answer.measurements), "value")
    told = f"{number}, in percent of maximum (MVIC)" if answer.measurements else "no value that fits was recorded in it"
    return Document(
        title=title,
        blocks=(
            Heading(title, 1),
            *_cautions(answer),
            Prose(line(f"Exercise asked about: {answer.exercise_name.lower()}; {told}.")),
            *_tables(answer, words),
            _next(answer),
        ),
        records=Records(FIELDS, tuple(_record(one, answer.exercise) for one in answer.measurements)),
    )


def _cautions(answer: ActivationAnswer) -> Iterator[Block]:
    if answer.measurements:
        yield from (Prose(line(caution.text, Tone.CAUTION)) for caution in answer.cautions)


def _next(answer: ActivationAnswer) -> Next:
    first = answer.measurements[:1]
    return Next((*(f"kickback sources {one.source}" for one in first), "kickback evidence", "kickback myth EMG"))


def _tables(answer: ActivationAnswer, words: Words) -> Iterator[Block]:
    for statistic, group in groupby(answer.measurements, key=lambda one: one.statistic):
        rows = list(group)
        top = max(WHOLE, *(_high(one) for one in rows))
        yield Heading(words("statistics", statistic))
        yield _table(rows, top, answer, words)


def _table(rows: list[RecordedValue], top: float, answer: ActivationAnswer, words: Words) -> Table:
    """Return one statistic's values; a table by study names the study above its rows, another within each.

    Each row names its muscle, or its part, unless all of them are the muscle that the title names.
    """
    by_study = answer.sort == "study"
    asked = all(one.muscle_name == answer.muscle for one in rows)
    named = not asked or any(one.part for one in rows)
    columns = (
        Column("Exercise", flexible=True),
        *((Column("Part" if asked else "Muscle"),) if named else ()),
        Column("Side"),
        Column("% MVIC"),
        Column("Grade"),
        Column(f"From 0 to {top:g}", drawn=True),
    )
    cells = (
        (
            line(_task(one, by_study=by_study)),
            *((line(_part(one) if asked else _muscle(one)),) if named else ()),
            line(told_side(words, one.side)),
            line(told_value(one.value_pct_mvic, one.range_pct_mvic, one.sd), Tone.STRONG),
            line(one.grade),
            _bar(one, top),
        )
        for one in rows
    )
    groups = (_study(one, words) if by_study else "" for one in rows)
    return Table(columns, tuple(Row(*pair) for pair in zip(cells, groups, strict=True)))


def _task(one: RecordedValue, *, by_study: bool) -> str:
    task = ", ".join(part for part in (one.exercise_name, one.load, one.condition) if part)
    return task if by_study else f"{task} ({one.source}, {_people(one)})"


def _people(one: RecordedValue) -> str:
    return counted(one.n, "person", "people") if one.n else "people not known"


def _study(one: RecordedValue, words: Words) -> str:
    near = f", {words('relevance', one.relevance).lower()}" if one.relevance else ""
    return f"{one.study} ({one.source}): {_people(one)}, {words('electrodes', one.electrode).lower()}{near}"


def _part(one: RecordedValue) -> str:
    return spoken((one.part or "whole").removeprefix(f"{one.muscle}-"))


def _muscle(one: RecordedValue) -> str:
    return spoken(one.part) if one.part else one.muscle_name.lower()


def _high(one: RecordedValue) -> float:
    return one.range_pct_mvic[1] if one.range_pct_mvic else one.value_pct_mvic or 0


def _bar(one: RecordedValue, top: float) -> Line:
    low = one.range_pct_mvic[0] if one.range_pct_mvic else 0
    start, end = round(low / top * BAR), round(_high(one) / top * BAR)
    filled = max(end - start, 1)
    start = min(start, BAR - filled)
    return line(EMPTY * start + FULL * filled + EMPTY * (BAR - start - filled), Tone.QUIET)


def _record(one: RecordedValue, asked: str) -> tuple[str, ...]:
    low, high = one.range_pct_mvic or ("", "")
    cells = (
        one.exercise,
        one.muscle,
        one.part,
        one.side,
        one.statistic,
        one.value_pct_mvic,
        low,
        high,
        one.sd,
        one.n,
        one.load,
        one.condition,
        one.electrode,
        one.source,
        one.grade,
        one.relevance,
        "no" if one.exercise == asked else "yes",
    )
    return tuple("" if cell is None else f"{cell:g}" if isinstance(cell, float) else str(cell) for cell in cells)
