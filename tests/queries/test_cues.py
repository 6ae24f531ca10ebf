"""How to do an exercise."""

from pathlib import Path

import pytest

from kickback.errors import UnknownNameError, UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.vocabulary import Urgency
from kickback.queries.cues import CuesAnswer, list_cues


def ids(answer: CuesAnswer) -> list[str]:
    return [cue.id for cue in answer.cues]


def test_every_cue_is_listed_in_the_order_of_the_data(kb: KnowledgeBase) -> None:
    assert ids(list_cues(kb, "tiny-kick")) == ["brace-first", "kick-from-the-hip", "slow-return"]


def test_a_phase_narrows_the_checklist(kb: KnowledgeBase) -> None:
    assert ids(list_cues(kb, "tiny-kick", phase="kick")) == ["kick-from-the-hip"]


def test_a_phase_without_cues_gives_an_empty_checklist(kb: KnowledgeBase) -> None:
    assert ids(list_cues(kb, "tiny-kick", phase="squeeze")) == []


def test_an_unknown_phase_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="no phase called 'kik'; did you mean 'kick'"):
        list_cues(kb, "tiny-kick", phase="kik")


@pytest.mark.parametrize(
    ("about", "found"),
    [
        ("lower-back", ["brace-first"]),
        ("small of the back", ["brace-first"]),
        ("extensor-one", ["brace-first", "kick-from-the-hip"]),
        ("Bigex", ["brace-first", "kick-from-the-hip"]),
        ("extensor-two", ["kick-from-the-hip"]),
        ("extensors", ["brace-first", "kick-from-the-hip"]),
        ("hollow back", ["brace-first"]),
        ("swing", ["kick-from-the-hip", "slow-return"]),
        ("standing-knee", []),
    ],
)
def test_cues_are_found_by_muscle_group_place_or_fault(kb: KnowledgeBase, about: str, found: list[str]) -> None:
    assert ids(list_cues(kb, "tiny-kick", about=about)) == found


def test_a_concern_that_nothing_bears_is_refused_with_the_nearest(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="no muscle, fault or place called 'standing-kne'") as refusal:
        list_cues(kb, "tiny-kick", about="standing-kne")
    assert refusal.value.nearest == ("standing-knee",)


def test_a_term_is_no_concern(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="no muscle, fault or place called 'moment-arm'"):
        list_cues(kb, "tiny-kick", about="moment-arm")


def test_no_wording_is_given_unasked(kb: KnowledgeBase) -> None:
    assert [cue.wording for cue in list_cues(kb, "tiny-kick").cues] == [None, None, None]


@pytest.mark.parametrize(
    ("focus", "wording"), [("internal", "Tighten the belly."), ("external", "Keep the belt buckle still.")]
)
def test_the_wording_asked_for_is_given_where_there_is_one(kb: KnowledgeBase, focus: str, wording: str) -> None:
    assert [cue.wording for cue in list_cues(kb, "tiny-kick", wording=focus).cues] == [wording, None, None]


def test_an_unknown_wording_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="no wording called 'inner'; use 'internal' or 'external'"):
        list_cues(kb, "tiny-kick", wording="inner")


def test_the_faults_that_the_cues_prevent_are_named(kb: KnowledgeBase) -> None:
    answer = list_cues(kb, "tiny-kick", phase="return")
    assert [(fault.id, fault.name) for fault in answer.faults] == [("swing", "Swinging")]


def test_the_sources_are_those_of_the_cues_shown(kb: KnowledgeBase) -> None:
    assert [one.id for one in list_cues(kb, "tiny-kick").sources] == ["doe-2001"]
    assert list_cues(kb, "tiny-kick", phase="return").sources == ()


def test_the_dose_comes_with_the_cues(kb: KnowledgeBase) -> None:
    dose = list_cues(kb, "tiny-kick").dose
    assert dose
    assert dose.reps == (8, 12)


def test_stop_signs_leave_out_what_only_asks_for_a_change(kb: KnowledgeBase) -> None:
    signs = list_cues(kb, "tiny-kick").stop_signs
    assert [(sign.id, sign.urgency) for sign in signs] == [("sudden-pain", Urgency.STOP)]


def test_stop_signs_stay_when_the_checklist_is_narrowed(kb: KnowledgeBase) -> None:
    assert list_cues(kb, "tiny-kick", phase="squeeze").stop_signs == list_cues(kb, "tiny-kick").stop_signs


def test_a_fault_that_this_exercise_does_not_have_is_no_concern_here(copy_of_kb: Path) -> None:
    fault = (copy_of_kb / "faults" / "swing.yaml").read_text(encoding="utf-8")
    other = fault.replace("id: swing", "id: sway").replace("name: Swinging", "name: Swaying")
    (copy_of_kb / "faults" / "sway.yaml").write_text(other, encoding="utf-8")
    with pytest.raises(UnknownNameError, match="no muscle, fault or place called 'swaying'"):
        list_cues(KnowledgeBase.open(copy_of_kb, cache=False), "tiny-kick", about="swaying")


def test_a_safety_note_is_no_concern(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="no muscle, fault or place called 'back-pain'"):
        list_cues(kb, "tiny-kick", about="back-pain")
