"""The table of editions: digests as they were made. Part of `storage.tables`."""

TABLES = """
CREATE TABLE editions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,       -- never used again, for an undo may name it
    since INTEGER NOT NULL,                     -- the period
    until INTEGER NOT NULL,                     -- its end, not in it
    made_at INTEGER NOT NULL,
    finished_at INTEGER,                        -- when its reader was done; null: only looked at, goes by itself
    topic TEXT,                                 -- the only one it is of, by name; null: all
    headline TEXT NOT NULL,                     -- of its lead story; empty: it has none
    stories INTEGER NOT NULL,
    words TEXT NOT NULL,                        -- its headlines, sentences and sources in lower case, for search
    document TEXT NOT NULL                      -- lines of JSON: digest.edition_json
);
CREATE INDEX editions_finished ON editions(until DESC) WHERE finished_at IS NOT NULL;
"""
