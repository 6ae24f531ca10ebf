"""The field's nouns: frozen structs and closed vocabularies, no input or output."""
