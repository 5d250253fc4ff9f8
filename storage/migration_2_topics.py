"""What schema 2 adds to topics, as it was on the day schema 2 was released. Imports nothing of ours."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE topics ADD COLUMN parent_id INTEGER REFERENCES topics(id)",
    "CREATE INDEX topics_inside ON topics(parent_id) WHERE parent_id IS NOT NULL",
)
