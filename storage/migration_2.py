"""From schema 1 to 2, as it was on the day schema 2 was released. Imports nothing of ours, to do the same for ever.

Where a table only gains, its new columns stand last, so that the table reads as a new library's does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STATEMENTS: tuple[str, ...] = ()


def migrate(database: Database) -> None:
    """Bring a library of schema 1 to schema 2, within the caller's transaction."""
    for statement in STATEMENTS:
        database.execute(statement)
