"""The works that statements rest on."""

from pathlib import Path

import pytest

from kickback.errors import UnknownNameError, UsageError
from kickback.knowledge.base import KnowledgeBase
from kickback.model.vocabulary import Reading, Relevance
from kickback.queries.sources import ListedSource, choose_sources, list_sources
from tests.conftest import edit

ALL = ["coe-2015", "doe-2001", "kick-page", "roe-2010"]


def one(base: KnowledgeBase, name: str) -> ListedSource:
    (listed,) = list_sources(base, name).sources
    return listed


def chosen(base: KnowledgeBase, name: str | None = None, **options: str) -> list[str]:
    return [source.id for source in choose_sources(base, name, **options)]


def test_every_work_is_chosen_by_id(kb: KnowledgeBase) -> None:
    assert chosen(kb) == ALL


@pytest.mark.parametrize("name", ["doe-2001", "DOE 2001", "Doe and others 2001", "Doe et al 2001", "10.5555/tiny.2001"])
def test_a_work_is_chosen_by_id_doi_or_author_and_year(kb: KnowledgeBase, name: str) -> None:
    assert chosen(kb, name) == ["doe-2001"]


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        ({"read": "full-text"}, ["doe-2001"]),
        ({"read": "abstract only"}, ["coe-2015"]),
        ({"design": "repeated-measures"}, ["coe-2015", "doe-2001"]),
        ({"flag": "suspect"}, ["kick-page"]),
        ({"read": "secondary", "flag": "suspect"}, ["kick-page"]),
        ({"read": "full-text", "design": "textbook"}, []),
    ],
)
def test_a_word_narrows_the_list_and_words_add_up(kb: KnowledgeBase, options: dict[str, str], ids: list[str]) -> None:
    assert chosen(kb, **options) == ids


def test_a_work_asked_for_by_name_must_still_fit_the_words(kb: KnowledgeBase) -> None:
    assert chosen(kb, "doe-2001", read="abstract") == []


def test_an_unknown_work_is_refused_with_the_nearest(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError) as refusal:
        chosen(kb, "doe-2011")
    assert refusal.value.nearest[0] == "doe-2001"


@pytest.mark.parametrize(
    ("option", "given", "message"),
    [
        ("read", "abstrct", "no reading called 'abstrct'; did you mean 'abstract'?"),
        ("design", "textbok", "no design called 'textbok'; did you mean 'textbook'?"),
        ("flag", "suspct", "no flag called 'suspct'; did you mean 'suspect'?"),
    ],
)
def test_an_unknown_word_is_refused_with_the_nearest(kb: KnowledgeBase, option: str, given: str, message: str) -> None:
    with pytest.raises(UsageError) as refusal:
        chosen(kb, **{option: given})
    assert str(refusal.value) == message


def test_a_work_is_cited_in_full_with_its_link(kb: KnowledgeBase) -> None:
    listed = one(kb, "doe-2001")
    assert listed.citation.startswith("Doe A, Poe B (2001). Extensor activity in three tiny kicks.")
    assert (listed.short, listed.link) == ("Doe and others 2001", "https://doi.org/10.5555/tiny.2001")


def test_a_work_tells_how_it_was_read_and_how_near_its_task_is(kb: KnowledgeBase) -> None:
    listed = one(kb, "doe-2001")
    assert (listed.read, listed.relevance, listed.n) == (Reading.FULL_TEXT, Relevance.DIRECT, 12)


def test_a_work_tells_what_it_found_and_measured(kb: KnowledgeBase) -> None:
    listed = one(kb, "coe-2015")
    assert (len(listed.findings), len(listed.measurements)) == (1, 2)
    assert listed.training == kb.source("coe-2015").training


def test_a_work_keeps_each_number_that_finds_it_and_makes_up_none(copy_of_kb: Path) -> None:
    edit(copy_of_kb / "sources" / "roe-2010.yaml", "design:", "PMID: '123'\nPMCID: PMC4\ndesign:")
    listed = one(KnowledgeBase.open(copy_of_kb, cache=False), "roe-2010")
    assert (listed.doi, listed.pmid, listed.pmcid) == (None, "123", "PMC4")


def test_a_work_keeps_its_warnings(kb: KnowledgeBase) -> None:
    listed = one(kb, "kick-page")
    assert (listed.flags, listed.note) == (("suspect", "secondary"), "It names no study.")


def test_a_work_names_what_rests_on_it(kb: KnowledgeBase) -> None:
    assert one(kb, "kick-page").cited_by == ("C02", "tiny-kick", "D01")
    assert one(kb, "kick-page").uses.roles == ("extensor-two (working)",)


def test_a_work_that_nothing_rests_on_is_listed_all_the_same(copy_of_kb: Path) -> None:
    edit(copy_of_kb / "claims" / "C02.yaml", "supported_by: [kick-page]\n", "")
    edit(copy_of_kb / "exercises" / "tiny-kick.yaml", "\nsources: [kick-page]", "")
    edit(copy_of_kb / "disputes" / "D01.yaml", "source: kick-page", "source: roe-2010")
    assert one(KnowledgeBase.open(copy_of_kb, cache=False), "kick-page").cited_by == ()


def test_works_are_counted_by_how_they_were_read(kb: KnowledgeBase) -> None:
    counts = list_sources(kb).read
    assert counts == {"full-text": 1, "excerpt": 1, "abstract": 1, "secondary": 1, "computed": 0}


def test_only_the_works_shown_are_counted(kb: KnowledgeBase) -> None:
    assert sum(list_sources(kb, flag="suspect").read.values()) == 1


def test_the_answer_says_which_work_was_asked_for(kb: KnowledgeBase) -> None:
    assert (list_sources(kb, "doe-2001").asked, list_sources(kb).asked) == ("doe-2001", None)


def test_no_work_is_named_where_the_one_asked_for_does_not_fit(kb: KnowledgeBase) -> None:
    answer = list_sources(kb, "doe-2001", read="abstract")
    assert (answer.asked, answer.sources) == (None, ())


def test_an_empty_name_is_refused_and_no_work_made_up_for_it(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError):
        list_sources(kb, "")
