"""The page of `kickback audit`."""

from collections import Counter
from collections.abc import Iterator

from kickback.queries.audit import AuditAnswer, Finding
from kickback.render.document import Block, Document, Heading, Next, Prose, Records, Span, Tone, line
from kickback.render.glyphs import CONTRADICTED, SUPPORTED
from kickback.render.pages.parts import Words, counted, joined

FIELDS = ("rule", "entry", "message", "suggestion", "reason", "place")


def page(answer: AuditAnswer, _words: Words) -> Document:
    """Return each finding with its reason and what to do, then their number."""
    title = f"Audit of {answer.file}"
    return Document(
        title=title,
        blocks=(
            Heading(title, 1),
            *(block for one in answer.findings for block in _told(one)),
            Prose((_verdict(answer), Span(f" in {counted(answer.entries, 'exercise')}"))),
            *_next(answer),
        ),
        records=Records(FIELDS, tuple(_record(one) for one in answer.findings)),
    )


def _told(one: Finding) -> Iterator[Block]:
    yield Prose((Span(f"{one.entry}: ", Tone.STRONG), Span(f"{one.message} ({one.rule})")))
    yield Prose((Span("Why: ", Tone.QUIET), Span(one.reason)), 4)
    yield Prose((Span("Try: ", Tone.QUIET), Span(one.suggestion)), 4)
    yield Prose(line(one.place, Tone.QUIET), 4)


def _verdict(answer: AuditAnswer) -> Span:
    if not answer.findings:
        return Span(f"{SUPPORTED} no findings", Tone.GOOD)
    rules = Counter(one.rule for one in answer.findings)
    told = joined([f"{count} of {rule}" for rule, count in sorted(rules.items())])
    return Span(f"{CONTRADICTED} {counted(len(answer.findings), 'finding')} ({told})", Tone.BAD)


def _next(answer: AuditAnswer) -> tuple[Next, ...]:
    known = dict.fromkeys(one.ours for one in answer.findings if one.ours)
    return (Next(tuple(f"kickback show {id_}" for id_ in list(known)[:2])),) if known else ()


def _record(one: Finding) -> tuple[str, ...]:
    return (one.rule, one.entry, one.message, one.suggestion, one.reason, one.place)
