"""The page of `kickback alternatives`."""

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.alternatives import list_alternatives
from kickback.queries.exercises.asked import Asked
from kickback.render.pages.alternatives import page
from kickback.render.to_plain import to_plain


def shown(base: KnowledgeBase, exercise: str, wanted: Asked | None = None, limit: int = 10) -> str:
    return to_plain(page(list_alternatives(base, exercise, wanted, limit=limit), base.label))


def test_the_parts_of_a_score_are_counted(real: KnowledgeBase) -> None:
    assert "prime mover 1 of 1, joint action 1 of 1, synergists" in shown(real, "cable-kickback")


def test_a_lesser_role_is_told(real: KnowledgeBase) -> None:
    assert "prime mover 0 of 1 (1 in a lesser role)" in shown(real, "barbell-hip-thrust", limit=0)


def test_how_the_points_are_counted_is_told_for_the_parts_that_there_are(real: KnowledgeBase) -> None:
    out = shown(real, "cable-kickback")
    assert "+4 for a prime mover that is one there too" in out
    assert "any other joint action" not in out
    assert "+1 for any other joint action" in shown(real, "barbell-hip-thrust")


def test_both_kinds_have_a_heading(real: KnowledgeBase) -> None:
    out = shown(real, "cable-kickback")
    assert out.index("The same movement, another set-up") < out.index("Other exercises")


def test_what_coaches_name_for_another_job_is_told_below(real: KnowledgeBase) -> None:
    assert "Coaches also name Lateral band walk, which shares neither" in shown(real, "band-kickback-standing")


def test_what_is_left_out_beyond_the_limit_is_counted(real: KnowledgeBase) -> None:
    answer = list_alternatives(real, "cable-kickback", Asked(avoid=("lower-back",)), limit=2)
    assert f"And {answer.dropped_total - 2} more." in to_plain(page(answer, real.label))


def test_no_alternative_is_said_and_the_next_commands_need_none(kb: KnowledgeBase) -> None:
    out = shown(kb, "tiny-kick")
    assert "No exercise fits." in out
    assert "How the points are counted" not in out
