"""The table of editions as schema 2 was released with it. Part of `storage.migration_2`; frozen like it."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    """
CREATE TABLE editions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    finished_at INTEGER,
    topic TEXT,
    headline TEXT NOT NULL,
    stories INTEGER NOT NULL,
    words TEXT NOT NULL,
    document TEXT NOT NULL
)
""",
    "CREATE INDEX editions_finished ON editions(until DESC) WHERE finished_at IS NOT NULL",
)
