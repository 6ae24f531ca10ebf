"""`kickback sources`."""

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from tests.cli.stream import in_ascii
from tests.conftest import KB, Kickback

TINY = ("--alone", "--data", str(KB), "sources")
NONE = (*TINY, "--read", "computed")


def works(out: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(out)["data"]["sources"]
    return found


def ids(out: str) -> list[str]:
    return [work["id"] for work in works(out)]


def test_every_work_is_listed(kickback: Kickback) -> None:
    assert ids(kickback(*TINY, "--json").out) == ["coe-2015", "doe-2001", "kick-page", "roe-2010"]


@pytest.mark.parametrize("name", ["doe-2001", "DOE-2001", "Doe and others 2001"])
def test_one_work_is_found_by_its_names(kickback: Kickback, name: str) -> None:
    assert ids(kickback(*TINY, name, "--json").out) == ["doe-2001"]


def test_a_work_names_what_rests_on_it(kickback: Kickback) -> None:
    (work,) = works(kickback(*TINY, "coe-2015", "--json").out)
    assert work["cited_by"] == ["T01"]


def test_a_work_tells_how_it_was_read(kickback: Kickback) -> None:
    assert "\nRead:\tabstract\n" in kickback(*TINY, "coe-2015").out


@pytest.mark.parametrize(
    ("option", "word", "found"),
    [
        ("--read", "abstract", ["coe-2015"]),
        ("--design", "textbook", ["roe-2010"]),
        ("--flag", "suspect", ["kick-page"]),
    ],
)
def test_a_word_narrows_the_list(kickback: Kickback, option: str, word: str, found: list[str]) -> None:
    assert ids(kickback(*TINY, option, word, "--json").out) == found


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "csv", "json", "csl-json", "bibtex"])
def test_nothing_found_is_an_answer_and_the_answer_is_no(kickback: Kickback, form: str) -> None:
    ran = kickback(*NONE, "--format", form)
    assert (ran.code, ran.err) == (1, "")


def test_nothing_found_is_said(kickback: Kickback) -> None:
    assert "No work fits." in kickback(*NONE).out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["oh-2077"], "no source called 'oh-2077'; did you mean 'oh-2007'"),
        (["--read", "abstrac"], "no reading called 'abstrac'; did you mean 'abstract'?"),
        (["--design", "trail"], "no design called 'trail'; did you mean 'trial'?"),
        (["--flag", "suspekt"], "no flag called 'suspekt'; did you mean 'suspect'?"),
        (["--format", "bibtext"], "no format called 'bibtext'; use 'auto', "),
    ],
)
def test_an_unknown_name_is_refused_in_one_line(kickback: Kickback, arguments: list[str], said: str) -> None:
    ran = kickback("sources", *arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert said in ran.err


def test_the_formats_that_are_told_are_those_of_this_command(kickback: Kickback) -> None:
    assert kickback("sources", "--format", "bibtext").err.endswith("'json', 'csl-json' or 'bibtex'\n")


def test_another_command_has_no_bibtex(kickback: Kickback) -> None:
    ran = kickback("muscles", "--format", "bibtex")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)


def test_csl_json_has_an_item_for_each_work(kickback: Kickback) -> None:
    ran = kickback(*TINY, "--format", "csl-json")
    assert (ran.code, ran.err) == (0, "")
    assert [item["id"] for item in json.loads(ran.out)] == ["coe-2015", "doe-2001", "kick-page", "roe-2010"]


def test_bibtex_has_an_entry_for_each_work(kickback: Kickback) -> None:
    ran = kickback(*TINY, "--format", "bibtex")
    assert (ran.code, ran.err) == (0, "")
    assert [row for row in ran.out.splitlines() if row.startswith("@")] == [
        "@article{coe-2015,",
        "@article{doe-2001,",
        "@misc{kick-page,",
        "@book{roe-2010,",
    ]


def test_an_export_may_be_narrowed(kickback: Kickback) -> None:
    assert kickback(*TINY, "--flag", "suspect", "--format", "bibtex").out == (
        "@misc{kick-page,\n  author = {{The Kick Club}},\n  title = {{How to kick}},\n"
        "  note = {Read: secondary. Flags: suspect, secondary. It names no study.},\n"
        "  url = {https://example.org/kick},\n}\n"
    )


def test_the_ending_of_a_file_asks_for_bibtex(kickback: Kickback, tmp_path: Path) -> None:
    file = tmp_path / "refs.BIB"
    ran = kickback(*TINY, "-o", file)
    assert (ran.code, ran.out, ran.err) == (0, "", f"kickback: wrote {file}\n")
    assert file.read_text(encoding="utf-8") == kickback(*TINY, "--format", "bibtex").out


def test_a_format_asked_for_wins_over_the_ending(kickback: Kickback, tmp_path: Path) -> None:
    kickback(*TINY, "--format", "csl-json", "-o", tmp_path / "refs.bib")
    assert (tmp_path / "refs.bib").read_text(encoding="utf-8") == kickback(*TINY, "--format", "csl-json").out


def test_json_wins_over_an_export(kickback: Kickback) -> None:
    assert kickback(*TINY, "--json", "--format", "bibtex") == kickback(*TINY, "--json")


def test_csv_has_a_row_for_each_work(kickback: Kickback) -> None:
    found = list(csv.DictReader(StringIO(kickback(*TINY, "--format", "csv").out)))
    assert [(row["id"], row["doi"], row["read"]) for row in found] == [
        ("coe-2015", "10.5555/tiny.2015", "abstract"),
        ("doe-2001", "10.5555/tiny.2001", "full-text"),
        ("kick-page", "", "secondary"),
        ("roe-2010", "", "excerpt"),
    ]


@pytest.mark.parametrize("form", ["terminal", "plain", "markdown", "html", "csv", "json", "csl-json", "bibtex"])
def test_every_form_can_be_written_in_ascii(form: str) -> None:
    assert "three tiny kicks" in in_ascii(*TINY, "doe-2001", "--format", form)


def test_an_accent_is_not_lost_from_csl_json_in_ascii(kickback: Kickback) -> None:
    assert in_ascii("sources", "--format", "csl-json") == kickback("sources", "--format", "csl-json").out


def test_an_accent_is_not_lost_from_bibtex_in_ascii(kickback: Kickback) -> None:
    assert in_ascii("sources", "--format", "bibtex") == kickback("sources", "--format", "bibtex").out


def test_an_ending_that_no_format_writes_is_refused(kickback: Kickback, tmp_path: Path) -> None:
    ran = kickback("sources", "-o", tmp_path / "refs.ris")
    assert (ran.code, ran.out, list(tmp_path.iterdir())) == (2, "", [])
    assert "reference managers read '.bib'" in ran.err
