"""The page of `kickback evidence`."""

from collections.abc import Iterator
from itertools import groupby

from kickback.queries.evidence.answers import EvidenceAnswer, GradedCue, Summary, WeighedClaim
from kickback.render.document import Block, Document, Facts, Heading, Line, Next, Prose, Records, Span, Tone, line
from kickback.render.pages.parts import (
    Words,
    counted,
    grade,
    joined,
    references,
    spoken,
    statement,
    sureness,
    told_disputes,
    told_figures,
)

FIELDS = (
    "id",
    "text",
    "verdict",
    "certainty",
    "directness",
    "for",
    "against",
    "calculations",
    "say_instead",
    "reasoning",
)


def page(answer: EvidenceAnswer, words: Words) -> Document:
    """Return the statements by verdict, each with what speaks for and against it, or how all of them stand."""
    named = answer.about if answer.kind in ("claim", "source", "dispute") else spoken(answer.about or "")
    about = f": {named}" if named else ""
    title = f"The evidence{about}"
    counts = [f"{count} {words('verdicts', verdict).lower()}" for verdict, count in answer.counts.items()]
    number = counted(len(answer.claims), "statement")
    return Document(
        title=title,
        blocks=(
            Heading(title, 1),
            *_own(answer, words),
            Prose(line(f"{number}: {joined(counts)}." if counts else "No graded statement fits.")),
            *(_summary(answer.summary, words) if answer.summary else _statements(answer, words)),
            _next(answer),
        ),
        records=Records(FIELDS, tuple(_record(claim) for claim in answer.claims)),
    )


def _own(answer: EvidenceAnswer, words: Words) -> Iterator[Block]:
    if answer.verdict:
        grading = grade(words, answer.verdict, answer.certainty)
        yield Prose((Span(f"The {answer.kind} itself: ", Tone.QUIET), *grading))


def _next(answer: EvidenceAnswer) -> Next:
    if answer.summary:
        worst = [f"kickback evidence {cue.id}" for cue in answer.summary.worst_cues[:1]]
        return Next((*worst, "kickback evidence --contested", "kickback myth"))
    cited = [f"kickback sources {one.id}" for one in answer.sources[:1]]
    return Next((*(f"kickback explain {claim.id}" for claim in answer.claims[:1]), *cited, "kickback evidence"))


def _statements(answer: EvidenceAnswer, words: Words) -> Iterator[Block]:
    for verdict, claims in groupby(answer.claims, key=lambda claim: claim.verdict):
        yield Heading(words("verdicts", verdict))
        for claim in claims:
            yield from statement(words, claim)
            yield from _sides(claim, words)
    if answer.roles:
        yield Heading("What its roles rest on")
        yield from _roles(answer, words)
    if answer.figures:
        yield Heading("Its own figures")
        yield from told_figures(answer.figures)
    if answer.rests_on:
        yield Prose((Span("It cites by itself: ", Tone.QUIET), Span(", ".join(answer.rests_on))))
    if answer.disputes:
        yield Heading("Where the sources disagree")
        yield from told_disputes(answer.disputes)
    if answer.sources:
        yield Heading("Sources")
        yield references(words, answer.sources)


def _roles(answer: EvidenceAnswer, words: Words) -> Iterator[Block]:
    for one in answer.roles:
        part = f", {one.part_name}" if one.part_name else ""
        told = f": {words('roles', one.role).lower()}, {words('sides', one.side).lower()}. "
        backing = f" [{', '.join((*one.sources, *one.measured_by))}]" if one.sources or one.measured_by else ""
        head = (Span(f"{one.name}{part}", Tone.STRONG), Span(told), *sureness(words, one), Span(backing, Tone.QUIET))
        yield Prose(head)
        if one.note:
            yield Prose(line(one.note), 4)


def _sides(claim: WeighedClaim, words: Words) -> Iterator[Prose]:
    told = (
        ("Why", claim.reasoning),
        ("Directness", words("directness", claim.directness).lower()),
        ("For", ", ".join(claim.supported_by)),
        ("Against", ", ".join(claim.opposed_by)),
        ("Calculations", ", ".join(claim.calculations)),
    )
    for label, text in told:
        if text:
            yield Prose((Span(f"{label}: ", Tone.QUIET), Span(text)), 4)


def _summary(summary: Summary, words: Words) -> Iterator[Block]:
    name = summary.exercise_name.lower()
    yield Prose(line(f"{summary.stand} stand, {summary.fall} fall, {summary.hang} hang between."))
    direct = counted(summary.directly_measured, "statement")
    told = f"None rests on a value measured in the {name}: what speaks of it is described or calculated."
    yield Prose(line(f"{direct} with a value measured in it." if summary.directly_measured else told, Tone.STRONG))
    yield Heading("How near the evidence is")
    yield Facts(tuple((words("directness", word), line(str(count))) for word, count in summary.directness.items()))
    for title, cues in (("Best supported cues", summary.best_cues), ("Worst supported cues", summary.worst_cues)):
        if cues:
            yield Heading(title)
            yield Facts(tuple((cue.id, _cue(cue, words)) for cue in cues))


def _cue(cue: GradedCue, words: Words) -> Line:
    return (*grade(words, cue.verdict, cue.certainty), Span(f". {cue.name}"))


def _record(claim: WeighedClaim) -> tuple[str, ...]:
    return (
        claim.id,
        claim.text,
        claim.verdict,
        claim.certainty,
        claim.directness,
        " ".join(claim.supported_by),
        " ".join(claim.opposed_by),
        " ".join(claim.calculations),
        claim.say_instead,
        claim.reasoning,
    )
