"""Subscriptions: what the sidebar shows of them, what a refresh needs and learns, and the person's own changes.

Folders are `storage.folders`. All changes by a person return a `Marked` that takes them back.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from storage import counting, digest_shares, folders, searches, topics
from storage.errors import wrap_errors
from storage.feed_types import DigestShare, FeedChecked, FeedProblem, FeedRow, FeedSource, FolderRow
from storage.held import held
from storage.picture_types import PicturePolicy
from storage.types import ChangeSet, Library, Marked, Totals

_LIBRARY = ChangeSet(library=True)

_CHECKED = "paused_at IS NULL AND problem_kind IS NOT 'gone'"
"""Feeds asked unasked. What answers 410 said that it will never be there again (RFC 9110, 15.5.11)."""

_CLOCK_STEP_S = 3600
_DUE = "(next_check_at IS NULL OR next_check_at <= ? OR last_checked_at > ?)"
"""What was checked more than an hour from now was so by a clock that was wrong: it would wait for that time to come."""

HELD = held("states.article_id", "states.is_saved")
"""The condition, on a row of `states`, under which an article stays when its feeds go."""

UNFILTERED = "states.article_id NOT IN (SELECT article_id FROM filter_log WHERE action = 'hide')"
"""The condition, on a row of `states`, under which no filter hides an article."""

_ROW = (
    "SELECT f.id, coalesce(f.own_title, f.title, f.url), f.url, f.site_url, f.folder_id, f.position,"
    " coalesce(c.articles, 0), coalesce(c.unread, 0), f.next_check_at, f.last_checked_at, f.interval_s,"
    " f.problem_kind, f.failing_since, f.problem_detail, f.http_status, f.failures, f.previous_url,"
    " f.picture_policy, f.paused_at, f.keep_days, f.keep_count, f.full_text, f.is_notifying"
    " FROM feeds AS f LEFT JOIN counts AS c ON c.kind = 'feed' AND c.key = f.id"
    " WHERE f.unsubscribed_at IS NULL"
)


def library(conn: sqlite3.Connection, today_from: int) -> Library:
    """Everything the sidebar shows; its cost goes with the number of feeds, not of articles.

    Args:
        conn: a connection.
        today_from: local midnight; UTC epoch seconds.
    """
    with wrap_errors():
        folder_rows = conn.execute("SELECT id, name, parent_id, position FROM folders ORDER BY position, id").fetchall()
        feeds = conn.execute(f"{_ROW} ORDER BY f.position, f.id").fetchall()
        articles, unread = conn.execute("SELECT articles, unread FROM counts WHERE kind = 'all' AND key = 0").fetchone()
        saved = conn.execute("SELECT count(*) FROM states WHERE is_saved = 1 AND is_hidden = 0").fetchone()[0]
        today = conn.execute(
            "SELECT count(*) FROM states WHERE is_read = 0 AND is_hidden = 0 AND sort_at >= ?", (today_from,)
        ).fetchone()[0]
        pages = conn.execute("SELECT count(*) FROM articles WHERE kept_at IS NOT NULL").fetchone()[0]
        shares = digest_shares.shares(conn)
    return Library(
        folders=tuple(FolderRow(*row) for row in folder_rows),
        feeds=tuple(_row(row, shares) for row in feeds),
        topics=tuple(topics.topics(conn)),
        searches=tuple(searches.searches(conn)),
        totals=Totals(articles, unread, saved, today, pages),
    )


def feed_by_url(conn: sqlite3.Connection, url: str) -> FeedRow | None:
    """The subscription of an address, or of one it was moved from; None if there is none."""
    with wrap_errors():
        row = conn.execute(f"{_ROW} AND (f.url = ? OR f.previous_url = ?) LIMIT 1", (url, url)).fetchone()
    return _row(row, digest_shares.shares(conn)) if row else None


def _row(row: tuple[Any, ...], shares: Mapping[int, DigestShare]) -> FeedRow:
    kind, since, detail, http_status, failures, previous_url, *choices = row[11:]
    problem = None
    if kind is not None:
        problem = FeedProblem(kind, since, detail or "", http_status, failures)
    *choices, is_notifying = choices
    share = shares.get(row[0], DigestShare.USUAL)
    return FeedRow(*(*row[:11], problem, previous_url, *choices, bool(is_notifying), share))


def sources(conn: sqlite3.Connection, feed_ids: Sequence[int] | None, due_at: int | None) -> list[FeedSource]:
    """What a refresh needs of feeds: all, those named, or (with a moment) those due by then; the longest due first.

    A feed that is paused, or was ended by its publisher, is among them only where it is named.
    """
    statement = (
        "SELECT id, url, coalesce(own_title, title, url), etag, last_modified, body_hash, interval_s, failures,"
        " failing_since, moved_url, moved_count, moved_since, retry_after_at, next_check_at"
        " FROM feeds WHERE unsubscribed_at IS NULL"
    )
    parameters: list[int] = []
    if feed_ids is not None:
        statement += f" AND id IN ({','.join('?' * len(feed_ids))})"
        parameters += feed_ids
    else:
        statement += f" AND {_CHECKED}"
    if due_at is not None:
        statement += f" AND {_DUE}"
        parameters += [due_at, due_at + _CLOCK_STEP_S]
    with wrap_errors():
        rows = conn.execute(f"{statement} ORDER BY next_check_at, id", parameters).fetchall()
    return [FeedSource(*row) for row in rows]


def due_count(conn: sqlite3.Connection, now: int) -> int:
    """How many feeds' time has come."""
    with wrap_errors():
        row = conn.execute(
            f"SELECT count(*) FROM feeds WHERE unsubscribed_at IS NULL AND {_CHECKED} AND {_DUE}",
            (now, now + _CLOCK_STEP_S),
        ).fetchone()
    count: int = row[0]
    return count


def record_check(conn: sqlite3.Connection, checked: FeedChecked) -> ChangeSet:
    """Write what a check taught. The change set is empty where nothing a person sees changed.

    Nothing is written for a feed unsubscribed by now: what it brought was not stored, and must come anew after an undo.
    """
    seen = "title, site_url, url, problem_kind, failing_since, last_checked_at"
    with wrap_errors():
        before = conn.execute(
            f"SELECT {seen} FROM feeds WHERE id = ? AND unsubscribed_at IS NULL", (checked.feed_id,)
        ).fetchone()
        if before is None:
            return ChangeSet()
        failed = checked.problem_kind is not None
        conn.execute(
            "UPDATE feeds SET last_checked_at = :checked_at, next_check_at = :next_check_at, etag = :etag,"
            " last_modified = :last_modified, body_hash = :body_hash, title = coalesce(:title, title),"
            " site_url = coalesce(:site_url, site_url), language = coalesce(:language, language),"
            " failures = CASE WHEN :failed THEN failures + 1 ELSE 0 END,"
            " failing_since = CASE WHEN :failed THEN coalesce(failing_since, :checked_at) END,"
            " problem_kind = :problem_kind, problem_detail = :problem_detail, http_status = :http_status,"
            " retry_after_at = :retry_after_at, moved_url = :moved_url, moved_count = :moved_count,"
            " moved_since = :moved_since WHERE id = :feed_id",
            {
                "feed_id": checked.feed_id,
                "checked_at": checked.checked_at,
                "next_check_at": checked.next_check_at,
                "etag": checked.etag,
                "last_modified": checked.last_modified,
                "body_hash": checked.body_hash,
                "title": checked.title,
                "site_url": checked.site_url,
                "language": checked.language,
                "failed": failed,
                "problem_kind": checked.problem_kind,
                "problem_detail": checked.problem_detail if failed else None,
                "http_status": checked.http_status,
                "retry_after_at": checked.retry_after_at,
                "moved_url": checked.moved_url,
                "moved_count": checked.moved_count,
                "moved_since": checked.moved_since,
            },
        )
        if checked.url is not None:
            _move_address(conn, checked.feed_id, checked.url)
        after = conn.execute(f"SELECT {seen} FROM feeds WHERE id = ?", (checked.feed_id,)).fetchone()
    # Being checked at all is shown only in a feed's properties, which read it when opened.
    return _LIBRARY if before[:5] != after[:5] else ChangeSet()


def _move_address(conn: sqlite3.Connection, feed_id: int, url: str) -> None:
    """Give a feed its new address and remember the old one, unless another subscription has it already."""
    taken = conn.execute("SELECT 1 FROM feeds WHERE url = ?", (url,)).fetchone()
    if taken is None:
        conn.execute(
            "UPDATE feeds SET previous_url = url, url = ?, moved_url = NULL, moved_count = 0, moved_since = NULL"
            " WHERE id = ?",
            (url, feed_id),
        )


def add_feed(
    conn: sqlite3.Connection, url: str, title: str | None, site_url: str | None, folder_id: int | None, now: int
) -> Marked:
    """Subscribe to an address; `made_id` is the feed. One subscribed to already is left as it is, with `count` 0.

    One unsubscribed in this session comes back with its articles and marks, in the folder given now if there is one.
    """
    with wrap_errors():
        folder_id = folders.existing(conn, folder_id)
        row = conn.execute("SELECT id, unsubscribed_at FROM feeds WHERE url = ?", (url,)).fetchone()
        if row is not None and row[1] is None:
            return Marked(made_id=row[0])
        if row is not None:
            feed_id: int = row[0]
            _show(conn, [feed_id])
            if folder_id is not None:
                move_feeds(conn, [feed_id], folder_id)
        else:
            position = conn.execute(
                "SELECT coalesce(max(position), -1) + 1 FROM feeds WHERE folder_id IS ?", (folder_id,)
            ).fetchone()[0]
            made = conn.execute(
                "INSERT INTO feeds(url, title, site_url, folder_id, position, added_at) VALUES (?, ?, ?, ?, ?, ?)",
                (url, title, site_url, folder_id, position, now),
            ).lastrowid
            if made is None:
                raise AssertionError("an INSERT names the row it made")
            feed_id = made
    return Marked(_LIBRARY, 1, partial(unsubscribe, feed_ids=[feed_id], now=now), feed_id)


def rename_feed(conn: sqlite3.Connection, feed_id: int, title: str | None) -> Marked:
    """Give a feed a name of the person's own; None or blank: the feed's own again."""
    return _set(conn, feed_id, "own_title", (title or "").strip() or None)


def set_interval(conn: sqlite3.Connection, feed_id: int, interval_s: int | None) -> Marked:
    """Choose how often a feed is checked, in seconds; None: the program's default. It takes effect at once."""
    with wrap_errors():
        row = conn.execute("SELECT interval_s FROM feeds WHERE id = ?", (feed_id,)).fetchone()
        done = _set(conn, feed_id, "interval_s", interval_s)
        if not done.count:
            return done
        conn.execute(
            "UPDATE feeds SET next_check_at = last_checked_at + ? WHERE id = ? AND last_checked_at IS NOT NULL"
            " AND problem_kind IS NULL",
            (interval_s if interval_s is not None else 1800, feed_id),
        )
    return replace(done, undo=partial(set_interval, feed_id=feed_id, interval_s=row[0]))


def set_picture_policy(conn: sqlite3.Connection, feed_id: int, policy: PicturePolicy | None) -> Marked:
    """Choose which of a feed's pictures are fetched; None: as the library's setting says."""
    return _set(conn, feed_id, "picture_policy", policy.value if policy is not None else None)


def _set(conn: sqlite3.Connection, feed_id: int, column: str, value: str | int | None) -> Marked:
    with wrap_errors():
        row = conn.execute(f"SELECT {column} FROM feeds WHERE id = ?", (feed_id,)).fetchone()
        if row is None or row[0] == value:
            return Marked()
        conn.execute(f"UPDATE feeds SET {column} = ? WHERE id = ?", (value, feed_id))
    return Marked(_LIBRARY, 1, partial(_set, feed_id=feed_id, column=column, value=row[0]))


def move_feeds(
    conn: sqlite3.Connection, feed_ids: Sequence[int], folder_id: int | None, before_id: int | None = None
) -> Marked:
    """Put feeds into a folder (None, or one that is gone: none), in front of another feed there, or at its end."""
    with wrap_errors():
        folder_id = folders.existing(conn, folder_id)
        there = [
            row[0]
            for row in conn.execute(
                "SELECT id FROM feeds WHERE folder_id IS ? AND unsubscribed_at IS NULL ORDER BY position, id",
                (folder_id,),
            )
        ]
        moving = dict.fromkeys(feed_ids)
        staying = [feed_id for feed_id in there if feed_id not in moving]
        at = staying.index(before_id) if before_id in staying else len(staying)
        ordered = [*staying[:at], *moving, *staying[at:]]
        return _place(conn, [(folder_id, position, feed_id) for position, feed_id in enumerate(ordered)])


def _place(conn: sqlite3.Connection, places: Sequence[tuple[int | None, int, int]]) -> Marked:
    """Set (folder, position) of feeds; undo restores theirs."""
    before = []
    with wrap_errors():
        for wanted_id, position, feed_id in places:
            folder_id = folders.existing(conn, wanted_id)
            row = conn.execute("SELECT folder_id, position FROM feeds WHERE id = ?", (feed_id,)).fetchone()
            if row is not None and row != (folder_id, position):
                before.append((row[0], row[1], feed_id))
                conn.execute(
                    "UPDATE feeds SET folder_id = ?, position = ? WHERE id = ?", (folder_id, position, feed_id)
                )
    if not before:
        return Marked()
    return Marked(_LIBRARY, len(before), partial(_place, places=before))


def unsubscribe(conn: sqlite3.Connection, feed_ids: Sequence[int], now: int) -> Marked:
    """Hide feeds, and their articles unless a person made something of them; those remember the feed's name and stay.

    `storage.upkeep.sweep` removes for good what is still hidden a day later.
    """
    with wrap_errors():
        going = [
            row[0]
            for row in conn.execute(
                f"SELECT id FROM feeds WHERE unsubscribed_at IS NULL AND id IN ({_places(feed_ids)})", list(feed_ids)
            )
        ]
        if not going:
            return Marked()
        places = _places(going)
        conn.execute(f"UPDATE feeds SET unsubscribed_at = ? WHERE id IN ({places})", (now, *going))
        alone = (
            f"SELECT e.article_id FROM entries AS e WHERE e.feed_id IN ({places}) AND NOT EXISTS (SELECT 1 FROM"
            " entries AS o JOIN feeds AS f ON f.id = o.feed_id WHERE o.article_id = e.article_id"
            " AND f.unsubscribed_at IS NULL)"
        )
        conn.execute(
            "UPDATE articles SET source_title = (SELECT coalesce(f.own_title, f.title, f.url) FROM entries AS e"
            " JOIN feeds AS f ON f.id = e.feed_id WHERE e.article_id = articles.id ORDER BY f.id LIMIT 1)"
            f" WHERE source_title IS NULL AND id IN ({alone})",
            going,
        )
        rows = conn.execute(f"SELECT count(*) FROM ({alone})", going).fetchone()[0]
        with counting.counted_anew(conn, rows):
            conn.execute(
                f"UPDATE states SET is_hidden = 1 WHERE is_hidden = 0 AND NOT {HELD} AND article_id IN ({alone})", going
            )
    return Marked(ChangeSet(many=True, library=True), len(going), partial(_resubscribe, feed_ids=going, now=now))


def _resubscribe(conn: sqlite3.Connection, feed_ids: Sequence[int], now: int) -> Marked:
    with wrap_errors():
        _show(conn, feed_ids)
    undo = partial(unsubscribe, feed_ids=feed_ids, now=now)
    return Marked(ChangeSet(many=True, library=True), len(feed_ids), undo)


def _show(conn: sqlite3.Connection, feed_ids: Sequence[int]) -> None:
    """Bring feeds back with all their articles."""
    places = _places(feed_ids)
    conn.execute(f"UPDATE feeds SET unsubscribed_at = NULL WHERE id IN ({places})", list(feed_ids))
    theirs = f"SELECT article_id FROM entries WHERE feed_id IN ({places})"
    rows = conn.execute(f"SELECT count(*) FROM ({theirs})", list(feed_ids)).fetchone()[0]
    conn.execute(f"UPDATE articles SET source_title = NULL WHERE kept_at IS NULL AND id IN ({theirs})", list(feed_ids))
    with counting.counted_anew(conn, rows):
        conn.execute(
            f"UPDATE states SET is_hidden = 0 WHERE is_hidden = 1 AND {UNFILTERED} AND article_id IN ({theirs})",
            list(feed_ids),
        )


def _places(values: Sequence[int]) -> str:
    return ",".join("?" * len(values))
