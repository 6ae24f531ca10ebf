"""What our exercises say in their words."""

import shutil
from pathlib import Path

import msgspec
import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.check import check_folders
from kickback.knowledge.writing import add_exercises
from kickback.queries.exchange.plan import plan_import
from kickback.queries.exchange.theirs import TheirExercise
from kickback.queries.exchange.to_free_exercise_db import to_free_exercise_db
from tests.conftest import DATA
from tests.queries.exchange.theirs import SHAPE, full_size, theirs


def exported(base: KnowledgeBase, *ids: str) -> list[TheirExercise]:
    return list(to_free_exercise_db(base, (base.exercise(id_) for id_ in ids)).entries)


def plain(entry: TheirExercise) -> object:
    """Return an entry as a program reads it from JSON."""
    return msgspec.json.decode(msgspec.json.encode(entry))


def test_every_exercise_of_ours_has_their_shape(real: KnowledgeBase) -> None:
    entries = to_free_exercise_db(real, real.exercises()).entries
    assert [(entry.id, error.message) for entry in entries for error in SHAPE.iter_errors(plain(entry))] == []


def test_the_cable_kickback_in_their_words(real: KnowledgeBase) -> None:
    (entry,) = exported(real, "cable-kickback-standing")
    assert (entry.id, entry.level, entry.equipment) == ("cable-kickback-standing", "intermediate", "cable")
    assert (entry.primaryMuscles, entry.secondaryMuscles) == (("glutes",), ("hamstrings", "adductors", "abductors"))


def test_stabilizers_stay_out(real: KnowledgeBase) -> None:
    (entry,) = exported(real, "leg-extension")
    assert (entry.primaryMuscles, entry.secondaryMuscles) == (("quadriceps",), ())


def test_no_muscle_is_primary_and_secondary(real: KnowledgeBase) -> None:
    entries = to_free_exercise_db(real, real.exercises()).entries
    assert [one.id for one in entries if {*one.primaryMuscles} & {*one.secondaryMuscles}] == []


@pytest.mark.parametrize(
    ("id_", "word"),
    [("back-squat", "barbell"), ("pull-up", "body only"), ("crunch", "body only"), ("leg-press", "machine")],
)
def test_equipment_is_one_word_of_theirs(real: KnowledgeBase, id_: str, word: str) -> None:
    assert exported(real, id_)[0].equipment == word


def test_instructions_are_the_set_up_and_then_the_cues(real: KnowledgeBase) -> None:
    exercise = real.exercise("cable-kickback-standing")
    (entry,) = exported(real, exercise.id)
    assert entry.instructions[: len(exercise.set_up)] == exercise.set_up
    assert {cue.instruction for cue in exercise.cues} <= {*entry.instructions}


def test_muscles_without_a_word_there_are_told(real: KnowledgeBase) -> None:
    messages = to_free_exercise_db(real, [real.exercise("hanging-leg-raise")]).messages
    assert "has no word for" in messages[0]
    assert messages[1] == "without a primary muscle there: hanging-leg-raise"


def test_an_exercise_that_finds_all_its_words_has_no_message(real: KnowledgeBase) -> None:
    assert to_free_exercise_db(real, [real.exercise("leg-extension")]).messages == ()


@pytest.mark.parametrize("equipment", ["machine", "bands", "other", "body only", "barbell", None])
def test_what_was_imported_goes_back_as_it_came(real: KnowledgeBase, equipment: str | None) -> None:
    given = theirs(equipment=equipment, category="stretching", images=[], alternateNames=["Toe rise"])
    plan = plan_import(real, [("a", given)], Path("nowhere"))
    assert [plain(one) for one in to_free_exercise_db(real, plan.exercises).entries] == [given]


def test_equipment_of_a_word_that_they_do_not_have_goes_back_as_none(real: KnowledgeBase) -> None:
    plan = plan_import(real, [("a", theirs(equipment="wobble"))], Path("nowhere"))
    assert to_free_exercise_db(real, plan.exercises).entries[0].equipment is None


def problems_of(folder: Path, below: Path) -> list[str]:
    return [str(one) for one in check_folders((below, folder))[1] if Path(one.file).is_relative_to(folder)]


def test_what_was_exported_comes_back_as_entries_that_validate(real: KnowledgeBase, tmp_path: Path) -> None:
    below = Path(shutil.copytree(DATA, tmp_path / "below", ignore=shutil.ignore_patterns("exercises")))
    into = tmp_path / "into"
    entries = to_free_exercise_db(real, real.exercises()).entries
    plan = plan_import(KnowledgeBase.open(below), [(one.id, plain(one)) for one in entries], into)
    assert (len(plan.exercises), plan.skipped, plan.malformed) == (len(real.exercises()), (), ())
    add_exercises(into, plan.exercises)
    assert problems_of(into, below) == []


def test_whatever_words_of_theirs_come_in_as_entries_that_validate(real: KnowledgeBase, tmp_path: Path) -> None:
    plan = plan_import(real, [(one["id"], one) for one in full_size(100)], tmp_path)
    assert (len(plan.exercises), plan.malformed) == (100, ())
    add_exercises(tmp_path, plan.exercises)
    assert problems_of(tmp_path, DATA) == []
