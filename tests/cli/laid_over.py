"""Files of a user's own that lie over the shipped data, and the ways in which one of them is left out."""

from collections.abc import Callable
from pathlib import Path

from kickback.knowledge.kinds import FOLDERS
from tests.cli.broken import BREAKS
from tests.conftest import DATA

CRUNCH = DATA / "exercises" / "crunch.yaml"
BICEPS = DATA / "muscles" / "biceps-femoris.yaml"


def garage(into: Path, name: str = "Garage crunch") -> Path:
    """Add an exercise of the user's own."""
    text = CRUNCH.read_text(encoding="utf-8")
    text = text.replace("id: crunch\nname: Crunch\naliases: [abdominal crunch]\n", f"id: garage-crunch\nname: {name}\n")
    file = into / "exercises" / "garage-crunch.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def crunch(into: Path, name: str) -> Path:
    """Replace an exercise of ours."""
    file = into / "exercises" / "crunch.yaml"
    file.write_text(CRUNCH.read_text(encoding="utf-8").replace("name: Crunch", f"name: {name}"), encoding="utf-8")
    return file


def dangling(into: Path) -> Path:
    """Name a muscle that there is not."""
    file = garage(into)
    file.write_text(file.read_text(encoding="utf-8").replace("muscle: rectus-abdominis", "muscle: no-such"), "utf-8")
    return file


def without_parts(into: Path) -> Path:
    """Replace a muscle by one without the parts that our exercises name."""
    kept, part = [], False
    for row in BICEPS.read_text(encoding="utf-8").splitlines():
        part = row == "parts:" or (part and row[:1] in {" ", "-"})
        kept += [] if part or row.strip().startswith("part:") else [row]
    file = into / "muscles" / "biceps-femoris.yaml"
    file.write_text("\n".join(kept) + "\n", encoding="utf-8")
    return file


def misnamed(into: Path) -> Path:
    """Give an entry another id than its file's name."""
    file = garage(into)
    return file.rename(file.with_name("cellar-crunch.yaml"))


def of_kind(kind: str) -> Callable[[Path], Path]:
    """Return what puts a broken file of a kind in the place of ours of the same name."""

    def broken(into: Path) -> Path:
        ours = sorted((DATA / kind).glob("*.yaml"))[0]
        file = into / kind / ours.name
        file.write_text(f"{ours.read_text(encoding='utf-8')}nonsense: 1\n", encoding="utf-8")
        return file

    return broken


def in_a_way(name: str) -> Callable[[Path], Path]:
    """Return what breaks a replaced exercise in one of the ways."""

    def broken(into: Path) -> Path:
        file = crunch(into, "My crunch")
        BREAKS[name][0](file)
        return file

    return broken


LEFT_OUT: dict[str, Callable[[Path], Path]] = {
    "names what is not there": dangling,
    "takes away what ours name": without_parts,
    "has another id than its name": misnamed,
    **{f"is of {kind}": of_kind(kind) for kind in FOLDERS},
    **{f"is {name}": in_a_way(name) for name in BREAKS},
}
