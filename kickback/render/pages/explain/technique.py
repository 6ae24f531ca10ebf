"""The pages of `kickback explain` for a cue and for a fault."""

from kickback.model.fault import Criterion
from kickback.queries.explain.answers import ExplainedCue, ExplainedFault
from kickback.queries.faults import ToldFault
from kickback.render.document import Block, Document, Facts, Heading, Line, Tone, line
from kickback.render.pages.explain.frame import framed, names, source_list, statements
from kickback.render.pages.parts import Words, asked, grade


def cue_page(answer: ExplainedCue, words: Words) -> Document:
    """Return a cue: what to do, why, when, and how sure it is."""
    cue = answer.cue
    rows = [
        ("Do", line(cue.instruction, Tone.STRONG)),
        ("Feel it", line(cue.internal or "")),
        ("See it", line(cue.external or "")),
        ("Why", line(cue.why)),
        ("When", line(words("phases", cue.phase))),
        ("Works", line(names(cue.targets))),
        ("Spares", line(names(cue.spares))),
        ("Prevents", line(names(cue.prevents))),
        ("Evidence", grade(words, cue.verdict, answer.certainty)),
        ("Note", line(cue.note or "")),
        ("Not with", line(names(cue.conflicts_with))),
        ("Also in", line(", ".join(answer.also_in))),
    ]
    return framed(
        f"{cue.name}: a cue of the {answer.exercise_name.lower()}",
        rows,
        (*statements(words, answer.claims), *source_list(words, answer.sources)),
        (*(f"kickback explain {id_}" for id_ in cue.prevents[:1]), f"kickback evidence {cue.id}"),
    )


def fault_page(answer: ExplainedFault, words: Words) -> Document:
    """Return a fault: how it looks and feels, what it costs and what corrects it."""
    fault = answer.fault
    cues = [(cue.id, line(cue.instruction)) for cue in answer.cues]
    return framed(
        f"{fault.name}: a fault in the {answer.exercise_name.lower()}",
        [
            *_fault_rows(fault),
            ("Evidence", grade(words, fault.verdict)),
            ("Also in", line(", ".join(answer.also_in))),
        ],
        (
            *((Heading("Cues that correct it"), Facts(tuple(cues))) if cues else ()),
            *_criteria(fault.criteria, words),
            *statements(words, answer.claims),
            *source_list(words, answer.sources),
        ),
        (
            *((f"kickback cues{asked(answer.exercise)} --for {fault.id}",) if answer.cues else ()),
            *((f"kickback evidence {fault.id}",) if answer.claims or answer.sources else ()),
        ),
    )


def _fault_rows(fault: ToldFault) -> list[tuple[str, Line]]:
    return [
        ("Looks like", line(fault.looks)),
        ("Felt as", line(fault.felt)),
        ("Likely cause", line(fault.cause or "")),
        ("Costs", line(fault.consequence)),
        ("What to do", line(fault.fix or "", Tone.STRONG)),
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
