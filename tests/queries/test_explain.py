"""Everything the knowledge base holds on one thing."""

from pathlib import Path

import pytest

from kickback.errors import UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.queries.explain import explain
from kickback.queries.explain.answers import (
    Explained,
    ExplainedAdvice,
    ExplainedClaim,
    ExplainedCue,
    ExplainedDispute,
    ExplainedFault,
    ExplainedGroup,
    ExplainedMuscle,
    ExplainedSafety,
    ExplainedSource,
    ExplainedTerm,
    ExplainedVariation,
)
from tests.queries.changed import changed


def explained(kb: KnowledgeBase, name: str) -> Explained:
    return explain(kb, name, "tiny-kick")


def muscle(kb: KnowledgeBase, name: str) -> ExplainedMuscle:
    answer = explained(kb, name)
    assert isinstance(answer, ExplainedMuscle)
    return answer


def test_a_muscle_comes_with_each_of_its_jobs(kb: KnowledgeBase) -> None:
    assert [one.side for one in muscle(kb, "extensor-two").involvements] == ["working", "standing"]


def test_a_muscle_without_a_job_is_explained_all_the_same(kb: KnowledgeBase) -> None:
    answer = muscle(kb, "flexor-one")
    assert (answer.involvements, answer.cues, answer.claims) == ((), (), ())


def test_a_muscle_comes_with_the_cues_for_it_and_its_group(kb: KnowledgeBase) -> None:
    assert [cue.id for cue in muscle(kb, "extensor-one").cues] == ["brace-first", "kick-from-the-hip"]


def test_a_muscle_comes_with_the_faults_that_its_own_cues_prevent(kb: KnowledgeBase) -> None:
    assert [fault.id for fault in muscle(kb, "extensor-one").faults] == ["back-arch"]


def test_claims_of_its_jobs_come_before_others_on_it_in_the_exercise(kb: KnowledgeBase) -> None:
    assert [claim.id for claim in muscle(kb, "extensor-one").claims] == ["C01", "C02"]


def test_sources_of_claims_come_before_those_of_the_anatomy(kb: KnowledgeBase) -> None:
    assert [one.id for one in muscle(kb, "extensor-two").sources] == ["kick-page", "doe-2001", "roe-2010"]


def test_a_cue_comes_with_the_faults_it_prevents_and_its_claims(kb: KnowledgeBase) -> None:
    answer = explained(kb, "brace-first")
    assert isinstance(answer, ExplainedCue)
    assert [fault.name for fault in answer.faults] == ["Arching the back"]
    assert [claim.id for claim in answer.claims] == ["C03"]


def test_a_fault_comes_with_the_cues_that_correct_it(kb: KnowledgeBase) -> None:
    answer = explained(kb, "swing")
    assert isinstance(answer, ExplainedFault)
    assert [cue.id for cue in answer.cues] == ["kick-from-the-hip", "slow-return"]


def test_a_fault_feels_as_it_does_in_the_exercise_it_is_seen_from(kb: KnowledgeBase) -> None:
    answer = explained(kb, "swing")
    assert isinstance(answer, ExplainedFault)
    assert (answer.fault.felt, answer.also_in) == ("As a tug at the cuff.", ())


def test_a_fault_that_no_exercise_has_is_told_without_a_cure(copy_of_kb: Path) -> None:
    fault = (copy_of_kb / "faults" / "swing.yaml").read_text(encoding="utf-8").replace("swing", "sway")
    (copy_of_kb / "faults" / "sway.yaml").write_text(fault, encoding="utf-8")
    answer = explained(KnowledgeBase.open(copy_of_kb, cache=False), "sway")
    assert isinstance(answer, ExplainedFault)
    assert (answer.cues, answer.fault.fix) == ((), None)


@pytest.mark.parametrize("name", ["brace-first", "back-arch"])
def test_the_other_exercises_that_have_a_cue_or_fault_are_named(name: str, copy_of_kb: Path) -> None:
    text = (copy_of_kb / "exercises" / "tiny-kick.yaml").read_text(encoding="utf-8")
    other = text.replace("id: tiny-kick", "id: other-kick")
    (copy_of_kb / "exercises" / "other-kick.yaml").write_text(other, encoding="utf-8")
    answer = explained(KnowledgeBase.open(copy_of_kb, cache=False), name)
    assert isinstance(answer, ExplainedCue | ExplainedFault)
    assert (answer.exercise, answer.also_in) == ("tiny-kick", ("other-kick",))


def test_a_claim_is_found_in_any_case(kb: KnowledgeBase) -> None:
    answer = explained(kb, "c02")
    assert isinstance(answer, ExplainedClaim)
    assert [one.id for one in answer.sources] == ["kick-page", "doe-2001"]


def test_a_source_comes_with_the_entries_that_rest_on_it(kb: KnowledgeBase) -> None:
    answer = explained(kb, "doe-2001")
    assert isinstance(answer, ExplainedSource)
    assert answer.claims == ("C01", "C02", "C03")
    assert (answer.cues, answer.faults, answer.muscles) == (("brace-first", "kick-from-the-hip"), ("back-arch",), ())


def test_a_source_names_the_muscles_described_from_it(kb: KnowledgeBase) -> None:
    answer = explained(kb, "roe-2010")
    assert isinstance(answer, ExplainedSource)
    assert answer.muscles == ("extensor-one", "extensor-two", "flexor-one")


def test_a_word_of_the_vocabularies_is_defined(kb: KnowledgeBase) -> None:
    answer = explained(kb, "synergist")
    assert isinstance(answer, ExplainedTerm)
    assert (answer.term.id, answer.vocabulary, answer.members) == ("synergist", "roles", ())


def test_a_word_for_several_muscles_names_them(kb: KnowledgeBase) -> None:
    answer = explained(kb, "extensor-pair")
    assert isinstance(answer, ExplainedTerm)
    assert answer.members == ("extensor-one", "extensor-two")


def test_a_group_comes_with_its_muscles_uses_and_disagreements(kb: KnowledgeBase) -> None:
    answer = explained(kb, "back-side muscles")
    assert isinstance(answer, ExplainedGroup)
    assert answer.members == ("extensor-one", "extensor-two")
    assert [str(one.role) for one in answer.used_in] == ["prime-mover", "synergist", "stabilizer"]
    assert [one.id for one in answer.disputes] == ["D01"]


def test_a_dispute_comes_with_its_claims_and_sources(kb: KnowledgeBase) -> None:
    answer = explained(kb, "d01")
    assert isinstance(answer, ExplainedDispute)
    assert ([one.id for one in answer.claims], [one.id for one in answer.sources]) == (
        ["C02"],
        ["kick-page", "doe-2001"],
    )


def test_a_claim_comes_with_the_disagreements_on_it(kb: KnowledgeBase) -> None:
    answer = explained(kb, "C02")
    assert isinstance(answer, ExplainedClaim)
    assert [one.id for one in answer.disputes] == ["D01"]


def test_a_muscle_comes_with_the_disagreements_on_it(kb: KnowledgeBase) -> None:
    assert [one.id for one in muscle(kb, "extensor-two").disputes] == ["D01"]


def test_a_disagreement_on_another_exercise_is_told_where_none_was_asked_for(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, "disputes/D01.yaml", "exercises: [tiny-kick]\n", "")
    told = [explain(base, "extensor-two", "tiny-kick", chosen=chosen) for chosen in (True, False)]
    assert [len(one.disputes) for one in told if isinstance(one, ExplainedMuscle)] == [0, 1]


def test_a_muscle_comes_with_every_exercise_where_none_was_asked_for(kb: KnowledgeBase) -> None:
    asked, unasked = (explain(kb, "extensor-two", "tiny-kick", chosen=chosen) for chosen in (True, False))
    assert isinstance(asked, ExplainedMuscle)
    assert isinstance(unasked, ExplainedMuscle)
    assert (asked.used_in, [one.side for one in unasked.used_in]) == ((), ["working", "standing"])


def test_a_job_of_its_group_is_a_muscles_own(copy_of_kb: Path) -> None:
    base = changed(
        copy_of_kb,
        "exercises/tiny-kick.yaml",
        "muscle: extensor-two\n    tier: secondary\n    role: stabilizer",
        "muscle: flexors\n    tier: secondary\n    role: stabilizer",
    )
    assert [one.muscle for one in muscle(base, "flexor-one").involvements] == ["flexors"]


def test_a_safety_note_comes_with_its_sources(kb: KnowledgeBase) -> None:
    answer = explained(kb, "back-pain")
    assert isinstance(answer, ExplainedSafety)
    assert [one.id for one in answer.sources] == ["doe-2001"]


def test_a_variation_comes_with_its_sources(kb: KnowledgeBase) -> None:
    answer = explained(kb, "band-kick")
    assert isinstance(answer, ExplainedVariation)
    assert [one.id for one in answer.sources] == ["roe-2010"]


def test_advice_is_found_by_its_id(kb: KnowledgeBase) -> None:
    answer = explained(kb, "side-order")
    assert isinstance(answer, ExplainedAdvice)
    assert (answer.advice.topic, answer.exercise) == ("Which side first", "tiny-kick")


def test_an_exercise_is_refused_with_the_command_for_it(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="it is an exercise: try 'kickback show tiny-kick'"):
        explained(kb, "little kick")


def test_an_unknown_exercise_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="no exercise called 'big-kick'"):
        explain(kb, "extensor-one", "big-kick")


def test_a_cue_of_another_exercise_is_told_with_its_home(copy_of_kb: Path) -> None:
    text = (copy_of_kb / "exercises" / "tiny-kick.yaml").read_text(encoding="utf-8")
    other = text.replace("tiny-kick", "other-kick").replace("slow-return", "late-return")
    (copy_of_kb / "exercises" / "other-kick.yaml").write_text(other, encoding="utf-8")
    answer = explained(KnowledgeBase.open(copy_of_kb, cache=False), "late-return")
    assert isinstance(answer, ExplainedCue)
    assert answer.exercise == "other-kick"


def test_a_source_names_the_notes_that_rest_on_it(real: KnowledgeBase) -> None:
    answer = explain(real, "lopez-2021", "cable-kickback")
    assert isinstance(answer, ExplainedSource)
    assert answer.notes == ("load-and-reps",)
