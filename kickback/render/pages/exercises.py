"""The page of `kickback exercises`."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kickback.queries.exercises import ExercisesAnswer, JobHere, ListedExercise
from kickback.queries.exercises.asked import Asked
from kickback.render.document import (
    Block,
    Column,
    Document,
    Facts,
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
from kickback.render.pages.parts import Words, joined, spoken, told_side

FIELDS = ("id", "name", "family", "equipment", "mechanic", "laterality", "level", "variant_of", "primary")
TIERS = {"primary": "As a primary mover", "secondary": "As a secondary mover or stabilizer"}


def page(answer: ExercisesAnswer, words: Words) -> Document:
    """Return the exercises that fit, those that are a piece short, and those that do not spare what must rest."""
    title = _title(answer)
    return Document(
        title=title,
        blocks=(Heading(title, 1), *_list(answer, words), *_short(answer), *_dropped(answer), _next(answer)),
        records=Records(FIELDS, tuple(_record(one) for one in answer.exercises)),
    )


def _title(answer: ExercisesAnswer) -> str:
    if not answer.total:
        return "No exercise fits"
    fit = "" if answer.asked == Asked() else " fits" if answer.total == 1 else " fit"
    return f"{answer.total:,} {'exercise' if answer.total == 1 else 'exercises'}{fit}"


def _list(answer: ExercisesAnswer, words: Words) -> Iterator[Block]:
    several = len({job.muscle for one in answer.exercises for job in one.jobs}) > 1
    jobs = any(one.jobs for one in answer.exercises)
    felt = any(one.felt for one in answer.exercises)
    columns = (
        Column("Exercise"),
        Column("Its job" if jobs else "Prime movers", flexible=True),
        Column("Equipment", flexible=True),
        Column("Felt there, done wrong", flexible=True) if felt else Column("Level"),
    )
    rows = [
        Row(
            (
                line(one.name, Tone.STRONG),
                line(_jobs(one.jobs, words, named=several) or ", ".join(one.primary)),
                line(", ".join(words("equipment", piece).lower() for piece in one.equipment) or "body weight"),
                _felt(one) if felt else line(words("levels", one.level).lower()),
            ),
            _group(one, words, by_tier=bool(answer.asked.muscle)),
        )
        for one in answer.exercises
    ]
    if rows:
        yield Table(columns, tuple(rows))


def _group(one: ListedExercise, words: Words, *, by_tier: bool) -> str:
    if by_tier:
        return TIERS["primary" if any(job.tier == "primary" for job in one.jobs) else "secondary"]
    return words("families", one.family) if one.family else "Other exercises"


def _jobs(jobs: Iterable[JobHere], words: Words, *, named: bool) -> str:
    """Return the jobs by role and side, with the muscles' names, or their parts', where there are several."""
    muscles: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for job in jobs:
        called = ", ".join(text for text in (job.name.lower() if named else "", job.part_name) if text)
        muscles[f"{words('roles', job.role).lower()}, {told_side(words, job.side)}"][called] = None
    return "; ".join(f"{job}: {joined([*called])}" if any(called) else job for job, called in muscles.items())


def _felt(one: ListedExercise) -> Line:
    return line(", ".join(fault.name.lower() for fault in one.felt), Tone.CAUTION)


def _short(answer: ExercisesAnswer) -> Iterator[Block]:
    """Yield the exercises that are a piece short, by that piece, first the one that gives the most."""
    by_piece: defaultdict[str, list[str]] = defaultdict(list)
    for one in answer.short:
        by_piece[one.missing].append(one.exercise)
    if by_piece:
        pieces = sorted(by_piece.items(), key=lambda held: -len(held[1]))
        yield Heading("One piece short")
        yield Facts(tuple((piece, line(", ".join(ids))) for piece, ids in pieces))
        yield from _more(answer.short_total, len(answer.short))


def _dropped(answer: ExercisesAnswer) -> Iterator[Block]:
    if answer.dropped:
        yield Heading(f"Left out, to spare: {joined([spoken(name) for name in answer.asked.avoid])}")
        rows = (Row((line(one.name), line(one.reason))) for one in answer.dropped)
        yield Table((Column("Exercise"), Column("Why", flexible=True)), tuple(rows))
        yield from _more(answer.dropped_total, len(answer.dropped))
        yield Prose(line("What is left lists no work there, which is not the same as none.", Tone.QUIET))


def _more(total: int, shown: int) -> Iterator[Block]:
    if total > shown:
        yield Prose(line(f"And {total - shown:,} more; --limit 0 shows all.", Tone.QUIET))


def _next(answer: ExercisesAnswer) -> Next:
    ids = [one.id for one in answer.exercises[:2]]
    if not ids:
        return Next(tuple(f"kickback show {one.exercise}" for one in answer.short[:1]) or ("kickback exercises",))
    return Next((f"kickback show {ids[0]}", *((f"kickback compare {ids[0]} {ids[1]}",) if len(ids) > 1 else ())))


def _record(one: ListedExercise) -> tuple[str, ...]:
    return (
        one.id,
        one.name,
        one.family or "",
        " ".join(one.equipment),
        one.mechanic or "",
        one.laterality or "",
        one.level,
        one.variant_of or "",
        "; ".join(one.primary),
    )
