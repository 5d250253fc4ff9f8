"""Making editions from the library and keeping them: for the engine and the command line.

What an edition says is digest.edition's; files of it are feeds.edition_exports'.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from functools import partial

from digest.edition import edition
from digest.edition_json import packed, searched, unpacked
from digest.edition_types import Edition
from storage import editions
from storage.edition_types import KeptEdition
from storage.errors import StorageError, StorageProblem


@dataclass(frozen=True, slots=True)
class Wanted:
    """An edition to be made.

    Attributes:
        since, until: the period; UTC epoch seconds, the end not in it.
        minutes: at most; None for all there is.
        topic: the only one it is of, as a briefing; None for all.
        takes_late: what was published before and arrived in the period is of it.
    """

    since: int
    until: int
    minutes: int | None = None
    topic: str | None = None
    takes_late: bool = False


def make(conn: sqlite3.Connection, wanted: Wanted, made_at: int) -> Edition:
    """An edition of what is stored."""
    material = editions.gather(conn, wanted.since, wanted.until, topic=wanted.topic, takes_late=wanted.takes_late)
    return edition(material, partial(editions.texts, conn), minutes=wanted.minutes, made_at=made_at)


def keep(conn: sqlite3.Connection, made: Edition, finished_at: int | None) -> int:
    """Store an edition; its id. `finished_at`: when its reader was done with it; None for not yet."""
    headline = made.lead.headline if made.lead is not None else ""
    count = sum(1 for _ in made.stories())
    about = KeptEdition(0, made.since, made.until, made.made_at, finished_at, made.topic, headline, count)
    return editions.put(conn, about, searched(made), packed(made))


def kept(conn: sqlite3.Connection, edition_id: int) -> Edition | None:
    """An edition as it was made; None if it is not there.

    Raises:
        StorageError: what is stored is no edition.
    """
    document = editions.document(conn, edition_id)
    try:
        return unpacked(document) if document is not None else None
    except ValueError as error:
        raise StorageError(StorageProblem.DAMAGED, f"edition {edition_id}: {error}") from error


def check(conn: sqlite3.Connection) -> list[str]:
    """Which kept editions can no longer be read, or hold other than is told of them; in words for a person."""
    found = []
    for about in editions.archive(conn):
        try:
            made = kept(conn, about.id)
        except StorageError:
            made = None
        if made is None:
            found.append(f"Edition {about.id} cannot be read.")
        elif (made.since, made.until, sum(1 for _ in made.stories())) != (about.since, about.until, about.stories):
            found.append(f"Edition {about.id} does not hold what is told of it.")
    return found
