"""The pages of `kickback explain` for an exercise's safety notes, variations and advice."""

from kickback.queries.explain.answers import ExplainedAdvice, ExplainedSafety, ExplainedVariation
from kickback.render.document import Document, Tone, line
from kickback.render.pages.explain.frame import figure_list, framed, source_list
from kickback.render.pages.parts import Words, asked, grade, spoken


def safety_page(answer: ExplainedSafety, words: Words) -> Document:
    """Return when to stop, ask or adapt, and what to do then."""
    note = answer.safety
    rows = [
        ("When", line(note.when)),
        ("Do", line(note.action, Tone.STRONG)),
        ("Urgency", line(words("urgency", note.urgency).lower())),
        ("Evidence", grade(words, note.verdict)),
        ("Note", line(note.note or "")),
    ]
    title = f"{spoken(note.id).capitalize()}: safety in the {answer.exercise_name.lower()}"
    blocks = (*figure_list(note.figures), *source_list(words, answer.sources))
    return framed(title, rows, blocks, (f"kickback cues{asked(answer.exercise)}",))


def variation_page(answer: ExplainedVariation, words: Words) -> Document:
    """Return what a variation changes."""
    variation = answer.variation
    rows = [
        ("Changes", line(variation.changes)),
        ("Evidence", grade(words, variation.verdict, variation.certainty)),
        ("Note", line(variation.note or "")),
        ("Not with", line(", ".join(variation.conflicts_with))),
    ]
    title = f"{variation.name}: a variation of the {answer.exercise_name.lower()}"
    blocks = (*figure_list(variation.figures), *source_list(words, answer.sources))
    return framed(title, rows, blocks, (f"kickback muscles{asked(answer.exercise)}",))


def advice_page(answer: ExplainedAdvice, words: Words) -> Document:
    """Return advice on one topic."""
    advice = answer.advice
    rows = [
        ("Advice", line(advice.advice)),
        ("Evidence", grade(words, advice.verdict, advice.certainty)),
        ("Note", line(advice.note or "")),
    ]
    title = f"{advice.topic}: advice for the {answer.exercise_name.lower()}"
    blocks = (*figure_list(advice.figures), *source_list(words, answer.sources))
    return framed(title, rows, blocks, (f"kickback cues{asked(answer.exercise)}",))
