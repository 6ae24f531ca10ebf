"""The files of the data folders that are laid over each other, and what tells whether one has changed."""

import os
from pathlib import Path
from typing import NamedTuple

from kickback.knowledge.kinds import FOLDERS

Stamp = tuple[int, int, int]


class Layers(NamedTuple):
    """Hold the folders, the lowest first, and for each of them its entries' files with size and times."""

    folders: tuple[Path, ...]
    files: tuple[dict[str, Stamp], ...]

    @classmethod
    def of(cls, folders: tuple[Path, ...]) -> "Layers":
        """Look at `folders` as they are now."""
        return cls(folders, tuple(_files(folder) for folder in folders))

    def path(self, layer: int, file: str) -> Path:
        """Return where a file of one layer stands."""
        return self.folders[layer] / file

    def homes(self, file: str) -> list[int]:
        """Return the layers that hold `file`, the highest first."""
        return [layer for layer in reversed(range(len(self.files))) if file in self.files[layer]]


def _files(folder: Path) -> dict[str, Stamp]:
    """Return the files of entries, in order; one whose name is no text can be no entry's.

    Every run looks at each of them: at whole paths, as entries of `scandir` take a third longer, and pathlib twice.
    """
    found: dict[str, Stamp] = {}
    for kind in FOLDERS:
        start = f"{folder}/{kind}/"
        try:
            names = sorted(os.listdir(start))  # noqa: PTH208
        except OSError:
            continue
        for name in names:
            if name.endswith(".yaml") and (name.isascii() or _is_text(name)):
                try:
                    facts = os.stat(start + name)  # noqa: PTH116
                    found[f"{kind}/{name}"] = (facts.st_size, facts.st_mtime_ns, facts.st_ctime_ns)
                except OSError:
                    found[f"{kind}/{name}"] = (0, 0, 0)
    return found


def _is_text(name: str) -> bool:
    """Tell whether a file's name is UTF-8: bytes that are not come as surrogates."""
    return not any("\ud800" <= sign <= "\udfff" for sign in name)


def stem_of(file: str) -> str:
    """Return the id that a file's name gives: `soleus` for `muscles/soleus.yaml`."""
    return file.rpartition("/")[2].removesuffix(".yaml")
