"""The rules of the audit, each with an id, one function and one line that says what it looks for.

A rule's first docstring line is its line in `data/README.md`; a test keeps the two the same.
"""

from collections.abc import Callable, Iterator

from kickback.errors import either, quoted
from kickback.queries.audit.audited import FEW, Audited, Flaw, does, listed, same, work
from kickback.queries.movement import moves

Rule = Callable[[Audited], Iterator[Flaw]]
RULES: dict[str, Rule] = {}


def rule(id_: str) -> Callable[[Rule], Rule]:
    """Register a rule under its id."""

    def register(function: Rule) -> Rule:
        RULES[id_] = function
        return function

    return register


def rule_lines() -> dict[str, str]:
    """Return each rule's id and what it looks for, in one sentence."""
    return {id_: (check.__doc__ or "").splitlines()[0] for id_, check in RULES.items()}


@rule("AU01")
def name_without_mover(one: Audited) -> Iterator[Flaw]:
    """The name says a joint action, and no muscle of the entry does it."""
    movers = frozenset[str]().union(*map(one.anatomy.movers, one.promised))
    if not movers or not one.muscles or one.unread or one.entry.stretch or (movers | one.helpers) & one.muscles:
        return
    words = [said.words for said in one.names.said(one.entry.name) if said.actions]
    named = listed([it.word for it in one.entry.named])
    yield Flaw(
        subject=" ".join(words),
        message=f"the name says {either(words)}, and no muscle that it lists does that: {named}",
        reason=f"{work(one, tuple(sorted(one.promised)))}. {does(one)}",
        suggestion=f"name {listed(one.anatomy.prime(one.promised))}, or change the name{one.told_ours}",
    )


@rule("AU02")
def gear_out_of_reach(one: Audited) -> Iterator[Flaw]:
    """The equipment cannot load a muscle that the entry names."""
    held = one.anatomy.loads((*one.entry.equipment, one.entry.name))
    for it in one.entry.named if held else ():
        muscles = one.anatomy.muscles([it.word])
        joints = frozenset[str]().union(*map(one.anatomy.joints, muscles))
        if held and joints and not it.steadies and not joints & held[1]:
            gear, reach = held
            yield Flaw(
                subject=it.word,
                message=f"{gear.lower()} cannot load {quoted(it.word)}",
                reason=f"its load reaches {listed(sorted(reach), 2 * FEW)}; this acts on {listed(sorted(joints))}",
                suggestion=f"take out {quoted(it.word)}, or name the equipment that loads it{one.told_ours}",
            )


@rule("AU03")
def primary_and_secondary(one: Audited) -> Iterator[Flaw]:
    """A muscle is primary and secondary at once, by itself or through a group that holds it."""
    for second in dict.fromkeys(one.entry.secondary):
        for first in dict.fromkeys(one.entry.primary):
            apart = first.side and second.side and first.side != second.side
            if not apart and (why := same(one, first, second)):
                yield Flaw(
                    subject=second.word,
                    message=f"{quoted(second.word)} is secondary, and primary as {quoted(first.word)}",
                    reason=why,
                    suggestion=f"keep it in one of the two lists{one.told_ours}",
                )
                break


@rule("AU04")
def action_without_mover(one: Audited) -> Iterator[Flaw]:
    """A joint action is listed, and none of the muscles that do it is."""
    if not one.muscles or one.unread or one.entry.stretch:
        return
    for action in one.actions:
        movers = one.anatomy.movers(action)
        if movers and not movers & one.muscles:
            label = one.anatomy.base.label("joint-actions", action).lower()
            yield Flaw(
                subject=action,
                message=f"it lists {label}, and no muscle that does it: {listed([it.word for it in one.entry.named])}",
                reason=f"{work(one, (action,))}. {does(one)}",
                suggestion=f"name {listed(one.anatomy.prime([action]))}, or take out {label}{one.told_ours}",
            )


@rule("AU05")
def name_of_two(one: Audited) -> Iterator[Flaw]:
    """The name means two exercises: two of ours, or two entries of the file."""
    meant = one.names.meant(one.entry.name)
    if len(meant) > 1:
        fits = [it for it in meant if one.muscles & one.anatomy.muscles(job.muscle for job in it.primary)]
        others = {it.id for it in meant}
        yield Flaw(
            subject=one.entry.name,
            message=f"{quoted(one.entry.name)} means {either([it.name.lower() for it in meant])}",
            reason="; ".join(it.difference for it in meant[0].namesakes if it.exercise in others),
            suggestion=f"call it {either([it.name.lower() for it in (fits if len(fits) == 1 else meant)])}",
        )
    for place in one.twins:
        yield Flaw(
            subject=one.entry.name,
            message=f"{quoted(one.entry.name)} is also the name of {place}",
            reason="who looks for the name cannot tell which of the two is meant",
            suggestion="say in each name what sets it apart, or delete one",
        )


@rule("AU06")
def unknown_muscle(one: Audited) -> Iterator[Flaw]:
    """A word stands for a muscle, and neither our names nor another collection's know it."""
    for word in one.unread:
        near = one.anatomy.base.nearest(word, "muscle", "muscle-group")
        names = [one.anatomy.base.muscle_name(it).lower() for it in near]
        yield Flaw(
            subject=word,
            message=f"no muscle is called {quoted(word)}",
            reason="it is no name, Latin name, part or alias of ours, and no word of a collection that we map",
            suggestion=f"did you mean {either(names)}?" if names else f"name the muscles one by one{one.told_ours}",
        )


@rule("AU07")
def no_primary(one: Audited) -> Iterator[Flaw]:
    """No primary muscle is listed."""
    if not any(it.word for it in one.entry.primary):
        prime = listed(one.anatomy.prime(one.promised)) if one.promised else ""
        yield Flaw(
            subject="",
            message="it lists no primary muscle",
            reason="an exercise is found by the muscles it works, so that nobody will find this one",
            suggestion=f"name the prime movers{f', such as {prime}' if prime else ''}{one.told_ours}",
        )


@rule("AU08")
def primary_beside_the_joints(one: Audited) -> Iterator[Flaw]:
    """A primary muscle crosses none of the joints that the exercise moves or holds."""
    acts = one.actions or tuple(it.id for it in (one.ours.joint_actions if one.ours else ()))
    joints = frozenset(it.split("-")[0] for it in acts)
    if not joints or not any(map(moves, acts)) or one.entry.stretch:
        return
    for it in one.entry.primary:
        muscles = one.anatomy.muscles([it.word])
        crossed = frozenset[str]().union(*map(one.anatomy.joints, muscles))
        if crossed and not it.steadies and not crossed & joints and not muscles & one.helpers:
            yield Flaw(
                subject=it.word,
                message=f"{quoted(it.word)} is primary and crosses no joint at work: {listed(sorted(joints))}",
                reason=f"it acts on {listed(sorted(crossed))}",
                suggestion=f"take it out of the primary muscles{one.told_ours}",
            )
