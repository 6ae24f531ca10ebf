"""The only signs beyond ASCII that kickback draws, each with its ASCII twin."""

import unicodedata

GLYPHS = {
    "✓": "+",
    "✗": "x",
    "≈": "~",
    "☐": "[ ]",
    "•": "-",
    "→": "->",
    "■": "!",
    "±": "+/-",
    "█": "#",
    "·": ".",
}
SUPPORTED, CONTRADICTED, MIXED, BOX, BULLET, ARROW, STOP, PLUS_MINUS, FULL, EMPTY = GLYPHS
VERDICT_MARKS = {
    "supported": SUPPORTED,
    "mixed": MIXED,
    "weak": "?",
    "contradicted": CONTRADICTED,
    "expert-opinion": "o",
}
_TWINS = str.maketrans(GLYPHS)


def fits(encoding: str) -> bool:
    """Return whether a stream of this encoding can show every glyph."""
    try:
        "".join(GLYPHS).encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def to_ascii(text: str) -> str:
    """Return `text` with glyphs as their twins and letters without their accents; what is left becomes `?`."""
    plain = unicodedata.normalize("NFKD", text.translate(_TWINS))
    kept = "".join(char for char in plain if not unicodedata.combining(char))
    return kept.encode("ascii", "replace").decode("ascii")
