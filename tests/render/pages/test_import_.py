"""The page of `kickback import`."""

from kickback.queries.exchange.answers import ImportAnswer, Malformed, Skipped
from kickback.render.pages.import_ import page
from kickback.render.to_csv import to_csv
from kickback.render.to_plain import to_plain


def answer(**changes: object) -> ImportAnswer:
    held = {"folder": "/own", "read": True, "added": ("toe-rise",), "unchanged": (), "skipped": (), "malformed": ()}
    return ImportAnswer(**(held | changes))  # type: ignore[arg-type]  # the test names the fields


def shown(**changes: object) -> str:
    return to_plain(page(answer(**changes), lambda _, id_: id_))


def test_it_says_how_many_came_in_and_where_they_are() -> None:
    text = shown()
    assert text.startswith("1 exercise imported\n")
    assert "marked as imported and ungraded" in text
    assert "Folder:\t/own" in text


def test_it_says_that_a_second_run_changed_nothing() -> None:
    assert shown(added=(), unchanged=("toe-rise",) * 873).startswith("873 already there, unchanged\n")


def test_a_malformed_entry_is_counted_once_for_all_its_faults() -> None:
    malformed = tuple(Malformed(place="a.json[3]", message=f"{key}: is missing") for key in ("id", "name"))
    text = shown(malformed=malformed)
    assert "Malformed:\t✗ 1\n" in text
    assert "a.json[3]: name: is missing" in text


def test_a_long_list_is_cut_and_says_so() -> None:
    text = shown(skipped=tuple(Skipped(id=f"A{at}", reason="ours is graded") for at in range(12)))
    assert "A9: ours is graded" in text
    assert "A10" not in text
    assert "2 more; --json lists them all." in text


def test_the_next_commands_name_a_folder_that_must_be_named() -> None:
    assert "kickback --data '/my gym' show toe-rise" in shown(folder="/my gym", read=False)


def test_nothing_is_suggested_where_nothing_came_in() -> None:
    assert "Next:" not in shown(added=())


def test_every_exercise_is_a_record() -> None:
    document = page(answer(unchanged=("squat",), skipped=(Skipped(id="A", reason="why"),)), lambda _, id_: id_)
    assert to_csv(document) == "result,what,why\nadded,toe-rise,\nunchanged,squat,\nskipped,A,why\n"
