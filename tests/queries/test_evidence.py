"""Who says so: the statements about one thing, with what speaks for and against each."""

from pathlib import Path

import pytest

from kickback.errors import AmbiguousNameError, UnknownNameError, UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.vocabulary import Certainty, Directness, Verdict
from kickback.queries.evidence import weigh_evidence
from kickback.queries.evidence.answers import EvidenceAnswer, WeighedClaim
from tests.conftest import edit
from tests.queries.changed import changed

KICK, ARCH = "exercises/tiny-kick.yaml", "faults/back-arch.yaml"


def ids(answer: EvidenceAnswer) -> list[str]:
    return [claim.id for claim in answer.claims]


def about(base: KnowledgeBase, name: str | None) -> EvidenceAnswer:
    return weigh_evidence(base, name, "tiny-kick")


def seen_from(base: KnowledgeBase, name: str, *sides: str) -> WeighedClaim:
    return weigh_evidence(base, name, "tiny-kick", sides=sides).claims[0]


@pytest.mark.parametrize(
    ("name", "claims"),
    [
        ("extensor-one", ["C01", "T01", "C02"]),
        ("small extensor", ["X01", "C02"]),
        ("flexor-one", []),
        ("extensors", ["C01", "X01", "T01", "C02"]),
        ("flexors", []),
        ("lower-back", ["C03"]),
        ("D01", ["C02"]),
        ("kick-from-the-hip", ["C01"]),
        ("slow-return", []),
        ("C01", ["C01"]),
        ("tiny kick", ["C01", "C03", "X01", "C02"]),
        ("doe-2001", ["C01", "C03", "C02"]),
        ("Coe 2015", ["T01"]),
        ("back-pain", []),
        ("band-kick", []),
        ("side-order", []),
    ],
)
def test_the_statements_about_a_thing_are_found_the_best_verdict_first(
    kb: KnowledgeBase, name: str, claims: list[str]
) -> None:
    assert ids(about(kb, name)) == claims


@pytest.mark.parametrize(
    ("name", "kind", "id_"),
    [
        ("Bigex", "muscle", "extensor-one"),
        ("back-side muscles", "muscle-group", "extensors"),
        ("D01", "dispute", "D01"),
        ("little kick", "exercise", "tiny-kick"),
        ("Doe and others 2001", "source", "doe-2001"),
    ],
)
def test_the_answer_says_what_the_name_stood_for(kb: KnowledgeBase, name: str, kind: str, id_: str) -> None:
    assert (about(kb, name).kind, about(kb, name).about) == (kind, id_)


def test_surer_statements_of_one_verdict_come_first(copy_of_kb: Path) -> None:
    base = changed(
        copy_of_kb,
        "claims/X01.yaml",
        "verdict: expert-opinion\ncertainty: low",
        "verdict: supported\ncertainty: moderate",
    )
    edit(copy_of_kb / "claims" / "C01.yaml", "certainty: high", "certainty: low")
    assert ids(weigh_evidence(base, None, "tiny-kick", verdict="supported")) == ["X01", "C01"]


def test_a_fault_rests_on_its_own_claims_and_those_of_the_cues_that_correct_it(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, ARCH, "claims: [C03]", "claims: [X01]")
    assert ids(about(base, "back-arch")) == ["C03", "X01"]


def test_a_fault_without_claims_rests_on_those_of_the_cues_that_correct_it(kb: KnowledgeBase) -> None:
    assert ids(about(kb, "swing")) == ["C01"]


def test_an_exercise_takes_in_claims_that_name_it_alone(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, "claims/T01.yaml", "muscles: [extensor-one]", "exercises: [tiny-kick]")
    assert "T01" in ids(about(base, "tiny-kick"))


def test_a_claim_is_told_once_however_often_it_is_named(kb: KnowledgeBase) -> None:
    found = ids(about(kb, "tiny-kick"))
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("name", "sources"),
    [
        ("brace-first", ("doe-2001",)),
        ("back-arch", ("doe-2001",)),
        ("extensor-one", ("roe-2010",)),
        ("band-kick", ("roe-2010",)),
        ("tiny-kick", ("kick-page",)),
        ("coe-2015", ("coe-2015",)),
        ("C01", ()),
        ("extensors", ()),
        ("D01", ("kick-page", "doe-2001")),
        ("side-order", ()),
    ],
)
def test_the_sources_that_a_thing_cites_by_itself_are_named(
    kb: KnowledgeBase, name: str, sources: tuple[str, ...]
) -> None:
    assert about(kb, name).rests_on == sources


def test_a_safety_note_comes_with_its_own_figures(kb: KnowledgeBase) -> None:
    assert [one.text for one in about(kb, "back-pain").figures] == ["In the tiny kick the spine moved 4 degrees."]


def test_a_note_rests_on_the_sources_of_its_figures_too(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, KICK, "        sources: [doe-2001]", "        sources: [coe-2015]")
    assert about(base, "back-pain").rests_on == ("doe-2001", "coe-2015")


@pytest.mark.parametrize("name", ["synergist", "moment-arm"])
def test_a_term_that_no_statement_mentions_is_refused_with_the_command_for_it(kb: KnowledgeBase, name: str) -> None:
    with pytest.raises(UnknownNameError, match=f"no statement speaks of it; 'kickback explain {name}' tells"):
        about(kb, name)


def test_an_unknown_name_is_refused_with_the_nearest(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError) as refusal:
        about(kb, "extensor-onne")
    assert refusal.value.nearest[0] == "extensor-one"


def test_a_name_of_several_things_is_refused(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, ARCH, "aliases: [hollow back]", "aliases: [back-side muscles]")
    with pytest.raises(AmbiguousNameError):
        about(base, "back-side muscles")


def test_an_unknown_verdict_is_refused_with_the_nearest(kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match=r"no verdict called 'supportd'; did you mean 'supported'?"):
        weigh_evidence(kb, None, "tiny-kick", verdict="supportd")


def test_a_verdict_narrows_the_statements_about_a_thing(kb: KnowledgeBase) -> None:
    assert ids(weigh_evidence(kb, "extensor-one", "tiny-kick", verdict="refuted")) == ["C02"]


def test_what_is_mixed_or_has_sources_on_both_sides_is_contested(kb: KnowledgeBase) -> None:
    assert ids(weigh_evidence(kb, None, "tiny-kick", contested=True)) == ["C03", "C02"]


@pytest.mark.parametrize(
    ("sides", "claims"),
    [(("for",), ["C01", "C03", "C02"]), (("against",), ["T01", "C02"]), (("for", "against"), ["C02"])],
)
def test_a_side_keeps_the_statements_that_have_a_source_there(
    kb: KnowledgeBase, sides: tuple[str, ...], claims: list[str]
) -> None:
    assert ids(weigh_evidence(kb, None, "tiny-kick", sides=sides)) == claims


def test_a_statement_has_its_sources_on_both_sides(kb: KnowledgeBase) -> None:
    claim = next(one for one in about(kb, "C02").claims if one.id == "C02")
    assert (claim.supported_by, claim.opposed_by) == (("kick-page",), ("doe-2001",))


@pytest.mark.parametrize(("side", "pro", "con"), [("for", ("kick-page",), ()), ("against", (), ("doe-2001",))])
def test_one_side_shows_its_own_sources_alone(
    kb: KnowledgeBase, side: str, pro: tuple[str, ...], con: tuple[str, ...]
) -> None:
    claim = weigh_evidence(kb, "C02", "tiny-kick", verdict="contradicted", sides=(side,)).claims[0]
    assert (claim.supported_by, claim.opposed_by) == (pro, con)


@pytest.mark.parametrize(("side", "shown"), [("for", 0), ("against", 1)])
def test_one_side_shows_the_figures_of_its_own_sources_alone(copy_of_kb: Path, side: str, shown: int) -> None:
    base = changed(copy_of_kb, "claims/T01.yaml", "opposed_by:", "supported_by: [kick-page]\nopposed_by:")
    assert len(seen_from(base, "coe-2015", side).figures) == shown


def test_calculations_speak_for_neither_side(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, "claims/T01.yaml", "say_instead:", "calculations: [doe-2001]\nsay_instead:")
    both = weigh_evidence(base, "T01", "tiny-kick", verdict="weak").claims[0]
    assert (both.calculations, seen_from(base, "coe-2015", "against").calculations) == (("doe-2001",), ())


def test_a_statement_has_its_grade_its_reasons_and_what_to_say_instead(kb: KnowledgeBase) -> None:
    claim = about(kb, "Coe 2015").claims[0]
    assert (claim.verdict, claim.certainty, claim.directness) == (Verdict.WEAK, Certainty.LOW, Directness.OTHER_TASK)
    assert claim.reasoning.startswith("The one study saw")
    assert claim.say_instead == "Nobody has shown that tiny pulls make it grow."


def test_the_works_cited_are_told_once_those_of_the_thing_itself_first(kb: KnowledgeBase) -> None:
    cited = [one.id for one in about(kb, "extensor-one").sources]
    assert cited == ["roe-2010", "doe-2001", "coe-2015", "kick-page"]


def test_verdicts_are_counted_among_what_is_shown(kb: KnowledgeBase) -> None:
    assert about(kb, "extensor-one").counts == {"supported": 1, "weak": 1, "contradicted": 1}


@pytest.mark.parametrize(
    "answer",
    [
        {"name": "C01"},
        {"name": None, "verdict": "mixed"},
        {"name": None, "contested": True},
        {"name": None, "sides": ("for",)},
    ],
    ids=["name", "verdict", "contested", "side"],
)
def test_a_narrowed_question_gets_no_summary(kb: KnowledgeBase, answer: dict[str, object]) -> None:
    assert weigh_evidence(kb, exercise="tiny-kick", **answer).summary is None  # type: ignore[arg-type]


def test_an_exercise_has_the_statements_that_mention_it_in_singular_or_plural(real: KnowledgeBase) -> None:
    assert {"E12", "T01"} <= {claim.id for claim in weigh_evidence(real, "hip thrust", "cable-kickback").claims}


def test_a_recorded_exercise_has_the_statements_that_mention_it(kb: KnowledgeBase) -> None:
    assert ids(about(kb, "tiny pull")) == ["T01"]


@pytest.mark.parametrize(
    ("name", "disputes"),
    [
        ("extensor-two", ["D01"]),
        ("extensors", ["D01"]),
        ("extensor-one", []),
        ("tiny-kick", ["D01"]),
        ("C02", ["D01"]),
        ("doe-2001", ["D01"]),
        ("D01", ["D01"]),
        ("brace-first", []),
    ],
)
def test_the_open_disagreements_on_a_thing_are_told(kb: KnowledgeBase, name: str, disputes: list[str]) -> None:
    assert [one.id for one in about(kb, name).disputes] == disputes


def test_a_disagreement_on_the_group_of_a_muscle_is_one_on_the_muscle(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, "disputes/D01.yaml", "muscles: [extensor-two]", "muscles: [extensors]")
    assert [one.id for one in about(base, "extensor-one").disputes] == ["D01"]


def test_a_narrowed_question_gets_no_disagreements(kb: KnowledgeBase) -> None:
    assert weigh_evidence(kb, "extensor-two", "tiny-kick", contested=True).disputes == ()


def test_a_cue_is_judged_as_it_is_in_the_exercise_it_is_seen_from(copy_of_kb: Path) -> None:
    text = (copy_of_kb / KICK).read_text(encoding="utf-8").replace("id: tiny-kick", "id: a-kick")
    other = text.replace("    claims: [C03]\n    verdict: mixed", "    claims: [X01]\n    verdict: weak")
    (copy_of_kb / "exercises" / "a-kick.yaml").write_text(other, encoding="utf-8")
    base = KnowledgeBase.open(copy_of_kb, cache=False)
    assert [weigh_evidence(base, "brace-first", seen).verdict for seen in ("tiny-kick", "a-kick")] == ["mixed", "weak"]


def test_a_variation_has_the_statements_that_judge_it_and_its_own_grade(real: KnowledgeBase) -> None:
    answer = weigh_evidence(real, "foot-out", "cable-kickback")
    assert "C42" in ids(answer)
    assert answer.verdict == "supported"


def test_what_the_exercise_asked_about_says_comes_first_of_its_verdict(real: KnowledgeBase) -> None:
    answer = weigh_evidence(real, "gluteus-maximus", "cable-kickback", verdict="supported")
    here = [claim.id in {one.id for one in real.claims() if one.exercises} for claim in answer.claims]
    assert here == sorted(here, reverse=True)


def test_an_exercise_chosen_by_name_must_exist(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError):
        weigh_evidence(kb, "C01", "nope", chosen=True)


def test_an_empty_name_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError):
        weigh_evidence(kb, "", "tiny-kick")
