"""How the whole ledger stands: what holds, what falls, what was measured, which cues rest on what."""

from pathlib import Path

import pytest

from kickback.errors import UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.queries.evidence import weigh_evidence
from kickback.queries.evidence.answers import GradedCue, Summary
from tests.conftest import edit

KICK = "exercises/tiny-kick.yaml"


def summed(base: KnowledgeBase, exercise: str = "tiny-kick") -> Summary:
    summary = weigh_evidence(base, None, exercise).summary
    assert summary is not None
    return summary


def opened(folder: Path) -> Summary:
    return summed(KnowledgeBase.open(folder, cache=False))


def named(cues: tuple[GradedCue, ...]) -> list[str]:
    return [cue.id for cue in cues]


def test_statements_stand_fall_or_hang(kb: KnowledgeBase) -> None:
    summary = summed(kb)
    assert (summary.stand, summary.fall, summary.hang) == (1, 1, 3)


def test_every_statement_stands_falls_or_hangs(real: KnowledgeBase) -> None:
    summary = summed(real, "cable-kickback")
    assert summary.stand + summary.fall + summary.hang == len(real.claims())


def test_directness_is_counted_for_every_word_of_it(kb: KnowledgeBase) -> None:
    assert summed(kb).directness == {"this-exercise": 2, "close-analogue": 1, "other-task": 1, "general": 1}


def test_statements_on_a_muscle_that_was_measured_in_the_exercise_itself_are_counted(kb: KnowledgeBase) -> None:
    assert summed(kb).directly_measured == 2


def test_a_value_from_a_neighbor_is_no_direct_measurement(copy_of_kb: Path) -> None:
    study = copy_of_kb / "sources" / "doe-2001.yaml"
    study.write_text(study.read_text(encoding="utf-8").replace("exercise: tiny-kick", "exercise: tiny-pull"), "utf-8")
    assert opened(copy_of_kb).directly_measured == 0


def test_no_statement_rests_on_a_measured_cable_kickback(real: KnowledgeBase) -> None:
    assert summed(real, "cable-kickback").directly_measured == 0


def test_the_best_cues_are_those_of_the_best_verdict(kb: KnowledgeBase) -> None:
    assert named(summed(kb).best_cues) == ["kick-from-the-hip"]


def test_cues_of_one_grade_share_the_first_place(copy_of_kb: Path) -> None:
    edit(
        copy_of_kb / KICK,
        "claims: [C03]\n    verdict: mixed\n    sources: [doe-2001]\n    criterion",
        "claims: [C01]\n    verdict: supported\n    sources: [doe-2001]\n    criterion",
    )
    assert named(opened(copy_of_kb).best_cues) == ["brace-first", "kick-from-the-hip"]


def test_a_surer_cue_comes_before_another_of_its_verdict(copy_of_kb: Path) -> None:
    edit(
        copy_of_kb / KICK,
        "claims: [C03]\n    verdict: mixed\n    sources: [doe-2001]\n    criterion",
        "claims: [C03]\n    verdict: supported\n    sources: [doe-2001]\n    criterion",
    )
    assert named(opened(copy_of_kb).best_cues) == ["kick-from-the-hip", "brace-first"]


def test_the_worst_cues_come_worst_first_and_leave_out_the_best(kb: KnowledgeBase) -> None:
    assert named(summed(kb).worst_cues) == ["slow-return", "brace-first"]


def test_a_contradicted_cue_is_worse_than_one_that_nobody_measured(copy_of_kb: Path) -> None:
    edit(
        copy_of_kb / KICK,
        "prevents: [back-arch]\n    claims: [C03]\n    verdict: mixed",
        "prevents: [back-arch]\n    claims: [C03]\n    verdict: contradicted",
    )
    assert named(opened(copy_of_kb).worst_cues) == ["brace-first", "slow-return"]


def test_a_cue_without_a_claim_has_no_certainty(kb: KnowledgeBase) -> None:
    assert [cue.certainty for cue in summed(kb).worst_cues] == [None, "low"]


def test_no_more_than_three_cues_are_best_or_worst(real: KnowledgeBase) -> None:
    summary = summed(real, "cable-kickback")
    assert {len(summary.best_cues), len(summary.worst_cues)} <= {1, 2, 3}


def test_the_exercise_whose_cues_are_graded_is_found_by_any_name(kb: KnowledgeBase) -> None:
    summary = summed(kb, "Little Kick")
    assert (summary.exercise, summary.exercise_name) == ("tiny-kick", "Tiny kick")


def test_an_unknown_exercise_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="no exercise called 'big-kick'"):
        summed(kb, "big-kick")


def test_the_summary_cites_no_work_by_itself(kb: KnowledgeBase) -> None:
    assert weigh_evidence(kb, None, "tiny-kick").sources == ()


def test_the_summary_stands_beside_every_statement(kb: KnowledgeBase) -> None:
    found = [claim.id for claim in weigh_evidence(kb, None, "tiny-kick").claims]
    assert found == ["C01", "C03", "X01", "T01", "C02"]


def test_a_cue_is_as_sure_as_its_claim_of_the_same_verdict_and_no_other(copy_of_kb: Path) -> None:
    edit(
        copy_of_kb / KICK,
        "claims: [C03]\n    verdict: mixed\n    sources: [doe-2001]\n    criterion",
        "claims: [C03]\n    verdict: supported\n    sources: [doe-2001]\n    criterion",
    )
    graded = {cue.id: cue.certainty for cue in opened(copy_of_kb).best_cues}
    assert graded == {"kick-from-the-hip": "high", "brace-first": None}
