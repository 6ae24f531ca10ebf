"""The page of `kickback explain` for a muscle."""

from collections.abc import Iterable, Iterator

from kickback.model.muscle import JointAction, Muscle, Partner
from kickback.model.vocabulary import Verdict
from kickback.queries.explain.answers import ExplainedMuscle
from kickback.queries.explain.jobs import JobGroup, UsedIn
from kickback.queries.muscles import InvolvedMuscle
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
    Span,
    Table,
    Tone,
    line,
    text_of,
)
from kickback.render.pages.parts import (
    Words,
    asked,
    grade,
    joined,
    references,
    statement,
    sureness,
    told_disputes,
)


def muscle_page(answer: ExplainedMuscle, words: Words) -> Document:
    """Return the muscle's job in the exercise asked about, or its anatomy and its uses, then cues and evidence."""
    muscle = answer.muscle
    title = f"{muscle.name} ({muscle.latin})"
    anatomy = tuple((label, spans) for label, spans in _anatomy(muscle) if text_of(spans))
    where: tuple[Block, ...] = (
        Heading("Where it is"),
        Facts(anatomy),
        Heading("What it does at each joint"),
        Table(ACTION_COLUMNS, tuple(_action(one, words) for one in muscle.actions)),
    )
    body = _everywhere(answer, words, where) if answer.used_in else _here(answer, words, where)
    blocks = (Heading(title, 1), *body, _next(answer))
    facts = [*_involvement_records(answer), *((label, text_of(spans)) for label, spans in anatomy)]
    return Document(title=title, blocks=blocks, records=Records(("field", "value"), tuple(facts)))


def _everywhere(answer: ExplainedMuscle, words: Words, where: tuple[Block, ...]) -> Iterator[Block]:
    """Yield the anatomy and every use; what one exercise asks of it is told when that exercise is named."""
    yield from where
    yield from used_in(answer.used_in, words)
    if answer.involvements:
        yield Heading(f"In the {answer.exercise_name.lower()}")
        yield Facts(tuple((_job(one, words), line(one.action or "")) for one in answer.involvements))
    yield from _felt(answer)
    yield from _disagreements(answer)
    yield Heading("Sources")
    yield references(words, (one for one in answer.sources if one.id in answer.muscle.sources))


def _here(answer: ExplainedMuscle, words: Words, where: tuple[Block, ...]) -> Iterator[Block]:
    """Yield what the muscle does in one exercise, then its anatomy and the evidence."""
    yield from _jobs(answer, words)
    yield from _felt(answer)
    yield from _technique(answer)
    yield from where
    yield from _statements(answer, words)
    yield from _disagreements(answer)
    yield Heading("Sources")
    yield references(words, answer.sources)


def _next(answer: ExplainedMuscle) -> Next:
    id_ = answer.muscle.id
    used = (f"kickback exercises --muscle {id_}",) if answer.used_in or answer.involvements else ()
    here = (f"kickback explain {id_} {answer.exercise}",) if answer.used_in and answer.involvements else ()
    cues = (f"kickback cues{asked(answer.exercise)} --for {id_}",) if answer.cues and not here else ()
    return Next((*used, *here, *cues, f"kickback evidence {id_}"))


ACTION_COLUMNS = (
    Column("Movement"),
    Column("Share"),
    Column("Part"),
    Column("When", flexible=True),
)


def _jobs(answer: ExplainedMuscle, words: Words) -> tuple[Block, ...]:
    blocks: list[Block] = [Heading(f"In the {answer.exercise_name.lower()}")]
    if not answer.involvements:
        return (*blocks, Prose(line("It has no listed job in this exercise.")))
    for one in answer.involvements:
        blocks += [Heading(_job(one, words), 3), Facts(_job_rows(one, words))]
    return tuple(blocks)


def _job(one: InvolvedMuscle, words: Words) -> str:
    role = f"{words('tiers', one.tier).lower()} {words('roles', one.role).lower()}"
    return f"{words('sides', one.side)}: {role}, {words('contractions', one.contraction).lower()}"


def _job_rows(one: InvolvedMuscle, words: Words) -> tuple[tuple[str, Line], ...]:
    backing = one.claims or (*one.sources, *one.measured_by)
    sure = (*sureness(words, one), *((Span(f" ({', '.join(backing)})", Tone.QUIET),) if backing else ()))
    rows = (
        ("Does", line(one.action or "")),
        ("Works more", line(one.raised_by or "")),
        ("Works less", line(one.lowered_by or "")),
        ("How sure", sure),
        ("Note", line(one.note or "")),
    )
    return tuple((label, spans) for label, spans in rows if text_of(spans))


def _felt(answer: ExplainedMuscle) -> Iterator[Block]:
    if answer.muscle.feel or answer.muscle.find:
        felt = (("Find it", line(answer.muscle.find or "")), ("Feel it", line(answer.muscle.feel or "")))
        yield Heading("How to feel it")
        yield Facts(tuple(row for row in felt if text_of(row[1])))


def _technique(answer: ExplainedMuscle) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if answer.cues:
        blocks += [
            Heading("Cues that concern it"),
            Facts(tuple((cue.id, line(cue.instruction)) for cue in answer.cues)),
        ]
    if answer.faults:
        rows = tuple((fault.id, line(f"{fault.name}. {fault.felt}")) for fault in answer.faults)
        blocks += [Heading("Faults that concern it"), Facts(rows)]
    return tuple(blocks)


def _anatomy(muscle: Muscle) -> tuple[tuple[str, Line], ...]:
    return (
        ("Place", line(muscle.location)),
        ("Made of", line(", ".join(muscle.members))),
        ("Parts", line(", ".join(part.name for part in muscle.parts))),
        ("Origin", line("; ".join(muscle.origin.places))),
        ("Insertion", line("; ".join(muscle.insertion.places))),
        ("Nerve", line(f"{muscle.nerve.name} ({muscle.nerve.roots})")),
        ("Steadies", line(muscle.steadies or "")),
        ("Works with", line(_partners(muscle.synergists))),
        ("Works against", line(_partners(muscle.antagonists))),
        ("Also called", line(", ".join(muscle.aliases))),
        ("Build", line("; ".join(f"{one.figures} [{one.source}]" for one in muscle.architecture))),
        ("Fiber types", line("; ".join(f"{one.figures} [{one.source}]" for one in muscle.fiber_types))),
        ("Identifiers", line(_identifiers(muscle))),
    )


def _partners(partners: tuple[Partner, ...]) -> str:
    return "; ".join(one.name + (f" ({one.note.rstrip('.')})" if one.note else "") for one in partners)


def _identifiers(muscle: Muscle) -> str:
    held = muscle.identifiers
    if held is None:
        return ""
    pairs = (("TA2", held.ta2), ("TA98", held.ta98), ("FMA", held.fma), ("UBERON", held.uberon))
    return ", ".join(f"{name} {number.removeprefix('UBERON:')}" for name, number in pairs if number)


def _action(one: JointAction, words: Words) -> Row:
    return Row(
        (
            line(words("joint-actions", one.id)),
            line(words("strengths", one.strength).lower()),
            line((one.part or "whole").replace("-", " ")),
            line(one.depends_on or "always"),
        )
    )


def _statements(answer: ExplainedMuscle, words: Words) -> Iterator[Block]:
    """Tell the statements of its jobs in full and name the others, which `kickback evidence` tells."""
    jobs = {id_ for one in answer.involvements for id_ in one.claims}
    if answer.claims:
        yield Heading("What the evidence says")
    for claim in answer.claims:
        if claim.id in jobs:
            yield from statement(words, claim)
    others = [claim for claim in answer.claims if claim.id not in jobs]
    for verdict in Verdict:
        if ids := [claim.id for claim in others if claim.verdict is verdict]:
            yield Prose((Span("Others ", Tone.QUIET), *grade(words, verdict), Span(f": {', '.join(ids)}")))


def _disagreements(answer: ExplainedMuscle) -> Iterator[Block]:
    if answer.muscle.disagreements or answer.disputes:
        yield Heading("Where the sources disagree")
        yield from (Prose(line(text)) for text in answer.muscle.disagreements)
        yield from told_disputes(answer.disputes)


def used_in(groups: Iterable[JobGroup], words: Words) -> Iterator[Block]:
    """Yield the exercises that use the muscle, by role and side, the first of each by name."""
    rows = []
    for one in groups:
        named = [_use(used) for used in one.exercises]
        if (more := one.count - len(named)) > 0:
            named.append(f"and {more:,} more")
        head = f"{words('roles', one.role)}, {words('sides', one.side).lower()}"
        rows.append((head, line(", ".join(named))))
    if rows:
        yield Heading("Exercises that use it")
        yield Facts(tuple(rows))


def _use(used: UsedIn) -> str:
    through = f" (as {used.through.replace('-', ' ')})" if used.through else ""
    return used.exercise + through


def _involvement_records(answer: ExplainedMuscle) -> list[tuple[str, str]]:
    return [
        (f"{answer.exercise}, {one.side}", joined([f"{one.tier} {one.role}", *([one.action] if one.action else [])]))
        for one in answer.involvements
    ]
