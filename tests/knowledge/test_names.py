"""Names are compared as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.names import fold, names_of
from kickback.model.vocabulary import Term, Vocabulary

PIECES = ["m ", "musculus ", "muscle ", "programme", "me", "a", "ae", "our", "is", "ise", "fibre", "centre", "r", "-"]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("GLUTEUS MAXIMUS", "Gluteus maximus"),
        ("gluteus-maximus", "Gluteus maximus"),
        ("  gluteus_maximus ", "Gluteus maximus"),
        ("Gluteus (maximus)", "Gluteus maximus"),
        ("musculus gluteus maximus", "Gluteus maximus"),
        ("M. gluteus maximus", "Gluteus maximus"),
        ("muscle gluteus maximus", "Gluteus maximus"),
        ("stabiliser", "stabilizer"),
        ("stabilisation", "stabilization"),
        ("colour", "color"),
        ("slow-twitch fibres", "slow-twitch fibers"),
        ("training programmes", "training programs"),
        ("centre of mass", "center of mass"),
        ("Valsalva manoeuvre", "Valsalva maneuver"),
        ("glutaeus maximus", "gluteus maximus"),
        ("anaesthetic", "anesthetic"),
        ("gl\u00fat\u00e9us", "gluteus"),
        ("glu\u0301teus", "gluteus"),
        ("\uff27luteus", "gluteus"),
        ("10RM", "10rm"),
    ],
)
def test_two_ways_to_write_a_name_fold_to_the_same(typed: str, written: str) -> None:
    assert fold(typed) == fold(written)


@pytest.mark.parametrize(
    ("one", "other"), [("rectus femoris", "biceps femoris"), ("hour", "house"), ("gluteus", "gluteus 2"), ("M", "N")]
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("text", ["", " ", "!?", "\u4e2d\u6587", "\u0301"])
def test_a_text_without_latin_letters_or_digits_folds_to_nothing(text: str) -> None:
    assert fold(text) == ""


@pytest.mark.parametrize("text", ["m m rectus", "aaee", "isaer", "programmeme", "caentre", "musculus m musculus x"])
def test_a_name_that_hides_a_second_spelling_folds_all_the_way(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_folding_any_text_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_folding_any_mix_of_spellings_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_folded_name_is_plain_words(text: str) -> None:
    assert all(char.isascii() and (char.islower() or char.isdigit() or char == " ") for char in fold(text))


def shown(kb: KnowledgeBase, home: str, kind: str) -> list[str]:
    """Return the names of a kind in one entry, as written."""
    return [name.shown for name in kb.names if (name.home, name.kind) == (home, kind)]


def test_a_muscle_is_named_by_its_id_latin_name_aliases_and_parts(kb: KnowledgeBase) -> None:
    assert shown(kb, "extensor-one", "muscle") == [
        "Extensor one",
        "musculus extensor primus",
        "big extensor",
        "Bigex",
        "extensor-one-upper",
        "extensor-one-lower",
    ]


def test_an_exercise_names_its_cues(kb: KnowledgeBase) -> None:
    assert {"Brace first", "Return slowly"} <= set(shown(kb, "tiny-kick", "cue"))


def test_a_fault_is_named_by_its_id_name_and_aliases(kb: KnowledgeBase) -> None:
    assert shown(kb, "back-arch", "fault") == ["back-arch", "Arching the back", "hollow back"]


def test_a_group_is_named_by_its_name_and_aliases(kb: KnowledgeBase) -> None:
    assert shown(kb, "extensors", "muscle-group") == ["Extensors", "back-side muscles"]


def test_a_dispute_is_named_by_its_id(kb: KnowledgeBase) -> None:
    assert shown(kb, "D01", "dispute") == ["D01"]


def test_a_crosswalk_is_named_by_its_name(kb: KnowledgeBase) -> None:
    assert shown(kb, "tiny-list", "crosswalk") == ["Tiny list"]


def test_an_exercise_names_its_namesakes(kb: KnowledgeBase) -> None:
    assert shown(kb, "tiny-kick", "namesake") == ["Tiny arm kick", "arm kick"]


def test_a_source_is_named_as_running_text_cites_it(kb: KnowledgeBase) -> None:
    assert "Doe and others 2001" in shown(kb, "doe-2001", "source")


def test_a_source_without_authors_is_named_by_its_id_alone(kb: KnowledgeBase) -> None:
    record = kb.source("roe-2010")
    nameless = type(record)(id="x-1", type="book", title="A title", design="textbook", read=record.read)
    assert [name.shown for name in names_of(nameless)] == ["x-1"]


def test_a_term_is_named_by_its_label_and_aliases(kb: KnowledgeBase) -> None:
    assert shown(kb, "terms", "terms") == ["Brace", "trunk brace", "Moment arm", "leverage"]


def test_names_that_fold_to_the_same_stand_once() -> None:
    term = Term(id="two-words", label="Two words", definition="x", aliases=("TWO WORDS", "other"))
    vocabulary = Vocabulary(id="v", label="V", definition="x", terms=(term,))
    assert [name.folded for name in names_of(vocabulary)] == ["two words", "other"]


def test_a_name_that_folds_to_nothing_is_left_out() -> None:
    term = Term(id="one", label="\u4e2d", definition="x")
    vocabulary = Vocabulary(id="v", label="V", definition="x", terms=(term,))
    assert [name.folded for name in names_of(vocabulary)] == ["one"]
