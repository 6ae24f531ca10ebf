"""`kickback cues`."""

import json

import pytest

from tests.conftest import Kickback


def cues(out: str) -> list[str]:
    return [one["id"] for one in json.loads(out)["data"]["cues"]]


def test_every_cue_is_a_box_to_tick(kickback: Kickback) -> None:
    boxes = kickback("cues").out.count("[ ]\t")
    assert boxes == len(cues(kickback("cues", "--json").out)) > 7


def test_reasons_are_given_only_when_asked_for(kickback: Kickback) -> None:
    assert "Why: " not in kickback("cues").out
    assert "Why: " in kickback("cues", "--why").out


def test_why_names_fault_verdict_and_sources(kickback: Kickback) -> None:
    out = kickback("cues", "--why", "--phase", "squeeze").out
    assert "Prevents: swinging" in out
    assert "Evidence: ≈ mixed, low; C11, C41 [lewis-2009" in out
    assert "\nSources\n" in out


def test_a_phase_narrows_the_checklist(kickback: Kickback) -> None:
    assert cues(kickback("cues", "--phase", "squeeze", "--json").out) == ["squeeze-at-the-top"]


@pytest.mark.parametrize("name", ["lower-back", "gluteus medius", "lumbar-arching", "hanging on the frame"])
def test_a_concern_narrows_the_checklist(kickback: Kickback, name: str) -> None:
    found = cues(kickback("cues", "--for", name, "--json").out)
    assert 0 < len(found) < len(cues(kickback("cues", "--json").out))


def test_an_unknown_concern_is_refused_with_a_suggestion(kickback: Kickback) -> None:
    ran = kickback("cues", "--for", "gluteus-medus")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "did you mean 'gluteus-medius'" in ran.err


def test_a_wording_is_printed_where_there_is_one(kickback: Kickback) -> None:
    assert "Think: " in kickback("cues", "--wording", "external").out


def test_an_unknown_wording_is_refused(kickback: Kickback) -> None:
    ran = kickback("cues", "--wording", "outer")
    assert (ran.code, ran.out) == (2, "")


def test_nothing_found_is_an_answer_and_the_answer_is_no(kickback: Kickback) -> None:
    ran = kickback("cues", "--for", "head", "--phase", "squeeze", "--why")
    assert (ran.code, ran.err) == (1, "")


def test_the_stop_signs_come_with_every_checklist(kickback: Kickback) -> None:
    assert "Stop signs" in kickback("cues", "--phase", "squeeze").out
