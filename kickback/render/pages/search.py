"""The page of `kickback search`."""

from collections.abc import Iterator

from kickback.queries.search import Hit, SearchAnswer
from kickback.render.document import Block, Document, Heading, Next, Prose, Records, Span, Tone, line
from kickback.render.pages.parts import Words, asked, counted, spoken

FIELDS = ("kind", "id", "name", "line", "score", "in", "also_in")
KINDS = {"safety": "safety note", "terms": "term"}
PLAIN = ("muscle", "muscle-group", "exercise", "cue", "fault", "claim", "dispute", "source", "variation", "advice")
UNNAMED = ("claim", "dispute")


def page(answer: SearchAnswer, words: Words) -> Document:
    """Return what was found, best first, each with the line that matches."""
    del words
    title = f"Search: {' '.join(answer.words)}"
    found = [block for hit in answer.hits for block in _told(hit)]
    return Document(
        title=title,
        blocks=(Heading(title, 1), *(found or [Prose(line("Nothing holds these words."))]), _next(answer)),
        records=Records(FIELDS, tuple(_record(hit) for hit in answer.hits)),
    )


def _told(hit: Hit) -> Iterator[Block]:
    name = hit.id if hit.kind in UNNAMED else hit.name
    yield Prose((Span(name, Tone.STRONG), Span(f" ({_asked(hit)}{_home(hit)})", Tone.QUIET)))
    if hit.line:
        yield Prose((*((Span("also called ", Tone.QUIET),) if hit.called else ()), Span(hit.line)), 4)


def _kind(hit: Hit) -> str:
    if hit.kind in PLAIN:
        return spoken(hit.kind)
    return KINDS.get(hit.kind) or f"term of {spoken(hit.kind)}"


def _asked(hit: Hit) -> str:
    """Return what a command takes for it, and of which kind it is where that does not say so."""
    if hit.kind in UNNAMED:
        return _kind(hit)
    return f"{_kind(hit)}: {hit.ask}" if hit.ask == hit.id else hit.ask


def _home(hit: Hit) -> str:
    """Return the exercise of a cue or note, as a command takes it, and how many others have one of that id."""
    if hit.home is None:
        return ""
    return f" in {hit.home}" + (f" and {counted(hit.also_in, 'other')}" if hit.also_in else "")


def _next(answer: SearchAnswer) -> Next:
    first = [_command(hit) for hit in answer.hits[:1]]
    again = [f"kickback search {answer.meant}"] if answer.meant else []
    return Next((*first, *again) or ("kickback exercises",))


def _command(hit: Hit) -> str:
    if hit.kind == "exercise":
        return f"kickback show {hit.id}"
    return f"kickback explain {hit.ask}{asked(hit.home) if hit.home else ''}"


def _record(hit: Hit) -> tuple[str, ...]:
    return hit.kind, hit.id, hit.name, hit.line, str(hit.score), hit.home or "", str(hit.also_in)
