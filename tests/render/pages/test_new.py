"""The page of `kickback new`."""

from kickback.queries.new import NewAnswer
from kickback.render.pages.new import page
from kickback.render.to_plain import to_plain


def told(*, read: bool, replaces: str | None = None) -> str:
    answer = NewAnswer(
        kind="muscle-group", id="x", name="X", file="/my gym/x.yaml", data="/my gym", read=read, replaces=replaces
    )
    return to_plain(page(answer, lambda _, id_: id_), ascii_only=True)


def test_the_page_says_where_the_template_is() -> None:
    assert told(read=True).startswith("New muscle group: x\nFile:\t/my gym/x.yaml\n")


def test_the_check_of_a_folder_that_is_not_read_anyway_names_it() -> None:
    assert "Next: kickback validate\n" in told(read=True)
    assert "Next: kickback --data '/my gym' validate\n" in told(read=False)


def test_the_entry_whose_place_it_takes_is_named() -> None:
    assert "Replaces:\t/ours/x.yaml\n" in told(read=True, replaces="/ours/x.yaml")
