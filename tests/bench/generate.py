"""Make a knowledge base of many exercises with the real ones' shape, to measure kickback at sizes it may grow to.

Run it as `.venv/bin/python tests/bench/generate.py FOLDER COUNT [SEED]`. Everything but the exercises is the shipped
data's. Of the exercises, the first are the real ones, because claims, disputes and measurements name them. Every other
is drawn: its movement, its equipment and its technique come whole from real ones, its links go to any exercise, and
its id and names are its own. The same seed makes the same files.
"""

import re
import shutil
import sys
from pathlib import Path
from random import Random
from typing import NamedTuple

import yaml

from kickback.model.exercise import Exercise

DATA = Path(__file__).parents[2] / "data"
SECTION = re.compile(r"^(?=[a-z_]+:)", re.MULTILINE)
# What is drawn together, because its parts name each other; all other keys come with the movement.
EQUIPMENT = ("equipment", "optional_equipment", "resistance")
TECHNIQUE = ("set_up", "cues", "faults", "self_check", "dose", "programming", "safety", "variations")
LINKS = ("regressions", "progressions", "alternatives")
# Each names one thing outside, which no second exercise may be.
LEFT_OUT = ("namesakes", "free_exercise_db")


class Model(NamedTuple):
    """Hold a real exercise: the text of each of its keys, its names, and how many exercises each key links to."""

    sections: dict[str, str]
    name: str
    aliases: list[str]
    links: dict[str, int]


class TooFewError(ValueError):
    """Say that fewer exercises were asked for than other entries name."""


def generate(folder: Path, count: int, seed: int = 0, data: Path = DATA) -> None:
    """Make a knowledge base of `count` exercises in `folder`, which must not exist yet."""
    real = {file.stem: _model(file) for file in sorted((data / "exercises").glob("*.yaml"))}
    if count < len(real):
        raise TooFewError(f"{count} exercises are fewer than the real {len(real)}, which other entries name")
    chosen = Random(seed)
    movements = {f"{one}-{number}": one for number in range(len(real) + 1, count + 1) for one in [_any(real, chosen)]}
    ids = [*real, *movements]
    shutil.copytree(data, folder)
    for id_, movement in movements.items():
        drawn = _named(real[movement], id_)
        drawn |= {key: text for key, text in real[movement].sections.items() if key not in (*drawn, *LEFT_OUT)}
        for keys in (EQUIPMENT, TECHNIQUE):
            other = real[_any(real, chosen)].sections
            drawn = {key: text for key, text in drawn.items() if key not in keys}
            drawn |= {key: other[key] for key in keys if key in other}
        for key, most in real[movement].links.items():
            drawn[key] = f"{key}: [{', '.join(chosen.sample(ids, most))}]\n"
        if "variant_of" in drawn:
            drawn["variant_of"] = f"variant_of: {chosen.choice(ids)}\n"
        text = "".join(drawn[key] for key in Exercise.__struct_fields__ if key in drawn)
        (folder / "exercises" / f"{id_}.yaml").write_text(text, encoding="utf-8")


def _any(real: dict[str, Model], chosen: Random) -> str:
    return chosen.choice([*real])


def _model(file: Path) -> Model:
    text = file.read_text(encoding="utf-8")
    held = yaml.load(text, yaml.BaseLoader)  # all values stay text
    sections = {part.partition(":")[0]: part for part in SECTION.split(text) if part}
    links = {key: len(held[key]) for key in LINKS if key in held}
    return Model(sections, held["name"], held.get("aliases", []), links)


def _named(movement: Model, id_: str) -> dict[str, str]:
    """Return the id and the names, which no other exercise has."""
    number = id_.rpartition("-")[2]
    aliases = ", ".join(f"{alias} {number}" for alias in movement.aliases)
    return {"id": f"id: {id_}\n", "name": f"name: {movement.name} {number}\n", "aliases": f"aliases: [{aliases}]\n"}


if __name__ == "__main__":
    generate(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]) if sys.argv[3:] else 0)
