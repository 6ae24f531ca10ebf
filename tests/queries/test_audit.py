"""What is wrong with anybody's exercises, seen from our anatomy."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.model.exercise import Involvement
from kickback.queries.audit import AuditAnswer, Finding, audit
from kickback.queries.audit.anatomy import ANY
from kickback.queries.audit.rules import rule_lines
from tests.conftest import DATA

LINES = rule_lines()
# What our own entries say and a rule would blame: a name's members beside it, and joints that the load itself moves.
OURS_SAYS_SO = {"cable-hip-adduction", "cable-kickback-press", "dead-bug"}


def judged(real: KnowledgeBase, *entries: object) -> AuditAnswer:
    return audit(real, "gym.json", [(f"gym.json[{index}]", one) for index, one in enumerate(entries)])


def found(real: KnowledgeBase, **entry: object) -> list[Finding]:
    return list(judged(real, {"name": "A thing", **entry}).findings)


def rules(real: KnowledgeBase, **entry: object) -> list[str]:
    return [one.rule for one in found(real, **entry)]


EXAMPLES: dict[str, list[dict[str, Any]]] = {
    "AU01": [{"name": "Cable Hip Adduction", "primaryMuscles": ["quadriceps"], "secondaryMuscles": []}],
    "AU02": [{"name": "Back kick", "primary": ["glutes", "triceps"], "equipment": "ankle strap"}],
    "AU03": [{"name": "Pull", "primary_muscles": ["lats"], "secondary_muscles": ["lats"]}],
    "AU04": [{"name": "Pull", "primary": "biceps", "actions": ["elbow flexion", "hip extension"]}],
    "AU05": [{"name": "Kickback", "primary": ["glutes"]}],
    "AU06": [{"name": "Pull", "primary": ["flooz"]}],
    "AU07": [{"name": "Pull", "primaryMuscles": [], "secondaryMuscles": ["lats"]}],
    "AU08": [{"name": "Pull", "primary": ["calves", "biceps"], "actions": [{"joint": "elbow", "movement": "flexion"}]}],
}


@pytest.mark.parametrize("rule", sorted(LINES))
def test_an_example_breaks_exactly_its_rule(real: KnowledgeBase, rule: str) -> None:
    assert [one.rule for one in judged(real, *EXAMPLES[rule]).findings] == [rule]


@pytest.mark.parametrize("rule", sorted(LINES))
def test_a_finding_has_a_reason_and_says_what_to_do(real: KnowledgeBase, rule: str) -> None:
    (one,) = judged(real, *EXAMPLES[rule]).findings
    assert one.entry == EXAMPLES[rule][0]["name"]
    assert one.place == "gym.json[0]"
    assert re.fullmatch(r"[A-Z].*\.", one.reason)
    assert re.fullmatch(r"[A-Z].*[.?]", one.suggestion)


def test_the_rules_stand_in_the_readme_of_the_data() -> None:
    told = re.findall(r"^- (AU\d\d): (.+)$", (DATA / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert dict(told) == LINES


def test_a_suggestion_names_what_our_entry_says(real: KnowledgeBase) -> None:
    (one,) = found(real, name="Cable Hip Adduction", primaryMuscles=["quadriceps"])
    assert one.suggestion.endswith("; ours, cable-hip-adduction: hip adductors, working side.")
    assert one.ours == "cable-hip-adduction"


@pytest.mark.parametrize(
    ("name", "muscle"),
    [
        ("Preacher Curl", "triceps"),
        ("Seated Leg Curl", "lats"),
        ("Overhead Triceps Extension", "biceps"),
        ("Incline Chest Press", "hamstrings"),
        ("Side Leg Raises", "adductors"),
        ("Dumbbell Front Raise", "calves"),
        ("Machine hip abduction", "adductors"),
        ("Shoulder internal rotation", "quads"),
    ],
)
def test_a_name_that_no_muscle_keeps_is_found(real: KnowledgeBase, name: str, muscle: str) -> None:
    assert "AU01" in rules(real, name=name, primaryMuscles=[muscle])


@pytest.mark.parametrize(
    ("name", "muscle"),
    [
        ("Preacher Curl", "biceps"),
        ("Cable Wrist Curl", "forearms"),
        ("Hanging Leg Raise", "abdominals"),
        ("Thigh Abductor", "abductors"),
        ("Incline Kickback", "triceps"),
        ("Side Bridge", "abdominals"),
        ("Tricep Dumbbell Kickback", "triceps"),
        ("Hip extension stretch", "quadriceps"),
        ("Quux", "neck"),
    ],
)
def test_a_sensible_entry_raises_no_alarm(real: KnowledgeBase, name: str, muscle: str) -> None:
    assert rules(real, name=name, primaryMuscles=[muscle]) == []


def test_a_cuff_in_the_name_counts_as_equipment(real: KnowledgeBase) -> None:
    assert rules(real, name="Ankle cuff drill", primary=["biceps"]) == ["AU02"]


def test_gear_that_loads_anything_lifts_the_limit_of_a_cuff(real: KnowledgeBase) -> None:
    assert rules(real, primary=["triceps"], equipment=["ankle cuff", "dumbbell"]) == []


def test_a_muscle_that_only_steadies_need_not_be_loaded(real: KnowledgeBase) -> None:
    jobs = [
        {"muscle": "gluteus-maximus", "tier": "primary", "role": "prime-mover", "side": "working"},
        {"muscle": "triceps-brachii", "tier": "secondary", "role": "stabilizer", "side": "support-arms"},
    ]
    assert rules(real, involvements=jobs, equipment=["ankle-cuff"]) == []


def test_a_muscle_within_a_primary_group_is_named_twice(real: KnowledgeBase) -> None:
    (one,) = found(real, primary=["glutes"], secondary=["gluteus medius"])
    assert (one.rule, one.reason) == ("AU03", "Glutes takes in gluteus medius.")


def test_a_group_around_a_primary_muscle_is_named_twice(real: KnowledgeBase) -> None:
    assert rules(real, primary=["gluteus medius"], secondary=["glutes"]) == ["AU03"]


@pytest.mark.parametrize(
    ("first", "second"), [("abductors", "glutes"), ("middle back", "traps"), ("chest", "front delts")]
)
def test_words_that_only_overlap_may_stand_in_both_lists(real: KnowledgeBase, first: str, second: str) -> None:
    assert rules(real, primary=[first], secondary=[second]) == []


def test_a_muscle_may_be_primary_on_one_side_and_secondary_on_the_other(real: KnowledgeBase) -> None:
    jobs = [
        {"muscle": "soleus", "tier": tier, "side": side}
        for tier, side in (("primary", "working"), ("secondary", "standing"))
    ]
    assert rules(real, involvements=jobs) == []


def test_two_entries_of_one_name_are_found_at_the_second(real: KnowledgeBase) -> None:
    twice = judged(real, {"name": "Snatch", "primary": ["traps"]}, {"name": "SNATCH", "primary": ["traps"]})
    assert [(one.rule, one.place) for one in twice.findings] == [("AU05", "gym.json[1]")]
    assert "gym.json[0]" in twice.findings[0].message


def test_of_a_name_with_two_meanings_the_muscles_tell_which(real: KnowledgeBase) -> None:
    (one,) = found(real, name="Kickbacks", primary=["triceps"])
    assert (one.rule, one.suggestion) == ("AU05", "Call it 'triceps kickback'.")


def test_the_nearest_muscle_is_given_for_a_word_that_nobody_knows(real: KnowledgeBase) -> None:
    (one,) = found(real, primary=["gluteus medus"])
    assert "Did you mean 'gluteus medius'" in one.suggestion


@pytest.mark.parametrize(
    "word",
    [
        "GluteusMaximus",
        "Upper Chest",
        "quad",
        "Left Lat",
        "biceps / triceps",
        "gluteus_medius",
        "medial hamstrings",
        "abs",
    ],
)
def test_words_are_read_as_people_write_them(real: KnowledgeBase, word: str) -> None:
    assert rules(real, primary=[word]) == []


def test_our_own_entries_have_no_findings(real: KnowledgeBase) -> None:
    items = [(one.id, msgspec.json.decode(msgspec.json.encode(one))) for one in real.exercises()]
    assert audit(real, "ours", items).findings == ()


def test_our_own_entries_in_coarse_words_have_no_findings(real: KnowledgeBase) -> None:
    words = {ours: one.theirs for one in real.crosswalk("free-exercise-db").muscles for ours in one.ours}

    def coarse(jobs: Iterable[Involvement]) -> list[str]:
        return list(dict.fromkeys(words[one.part or one.muscle] for one in jobs if (one.part or one.muscle) in words))

    entries = [
        {"name": one.name, "primary": coarse(one.primary), "secondary": coarse(one.secondary)}
        for one in real.exercises()
    ]
    for one in entries:
        one["secondary"] = [word for word in one["secondary"] if word not in one["primary"]]
    assert [one.rule for one in judged(real, *(one for one in entries if one["primary"])).findings] == []


def test_the_own_entries_that_a_rule_would_blame_are_known(real: KnowledgeBase) -> None:
    items = [
        (one.id, msgspec.json.decode(msgspec.json.encode(one)) | {"name": f"Zz {index}"})
        for index, one in enumerate(real.exercises())
    ]
    blamed = {one.place for one in audit(real, "ours", items).findings if one.rule != "AU08"}
    assert blamed <= OURS_SAYS_SO


@pytest.mark.parametrize(
    "shape",
    [
        lambda one: one,
        lambda one: [one],
        lambda one: {"data": {"exercises": [one]}},
        lambda one: {"data": {"exercise": one}},
        lambda one: {"entries": [one]},
        lambda one: {"kickback": 1, "data": one},
    ],
)
def test_an_exercise_is_found_wherever_it_stands(real: KnowledgeBase, shape: Callable[[object], object]) -> None:
    given = judged(real, shape({"name": "Cable Hip Adduction", "primaryMuscles": ["quadriceps"]}))
    assert (given.entries, [one.rule for one in given.findings]) == (1, ["AU01"])


def test_what_is_no_exercise_is_told_and_left_out(real: KnowledgeBase) -> None:
    given = judged(real, 3, {"color": "red"}, {"name": "Pull", "primary": ["lats"]})
    assert given.entries == 1
    assert [one.partition(":")[0] for one in given.messages] == ["gym.json[0]", "gym.json[1]"]


def test_a_name_does_not_drive_the_terminal(real: KnowledgeBase) -> None:
    (one,) = found(real, name="a\x1b[2J", primary=["x\x1b[2J"])
    assert "\x1b" not in f"{one.entry}{one.message}{one.suggestion}"


def test_gear_reaches_joints_that_there_are(real: KnowledgeBase) -> None:
    joints = {action.joint for muscle in real.muscles() for action in muscle.actions}
    reached = {joint for term in real.vocabulary("equipment").terms for joint in term.loads}
    assert reached <= joints | {ANY}


@pytest.mark.parametrize(("imported", "ours"), [(False, "tiny-kick"), (True, None)])
def test_an_imported_entry_is_none_of_ours(copy_of_kb: Path, imported: bool, ours: str | None) -> None:  # noqa: FBT001
    path = copy_of_kb / "exercises" / "tiny-kick.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + ("imported_from: elsewhere\n" if imported else ""), encoding="utf-8")
    given = audit(KnowledgeBase.open(copy_of_kb, cache=False), "x", [("x", {"name": "Tiny kick", "primary": ["zork"]})])
    assert {one.ours for one in given.findings} == {ours}
