"""The tables of stories as schema 2 was released with them. Part of `storage.migration_2`; frozen like it."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    """
CREATE TABLE stories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    headline_id INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    publishers INTEGER NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    muted_at INTEGER
)
""",
    """
CREATE INDEX stories_by_time ON stories(last_at DESC)
""",
    """
CREATE INDEX stories_by_coverage ON stories(publishers DESC, last_at DESC, id DESC) WHERE publishers > 1
""",
    """
CREATE INDEX stories_muted ON stories(muted_at) WHERE muted_at IS NOT NULL
""",
    """
CREATE TABLE story_articles (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id),
    story_id INTEGER REFERENCES stories(id),
    sort_at INTEGER NOT NULL,
    publisher TEXT NOT NULL,
    duplicate_of INTEGER,
    is_by_hand INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID
""",
    """
CREATE INDEX story_articles_of_story ON story_articles(story_id, sort_at DESC, article_id DESC)
    WHERE story_id IS NOT NULL
""",
    """
CREATE TABLE story_terms (
    article_id INTEGER PRIMARY KEY REFERENCES articles(id),
    sort_at INTEGER NOT NULL,
    publisher TEXT NOT NULL,
    terms BLOB NOT NULL
) WITHOUT ROWID
""",
    """
CREATE INDEX story_terms_by_time ON story_terms(sort_at)
""",
)
