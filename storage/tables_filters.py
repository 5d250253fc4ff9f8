"""The tables of filters, queries that act on what arrives, each column's meaning beside it. For new libraries only."""

from __future__ import annotations

TABLES = """
CREATE TABLE filters (
    id INTEGER PRIMARY KEY AUTOINCREMENT,       -- never used again, for the log names it
    name TEXT NOT NULL,
    query TEXT NOT NULL,                        -- read as a topic's rule is
    action TEXT NOT NULL CHECK (action IN ('read', 'save', 'notify', 'hide')),
    is_on INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL,
    problem TEXT                                -- why it was skipped; null: it runs
);

CREATE TABLE filter_log (                       -- what filters did, until it is undone or the article goes
    filter_id INTEGER NOT NULL REFERENCES filters(id),
    article_id INTEGER NOT NULL REFERENCES articles(id),
    action TEXT NOT NULL CHECK (action IN ('read', 'save', 'notify', 'hide')),
    at INTEGER NOT NULL,
    PRIMARY KEY (filter_id, article_id)
) WITHOUT ROWID;
CREATE INDEX filter_log_of_article ON filter_log(article_id);
CREATE INDEX filter_log_by_time ON filter_log(at DESC);
"""
