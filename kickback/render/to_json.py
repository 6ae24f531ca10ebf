"""Write an answer as JSON in a versioned envelope; keys are only ever added."""

import json
from typing import Any

import msgspec

ENVELOPE = 1


def to_json(command: str, answer: object, *, ascii_only: bool = False) -> str:
    """Return `{"kickback": <version>, "command": …, "data": …, "messages": […]}` for an answer."""
    data: Any = msgspec.to_builtins(answer)
    messages = data.pop("messages", []) if isinstance(data, dict) else []
    envelope = {"kickback": ENVELOPE, "command": command, "data": data, "messages": messages}
    return json.dumps(envelope, indent=2, ensure_ascii=ascii_only) + "\n"
