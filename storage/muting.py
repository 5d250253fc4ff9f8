"""Muting stories: what that does to them and to what is read, and how it is taken back.

A muted story is read, and so is what joins it, or counts would speak of articles that nobody sees. All that bears the
moment of the muting as the one it was read at, by which it is known again when the story is shown.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from functools import partial

from storage import marks, stories
from storage.errors import wrap_errors
from storage.types import Marked


def mute(conn: sqlite3.Connection, story_ids: Collection[int], is_muted: bool, now: int) -> list[Marked]:
    """Leave stories out of lists and editions, all read; or no longer, and unread as they were.

    Returns:
        Parts of one step, one for each story: each has its undo, to be run last first.
    """
    done = [_mute(conn, each, now) if is_muted else _show(conn, each) for each in story_ids]
    return [each for each in done if each.count]


def _mute(conn: sqlite3.Connection, story_id: int, at: int) -> Marked:
    """Mute a story as of a moment. Done again, it reads what joined the story in between as well."""
    muted = stories.mute(conn, story_id, True, at)
    if not muted.count:
        return muted
    read = marks.mark_read(conn, stories.members(conn, [story_id]), True, at)
    undo = partial(_take_back, story_id=story_id, read=read)
    return Marked(muted.changes | read.changes, 1, undo)


def _take_back(conn: sqlite3.Connection, story_id: int, read: Marked) -> Marked:
    """Show it again: exactly as unread as it was, and what joined it meanwhile as unread as it came."""
    restored = read.undo(conn) if read.undo is not None else Marked()
    shown = _show(conn, story_id)
    return Marked(restored.changes | shown.changes, 1, shown.undo)


def _show(conn: sqlite3.Connection, story_id: int) -> Marked:
    with wrap_errors():
        row = conn.execute("SELECT muted_at FROM stories WHERE id = ?", (story_id,)).fetchone()
        if row is None or row[0] is None:
            return Marked()
        read = conn.execute(
            "SELECT x.article_id FROM story_articles AS x JOIN states AS s ON s.article_id = x.article_id"
            " WHERE x.story_id = ? AND s.is_read = 1 AND s.read_at = ?",
            (story_id, row[0]),
        ).fetchall()
    unread = marks.mark_read(conn, [each[0] for each in read], False, row[0])
    shown = stories.mute(conn, story_id, False, row[0])
    # As of the moment it was muted at before, so that showing it once more finds the same articles.
    return Marked(unread.changes | shown.changes, 1, partial(_mute, story_id=story_id, at=row[0]))
