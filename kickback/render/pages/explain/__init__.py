"""The page of `kickback explain`: one form for each kind of thing."""

from functools import singledispatch

from kickback.queries.explain.answers import (
    Explained,
    ExplainedAdvice,
    ExplainedClaim,
    ExplainedCue,
    ExplainedDispute,
    ExplainedFault,
    ExplainedGroup,
    ExplainedMuscle,
    ExplainedSafety,
    ExplainedSource,
    ExplainedTerm,
    ExplainedVariation,
)
from kickback.render.document import Document, Facts, Heading, Tone, line
from kickback.render.pages.explain.frame import figure_list, framed, names, open_questions, records, source_list
from kickback.render.pages.explain.groups_and_disputes import dispute_page, group_page
from kickback.render.pages.explain.muscle import muscle_page
from kickback.render.pages.explain.notes import advice_page, safety_page, variation_page
from kickback.render.pages.explain.technique import cue_page, fault_page
from kickback.render.pages.parts import Words, grade

# The vocabularies whose words `kickback cues --for` takes.
CONCERNS = ("places",)


@singledispatch
def page(answer: Explained, _words: Words) -> Document:
    """Return the page of whatever was explained."""
    raise TypeError(f"no page for {type(answer).__name__}")


page.register(ExplainedMuscle, muscle_page)
page.register(ExplainedGroup, group_page)
page.register(ExplainedDispute, dispute_page)
page.register(ExplainedCue, cue_page)
page.register(ExplainedFault, fault_page)
page.register(ExplainedSafety, safety_page)
page.register(ExplainedVariation, variation_page)
page.register(ExplainedAdvice, advice_page)


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
        ("Not with", line(names(claim.conflicts_with))),
    ]
    return framed(
        f"{claim.id}: {claim.text}",
        [("From", line(words("origins", claim.origin))), *rows],
        (*figure_list(claim.figures), *open_questions(answer.disputes), *source_list(words, answer.sources)),
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
        records=records(facts.rows),
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
    return framed(term.label, rows, (), (*trained, *members, *values) or ("kickback muscles",))
