"""Completion in the shell."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kickback.cli import complete
from kickback.queries.schema import ANSWERS, ENTRIES
from tests.conftest import DATA, KB

Completer = Callable[[str], list[str]]


@pytest.fixture(autouse=True)
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    """Complete from the tiny knowledge base."""
    monkeypatch.setenv("KICKBACK_DATA", str(KB))


@pytest.mark.parametrize(
    ("completer", "start", "found"),
    [
        (complete.complete_format, "", list(complete.FORMATS)),
        (complete.complete_format, "h", ["html"]),
        (complete.complete_exercise, "t", ["tiny-kick"]),
        (complete.complete_word("phases"), "s", ["set-up", "squeeze"]),
        (complete.complete_word("tiers"), "p", ["primary"]),
        (complete.complete_word("roles"), "s", ["synergist", "stabilizer"]),
        (complete.complete_word("sides"), "w", ["working"]),
        (complete.complete_word("verdicts"), "m", ["mixed"]),
        (complete.complete_word("origins"), "", ["article", "omission", "literature"]),
        (complete.complete_word("certainty"), "l", ["low"]),
        (complete.complete_concern, "extensor-", ["extensor-one", "extensor-two"]),
        (complete.complete_concern, "sw", ["swing"]),
        (complete.complete_concern, "lower", ["lower-back"]),
        (complete.complete_word("readings"), "s", ["secondary"]),
        (complete.complete_word("designs"), "t", ["textbook"]),
        (complete.complete_word("flags"), "", ["suspect", "secondary"]),
        (complete.complete_source, "", ["coe-2015", "doe-2001", "kick-page", "roe-2010"]),
        (complete.complete_source, "K", ["kick-page"]),
        (complete.complete_source_format, "", [*complete.FORMATS, "csl-json", "bibtex"]),
        (complete.complete_source_format, "c", ["csv", "csl-json"]),
        (complete.complete_recorded, "", ["tiny-kick", "tiny-pull", "tiny-push"]),
        (complete.complete_recorded, "tiny-pu", ["tiny-pull", "tiny-push"]),
        (complete.complete_recorded_muscle, "ext", ["extensor-one", "extensor-two", "extensors", "extensor-pair"]),
        (complete.complete_recorded_muscle, "f", ["flexor-one", "flexors"]),
        (complete.complete_name, "x", ["X01"]),
        (complete.complete_name, "brace", ["brace-first", "brace"]),
        (complete.complete_name, "doe", ["doe-2001"]),
        (complete.complete_name, "zzz", []),
    ],
)
def test_what_begins_so_is_offered(completer: Completer, start: str, found: list[str]) -> None:
    assert completer(start) == found


def test_every_id_of_the_real_technique_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_DATA", str(DATA))
    assert {"brace-first", "lumbar-arching", "gluteus-medius", "C35", "stabilizer"} <= set(complete.complete_name(""))


def test_without_a_data_folder_nothing_is_offered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KICKBACK_DATA", str(tmp_path / "none"))
    assert complete.complete_name("") == complete.complete_word("phases")("") == complete.complete_exercise("") == []


def test_in_an_empty_folder_nothing_is_offered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KICKBACK_DATA", str(tmp_path))
    assert complete.complete_concern("") == []


def test_a_file_that_is_no_text_is_passed_over(monkeypatch: pytest.MonkeyPatch, copy_of_kb: Path) -> None:
    (copy_of_kb / "exercises" / "tiny-kick.yaml").write_bytes(b"\xff\xfe")
    monkeypatch.setenv("KICKBACK_DATA", str(copy_of_kb))
    assert complete.complete_concern("sw") == []


def completed(words: str) -> list[str]:
    """Return what the installed completion script of Bash would be given."""
    environment = os.environ | {
        "_KICKBACK_COMPLETE": "complete_bash",
        "COMP_WORDS": f"kickback {words}",
        "COMP_CWORD": str(len(words.split(" "))),
    }
    program = "import sys; sys.argv[0] = 'kickback'; from kickback.cli.main import main; main()"
    ran = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout.split()


def test_the_shell_is_offered_commands() -> None:
    assert completed("mus") == ["muscles"]


def test_the_shell_is_offered_ids() -> None:
    assert completed("explain extensor-t") == ["extensor-two"]


def test_the_shell_is_offered_the_works_of_an_option() -> None:
    assert completed("activation --study d") == ["doe-2001"]


def test_the_shell_is_offered_the_formats_of_sources() -> None:
    assert completed("sources --format b") == ["bibtex"]


def test_the_shell_is_offered_no_export_of_another_command() -> None:
    assert completed("evidence --format b") == []


def test_without_a_data_folder_no_work_is_offered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KICKBACK_DATA", str(tmp_path / "none"))
    assert complete.complete_source("") == complete.complete_recorded("") == complete.complete_recorded_muscle("") == []


def test_schemas_are_offered_by_their_names() -> None:
    assert complete.complete_schema("") == [*ENTRIES, *ANSWERS]


def test_evidence_completes_what_it_answers_and_no_glossary_word() -> None:
    assert complete.complete_evidence("tiny") == ["tiny-kick"]
    assert complete.complete_evidence("back") == ["back-arch", "back-pain"]
    assert complete.complete_evidence("synerg") == []
