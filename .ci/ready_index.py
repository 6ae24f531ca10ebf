"""Build hook: put the index of the shipped data into the wheel, so that the first run after installation need not."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ReadyIndex(BuildHookInterface):  # type: ignore[type-arg]  # its parameter is hatchling's own business
    """Compile `data/` with the code that is being packaged."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add `kickback/ready.index` to a wheel; an editable one reads the checkout's data, which changes."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from kickback.knowledge.index.reading import Index
        from kickback.knowledge.layers import Layers

        # Kept until the wheel is written: the folder goes with this object.
        self._folder = tempfile.TemporaryDirectory()
        ready = Path(self._folder.name) / "ready.index"
        Index(Layers.of((Path(self.root) / "data",)), ready)
        build_data["force_include"][str(ready)] = "kickback/ready.index"
