"""Words of the vocabularies, as people type them."""

import pytest

from kickback.errors import UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.queries.words import checked_word, namesake_notes


def test_no_word_stays_no_word(kb: KnowledgeBase) -> None:
    assert checked_word(kb, "roles", "role", None) is None


@pytest.mark.parametrize("typed", ["prime-mover", "Prime Mover", "PRIME MOVER"])
def test_a_word_is_found_in_any_case_and_with_or_without_hyphens(kb: KnowledgeBase, typed: str) -> None:
    assert checked_word(kb, "roles", "role", typed) == "prime-mover"


def test_an_alias_stands_for_its_word(kb: KnowledgeBase) -> None:
    assert checked_word(kb, "sides", "side", "kicking side") == "working"


def test_a_british_spelling_stands_for_the_american_one(kb: KnowledgeBase) -> None:
    assert checked_word(kb, "roles", "role", "stabiliser") == "stabilizer"


def test_a_misspelled_word_is_refused_with_the_nearest(kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="no role called 'stabelizer'; did you mean 'stabilizer'"):
        checked_word(kb, "roles", "role", "stabelizer")


def test_a_word_like_no_other_is_refused_with_all_of_them(kb: KnowledgeBase) -> None:
    with pytest.raises(UsageError, match="no tier called 'zzz'; use 'primary' or 'secondary'"):
        checked_word(kb, "tiers", "tier", "zzz")


def test_a_part_of_a_namesake_is_noted(kb: KnowledgeBase) -> None:
    (note,) = namesake_notes(kb.exercise("tiny-kick"), "kick")
    assert note == (
        "'kick' also names the tiny arm kick, which is another exercise: It moves the arm. This one moves the leg."
    )


@pytest.mark.parametrize("asked", ["tiny-kick", "Tiny kick", "little kick"])
def test_a_name_that_only_this_exercise_has_is_not_noted(kb: KnowledgeBase, asked: str) -> None:
    assert namesake_notes(kb.exercise("tiny-kick"), asked) == ()


def test_a_note_shows_control_characters_of_the_question(kb: KnowledgeBase) -> None:
    (note,) = namesake_notes(kb.exercise("tiny-kick"), "\x1bkick")
    assert note.startswith(r"'\x1bkick' also names")
