"""`kickback explain`."""

import json

import pytest

from tests.conftest import KB, Kickback


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("gluteus-medius", "muscle"),
        ("Gluteus Medius", "muscle"),
        ("musculus gluteus medius", "muscle"),
        ("brace-first", "cue"),
        ("lumbar-arching", "fault"),
        ("C35", "claim"),
        ("c35", "claim"),
        ("oh-2007", "source"),
        ("synergist", "term"),
        ("stabiliser", "term"),
        ("moment-arm", "term"),
    ],
)
def test_each_kind_of_thing_is_explained(kickback: Kickback, name: str, kind: str) -> None:
    assert json.loads(kickback("explain", name, "--json").out)["data"]["kind"] == kind


def test_a_misspelled_muscle_is_refused_with_a_suggestion(kickback: Kickback) -> None:
    ran = kickback("explain", "gluteus-medus")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "called 'gluteus-medus'; did you mean 'gluteus-medius'" in ran.err


def test_the_exercise_is_refused_with_the_command_for_it(kickback: Kickback) -> None:
    ran = kickback("explain", "cable kickback")
    assert (ran.code, ran.out) == (2, "")
    assert "try 'kickback show cable-kickback'" in ran.err


def test_the_triceps_exercise_is_refused_with_a_hint(kickback: Kickback) -> None:
    ran = kickback("explain", "triceps kickback")
    assert (ran.code, ran.out) == (2, "")
    assert "it is an exercise: try 'kickback show triceps-kickback'" in ran.err


def test_an_exercise_that_is_not_here_is_refused_with_a_hint(kickback: Kickback) -> None:
    ran = kickback("--alone", "--data", KB, "explain", "Tiny arm kick", "tiny-kick")
    assert (ran.code, ran.out) == (2, "")
    assert "the exercise here is 'tiny-kick', which is not the same" in ran.err


def test_a_fallen_statement_is_shown_with_what_to_say_instead(kickback: Kickback) -> None:
    out = kickback("explain", "C27").out
    assert "contradicted" in out
    assert "Say instead:\tThe abdominals and glutes stop the arch." in out


@pytest.mark.parametrize(
    "name", ["extensor-one", "flexor-one", "brace-first", "kick-from-the-hip", "swing", "back-arch"]
)
@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "csv", "json"])
def test_every_form_of_every_page_can_be_written(kickback: Kickback, name: str, form: str) -> None:
    ran = kickback("--alone", "--data", KB, "explain", name, "tiny-kick", "--format", form)
    assert (ran.code, ran.err) == (0, "")
