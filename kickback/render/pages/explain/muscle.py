"""The page of `kickback explain` for a muscle."""

from collections.abc import Iterator

from kickback.model.muscle import JointAction, Muscle, Partner
from kickback.model.vocabulary import Verdict
from kickback.queries.explain.answers import ExplainedMuscle
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
from kickback.render.pages.parts import Words, grade, joined, references, statement


def muscle_page(answer: ExplainedMuscle, words: Words) -> Document:
    """Return the muscle's job in the exercise first, then its anatomy, cues, faults and evidence."""
    muscle = answer.muscle
    title = f"{muscle.name} ({muscle.latin})"
    anatomy = tuple((label, spans) for label, spans in _anatomy(muscle) if text_of(spans))
    blocks = [
        Heading(title, 1),
        *_jobs(answer, words),
        *_technique(answer),
        Heading("Where it is"),
        Facts(anatomy),
        Heading("What it does at each joint"),
        Table(ACTION_COLUMNS, tuple(_action(one, words) for one in muscle.actions)),
        *_statements(answer, words),
        *_disagreements(muscle),
        Heading("Sources"),
        references(words, answer.sources),
        Next(
            (f"kickback cues --for {muscle.id}", f"kickback evidence {muscle.id}", f"kickback activation {muscle.id}")
        ),
    ]
    facts = [*_involvement_records(answer), *((label, text_of(spans)) for label, spans in anatomy)]
    return Document(title=title, blocks=tuple(blocks), records=Records(("field", "value"), tuple(facts)))


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
    sure = (*grade(words, one.verdict, one.certainty), Span(f" ({', '.join(one.claims)})", Tone.QUIET))
    rows = (
        ("Does", line(one.action)),
        ("Works more", line(one.raised_by or "")),
        ("Works less", line(one.lowered_by or "")),
        ("How sure", sure),
    )
    return tuple((label, spans) for label, spans in rows if text_of(spans))


def _technique(answer: ExplainedMuscle) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if answer.muscle.feel or answer.muscle.find:
        felt = (("Find it", line(answer.muscle.find or "")), ("Feel it", line(answer.muscle.feel or "")))
        blocks += [Heading("How to feel it"), Facts(tuple(row for row in felt if text_of(row[1])))]
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
        ("Parts", line(", ".join(part.name for part in muscle.parts))),
        ("Origin", line("; ".join(muscle.origin.places))),
        ("Insertion", line("; ".join(muscle.insertion.places))),
        ("Nerve", line(f"{muscle.nerve.name} ({muscle.nerve.roots})")),
        ("Steadies", line(muscle.steadies or "")),
        ("Works with", line(_partners(muscle.synergists))),
        ("Works against", line(_partners(muscle.antagonists))),
        ("Also called", line(", ".join(muscle.aliases))),
        ("Build", line("; ".join(f"{one.figures} [{one.source}]" for one in muscle.architecture))),
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


def _disagreements(muscle: Muscle) -> tuple[Block, ...]:
    if not muscle.disagreements:
        return ()
    return (Heading("Where the sources disagree"), *(Prose(line(text)) for text in muscle.disagreements))


def _involvement_records(answer: ExplainedMuscle) -> list[tuple[str, str]]:
    return [
        (f"{answer.exercise}, {one.side}", joined([f"{one.tier} {one.role}", one.action]))
        for one in answer.involvements
    ]
