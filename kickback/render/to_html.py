"""Write a Document as one HTML page that needs nothing else, for the screen and for print."""

from collections.abc import Iterator
from functools import singledispatch
from html import escape

from kickback.render.document import (
    Block,
    Checklist,
    Document,
    Facts,
    Heading,
    Line,
    Next,
    Prose,
    References,
    Table,
)

STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}h3{font-size:1rem}
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600;border-bottom:1px solid #888}
td,th{vertical-align:top;padding:.35rem .8rem .35rem 0}tbody th{padding-top:1rem;border:0}
dt{font-weight:600;margin-top:.5rem}dd{margin:0}ul.checklist{list-style:none;padding:0}ul.checklist>li{margin:.5rem 0}
ul.checklist label{display:flex;gap:.4rem;align-items:baseline}
ul.checklist ul{list-style:none;color:#444;font-size:.95em}
.strong{font-weight:600}.quiet{color:#555}.good{color:#17692b}.caution{color:#7a5200}.bad{color:#a11}
@media print{body{margin:0;font-size:11pt}nav{display:none}}
"""


def to_html(document: Document) -> str:
    """Return `document` as a complete HTML page."""
    body = "\n".join(part for block in document.told for part in _parts(block))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _inline(spans: Line) -> str:
    return "".join(
        escape(span.text) if span.tone == "plain" else f'<span class="{span.tone}">{escape(span.text)}</span>'
        for span in spans
    )


@singledispatch
def _parts(block: Block) -> Iterator[str]:
    raise TypeError(f"no HTML form for {type(block).__name__}")


@_parts.register
def _(block: Heading) -> Iterator[str]:
    yield f"<h{block.level}>{escape(block.text)}</h{block.level}>"


@_parts.register
def _(block: Prose) -> Iterator[str]:
    yield f"<p>{_inline(block.line)}</p>"


@_parts.register
def _(block: Facts) -> Iterator[str]:
    rows = "".join(f"<dt>{escape(label)}</dt><dd>{_inline(spans)}</dd>" for label, spans in block.rows)
    yield f"<dl>{rows}</dl>"


@_parts.register
def _(block: Table) -> Iterator[str]:
    yield f"<table><thead><tr>{''.join(f'<th>{escape(one.title)}</th>' for one in block.columns)}</tr></thead><tbody>"
    group = ""
    for row in block.rows:
        if row.group != group:
            group = row.group
            yield f'<tr><th colspan="{len(block.columns)}" scope="rowgroup">{escape(group)}</th></tr>'
        yield f"<tr>{''.join(f'<td>{_inline(cell)}</td>' for cell in row.cells)}</tr>"
    yield "</tbody></table>"


@_parts.register
def _(block: Checklist) -> Iterator[str]:
    yield '<ul class="checklist">'
    for item in block.items:
        details = "".join(f"<li>{escape(label)}: {_inline(spans)}</li>" for label, spans in item.details)
        below = f"<ul>{details}</ul>" if details else ""
        yield f'<li><label><input type="checkbox"> {_inline(item.line)}</label>{below}</li>'
    yield "</ul>"


@_parts.register
def _(block: References) -> Iterator[str]:
    yield "<ul>"
    for item in block.items:
        href = item.link if item.link and item.link.startswith(("https://", "http://")) else None
        link = f' <a href="{escape(href)}">{escape(href)}</a>' if href else f" {escape(item.link or '')}".rstrip()
        yield f'<li id="{escape(item.id)}">{escape(item.text)}{link} ({escape(item.read)})</li>'
    yield "</ul>"


@_parts.register
def _(block: Next) -> Iterator[str]:
    commands = "".join(f"<li><code>{escape(command)}</code></li>" for command in block.commands)
    yield f"<nav><ul>{commands}</ul></nav>"
