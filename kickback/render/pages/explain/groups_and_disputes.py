"""The pages of `kickback explain` for a group of muscles and for an open disagreement."""

from kickback.queries.explain.answers import ExplainedDispute, ExplainedGroup
from kickback.render.document import Block, Document, Heading, Prose, Span, Tone, line
from kickback.render.pages.explain.frame import framed, open_questions, source_list, statements
from kickback.render.pages.explain.muscle import used_in
from kickback.render.pages.parts import Words


def group_page(answer: ExplainedGroup, words: Words) -> Document:
    """Return what a group is, its muscles, the exercises that use it and what is open about it."""
    group = answer.group
    rows = [
        ("Means", line(group.definition)),
        ("Muscles", line(", ".join(answer.members))),
        ("Also called", line(", ".join(group.aliases))),
        ("Note", line(group.note or "")),
    ]
    blocks: list[Block] = [*used_in(answer.used_in, words)]
    blocks += [*open_questions(answer.disputes), *source_list(words, answer.sources)]
    uses = (f"kickback exercises --muscle {group.id}",) if answer.used_in else ()
    members = (f"kickback explain {one}" for one in answer.members[:1])
    return framed(f"{group.name}: a group of muscles", rows, tuple(blocks), (*uses, *members))


def dispute_page(answer: ExplainedDispute, words: Words) -> Document:
    """Return an open question, what to make of it, who holds what, and the statements on it."""
    dispute = answer.dispute
    rows = [
        ("So", line(dispute.resolution, Tone.STRONG)),
        ("Muscles", line(", ".join(dispute.muscles))),
        ("Exercises", line(", ".join(dispute.exercises))),
    ]
    short = {one.id: one.short for one in answer.sources}
    blocks: list[Block] = [Heading("Who holds what")]
    for one in dispute.positions:
        head = f"{short.get(one.source, one.source)}: "
        blocks.append(
            Prose((Span(head, Tone.STRONG), Span(one.says), Span(f" [{one.source}]", Tone.QUIET)), listed=True)
        )
    blocks += [*statements(words, answer.claims), *source_list(words, answer.sources)]
    commands = tuple(f"kickback evidence {one}" for one in (*dispute.muscles[:1], *dispute.claims[:1]))
    return framed(f"{dispute.id}: {dispute.question}", rows, tuple(blocks), commands or ("kickback evidence",))
