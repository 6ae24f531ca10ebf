"""Folders are laid over each other: a new id adds, the same id replaces, and what is broken above hurts nobody."""

import os
import sys
from pathlib import Path

import pytest

from kickback.errors import DataError, UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.layers import Layers
from tests.conftest import KB
from tests.knowledge.laid_over import FLEXOR, PLACES, Mine


@pytest.fixture(params=[False, True], ids=["without-cache", "with-cache"])
def laid(mine: Mine, request: pytest.FixtureRequest) -> KnowledgeBase:
    """Return the tiny knowledge base with one new, one changed, two unusable muscles and more places over it."""
    mine.second_flexor()
    mine.copy("muscles/extensor-two.yaml", ("name: Extensor two\nlatin", "name: My extensor\nlatin"))
    mine.write("muscles/broken.yaml", "[")
    mine.second_flexor(("flexor-two", "dangling"), ("group: flexors", "group: flexorz"), to="muscles/dangling.yaml")
    mine.write("vocabulary/places.yaml", PLACES)
    return KnowledgeBase.open(KB, mine.folder, cache=request.param)


def test_a_new_id_adds_an_entry(laid: KnowledgeBase) -> None:
    assert laid.muscle("Flexor two").id == "flexor-two"


def test_the_same_id_replaces_an_entry(laid: KnowledgeBase) -> None:
    assert laid.muscle("extensor-two").name == "My extensor"
    assert [one.shown for one in laid.find("my extensor")] == ["My extensor"]


def test_a_replaced_entry_is_no_longer_found_by_the_name_it_had(mine: Mine) -> None:
    mine.copy(FLEXOR, ("name: Flexor one\nlatin", "name: My flexor\nlatin"))
    assert [one.shown for one in KnowledgeBase.open(KB, cache=False).find("musculus flexor primus")] != []
    mine.copy(FLEXOR, ("flexor primus", "flexor novus"))
    assert KnowledgeBase.open(KB, mine.folder, cache=False).find("musculus flexor primus") == ()


def test_entries_below_stay_as_they_are(laid: KnowledgeBase) -> None:
    assert laid.muscle("Bigex").name == "Extensor one"


def test_every_entry_that_counts_is_given_once_and_in_order(laid: KnowledgeBase) -> None:
    ids = ["extensor-one", "extensor-two", "flexor-one", "flexor-two"]
    assert [one.id for one in laid.muscles()] == list(laid.ids("muscles")) == list(laid.index.ids("muscles")) == ids


def test_vocabularies_are_laid_together_term_by_term(laid: KnowledgeBase) -> None:
    places = laid.vocabulary("places")
    assert [term.id for term in places.terms] == ["lower-back", "glute", "standing-knee", "toe"]
    assert (places.label, laid.label("places", "glute"), laid.label("places", "lower-back")) == (
        "My places",
        "Seat",
        "Lower back",
    )


def test_a_broken_file_above_is_told_and_left_out(laid: KnowledgeBase, mine: Mine) -> None:
    problems = [one for one in laid.index.problems() if one.rule == "KB002"]
    assert [one.file for one in problems] == [str(mine.folder / "muscles" / "broken.yaml")]


def test_a_file_above_that_names_what_is_not_there_is_told_with_its_place(laid: KnowledgeBase, mine: Mine) -> None:
    (problem,) = (one for one in laid.index.problems() if one.rule == "KB102")
    assert (problem.file, problem.line) == (str(mine.folder / "muscles" / "dangling.yaml"), 4)
    assert problem.message == "no muscle-group has the id 'flexorz'; did you mean 'flexors'?"


@pytest.mark.parametrize("name", ["broken", "dangling"])
def test_who_asks_for_an_unusable_entry_is_told_why(name: str, laid: KnowledgeBase) -> None:
    with pytest.raises(DataError, match=rf"{name}\.yaml:"):
        laid.muscle(name)


def test_what_is_shadowed_is_told_with_the_file_that_counts(laid: KnowledgeBase, mine: Mine) -> None:
    file = "muscles/extensor-two.yaml"
    assert laid.index.shadowed() == ((file, mine.folder / file, KB / file),)


def test_a_broken_file_over_a_shipped_one_leaves_that_in_place(mine: Mine) -> None:
    mine.write(FLEXOR, "id: [")
    assert KnowledgeBase.open(KB, mine.folder, cache=False).muscle("flexor-one").name == "Flexor one"


def test_a_dangling_file_over_a_shipped_one_leaves_that_in_place(mine: Mine) -> None:
    mine.copy(FLEXOR, ("group: flexors", "group: flexorz"), ("name: Flexor one\nlatin", "name: Mine\nlatin"))
    base = KnowledgeBase.open(KB, mine.folder, cache=False)
    assert base.muscle("flexor-one").name == "Flexor one"
    assert base.find("mine") == ()
    assert base.index.shadowed() == ((FLEXOR, KB / FLEXOR, mine.folder / FLEXOR),)


def test_a_file_above_that_takes_away_what_another_names_is_left_out(mine: Mine) -> None:
    lower = ("  - id: extensor-one-lower\n    name: lower part\n", "")
    mine.copy("muscles/extensor-one.yaml", lower, ("    part: extensor-one-lower\n", ""))
    message = "lacks the part 'extensor-one-lower', which crosswalks/tiny-list.yaml names; keep it"
    assert mine.told() == [("extensor-one.yaml", "KB102", message)]


def test_what_rests_on_a_file_that_is_left_out_is_left_out_too(mine: Mine) -> None:
    mine.write("muscle-groups/toes.yaml", "id: toes\nname: Toes\ndefinition: Toes.\nmembers: [nothing]\n")
    mine.second_flexor(("group: flexors", "group: toes"))
    assert mine.told() == [
        ("toes.yaml", "KB102", "no member has the id 'nothing'"),
        ("flexor-two.yaml", "KB102", "no muscle-group has the id 'toes'"),
    ]


def test_an_id_that_is_not_the_stem_is_told_and_the_file_left_out(mine: Mine) -> None:
    mine.second_flexor(to="muscles/mine.yaml")
    message = "the id is 'flexor-two', the file's stem 'mine'; make them the same"
    assert mine.told() == [("mine.yaml", "KB101", message)]


def test_new_entries_may_name_each_other(mine: Mine) -> None:
    mine.write("muscle-groups/more.yaml", "id: more\nname: More\ndefinition: x.\nmembers: [flexor-two]\n")
    mine.second_flexor(("group: flexors", "group: more"))
    assert mine.told() == []


def test_a_file_is_looked_at_again_once_what_it_names_is_there(mine: Mine) -> None:
    mine.second_flexor(("group: flexors", "group: more"))
    with pytest.raises(DataError):
        KnowledgeBase.open(KB, mine.folder).muscle("flexor-two")
    mine.write("muscle-groups/more.yaml", "id: more\nname: More\ndefinition: x.\nmembers: [flexor-two]\n")
    assert KnowledgeBase.open(KB, mine.folder).muscle("flexor-two").group == "more"


def test_a_file_that_is_taken_away_again_uncovers_the_one_below(mine: Mine) -> None:
    path = mine.copy(FLEXOR, ("name: Flexor one\nlatin", "name: Mine\nlatin"))
    assert KnowledgeBase.open(KB, mine.folder).muscle("flexor-one").name == "Mine"
    path.unlink()
    base = KnowledgeBase.open(KB, mine.folder)
    assert (base.muscle("flexor-one").name, base.index.shadowed()) == ("Flexor one", ())


def test_of_three_folders_the_highest_counts(mine: Mine, tmp_path: Path) -> None:
    top = Mine(tmp_path / "top")
    mine.copy(FLEXOR, ("name: Flexor one\nlatin", "name: Mine\nlatin"))
    top.copy(FLEXOR, ("name: Flexor one\nlatin", "name: Top\nlatin"))
    base = KnowledgeBase.open(KB, mine.folder, top.folder, cache=False)
    assert base.muscle("flexor-one").name == "Top"
    assert {low for _, _, low in base.index.shadowed()} == {mine.folder / FLEXOR, KB / FLEXOR}
    assert base.folder == top.folder


def test_a_broken_file_below_hurts_those_who_need_it_as_it_does_alone(mine: Mine, copy_of_kb: Path) -> None:
    (copy_of_kb / FLEXOR).write_text("[", encoding="utf-8")
    base = KnowledgeBase.open(copy_of_kb, mine.folder, cache=False)
    with pytest.raises(DataError, match=r"flexor-one\.yaml"):
        base.muscles()


def test_a_sound_file_lies_over_a_broken_one(mine: Mine, copy_of_kb: Path) -> None:
    (copy_of_kb / FLEXOR).write_text("[", encoding="utf-8")
    mine.copy(FLEXOR)
    assert KnowledgeBase.open(copy_of_kb, mine.folder, cache=False).muscle("flexor-one").name == "Flexor one"


def test_an_unknown_name_is_not_refused_while_a_broken_file_may_hold_it(mine: Mine) -> None:
    mine.write("muscles/broken.yaml", "[")
    base = KnowledgeBase.open(KB, mine.folder, cache=False)
    with pytest.raises(DataError, match=r"broken\.yaml"):
        base.muscle("who knows")
    with pytest.raises(UnknownNameError):
        base.claim("C99")


def test_an_empty_folder_changes_nothing(mine: Mine, kb: KnowledgeBase) -> None:
    base = KnowledgeBase.open(KB, mine.folder, cache=False)
    assert (base.muscles(), base.vocabularies()) == (kb.muscles(), kb.vocabularies())


def test_layers_tell_which_of_them_hold_a_file_from_the_top(mine: Mine) -> None:
    mine.copy(FLEXOR)
    layers = Layers.of((KB, mine.folder))
    assert (layers.homes(FLEXOR), layers.homes("muscles/extensor-one.yaml"), layers.homes("x")) == ([1, 0], [0], [])
    assert layers.path(1, FLEXOR) == mine.folder / FLEXOR


@pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="every name is text there")
def test_a_file_whose_name_is_no_text_is_passed_over(copy_of_kb: Path) -> None:
    before = KnowledgeBase.open(copy_of_kb).ids("muscles")
    Path(os.fsdecode(bytes(copy_of_kb / "muscles") + b"/\xff.yaml")).touch()
    assert KnowledgeBase.open(copy_of_kb).ids("muscles") == before
