"""Every id that an entry names is looked up, and one that leads nowhere is shown where it stands."""

from enum import StrEnum
from pathlib import Path

import msgspec
import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.check import check_folder
from kickback.knowledge.kinds import FOLDERS
from kickback.knowledge.links import COMPOSED, LINKS, Known, Link, defined_by, links_of
from kickback.knowledge.rules.entries import DEFINED
from kickback.model import vocabulary
from tests.conftest import edit

KICK = "exercises/tiny-kick.yaml"
ONE = "muscles/extensor-one.yaml"
C01 = "claims/C01.yaml"
COE = "sources/coe-2015.yaml"
ARCH = "faults/back-arch.yaml"
D01 = "disputes/D01.yaml"
LIST = "crosswalks/tiny-list.yaml"

# A file, a text that stands in it once, the id in that text, and the kind that the id should be of.
CASES = [
    (ONE, "group: extensors", "extensors", "muscle-group"),
    (ONE, "\nsources: [roe-2010]", "roe-2010", "source"),
    (ONE, "places: [back of the pelvis]\n  sources: [roe-2010]", "roe-2010", "source"),
    (ONE, "roots: L5, S1\n  sources: [roe-2010]", "roe-2010", "source"),
    (ONE, "90]\n    sources: [roe-2010]", "roe-2010", "source"),
    (ONE, "part: extensor-one-lower", "extensor-one-lower", "part or member"),
    (ONE, "muscle: flexor-one", "flexor-one", "muscle"),
    (ONE, "muscle: extensor-two", "extensor-two", "muscle"),
    (ONE, "source: roe-2010", "roe-2010", "source"),
    (C01, "muscles: [extensor-one]", "extensor-one", "muscle or group"),
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
    ("vocabulary/recorded-muscles.yaml", "covers: [extensor-one", "extensor-one", "muscle or group"),
    ("sources/kick-page.yaml", "design: coaching-page", "coaching-page", "word of designs"),
    ("sources/kick-page.yaml", "flags: [suspect", "suspect", "word of flags"),
    (KICK, "\nequipment: [low-pulley]", "low-pulley", "word of equipment"),
    (KICK, "optional_equipment: [low-step]", "low-step", "word of equipment"),
    (KICK, "movement: extension\n    side: working", "working", "word of sides"),
    (KICK, "- muscle: extensor-one\n", "extensor-one", "muscle or group"),
    (KICK, "family: kicks", "kicks", "word of families"),
    (KICK, "part: extensor-one-lower", "extensor-one-lower", "part or member"),
    (KICK, "side: standing", "standing", "word of sides"),
    (KICK, "claims: [X01]", "X01", "claim"),
    (KICK, "targets: [extensors, glute]", "glute", "muscle, group or place"),
    (KICK, "spares: [lower-back]", "lower-back", "muscle, group or place"),
    (KICK, "claims: [C03]\n    verdict: mixed\n    sources: [doe-2001]\n    criterion", "C03", "claim"),
    (KICK, "- fault: swing", "swing", "fault"),
    (KICK, "    prevents: [back-arch]", "back-arch", "fault"),
    (KICK, "corrected_by: [brace-first]", "brace-first", "cue"),
    (ARCH, "claims: [C03]", "C03", "claim"),
    (KICK, "sources: [doe-2001]\n    criterion:", "doe-2001", "source"),
    (KICK, "note: Breathe on.\n    conflicts_with: [back-pain]", "back-pain", "safety note or variation"),
    (ARCH, "places: [lower-back]", "lower-back", "word of places"),
    (ARCH, "sources: [doe-2001]", "doe-2001", "source"),
    (KICK, "        sources: [doe-2001]", "doe-2001", "source"),
    (KICK, "sources: [roe-2010]\n", "roe-2010", "source"),
    (KICK, "[roe-2010]\n    conflicts_with: [back-pain]", "back-pain", "safety note or variation"),
    (KICK, "\nsources: [kick-page]", "kick-page", "source"),
    ("muscle-groups/flexors.yaml", "members: [flexor-one]", "flexor-one", "member"),
    (D01, "muscles: [extensor-two]", "extensor-two", "muscle or group"),
    (D01, "exercises: [tiny-kick]", "tiny-kick", "exercise"),
    (D01, "source: kick-page", "kick-page", "source"),
    (D01, "claims: [C02]", "C02", "claim"),
    (LIST, "[extensor-one-lower]", "extensor-one-lower", "member or equipment"),
    (LIST, "ours: [extensors]", "extensors", "member or equipment"),
    (LIST, "[low-pulley]", "low-pulley", "member or equipment"),
    (LIST, "\nsources: [roe-2010]", "roe-2010", "source"),
]


@pytest.mark.parametrize(("file", "text", "id_", "kind"), CASES)
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


def test_a_recorded_part_must_be_a_muscles_part(copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "muscle: extensor-pair,", "muscle: extensor-one, part: extensor-one-uper,")
    (problem,) = check_folder(copy_of_kb)[1]
    assert problem.message == "no part or member has the id 'extensor-one-uper'; did you mean 'extensor-one-upper'?"


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
    records = [record for kind in FOLDERS.values() for record in kb.every(kind)]
    known = Known(pair for record in records for pair in defined_by(record))
    assert [link for record in records for link in known.unresolved(record)] == []


@pytest.mark.parametrize(
    ("before", "key"),
    [
        ("\nfamily: kicks", "variant_of: tiny-kik"),
        ("\nsources: [kick-page]", "regressions: [tiny-kik]"),
        ("\nsources: [kick-page]", "progressions: [tiny-kik]"),
        ("\nsources: [kick-page]", "alternatives: [tiny-kik]"),
    ],
)
def test_another_exercise_must_be_an_entry(before: str, key: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / KICK, before, f"\n{key}{before}")
    (problem,) = check_folder(copy_of_kb)[1]
    assert problem.message == "no exercise has the id 'tiny-kik'; did you mean 'tiny-kick'?"


def test_a_namesake_that_names_an_entry_must_name_one_that_is_there(copy_of_kb: Path) -> None:
    edit(copy_of_kb / KICK, "  - name: Tiny arm kick", "  - exercise: tiny-kik\n    name: Tiny arm kick")
    (problem,) = check_folder(copy_of_kb)[1]
    assert problem.message == "no exercise has the id 'tiny-kik'; did you mean 'tiny-kick'?"


def test_equipment_serves_as_equipment(copy_of_kb: Path) -> None:
    path = copy_of_kb / "vocabulary" / "equipment.yaml"
    edit(path, "set near the floor.", "set near the floor.\n    serves_as: [low-stepp]")
    (problem,) = check_folder(copy_of_kb)[1]
    assert problem.message == "no word of equipment has the id 'low-stepp'; did you mean 'low-step'?"


@pytest.mark.parametrize("key", ["sources", "measured_by"])
def test_what_a_role_rests_on_must_be_sources(key: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / KICK, "    claims: [X01]", f"    {key}: [roe-201]\n    claims: [X01]")
    (problem,) = check_folder(copy_of_kb)[1]
    assert problem.message == "no source has the id 'roe-201'; did you mean 'roe-2010'?"


def test_a_role_may_be_that_of_a_group(copy_of_kb: Path) -> None:
    edit(
        copy_of_kb / KICK,
        "  - muscle: extensor-two\n    tier: secondary\n    role: stabilizer",
        "  - muscle: flexors\n    tier: secondary\n    role: stabilizer",
    )
    assert check_folder(copy_of_kb)[1] == []


def test_links_have_the_path_of_the_key_that_names(kb: KnowledgeBase) -> None:
    found = list(links_of(kb.exercise("tiny-kick")))
    assert Link(("faults", 1, "corrected_by", 0), "cue", "kick-from-the-hip") in found
    assert Link(("joint_actions", 0), "word of joint-actions", "hip-extension") in found


def test_what_an_entry_defines_is_what_others_may_name(kb: KnowledgeBase) -> None:
    assert set(defined_by(kb.muscle("extensor-one"))) == {
        ("muscle", "extensor-one"),
        ("part", "extensor-one-upper"),
        ("part", "extensor-one-lower"),
    }
    assert set(defined_by(kb.exercise("tiny-kick"))) == {
        ("exercise", "tiny-kick"),
        ("safety", "sudden-pain"),
        ("safety", "back-pain"),
        ("variation", "band-kick"),
    }
    assert set(defined_by(kb.vocabulary("flags"))) == {("word of flags", "suspect"), ("word of flags", "secondary")}


def test_nothing_known_leaves_every_link_unresolved_and_without_a_suggestion(kb: KnowledgeBase) -> None:
    claim = kb.claim("C01")
    assert list(Known([]).unresolved(claim)) == [(link, "") for link in links_of(claim)]


def test_a_composed_kind_takes_the_ids_of_its_parts() -> None:
    known = Known([("muscle", "m"), ("muscle-group", "g"), ("word of places", "p"), ("part", "x")])
    assert known.ids["muscle, group or place"] == {"m", "g", "p"}
    assert known.ids["member"] == {"m", "g", "x"}


def test_every_field_that_names_a_thing_is_a_field_of_its_struct() -> None:
    named = {(kind, name) for kind, held in LINKS.items() for name in held if name != "id"}
    held = {(kind, field.name) for kind in LINKS for field in msgspec.structs.fields(kind)}
    assert named <= held


def test_every_kind_of_link_can_be_defined(real: KnowledgeBase) -> None:
    defined = {kind for held in FOLDERS.values() for record in real.every(held) for kind, _ in defined_by(record)}
    wanted = {kind for held in LINKS.values() for kind in held.values()} - {"cue"}
    simple = {part for kind in wanted for part in COMPOSED.get(kind, (kind,))}
    assert simple <= {*defined, *COMPOSED}


def test_every_closed_vocabulary_of_the_model_is_defined_in_the_data() -> None:
    enums = {one for one in vars(vocabulary).values() if isinstance(one, type) and issubclass(one, StrEnum)}
    assert enums - {StrEnum} == set(DEFINED.values())
