"""What people say in the gym, and the sentence nearest to what somebody heard."""

from pathlib import Path

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.model.vocabulary import Certainty, Verdict
from kickback.queries.myth import Myth, tell_myths
from tests.conftest import edit
from tests.queries.changed import changed

BOTH, GROWS = "Both extensors work the same", "Pull more and it grows"


def nearest(base: KnowledgeBase, text: str) -> list[str]:
    return [one.text for one in tell_myths(base, text).myths]


def heard(base: KnowledgeBase, text: str) -> Myth:
    (myth,) = tell_myths(base, text).myths
    return myth


def test_every_popular_sentence_is_told_those_that_fall_first(kb: KnowledgeBase) -> None:
    assert [one.text for one in tell_myths(kb).myths] == [BOTH, GROWS]


def test_a_claim_that_nobody_says_is_no_myth(kb: KnowledgeBase) -> None:
    told = {one.claims[0] for one in tell_myths(kb).myths}
    assert told == {"C02", "T01"}


def test_a_myth_has_the_verdict_and_certainty_of_its_claim(kb: KnowledgeBase) -> None:
    myth = heard(kb, GROWS)
    assert (myth.verdict, myth.certainty) == (Verdict.WEAK, Certainty.LOW)


def test_a_myth_says_why_and_what_to_say_instead(kb: KnowledgeBase) -> None:
    myth = heard(kb, BOTH)
    assert (myth.why, myth.say_instead) == ("One study measured half as much.", "Extensor two helps.")


def test_a_myth_names_the_claim_that_judges_it_and_then_its_relatives(kb: KnowledgeBase) -> None:
    assert heard(kb, GROWS).claims == ("T01", "C01")


def test_the_usual_wording_comes_first_and_the_others_after_it(kb: KnowledgeBase) -> None:
    assert heard(kb, GROWS).also == ("Pulling builds the extensor",)


@pytest.mark.parametrize(
    ("text", "myth"),
    [
        ("both EXTENSORS work the same!", BOTH),
        ("do both extensors work?", BOTH),
        ("both extensor works the same", BOTH),
        ("both extenzors wrok the same", BOTH),
        ("pulling builds", GROWS),
        ("tiny pulls make it grow", GROWS),
        ("puling bilds the extensor", GROWS),
        ("the same", BOTH),
    ],
    ids=["case", "part", "endings", "typos", "other-wording", "claims-text", "typos-in-other-wording", "rare-word"],
)
def test_a_text_finds_the_nearest_sentence(kb: KnowledgeBase, text: str, myth: str) -> None:
    assert nearest(kb, text) == [myth]


@pytest.mark.parametrize("text", ["", "   ", "?!", "qqqq", "the moon is a cheese that glows at night"])
def test_a_text_near_no_sentence_finds_none(kb: KnowledgeBase, text: str) -> None:
    assert nearest(kb, text) == []


def test_a_word_that_is_only_alike_is_not_taken_for_a_typo(kb: KnowledgeBase) -> None:
    assert nearest(kb, "pill grew") == []


def test_sentences_stand_from_what_falls_to_what_stands(copy_of_kb: Path) -> None:
    edit(copy_of_kb / "claims" / "X01.yaml", "\nkind:", "\nin_the_gym: [Hip level]\nkind:")
    base = changed(copy_of_kb, "claims/C01.yaml", "\nkind:", "\nin_the_gym: [One does it]\nkind:")
    assert [one.claims[0] for one in tell_myths(base).myths] == ["C02", "T01", "X01", "C01"]


def test_the_text_asked_for_is_kept(kb: KnowledgeBase) -> None:
    assert (tell_myths(kb, "Qqqq").asked, tell_myths(kb).asked) == ("Qqqq", None)


def test_a_knowledge_base_without_popular_sentences_has_no_myth_to_tell(copy_of_kb: Path) -> None:
    edit(copy_of_kb / "claims" / "C02.yaml", f"in_the_gym: [{BOTH}]\n", "")
    edit(copy_of_kb / "claims" / "T01.yaml", f"in_the_gym: [{GROWS}, Pulling builds the extensor]\n", "")
    base = KnowledgeBase.open(copy_of_kb, cache=False)
    assert (tell_myths(base).myths, tell_myths(base, BOTH).myths) == ((), ())


def test_each_popular_sentence_of_the_real_data_finds_itself(real: KnowledgeBase) -> None:
    for myth in tell_myths(real).myths:
        for said in (myth.text, *myth.also):
            assert heard(real, said).claims[0] == myth.claims[0], said


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("cables keep constant tension", "C03"),
        ("a soft knee turns the hamstrings off", "C22"),
        ("lean to put the glutes in their strongest position", "C33"),
        ("turn the foot out for the side glutes", "C14"),
        ("squeeze hits the posterior fibers", "C11"),
        ("more EMG means more growth", "M01"),
        ("kick higher for more glute", "E35"),
        ("c27", "C27"),
    ],
)
def test_a_well_known_sentence_is_answered_by_its_claim(real: KnowledgeBase, text: str, claim: str) -> None:
    assert heard(real, text).claims[0] == claim


@pytest.mark.parametrize(
    "text",
    ["the", "is it good", "is the hip thrust better", "more EMG does not mean more growth", "squats are bad for knees"],
)
def test_a_text_that_no_sentence_says_is_answered_by_none(real: KnowledgeBase, text: str) -> None:
    assert tell_myths(real, text).myths == ()


def test_what_shares_a_telling_word_with_the_text_is_named(real: KnowledgeBase) -> None:
    assert "More EMG means more growth." in tell_myths(real, "EMG does not mean growth").near
