"""Find the data folder and the cache folder; the one module of this package that reads the environment."""

import os
from pathlib import Path

from kickback.errors import KickbackError

PACKAGE = Path(__file__).parents[1]


class NoDataError(KickbackError):
    """Say that there is no knowledge base where one was expected."""

    exit_code = 3


def data_folder(given: Path | str | None = None) -> Path:
    """Return the folder of the knowledge base.

    `given`, then `KICKBACK_DATA`, then the folder inside the installed package, then the one beside it in a checkout.
    Raises NoDataError where the first that applies is no folder.
    """
    named = given or os.environ.get("KICKBACK_DATA")
    if named:
        folder = Path(named)
        if not folder.is_dir():
            raise NoDataError(f"{folder}: no such data folder; check --data and KICKBACK_DATA")
        return folder
    for folder in (PACKAGE / "data", PACKAGE.parent / "data"):
        if folder.is_dir():
            return folder
    raise NoDataError(f"{PACKAGE / 'data'}: no data folder; install kickback again, or name one with --data")


def cache_folder() -> Path:
    """Return the folder that may be deleted at any time: `KICKBACK_CACHE`, or the platform's cache folder."""
    named = os.environ.get("KICKBACK_CACHE")
    if named:
        return Path(named)
    from platformdirs import user_cache_path

    return user_cache_path("kickback", appauthor=False)
