"""The page of `kickback schema` without a name."""

from kickback.queries.schema import SchemaNames
from kickback.render.document import Document, Facts, Heading, Next, Records, line
from kickback.render.pages.parts import Words


def page(answer: SchemaNames, _words: Words) -> Document:
    """Return the names of the schemas: those of entries, then those of answers."""
    rows = (("Entries", ", ".join(answer.entries)), ("Answers", ", ".join(answer.answers)))
    names = [*(("entry", name) for name in answer.entries), *(("answer", name) for name in answer.answers)]
    return Document(
        title="Schemas",
        blocks=(
            Heading("JSON Schemas", 1),
            Facts(tuple((label, line(text)) for label, text in rows)),
            Next(("kickback schema exercise", "kickback schema muscles -o muscles.schema.json")),
        ),
        records=Records(("of", "name"), tuple(names)),
    )
