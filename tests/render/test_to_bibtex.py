"""BibTeX: entries that LaTeX reads as they were meant."""

import re

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kickback.knowledge.base import KnowledgeBase
from kickback.model.source import Person, Source
from kickback.model.vocabulary import Reading
from kickback.render.to_bibtex import ENTRY_TYPES, to_bibtex

WORK = Source(id="doe-2001", type="article-journal", title="Kicks", design="trial", read=Reading.ABSTRACT, issued=2001)
# What the data may hold: any text without control characters, surrogates and signs that reorder text.
TEXT = st.text(st.characters(exclude_categories=("C", "Zl", "Zp")))
WRITTEN = TEXT | st.text("{}\\%&$#_~^é")
PEOPLE = st.builds(Person, family=WRITTEN, given=WRITTEN) | st.builds(Person, literal=WRITTEN)


def title(text: str) -> str:
    found = re.search(r"^  title = \{\{(.*)\}\},$", to_bibtex([changed(title=text)]), re.MULTILINE)
    assert found
    return found[1]


def changed(**fields: object) -> Source:
    return msgspec.structs.replace(WORK, **fields)


def field(source: Source, name: str) -> str | None:
    found = re.search(rf"^  {name} = \{{(.*)\}},$", to_bibtex([source]), re.MULTILINE)
    return found[1] if found else None


def is_balanced(text: str) -> bool:
    """Return whether braces close as BibTeX counts them: behind a backslash too."""
    depth = 0
    for char in text:
        depth += {"{": 1, "}": -1}.get(char, 0)
        if depth < 0:
            return False
    return depth == 0


@pytest.mark.parametrize("sign", list("&%$#_"))
def test_a_sign_of_latex_is_escaped(sign: str) -> None:
    assert title(f"a{sign}b") == f"a\\{sign}b"


@pytest.mark.parametrize(
    ("sign", "command"),
    [("~", "asciitilde"), ("^", "asciicircum"), ("\\", "backslash"), ("{", "braceleft"), ("}", "braceright")],
)
def test_a_sign_that_no_backslash_saves_is_named(sign: str, command: str) -> None:
    assert title(f"a{sign}b") == f"a{{\\text{command}}}b"


@pytest.mark.parametrize(("letter", "command"), [("é", r"\'e"), ("ã", r"\~a"), ("ø", r"{\o}"), ("ß", r"{\ss}")])
def test_a_letter_beyond_ascii_is_written_with_its_accent(letter: str, command: str) -> None:
    assert title(f"s{letter}t") == f"s{command}t"


def test_a_sign_that_latex_has_no_command_for_is_kept() -> None:
    assert title("Kick 走") == "Kick 走"


def test_line_feeds_in_a_title_become_spaces() -> None:
    assert title("one\n  two") == "one two"


def test_the_case_of_a_title_is_kept_by_braces() -> None:
    assert "  title = {{EMG of the Glutes}},\n" in to_bibtex([changed(title="EMG of the Glutes")])


@given(title=WRITTEN, container=WRITTEN, publisher=WRITTEN, people=st.lists(PEOPLE), address=WRITTEN)
def test_every_entry_is_balanced_in_braces(
    title: str, container: str, publisher: str, people: list[Person], address: str
) -> None:
    source = changed(
        title=title, container_title=container, publisher=publisher, author=tuple(people), doi=address, url=address
    )
    assert is_balanced(to_bibtex([source]))


@pytest.mark.parametrize("text", ["}{", "{", r"\{", "}"])
def test_braces_that_do_not_close_would_be_seen(text: str) -> None:
    assert not is_balanced(text)


@given(st.lists(WRITTEN, min_size=1, max_size=4))
def test_no_text_opens_an_entry_or_ends_one(titles: list[str]) -> None:
    written = to_bibtex([changed(id=f"work-{at}", title=text) for at, text in enumerate(titles)])
    entries = [row for row in written.splitlines() if row.startswith(("@", "}"))]
    assert entries == [row for at in range(len(titles)) for row in (f"@article{{work-{at},", "}")]


def test_authors_are_joined_by_and() -> None:
    people = (Person(family="Doe", given="A"), Person(family="Poe", given="B"))
    assert field(changed(author=people), "author") == "Doe, A and Poe, B"


def test_an_author_without_a_given_name_has_the_family_s_alone() -> None:
    assert field(changed(author=(Person(family="Doe"),)), "author") == "Doe"


def test_a_literal_author_is_not_split() -> None:
    assert field(changed(author=(Person(literal="Kick, Club and Sons"),)), "author") == "{Kick, Club and Sons}"


def test_a_literal_author_is_escaped() -> None:
    assert field(changed(author=(Person(literal="Kick & Club"),)), "author") == r"{Kick \& Club}"


@pytest.mark.parametrize(
    ("type_", "entry"),
    [
        ("article-journal", "article"),
        ("book", "book"),
        ("chapter", "incollection"),
        ("report", "techreport"),
        ("manuscript", "unpublished"),
        ("webpage", "misc"),
        ("dataset", "misc"),
    ],
)
def test_each_type_of_work_has_its_entry(type_: str, entry: str) -> None:
    assert to_bibtex([changed(type=type_)]).startswith(f"@{entry}{{doe-2001,\n")


def test_a_chapter_stands_in_its_book() -> None:
    chapter = changed(type="chapter", container_title="Hips")
    assert (field(chapter, "booktitle"), field(chapter, "journal")) == ("Hips", None)


def test_a_report_has_an_institution() -> None:
    report = changed(type="report", publisher="Example")
    assert (field(report, "institution"), field(report, "publisher")) == ("Example", None)


def test_pages_run_over_a_dash_of_latex() -> None:
    assert field(changed(page="10-12"), "pages") == "10--12"


@pytest.mark.parametrize(
    ("name", "text"), [("doi", "10.1002/(SICI)1_2<3::AID-4>5.0;2-#"), ("url", "https://example.org/~a_b?c=%20&d#e")]
)
def test_an_address_stands_as_it_is(name: str, text: str) -> None:
    assert field(changed(**{name: text}), name) == text


def test_a_brace_in_an_address_is_written_as_the_web_does() -> None:
    assert field(changed(url="https://example.org/{a}"), "url") == "https://example.org/%7Ba%7D"


def test_what_a_work_lacks_is_left_out() -> None:
    assert (
        to_bibtex([WORK])
        == "@article{doe-2001,\n  title = {{Kicks}},\n  year = {2001},\n  note = {Read: abstract.},\n}\n"
    )


def test_an_empty_line_stands_between_entries() -> None:
    assert to_bibtex([WORK, WORK]) == f"{to_bibtex([WORK])}\n{to_bibtex([WORK])}"


def test_no_works_are_no_entries() -> None:
    assert to_bibtex([]) == ""


def test_every_work_of_the_data_is_an_entry_under_its_id(real: KnowledgeBase) -> None:
    keys = re.findall(r"^@[a-z]+\{(.+),$", to_bibtex(real.sources()), re.MULTILINE)
    assert tuple(keys) == real.ids("sources")


def test_authors_who_are_not_named_come_last_in_the_word_of_bibtex() -> None:
    people = (Person(family="Doe", given="A"), Person(literal="and others"), Person(family="Roe", given="B"))
    assert "author = {Doe, A and Roe, B and others}," in to_bibtex([msgspec.structs.replace(WORK, author=people)])


def test_a_page_says_where_it_appeared() -> None:
    work = msgspec.structs.replace(WORK, type="webpage", container_title="Hips")
    assert "howpublished = {Hips}," in to_bibtex([work])


def test_every_kind_of_work_that_bibtex_knows_has_its_entry(real: KnowledgeBase) -> None:
    assert {one.type for one in real.sources()} - {"webpage", "dataset", "software"} <= set(ENTRY_TYPES)
