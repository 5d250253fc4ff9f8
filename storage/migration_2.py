"""From schema 1 to 2, as it was on the day schema 2 was released. Imports nothing of ours that
changes, to do the same for ever; a subject of many tables has a frozen module of its own.

Where a table only gains, its new columns stand last, so that the table reads as a new library's does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import (
    migration_2_editions,
    migration_2_filters,
    migration_2_notes,
    migration_2_stories,
    migration_2_suggestions,
    migration_2_topics,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS: tuple[str, ...] = (
    *migration_2_notes.STATEMENTS,
    *migration_2_stories.STATEMENTS,
    *migration_2_filters.STATEMENTS,
    *migration_2_topics.STATEMENTS,
    *migration_2_suggestions.STATEMENTS,
    *migration_2_editions.STATEMENTS,
)


def migrate(database: Database) -> None:
    """Bring a library of schema 1 to schema 2, within the caller's transaction."""
    for statement in STATEMENTS:
        database.execute(statement)
