"""The tables of highlights and notes, each column's meaning beside it. Used for new libraries only.

A highlight is kept as the words it marks with those around them, not as a place in some html: the article's text may
be replaced under it. The two indexes hold prepared text (`storage.index_text`) of their own: it is little.
"""

from __future__ import annotations

TABLES = """
CREATE TABLE highlights (
    id INTEGER PRIMARY KEY AUTOINCREMENT,       -- never used again, for an undo may name it
    article_id INTEGER NOT NULL REFERENCES articles(id),
    quote TEXT NOT NULL,                        -- the words marked, as they were read
    prefix TEXT NOT NULL,                       -- what stood before them; empty: they began the text
    suffix TEXT NOT NULL,                       -- what stood behind them; empty: they ended the text
    place REAL NOT NULL,                        -- where in the text they began, 0 to 1
    color TEXT NOT NULL CHECK (color IN ('yellow', 'green', 'blue', 'pink')),
    made_at INTEGER NOT NULL
);
CREATE INDEX highlights_of_article ON highlights(article_id);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,       -- never used again, for an undo may name it
    article_id INTEGER NOT NULL REFERENCES articles(id),
    highlight_id INTEGER UNIQUE REFERENCES highlights(id),  -- null: on the article as a whole
    text TEXT NOT NULL,                         -- plain text, as it was typed
    made_at INTEGER NOT NULL,
    changed_at INTEGER                          -- null: never changed
);
CREATE INDEX notes_of_article ON notes(article_id);

CREATE VIRTUAL TABLE note_index USING fts5(
    text,
    tokenize='unicode61 remove_diacritics 2',
    prefix='2 3'
);
CREATE VIRTUAL TABLE highlight_index USING fts5(
    quote,
    tokenize='unicode61 remove_diacritics 2',
    prefix='2 3'
);
"""
