"""The field's nouns: frozen structs and closed vocabularies, no input or output."""

# The exercise that people come in by: what a command speaks of where none is named.
DEFAULT_EXERCISE = "cable-kickback"
