"""`kickback schema`."""

from typing import Annotated

import typer

from kickback.cli.options import Output, PathOption

HELP = """Print the JSON Schema of an entry or of an answer.

\b
Examples:
  kickback schema exercise
  kickback schema muscles -o muscles.schema.json
"""


def run(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="An entry or a command.")] = None,
    path: PathOption = None,
) -> None:
    """Print a schema, or the names of the schemas."""
    import json

    from kickback.cli.emit import emit_text
    from kickback.queries.schema import schema, schema_names

    text = json.dumps(schema(name), indent=2) if name else "\n".join(schema_names())
    emit_text(f"{text}\n", Output(path=path))
