"""The page of `kickback cues`: a checklist to take to the machine."""

from collections.abc import Iterator

from kickback.model.exercise import Dose
from kickback.queries.cues import CueLine, CuesAnswer, StopSign
from kickback.render.document import (
    Block,
    Checklist,
    Document,
    Facts,
    Heading,
    Item,
    Line,
    Next,
    Prose,
    Records,
    Span,
    Tone,
    line,
)
from kickback.render.glyphs import STOP
from kickback.render.pages.parts import Words, asked, grade, joined, references

FIELDS = (
    "id",
    "phase",
    "instruction",
    "wording",
    "why",
    "targets",
    "spares",
    "prevents",
    "claims",
    "verdict",
    "certainty",
)


def page(answer: CuesAnswer, words: Words, *, why: bool = False) -> Document:
    """Return the cues by phase, the dose and the stop signs; with `why`, reasons, faults, verdicts and sources."""
    title = f"{answer.name}: technique checklist"
    blocks: list[Block] = [Heading(title, 1), *_phases(answer, words, why=why), *told_dose(answer.dose)]
    blocks += told_stops(answer.stop_signs, answer.ask_first)
    if why and answer.sources:
        blocks += [Heading("Sources"), references(words, answer.sources)]
    return Document(
        title=title,
        blocks=(*blocks, _next(answer)),
        records=Records(FIELDS, tuple(_record(cue) for cue in answer.cues)),
    )


def _phases(answer: CuesAnswer, words: Words, *, why: bool) -> Iterator[Block]:
    faults = {fault.id: fault.name for fault in answer.faults}
    if not answer.cues:
        yield Prose(line("No cue fits."))
    for phase in dict.fromkeys(cue.phase for cue in answer.cues):
        yield Heading(words("phases", phase))
        cues = [cue for cue in answer.cues if cue.phase == phase]
        yield Checklist(tuple(_item(cue, words, faults, why=why) for cue in cues))


def _item(cue: CueLine, words: Words, faults: dict[str, str], *, why: bool) -> Item:
    details: list[tuple[str, Line]] = [("Think", line(cue.wording))] if cue.wording else []
    if why:
        prevented = joined([faults.get(id_, id_).lower() for id_ in cue.prevents])
        details += [("Why", line(cue.why)), ("Prevents", line(prevented)), ("Evidence", _evidence(cue, words))]
        if cue.note:
            details.append(("Note", line(cue.note)))
    return Item(line(cue.instruction), tuple(details))


def _evidence(cue: CueLine, words: Words) -> Line:
    claims = f"; {', '.join(cue.claims)}" if cue.claims else ""
    sources = f" [{', '.join(cue.sources)}]" if cue.sources else ""
    return (*grade(words, cue.verdict, cue.certainty), Span(f"{claims}{sources}", Tone.QUIET))


def told_dose(dose: Dose | None) -> tuple[Block, ...]:
    """Return the dose and who gives it."""
    if dose is None:
        return ()
    basis = (Prose(line(dose.basis, Tone.QUIET)),) if dose.basis else ()
    return (Heading("How much"), Prose(line(dose.line)), *basis)


def told_stops(stop_signs: tuple[StopSign, ...], ask_first: tuple[StopSign, ...]) -> Iterator[Block]:
    """Yield when to stop, and when to ask a clinician first."""
    if stop_signs:
        yield Heading(f"{STOP} Stop signs")
        for sign in stop_signs:
            yield Prose((Span(f"{sign.when} ", Tone.BAD), Span(sign.action)))
    if ask_first:
        yield Heading("Ask a clinician first")
        yield Facts(tuple((sign.id, line(sign.when)) for sign in ask_first))


def _next(answer: CuesAnswer) -> Next:
    more = [f"kickback explain {cue.id}{asked(answer.exercise)}" for cue in answer.cues[:1]]
    more += [f"kickback evidence {cue.id}{_seen_from(answer)}" for cue in answer.cues[:1]]
    signs = (f"kickback explain {sign.id}" for sign in answer.ask_first[:1])
    here = asked(answer.exercise)
    return Next((f"kickback cues{here} --why", *(more or [f"kickback muscles{here}"]), *signs))


def _seen_from(answer: CuesAnswer) -> str:
    here = asked(answer.exercise)
    return f" --exercise{here}" if here else ""


def _record(cue: CueLine) -> tuple[str, ...]:
    lists = (" ".join(part) for part in (cue.targets, cue.spares, cue.prevents, cue.claims))
    return (cue.id, cue.phase, cue.instruction, cue.wording or "", cue.why, *lists, cue.verdict, cue.certainty or "")
