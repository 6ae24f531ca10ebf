"""Exercises in free-exercise-db's shape: one by hand, and as many as that collection holds, made up from its words.

`python -m tests.queries.exchange.theirs FILE` writes a file of the full size.
"""

import json
import random
import sys
from pathlib import Path
from typing import Any

import jsonschema

SCHEMA = json.loads((Path(__file__).parent / "free_exercise_db.schema.json").read_text(encoding="utf-8"))
SHAPE = jsonschema.Draft202012Validator(SCHEMA)
FULL_SIZE = 873
HEADS = ("Alternate", "Bent-Over", "Close-Grip", "Decline", "Lying", "One-Arm", "Seated", "Wide")
TAILS = ("Circles", "Drag", "Hold", "Lift", "Pulses", "Reach", "Sweep", "Twist")
CHOSEN = ("force", "level", "mechanic", "equipment", "category")
STEPS = ("Take your place.", "Brace, and begin slowly.", "Go as far as you can without pain: no further.", "Return.")


def theirs(**changes: object) -> dict[str, Any]:
    """Return an exercise in their shape, written by hand, with some fields changed; None for a key takes it out."""
    entry: dict[str, Any] = {
        "id": "Tiny_Toe_Press",
        "name": "Tiny Toe Press",
        "force": "push",
        "level": "expert",
        "mechanic": "isolation",
        "equipment": "dumbbell",
        "primaryMuscles": ["calves"],
        "secondaryMuscles": ["hamstrings"],
        "instructions": ["Stand on a step.", "Rise onto the toes."],
        "category": "strength",
        "images": ["Tiny_Toe_Press/0.jpg"],
    }
    return entry | changes


def without(key: str) -> dict[str, Any]:
    """Return the exercise without one key."""
    return {name: value for name, value in theirs().items() if name != key}


def full_size(count: int = FULL_SIZE) -> list[dict[str, Any]]:
    """Return `count` exercises, the same each time, whose every word is one of theirs."""
    dice = random.Random(count)
    words = SCHEMA["properties"]
    muscles = SCHEMA["$defs"]["muscles"]["items"]["enum"]
    entries = []
    for number in range(count):
        name = f"{dice.choice(HEADS)} {dice.choice(muscles).title()} {dice.choice(TAILS)} {number}/{count}"
        entry = {
            key: dice.choice(words[key]["enum"]) for key in ("force", "level", "mechanic", "equipment", "category")
        }
        entry |= {"id": name.replace(" ", "_").replace("/", "_"), "name": name, "images": []}
        entry["primaryMuscles"] = dice.sample(muscles, 1)
        entry["secondaryMuscles"] = dice.sample(muscles, dice.randrange(5))
        entry["instructions"] = [f"{step} " * dice.randrange(1, 9) for step in STEPS[: dice.randrange(5)]]
        entries.append(entry)
    return entries


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(full_size(), indent=2), encoding="utf-8")
