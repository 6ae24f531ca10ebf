"""Finding things by words."""

import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.search import Found, search
from kickback.knowledge.index.words import words_like, words_of


def ids(base: KnowledgeBase, text: str, most: int = 20, kinds: tuple[str, ...] = ()) -> list[str]:
    return [one.id for one in search(base.index, text, most, kinds).found]


def first(base: KnowledgeBase, text: str) -> Found:
    return search(base.index, text, 1).found[0]


def test_a_back_that_hurts_in_the_kick_finds_the_fault_then_cues_and_notes_about_it(real: KnowledgeBase) -> None:
    found = search(real.index, "lower back hurts kicking", 20).found
    assert found[0].id == "lumbar-arching"
    assert {"stop-before-the-arch", "known-back-pain"} <= {one.id for one in found}
    assert {one.kind for one in found} <= {"fault", "cue", "safety"}


def test_words_that_only_shape_a_question_change_nothing(real: KnowledgeBase) -> None:
    assert ids(real, "my lower back hurts when I kick", 5) == ids(real, "lower back hurts kick", 5)
    assert ids(real, "what is a synergist", 1) == ["synergist"]


def test_they_are_searched_for_where_there_is_nothing_else() -> None:
    assert words_of("what is the") == ("what", "is", "the")


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("glutaeus maximus", "gluteus-maximus"),
        ("Gluteus-Medius", "gluteus-medius"),
        ("hams", "hamstrings"),
        ("stabiliser", "stabilizer"),
        ("stabilisers", "stabilizer"),
        ("squats", "back-squat"),
        ("pushup", "push-up"),
        ("push up", "push-up"),
        ("hip thrusts", "barbell-hip-thrust"),
        ("butt wink", "pelvis-tucks"),
        ("knee cave", "knee-valgus"),
        ("c35", "C35"),
    ],
)
def test_any_spelling_form_and_name_is_found(real: KnowledgeBase, text: str, id_: str) -> None:
    assert first(real, text).id == id_


def test_the_gluteal_muscles_are_found_by_their_old_spelling(real: KnowledgeBase) -> None:
    assert ids(real, "glutaeus", 3) == ["gluteus-maximus", "gluteus-medius", "gluteus-minimus"]


def test_a_kickback_may_be_that_of_the_hip_or_of_the_arm(real: KnowledgeBase) -> None:
    found = ids(real, "kickback", 10)
    assert found[0] == "cable-kickback"
    assert "triceps-kickback" in found


def test_what_is_called_so_comes_before_what_speaks_of_it(real: KnowledgeBase) -> None:
    assert [one.kind for one in search(real.index, "gluteus maximus", 2).found] == ["muscle", "claim"]


def test_what_holds_every_word_comes_before_what_holds_fewer(real: KnowledgeBase) -> None:
    scores = [int(one.score) for one in search(real.index, "brace slowly pulley cuff", 0).found]
    assert scores == sorted(scores, reverse=True)
    assert len({*scores}) > 1


def test_one_word_of_two_is_not_enough_where_something_holds_both(real: KnowledgeBase) -> None:
    assert ids(real, "knee cave") == ["knee-valgus", "lateral-band-walk"]


def test_the_line_that_matches_is_shown(kb: KnowledgeBase) -> None:
    assert first(kb, "belt line forward").line == "The belt line tips forward."


def test_another_name_is_told_as_one(real: KnowledgeBase) -> None:
    found = first(real, "hams")
    assert (found.line, found.alias) == ("hams", True)


def test_only_the_sentence_that_matches_is_shown(real: KnowledgeBase) -> None:
    assert ". " not in first(real, "belt line tips ribs flare").line


def test_a_word_that_means_the_same_counts_less_than_the_one_typed(real: KnowledgeBase) -> None:
    assert first(real, "pain").id == "pain"
    assert "known-back-pain" in ids(real, "back ache", 0)


def test_a_cue_that_exercises_share_is_found_once(real: KnowledgeBase) -> None:
    found = [one for one in search(real.index, "brace first", 0).found if one.id == "brace-first"]
    assert [one.home for one in found] == ["cable-kickback"]
    assert found[0].homes > 1


def test_kinds_narrow_the_search(real: KnowledgeBase) -> None:
    assert {one.kind for one in search(real.index, "glute", 0, ("muscle", "cue")).found} == {"muscle", "cue"}
    assert {one.kind for one in search(real.index, "muscle", 0, ("muscle",)).found} == {"muscle"}


def test_a_limit_of_0_shows_all_that_there_is(real: KnowledgeBase) -> None:
    some, everything = search(real.index, "back", 5), search(real.index, "back", 0)
    assert (len(some.found), some.more, everything.more) == (5, True, False)
    assert everything.found[0] == some.found[0]
    assert some.total == everything.total >= len(everything.found)


def test_the_beginning_of_a_word_is_enough_where_it_is_no_word_itself(real: KnowledgeBase) -> None:
    assert "gluteus-maximus" in ids(real, "glut", 10)


def test_a_word_that_nothing_holds_is_told_and_does_not_spoil_the_rest(real: KnowledgeBase) -> None:
    found = search(real.index, "gluteus mediis", 1)
    assert found.unknown == ("mediis",)
    assert found.found[0].kind == "muscle"


def test_words_that_are_near_are_known(real: KnowledgeBase) -> None:
    assert words_like(real.index, "sqaut")[0] == "squat"
    assert words_like(real.index, "xyzzyx") == []


@pytest.mark.parametrize(
    "text",
    [
        *('"', '"brace', "brace*", "brace AND", "NOT brace", "brace OR (", "NEAR(brace kick)", "kind:brace", "^brace"),
        *("{a}", "brace - +", "ª", "brace\x00kick", "b\u0301race", "名前", "_", "brace_kick", "'; DROP TABLE names"),
        "a" * 5000,
    ],
)
def test_no_sign_is_taken_for_a_command(kb: KnowledgeBase, text: str) -> None:
    search(kb.index, text, 5)


def test_very_many_things_are_searched_without_ranking_and_the_named_one_comes_first(
    real: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kickback.knowledge.index.search.MANY", 3)
    found = ids(real, "squat", 10)
    assert found[0] == "back-squat"
    assert {"front-squat", "split-squat"} <= {*found}
    assert ids(real, "lower back hurts kicking", 1) == ["lumbar-arching"]


def test_a_question_of_many_words_is_answered_by_its_rarest(real: KnowledgeBase) -> None:
    text = "keep your hips level and the trunk still while you slowly push the heel back against the cable"
    assert search(real.index, text, 5).found


def test_nothing_is_found_for_words_that_nothing_holds(kb: KnowledgeBase) -> None:
    assert search(kb.index, "xyzzy plugh", 5) == ((), 0, False, ("xyzzy", "plugh"))
