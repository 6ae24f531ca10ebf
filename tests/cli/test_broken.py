"""One broken file among good ones: what does not need it works, what needs it says where it is broken."""

from pathlib import Path

import pytest

from tests.cli.broken import BREAKS
from tests.conftest import Kickback

PLACE = "claims/C02.yaml"


@pytest.fixture(params=list(BREAKS))
def broken(request: pytest.FixtureRequest, copy_of_kb: Path) -> Path:
    """Return a knowledge base whose claim C02 is broken in one of the ways."""
    BREAKS[request.param][0](copy_of_kb / PLACE)
    return copy_of_kb


def test_a_command_that_does_not_need_the_file_works(kickback: Kickback, broken: Path) -> None:
    ran = kickback("--alone", "--data", broken, "cues", "tiny-kick", "--why")
    assert ran.code == 0
    assert "Brace before you kick." in ran.out


def test_the_broken_file_is_named_on_stderr_with_its_place(kickback: Kickback, broken: Path) -> None:
    ran = kickback("--alone", "--data", broken, "cues", "tiny-kick")
    assert ran.err.startswith(f"kickback: note: left out a broken file: {broken / PLACE}:")
    assert PLACE not in ran.out


def test_a_command_that_needs_the_file_says_where_it_is_broken(kickback: Kickback, broken: Path) -> None:
    ran = kickback("--alone", "--data", broken, "muscles", "tiny-kick")
    assert (ran.code, ran.out, ran.err.count("\n")) == (3, "", 1)
    assert ran.err.startswith(f"kickback: {broken / PLACE}:")


@pytest.mark.parametrize("arguments", ["evidence", "evidence extensor-two", "sources", "myth"])
def test_the_evidence_is_never_told_without_the_file(kickback: Kickback, broken: Path, arguments: str) -> None:
    ran = kickback("--alone", "--data", broken, *arguments.split())
    assert (ran.code, ran.out, ran.err.count("\n")) == (3, "", 1)
    assert ran.err.startswith(f"kickback: {broken / PLACE}:")


@pytest.mark.parametrize("arguments", ["activation --exercise tiny-kick", "sources --format bibtex"])
def test_what_needs_no_claim_is_told_without_it(kickback: Kickback, broken: Path, arguments: str) -> None:
    ran = kickback("--alone", "--data", broken, *arguments.split())
    assert ran.code == 0
    assert "doe-2001" in ran.out


def test_asking_for_the_broken_entry_says_where_it_is_broken(kickback: Kickback, broken: Path) -> None:
    ran = kickback("--alone", "--data", broken, "explain", "C02", "tiny-kick")
    assert (ran.code, ran.out) == (3, "")
    assert f"{broken / PLACE}:" in ran.err


def test_no_broken_file_drives_the_terminal(kickback: Kickback, broken: Path) -> None:
    ran = kickback("--alone", "--data", broken, "muscles", "tiny-kick")
    assert "\x1b" not in ran.err


def test_a_broken_file_is_told_the_second_time_too(kickback: Kickback, broken: Path) -> None:
    first = kickback("--alone", "--data", broken, "cues", "tiny-kick")
    assert kickback("--alone", "--data", broken, "cues", "tiny-kick") == first


def test_a_place_has_line_and_column(kickback: Kickback, copy_of_kb: Path) -> None:
    file = copy_of_kb / PLACE
    file.write_text(file.read_text(encoding="utf-8").replace("certainty: moderate", "certanty: moderate"), "utf-8")
    ran = kickback("--alone", "--data", copy_of_kb, "explain", "extensor-two", "tiny-kick")
    assert ran.code == 3
    assert f"{file}:7:1: unknown key 'certanty'; did you mean 'certainty'? (KB006)" in ran.err


def test_a_file_without_permission_is_named(kickback: Kickback, copy_of_kb: Path) -> None:
    file = copy_of_kb / PLACE
    file.chmod(0)
    if file.stat().st_mode & 0o400 or can_read(file):
        pytest.skip("this user may read every file")
    ran = kickback("--alone", "--data", copy_of_kb, "muscles", "tiny-kick")
    assert (ran.code, ran.out) == (3, "")
    assert f"{file}:1:1: cannot be read: Permission denied" in ran.err


def can_read(file: Path) -> bool:
    try:
        file.read_bytes()
    except OSError:
        return False
    return True


def test_a_missing_file_is_named(kickback: Kickback, copy_of_kb: Path) -> None:
    (copy_of_kb / PLACE).unlink()
    ran = kickback("--alone", "--data", copy_of_kb, "muscles", "tiny-kick")
    assert (ran.out, ran.err.count("\n")) == ("", 1)
    assert ran.code == 3
    assert PLACE in ran.err


@pytest.mark.parametrize("form", ["terminal", "plain", "csv", "json"])
def test_markup_like_data_comes_out_literally(kickback: Kickback, copy_of_kb: Path, form: str) -> None:
    file = copy_of_kb / "exercises" / "tiny-kick.yaml"
    text = file.read_text(encoding="utf-8").replace("Brace before you kick.", "Keep [neutral] and [/b] <b>.")
    file.write_text(text, encoding="utf-8")
    shown = kickback("--alone", "--data", copy_of_kb, "cues", "tiny-kick", "--format", form).out
    assert "Keep [neutral] and [/b] <b>." in shown


def test_control_characters_in_data_never_reach_the_terminal(kickback: Kickback, copy_of_kb: Path) -> None:
    file = copy_of_kb / "exercises" / "tiny-kick.yaml"
    text = file.read_text(encoding="utf-8").replace("Brace before you kick.", "Brace \x1b[2J.")
    file.write_text(text, encoding="utf-8")
    ran = kickback("--alone", "--data", copy_of_kb, "cues", "tiny-kick")
    assert (ran.code, ran.out) == (3, "")
    assert "\x1b" not in ran.err
    assert "control character" in ran.err


def test_a_name_that_a_broken_file_may_hold_is_not_called_unknown(kickback: Kickback, copy_of_kb: Path) -> None:
    file = copy_of_kb / "exercises" / "tiny-kick.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("chain: open", "chain: opne"), "utf-8")
    for command in (["explain", "brace-first", "tiny-kick"], ["muscles", "little kick"]):
        ran = kickback("--alone", "--data", copy_of_kb, *command)
        assert (ran.code, ran.out) == (3, "")
        assert "did you mean 'open'? (KB006)" in ran.err


def test_a_cue_that_prevents_an_unknown_fault_is_still_shown(kickback: Kickback, copy_of_kb: Path) -> None:
    file = copy_of_kb / "exercises" / "tiny-kick.yaml"
    text = file.read_text(encoding="utf-8").replace("prevents: [back-arch]", "prevents: [no-such-fault]", 1)
    file.write_text(text, "utf-8")
    ran = kickback("--alone", "--data", copy_of_kb, "cues", "tiny-kick", "--why")
    assert ran.code == 0
    assert "Prevents: no-such-fault" in ran.out


def test_a_broken_exercise_does_not_hurt_a_claim_or_a_term(kickback: Kickback, copy_of_kb: Path) -> None:
    file = copy_of_kb / "exercises" / "tiny-kick.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("chain: open", "chain: opne"), "utf-8")
    for name in ("C01", "synergist"):
        ran = kickback("--alone", "--data", copy_of_kb, "explain", name, "tiny-kick")
        assert ran.code == 0
        assert f"left out a broken file: {file}:" in ran.err


def test_a_file_with_many_problems_is_noted_once_by_its_first(kickback: Kickback, copy_of_kb: Path) -> None:
    (copy_of_kb / PLACE).write_text("one: 1\ntwo: 2\n", "utf-8")
    ran = kickback("--alone", "--data", copy_of_kb, "cues", "tiny-kick")
    assert ran.err.count("\n") == 1
    assert f"{copy_of_kb / PLACE}:1:1: unknown key 'one'" in ran.err
