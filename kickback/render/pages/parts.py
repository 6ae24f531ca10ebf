"""What several pages show the same way: grades, references, statements."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from kickback.model import DEFAULT_EXERCISE
from kickback.model.claim import Figure
from kickback.model.vocabulary import Certainty, Support, Verdict
from kickback.queries.citations import Citation
from kickback.render.document import Block, Line, Prose, Reference, References, Span, Tone, line
from kickback.render.glyphs import PLUS_MINUS, VERDICT_MARKS
from kickback.render.theme import VERDICT_TONES

if TYPE_CHECKING:
    from kickback.model.claim import Claim
    from kickback.model.dispute import Dispute
    from kickback.queries.evidence.answers import WeighedClaim
    from kickback.queries.muscles import InvolvedMuscle

# Gives the label of a vocabulary's word, such as ("roles", "prime-mover") -> "prime mover".
Words: TypeAlias = Callable[[str, str], str]


def grade(words: Words, verdict: Verdict, certainty: Certainty | None = None) -> Line:
    """Return a verdict with its mark, and the certainty where there is one."""
    sure = f", {words('certainty', certainty).lower()}" if certainty else ""
    text = f"{VERDICT_MARKS[verdict]} {words('verdicts', verdict).lower()}{sure}"
    return (Span(text, VERDICT_TONES[verdict]),)


def sureness(words: Words, one: "InvolvedMuscle") -> Line:
    """Return how sure a role is: its claim's grade, or else what it rests on."""
    if one.verdict:
        return grade(words, one.verdict, one.certainty)
    if one.support is None:
        return line("not graded", Tone.QUIET)
    tone = Tone.CAUTION if one.support is Support.CONTESTED else Tone.QUIET
    return line(words("supports", one.support).lower(), tone)


def asked(exercise: str) -> str:
    """Return how a command names `exercise` after its own name: not at all where it speaks of it anyway."""
    return "" if exercise == DEFAULT_EXERCISE else f" {exercise}"


def told_disputes(disputes: "Iterable[Dispute]") -> Iterator[Block]:
    """Yield each open disagreement in short: number, question, what to make of it."""
    for one in disputes:
        yield Prose((Span(f"{one.id} ", Tone.STRONG), Span(one.question)))
        yield Prose((Span("So: ", Tone.QUIET), Span(one.resolution)), 4)


def references(words: Words, citations: Iterable[Citation]) -> References:
    """Return citations as a reference list that says what was read of each."""
    return References(
        tuple(
            Reference(one.id, one.text, one.link, ", ".join([words("readings", one.read).lower(), *_flags(words, one)]))
            for one in citations
        )
    )


def _flags(words: Words, one: Citation) -> list[str]:
    return [words("flags", flag).lower() for flag in one.flags if flag != one.read]


def statement(words: Words, claim: "Claim | WeighedClaim") -> tuple[Block, ...]:
    """Return a claim in short: number, statement, grade, what to say instead and its figures."""
    head = (Span(f"{claim.id} ", Tone.STRONG), *grade(words, claim.verdict, claim.certainty), Span(f". {claim.text}"))
    say = () if claim.say_instead == claim.text else (Prose((Span("Say: ", Tone.QUIET), Span(claim.say_instead)), 4),)
    return (Prose(head), *say, *told_figures(claim.figures, 4))


def told_figures(figures: Iterable[Figure], indent: int = 0) -> Iterator[Prose]:
    """Yield each figure in its words, with the ids of its sources."""
    for figure in figures:
        sources = f" [{', '.join(figure.sources)}]" if figure.sources else ""
        yield Prose((Span(figure.text), Span(sources, Tone.QUIET)), indent, listed=True)


def told_value(value: float | None, span: tuple[float, float] | None, sd: float | None) -> str:
    """Return a value with its standard deviation, or a range, in words and figures."""
    if span:
        return f"{span[0]:g}-{span[1]:g}"
    if value is None:
        return "not stated"
    return f"{value:g}" + (f"{PLUS_MINUS}{sd:g}" if sd is not None else "")


def told_side(words: Words, side: str) -> str:
    """Return a side without the word that its column's title says, such as `working` or `not stated`."""
    return words("sides", side).lower().removesuffix(" side").removeprefix("side ")


def counted(count: int, noun: str, several: str = "") -> str:
    """Return a number with its noun, such as `1 value` or `2 values`; `several` is a plural that takes no s."""
    return f"{count} {noun}" if count == 1 else f"{count} {several or noun + 's'}"


def joined(words: Sequence[str]) -> str:
    """Return `a`, `a and b` or `a, b and c`; nothing for no words."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def spoken(id_: str) -> str:
    """Return an id as words."""
    return id_.replace("-", " ")
