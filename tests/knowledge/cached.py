"""What a knowledge base answers, and the index that it leaves in the cache folder."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from kickback.knowledge.base import KnowledgeBase
from kickback.knowledge.index.opening import finished, keep, read_only
from kickback.knowledge.index.tables import SHELVES
from kickback.knowledge.kinds import FOLDERS

LINKS = "SELECT file, kind, id FROM links JOIN files USING (entry)"
FACTS = "SELECT file, key, value FROM facts JOIN files USING (entry)"
JOBS = "SELECT file, muscle, part, role, side FROM jobs JOIN files USING (entry)"
HITS = "SELECT kind, id, home, name, lines FROM {0} WHERE {0} MATCH 'extensor OR brace OR flexor'"
QUESTIONS = (LINKS, FACTS, JOBS, *(HITS.format(shelf) for shelf in SHELVES))


def everything(*folders: Path, cache: bool = True) -> dict[str, Any]:
    """Return all that the folders answer: every record, name, link, job, problem and hit."""
    base = KnowledgeBase.open(*folders, cache=cache)
    return {
        **{folder: base.every(kind) for folder, kind in FOLDERS.items()},
        "names": set(base.names),
        "problems": base.index.problems(),
        **{question: set(base.index.rows(question)) for question in QUESTIONS},
    }


def written(cache: Path) -> Path:
    """Return the one file in the cache folder, which must be the only one and hold a finished index."""
    (file,) = cache.iterdir()
    with closing(finished(file) or sqlite3.connect(":memory:")) as db:
        assert db.execute("SELECT count(*) FROM files").fetchone() != (0,)
    return file


def rewritten(file: Path, *changes: str) -> None:
    """Change the tables of an index as its own code would: the file is whole, sealed and believed."""
    with closing(sqlite3.connect(":memory:")) as db:
        with closing(read_only(file)) as held:
            held.backup(db)
        for change in changes:
            db.execute(change)
        keep(db, file)
