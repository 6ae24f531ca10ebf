"""Hold what the renderers write against the files in `tests/golden`.

`KICKBACK_GOLDEN=write python -m pytest tests/render` writes them anew; read the difference before keeping it.
"""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from kickback.knowledge.base import KnowledgeBase
from kickback.queries.activation import list_activation
from kickback.queries.claims import list_claims
from kickback.queries.cues import list_cues
from kickback.queries.evidence import weigh_evidence
from kickback.queries.exercises import list_exercises
from kickback.queries.exercises.asked import Asked
from kickback.queries.explain import explain
from kickback.queries.muscles import list_muscles
from kickback.queries.myth import tell_myths
from kickback.queries.search import find_words
from kickback.queries.show import show as show_exercise
from kickback.queries.sources import list_sources
from kickback.render.document import Document
from kickback.render.pages import activation, claims, cues, evidence, exercises, muscles, myth, search, show, sources
from kickback.render.pages import explain as explained

FOLDER = Path(__file__).parents[1] / "golden"
EXERCISE = "tiny-kick"


def compare(name: str, text: str) -> None:
    """Assert that `text` is what the golden file called `name` holds, or write it where that was asked for."""
    file = FOLDER / name
    if os.environ.get("KICKBACK_GOLDEN") == "write":
        FOLDER.mkdir(exist_ok=True)
        file.write_bytes(text.encode("utf-8"))
    assert text == file.read_bytes().decode("utf-8")


def _explained(kb: KnowledgeBase, name: str, *, chosen: bool = True) -> Document:
    return explained.page(explain(kb, name, EXERCISE, chosen=chosen), kb.label)


def _evidence(kb: KnowledgeBase, name: str | None = None, sides: tuple[str, ...] = ()) -> Document:
    return evidence.page(weigh_evidence(kb, name, EXERCISE, sides=sides), kb.label)


def _activation(
    kb: KnowledgeBase,
    muscle: str | None = None,
    exercise: str = EXERCISE,
    *,
    direct_only: bool = False,
    sort: str = "study",
) -> Document:
    answer = list_activation(kb, muscle, exercise=exercise, direct_only=direct_only, sort=sort)
    return activation.page(answer, kb.label)


def _sources(kb: KnowledgeBase, name: str | None = None) -> Document:
    return sources.page(list_sources(kb, name), kb.label)


def _myth(kb: KnowledgeBase, text: str | None = None) -> Document:
    return myth.page(tell_myths(kb, text), kb.label)


PAGES: dict[str, Callable[[KnowledgeBase], Document]] = {
    "muscles": lambda kb: muscles.page(list_muscles(kb, EXERCISE), kb.label),
    "cues": lambda kb: cues.page(list_cues(kb, EXERCISE), kb.label),
    "cues-why": lambda kb: cues.page(list_cues(kb, EXERCISE, wording="internal"), kb.label, why=True),
    "claims": lambda kb: claims.page(list_claims(kb), kb.label),
    "explain-muscle": partial(_explained, name="extensor-one"),
    "explain-muscle-uses": partial(_explained, name="extensor-two", chosen=False),
    "explain-idle-muscle": partial(_explained, name="flexor-one"),
    "explain-group": partial(_explained, name="extensors"),
    "explain-cue": partial(_explained, name="brace-first"),
    "explain-fault": partial(_explained, name="swing"),
    "explain-claim": partial(_explained, name="C02"),
    "explain-dispute": partial(_explained, name="D01"),
    "explain-source": partial(_explained, name="kick-page"),
    "explain-term": partial(_explained, name="extensor-pair"),
    "explain-safety": partial(_explained, name="back-pain"),
    "explain-variation": partial(_explained, name="band-kick"),
    "explain-advice": partial(_explained, name="side-order"),
    "exercises": lambda kb: exercises.page(list_exercises(kb, Asked(muscle="extensor-one")), kb.label),
    "show": lambda kb: show.page(show_exercise(kb, EXERCISE), kb.label),
    "search": lambda kb: search.page(find_words(kb, "back"), kb.label),
    "search-none": lambda kb: search.page(find_words(kb, "bananas"), kb.label),
    "evidence": _evidence,
    "evidence-muscle": partial(_evidence, name="extensor-one"),
    "evidence-against": partial(_evidence, name="extensor-one", sides=("against",)),
    "activation": partial(_activation, exercise="tiny-push"),  # none was recorded in it: all values are borrowed
    "activation-sorted": partial(_activation, exercise="tiny-push", sort="value"),
    "activation-direct": partial(_activation, exercise=EXERCISE, direct_only=True),
    "activation-none": partial(_activation, muscle="flexor-one", exercise=EXERCISE, direct_only=True),
    "sources": _sources,
    "sources-one": partial(_sources, name="coe-2015"),
    "myths": _myth,
    "myth-one": partial(_myth, text="pulling builds the extensor"),
    "myth-none": partial(_myth, text="bananas are blue"),
}
