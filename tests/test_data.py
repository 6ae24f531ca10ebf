"""The data that kickback ships: what it must hold, and how it must be written."""

import json
import re
from collections import Counter
from collections.abc import Iterator

import jsonschema
import msgspec
import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.kinds import FOLDERS
from kickback.model.exercise import Exercise
from kickback.model.measurement import Measurement
from kickback.model.vocabulary import Electrode, Origin, Support, Tier
from kickback.queries.groups import groups_with
from kickback.queries.muscles import list_muscles
from kickback.queries.schema import ENTRIES
from kickback.queries.validate import validate
from tests.conftest import DATA, Kickback

ARTICLE_MUSCLES = {
    "primary": {"gluteus-maximus", "gluteus-medius", "gluteus-minimus"},
    "secondary": {
        *("biceps-femoris", "semitendinosus", "semimembranosus"),
        *("rectus-abdominis", "external-oblique", "internal-oblique", "transversus-abdominis"),
        "erector-spinae",
    },
}
ADDED = {
    ("adductor-magnus", "working"),
    ("multifidus", "trunk"),
    ("tensor-fasciae-latae", "working"),
    ("gluteus-maximus", "standing"),
}
ARTICLE_CUES = (
    *("brace-first", "lean-from-the-hips", "soft-working-knee", "control-the-speed"),
    *("stop-before-the-arch", "squeeze-at-the-top", "foot-slightly-out"),
)
BRITISH = re.compile(
    r"\b(\w*(?:stabilis|organis|recognis|minimis|maximis|neutralis|emphasis(?=e)|analys(?=ed|ing))\w*"
    r"|fibres?|colours?|centres?|programmes?|manoeuvres?|behaviours?|litres?|metres?|neighbours?|favours?"
    r"|labelled|levelled|travelled|judgement|grey|oedema|tumours?|ageing|whilst|practised)\b",
    re.IGNORECASE,
)
PROMISE = re.compile(
    r"\b(guarantees?|guaranteed|cures?|cured|will grow|heals?|pain-free|risk-free|100 percent safe|miracle"
    r"|prevents? injur(?:y|ies)|fixes? (?:your )?pain)\b",
    re.IGNORECASE,
)
SENTENCE = re.compile(r"(?<=[.!?])\s+")
# Not prose: names of works and people, words from other languages, and links.
NO_PROSE = {
    *("id", "latin", "sources", "source", "supported_by", "opposed_by", "calculations", "measured_by"),
    *("theirs", "ours", "free_exercise_db", "exrx_pages"),
}
LONGEST_SENTENCE = 25
PROSE_KINDS = tuple(folder for folder in FOLDERS if folder != "sources")
COUNTS = {
    "muscles": 71,
    "muscle-groups": 30,
    "exercises": 62,
    "faults": 74,
    "claims": 142,
    "disputes": 32,
    "sources": 463,
    "crosswalks": 8,
}


def texts(value: object, place: str) -> Iterator[tuple[str, str]]:
    """Yield every text in `value` that people read, with its place."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key not in NO_PROSE:
                yield from texts(item, f"{place}.{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from texts(item, f"{place}[{index}]")
    elif isinstance(value, str):
        yield place, value


@pytest.fixture(scope="module")
def prose(real: KnowledgeBase) -> list[tuple[str, str]]:
    """Return every text of the data outside the sources, with its place."""
    held = [msgspec.to_builtins(entry) for folder in PROSE_KINDS for entry in real.every(FOLDERS[folder])]
    return [found for entry in held for found in texts(entry, entry["id"])]


@pytest.fixture(scope="module")
def exercise(real: KnowledgeBase) -> Exercise:
    """Return the cable kickback."""
    return real.exercise("cable-kickback")


def british(text: str) -> list[str]:
    return [found[0] for found in BRITISH.finditer(text)]


def long_sentences(text: str) -> list[str]:
    return [sentence for sentence in SENTENCE.split(text) if len(sentence.split()) >= LONGEST_SENTENCE]


def test_validate_finds_nothing() -> None:
    assert validate([DATA]).problems == ()


@pytest.mark.parametrize(("folder", "count"), COUNTS.items(), ids=COUNTS)
def test_there_are_as_many_entries_as_the_facts_give(folder: str, count: int, real: KnowledgeBase) -> None:
    assert len(real.ids(folder)) == count


def test_every_statement_of_the_article_is_held(real: KnowledgeBase) -> None:
    ids = [claim.id for claim in real.claims() if claim.origin is Origin.ARTICLE]
    assert ids == [f"C{number:02}" for number in range(1, 46)]


def test_every_omission_of_the_article_is_held(real: KnowledgeBase) -> None:
    ids = [claim.id for claim in real.claims() if claim.origin is Origin.OMISSION]
    assert ids == [f"X{number:02}" for number in range(1, 9)]


def test_the_article_s_statements_stand_as_they_were_judged(real: KnowledgeBase) -> None:
    verdicts = Counter(str(claim.verdict) for claim in real.claims() if claim.origin is Origin.ARTICLE)
    assert verdicts == {"supported": 20, "mixed": 17, "weak": 5, "contradicted": 3}


@pytest.mark.parametrize("tier", Tier)
def test_the_article_s_muscles_have_its_tiers(real: KnowledgeBase, tier: Tier) -> None:
    found = list_muscles(real, "cable-kickback", tier=tier).involvements
    assert {one.muscle for one in found if one.in_article} == ARTICLE_MUSCLES[tier]


def test_what_was_added_to_the_article_is_marked(real: KnowledgeBase) -> None:
    found = list_muscles(real, "cable-kickback").involvements
    assert {(one.muscle, one.side) for one in found if not one.in_article} == ADDED


def test_what_was_added_to_the_article_is_secondary(real: KnowledgeBase) -> None:
    found = list_muscles(real, "cable-kickback", tier="primary").involvements
    assert all(one.in_article for one in found)


@pytest.mark.parametrize("cue", ARTICLE_CUES)
def test_the_article_s_cue_is_held(exercise: Exercise, cue: str) -> None:
    assert cue in [one.id for one in exercise.cues]


def test_there_are_eighteen_faults(exercise: Exercise) -> None:
    assert len(exercise.faults) == 18


def test_the_variants_of_the_kickback_are_no_strangers(real: KnowledgeBase) -> None:
    assert {one.id for one in real.exercises() if one.variant_of == "cable-kickback"} == {
        *("cable-kickback-standing", "cable-kickback-bent-knee", "cable-kickback-diagonal", "cable-kickback-press"),
        *("machine-glute-kickback", "quadruped-hip-extension"),
        *("ankle-weight-kickback-standing", "band-kickback-standing"),
    }


@pytest.mark.parametrize("name", ["triceps kickback", "tricep kickback", "Triceps-Kickback"])
def test_the_triceps_kickback_is_an_exercise_of_its_own(real: KnowledgeBase, name: str) -> None:
    found = real.exercise(name)
    assert (found.id, found.variant_of) == ("triceps-kickback", None)
    assert "triceps-brachii" in [one.muscle for one in found.primary]


def test_nothing_of_our_own_is_imported(real: KnowledgeBase) -> None:
    assert [one.id for one in real.exercises() if one.imported_from] == []


def test_a_role_that_no_text_settles_says_why_in_a_note(real: KnowledgeBase) -> None:
    doubtful = (Support.DERIVED, Support.CONTESTED)
    roles = [(exercise.id, one) for exercise in real.exercises() for one in exercise.involvements]
    assert [(id_, one.muscle) for id_, one in roles if one.support in doubtful and not one.note] == []


def test_every_muscle_is_held_by_the_group_it_is_filed_under(real: KnowledgeBase) -> None:
    assert [one.id for one in real.muscles() if one.group not in groups_with(real, one.id)] == []


def test_a_muscle_may_be_involved_on_both_sides(exercise: Exercise) -> None:
    assert [one.side for one in exercise.involvements if one.muscle == "gluteus-medius"] == ["working", "standing"]


def test_there_are_stop_signs(exercise: Exercise) -> None:
    assert {one.id for one in exercise.stop_signs} >= {"cauda-equina-signs", "pain-down-the-leg"}


@pytest.fixture(scope="module")
def measurements(real: KnowledgeBase) -> list[Measurement]:
    """Return every recorded value of the data."""
    return [one for source in real.sources() for one in source.measurements]


def test_every_usable_value_of_the_facts_is_held_with_its_grade(measurements: list[Measurement]) -> None:
    assert Counter(str(one.grade) for one in measurements) == {"A": 151, "B": 16, "C": 110}


def test_nobody_recorded_the_cable_kickback(measurements: list[Measurement]) -> None:
    assert [one for one in measurements if one.exercise == "cable-kickback"] == []


def test_only_fine_wire_speaks_for_gluteus_minimus(measurements: list[Measurement]) -> None:
    minimus = [one for one in measurements if one.muscle == "gluteus-minimus"]
    assert {one.electrode for one in minimus} == {Electrode.FINE_WIRE}


def test_at_least_fifteen_statements_have_the_words_of_a_gym(real: KnowledgeBase) -> None:
    assert len([claim for claim in real.claims() if claim.in_the_gym]) >= 15


def test_a_statement_that_fell_is_not_repeated_as_what_to_say(real: KnowledgeBase) -> None:
    fallen = [claim for claim in real.claims() if claim.verdict in ("contradicted", "weak")]
    assert [claim.id for claim in fallen if claim.say_instead == claim.text] == []


def test_every_sentence_is_short(prose: list[tuple[str, str]]) -> None:
    assert [(place, long) for place, text in prose for long in long_sentences(text)] == []


def test_a_long_sentence_would_be_found() -> None:
    assert long_sentences(f"Short. {'word ' * 25}end. Short.") == ["word " * 25 + "end."]


def test_the_spelling_is_american(prose: list[tuple[str, str]]) -> None:
    allowed = {alias for place, alias in prose if ".aliases" in place}
    assert [(place, british(text)) for place, text in prose if text not in allowed and british(text)] == []


@pytest.mark.parametrize("word", ["stabiliser", "fibre", "colour", "Centre", "programme", "manoeuvres", "labelled"])
def test_a_british_spelling_would_be_found(word: str) -> None:
    assert british(f"The {word} works.") == [word]


@pytest.mark.parametrize(
    "word", ["stabilizer", "fiber", "exercise", "otherwise", "parameter", "millimeter", "emphasis"]
)
def test_an_american_spelling_is_let_pass(word: str) -> None:
    assert british(f"The {word} works.") == []


def test_nothing_is_promised(prose: list[tuple[str, str]]) -> None:
    assert [(place, text) for place, text in prose if PROMISE.search(text)] == []


@pytest.mark.parametrize("text", ["It cures back pain.", "Your glutes will grow.", "Results are guaranteed."])
def test_a_promise_would_be_found(text: str) -> None:
    assert PROMISE.search(text)


def test_prose_is_looked_for_in_every_folder_but_the_sources(prose: list[tuple[str, str]], real: KnowledgeBase) -> None:
    read = {place.partition(".")[0] for place, _ in prose}
    assert read == {id_ for folder in PROSE_KINDS for id_ in real.ids(folder)}


def test_schemas_are_held_for_the_entries_and_nothing_else() -> None:
    assert sorted(file.name for file in (DATA / "schema").iterdir()) == sorted(f"{name}.json" for name in ENTRIES)


@pytest.mark.parametrize("name", ENTRIES)
def test_a_held_schema_is_fresh(kickback: Kickback, name: str) -> None:
    held = (DATA / "schema" / f"{name}.json").read_text(encoding="utf-8")
    assert held == kickback("schema", name).out, f"run: kickback schema {name} -o data/schema/{name}.json"


@pytest.mark.parametrize("name", ENTRIES)
def test_entries_fit_their_schema(real: KnowledgeBase, name: str) -> None:
    schema = json.loads((DATA / "schema" / f"{name}.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    for entry in real.every(ENTRIES[name]):
        validator.validate(msgspec.json.decode(msgspec.json.encode(entry)))
