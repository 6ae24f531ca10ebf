"""What a name that a person gives stands for."""

from pathlib import Path

import pytest

from kickback.errors import AmbiguousNameError, DataError, UnknownNameError
from kickback.knowledge.base import KnowledgeBase
from kickback.queries.named import home_of, named
from tests.queries.changed import changed

ARCH = "faults/back-arch.yaml"


def shared(folder: Path) -> KnowledgeBase:
    """Return a knowledge base where `trunk brace` is a term's and a fault's alias."""
    return changed(folder, ARCH, "aliases: [hollow back]", "aliases: [hollow back, trunk brace]")


@pytest.mark.parametrize(
    ("name", "kind", "id_"),
    [
        ("Bigex", "muscle", "extensor-one"),
        ("extensor-one", "muscle", "extensor-one"),
        ("Extensor One", "muscle", "extensor-one"),
        ("extensor primus", "muscle", "extensor-one"),
        ("extensor-one-upper", "muscle", "extensor-one"),
        ("return slowly", "cue", "slow-return"),
        ("back-arch", "fault", "back-arch"),
        ("Arching the back", "fault", "back-arch"),
        ("hollow back", "fault", "back-arch"),
        ("c02", "claim", "C02"),
        ("Doe and others 2001", "source", "doe-2001"),
        ("back pain", "safety", "back-pain"),
        ("Band instead of cable", "variation", "band-kick"),
        ("which side first", "advice", "side-order"),
        ("stabiliser", "roles", "stabilizer"),
        ("back-side muscles", "muscle-group", "extensors"),
        ("d01", "dispute", "D01"),
        ("tiny pull", "recorded-exercises", "tiny-pull"),
    ],
)
def test_a_name_stands_for_one_thing_of_a_kind(kb: KnowledgeBase, name: str, kind: str, id_: str) -> None:
    assert named(kb, name) == (kind, id_)


def test_an_exercise_is_refused_with_the_command_for_it(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match="it is an exercise: try 'kickback show tiny-kick'"):
        named(kb, "little kick")


def test_an_exercise_is_accepted_where_exercises_come_first(kb: KnowledgeBase) -> None:
    assert named(kb, "little kick", first=("exercise",)) == ("exercise", "tiny-kick")


@pytest.mark.parametrize("first", [(), ("exercise",)])
def test_a_namesake_is_refused_and_told_from_the_exercise_here(kb: KnowledgeBase, first: tuple[str, ...]) -> None:
    with pytest.raises(UnknownNameError, match="the exercise here is 'tiny-kick', which is not the same"):
        named(kb, "arm kick", first=first)


def test_a_misspelled_name_is_refused_with_the_nearest(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError) as refusal:
        named(kb, "extensor-onne")
    assert refusal.value.nearest[0] == "extensor-one"


def test_a_name_like_no_other_is_refused_with_the_lists(kb: KnowledgeBase) -> None:
    hint = "'kickback muscles', 'kickback cues' and 'kickback claims' list what there is"
    with pytest.raises(UnknownNameError, match=hint):
        named(kb, "qqqq")


def test_a_name_of_several_things_is_refused_with_a_name_for_each(copy_of_kb: Path) -> None:
    with pytest.raises(AmbiguousNameError) as refusal:
        named(shared(copy_of_kb), "trunk brace")
    assert refusal.value.candidates == ("fault:back-arch", "term:brace")


def test_each_name_that_is_offered_settles_it(copy_of_kb: Path) -> None:
    base = shared(copy_of_kb)
    with pytest.raises(AmbiguousNameError) as refusal:
        named(base, "trunk brace")
    assert [named(base, name) for name in refusal.value.candidates] == [("fault", "back-arch"), ("terms", "brace")]


def test_terms_of_two_vocabularies_are_told_apart_by_them(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, "vocabulary/roles.yaml", "[dynamic stabilizers]", "[dynamic stabilizers, leverage]")
    with pytest.raises(AmbiguousNameError) as refusal:
        named(base, "leverage")
    assert refusal.value.candidates == ("roles:dynamic-stabilizer", "terms:moment-arm")


@pytest.mark.parametrize(("kind", "found"), [("term", ("terms", "brace")), ("fault", ("fault", "back-arch"))])
def test_a_kind_before_the_name_settles_it(copy_of_kb: Path, kind: str, found: tuple[str, str]) -> None:
    assert named(shared(copy_of_kb), f"{kind}:trunk brace") == found


def test_an_id_wins_over_an_alias(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, ARCH, "aliases: [hollow back]", "aliases: [brace]")
    assert named(base, "brace") == ("terms", "brace")


def test_the_wrong_kind_before_a_name_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError, match=r"no muscle, group, .* or term called 'muscle:C01'; did you mean"):
        named(kb, "muscle:C01")


def test_a_place_yields_to_whatever_else_has_its_name(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, "vocabulary/places.yaml", "aliases: [bum]", "aliases: [bum, leverage, Bigex]")
    assert named(base, "leverage") == ("terms", "moment-arm")
    assert named(base, "bigex") == ("muscle", "extensor-one")


def test_a_recorded_exercise_yields_to_a_side(copy_of_kb: Path) -> None:
    base = changed(copy_of_kb, "vocabulary/sides.yaml", "aliases: [kicking side]", "aliases: [tiny pull]")
    assert named(base, "tiny pull") == ("sides", "working")


def test_the_name_of_a_crosswalk_is_refused(kb: KnowledgeBase) -> None:
    with pytest.raises(UnknownNameError) as refusal:
        named(kb, "tiny list")
    assert "tiny-list" not in refusal.value.nearest


def test_a_cue_is_at_home_in_the_exercise_it_is_seen_from_or_else_in_the_first(copy_of_kb: Path) -> None:
    text = (copy_of_kb / "exercises" / "tiny-kick.yaml").read_text(encoding="utf-8")
    for name in ("a-kick", "z-kick"):
        other = text.replace("id: tiny-kick", f"id: {name}")
        (copy_of_kb / "exercises" / f"{name}.yaml").write_text(other, encoding="utf-8")
    base = KnowledgeBase.open(copy_of_kb, cache=False)
    homes = [home_of(base, "cue", "slow-return", seen).id for seen in ("z-kick", "tiny-kick", "no-kick")]
    assert homes == ["z-kick", "tiny-kick", "a-kick"]


@pytest.mark.parametrize(
    ("folder", "kind", "id_"),
    [
        ("muscles", "muscle", "flexor-one"),
        ("muscle-groups", "muscle-group", "flexors"),
        ("faults", "fault", "swing"),
        ("claims", "claim", "C03"),
        ("disputes", "dispute", "D01"),
        ("sources", "source", "kick-page"),
    ],
)
def test_the_id_of_a_broken_file_stands_for_its_entry(folder: str, kind: str, id_: str, copy_of_kb: Path) -> None:
    (copy_of_kb / folder / f"{id_}.yaml").write_text("[", encoding="utf-8")
    assert named(KnowledgeBase.open(copy_of_kb, cache=False), id_) == (kind, id_)


def test_an_unknown_name_is_not_refused_while_a_broken_file_may_hold_it(copy_of_kb: Path) -> None:
    (copy_of_kb / "muscles" / "flexor-one.yaml").write_text("[", encoding="utf-8")
    with pytest.raises(DataError, match=r"flexor-one\.yaml"):
        named(KnowledgeBase.open(copy_of_kb, cache=False), "front muscle")


def test_a_kind_that_comes_first_settles_a_shared_name(copy_of_kb: Path) -> None:
    base = shared(copy_of_kb)
    assert named(base, "trunk brace", first=("fault",))[0] == "fault"
