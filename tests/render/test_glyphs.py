"""The only signs beyond ASCII, and their twins."""

import pytest

from kickback.model.vocabulary import Verdict
from kickback.render.document import Tone
from kickback.render.glyphs import GLYPHS, VERDICT_MARKS, fits, to_ascii
from kickback.render.theme import STYLES, VERDICT_TONES


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "UTF8"])
def test_unicode_shows_every_glyph(encoding: str) -> None:
    assert fits(encoding)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "no-such-encoding"])
def test_an_encoding_that_lacks_a_glyph_does_not_fit(encoding: str) -> None:
    assert not fits(encoding)


@pytest.mark.parametrize(("glyph", "twin"), GLYPHS.items())
def test_every_glyph_has_a_twin_in_ascii(glyph: str, twin: str) -> None:
    assert not glyph.isascii()
    assert to_ascii(glyph) == twin
    assert twin.isascii()


def test_no_two_glyphs_share_a_twin() -> None:
    assert len(set(GLYPHS.values())) == len(GLYPHS)


def test_letters_lose_their_accents_rather_than_vanish() -> None:
    assert to_ascii("Müller, Núñez") == "Muller, Nunez"


def test_what_has_no_twin_becomes_a_question_mark() -> None:
    assert to_ascii("漢") == "?"


def test_every_verdict_has_a_mark_and_a_tone() -> None:
    assert set(VERDICT_MARKS) == set(VERDICT_TONES) == {str(verdict) for verdict in Verdict}


def test_verdicts_can_be_told_apart_without_color_and_in_ascii() -> None:
    assert len({to_ascii(mark) for mark in VERDICT_MARKS.values()}) == len(Verdict)


def test_every_tone_has_a_style() -> None:
    assert set(STYLES) == set(Tone)
