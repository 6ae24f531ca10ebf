"""Every id that an entry names is looked up, and one that leads nowhere is shown where it stands."""

from enum import StrEnum
from pathlib import Path

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.check import check_folder
from kickback.knowledge.links import DEFINED, links
from kickback.model import vocabulary
from tests.conftest import edit

KICK = "exercises/tiny-kick.yaml"
ONE = "muscles/extensor-one.yaml"
C01 = "claims/C01.yaml"
COE = "sources/coe-2015.yaml"

# A file, a text that stands in it once, the id in that text, and the kind that the id should be of.
LINKS = [
    (ONE, "group: extensors", "extensors", "word of muscle-groups"),
    (ONE, "\nsources: [roe-2010]", "roe-2010", "source"),
    (ONE, "places: [back of the pelvis]\n  sources: [roe-2010]", "roe-2010", "source"),
    (ONE, "roots: L5, S1\n  sources: [roe-2010]", "roe-2010", "source"),
    (ONE, "90]\n    sources: [roe-2010]", "roe-2010", "source"),
    (ONE, "part: extensor-one-lower", "extensor-one-lower", "part"),
    (ONE, "muscle: flexor-one", "flexor-one", "muscle"),
    (ONE, "muscle: extensor-two", "extensor-two", "muscle"),
    (ONE, "source: roe-2010", "roe-2010", "source"),
    (C01, "muscles: [extensor-one]", "extensor-one", "muscle"),
    (C01, "[doe-2001, roe-2010]", "roe-2010", "source"),
    (C01, "    sources: [doe-2001]", "doe-2001", "source"),
    (C01, "related: [C02]", "C02", "claim"),
    ("claims/C02.yaml", "exercises: [tiny-kick]", "tiny-kick", "exercise"),
    ("claims/C02.yaml", "opposed_by: [doe-2001]", "doe-2001", "source"),
    ("claims/C03.yaml", "conflicts_with: [back-pain]", "back-pain", "safety note or variation"),
    (COE, "tiny-pull, muscle: extensor-pair", "tiny-pull", "recorded exercise"),
    (COE, "muscle: extensor-pair", "extensor-pair", "recorded muscle"),
    (COE, "side: working", "working", "word of sides"),
    ("sources/doe-2001.yaml", "tiny-kick, muscle: extensor-two", "tiny-kick", "recorded exercise"),
    ("sources/doe-2001.yaml", "muscle: extensor-two", "extensor-two", "recorded muscle"),
    ("vocabulary/recorded-muscles.yaml", "covers: [extensor-one", "extensor-one", "muscle"),
    ("sources/kick-page.yaml", "design: coaching-page", "coaching-page", "word of designs"),
    ("sources/kick-page.yaml", "flags: [suspect", "suspect", "word of flags"),
    (KICK, "\nequipment: [low-pulley]", "low-pulley", "word of equipment"),
    (KICK, "optional_equipment: [low-step]", "low-step", "word of equipment"),
    (KICK, "movement: extension\n    side: working", "working", "word of sides"),
    (KICK, "- muscle: extensor-one\n", "extensor-one", "muscle"),
    (KICK, "part: extensor-one-lower", "extensor-one-lower", "part"),
    (KICK, "side: standing", "standing", "word of sides"),
    (KICK, "claims: [X01]", "X01", "claim"),
    (KICK, "targets: [extensors, glute]", "glute", "muscle, group or place"),
    (KICK, "spares: [lower-back]", "lower-back", "muscle, group or place"),
    (KICK, "claims: [C03]\n    verdict: mixed\n    sources: [doe-2001]\n    criterion", "C03", "claim"),
    (KICK, "the side\n    claims: [C03]", "C03", "claim"),
    (KICK, "sources: [doe-2001]\n    criterion:", "doe-2001", "source"),
    (KICK, "note: Breathe on.\n    conflicts_with: [back-pain]", "back-pain", "safety note or variation"),
    (KICK, "places: [lower-back]", "lower-back", "word of places"),
    (KICK, "sources: [doe-2001]\n  - id: swing", "doe-2001", "source"),
    (KICK, "        sources: [doe-2001]", "doe-2001", "source"),
    (KICK, "sources: [roe-2010]\n", "roe-2010", "source"),
    (KICK, "[roe-2010]\n    conflicts_with: [back-pain]", "back-pain", "safety note or variation"),
    (KICK, "\nsources: [kick-page]", "kick-page", "source"),
]


@pytest.mark.parametrize(("file", "text", "id_", "kind"), LINKS)
def test_a_link_that_leads_nowhere_is_shown_where_it_stands(
    file: str, text: str, id_: str, kind: str, copy_of_kb: Path
) -> None:
    edit(copy_of_kb / file, text, text.replace(id_, f"{id_}-x"))
    (problem,) = (problem for problem in check_folder(copy_of_kb)[1] if problem.rule == "KB102")
    line = (copy_of_kb / file).read_text(encoding="utf-8").splitlines()[problem.line - 1]
    assert problem.message == f"no {kind} has the id '{id_}-x'; did you mean '{id_}'?"
    assert f"{id_}-x" in line


@pytest.mark.parametrize(
    ("file", "text"), [(ONE, "movement: extension"), (KICK, "movement: extension")], ids=["muscle", "exercise"]
)
def test_a_joint_action_without_a_term_is_shown(file: str, text: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / file, text, "movement: extensio")
    (problem,) = check_folder(copy_of_kb)[1]
    assert problem.message == "no word of joint-actions has the id 'hip-extensio'; did you mean 'hip-extension'?"


def test_an_alternative_must_be_an_exercise(copy_of_kb: Path) -> None:
    edit(copy_of_kb / KICK, "\nsources: [kick-page]", "\nalternatives: [tiny-kik]\nsources: [kick-page]")
    (problem,) = check_folder(copy_of_kb)[1]
    assert problem.message == "no exercise has the id 'tiny-kik'; did you mean 'tiny-kick'?"


def test_a_recorded_part_must_be_a_muscles_part(copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "muscle: extensor-pair,", "muscle: extensor-one, part: extensor-one-uper,")
    (problem,) = check_folder(copy_of_kb)[1]
    assert problem.message == "no part has the id 'extensor-one-uper'; did you mean 'extensor-one-upper'?"


@pytest.mark.parametrize("muscle", ["extensor-one", "extensors", "extensor-pair"])
def test_a_value_may_be_that_of_a_muscle_a_group_or_a_recorded_muscle(muscle: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "muscle: extensor-pair", f"muscle: {muscle}")
    assert check_folder(copy_of_kb)[1] == []


def test_a_claims_exercise_must_be_an_entry_and_not_only_recorded(copy_of_kb: Path) -> None:
    edit(copy_of_kb / "claims" / "C02.yaml", "exercises: [tiny-kick]", "exercises: [tiny-pull]")
    (problem,) = check_folder(copy_of_kb)[1]
    assert problem.message.startswith("no exercise has the id 'tiny-pull'")


def test_the_cues_of_one_exercise_correct_no_fault_of_another(copy_of_kb: Path) -> None:
    text = (copy_of_kb / KICK).read_text(encoding="utf-8").replace("tiny-kick", "other-kick")
    text = text.replace("Tiny kick", "Other kick").replace("little kick, one-legged tiny kick", "kick two")
    text = text.replace("brace-first", "brace-well").replace("name: Brace first", "name: Brace well")
    (copy_of_kb / "exercises" / "other-kick.yaml").write_text(text, encoding="utf-8")
    edit(copy_of_kb / KICK, "corrected_by: [brace-first]", "corrected_by: [brace-first, brace-well]")
    broken = [problem.message for problem in check_folder(copy_of_kb)[1] if problem.rule == "KB102"]
    assert broken == ["no cue has the id 'brace-well'"]


def test_every_link_of_the_tiny_knowledge_base_resolves(kb: KnowledgeBase) -> None:
    assert [link for link in links(kb) if not link.resolved] == []


def test_every_closed_vocabulary_of_the_model_is_defined_in_the_data() -> None:
    enums = {one for one in vars(vocabulary).values() if isinstance(one, type) and issubclass(one, StrEnum)}
    assert enums - {StrEnum} == set(DEFINED.values())
