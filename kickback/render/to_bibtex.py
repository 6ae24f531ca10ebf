"""Write works as BibTeX, for LaTeX and reference managers."""

from collections.abc import Iterable, Iterator

from pylatexenc.latexencode import RULE_DICT, UnicodeToLatexConversionRule, UnicodeToLatexEncoder

from kickback.model.source import Person, Source

ENTRY_TYPES = {
    "article-journal": "article",
    "article": "article",
    "article-magazine": "article",
    "book": "book",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "manuscript": "unpublished",
}
UNNAMED = "and others"
WITHIN = ("chapter", "paper-conference")
# BibTeX counts braces even behind a backslash, so a lone one would swallow the rest of the file.
BRACES = UnicodeToLatexConversionRule(RULE_DICT, {ord("{"): r"\textbraceleft", ord("}"): r"\textbraceright"})


def to_bibtex(sources: Iterable[Source]) -> str:
    """Return works as BibTeX entries whose keys are the sources' ids."""
    encoder = UnicodeToLatexEncoder(
        conversion_rules=[BRACES, "defaults"], unknown_char_policy="keep", unknown_char_warning=False
    )
    return "\n".join(_entry(source, encoder) for source in sources)


def _entry(source: Source, encoder: UnicodeToLatexEncoder) -> str:
    rows = "".join(f"  {key} = {{{text}}},\n" for key, text in _fields(source, encoder) if text)
    return f"@{ENTRY_TYPES.get(source.type, 'misc')}{{{source.id},\n{rows}}}\n"


def _fields(source: Source, encoder: UnicodeToLatexEncoder) -> Iterator[tuple[str, str]]:
    def encoded(text: str | None) -> str:
        return " ".join(encoder.unicode_to_latex(text or "").split())

    yield "author", " and ".join(_names(source.author, encoder))
    yield "title", f"{{{encoded(source.title)}}}"
    yield "year", str(source.issued or "")
    yield _container(source), encoded(source.container_title)
    yield "publisher" if source.type != "report" else "institution", encoded(source.publisher)
    yield "volume", encoded(source.volume)
    yield "number", encoded(source.issue or source.number)
    yield "pages", encoded(source.page).replace("-", "--")
    yield "note", encoded(source.remark)
    # These three are read as they stand: an escaped one would be a broken link.
    yield "doi", _address(source.doi)
    yield "pmid", _address(source.pmid)
    yield "url", _address(source.url)


def _address(text: str | None) -> str:
    return (text or "").replace("{", "%7B").replace("}", "%7D")


def _container(source: Source) -> str:
    if source.type in WITHIN:
        return "booktitle"
    return "journal" if ENTRY_TYPES.get(source.type) == "article" else "howpublished"


def _names(authors: tuple[Person, ...], encoder: UnicodeToLatexEncoder) -> Iterator[str]:
    """Yield the authors; BibTeX has a word of its own for those who are not named, and takes it last."""
    yield from (_name(person, encoder) for person in authors if person.literal != UNNAMED)
    if any(person.literal == UNNAMED for person in authors):
        yield "others"


def _name(person: Person, encoder: UnicodeToLatexEncoder) -> str:
    if person.literal:
        return f"{{{encoder.unicode_to_latex(person.literal)}}}"
    return ", ".join(encoder.unicode_to_latex(part) for part in (person.family, person.given) if part)
