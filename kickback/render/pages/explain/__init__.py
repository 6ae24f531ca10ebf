"""The page of `kickback explain`: one form for each kind of thing."""

from functools import singledispatch

from kickback.model.claim import Claim, Figure
from kickback.model.exercise import Criterion, Fault
from kickback.queries.citations import Citation
from kickback.queries.explain.answers import (
    Explained,
    ExplainedAdvice,
    ExplainedClaim,
    ExplainedCue,
    ExplainedFault,
    ExplainedMuscle,
    ExplainedSafety,
    ExplainedSource,
    ExplainedTerm,
    ExplainedVariation,
)
from kickback.render.document import (
    Block,
    Document,
    Facts,
    Heading,
    Line,
    Next,
    Records,
    Tone,
    line,
    text_of,
)
from kickback.render.pages.explain.muscle import muscle_page
from kickback.render.pages.parts import Words, grade, references, spoken, statement, told_figures

# The vocabularies whose words `kickback cues --for` takes.
CONCERNS = ("places", "muscle-groups")


@singledispatch
def page(answer: Explained, _words: Words) -> Document:
    """Return the page of whatever was explained."""
    raise TypeError(f"no page for {type(answer).__name__}")


page.register(ExplainedMuscle, muscle_page)


@page.register
def _(answer: ExplainedCue, words: Words) -> Document:
    cue = answer.cue
    rows = [
        ("Do", line(cue.instruction, Tone.STRONG)),
        ("Feel it", line(cue.internal or "")),
        ("See it", line(cue.external or "")),
        ("Why", line(cue.why)),
        ("When", line(words("phases", cue.phase))),
        ("Works", line(_names(cue.targets))),
        ("Spares", line(_names(cue.spares))),
        ("Prevents", line(_names(cue.prevents))),
        ("Evidence", grade(words, cue.verdict, answer.certainty)),
        ("Note", line(cue.note or "")),
        ("Not with", line(_names(cue.conflicts_with))),
    ]
    return _document(
        f"{cue.name}: a cue of the {answer.exercise_name.lower()}",
        rows,
        (*_statements(words, answer.claims), *_sources(words, answer.sources)),
        (*(f"kickback explain {id_}" for id_ in cue.prevents[:1]), f"kickback evidence {cue.id}"),
    )


@page.register
def _(answer: ExplainedFault, words: Words) -> Document:
    fault = answer.fault
    cues = [(cue.id, line(cue.instruction)) for cue in answer.cues]
    return _document(
        f"{fault.name}: a fault in the {answer.exercise_name.lower()}",
        [*_fault_rows(fault), ("Evidence", grade(words, fault.verdict))],
        (
            *((Heading("Cues that correct it"), Facts(tuple(cues))) if cues else ()),
            *_criteria(fault.criteria, words),
            *_statements(words, answer.claims),
            *_sources(words, answer.sources),
        ),
        (f"kickback cues --for {fault.id}", f"kickback evidence {fault.id}"),
    )


def _fault_rows(fault: Fault) -> list[tuple[str, Line]]:
    return [
        ("Looks like", line(fault.looks)),
        ("Felt as", line(fault.felt)),
        ("Likely cause", line(fault.cause)),
        ("Costs", line(fault.consequence)),
        ("What to do", line(fault.fix, Tone.STRONG)),
        ("Also called", line(", ".join(fault.aliases))),
    ]


def _criteria(criteria: tuple[Criterion, ...], words: Words) -> tuple[Block, ...]:
    if not criteria:
        return ()
    rows = []
    for one in criteria:
        limits = [
            f"{name} {one.limit} {value:g}"
            for name, value in (("warn", one.warn), ("fault", one.fault))
            if value is not None
        ]
        why = f" {one.why}" if one.why else ""
        rows.append((one.measure, line(f"{', '.join(limits)} {one.unit} ({words('bases', one.basis).lower()}).{why}")))
    return (Heading("How it can be measured"), Facts(tuple(rows)))


@page.register
def _(answer: ExplainedClaim, words: Words) -> Document:
    claim = answer.claim
    rows = [
        ("Verdict", grade(words, claim.verdict, claim.certainty)),
        ("Directness", line(words("directness", claim.directness).lower())),
        ("Say instead", line(claim.say_instead, Tone.STRONG)),
        ("Why", line(claim.reasoning)),
        ("For it", line(", ".join(claim.supported_by))),
        ("Against it", line(", ".join(claim.opposed_by))),
        ("Calculations", line(", ".join(claim.calculations))),
        ("See also", line(", ".join(claim.related))),
        ("Not with", line(_names(claim.conflicts_with))),
    ]
    return _document(
        f"{claim.id}: {claim.text}",
        [("From", line(words("origins", claim.origin))), *rows],
        (*_figures(claim.figures), *_sources(words, answer.sources)),
        (f"kickback evidence {claim.id}", *(f"kickback explain {id_}" for id_ in claim.related[:1])),
    )


@page.register
def _(answer: ExplainedSource, words: Words) -> Document:
    from kickback.render.pages.sources import follow, work

    title = f"{answer.citation.short}: a source"
    blocks = work(answer.source, answer.citation.text, answer.citation.link, answer, words)
    facts = next(block for block in blocks if isinstance(block, Facts))
    return Document(
        title=title,
        blocks=(Heading(title, 1), *blocks, follow(answer, answer.source.id)),
        records=_records(facts.rows),
    )


@page.register
def _(answer: ExplainedTerm, _words: Words) -> Document:
    term = answer.term
    rows = [
        ("Means", line(term.definition)),
        ("Also called", line(", ".join(term.aliases))),
        ("Belongs to", line(answer.vocabulary_label)),
        ("Muscles", line(", ".join(answer.members))),
    ]
    trained = [f"kickback cues --for {term.id}"] if answer.vocabulary in CONCERNS else []
    members = [f"kickback explain {id_}" for id_ in answer.members[:1]]
    recorded = {"recorded-exercises": "--exercise ", "recorded-muscles": ""}.get(answer.vocabulary)
    values = [f"kickback activation {recorded}{term.id}"] if recorded is not None else []
    return _document(term.label, rows, (), (*trained, *members, *values) or ("kickback muscles",))


@page.register
def _(answer: ExplainedSafety, words: Words) -> Document:
    note = answer.safety
    rows = [
        ("When", line(note.when)),
        ("Do", line(note.action, Tone.STRONG)),
        ("Urgency", line(words("urgency", note.urgency).lower())),
        ("Evidence", grade(words, note.verdict)),
        ("Note", line(note.note or "")),
    ]
    title = f"{spoken(note.id).capitalize()}: safety in the {answer.exercise_name.lower()}"
    blocks = (*_figures(note.figures), *_sources(words, answer.sources))
    return _document(title, rows, blocks, ("kickback cues",))


@page.register
def _(answer: ExplainedVariation, words: Words) -> Document:
    variation = answer.variation
    rows = [
        ("Changes", line(variation.changes)),
        ("Evidence", grade(words, variation.verdict, variation.certainty)),
        ("Note", line(variation.note or "")),
        ("Not with", line(", ".join(variation.conflicts_with))),
    ]
    title = f"{variation.name}: a variation of the {answer.exercise_name.lower()}"
    blocks = (*_figures(variation.figures), *_sources(words, answer.sources))
    return _document(title, rows, blocks, ("kickback muscles",))


@page.register
def _(answer: ExplainedAdvice, words: Words) -> Document:
    advice = answer.advice
    rows = [
        ("Advice", line(advice.advice)),
        ("Evidence", grade(words, advice.verdict, advice.certainty)),
        ("Note", line(advice.note or "")),
    ]
    title = f"{advice.topic}: advice for the {answer.exercise_name.lower()}"
    blocks = (*_figures(advice.figures), *_sources(words, answer.sources))
    return _document(title, rows, blocks, ("kickback cues",))


def _figures(figures: tuple[Figure, ...]) -> tuple[Block, ...]:
    return (Heading("Figures"), *told_figures(figures)) if figures else ()


def _statements(words: Words, claims: tuple[Claim, ...]) -> tuple[Block, ...]:
    if not claims:
        return ()
    return (Heading("What the evidence says"), *(block for claim in claims for block in statement(words, claim)))


def _sources(words: Words, citations: tuple[Citation, ...]) -> tuple[Block, ...]:
    return (Heading("Sources"), references(words, citations)) if citations else ()


def _names(ids: tuple[str, ...]) -> str:
    return ", ".join(spoken(id_) for id_ in ids)


def _document(
    title: str, rows: list[tuple[str, Line]], blocks: tuple[Block, ...], commands: tuple[str, ...]
) -> Document:
    told = tuple((label, spans) for label, spans in rows if text_of(spans))
    return Document(
        title=title,
        blocks=(Heading(title, 1), Facts(told), *blocks, Next(commands)),
        records=_records(told),
    )


def _records(rows: tuple[tuple[str, Line], ...]) -> Records:
    return Records(("field", "value"), tuple((label, text_of(spans)) for label, spans in rows))
