"""What schema 2 brings for topics that learn, as it was on the day it was released. Imports nothing of ours."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE topics ADD COLUMN is_self_tagging INTEGER NOT NULL DEFAULT 0",
    """
CREATE TABLE suggestions (
    article_id INTEGER NOT NULL REFERENCES articles(id),
    topic_id INTEGER NOT NULL REFERENCES topics(id) ON DELETE CASCADE,
    score REAL NOT NULL,
    because TEXT NOT NULL,
    PRIMARY KEY (article_id, topic_id)
) WITHOUT ROWID
""",
    """
CREATE INDEX suggestions_of_topic ON suggestions(topic_id, article_id)
""",
    """
CREATE TABLE topic_models (
    topic_id INTEGER PRIMARY KEY REFERENCES topics(id) ON DELETE CASCADE,
    learnt_from TEXT NOT NULL,
    model TEXT,
    precision REAL NOT NULL,
    judged_to INTEGER NOT NULL
)
""",
    """
CREATE TABLE word_background (
    documents INTEGER NOT NULL,
    holding TEXT NOT NULL,
    placed TEXT NOT NULL,
    vectors BLOB NOT NULL,
    made_at INTEGER NOT NULL
)
""",
    """
CREATE TABLE themes (
    rule TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    articles INTEGER NOT NULL,
    place INTEGER NOT NULL,
    is_declined INTEGER NOT NULL
) WITHOUT ROWID
""",
    """
CREATE TABLE themes_found (
    found_in TEXT NOT NULL
)
""",
)
