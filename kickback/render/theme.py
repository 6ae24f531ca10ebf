"""The only colors: green stands, yellow is in doubt, red is wrong or means stop."""

from kickback.render.document import Tone

STYLES = {
    Tone.PLAIN: "",
    Tone.STRONG: "bold",
    Tone.QUIET: "dim",
    Tone.GOOD: "green",
    Tone.CAUTION: "yellow",
    Tone.BAD: "red",
}
HEADING_STYLES = {1: "bold", 2: "bold", 3: "italic"}
VERDICT_TONES = {
    "supported": Tone.GOOD,
    "mixed": Tone.CAUTION,
    "weak": Tone.CAUTION,
    "contradicted": Tone.BAD,
    "expert-opinion": Tone.PLAIN,
}
