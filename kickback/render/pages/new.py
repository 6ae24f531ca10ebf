"""The page of `kickback new`."""

import shlex

from kickback.queries.new import NewAnswer
from kickback.render.document import Document, Facts, Heading, Next, Prose, Records, line
from kickback.render.pages.parts import Words, spoken

FIELDS = ("kind", "id", "name", "file", "replaces")


def page(answer: NewAnswer, _words: Words) -> Document:
    """Return where the template is, and what to do with it."""
    title = f"New {spoken(answer.kind)}: {answer.id}"
    replaces = (("Replaces", line(answer.replaces)),) if answer.replaces else ()
    data = "" if answer.read else f" --data {shlex.quote(answer.data)}"
    told = "Put what you know in place of each pair of angle brackets. The check tells what is still to be filled in."
    return Document(
        title=title,
        blocks=(
            Heading(title, 1),
            Facts((("File", line(answer.file)), *replaces)),
            Prose(line(told)),
            Next((f"kickback{data} validate",)),
        ),
        records=Records(FIELDS, ((answer.kind, answer.id, answer.name, answer.file, answer.replaces or ""),)),
    )
