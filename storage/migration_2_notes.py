"""What schema 2 adds for highlights and notes, as it was on the day schema 2 was released. Imports nothing of ours."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    """
CREATE TABLE highlights (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles(id),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    place REAL NOT NULL,
    color TEXT NOT NULL CHECK (color IN ('yellow', 'green', 'blue', 'pink')),
    made_at INTEGER NOT NULL
)""",
    "CREATE INDEX highlights_of_article ON highlights(article_id)",
    """
CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL REFERENCES articles(id),
    highlight_id INTEGER UNIQUE REFERENCES highlights(id),
    text TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    changed_at INTEGER
)""",
    "CREATE INDEX notes_of_article ON notes(article_id)",
    "CREATE VIRTUAL TABLE note_index USING fts5( text, tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
    "CREATE VIRTUAL TABLE highlight_index USING fts5( quote, tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
)
