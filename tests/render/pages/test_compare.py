"""The page of `kickback compare`."""

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.compare import compare_exercises
from kickback.render.pages.compare import page
from kickback.render.to_plain import to_plain


def shown(base: KnowledgeBase, *names: str) -> str:
    return to_plain(page(compare_exercises(base, names), base.label))


def test_a_title_keeps_the_names_as_they_are(real: KnowledgeBase) -> None:
    assert shown(real, "glute-bridge", "romanian-deadlift").startswith(
        "Glute bridge and Romanian deadlift, side by side\n"
    )


def test_what_is_shared_is_told_once(real: KnowledgeBase) -> None:
    assert "How it is done\tPlane\tsagittal\n" in shown(real, "cable-kickback", "barbell-hip-thrust")


def test_what_an_exercise_lacks_is_a_dash(real: KnowledgeBase) -> None:
    assert "Muscles\tQuadriceps\t-\tsynergist, both legs\n" in shown(real, "cable-kickback", "barbell-hip-thrust")


def test_the_sentence_against_the_kickback_opens_the_page(real: KnowledgeBase) -> None:
    assert "Glute bridge: It is the first step down" in shown(real, "cable-kickback", "glute-bridge")
    assert "Glute bridge: It" not in shown(real, "clamshell", "glute-bridge")
