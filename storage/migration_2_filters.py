"""What schema 2 brings for search, rules and filters, as it was on the day it was released. Imports nothing of ours."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE feeds ADD COLUMN is_notifying INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE topics ADD COLUMN is_notifying INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE topics ADD COLUMN rule_problem TEXT",
    "ALTER TABLE searches ADD COLUMN is_notifying INTEGER NOT NULL DEFAULT 0",
    """
CREATE TABLE filters (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('read', 'save', 'notify', 'hide')),
    is_on INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL,
    problem TEXT
)
""",
    """
CREATE TABLE filter_log (
    filter_id INTEGER NOT NULL REFERENCES filters(id),
    article_id INTEGER NOT NULL REFERENCES articles(id),
    action TEXT NOT NULL CHECK (action IN ('read', 'save', 'notify', 'hide')),
    at INTEGER NOT NULL,
    PRIMARY KEY (filter_id, article_id)
) WITHOUT ROWID
""",
    "CREATE INDEX filter_log_of_article ON filter_log(article_id)",
    "CREATE INDEX filter_log_by_time ON filter_log(at DESC)",
    # Made anew with fewer prefixes and the text first, and filled when the library is prepared.
    "DROP TABLE article_index",
    """
CREATE VIRTUAL TABLE article_index USING fts5(
    text, title, author,
    content='',
    tokenize='unicode61 remove_diacritics 2',
    prefix='3'
)
""",
    "CREATE VIRTUAL TABLE article_words USING fts5vocab('article_index', 'instance')",
)
