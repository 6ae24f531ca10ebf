"""Which muscles an exercise works, and how sure that is."""

from pathlib import Path

import pytest

from kickback.errors import UnknownNameError, UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.vocabulary import Certainty, Verdict
from kickback.queries.muscles import MusclesAnswer, list_muscles
from tests.queries.changed import changed

KICK = "exercises/tiny-kick.yaml"


def jobs(answer: MusclesAnswer) -> list[tuple[str, str]]:
    return [(one.muscle, one.side) for one in answer.involvements]


def test_every_job_is_listed_primary_movers_first(kb: KnowledgeBase) -> None:
    answer = list_muscles(kb, "tiny-kick")
    assert jobs(answer) == [("extensor-one", "working"), ("extensor-two", "working"), ("extensor-two", "standing")]


def test_primary_movers_come_first_in_the_real_data(real: KnowledgeBase) -> None:
    tiers = [one.tier for one in list_muscles(real, "cable-kickback").involvements]
    assert tiers == sorted(tiers)


def test_an_exercise_is_found_by_an_alias(kb: KnowledgeBase) -> None:
    assert list_muscles(kb, "one legged Tiny Kick").exercise == "tiny-kick"


def test_a_tier_narrows_the_list(kb: KnowledgeBase) -> None:
    assert jobs(list_muscles(kb, "tiny-kick", tier="primary")) == [("extensor-one", "working")]


def test_a_role_narrows_the_list(kb: KnowledgeBase) -> None:
    assert jobs(list_muscles(kb, "tiny-kick", role="stabiliser")) == [("extensor-two", "standing")]


@pytest.mark.parametrize(
    ("role", "found"),
    [("stabilizer", ["extensor-two"]), ("dynamic stabilizers", ["extensor-two"]), ("antagonist-stabilizer", [])],
)
def test_a_kind_of_stabilizer_is_found_by_its_own_name_and_as_a_stabilizer(
    role: str, found: list[str], copy_of_kb: Path
) -> None:
    base = changed(copy_of_kb, KICK, "role: stabilizer", "role: dynamic-stabilizer")
    assert [one.muscle for one in list_muscles(base, "tiny-kick", role=role).involvements] == found


def test_a_role_that_no_claim_states_says_what_it_rests_on(copy_of_kb: Path) -> None:
    support = "support: source-and-measurement\n    sources: [roe-2010]\n    measured_by: [doe-2001]"
    base = changed(copy_of_kb, KICK, "claims: [X01]", support)
    last = list_muscles(base, "tiny-kick").involvements[-1]
    assert (last.support, last.sources, last.measured_by) == ("source-and-measurement", ("roe-2010",), ("doe-2001",))
    assert (last.verdict, last.certainty, last.in_article) == (None, None, False)


def test_a_group_has_a_job_as_a_muscle_has(copy_of_kb: Path) -> None:
    base = changed(
        copy_of_kb,
        KICK,
        "extensor-two\n    tier: secondary\n    role: st",
        "flexors\n    tier: secondary\n    role: st",
    )
    assert [one.name for one in list_muscles(base, "tiny-kick").involvements] == [
        "Extensor one",
        "Extensor two",
        "Flexors",
    ]


def test_a_side_narrows_the_list(kb: KnowledgeBase) -> None:
    assert jobs(list_muscles(kb, "tiny-kick", side="standing side")) == [("extensor-two", "standing")]


def test_narrowings_add_up(kb: KnowledgeBase) -> None:
    assert jobs(list_muscles(kb, "tiny-kick", tier="primary", side="standing")) == []


@pytest.mark.parametrize("option", ["tier", "role", "side"])
def test_an_unknown_word_is_refused_rather_than_finding_nothing(kb: KnowledgeBase, option: str) -> None:
    with pytest.raises(UsageError, match=f"no {option} called 'zzz'"):
        list_muscles(kb, "tiny-kick", **{option: "zzz"})


def test_an_unknown_exercise_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'tiny-kick'"):
        list_muscles(kb, "tiny-kik")


def test_a_namesake_is_refused_and_told_from_the_exercise_here(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="'tiny-kick', which is not the same"):
        list_muscles(kb, "arm kick")


def test_a_role_is_as_sure_as_the_claim_that_states_it(kb: KnowledgeBase) -> None:
    second = list_muscles(kb, "tiny-kick").involvements[1]
    assert (second.verdict, second.certainty) == (Verdict.CONTRADICTED, Certainty.MODERATE)


def test_what_the_article_does_not_name_is_marked(kb: KnowledgeBase) -> None:
    assert [one.in_article for one in list_muscles(kb, "tiny-kick").involvements] == [True, True, False]


def test_a_muscle_has_the_name_people_read(kb: KnowledgeBase) -> None:
    assert list_muscles(kb, "tiny-kick").involvements[0].name == "Extensor one"


def test_a_fallen_statement_is_told_with_what_to_say_instead(kb: KnowledgeBase) -> None:
    (dispute,) = list_muscles(kb, "tiny-kick").disputes
    assert (dispute.claim, dispute.say_instead) == ("C02", "Extensor two helps.")


def test_only_disputes_of_the_muscles_shown_are_told(kb: KnowledgeBase) -> None:
    assert list_muscles(kb, "tiny-kick", tier="primary").disputes == ()


def test_what_the_article_leaves_out_is_never_disputed(kb: KnowledgeBase) -> None:
    assert list_muscles(kb, "tiny-kick", side="standing").disputes == ()


def test_disputes_run_from_contradicted_to_mixed(real: KnowledgeBase) -> None:
    order = [Verdict.CONTRADICTED, Verdict.WEAK, Verdict.MIXED]
    verdicts = [one.verdict for one in list_muscles(real, "cable-kickback").disputes]
    assert verdicts == sorted(verdicts, key=order.index)
    assert set(verdicts) == set(order)


def test_a_name_of_its_own_needs_no_note(kb: KnowledgeBase) -> None:
    assert list_muscles(kb, "little kick").messages == ()


def test_kickback_is_noted_as_a_word_for_the_triceps_exercise_too(real: KnowledgeBase) -> None:
    (message,) = list_muscles(real, "kickback").messages
    assert "triceps kickback" in message
