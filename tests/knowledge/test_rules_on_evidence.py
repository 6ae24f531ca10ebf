"""What statements and the works they rest on must keep, case by case."""

from pathlib import Path

import pytest

from kickback.knowledge.check import check_folder
from tests.conftest import edit

C01, C02, T01 = "claims/C01.yaml", "claims/C02.yaml", "claims/T01.yaml"
COE, DOE, PAGE, ROE = (
    "sources/coe-2015.yaml",
    "sources/doe-2001.yaml",
    "sources/kick-page.yaml",
    "sources/roe-2010.yaml",
)


def found(folder: Path) -> list[tuple[str, str, str]]:
    """Return the rule, file and message of each problem."""
    return [(one.rule, str(Path(one.file).relative_to(folder)), one.message) for one in check_folder(folder)[1]]


def flag_dependent(folder: Path, source: str, before: str) -> None:
    """Flag a source as not independent, below the line `before`, and define that word."""
    edit(folder / source, before, f"{before}\nflags: [not-independent]")
    with (folder / "vocabulary" / "flags.yaml").open("a", encoding="utf-8") as file:
        file.write("  - id: not-independent\n    label: Not independent\n    definition: One data set, two works.\n")


def test_high_certainty_on_one_source_is_refused(copy_of_kb: Path) -> None:
    edit(copy_of_kb / C01, "[doe-2001, roe-2010]", "[doe-2001]")
    assert found(copy_of_kb) == [("KB107", C01, "high certainty on fewer than two independent sources")]


def test_a_source_that_is_not_independent_does_not_count_toward_high_certainty(copy_of_kb: Path) -> None:
    flag_dependent(copy_of_kb, ROE, "read: excerpt")
    assert found(copy_of_kb) == [("KB107", C01, "high certainty on fewer than two independent sources")]


def test_high_certainty_on_works_read_at_second_hand_alone_is_refused(copy_of_kb: Path) -> None:
    edit(copy_of_kb / DOE, "read: full-text", "read: secondary")
    edit(copy_of_kb / ROE, "read: excerpt", "read: secondary")
    assert found(copy_of_kb) == [("KB107", C01, "high certainty on works read at second hand")]


def test_the_work_read_at_first_hand_must_be_an_independent_one(copy_of_kb: Path) -> None:
    flag_dependent(copy_of_kb, DOE, "relevance: direct")
    edit(copy_of_kb / ROE, "read: excerpt", "read: secondary")
    edit(copy_of_kb / C01, "[doe-2001, roe-2010]", "[doe-2001, roe-2010, kick-page]")
    assert found(copy_of_kb) == [("KB107", C01, "high certainty on works read at second hand")]


def test_one_work_read_at_first_hand_beside_another_is_enough_for_high_certainty(copy_of_kb: Path) -> None:
    edit(copy_of_kb / ROE, "read: excerpt", "read: secondary")
    assert found(copy_of_kb) == []


def test_sources_on_either_side_count_toward_high_certainty(copy_of_kb: Path) -> None:
    edit(copy_of_kb / C02, "certainty: moderate", "certainty: high")
    assert found(copy_of_kb) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("make extensor one grow.", "make extensor one grow by 77 percent."),
        ("that may be chance.", "that may be chance in 77 cases."),
        ("make it grow.", "make it grow by 77 percent."),
    ],
    ids=["text", "reasoning", "say-instead"],
)
def test_a_number_that_no_source_holds_is_named(old: str, new: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / T01, old, new)
    assert found(copy_of_kb) == [("KB117", T01, "no source of 'T01' holds 77")]


def test_every_number_that_is_not_held_is_named_from_low_to_high(copy_of_kb: Path) -> None:
    edit(copy_of_kb / T01, "make it grow.", "make it grow by 77, 8 or 66.5 percent.")
    assert found(copy_of_kb) == [("KB117", T01, "no source of 'T01' holds 66.5, 77")]


def test_a_figures_number_must_stand_in_the_figures_own_sources(copy_of_kb: Path) -> None:
    edit(copy_of_kb / C01, "was 80 percent", "was 10 percent")
    edit(copy_of_kb / C01, "    sources: [doe-2001]", "    sources: [roe-2010]")
    edit(copy_of_kb / C01, "textbook agree.", "textbook agree on 10.")
    assert found(copy_of_kb) == [("KB117", C01, "no source of the figure holds 10")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("relevance: near", "relevance: near\nnote: It was cut off at 77 lines."),
        ("(p = 0.20)", "(p = 0.20, 77 scans)"),
        ("duration: 8 weeks", "duration: 8 weeks, 77 sessions"),
        ("value: 55,", "value: 77,"),
        ("[5, 20.5]", "[5, 77]"),
        ("n: 9,", "n: 77,"),
    ],
    ids=["note", "finding", "training", "value", "range", "people"],
)
def test_a_number_is_held_wherever_the_work_gives_it(old: str, new: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / T01, "make it grow.", "make it grow by 77 percent.")
    edit(copy_of_kb / COE, old, new)
    assert found(copy_of_kb) == []


def test_a_number_is_held_however_it_is_written(copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "(p = 0.20)", "(p = 0.2000)")
    assert found(copy_of_kb) == []


def test_a_claims_number_in_a_name_needs_no_source(copy_of_kb: Path) -> None:
    edit(copy_of_kb / T01, "make it grow.", "make it grow; see C77.")
    assert found(copy_of_kb) == []


def test_a_source_that_only_a_figure_cites_takes_no_side(copy_of_kb: Path) -> None:
    edit(copy_of_kb / T01, "    sources: [coe-2015]", "    sources: [coe-2015, doe-2001]")
    assert found(copy_of_kb) == [("KB118", T01, "'doe-2001' is cited and stands neither for nor against 'T01'")]


@pytest.mark.parametrize("key", ["supported_by", "opposed_by", "calculations"])
def test_a_figures_source_may_stand_on_a_side_or_among_the_calculations(key: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / T01, "opposed_by: [coe-2015]", f"{key}: [coe-2015]")
    assert found(copy_of_kb) == []


@pytest.mark.parametrize(
    "doi",
    [
        "https://doi.org/10.5555/tiny.2015",
        "doi:10.5555/tiny.2015",
        "10.5555",
        "10.5555/",
        "10.555/tiny.2015",
        "11.5555/tiny.2015",
        "10.5555/tiny 2015",
        "10.5555/tiny.2015.",
        "tiny.2015",
    ],
)
def test_a_doi_that_is_not_bare_and_whole_is_refused(doi: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "DOI: 10.5555/tiny.2015", f"DOI: '{doi}'")
    assert found(copy_of_kb) == [("KB122", COE, f"'{doi}' is no DOI; write it as 10.1234/name")]


@pytest.mark.parametrize(
    "doi", ["10.1002/(SICI)1097-4598(199801)21:1<50::AID-MUS1>3.0.CO;2-#", "10.1123/jab.2014-0303", "10.123456789/a/b"]
)
def test_an_odd_but_whole_doi_is_accepted(doi: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / COE, "DOI: 10.5555/tiny.2015", f"DOI: '{doi}'")
    assert found(copy_of_kb) == []


@pytest.mark.parametrize(
    ("key", "first", "second"),
    [("DOI", "10.5555/a", "10.5555/A"), ("PMID", "123", "123"), ("PMCID", "PMC123", "PMC123")],
)
def test_two_sources_with_one_number_are_one_work(key: str, first: str, second: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / PAGE, "URL:", f"{key}: '{first}'\nURL:")
    edit(copy_of_kb / ROE, "design:", f"{key}: '{second}'\ndesign:")
    assert found(copy_of_kb) == [("KB123", ROE, f"'kick-page' has the same {key}; merge the two")]


def test_a_pmid_and_a_pmcid_with_one_number_are_two_works(copy_of_kb: Path) -> None:
    edit(copy_of_kb / PAGE, "URL:", "PMID: '123'\nURL:")
    edit(copy_of_kb / ROE, "design:", "PMCID: PMC123\ndesign:")
    assert found(copy_of_kb) == []


@pytest.mark.parametrize(("key", "wrong"), [("PMID", "PMID123"), ("PMID", "0"), ("PMCID", "123"), ("PMCID", "pmc1")])
def test_a_number_of_another_form_is_refused(key: str, wrong: str, copy_of_kb: Path) -> None:
    edit(copy_of_kb / PAGE, "URL:", f"{key}: '{wrong}'\nURL:")
    assert [one[:2] for one in found(copy_of_kb)] == [("KB122", PAGE)]


def test_own_arithmetic_makes_nothing_certain(copy_of_kb: Path) -> None:
    both, one = "supported_by: [doe-2001, roe-2010]", "supported_by: [doe-2001]\ncalculations: [roe-2010]"
    edit(copy_of_kb / "claims" / "C01.yaml", both, one)
    assert [one[:2] for one in found(copy_of_kb)] == [("KB107", "claims/C01.yaml")]


def test_a_source_that_no_entry_uses_is_named(copy_of_kb: Path) -> None:
    edit(copy_of_kb / C02, "supported_by: [kick-page]\n", "")
    edit(copy_of_kb / "exercises" / "tiny-kick.yaml", "\nsources: [kick-page]", "")
    edit(copy_of_kb / "disputes" / "D01.yaml", "source: kick-page", "source: roe-2010")
    assert found(copy_of_kb) == [("KB108", PAGE, "no entry uses this source; cite it or delete the file")]
