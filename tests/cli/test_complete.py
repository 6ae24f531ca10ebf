"""Completion in the shell."""

import os
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from kickback.cli import complete
from kickback.cli.shells import mend_scripts
from kickback.queries.schema import ANSWERS, ENTRIES
from kickback.queries.search import KINDS
from tests.conftest import DATA, KB

Completer = Callable[[str], list[str]]
PROGRAM = "import sys; sys.argv[0] = 'kickback'; from kickback.cli.main import main; main()"


def lay(monkeypatch: pytest.MonkeyPatch, *folders: Path) -> None:
    """Complete from these folders alone."""
    monkeypatch.setattr("kickback.knowledge.locate.data_folders", lambda: folders)


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    """Complete from the tiny knowledge base."""
    lay(monkeypatch, KB)


@pytest.mark.usefixtures("tiny")
@pytest.mark.parametrize(
    ("completer", "start", "found"),
    [
        (complete.complete_format, "", list(complete.FORMATS)),
        (complete.complete_format, "h", ["html"]),
        (complete.complete_exercise, "t", ["tiny-kick"]),
        (complete.complete_muscle, "ext", ["extensor-one", "extensor-two", "extensors"]),
        (complete.complete_word("phases"), "s", ["set-up", "squeeze"]),
        (complete.complete_word("tiers"), "p", ["primary"]),
        (complete.complete_word("roles"), "s", ["stabilizer", "synergist"]),
        (complete.complete_word("sides"), "w", ["working"]),
        (complete.complete_word("verdicts"), "m", ["mixed"]),
        (complete.complete_word("equipment"), "low", ["low-pulley", "low-step"]),
        (complete.complete_word("levels"), "b", ["beginner"]),
        (complete.complete_word("families"), "k", ["kicks"]),
        (complete.complete_word("fault", "cue"), "b", ["back-arch", "brace-first"]),
        (complete.complete_concern, "extensor-", ["extensor-one", "extensor-two"]),
        (complete.complete_concern, "sw", ["swing"]),
        (complete.complete_concern, "lower", ["lower-back"]),
        (complete.complete_source, "", ["coe-2015", "doe-2001", "kick-page", "roe-2010"]),
        (complete.complete_source, "K", ["kick-page"]),
        (complete.complete_source_format, "", [*complete.FORMATS, "csl-json", "bibtex"]),
        (complete.complete_source_format, "c", ["csv", "csl-json"]),
        (complete.complete_recorded, "tiny-pu", ["tiny-pull", "tiny-push"]),
        (complete.complete_recorded_muscle, "f", ["flexor-one", "flexors"]),
        (complete.complete_kind, "c", ["cue", "claim"]),
        (complete.complete_name, "x", ["X01"]),
        (complete.complete_name, "brace", ["brace-first", "brace"]),
        (complete.complete_name, "doe", ["doe-2001"]),
        (complete.complete_evidence, "tiny", ["tiny-kick"]),
        (complete.complete_evidence, "back", ["back-arch", "back-pain"]),
        (complete.complete_evidence, "synerg", []),
        (complete.complete_name, "zzz", []),
        (complete.complete_name, "brace f", []),
        (complete.complete_name, "brace'%_*", []),
        (complete.complete_name, "\udcff", []),
    ],
)
def test_what_begins_so_is_offered(completer: Completer, start: str, found: list[str]) -> None:
    assert completer(start) == found


def test_the_real_technique_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    lay(monkeypatch, DATA)
    assert {"brace-first", "lumbar-arching", "gluteus-medius", "stabilizer"} <= set(complete.complete_name(""))


@pytest.mark.usefixtures("tiny")
def test_no_more_is_offered_than_anybody_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(complete, "MOST", 3)
    assert len(complete.complete_name("")) == 3


def test_without_a_data_folder_nothing_is_offered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KICKBACK_DATA", str(tmp_path / "none"))
    assert complete.complete_name("") == complete.complete_word("phases")("") == complete.complete_exercise("") == []


def test_in_an_empty_folder_nothing_is_offered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    lay(monkeypatch, tmp_path)
    assert complete.complete_concern("") == []


def test_what_the_user_adds_is_offered_too(monkeypatch: pytest.MonkeyPatch) -> None:
    lay(monkeypatch, DATA, KB)
    assert complete.complete_exercise("tiny") == ["tiny-kick"]
    assert complete.complete_exercise("cable-kickback-b") == ["cable-kickback-bent-knee"]


def test_a_file_that_is_no_text_is_passed_over(monkeypatch: pytest.MonkeyPatch, copy_of_kb: Path) -> None:
    (copy_of_kb / "exercises" / "tiny-kick.yaml").write_bytes(b"\xff\xfe")
    lay(monkeypatch, copy_of_kb)
    assert complete.complete_exercise("") == []
    assert complete.complete_muscle("flexor-") == ["flexor-one"]


@pytest.mark.usefixtures("tiny")
@pytest.mark.parametrize("damage", [b"", b"SQLite format 3\0", b"nothing of the kind" * 500])
def test_a_damaged_index_is_made_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, damage: bytes) -> None:
    monkeypatch.setenv("KICKBACK_CACHE", str(tmp_path))
    assert complete.complete_exercise("t") == ["tiny-kick"]
    (index,) = tmp_path.glob("*.index")
    index.write_bytes(damage)
    assert complete.complete_exercise("t") == ["tiny-kick"]


def test_where_no_cache_can_be_it_is_done_without(monkeypatch: pytest.MonkeyPatch, copy_of_kb: Path) -> None:
    lay(monkeypatch, copy_of_kb)
    monkeypatch.setenv("KICKBACK_CACHE", "/dev/null/none")
    assert complete.complete_exercise("t") == ["tiny-kick"]


def completed(words: str, shell: str = "bash", **more: str) -> subprocess.CompletedProcess[str]:
    """Return what the installed completion script of a shell would be given."""
    environment = os.environ | {
        "_KICKBACK_COMPLETE": f"complete_{shell}",
        **(
            {"COMP_WORDS": "\n".join(["kickback", *words.split(" ")]), "COMP_CWORD": str(len(words.split(" ")))}
            if shell == "bash"
            else {"_TYPER_COMPLETE_ARGS": f"kickback {words}"}
        ),
        **more,
    }
    return subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=False)


def offered(words: str) -> list[str]:
    ran = completed(words)
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout.split()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("mus", ["muscles"]),
        ("explain gluteus-medius-", ["gluteus-medius-pages"]),
        ("show cable-kickback-b", ["cable-kickback-bent-knee"]),
        ("explain lumbar-arching", ["lumbar-arching"]),
        ("explain stop-before", ["stop-before-the-arch"]),
        ("exercises --have cable-m", ["cable-machine"]),
        ("exercises --level beg", ["beginner"]),
        ("search --kind fau", ["fault"]),
        ("activation --study stien-2021", ["stien-2021"]),
        ("sources --format b", ["bibtex"]),
        ("evidence --format b", []),
        ("--data somewhere mus", ["muscles"]),
        ("explain zzzz", []),
        ("nonsense x", []),
    ],
)
def test_the_shell_is_offered_words(words: str, found: list[str]) -> None:
    assert offered(words) == found


def test_zsh_is_told_to_complete_files_where_nothing_is_known() -> None:
    assert completed("audit /etc/ho", "zsh").stdout.strip() == "_files"


def test_zsh_and_fish_are_told_what_a_command_does() -> None:
    assert completed("alt", "zsh").stdout.startswith('_arguments \'*: :(("alternatives":"List ')
    asked = {"_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    assert completed("alt", "fish", **asked).stdout.startswith("alternatives\tList ")


def test_fish_is_told_whether_files_are_to_be_completed() -> None:
    asked = {"_TYPER_COMPLETE_FISH_ACTION": "is-args"}
    assert completed("explain gluteus-m", "fish", **asked).returncode == 0
    assert completed("audit /etc/ho", "fish", **asked).returncode == 1


@pytest.mark.parametrize("position", ["", "x", "-1", "99"])
def test_a_position_that_is_none_is_borne_in_silence(position: str) -> None:
    ran = completed("explain gluteus-m", COMP_CWORD=position)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_completion_loads_neither_rich_nor_the_model() -> None:
    program = f"{PROGRAM[: -len('main()')]}\ntry:\n    main()\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    environment = os.environ | {
        "_KICKBACK_COMPLETE": "complete_zsh",
        "_TYPER_COMPLETE_ARGS": "kickback explain gluteus-m",
    }
    complete.complete_exercise("")  # so that there is an index
    ran = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    loaded = set(ran.stderr.split())
    assert "gluteus-medius" in ran.stdout
    assert not {"rich.text", "msgspec", "yaml", "kickback.knowledge.base", "kickback.cli.commands.cues"} & loaded


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, None),
        ({"_KICKBACK_COMPLETE": "source_bash"}, None),
        (
            {"_KICKBACK_COMPLETE": "complete_bash", "COMP_WORDS": "kickback\nexplain\nglu", "COMP_CWORD": "2"},
            ["explain"],
        ),
        ({"_KICKBACK_COMPLETE": "complete_bash"}, []),
        ({"_KICKBACK_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "kickback explain glu"}, ["explain"]),
        ({"_KICKBACK_COMPLETE": "complete_fish", "_TYPER_COMPLETE_ARGS": "kickback explain "}, ["explain"]),
        ({"_KICKBACK_COMPLETE": "complete_fish", "_TYPER_COMPLETE_ARGS": "kickback exp"}, []),
    ],
)
def test_the_words_before_are_those_that_are_finished(environment: dict[str, str], words: list[str] | None) -> None:
    assert complete.words_before(environment) == words


def test_the_script_of_zsh_completes_on_the_first_tab_too() -> None:
    mend_scripts()
    mend_scripts()
    script = import_module("typer.completion").get_completion_script(
        prog_name="kickback", complete_var="_KICKBACK_COMPLETE", shell="zsh"
    )
    assert script.count('_kickback_completion "$@"') == 1


def test_schemas_are_offered_by_their_names() -> None:
    assert complete.complete_schema("") == [*ENTRIES, *ANSWERS]


def test_the_kinds_of_a_search_are_offered() -> None:
    assert {*complete.KINDS} == {*KINDS}
