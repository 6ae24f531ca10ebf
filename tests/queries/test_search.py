"""Finding things by words, as `kickback search` answers."""

import pytest

from kickback.errors import UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.queries.explain import explain
from kickback.queries.search import KINDS, Hit, find_words


def hit(base: KnowledgeBase, text: str, kind: str, id_: str) -> Hit:
    found = (one for one in find_words(base, text, kinds=(kind,), limit=0).hits if one.id == id_)
    return next(found)


def test_the_words_are_told_without_those_that_say_nothing(kb: KnowledgeBase) -> None:
    assert find_words(kb, "When I kick, my back").words == ("kick", "back")


def test_a_cue_is_told_with_its_exercise(kb: KnowledgeBase) -> None:
    assert hit(kb, "brace", "cue", "brace-first").home == "tiny-kick"


def test_a_muscle_has_no_exercise(kb: KnowledgeBase) -> None:
    found = find_words(kb, "extensor one").hits[0]
    assert (found.kind, found.id, found.home, found.also_in) == ("muscle", "extensor-one", None, 0)


def test_the_other_exercises_with_a_cue_of_that_id_are_counted(real: KnowledgeBase) -> None:
    assert hit(real, "brace first", "cue", "brace-first").also_in >= 1


def test_each_hit_is_asked_for_by_what_explain_takes(real: KnowledgeBase) -> None:
    for text in ("kick", "brace", "gluteus", "stabilizer", "lower back"):
        for one in find_words(real, text, limit=0).hits:
            if one.kind != "exercise":
                explain(real, one.ask, one.home or "cable-kickback")


def test_an_id_that_stands_for_something_else_is_asked_for_with_its_kind(real: KnowledgeBase) -> None:
    assert hit(real, "brace", "terms", "brace").ask == "terms:brace"
    assert hit(real, "brace", "cue", "brace").ask == "cue:brace"
    assert hit(real, "brace first", "cue", "brace-first").ask == "brace-first"


@pytest.mark.parametrize("kind", ["muscle", "muscles", "Muscle", "MUSCLES"])
def test_a_kind_is_taken_in_any_form(kb: KnowledgeBase, kind: str) -> None:
    assert {one.kind for one in find_words(kb, "extensor", kinds=(kind,)).hits} == {"muscle"}


def test_terms_are_the_words_of_every_vocabulary(kb: KnowledgeBase) -> None:
    assert {"phases", "families"} <= {one.kind for one in find_words(kb, "kick", kinds=("term",)).hits}


def test_every_kind_may_be_asked_for(kb: KnowledgeBase) -> None:
    for kind in KINDS:
        find_words(kb, "kick", kinds=(kind,))


def test_an_unknown_kind_is_refused_with_the_nearest(kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="no kind called 'mussel'; did you mean 'muscle'"):
        find_words(kb, "kick", kinds=("mussel",))
    with pytest.raises(UsageError, match="no kind called 'xyz'; use 'muscle'"):
        find_words(kb, "kick", kinds=("xyz",))


@pytest.mark.parametrize("text", ["", " ", "?!", '"'])
def test_a_text_without_words_is_refused(kb: KnowledgeBase, text: str) -> None:
    with pytest.raises(UsageError, match="no word to search for"):
        find_words(kb, text)


def test_a_limit_below_0_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="--limit is -1"):
        find_words(kb, "kick", limit=-1)


def test_where_more_is_found_than_shown_that_is_said(real: KnowledgeBase) -> None:
    answer = find_words(real, "back", limit=5)
    assert answer.messages == (f"5 of {answer.total} shown; --limit 0 shows all",)
    assert find_words(real, "butt wink").messages == ()


def test_a_misspelled_word_brings_the_nearest_and_a_question_that_finds_something(real: KnowledgeBase) -> None:
    answer = find_words(real, "sqaut")
    assert (answer.hits, answer.unknown, answer.meant) == ((), ("sqaut",), "squat")
    assert answer.messages[0].startswith("nothing holds 'sqaut'; did you mean 'squat'")


def test_of_several_near_words_the_one_that_fits_the_rest_comes_first(real: KnowledgeBase) -> None:
    assert find_words(real, "gluteus mediis").meant == "gluteus medius"


def test_nothing_is_suggested_for_what_is_near_to_nothing(real: KnowledgeBase) -> None:
    answer = find_words(real, "xyzzyx")
    assert (answer.meant, answer.messages) == (None, ("nothing holds 'xyzzyx'",))


def test_a_line_that_is_the_name_is_not_said_twice(real: KnowledgeBase) -> None:
    assert all(one.line != one.name for one in find_words(real, "push-up", limit=0).hits)
