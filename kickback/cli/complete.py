"""Complete ids in the shell by listing files, without loading the knowledge base."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

FORMATS = ("auto", "terminal", "plain", "markdown", "html", "csv", "json")
EXPORTS = ("csl-json", "bibtex")
SCHEMAS = (
    *("muscle", "exercise", "claim", "source", "vocabulary"),
    *("muscles", "cues", "explain", "claims", "evidence", "activation", "sources", "myth", "validate"),
)
ITEM = re.compile(r"  - id: ([a-z0-9-]+)\s*$")


def complete_format(incomplete: str) -> list[str]:
    """Return the formats that begin with `incomplete`."""
    return [one for one in FORMATS if one.startswith(incomplete)]


def complete_source_format(incomplete: str) -> list[str]:
    """Return the formats of `kickback sources` that begin with `incomplete`."""
    return [one for one in (*FORMATS, *EXPORTS) if one.startswith(incomplete)]


def complete_exercise(incomplete: str) -> list[str]:
    """Return the ids of exercises that begin with `incomplete`."""
    return _begin(incomplete, _stems("exercises"))


def complete_name(incomplete: str) -> list[str]:
    """Return the ids that `explain` knows and that begin with `incomplete`, in either case."""
    ids = [*_stems("muscles"), *_items("cues", "faults"), *_stems("claims"), *_stems("sources"), *_terms()]
    return _begin(incomplete, ids)


def complete_evidence(incomplete: str) -> list[str]:
    """Return the ids of things that statements speak of and that begin with `incomplete`, in either case."""
    parts = _items("cues", "faults", "programming", "safety", "variations")
    things = [*_stems("muscles"), *_listed("muscle-groups"), *_stems("exercises"), *parts]
    return _begin(incomplete, [*things, *_stems("claims"), *_stems("sources")])


def complete_source(incomplete: str) -> list[str]:
    """Return the ids of sources that begin with `incomplete`."""
    return _begin(incomplete, _stems("sources"))


def complete_recorded(incomplete: str) -> list[str]:
    """Return the exercises that values may be asked for and that begin with `incomplete`."""
    return _begin(incomplete, [*_stems("exercises"), *_listed("recorded-exercises")])


def complete_recorded_muscle(incomplete: str) -> list[str]:
    """Return the muscles and groups that values may be asked for and that begin with `incomplete`."""
    return _begin(incomplete, [*_stems("muscles"), *_listed("muscle-groups"), *_listed("recorded-muscles")])


def complete_concern(incomplete: str) -> list[str]:
    """Return the muscles, faults and places that begin with `incomplete`."""
    return _begin(incomplete, [*_stems("muscles"), *_items("faults"), *_listed("places"), *_listed("muscle-groups")])


def complete_schema(incomplete: str) -> list[str]:
    """Return the names of schemas that begin with `incomplete`."""
    return _begin(incomplete, list(SCHEMAS))


def complete_word(vocabulary: str) -> Callable[[str], list[str]]:
    """Return a completer of the words of one vocabulary."""

    def complete(incomplete: str) -> list[str]:
        return _begin(incomplete, _listed(vocabulary))

    return complete


def _begin(incomplete: str, ids: list[str]) -> list[str]:
    start = incomplete.lower()
    return [id_ for id_ in dict.fromkeys(ids) if id_.lower().startswith(start)]


def _folder() -> Path | None:
    from kickback.errors import KickbackError
    from kickback.knowledge.locate import data_folder

    try:
        return data_folder()
    except KickbackError:
        return None


def _stems(kind: str) -> list[str]:
    folder = _folder()
    try:
        names = sorted(file.name for file in (folder / kind).iterdir()) if folder else []
    except OSError:
        return []
    return [name.removesuffix(".yaml") for name in names if name.endswith(".yaml")]


def _listed(vocabulary: str) -> list[str]:
    folder = _folder()
    return [id_ for _, id_ in _ids(folder / "vocabulary" / f"{vocabulary}.yaml")] if folder else []


def _terms() -> list[str]:
    return [id_ for vocabulary in ("terms", "roles", "muscle-groups") for id_ in _listed(vocabulary)]


def _items(*keys: str) -> list[str]:
    folder = _folder()
    files = [folder / "exercises" / f"{stem}.yaml" for stem in _stems("exercises")] if folder else []
    return [id_ for file in files for key, id_ in _ids(file) if key in keys]


def _ids(file: Path) -> Iterator[tuple[str, str]]:
    """Yield each list item's id with the top-level key it stands under, by the shape of the lines alone."""
    key = ""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return
    for row in lines:
        if row[:1].isalpha():
            key = row.partition(":")[0]
        elif found := ITEM.match(row):
            yield key, found[1]
