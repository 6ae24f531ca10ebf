"""The page of `kickback show`: one exercise, from what it is to what it rests on."""

from collections.abc import Iterable, Iterator

from kickback.queries.show import Neighbor, ShowAnswer
from kickback.render.document import (
    Block,
    Checklist,
    Column,
    Document,
    Facts,
    Heading,
    Item,
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
from kickback.render.pages.cues import told_dose, told_stops
from kickback.render.pages.muscles import GROUPS, called
from kickback.render.pages.parts import (
    Words,
    asked,
    references,
    sureness,
    told_disputes,
    told_figures,
    told_side,
)

MUSCLES = (Column("Muscle", flexible=True), Column("Role"), Column("Side"), Column("How sure"))
FAULTS = (Column("Fault"), Column("Felt as", flexible=True), Column("Corrected by", flexible=True))
FIELDS = ("part", "name", "text")


def page(answer: ShowAnswer, words: Words) -> Document:
    """Return the exercise at a glance, how to do it, when to stop, what else to do, and what it rests on."""
    glance = tuple((label, spans) for label, spans in _glance(answer, words) if text_of(spans))
    return Document(
        title=answer.name,
        blocks=(
            Heading(answer.name, 1),
            Prose(line(answer.record.summary)),
            Heading("At a glance"),
            Facts(glance),
            *_muscles(answer, words),
            *_how(answer, words),
            *_faults(answer),
            *_listed("Check yourself", answer.record.self_check),
            *told_dose(answer.record.dose),
            *told_stops(answer.stop_signs, answer.ask_first),
            *_others(answer),
            *_evidence(answer, words),
            _next(answer),
        ),
        records=Records(FIELDS, (*(("at a glance", label, text_of(spans)) for label, spans in glance), *_rows(answer))),
    )


def _glance(answer: ShowAnswer, words: Words) -> Iterator[tuple[str, Line]]:
    one = answer.record
    for namesake in answer.namesakes:
        held = f" ({namesake.exercise})" if namesake.exercise else ""
        yield "Not the same as", line(f"{namesake.name}{held}: {namesake.difference}", Tone.CAUTION)
    yield "Family", _words(words, "families", one.family)
    yield "Equipment", _words(words, "equipment", *one.equipment) if one.equipment else line("none")
    yield "May also use", _words(words, "equipment", *one.optional_equipment)
    yield "Mechanic", _words(words, "mechanics", one.mechanic)
    yield "Sides", _words(words, "laterality", one.laterality)
    yield "Plane", _words(words, "planes", one.plane, one.second_plane)
    yield "Plane resisted", _words(words, "planes", one.resisted_plane)
    yield "Kinetic chain", _words(words, "kinetic-chains", one.chain)
    if one.resistance:
        yield "Resistance", line(f"{words('resistance-types', one.resistance.type).lower()}. {one.resistance.line}")
    yield "Level", _words(words, "levels", one.level)
    yield "Against the kickback", line(one.against_kickback or "")
    yield "Also called", line(", ".join(one.aliases))
    yield "Variant of", line(_named((answer.variant_of,) if answer.variant_of else ()))
    yield "Its variants", line(_named(answer.variants))
    yield "Imported from", line(one.imported_from or "")


def _words(words: Words, vocabulary: str, *ids: str | None) -> Line:
    return line(", ".join(words(vocabulary, id_).lower() for id_ in ids if id_))


def _named(neighbors: Iterable[Neighbor]) -> str:
    return ", ".join(f"{one.name} ({one.id})" for one in neighbors)


def _muscles(answer: ShowAnswer, words: Words) -> Iterator[Block]:
    rows = tuple(
        Row(
            (
                line(called(one), Tone.STRONG),
                line(words("roles", one.role).lower()),
                line(told_side(words, one.side)),
                sureness(words, one),
            ),
            GROUPS[one.tier],
        )
        for one in answer.muscles
    )
    if rows:
        yield Heading("Muscles")
        yield Table(MUSCLES, rows)


def _how(answer: ShowAnswer, words: Words) -> Iterator[Block]:
    yield from _listed("Set-up", answer.record.set_up)
    if answer.cues:
        yield Heading("Cues")
    for phase in dict.fromkeys(cue.phase for cue in answer.cues):
        yield Heading(words("phases", phase), 3)
        yield Checklist(tuple(Item(line(cue.instruction)) for cue in answer.cues if cue.phase == phase))


def _faults(answer: ShowAnswer) -> Iterator[Block]:
    names = {cue.id: cue.name for cue in answer.cues}
    rows = tuple(
        Row((line(one.name), line(one.felt), line("; ".join(names[id_] for id_ in one.corrected_by))))
        for one in answer.faults
    )
    if rows:
        yield Heading("Faults")
        yield Table(FAULTS, rows)


def _listed(title: str, texts: Iterable[str]) -> Iterator[Block]:
    listed = tuple(Prose(line(text), listed=True) for text in texts)
    if listed:
        yield Heading(title)
        yield from listed


def _others(answer: ShowAnswer) -> Iterator[Block]:
    varied = ", ".join(one.id for one in answer.record.variations)
    rows = (("Easier", _named(answer.regressions)), ("Harder", _named(answer.progressions)), ("Variations", varied))
    told = tuple((label, line(text)) for label, text in rows if text)
    if told:
        yield Heading("Easier and harder")
        yield Facts(told)
    if answer.alternatives:
        yield Heading("Instead of it")
    for one in answer.alternatives:
        differs = f": {one.differs}" if one.differs else ""
        yield Prose((Span(_named((one,)), Tone.STRONG), Span(differs)), listed=True)


def _evidence(answer: ShowAnswer, words: Words) -> Iterator[Block]:
    if answer.record.figures:
        yield Heading("What was found")
        yield from told_figures(answer.record.figures)
    if answer.disputes:
        yield Heading("Where the sources disagree")
        yield from told_disputes(answer.disputes)
    yield from _listed("Notes", answer.record.notes)
    if answer.sources:
        yield Heading("Sources")
        yield references(words, answer.sources)


def _next(answer: ShowAnswer) -> Next:
    here = asked(answer.exercise)
    others = [one.id for one in (*answer.alternatives, *answer.variants, *answer.progressions, *answer.regressions)]
    cues = (f"kickback cues{here} --why",) if answer.cues else ()
    compare = (f"kickback compare {answer.exercise} {other}" for other in others[:1])
    return Next((f"kickback muscles{here}", *cues, *compare))


def _rows(answer: ShowAnswer) -> Iterator[tuple[str, str, str]]:
    for muscle in answer.muscles:
        yield muscle.tier, muscle.muscle, f"{muscle.role}, {muscle.side}"
    for number, step in enumerate(answer.record.set_up, start=1):
        yield "set-up", str(number), step
    for cue in answer.cues:
        yield "cue", cue.id, cue.instruction
    for fault in answer.faults:
        yield "fault", fault.id, fault.felt
    if answer.record.dose:
        yield "dose", "", answer.record.dose.line
    for sign in answer.stop_signs:
        yield "stop", sign.id, f"{sign.when} {sign.action}"
    for part, neighbors in (
        ("easier", answer.regressions),
        ("harder", answer.progressions),
        ("instead", answer.alternatives),
    ):
        yield from ((part, one.id, one.differs or "") for one in neighbors)
