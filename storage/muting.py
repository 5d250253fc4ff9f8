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
from storage.types import ChangeSet, Marked


def mute(conn: sqlite3.Connection, story_ids: Collection[int], is_muted: bool, now: int) -> list[Marked]:
    """Leave stories out of lists and editions, all read; or no longer, and unread as they were.

    Returns:
        Parts of one step: each has its undo, to be run last first.
    """
    if is_muted:
        muted = [_mute(conn, story_id, now) for story_id in story_ids]
        return [*muted, marks.mark_read(conn, stories.members(conn, story_ids), True, now)]
    return [part for story_id in story_ids for part in _show(conn, story_id, now)]


def _mute(conn: sqlite3.Connection, story_id: int, now: int) -> Marked:
    done = stories.mute(conn, story_id, True, now)
    return Marked(done.changes, done.count, partial(_take_back, story_id=story_id, now=now)) if done.count else done


def _take_back(conn: sqlite3.Connection, story_id: int, now: int) -> Marked:
    """Show it again, and what joined it meanwhile as unread as it came."""
    changes = ChangeSet()
    for part in _show(conn, story_id, now):
        changes |= part.changes
    return Marked(changes, 1, partial(_mute, story_id=story_id, now=now))


def _show(conn: sqlite3.Connection, story_id: int, now: int) -> list[Marked]:
    with wrap_errors():
        read = conn.execute(
            "SELECT x.article_id FROM stories AS t JOIN story_articles AS x ON x.story_id = t.id"
            " JOIN states AS s ON s.article_id = x.article_id"
            " WHERE t.id = ? AND s.is_read = 1 AND s.read_at = t.muted_at",
            (story_id,),
        ).fetchall()
    return [marks.mark_read(conn, [row[0] for row in read], False, now), stories.mute(conn, story_id, False, now)]
