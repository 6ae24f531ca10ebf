"""The page of `kickback validate`."""

from kickback.queries.validate import LocatedProblem, ValidateAnswer
from kickback.render.document import Document, Heading, Next, Prose, Records, Span, Tone, line
from kickback.render.glyphs import CONTRADICTED, SUPPORTED
from kickback.render.pages.parts import Words

FIELDS = ("rule", "file", "line", "column", "message")


def page(answer: ValidateAnswer, _words: Words) -> Document:
    """Return the problems, each on a line as compilers print them, then their number."""
    found = len(answer.problems)
    where = ", ".join(answer.paths)
    count = f"{answer.entries} {'entry' if answer.entries == 1 else 'entries'}"
    verdict = (
        Span(f"{CONTRADICTED} {found} problem{'' if found == 1 else 's'}", Tone.BAD)
        if found
        else Span(f"{SUPPORTED} no problems", Tone.GOOD)
    )
    return Document(
        title="Validation",
        blocks=(
            Heading(f"Data in {where}", 1),
            *(Prose(_line(one)) for one in answer.problems),
            *(Prose(line(f"{one.entry}: {one.counts} counts, not {one.file}", Tone.QUIET)) for one in answer.shadowed),
            Prose((verdict, Span(f" in {count}"))),
            *((Next(("kickback schema", "the rules: data/README.md")),) if found else ()),
        ),
        records=Records(FIELDS, tuple(_record(one) for one in answer.problems)),
    )


def _line(one: LocatedProblem) -> tuple[Span, ...]:
    place = f":{one.line}:{one.column}" if one.line else ""
    return (Span(f"{one.file}{place}: ", Tone.STRONG), *line(f"{one.message} ({one.rule})"))


def _record(one: LocatedProblem) -> tuple[str, ...]:
    return (one.rule, one.file, str(one.line), str(one.column), one.message)
