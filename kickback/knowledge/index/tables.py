"""The tables of the index. They are derived from the YAML files and may be thrown away at any time.

The records stand in a table of their own: among them, a question about all files would read through them all.
"""

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE files (
    entry INTEGER PRIMARY KEY, layer INTEGER, file TEXT, size INTEGER, mtime INTEGER, ctime INTEGER,
    content INTEGER, title TEXT, problems BLOB, shown INTEGER DEFAULT 0
);
CREATE UNIQUE INDEX files_by_name ON files (file, layer);
CREATE INDEX files_broken ON files (file, layer) WHERE problems != x'90';
CREATE TABLE bodies (entry INTEGER PRIMARY KEY, body BLOB, checksum INTEGER);
CREATE TABLE names (entry INTEGER, folded TEXT, kind TEXT, id TEXT, home TEXT, shown TEXT);
CREATE INDEX names_by_text ON names (folded);
CREATE INDEX names_by_id ON names (kind, id);
CREATE INDEX names_by_entry ON names (entry);
CREATE TABLE links (entry INTEGER, kind TEXT, id TEXT);
CREATE INDEX links_by_id ON links (id, kind, entry);
CREATE INDEX links_by_entry ON links (entry);
CREATE TABLE defined (entry INTEGER, kind TEXT, id TEXT);
CREATE INDEX defined_by_entry ON defined (entry);
CREATE TABLE facts (entry INTEGER, key TEXT, value TEXT);
CREATE INDEX facts_by_value ON facts (key, value, entry);
CREATE INDEX facts_by_entry ON facts (entry, key, value);
CREATE TABLE jobs (entry INTEGER, muscle TEXT, part TEXT, tier TEXT, role TEXT, side TEXT);
CREATE INDEX jobs_by_muscle ON jobs (muscle, role, side, tier, part, entry);
CREATE INDEX jobs_by_entry ON jobs (entry);
CREATE TABLE words (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE VIRTUAL TABLE library USING fts5 (
    kind, id UNINDEXED, home UNINDEXED, name, aliases, lines, called, said,
    tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE practice USING fts5 (
    kind, id UNINDEXED, home UNINDEXED, name, aliases, lines, called, said,
    tokenize = 'porter unicode61 remove_diacritics 2'
);
"""
# What may be searched. What exercises hold stands apart: there may be very much of it, and ranking takes its time.
LIBRARY, PRACTICE = SHELVES = ("library", "practice")
DERIVED = ("names", "links", "defined", "facts", "jobs")
# Room for the things of one entry among the row numbers of its shelf.
ROOM = 10_000
