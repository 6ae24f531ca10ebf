"""The page of `kickback search`."""

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.search import find_words
from kickback.render.pages.search import page
from kickback.render.to_csv import to_csv
from kickback.render.to_plain import to_plain
from kickback.render.to_terminal import to_terminal


def plain(base: KnowledgeBase, text: str, *kinds: str) -> list[str]:
    return to_plain(page(find_words(base, text, kinds=kinds), base.label)).splitlines()


def test_a_hit_takes_two_lines_with_the_id_to_type(real: KnowledgeBase) -> None:
    assert plain(real, "butt wink") == [
        "Search: butt wink",
        "Pelvis tucks at depth (fault: pelvis-tucks)",
        "also called butt wink",
        "",
        "Next: kickback explain pelvis-tucks",
    ]


def test_a_cue_names_its_exercise_and_how_many_others_have_one(real: KnowledgeBase) -> None:
    assert plain(real, "brace first")[1].startswith("Brace first (cue: brace-first in cable-kickback and ")


def test_a_claim_is_named_by_its_number_alone(real: KnowledgeBase) -> None:
    assert plain(real, "C35")[1] == "C35 (claim)"


def test_a_word_of_a_vocabulary_tells_which(kb: KnowledgeBase) -> None:
    assert "Kick (term of phases: kick)" in plain(kb, "kick")
    assert "Brace (term: brace)" in plain(kb, "brace")


def test_an_id_that_needs_its_kind_is_shown_with_it_once(real: KnowledgeBase) -> None:
    assert "Brace (terms:brace)" in plain(real, "brace")


def test_a_note_is_called_one(kb: KnowledgeBase) -> None:
    assert plain(kb, "sudden pain")[1] == "Sudden pain (safety note: sudden-pain in tiny-kick)"


def test_the_next_command_for_an_exercise_is_its_page(kb: KnowledgeBase) -> None:
    assert plain(kb, "tiny kick", "exercise")[-1] == "Next: kickback show tiny-kick"


def test_the_next_command_for_a_cue_of_another_exercise_names_it(kb: KnowledgeBase) -> None:
    assert plain(kb, "brace first", "cue")[-1] == "Next: kickback explain brace-first tiny-kick"


def test_a_misspelled_word_ends_with_the_question_that_was_perhaps_meant(real: KnowledgeBase) -> None:
    assert plain(real, "sqaut") == ["Search: sqaut", "Nothing holds these words.", "", "Next: kickback search squat"]


def test_where_nothing_is_near_the_list_of_exercises_comes_next(kb: KnowledgeBase) -> None:
    assert plain(kb, "xyzzyx")[-1] == "Next: kickback exercises"


def test_the_line_is_set_in_below_the_name(kb: KnowledgeBase) -> None:
    shown = to_terminal(page(find_words(kb, "belt line forward"), kb.label), width=40)
    assert "\n    The belt line tips forward.\n" in shown
    assert max(len(row) for row in shown.splitlines()) <= 40


def test_the_records_have_the_exercise_and_the_score(kb: KnowledgeBase) -> None:
    head, first, *_ = to_csv(page(find_words(kb, "brace first", kinds=("cue",)), kb.label)).splitlines()
    assert head == "kind,id,name,line,score,in,also_in"
    assert first.startswith("cue,brace-first,Brace first,")
    assert first.endswith(",tiny-kick,0")
