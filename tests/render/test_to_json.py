"""The JSON form: an answer in its envelope."""

import json

import msgspec
import pytest

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.claims import list_claims
from kickback.queries.muscles import list_muscles
from kickback.render.to_json import to_json
from tests.render.hostile import MARKUP


class Answer(msgspec.Struct):
    """An answer of one text."""

    text: str
    messages: tuple[str, ...] = ()


def test_the_envelope_holds_version_command_data_and_messages() -> None:
    assert json.loads(to_json("muscles", Answer("so", ("note",)))) == {
        "kickback": 1,
        "command": "muscles",
        "data": {"text": "so"},
        "messages": ["note"],
    }


def test_an_answer_without_messages_has_an_empty_list_of_them(kb: KnowledgeBase) -> None:
    assert json.loads(to_json("claims", list_claims(kb)))["messages"] == []


def test_an_answer_that_is_a_list_stands_as_the_data() -> None:
    assert json.loads(to_json("names", ["a", "b"]))["data"] == ["a", "b"]


def test_the_data_are_the_answer_itself(kb: KnowledgeBase) -> None:
    answer = list_muscles(kb, "tiny-kick")
    data = json.loads(to_json("muscles", answer))["data"]
    assert msgspec.convert(data, type(answer)) == answer


@pytest.mark.parametrize("text", [MARKUP, "\x1b[2J", 'say "so"\\', "é ✓"])
def test_any_text_comes_back_as_it_was(text: str) -> None:
    assert json.loads(to_json("x", Answer(text)))["data"]["text"] == text


def test_control_characters_are_never_written_raw() -> None:
    assert "\x1b" not in to_json("x", Answer("\x1b[2J"))


def test_the_ascii_form_comes_back_as_it_was() -> None:
    written = to_json("x", Answer("é ✓"), ascii_only=True)
    assert written.isascii()
    assert json.loads(written)["data"]["text"] == "é ✓"
