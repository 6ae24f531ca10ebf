"""Write a Document's records as CSV with a header of field names."""

import csv
from io import StringIO

from kickback.render.document import Document

# A cell that begins like this is a formula to a spreadsheet; a leading apostrophe makes it text.
FORMULA = ("=", "+", "-", "@")


def to_csv(document: Document) -> str:
    """Return the records of `document` as CSV (RFC 4180, lines ended by a line feed)."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(document.records.fields)
    writer.writerows([_safe(cell) for cell in row] for row in document.records.rows)
    return out.getvalue()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
