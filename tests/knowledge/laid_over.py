"""A folder that lies over the tiny knowledge base."""

from pathlib import Path

from kickback.knowledge.base import KnowledgeBase
from tests.conftest import KB

FLEXOR = "muscles/flexor-one.yaml"
PLACES = """\
id: places
label: My places
definition: Where I feel it.
terms:
  - id: toe
    label: Toe
    definition: The end of the foot.
  - id: glute
    label: Seat
    definition: What I sit on.
"""


class Mine:
    """Hold a folder that lies over the tiny knowledge base, and write files into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, file: str, text: str) -> Path:
        """Write one file and return its path."""
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def copy(self, file: str, *edits: tuple[str, str], to: str = "") -> Path:
        """Write a copy of a file of the tiny knowledge base after some edits, each of a text that stands there."""
        text = (KB / file).read_text(encoding="utf-8")
        for old, new in edits:
            assert old in text
            text = text.replace(old, new)
        return self.write(to or file, text)

    def second_flexor(self, *edits: tuple[str, str], to: str = "muscles/flexor-two.yaml") -> Path:
        """Write one more muscle."""
        renamed = (("flexor-one", "flexor-two"), ("Flexor one", "Flexor two"), ("flexor primus", "flexor secundus"))
        return self.copy(FLEXOR, *renamed, *edits, to=to)

    def told(self) -> list[tuple[str, str, str]]:
        """Return the file, rule and message of all that the opened folders tell of broken files."""
        problems = KnowledgeBase.open(KB, self.folder, cache=False).index.problems()
        return [(Path(one.file).name, one.rule, one.message) for one in problems]
