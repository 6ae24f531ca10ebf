"""`kickback schema`."""

from typing import Annotated

import typer

from kickback.cli.complete import complete_schema
from kickback.cli.options import ColorOption, FormatOption, JsonOption, PathOption, output

HELP = """Print the JSON Schema of an entry or of an answer.

\b
Examples:
  kickback schema exercise
  kickback schema muscles -o muscles.schema.json
"""


def run(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[NAME]", help="An entry or a command; the names by default.", autocompletion=complete_schema
        ),
    ] = None,
    format_: FormatOption = "auto",
    json_: JsonOption = False,
    path: PathOption = None,
    color: ColorOption = "auto",
) -> None:
    """Print a schema, which is JSON in every format, or the names of the schemas."""
    import json

    from kickback.cli.emit import emit_document, emit_text
    from kickback.queries.schema import schema, schema_names
    from kickback.render.pages.schema import page

    asked = output(format_, path, color, json_=json_)
    if name:
        emit_text(json.dumps(schema(name), indent=2) + "\n", asked)
    else:
        emit_document("schema", schema_names(), page, asked)
