"""The page of `kickback muscles`."""

from pathlib import Path

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.muscles import list_muscles
from kickback.render.document import Document
from kickback.render.pages.muscles import page
from kickback.render.to_csv import to_csv
from kickback.render.to_plain import to_plain
from tests.queries.changed import changed

KICK = "exercises/tiny-kick.yaml"


def shown(base: KnowledgeBase) -> Document:
    return page(list_muscles(base, "tiny-kick"), base.label)


@pytest.mark.parametrize(
    ("support", "told"),
    [
        ("support: two-sources\n    sources: [roe-2010, kick-page]", "two sources"),
        ("support: measurement-only\n    measured_by: [doe-2001]", "measured only"),
        ("support: derived", "derived"),
    ],
)
def test_a_role_that_no_claim_states_shows_what_it_rests_on(support: str, told: str, copy_of_kb: Path) -> None:
    document = shown(changed(copy_of_kb, KICK, "claims: [X01]", support))
    assert f"\tHolds the pelvis level.\t{told}\n" in to_plain(document)


def test_the_records_have_the_part_and_the_support(copy_of_kb: Path) -> None:
    document = shown(changed(copy_of_kb, KICK, "claims: [X01]", "support: derived"))
    head, first, *_, last = to_csv(document).splitlines()
    assert head.endswith(",part,support")
    assert first.endswith(",extensor-one-lower,")
    assert last.endswith(",,,,derived")


def test_a_muscle_is_named_with_the_part_that_works(kb: KnowledgeBase) -> None:
    assert "Extensor one, lower part\tprime mover" in to_plain(shown(kb))


def test_a_group_is_named_as_a_muscle_is(copy_of_kb: Path) -> None:
    old = "  - muscle: extensor-two\n    tier: secondary\n    role: stabilizer"
    base = changed(copy_of_kb, KICK, old, old.replace("extensor-two", "flexors"))
    assert "Flexors\tstabilizer" in to_plain(shown(base))
