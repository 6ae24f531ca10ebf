"""What programs may count on: the keys of every JSON answer, and that its schema describes it.

A key may be added here; one that is taken away or renamed breaks somebody's program.
"""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.conftest import KB, Kickback

JOB = {
    "muscle",
    "name",
    "tier",
    "role",
    "side",
    "contraction",
    "action",
    "raised_by",
    "lowered_by",
    "claims",
    "verdict",
    "certainty",
    "in_article",
    *("part", "part_name", "support", "sources", "measured_by", "note"),
}
CUE = {
    "id",
    "name",
    "phase",
    "instruction",
    "wording",
    "why",
    "targets",
    "spares",
    "prevents",
    "claims",
    "verdict",
    "certainty",
    "sources",
    "note",
}
CLAIM = {"id", "text", "kind", "origin", "verdict", "certainty", "directness", "say_instead", "sources"}
WEIGHED = {
    *("id", "text", "verdict", "certainty", "directness", "reasoning", "say_instead", "figures"),
    *("for", "against", "calculations"),
}
EVIDENCE = {
    *("kind", "about", "verdict", "certainty", "claims", "counts", "figures", "rests_on", "sources", "summary"),
    *("roles", "disputes"),
}
SUMMARY = {
    *("exercise", "exercise_name", "stand", "fall", "hang", "directness", "directly_measured"),
    *("best_cues", "worst_cues"),
}
MEASUREMENT = {
    *("exercise", "muscle", "part", "side", "statistic", "value_pct_mvic", "sd", "n", "source", "grade"),
    *("exercise_name", "muscle_name", "range_pct_mvic", "load", "condition", "electrode", "study", "relevance"),
}
ACTIVATION = {"exercise", "exercise_name", "muscle", "sort", "measurements", "cautions"}
SOURCE = {
    *("id", "title", "doi", "pmid", "read", "cited_by", "short", "citation", "link", "pmcid", "issued", "design", "n"),
    *("population", "relevance", "flags", "note", "training", "findings", "measurements", "uses"),
}
SOURCES = {"sources", "asked", "read"}
MYTH = {"text", "also", "verdict", "certainty", "why", "say_instead", "claims"}
EXPLAINED = {
    "kind",
    "muscle",
    "exercise",
    "exercise_name",
    "involvements",
    "cues",
    "faults",
    "claims",
    "sources",
    *("used_in", "disputes"),
}
USED_IN = {"role", "side", "count", "exercises"}
FAULT = {
    *("id", "name", "aliases", "looks", "felt", "felt_basis", "places", "cause", "consequence", "signal", "fix"),
    *("corrected_by", "criteria", "seen_from", "claims", "verdict", "sources"),
}
GROUP = {"kind", "group", "members", "used_in", "disputes", "sources"}
DISPUTE = {"kind", "dispute", "claims", "sources"}
VALIDATION = {"paths", "entries", "problems", "shadowed"}
PROBLEM = {"rule", "file", "line", "column", "message"}
PLAIN = (
    *("muscles", "cues", "exercises", "show", "alternatives"),
    *("claims", "evidence", "activation", "sources", "myth", "validate"),
)
LISTED = {
    "id",
    "name",
    "family",
    "equipment",
    "mechanic",
    "laterality",
    "level",
    "variant_of",
    "primary",
    "jobs",
    "felt",
}
EXERCISES = {"asked", "exercises", "total", "dropped", "dropped_total", "short", "short_total"}
HIT = {"kind", "id", "name", "line", "score", "in", "also_in", "called", "ask"}
ALTERNATIVE = {"exercise", "name", "score", "shared", "changes", "variant", "named", "level", "against_kickback"}
COMPARED = {"id", "name", "family", "equipment", "laterality", "level", "against_kickback"}
ROW = {"aspect", "item", "stands", "differs", "values", "ids"}
FINDING = {"rule", "entry", "message", "suggestion", "reason", "place", "ours"}
NAMES = (
    *("gluteus-medius", "adductor-magnus", "brace-first", "lumbar-arching", "C35", "X01", "oh-2007"),
    *("synergist", "gluteals", "pulley-height", "front-of-hip-pain", "D01", "knee-valgus"),
)


def answer(kickback: Kickback, *arguments: str) -> dict[str, Any]:
    given: dict[str, Any] = json.loads(kickback(*arguments, "--json").out)
    return given


@pytest.mark.parametrize("command", [*PLAIN, "explain C01"])
def test_every_answer_stands_in_the_same_envelope(kickback: Kickback, command: str) -> None:
    given = answer(kickback, *command.split())
    assert set(given) == {"kickback", "command", "data", "messages"}
    assert (given["kickback"], given["command"]) == (1, command.split(maxsplit=1)[0])


def test_a_job_of_a_muscle_has_its_keys(kickback: Kickback) -> None:
    assert {frozenset(one) for one in answer(kickback, "muscles")["data"]["involvements"]} == {frozenset(JOB)}


def test_a_cue_has_its_keys(kickback: Kickback) -> None:
    assert {frozenset(one) for one in answer(kickback, "cues")["data"]["cues"]} == {frozenset(CUE)}


def test_a_claim_has_its_keys(kickback: Kickback) -> None:
    assert {frozenset(one) for one in answer(kickback, "claims")["data"]["claims"]} == {frozenset(CLAIM)}


def test_a_weighed_statement_has_its_keys(kickback: Kickback) -> None:
    data = answer(kickback, "evidence", "gluteus-maximus")["data"]
    assert set(data) == EVIDENCE
    assert {frozenset(one) for one in data["claims"]} == {frozenset(WEIGHED)}


def test_a_summary_of_the_evidence_has_its_keys(kickback: Kickback) -> None:
    assert set(answer(kickback, "evidence")["data"]["summary"]) == SUMMARY


def test_a_recorded_value_has_its_keys(kickback: Kickback) -> None:
    data = answer(kickback, "activation")["data"]
    assert set(data) == ACTIVATION
    assert {frozenset(one) for one in data["measurements"]} == {frozenset(MEASUREMENT)}


def test_a_work_has_its_keys(kickback: Kickback) -> None:
    data = answer(kickback, "sources")["data"]
    assert set(data) == SOURCES
    assert {frozenset(one) for one in data["sources"]} == {frozenset(SOURCE)}


def test_a_myth_has_its_keys(kickback: Kickback) -> None:
    data = answer(kickback, "myth")["data"]
    assert set(data) == {"asked", "myths", "near"}
    assert {frozenset(one) for one in data["myths"]} == {frozenset(MYTH)}


def test_an_explained_muscle_has_its_keys(kickback: Kickback) -> None:
    assert set(answer(kickback, "explain", "gluteus-medius")["data"]) == EXPLAINED


def test_the_uses_of_a_muscle_have_their_keys(kickback: Kickback) -> None:
    assert {frozenset(one) for one in answer(kickback, "explain", "gluteus-medius")["data"]["used_in"]} == {
        frozenset(USED_IN)
    }


def test_an_explained_fault_has_its_keys(kickback: Kickback) -> None:
    assert set(answer(kickback, "explain", "lumbar-arching")["data"]["fault"]) == FAULT


def test_an_explained_group_has_its_keys(kickback: Kickback) -> None:
    assert set(answer(kickback, "explain", "gluteals")["data"]) == GROUP


def test_an_explained_dispute_has_its_keys(kickback: Kickback) -> None:
    assert set(answer(kickback, "explain", "D01")["data"]) == DISPUTE


def test_a_list_of_exercises_has_its_keys(kickback: Kickback) -> None:
    data = answer(kickback, "exercises", "--muscle", "glutes")["data"]
    assert set(data) == EXERCISES
    assert {frozenset(one) for one in data["exercises"]} == {frozenset(LISTED)}


def test_an_exercise_on_one_page_has_its_record(kickback: Kickback) -> None:
    assert answer(kickback, "show")["data"]["record"]["id"] == "cable-kickback"


def test_a_hit_has_its_keys(kickback: Kickback) -> None:
    assert {frozenset(one) for one in answer(kickback, "search", "glutaeus")["data"]["hits"]} == {frozenset(HIT)}


def test_an_alternative_has_its_keys(kickback: Kickback) -> None:
    found = answer(kickback, "alternatives")["data"]["alternatives"]
    assert all(set(one) >= ALTERNATIVE for one in found)


def test_a_comparison_has_its_keys(kickback: Kickback) -> None:
    data = answer(kickback, "compare", "cable-kickback", "good-morning")["data"]
    assert {frozenset(one) for one in data["exercises"]} == {frozenset(COMPARED)}
    assert {frozenset(one) for one in data["rows"]} == {frozenset(ROW)}


def test_a_finding_has_its_keys(kickback: Kickback, tmp_path: Path) -> None:
    file = tmp_path / "theirs.json"
    file.write_text('[{"name": "Hip adduction", "primaryMuscles": ["quadriceps"], "equipment": "cable"}]')
    findings = answer(kickback, "audit", str(file))["data"]["findings"]
    assert {frozenset(one) for one in findings} == {frozenset(FINDING)}


def test_a_validation_has_its_keys(kickback: Kickback) -> None:
    assert set(answer(kickback, "validate", str(KB / "claims" / "C01.yaml"))["data"]) == VALIDATION


def test_a_problem_has_its_keys(kickback: Kickback) -> None:
    problems = answer(kickback, "validate", str(KB / "claims"))["data"]["problems"]
    assert {frozenset(one) for one in problems} == {frozenset(PROBLEM)}


@pytest.mark.parametrize(
    "arguments",
    [
        *PLAIN,
        "muscles kickback",
        "exercises --avoid lower-back --have mat",
        "show triceps-kickback",
        "compare cable-kickback barbell-hip-thrust glute-bridge",
        "search lower back hurts kicking",
        "search bananas",
        "muscles --tier primary --side trunk",
        "muscles romanian-deadlift",
        "evidence romanian-deadlift",
        "explain gluteus-medius romanian-deadlift",
        "cues --why --wording internal",
        "evidence --contested --for --against",
        "activation --direct-only",
        "activation gluteus-minimus --sort value",
        "sources --read computed --flag suspect",
        "myth more EMG means more growth",
        "myth zebras",
        *(f"evidence {name}" for name in NAMES if name not in ("synergist", "pulley-height")),
        *(f"sources {name}" for name in ("oh-2007", "contreras-2015", "founding-article")),
        *(f"explain {name}" for name in NAMES),
    ],
)
def test_every_answer_fits_the_schema_of_its_command(kickback: Kickback, arguments: str) -> None:
    given = answer(kickback, *arguments.split())
    schema = json.loads(kickback("schema", arguments.split(maxsplit=1)[0]).out)
    jsonschema.validate(given, schema)


def test_an_answer_with_a_problem_fits_its_schema(kickback: Kickback) -> None:
    given = answer(kickback, "validate", str(KB / "claims"))
    jsonschema.validate(given, json.loads(kickback("schema", "validate").out))


def test_an_answer_that_lacks_a_key_does_not_fit_its_schema(kickback: Kickback) -> None:
    given = answer(kickback, "muscles")
    del given["data"]["involvements"][0]["tier"]
    with pytest.raises(jsonschema.ValidationError, match="'tier' is a required property"):
        jsonschema.validate(given, json.loads(kickback("schema", "muscles").out))
