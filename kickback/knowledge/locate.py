"""Find the data folder and the cache folder; the one module of this package that reads the environment."""

import os
from contextlib import suppress
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
    if packed := archive():
        return _unpacked(packed)
    raise NoDataError(f"{PACKAGE / 'data'}: no data folder; install kickback again, or name one with --data")


def archive() -> Path | None:
    """Return the zip file that kickback runs from, None where it is installed as files."""
    return next((parent for parent in PACKAGE.parents if parent.is_file()), None)


def _unpacked(packed: Path) -> Path:
    """Return the data of a zip file, unpacked into the cache folder once for each state of that file."""
    import shutil
    from tempfile import mkdtemp
    from zipfile import ZipFile

    facts = packed.stat()
    cache = cache_folder()
    folder = cache / f"data-{facts.st_size}-{facts.st_mtime_ns}"
    if folder.is_dir():
        return folder
    try:
        cache.mkdir(parents=True, exist_ok=True)
        draft = Path(mkdtemp(dir=cache))
        with ZipFile(packed) as members:
            members.extractall(draft, [one for one in members.namelist() if one.startswith("kickback/data/")])
    except OSError as error:
        message = (
            f"{cache}: cannot hold the data of {packed.name}: {error.strerror}; set KICKBACK_CACHE to another folder"
        )
        raise NoDataError(message) from None
    with suppress(OSError):
        (draft / "kickback" / "data").replace(folder)
    shutil.rmtree(draft, ignore_errors=True)
    return folder


def cache_folder() -> Path:
    """Return the folder that may be deleted at any time: `KICKBACK_CACHE`, or the platform's cache folder."""
    named = os.environ.get("KICKBACK_CACHE")
    if named:
        return Path(named)
    from platformdirs import user_cache_path

    return user_cache_path("kickback", appauthor=False)
