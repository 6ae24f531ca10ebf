"""What statements and the works they rest on keep."""

import re
from collections.abc import Iterator
from decimal import Decimal

from kickback.knowledge.figures import numbers, numbers_of
from kickback.knowledge.links import links_of
from kickback.knowledge.rules.register import Breach, Checked, rule
from kickback.model.vocabulary import Certainty, Reading, Verdict

ENOUGH_SOURCES = 2
DEPENDENT = "not-independent"
PMID, PMCID = re.compile(r"[1-9][0-9]*"), re.compile(r"PMC[1-9][0-9]*")
DOI = re.compile(r"10\.[0-9]{4,9}/\S*[^\s.,;]")


@rule("KB106")
def claim_has_source(checked: Checked) -> Iterator[Breach]:
    """Every claim has a source, or its verdict is expert-opinion."""
    for claim in checked.base.claims():
        if not claim.sources and claim.verdict is not Verdict.EXPERT_OPINION:
            yield Breach(f"claims/{claim.id}.yaml", ("verdict",), f"'{claim.verdict}' without a source")


@rule("KB107")
def high_needs_two(checked: Checked) -> Iterator[Breach]:
    """High certainty needs two independent sources, one of them read at first hand."""
    for claim in checked.base.claims():
        if claim.certainty is not Certainty.HIGH:
            continue
        weighed = {*claim.supported_by, *claim.opposed_by} & {*checked.base.ids("sources")}  # KB102 tells of others
        alone = [one for one in map(checked.base.source, sorted(weighed)) if DEPENDENT not in one.flags]
        if len(alone) < ENOUGH_SOURCES:
            message = "high certainty on fewer than two independent sources"
            yield Breach(f"claims/{claim.id}.yaml", ("certainty",), message)
        elif all(one.read is Reading.SECONDARY for one in alone):
            yield Breach(f"claims/{claim.id}.yaml", ("certainty",), "high certainty on works read at second hand")


@rule("KB108")
def source_is_used(checked: Checked) -> Iterator[Breach]:
    """Every source is used by an entry; one laid over those of kickback may wait for it."""
    used = {link.id for record in checked.records.values() for link in links_of(record) if link.kind == "source"}
    for id_ in checked.base.ids("sources"):
        if id_ not in used and 0 in checked.base.layers.homes(f"sources/{id_}.yaml"):
            yield Breach(f"sources/{id_}.yaml", (), "no entry uses this source; cite it or delete the file")


@rule("KB117")
def figures_are_held(checked: Checked) -> Iterator[Breach]:
    """Every figure of a claim stands in a source that it cites: in its measurements, findings, note or people."""
    held = {source.id: numbers_of(source) for source in checked.base.sources()}
    for claim in checked.base.claims():
        file = f"claims/{claim.id}.yaml"
        known = set().union(*(held.get(id_, set()) for id_ in claim.sources))
        for key in ("text", "reasoning", "say_instead"):
            if unheld := numbers(getattr(claim, key)) - known:
                yield Breach(file, (key,), f"no source of '{claim.id}' holds {_listed(unheld)}")
        for index, figure in enumerate(claim.figures):
            if unheld := numbers(figure.text) - set().union(*(held.get(id_, set()) for id_ in figure.sources)):
                yield Breach(file, ("figures", index, "text"), f"no source of the figure holds {_listed(unheld)}")


@rule("KB118")
def sources_take_sides(checked: Checked) -> Iterator[Breach]:
    """Every source of a claim's figures stands for the claim, against it or among its calculations."""
    for claim in checked.base.claims():
        placed = {*claim.supported_by, *claim.opposed_by, *claim.calculations}
        for index, figure in enumerate(claim.figures):
            for place, id_ in enumerate(figure.sources):
                if id_ not in placed:
                    message = f"'{id_}' is cited and stands neither for nor against '{claim.id}'"
                    yield Breach(f"claims/{claim.id}.yaml", ("figures", index, "sources", place), message)


@rule("KB122")
def numbers_well_formed(checked: Checked) -> Iterator[Breach]:
    """A DOI is bare and well formed (10, a number, a slash, a name), a PMID is digits, a PMCID is PMC and digits."""
    for source in checked.base.sources():
        file = f"sources/{source.id}.yaml"
        if source.doi and not DOI.fullmatch(source.doi):
            yield Breach(file, ("DOI",), f"'{source.doi}' is no DOI; write it as 10.1234/name")
        if source.pmid and not PMID.fullmatch(source.pmid):
            yield Breach(file, ("PMID",), f"'{source.pmid}' is no PMID; write its digits alone")
        if source.pmcid and not PMCID.fullmatch(source.pmcid):
            yield Breach(file, ("PMCID",), f"'{source.pmcid}' is no PMCID; write it as PMC1234567")


@rule("KB123")
def one_work_one_source(checked: Checked) -> Iterator[Breach]:
    """No two sources have one DOI, PMID or PMCID."""
    first: dict[tuple[str, str], str] = {}
    for source in checked.base.sources():
        for key, number in (("DOI", source.doi), ("PMID", source.pmid), ("PMCID", source.pmcid)):
            other = first.setdefault((key, number.lower()), source.id) if number else source.id
            if other != source.id:
                yield Breach(f"sources/{source.id}.yaml", (key,), f"'{other}' has the same {key}; merge the two")


def _listed(values: set[Decimal]) -> str:
    return ", ".join(str(value) for value in sorted(values))
