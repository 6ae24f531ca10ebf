"""The commands that a page suggests."""

import re
import shlex

import pytest

from tests.conftest import KB, Kickback

SUGGESTED = re.compile(r"^Next: kickback (.+)$", re.MULTILINE)
PAGES = (
    *("evidence", "evidence gluteus-medius", "evidence oh-2007", "evidence --contested"),
    *("activation", "activation gluteus-minimus", "activation --direct-only"),
    *("sources", "sources oh-2007", "sources founding-article"),
    *("myth", "myth more EMG means more growth", "myth zebras"),
    *("explain oh-2007", "explain gluteus-medius", "explain lumbar-arching", "explain brace-first"),
    *("muscles", "cues", "exercises", "show", "alternatives", "search lower back hurts kicking"),
)
EXERCISES = (
    *("barbell-hip-thrust", "triceps-kickback", "cable-kickback-standing", "machine-glute-kickback"),
    *("pull-up", "front-plank", "back-squat", "pallof-press", "nordic-hamstring-curl", "clamshell"),
)
MUSCLES = ("soleus", "trapezius", "iliopsoas", "palmaris-longus", "deltoid", "multifidus", "gracilis", "subscapularis")
GROUPS = ("hamstrings", "core", "rotator-cuff", "gluteals", "hip-flexors", "neck", "peroneals")
DISPUTES = ("D01", "D08", "D17", "D24", "D32")
FAULTS = ("swinging", "knee-valgus", "shrugging", "no-catch-for-the-bar", "hip-drop")
LIBRARY = (
    *(f"{command} {one}" for one in EXERCISES for command in ("muscles", "cues", "show", "alternatives")),
    *(f"compare cable-kickback {one}" for one in EXERCISES),
    *(f"explain {one}" for one in (*MUSCLES, *GROUPS, *DISPUTES, *FAULTS)),
    *(f"explain {one} barbell-hip-thrust" for one in ("gluteus-maximus", "hamstrings")),
    *(f"evidence {one}" for one in (*MUSCLES, *GROUPS, *DISPUTES, *FAULTS, *EXERCISES)),
    *(f"exercises --muscle {one}" for one in (*MUSCLES[:-1], *GROUPS[:-1])),
)
TINY = ("cues tiny-kick", "show tiny-kick", "explain extensor-one tiny-kick", "explain swing")


@pytest.fixture(scope="module")
def tried() -> dict[str, int]:
    """Return the exit codes of the commands that were tried already: many pages suggest the same."""
    return {}


def failing(kickback: Kickback, tried: dict[str, int], arguments: str, *before: str) -> list[str]:
    """Return what a page suggests that has no answer; it must suggest something."""
    suggested = SUGGESTED.findall(kickback(*before, *arguments.split()).out)
    assert suggested
    for one in suggested:
        if (key := " ".join((*before, one))) not in tried:
            tried[key] = kickback(*before, *shlex.split(one)).code
    return [one for one in suggested if tried[" ".join((*before, one))] != 0]


@pytest.mark.parametrize("arguments", [*PAGES, *LIBRARY])
def test_what_a_page_suggests_next_has_an_answer(kickback: Kickback, tried: dict[str, int], arguments: str) -> None:
    assert failing(kickback, tried, arguments) == []


@pytest.mark.parametrize("arguments", TINY)
def test_what_a_page_of_other_data_suggests_next_has_an_answer(
    kickback: Kickback, tried: dict[str, int], arguments: str
) -> None:
    assert failing(kickback, tried, arguments, "--alone", "--data", str(KB)) == []
