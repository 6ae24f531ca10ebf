"""Find the data folders and the cache folder; the one module of this package that reads the environment."""

import os
from contextlib import suppress
from pathlib import Path

from kickback.errors import KickbackError

PACKAGE = Path(__file__).parents[1]


class NoDataError(KickbackError):
    """Say that there is no knowledge base where one was expected."""

    exit_code = 3


def data_folders(given: Path | str | None = None, *, alone: bool = False) -> tuple[Path, ...]:
    """Return the folders whose entries are laid over each other, the lowest first.

    The shipped one, the user's own, those that `KICKBACK_DATA` lists, then `given`; with `alone`, `given` by itself.
    Raises NoDataError where one that was named is no folder.
    """
    if given and alone:
        return (_named(Path(given)),)
    listed = [Path(text) for text in os.environ.get("KICKBACK_DATA", "").split(os.pathsep) if text]
    over = [_named(folder) for folder in [*listed, *([Path(given)] if given else [])]]
    own = own_folder()
    return tuple(dict.fromkeys([shipped_folder(), *([own] if own.is_dir() else []), *over]))


def _named(folder: Path) -> Path:
    if not folder.is_dir():
        raise NoDataError(f"{folder}: no such data folder; check --data and KICKBACK_DATA")
    return folder


def shipped_folder() -> Path:
    """Return the folder of the knowledge base that comes with kickback.

    The one inside the installed package, or the one beside it in a checkout. Raises NoDataError where there is none.
    """
    for folder in (PACKAGE / "data", PACKAGE.parent / "data"):
        if folder.is_dir():
            return folder
    if packed := archive():
        return _unpacked(packed)
    raise NoDataError(f"{PACKAGE / 'data'}: no data folder; install kickback again, or name one with --data")


def own_folder() -> Path:
    """Return the folder of the user's own entries, which need not exist: `KICKBACK_HOME`, or the platform's place."""
    named = os.environ.get("KICKBACK_HOME")
    if named:
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("kickback", appauthor=False) / "knowledge"


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
