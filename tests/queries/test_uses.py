"""Every entry that rests on a source is found, whichever kind it is of."""

from pathlib import Path

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.kinds import FOLDERS
from kickback.knowledge.links import links_of
from kickback.queries.uses import Uses, uses_of, uses_of_one
from tests.queries.changed import changed

KICK, ONE, ARCH = "exercises/tiny-kick.yaml", "muscles/extensor-one.yaml", "faults/back-arch.yaml"


def used_after(folder: Path, file: str, old: str, new: str) -> dict[str, Uses]:
    """Return what rests on each source after an edit of one file."""
    return uses_of(changed(folder, file, old, new))


def test_a_claim_rests_on_each_source_for_or_against_it(kb: KnowledgeBase) -> None:
    assert uses_of(kb)["doe-2001"].claims == ("C01", "C02", "C03")


def test_a_claim_rests_on_its_calculations(copy_of_kb: Path) -> None:
    uses = used_after(copy_of_kb, "claims/C01.yaml", "say_instead:", "calculations: [coe-2015]\nsay_instead:")
    assert uses["coe-2015"].claims == ("C01", "T01")


def test_a_role_rests_on_the_sources_of_its_claims(kb: KnowledgeBase) -> None:
    assert uses_of(kb)["kick-page"].roles == ("extensor-two (working)",)


def test_a_cue_rests_on_its_own_sources_and_those_of_its_claims(kb: KnowledgeBase) -> None:
    assert uses_of(kb)["doe-2001"].cues == ("brace-first", "kick-from-the-hip")


def test_a_fault_rests_on_its_own_sources(kb: KnowledgeBase) -> None:
    assert uses_of(kb)["doe-2001"].faults == ("back-arch",)


def test_a_fault_rests_on_the_sources_of_its_claims(copy_of_kb: Path) -> None:
    uses = used_after(copy_of_kb, ARCH, "claims: [C03]", "claims: [C01]")
    assert uses["roe-2010"].faults == ("back-arch",)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("\nsources: [roe-2010]", "\nsources: [coe-2015]"),
        ("places: [back of the pelvis]\n  sources: [roe-2010]", "places: [back of the pelvis]\n  sources: [coe-2015]"),
        ("outer band]", "outer band]\n  sources: [coe-2015]"),
        ("roots: L5, S1\n  sources: [roe-2010]", "roots: L5, S1\n  sources: [coe-2015]"),
        ("90]\n    sources: [roe-2010]", "90]\n    sources: [coe-2015]"),
        ("source: roe-2010", "source: coe-2015"),
    ],
    ids=["muscle", "origin", "insertion", "nerve", "action", "architecture"],
)
def test_a_muscle_rests_on_a_source_wherever_it_names_it(old: str, new: str, copy_of_kb: Path) -> None:
    assert used_after(copy_of_kb, ONE, old, new)["coe-2015"].muscles == ("extensor-one",)


@pytest.mark.parametrize(
    ("old", "new", "note"),
    [
        ("        sources: [doe-2001]", "        sources: [coe-2015]", "back-pain"),
        ("    sources: [doe-2001]\nvariations", "    sources: [coe-2015]\nvariations", "back-pain"),
        ("    sources: [roe-2010]\n    conflicts", "    sources: [coe-2015]\n    conflicts", "band-kick"),
        ("low\nsafety:", "low\n    sources: [coe-2015]\nsafety:", "side-order"),
    ],
    ids=["figure", "safety", "variation", "advice"],
)
def test_a_note_rests_on_its_sources_and_those_of_its_figures(old: str, new: str, note: str, copy_of_kb: Path) -> None:
    assert used_after(copy_of_kb, KICK, old, new)["coe-2015"].notes == (note,)


def test_an_exercise_rests_on_its_own_sources(kb: KnowledgeBase) -> None:
    assert uses_of(kb)["kick-page"].exercises == ("tiny-kick",)


def test_every_entry_is_listed_once_whatever_its_kind(kb: KnowledgeBase) -> None:
    found = uses_of(kb)["doe-2001"].ids
    assert found == ("C01", "C02", "C03", "brace-first", "kick-from-the-hip", "back-arch", "back-pain", "D01")


def test_a_fault_rests_on_the_sources_that_an_exercise_gives(copy_of_kb: Path) -> None:
    cured = "corrected_by: [kick-from-the-hip, slow-return]"
    uses = used_after(copy_of_kb, KICK, cured, f"{cured}\n    sources: [coe-2015]")
    assert uses["coe-2015"].faults == ("swing",)


@pytest.mark.parametrize("key", ["sources", "measured_by"])
def test_a_role_rests_on_what_its_support_names(key: str, copy_of_kb: Path) -> None:
    uses = used_after(copy_of_kb, KICK, "    claims: [X01]", f"    {key}: [coe-2015]\n    claims: [X01]")
    assert uses["coe-2015"].roles == ("extensor-two (standing)",)


def test_a_group_rests_on_its_sources(copy_of_kb: Path) -> None:
    uses = used_after(copy_of_kb, "muscle-groups/flexors.yaml", "[flexor-one]", "[flexor-one]\nsources: [coe-2015]")
    assert uses["coe-2015"].muscles == ("flexors",)


def test_a_dispute_rests_on_those_who_take_a_position(kb: KnowledgeBase) -> None:
    assert uses_of(kb)["kick-page"].disputes == ("D01",)


def test_a_crosswalk_rests_on_its_sources(kb: KnowledgeBase) -> None:
    assert uses_of(kb)["roe-2010"].crosswalks == ("tiny-list",)


@pytest.mark.parametrize("which", ["kb", "real"])
def test_one_source_has_the_uses_that_it_has_among_all(which: str, request: pytest.FixtureRequest) -> None:
    base: KnowledgeBase = request.getfixturevalue(which)
    every = uses_of(base)
    assert {id_: uses_of_one(base, id_) for id_ in base.ids("sources")} == every


def test_a_source_that_nothing_names_has_no_uses(copy_of_kb: Path) -> None:
    page = (copy_of_kb / "sources" / "kick-page.yaml").read_text(encoding="utf-8")
    (copy_of_kb / "sources" / "lonely.yaml").write_text(page.replace("kick-page", "lonely"), encoding="utf-8")
    assert "lonely" not in uses_of(KnowledgeBase.open(copy_of_kb, cache=False))


@pytest.mark.parametrize("which", ["kb", "real"])
def test_what_is_linked_is_used_and_nothing_else(which: str, request: pytest.FixtureRequest) -> None:
    base: KnowledgeBase = request.getfixturevalue(which)
    records = (record for kind in FOLDERS.values() for record in base.every(kind))
    assert set(uses_of(base)) == {link.id for record in records for link in links_of(record) if link.kind == "source"}
