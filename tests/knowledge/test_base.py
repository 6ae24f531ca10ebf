"""The knowledge base answers by any name, and a broken file hurts only those who need it."""

from collections.abc import Callable
from pathlib import Path

import pytest

import kickback
from kickback.errors import AmbiguousNameError, DataError, UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.kinds import FOLDERS
from kickback.knowledge.locate import NoDataError
from kickback.model.claim import Claim
from kickback.model.fault import Fault
from kickback.model.record import Record
from tests.conftest import KB, edit


def test_the_package_offers_the_knowledge_base() -> None:
    assert kickback.KnowledgeBase is KnowledgeBase


def test_the_package_offers_nothing_it_does_not_have() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'KnowlegdeBase'"):
        kickback.KnowlegdeBase  # noqa: B018


def test_a_folder_is_opened_by_its_path() -> None:
    assert KnowledgeBase.open(str(KB), cache=False).folder == KB


def test_the_environment_may_name_a_folder_to_lie_over_the_shipped_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_DATA", str(KB))
    base = KnowledgeBase.open(cache=False)
    assert (base.exercise("tiny-kick").id, base.exercise("cable-kickback").id) == ("tiny-kick", "cable-kickback")


def test_folders_that_are_named_are_opened_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICKBACK_DATA", "elsewhere")
    assert KnowledgeBase.open(KB, cache=False).layers.folders == (KB,)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoDataError, match="no such data folder"):
        KnowledgeBase.open(tmp_path / "nowhere", cache=False)


def test_a_folder_without_entries_holds_nothing(tmp_path: Path) -> None:
    assert KnowledgeBase.open(tmp_path, cache=False).muscles() == ()


def test_an_exercise_gives_its_primary_muscles(kb: KnowledgeBase) -> None:
    assert [job.muscle for job in kb.exercise("tiny-kick").primary] == ["extensor-one"]


@pytest.mark.parametrize(
    "name", ["extensor-one", "Extensor One", "musculus extensor primus", "M. extensor primus", "BIGEX", "big-extensor"]
)
def test_a_muscle_is_found_by_any_of_its_names(name: str, kb: KnowledgeBase) -> None:
    assert kb.muscle(name).id == "extensor-one"


@pytest.mark.parametrize("name", ["tiny-kick", "TINY KICK", "little kick", "one legged tiny-kick"])
def test_an_exercise_is_found_by_any_of_its_names(name: str, kb: KnowledgeBase) -> None:
    assert kb.exercise(name).id == "tiny-kick"


@pytest.mark.parametrize("name", ["extensors", "Extensors", "back-side muscles"])
def test_a_group_is_found_by_any_of_its_names(name: str, kb: KnowledgeBase) -> None:
    assert kb.muscle_group(name).members == ("extensor-one", "extensor-two")


@pytest.mark.parametrize("name", ["back-arch", "Arching the back", "hollow back"])
def test_a_fault_is_found_by_any_of_its_names(name: str, kb: KnowledgeBase) -> None:
    assert kb.fault(name).id == "back-arch"


@pytest.mark.parametrize("name", ["D01", "d01"])
def test_a_dispute_is_found_in_any_case(name: str, kb: KnowledgeBase) -> None:
    assert kb.dispute(name).sources == ("kick-page", "doe-2001")


@pytest.mark.parametrize("name", ["tiny-list", "Tiny list"])
def test_a_crosswalk_is_found_by_its_names(name: str, kb: KnowledgeBase) -> None:
    assert kb.crosswalk(name).id == "tiny-list"


@pytest.mark.parametrize("name", ["C01", "c01"])
def test_a_claim_is_found_in_any_case(name: str, kb: KnowledgeBase) -> None:
    assert kb.claim(name).id == "C01"


@pytest.mark.parametrize("name", ["doe-2001", "Doe and others 2001", "DOE 2001"])
def test_a_source_is_found_by_its_id_or_as_it_is_cited(name: str, kb: KnowledgeBase) -> None:
    assert kb.source(name).id == "doe-2001"


def test_entries_come_in_the_order_of_their_ids(kb: KnowledgeBase) -> None:
    assert [claim.id for claim in kb.claims()] == ["C01", "C02", "C03", "T01", "X01"]


@pytest.mark.parametrize(
    ("ask", "ids"),
    [
        (KnowledgeBase.muscles, ["extensor-one", "extensor-two", "flexor-one"]),
        (KnowledgeBase.exercises, ["tiny-kick"]),
        (KnowledgeBase.sources, ["coe-2015", "doe-2001", "kick-page", "roe-2010"]),
    ],
)
def test_every_entry_of_a_kind_is_given(
    ask: Callable[[KnowledgeBase], tuple[object, ...]], ids: list[str], kb: KnowledgeBase
) -> None:
    assert [getattr(one, "id", None) for one in ask(kb)] == ids


@pytest.mark.parametrize("kind", FOLDERS.values(), ids=FOLDERS)
def test_every_entry_of_any_kind_is_given(kind: type[Record], kb: KnowledgeBase) -> None:
    folder = next(name for name, held in FOLDERS.items() if held is kind)
    assert [getattr(one, "id", None) for one in kb.every(kind)] == list(kb.ids(folder)) != []


def test_an_entry_that_another_names_is_followed(kb: KnowledgeBase) -> None:
    assert kb.follow(Fault, "swing").name == "Swinging"


def test_an_entry_that_another_names_and_that_is_missing_is_named_as_a_file(kb: KnowledgeBase) -> None:
    with pytest.raises(DataError, match=r"faults.zzz\.yaml: is missing; put it back"):
        kb.follow(Fault, "zzz")


@pytest.mark.parametrize(
    ("id_", "kinds", "found"),
    [
        ("extensor-one", ("muscle or group",), ["C01", "C02", "T01"]),
        ("doe-2001", ("source",), ["C01", "C02", "C03"]),
        ("doe-2001", ("claim",), []),
        ("back-pain", ("claim", "safety note or variation"), ["C03"]),
    ],
)
def test_the_entries_that_name_a_thing_are_found(
    id_: str, kinds: tuple[str, ...], found: list[str], kb: KnowledgeBase
) -> None:
    assert [one.id for one in kb.naming(Claim, id_, *kinds)] == found


def test_ids_are_given_without_reading_the_files(copy_of_kb: Path) -> None:
    (copy_of_kb / "muscles" / "flexor-one.yaml").write_text("[", encoding="utf-8")
    assert KnowledgeBase.open(copy_of_kb, cache=False).ids("muscles")[-1] == "flexor-one"


def test_a_word_has_a_label(kb: KnowledgeBase) -> None:
    assert kb.label("roles", "prime-mover") == "Prime mover"


def test_a_group_has_a_label_as_a_word_has(kb: KnowledgeBase) -> None:
    assert kb.label("muscle-groups", "extensors") == "Extensors"


def test_a_word_without_a_label_is_named_with_its_file(kb: KnowledgeBase) -> None:
    with pytest.raises(DataError, match=r"roles\.yaml: no word of roles called 'zzz'.*'kickback validate' tells"):
        kb.label("roles", "zzz")


@pytest.mark.parametrize(("id_", "name"), [("extensor-one", "Extensor one"), ("extensors", "Extensors")])
def test_a_muscle_and_a_group_have_a_name(id_: str, name: str, kb: KnowledgeBase) -> None:
    assert kb.muscle_name(id_) == name


def test_a_word_that_a_vocabulary_does_not_have_is_refused_with_the_nearest(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError) as caught:
        kb.term("roles", "prime-moverr")
    assert caught.value.nearest == ("prime-mover",)


def test_a_vocabulary_that_is_missing_is_named_as_a_file(kb: KnowledgeBase) -> None:
    with pytest.raises(DataError, match=r"colors\.yaml: is missing; put it back"):
        kb.vocabulary("colors")


def test_an_unknown_name_is_refused_with_the_nearest(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError) as caught:
        kb.muscle("extensor-ones")
    assert str(caught.value) == "no muscle called 'extensor-ones'; did you mean 'extensor-one' or 'extensor-two'?"


def test_an_unknown_name_far_from_every_other_is_refused_with_what_there_is(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError) as caught:
        kb.exercise("zzzzzzzz")
    assert str(caught.value) == "no exercise called 'zzzzzzzz'; there is 'tiny-kick'"


def test_an_unknown_name_where_there_is_nothing_asks_for_another(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError) as caught:
        KnowledgeBase.open(tmp_path, cache=False).exercise("zzzzzzzz")
    assert str(caught.value) == "no exercise called 'zzzzzzzz'; try another exercise"


@pytest.mark.parametrize("name", ["", "   ", "!", "\u4e2d\u6587", "../muscles/flexor-one", "x" * 10_000, "\x00"])
def test_a_name_that_cannot_be_one_is_refused(name: str, kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError):
        kb.muscle(name)


def test_a_muscle_is_no_exercise(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError):
        kb.exercise("extensor-one")


def test_a_namesake_is_refused_with_the_exercise_that_is_here(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError) as caught:
        kb.exercise("arm kick")
    assert str(caught.value) == "no exercise called 'arm kick'; the one here is 'tiny-kick', which is not the same"


def test_a_name_that_two_entries_share_is_refused_with_both(copy_of_kb: Path) -> None:
    edit(copy_of_kb / "muscles" / "extensor-two.yaml", "aliases: [small", "aliases: [bigex, small")
    with pytest.raises(AmbiguousNameError) as caught:
        KnowledgeBase.open(copy_of_kb, cache=False).muscle("Bigex")
    assert caught.value.candidates == ("extensor-one", "extensor-two")


def test_an_id_wins_over_the_same_alias_of_another_entry(copy_of_kb: Path) -> None:
    edit(copy_of_kb / "muscles" / "extensor-two.yaml", "aliases: [small", "aliases: [flexor-one, small")
    assert KnowledgeBase.open(copy_of_kb, cache=False).muscle("flexor-one").id == "flexor-one"


def test_a_name_is_found_in_every_kind(kb: KnowledgeBase) -> None:
    assert {(one.kind, one.id) for one in kb.find("trunk")} == {("sides", "trunk")}
    assert {(one.kind, one.id) for one in kb.find("hollow back")} == {("fault", "back-arch")}


def test_the_nearest_names_are_of_any_kind(kb: KnowledgeBase) -> None:
    assert kb.nearest("momentarm") == ("moment-arm",)


def test_the_nearest_names_are_of_one_kind_where_it_is_given(kb: KnowledgeBase) -> None:
    assert kb.nearest("brace first", "cue") == ("brace-first",)


def test_a_namesake_is_never_suggested(kb: KnowledgeBase) -> None:
    assert "Tiny arm kick" not in kb.nearest("tiny arm kic")


def test_a_crosswalk_is_suggested_only_to_who_asks_for_one(kb: KnowledgeBase) -> None:
    assert "tiny-list" not in kb.nearest("tiny lis")
    assert kb.nearest("tiny lis", "crosswalk") == ("tiny-list",)


@pytest.fixture
def with_broken_flexor(copy_of_kb: Path) -> KnowledgeBase:
    """Return a knowledge base in which one muscle does not fit the model."""
    edit(copy_of_kb / "muscles" / "flexor-one.yaml", "group: flexors", "grup: flexors")
    return KnowledgeBase.open(copy_of_kb, cache=False)


def test_a_broken_file_does_not_hurt_others(with_broken_flexor: KnowledgeBase) -> None:
    assert with_broken_flexor.muscle("Bigex").id == "extensor-one"


def test_a_broken_file_hurts_those_who_need_it(with_broken_flexor: KnowledgeBase) -> None:
    with pytest.raises(DataError) as caught:
        with_broken_flexor.muscle("flexor-one")
    assert str(with_broken_flexor.folder / "muscles" / "flexor-one.yaml") in str(caught.value)


def test_a_file_that_nobody_looked_at_is_not_reported(with_broken_flexor: KnowledgeBase) -> None:
    assert with_broken_flexor.broken == ()


def test_a_broken_file_is_reported_once_it_was_looked_at(with_broken_flexor: KnowledgeBase) -> None:
    with_broken_flexor.find("anything")
    places = [(one.rule, one.line, one.column) for one in with_broken_flexor.broken]
    assert places == [("KB006", 4, 1), ("KB006", 1, 1)]


def test_a_broken_file_is_reported_by_a_run_that_finds_it_in_the_cache(
    copy_of_kb: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KICKBACK_CACHE", str(tmp_path / "cache"))
    edit(copy_of_kb / "muscles" / "flexor-one.yaml", "group: flexors", "grup: flexors")
    assert KnowledgeBase.open(copy_of_kb).broken == KnowledgeBase.open(copy_of_kb).broken != ()


def test_a_link_to_nowhere_hurts_only_those_who_need_it(copy_of_kb: Path) -> None:
    (copy_of_kb / "muscles" / "ghost.yaml").symlink_to(copy_of_kb / "nowhere")
    base = KnowledgeBase.open(copy_of_kb, cache=False)
    assert base.muscle("Bigex").id == "extensor-one"
    with pytest.raises(DataError, match="cannot be read"):
        base.muscle("ghost")


def test_a_record_cannot_be_changed(kb: KnowledgeBase) -> None:
    with pytest.raises(AttributeError):
        kb.muscle("flexor-one").name = "x"  # type: ignore[misc]
