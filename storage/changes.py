"""The table `changes`: what other processes did, so that a window that is open can follow.

Kept for a day (`storage.upkeep`). The window's own marks are not recorded: nobody else looks.
"""

from __future__ import annotations

import sqlite3

from storage.errors import wrap_errors
from storage.types import ChangeSet

MAX_NAMED = 5000
"""Articles named one by one; a larger change is recorded as "many", and whoever shows articles looks again."""


def record(conn: sqlite3.Connection, changes: ChangeSet, now: int) -> int:
    """Note a change within the caller's transaction; the newest sequence."""
    named = (("new", changes.new), ("changed", changes.changed), ("removed", changes.removed))
    total = sum(len(ids) for _, ids in named)
    rows: list[tuple[int | None, str, int]] = []
    if changes.many or total > MAX_NAMED:
        rows.append((None, "many", now))
    else:
        rows += [(article_id, kind, now) for kind, ids in named for article_id in ids]
    if changes.library:
        rows.append((None, "library", now))
    with wrap_errors():
        conn.executemany("INSERT INTO changes(article_id, kind, at) VALUES (?, ?, ?)", rows)
        return newest_sequence(conn)


def newest_sequence(conn: sqlite3.Connection) -> int:
    """The last sequence given out, pruned rows included; 0 if there was none."""
    with wrap_errors():
        row = conn.execute("SELECT seq FROM sqlite_sequence WHERE name = 'changes'").fetchone()
    return row[0] if row else 0


def changes_after(conn: sqlite3.Connection, sequence: int) -> tuple[ChangeSet, int]:
    """All that was recorded behind a sequence, as one set, and the newest sequence.

    Where some of it was removed meanwhile, as after a day of sleep, the set says to look again at everything.
    """
    found: dict[str, set[int]] = {"new": set(), "changed": set(), "removed": set()}
    many = library = False
    newest = sequence
    with wrap_errors():
        last = newest_sequence(conn)
        rows = conn.execute(
            "SELECT sequence, article_id, kind FROM changes WHERE sequence > ? ORDER BY sequence", (sequence,)
        ).fetchall()
        # Sequences have no gaps but where rows were removed, which are always the oldest.
        if len(rows) < last - sequence:
            many = library = True
            newest = last
        for newest, article_id, kind in rows:  # noqa: B007 - the last one is the newest
            if kind == "many":
                many = True
            elif kind == "library":
                library = True
            else:
                found[kind].add(article_id)
    removed = frozenset(found["removed"])
    new = frozenset(found["new"]) - removed
    changed = frozenset(found["changed"]) - new - removed
    return ChangeSet(new, changed, removed, many=many, library=library), newest
