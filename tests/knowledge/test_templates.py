"""Templates follow the model: refused as they are, sound once they are filled in."""

import re
from pathlib import Path

import msgspec
import pytest

from kickback.errors import Problem
from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.check import check_file, check_folders
from kickback.knowledge.document import PLACEHOLDER
from kickback.knowledge.kinds import FOLDERS, folder_of
from kickback.knowledge.templates import COMMON, HINTS, LEFT_OUT, template
from kickback.model.record import Record
from tests.conftest import DATA

KINDS = ("muscle", "exercise", "claim", "source", "muscle-group", "fault", "dispute")
MODEL = [one for one in Record.__subclasses__() if one.__module__.startswith("kickback.model.")]
# The word to choose where the first will not do: a template cannot tell what its entry rests on.
CHOSEN = {"certainty": "low", "support": "derived", "origin": "literature", "statistic": "mean"}


def written(real: KnowledgeBase, kind: str, folder: Path) -> Path:
    file = folder / folder_of(kind) / "glute-drive.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(template(real, kind, "glute-drive", "Glute drive"), encoding="utf-8")
    return file


def fill(file: Path) -> None:
    """Put the first thing that may stand there in place of each placeholder."""

    def filled(line: str) -> str:
        key = line.strip("-# ").partition(":")[0]
        return re.sub(r"<<(.*?)>>", lambda found: CHOSEN.get(key, found[1].partition(" | ")[0]), line)

    lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join(map(filled, lines)) + "\n", encoding="utf-8")


def uncomment(file: Path) -> None:
    """Take the sign of a comment away from every optional key, at whatever depth."""
    text = file.read_text(encoding="utf-8")
    head, _, rest = text.partition("\n\n")
    for _ in range(3):
        rest = re.sub(r"(?m)^( *)# (?=(?:# |  |- )|[\w-]+:(?: |$))", r"\1", rest)
    file.write_text(f"{head}\n\n{rest}", encoding="utf-8")


def of(problems: list[Problem], file: Path) -> list[str]:
    return [str(one) for one in problems if one.file == str(file)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_is_refused_until_it_is_filled_in(real: KnowledgeBase, kind: str, tmp_path: Path) -> None:
    file = written(real, kind, tmp_path)
    problems = check_file(file)
    assert {one.rule for one in problems} == {"KB008"}
    assert all(one.line > 1 and one.column > 1 for one in problems)
    open_lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.lstrip().startswith("#")]
    assert len(problems) == sum(1 for line in open_lines if PLACEHOLDER.search(line))


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_that_is_filled_in_is_sound_over_the_shipped_data(
    real: KnowledgeBase, kind: str, tmp_path: Path
) -> None:
    file = written(real, kind, tmp_path)
    fill(file)
    assert of(check_folders((DATA, tmp_path))[1], file) == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_optional_key_fits_the_model(real: KnowledgeBase, kind: str, tmp_path: Path) -> None:
    file = written(real, kind, tmp_path)
    fill(file)
    uncomment(file)
    text = file.read_text(encoding="utf-8")
    assert check_file(file) == []
    keys = [field.encode_name for field in msgspec.structs.fields(FOLDERS[folder_of(kind)])]
    left_out = LEFT_OUT.get(FOLDERS[folder_of(kind)], ())
    assert [key for key in keys if key not in left_out and not re.search(rf"(?m)^{key}:", text)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_words_of_a_template_are_those_of_the_vocabularies(real: KnowledgeBase, kind: str, tmp_path: Path) -> None:
    text = written(real, kind, tmp_path).read_text(encoding="utf-8")
    verdicts = " | ".join(term.id for term in real.vocabulary("verdicts").terms)
    assert (f"verdict: <<{verdicts}>>" in text) == (kind in {"exercise", "fault", "claim"})


@pytest.mark.parametrize(
    "name", ["Row: seated", "# 1", "'quoted'", "[x]", "true", "3.0", "a " * 70 + "b", "- dash", "Größe"]
)
def test_what_an_entry_is_called_is_kept_as_it_was_given(real: KnowledgeBase, name: str, tmp_path: Path) -> None:
    file = tmp_path / "claims" / "U01.yaml"
    file.parent.mkdir()
    file.write_text(template(real, "claim", "U01", name), encoding="utf-8")
    fill(file)
    assert KnowledgeBase.open(DATA, tmp_path, cache=False).claim("U01").text == name


def test_every_key_says_what_goes_there() -> None:
    held = {kind for folder in map(folder_of, KINDS) for kind in records(FOLDERS[folder])}
    untold = [
        f"{kind.__name__}.{field.encode_name}"
        for kind in held
        for field in msgspec.structs.fields(kind)
        if field.encode_name not in {**HINTS.get(kind.__name__, {}), **COMMON}
        and field.name not in LEFT_OUT.get(kind, ())
    ]
    assert untold == []


def test_no_hint_speaks_of_a_key_that_is_gone() -> None:
    held = {kind.__name__: kind for folder in map(folder_of, KINDS) for kind in records(FOLDERS[folder])}
    keys = {name: {field.encode_name for field in msgspec.structs.fields(kind)} for name, kind in held.items()}
    assert [f"{name}.{key}" for name, hints in HINTS.items() for key in hints if key not in keys.get(name, set())] == []


def records(kind: type[Record]) -> set[type[Record]]:
    """Return a struct and those within it."""
    found: set[type[Record]] = {kind}
    for field in msgspec.structs.fields(kind):
        for held in re.findall(r"\w+", str(field.type)):
            found |= {inner for one in MODEL if one.__name__ == held for inner in records(one)}
    return found
