"""CSL-JSON: items that reference managers take."""

import json
from typing import Any

import msgspec
import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.model.source import Person, Source
from kickback.model.vocabulary import Reading
from kickback.render.to_csl_json import to_csl_json
from tests.render.csl_fields import DATE_KEYS, DATES, KEYS, NAME_KEYS, NAMES, NUMBERS, TEXTS, TYPES

WORK = Source(id="doe-2001", type="book", title="Kicks", design="trial", read=Reading.ABSTRACT, n=12)
Item = dict[str, Any]


def items(*sources: Source) -> list[Item]:
    given: list[Item] = json.loads(to_csl_json(sources))
    return given


def item(**fields: object) -> Item:
    return items(msgspec.structs.replace(WORK, **fields))[0]


def misfits(one: Item) -> list[str]:
    """Return what the schema of CSL would refuse in an item."""
    found = [key for key in one if key not in KEYS]
    found += [key for key in ("id", "type") if key not in one]
    found += [key for key in TEXTS & set(one) if not isinstance(one[key], str)]
    found += [key for key in NUMBERS & set(one) if not isinstance(one[key], str | int)]
    found += [key for key in NAMES & set(one) for name in one[key] if not name or not set(name) <= NAME_KEYS]
    found += [key for key in DATES & set(one) if not set(one[key]) <= DATE_KEYS or not is_date(one[key])]
    return found + ([] if one.get("type") in TYPES else ["type"])


def is_date(date: Item) -> bool:
    return all(
        1 <= len(parts) <= 3 and all(isinstance(part, str | int) for part in parts) for parts in date["date-parts"]
    )


def test_every_work_of_the_data_fits_the_schema(real: KnowledgeBase) -> None:
    assert [(one["id"], misfits(one)) for one in items(*real.sources()) if misfits(one)] == []


def test_every_work_of_the_tiny_knowledge_base_fits_the_schema(kb: KnowledgeBase) -> None:
    assert [(one["id"], misfits(one)) for one in items(*kb.sources()) if misfits(one)] == []


@pytest.mark.parametrize(
    ("wrong", "key"),
    [
        ({"design": "trial"}, "design"),
        ({"type": "blog"}, "type"),
        ({"title": 3}, "title"),
        ({"volume": ["3"]}, "volume"),
        ({"author": [{"name": "Doe"}]}, "author"),
        ({"issued": {"date-parts": [[]]}}, "issued"),
    ],
)
def test_a_misfit_would_be_seen(wrong: Item, key: str) -> None:
    assert misfits({"id": "doe-2001", "type": "book"} | wrong) == [key]


def test_every_work_is_an_item_under_its_id(real: KnowledgeBase) -> None:
    assert tuple(one["id"] for one in items(*real.sources())) == real.ids("sources")


def test_what_csl_has_no_field_for_is_left_out() -> None:
    assert item() == {"id": "doe-2001", "type": "book", "title": "Kicks", "note": "Read: abstract."}


def test_a_year_becomes_a_date() -> None:
    assert item(issued=2001)["issued"] == {"date-parts": [[2001]]}


def test_an_author_has_the_names_that_are_known() -> None:
    people = (Person(family="Doe", given="A"), Person(literal="The Kick Club"))
    assert item(author=people)["author"] == [{"family": "Doe", "given": "A"}, {"literal": "The Kick Club"}]


def test_fields_have_the_names_of_csl() -> None:
    found = item(container_title="Hips", doi="10.5555/a", pmid="1", pmcid="PMC1", url="https://example.org")
    assert set(found) == {"id", "type", "title", "container-title", "DOI", "PMID", "PMCID", "URL", "note"}


def test_an_accent_comes_back_though_only_ascii_is_written() -> None:
    work = msgspec.structs.replace(WORK, title="Glúteo ≥ 走")
    assert to_csl_json([work]).isascii()
    assert items(work)[0]["title"] == "Glúteo ≥ 走"


def test_no_works_are_an_empty_list() -> None:
    assert to_csl_json([]) == "[]\n"
