"""What statements and the works they rest on keep."""

import re
from collections.abc import Iterator
from decimal import Decimal

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.figures import numbers, numbers_of
from kickback.knowledge.links import links
from kickback.knowledge.rules.register import Checked, Finding, rule
from kickback.model.claim import Claim
from kickback.model.source import Source
from kickback.model.vocabulary import Certainty, Reading, Verdict

ENOUGH_SOURCES = 2
DEPENDENT = "not-independent"
DOI = re.compile(r"10\.[0-9]{4,9}/\S*[^\s.,;]")


@rule("KB106")
def claim_has_source(checked: Checked) -> Iterator[Finding]:
    """Every claim has a source, or its verdict is expert-opinion."""
    for claim in checked.base.claims():
        if not claim.sources and claim.verdict is not Verdict.EXPERT_OPINION:
            yield Finding(f"claims/{claim.id}.yaml", ("verdict",), f"'{claim.verdict}' without a source")


@rule("KB107")
def high_needs_two(checked: Checked) -> Iterator[Finding]:
    """High certainty needs two independent sources, one of them read at first hand."""
    for claim in checked.base.claims():
        if claim.certainty is not Certainty.HIGH:
            continue
        alone = [one for one in _sources(checked.base, claim) if DEPENDENT not in one.flags]
        if len(alone) < ENOUGH_SOURCES:
            message = "high certainty on fewer than two independent sources"
            yield Finding(f"claims/{claim.id}.yaml", ("certainty",), message)
        elif all(one.read is Reading.SECONDARY for one in alone):
            yield Finding(f"claims/{claim.id}.yaml", ("certainty",), "high certainty on works read at second hand")


@rule("KB108")
def source_is_used(checked: Checked) -> Iterator[Finding]:
    """Every source is used by an entry."""
    used = {link.id for link in links(checked.base) if link.kind == "source"}
    for id_ in checked.base.ids("sources"):
        if id_ not in used:
            yield Finding(f"sources/{id_}.yaml", (), "no entry uses this source; cite it or delete the file")


@rule("KB117")
def figures_are_held(checked: Checked) -> Iterator[Finding]:
    """Every figure of a claim stands in a measurement, finding or note of a source that it cites."""
    held = {source.id: numbers_of(source) for source in checked.base.sources()}
    for claim in checked.base.claims():
        file = f"claims/{claim.id}.yaml"
        known = set().union(*(held.get(id_, set()) for id_ in claim.sources))
        for key in ("text", "reasoning", "say_instead"):
            if unheld := numbers(getattr(claim, key)) - known:
                yield Finding(file, (key,), f"no source of '{claim.id}' holds {_listed(unheld)}")
        for index, figure in enumerate(claim.figures):
            if unheld := numbers(figure.text) - set().union(*(held.get(id_, set()) for id_ in figure.sources)):
                yield Finding(file, ("figures", index, "text"), f"no source of the figure holds {_listed(unheld)}")


@rule("KB118")
def sources_take_sides(checked: Checked) -> Iterator[Finding]:
    """Every source of a claim's figures stands for the claim, against it or among its calculations."""
    for claim in checked.base.claims():
        placed = {*claim.supported_by, *claim.opposed_by, *claim.calculations}
        for index, figure in enumerate(claim.figures):
            for place, id_ in enumerate(figure.sources):
                if id_ not in placed:
                    message = f"'{id_}' is cited and stands neither for nor against '{claim.id}'"
                    yield Finding(f"claims/{claim.id}.yaml", ("figures", index, "sources", place), message)


@rule("KB122")
def doi_well_formed(checked: Checked) -> Iterator[Finding]:
    """A DOI is bare and well formed: 10, a number, a slash, a name."""
    for source in checked.base.sources():
        if source.doi and not DOI.fullmatch(source.doi):
            yield Finding(f"sources/{source.id}.yaml", ("DOI",), f"'{source.doi}' is no DOI; write it as 10.1234/name")


@rule("KB123")
def one_work_one_source(checked: Checked) -> Iterator[Finding]:
    """No two sources have one DOI, PMID or PMCID."""
    first: dict[tuple[str, str], str] = {}
    for source in checked.base.sources():
        for key, number in (("DOI", source.doi), ("PMID", source.pmid), ("PMCID", source.pmcid)):
            other = first.setdefault((key, number.lower()), source.id) if number else source.id
            if other != source.id:
                yield Finding(f"sources/{source.id}.yaml", (key,), f"'{other}' has the same {key}; merge the two")


def _sources(base: KnowledgeBase, claim: Claim) -> list[Source]:
    """Return the sources of a claim, but those that no file holds: KB102 tells of them."""
    known = set(base.ids("sources"))
    return [base.follow(Source, id_) for id_ in claim.sources if id_ in known]


def _listed(values: set[Decimal]) -> str:
    return ", ".join(str(value) for value in sorted(values))
