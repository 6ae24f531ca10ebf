"""A source is cited in running text by author and year."""

import pytest

from kickback.model.source import Person, Source
from kickback.model.vocabulary import Reading

OH = Person(family="Oh", given="JS")
CYNN = Person(family="Cynn", given="HS")
CLUB = Person(literal="The Kick Club")


@pytest.mark.parametrize(
    ("author", "issued", "short"),
    [
        ((OH,), 2007, "Oh 2007"),
        ((OH, CYNN), 2007, "Oh and others 2007"),
        ((OH,), None, "Oh"),
        ((CLUB,), 2020, "The Kick Club 2020"),
        ((CLUB, OH), 2020, "The Kick Club 2020"),
        ((), 2020, "A title 2020"),
        ((), None, "A title"),
        ((Person(given="JS"),), 2007, "A title 2007"),
    ],
)
def test_a_source_is_cited_by_what_is_known_of_it(author: tuple[Person, ...], issued: int | None, short: str) -> None:
    source = Source(
        id="x", type="book", title="A title", author=author, issued=issued, design="textbook", read=Reading.EXCERPT
    )
    assert source.short == short
