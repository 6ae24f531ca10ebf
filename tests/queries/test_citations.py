"""A source as a reference list shows it."""

from kickback.knowledge.base import KnowledgeBase
from kickback.model.source import Person, Source
from kickback.model.vocabulary import Reading
from kickback.queries.citations import citation, cite


def test_an_article_is_cited_with_authors_year_title_place_and_pages(kb: KnowledgeBase) -> None:
    text = citation(kb.source("doe-2001")).text
    assert text == "Doe A, Poe B (2001). Extensor activity in three tiny kicks. Journal of Tiny Kicks 3(1):10-12."


def test_a_book_is_cited_with_its_publisher(kb: KnowledgeBase) -> None:
    assert citation(kb.source("roe-2010")).text == "Roe C (2010). A pocket book of hips. Example Press."


def test_a_group_is_cited_by_its_own_name(kb: KnowledgeBase) -> None:
    assert citation(kb.source("kick-page")).text == "The Kick Club. How to kick."


def test_a_doi_becomes_a_link(kb: KnowledgeBase) -> None:
    assert citation(kb.source("doe-2001")).link == "https://doi.org/10.5555/tiny.2001"


def test_a_web_page_keeps_its_address(kb: KnowledgeBase) -> None:
    assert citation(kb.source("kick-page")).link == "https://example.org/kick"


def test_a_work_without_an_address_has_no_link(kb: KnowledgeBase) -> None:
    assert citation(kb.source("roe-2010")).link is None


def test_flags_and_what_was_read_go_with_the_citation(kb: KnowledgeBase) -> None:
    found = citation(kb.source("kick-page"))
    assert (found.read, found.flags) == (Reading.SECONDARY, ("suspect", "secondary"))


def test_each_source_is_cited_once_in_the_order_given(kb: KnowledgeBase) -> None:
    found = cite(kb, ["roe-2010", "doe-2001", "roe-2010"])
    assert [one.id for one in found] == ["roe-2010", "doe-2001"]


def work(
    author: tuple[Person, ...] = (), issued: int | None = None, pmid: str | None = None, volume: str | None = None
) -> Source:
    return Source(
        id="w",
        type="book",
        title="Is it so?",
        author=author,
        issued=issued,
        pmid=pmid,
        volume=volume,
        number="e7",
        design="textbook",
        read=Reading.ABSTRACT,
    )


def test_a_work_without_authors_begins_with_its_title_and_year() -> None:
    assert citation(work(issued=1999)).text == "Is it so? (1999). e7."


def test_a_title_that_asks_keeps_its_own_mark() -> None:
    assert citation(work(author=(Person(family="Poe"),))).text == "Poe. Is it so? e7."


def test_a_volume_without_an_issue_stands_alone() -> None:
    assert citation(work(volume="4")).text == "Is it so? 4:e7."


def test_a_pubmed_number_is_told_where_there_is_no_address() -> None:
    assert citation(work(pmid="123")).link == "PMID 123"


def test_a_short_citation_of_two_authors_names_the_first(kb: KnowledgeBase) -> None:
    assert citation(kb.source("doe-2001")).short == "Doe and others 2001"
