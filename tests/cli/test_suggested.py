"""The commands that a page suggests."""

import re
import shlex

import pytest

from tests.conftest import Kickback

SUGGESTED = re.compile(r"^Next: kickback (.+)$", re.MULTILINE)


@pytest.mark.parametrize(
    "arguments",
    [
        "evidence",
        "evidence gluteus-medius",
        "evidence oh-2007",
        "evidence --contested",
        "activation",
        "activation gluteus-minimus",
        "activation --direct-only",
        "sources",
        "sources oh-2007",
        "sources founding-article",
        "myth",
        "myth more EMG means more growth",
        "myth zebras",
        "explain oh-2007",
        "explain gluteus-medius",
        "explain lumbar-arching",
        "explain brace-first",
        "muscles",
        "cues",
    ],
)
def test_what_a_page_suggests_next_has_an_answer(kickback: Kickback, arguments: str) -> None:
    suggested = SUGGESTED.findall(kickback(*arguments.split()).out)
    assert suggested
    assert [one for one in suggested if kickback(*shlex.split(one)).code != 0] == []
