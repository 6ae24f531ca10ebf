"""What is wrong with anybody's exercises, seen from our anatomy."""

from collections.abc import Iterable, Iterator

from kickback.errors import printable
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.names import fold
from kickback.model.exercise import Exercise
from kickback.model.record import Record
from kickback.queries.audit.anatomy import Anatomy
from kickback.queries.audit.audited import Audited
from kickback.queries.audit.names import Names
from kickback.queries.audit.reading import Entry, Named, entries_in
from kickback.queries.audit.rules import RULES

NAMELESS = "(no name)"


class Finding(Record, frozen=True, kw_only=True):
    """Say which rule an entry breaks, why that is wrong and what to do; `ours` is our exercise of that name."""

    rule: str
    entry: str
    message: str
    suggestion: str
    reason: str
    place: str
    ours: str | None


class AuditAnswer(Record, frozen=True, kw_only=True):
    """Answer `kickback audit`; `entries` counts the exercises that were looked at."""

    file: str
    entries: int
    findings: tuple[Finding, ...]
    messages: tuple[str, ...] = ()


def audit(
    base: KnowledgeBase, file: str, items: Iterable[tuple[str, object]], unread: Iterable[tuple[str, str]] = ()
) -> AuditAnswer:
    """Return what is wrong with the exercises in `items`: JSON values, each with its place in `file`.

    `unread` are files that could not be read, with the reason. An entry is not blamed for what our own entry of the
    same name says too.
    """
    found = tuple(entries_in(items))
    entries = [one for one in found if isinstance(one, Entry)]
    anatomy, names = Anatomy(base), Names(base)
    places: dict[str, list[str]] = {}
    for entry in entries:
        places.setdefault(fold(entry.name), []).append(entry.place)
    findings: list[Finding] = []
    for entry in entries:
        first = places[fold(entry.name)][0]
        twins = (first,) if entry.name and entry.place != first else ()
        meant = names.meant(entry.name)
        ours = meant[0] if len(meant) == 1 else None
        findings += _findings(Audited(entry, anatomy, names, ours, twins))
    return AuditAnswer(
        file=printable(file),
        entries=len(entries),
        findings=tuple(findings),
        messages=(
            *(f"{printable(place)}: {printable(reason)}; left out" for place, reason in unread),
            *(f"{one}: no exercise with a name and muscles; left out" for one in found if isinstance(one, str)),
        ),
    )


def _findings(one: Audited) -> Iterator[Finding]:
    own = {*_breaches(Audited(_entry_of(one.ours), one.anatomy, one.names, one.ours))} if one.ours else set()
    for id_, check in RULES.items():
        for flaw in check(one):
            if (id_, flaw.subject) not in own:
                yield Finding(
                    rule=id_,
                    entry=one.entry.name or NAMELESS,
                    message=flaw.message,
                    suggestion=_sentence(flaw.suggestion),
                    reason=_sentence(flaw.reason),
                    place=one.entry.place,
                    ours=one.ours.id if one.ours else None,
                )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}{'' if text.endswith('?') else '.'}"


def _breaches(one: Audited) -> Iterator[tuple[str, str]]:
    return ((id_, flaw.subject) for id_, check in RULES.items() for flaw in check(one))


def _entry_of(exercise: Exercise) -> Entry:
    """Return an exercise of ours as an entry of a file."""
    jobs = [(one.tier, Named(one.part or one.muscle, one.side)) for one in exercise.involvements]
    return Entry(
        name=exercise.name,
        place=exercise.id,
        primary=tuple(named for tier, named in jobs if tier == "primary"),
        secondary=tuple(named for tier, named in jobs if tier != "primary"),
        equipment=exercise.equipment,
        actions=tuple(one.id for one in exercise.joint_actions),
        stretch=False,
    )
