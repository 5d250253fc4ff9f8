"""Storing what another reader held: what is new of it, which marks known articles lack, and taking an import back.

Planning and storing are one decision, so that a preview says what will happen, and a second run finds nothing to do.
Runs in the caller's transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from storage import articles, marks, retention, settings, topics
from storage.canonical import canonical_url, is_same_page
from storage.errors import wrap_errors
from storage.import_types import ImportedStory
from storage.types import ArticleDraft, ChangeSet, Marked

_LAST = "last_import"
"""The setting that holds what the last import did, for taking it back."""


class Step(StrEnum):
    """What becomes of a story. LEAVE: it is only read or unread there, and its feed is not followed here."""

    STORE = "store"
    MARK = "mark"
    SAME = "same"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Planned:
    """A story's way into the library.

    Attributes:
        article_id: the article it is; None for STORE and LEAVE.
        feed_id: where STORE puts it; None for Saved pages.
        tags: names of topics that it lacks.
    """

    story: ImportedStory
    step: Step
    article_id: int | None = None
    feed_id: int | None = None
    saves: bool = False
    reads: bool = False
    tags: tuple[str, ...] = ()


@dataclass(slots=True)
class ImportRecord:
    """What an import did so far: ids of articles stored under Saved pages and in feeds, and of known ones marked.

    Attributes:
        tagged: topic's id → articles.
        made_topics: topics that were not there before.
    """

    import_id: int
    pages: list[int] = field(default_factory=list)
    stored: list[int] = field(default_factory=list)
    saved: list[int] = field(default_factory=list)
    read: list[int] = field(default_factory=list)
    tagged: dict[int, list[int]] = field(default_factory=dict)
    made_topics: list[int] = field(default_factory=list)


def plan(conn: sqlite3.Connection, stories: Iterable[ImportedStory], coming: Collection[str] = ()) -> list[Planned]:
    """What would become of stories. `coming`: addresses of feeds that will be subscribed to by then."""
    with wrap_errors():
        feeds = _feeds(conn)
        return [_planned(conn, story, feeds, coming) for story in stories]


def _feeds(conn: sqlite3.Connection) -> dict[str, int]:
    """Ids of subscriptions by their addresses, those they were moved from among them."""
    subscribed = "FROM feeds WHERE unsubscribed_at IS NULL"
    moved = dict(conn.execute(f"SELECT previous_url, id {subscribed} AND previous_url IS NOT NULL").fetchall())
    return moved | dict(conn.execute(f"SELECT url, id {subscribed}").fetchall())


def _planned(conn: sqlite3.Connection, story: ImportedStory, feeds: dict[str, int], coming: Collection[str]) -> Planned:
    feed_id = feeds.get(story.feed_url) if story.feed_url is not None else None
    known = _known(conn, story, feed_id)
    if known is None:
        is_kept = story.is_saved or bool(story.tags)
        if feed_id is not None and retention.is_removed(conn, feed_id, guid_of(story)):
            # A keep rule let it go: only what somebody wants comes back, and not into the feed.
            return Planned(story, Step.STORE, tags=story.tags) if is_kept else Planned(story, Step.SAME)
        if is_kept or feed_id is not None or story.feed_url in coming:
            return Planned(story, Step.STORE, feed_id=feed_id, tags=story.tags)
        return Planned(story, Step.LEAVE)
    article_id, is_saved, is_read = known
    held = {
        row[0].casefold()
        for row in conn.execute(
            # One that the person took off is not put on again.
            "SELECT t.name FROM article_topics AS a JOIN topics AS t ON t.id = a.topic_id WHERE a.article_id = ?",
            (article_id,),
        )
    }
    tags = tuple(tag for tag in story.tags if _tidy(tag) not in held)
    saves, reads = story.is_saved and not is_saved, story.is_read and not is_read
    step = Step.MARK if saves or reads or tags else Step.SAME
    return Planned(story, step, article_id, feed_id, saves, reads, tags)


def _tidy(tag: str) -> str:
    return " ".join(tag.split()).casefold()


def guid_of(story: ImportedStory) -> str:
    """A story's identity within its feed: what its reader knew it by, else its address, as parsers have it."""
    return (story.guid or story.url)[:2000]


def _known(conn: sqlite3.Connection, story: ImportedStory, feed_id: int | None) -> tuple[int, bool, bool] | None:
    """The stored article of a story, and whether it is saved and read: by its feed's identity, else by its address."""
    found: int | None = None
    if feed_id is not None:
        row = conn.execute(
            "SELECT article_id FROM entries WHERE feed_id = ? AND guid = ?", (feed_id, guid_of(story))
        ).fetchone()
        found = row[0] if row else None
    if found is None:
        rows = conn.execute(
            "SELECT a.id, a.url FROM articles AS a JOIN states AS s ON s.article_id = a.id"
            " WHERE a.canonical_url = ? ORDER BY s.is_hidden, s.is_saved DESC, a.id LIMIT 20",
            (canonical_url(story.url),),
        )
        found = next((article_id for article_id, url in rows if is_same_page(url, story.url)), None)
    if found is None:
        return None
    is_saved, is_read, is_hidden = conn.execute(
        "SELECT is_saved, is_read, is_hidden FROM states WHERE article_id = ?", (found,)
    ).fetchone()
    return found, bool(is_saved) and not is_hidden, bool(is_read)


def missing_topics(conn: sqlite3.Connection, names: Iterable[str]) -> list[str]:
    """Those of some names that no topic has."""
    with wrap_errors():
        there = {row[0].casefold() for row in conn.execute("SELECT name FROM topics")}
    return [name for name in names if _tidy(name) not in there]


def store(
    conn: sqlite3.Connection,
    stories: Sequence[ImportedStory],
    drafts: Mapping[str, ArticleDraft],
    record: ImportRecord,
    now: int,
) -> Marked:
    """Store stories, and mark known ones. A batch should stay small: a new article takes 0.5 ms.

    Args:
        conn: the writer's connection.
        stories: planned here once more, for a refresh may have brought one since.
        drafts: cleaned stories by their addresses; what is new and not among them is left out.
        record: is added to.
        now: UTC epoch seconds.
    """
    changes, count = ChangeSet(), 0
    with wrap_errors():
        feeds = _feeds(conn)
        for story in stories:
            planned = _planned(conn, story, feeds, ())
            article_id, draft = planned.article_id, drafts.get(story.url)
            if planned.step is Step.STORE and draft is not None:
                source = story.feed_title or None
                article_id = articles.store_imported(conn, draft, planned.feed_id, source, story.saved_at or now, now)
                (record.pages if planned.feed_id is None else record.stored).append(article_id)
                changes |= ChangeSet(new=frozenset([article_id]), library=True)
            elif planned.step is Step.MARK and article_id is not None:
                changes |= ChangeSet(changed=frozenset([article_id]), library=True)
            else:
                continue
            count += 1
            _mark(conn, planned, article_id, record, now)
            changes |= _tag(conn, planned.tags, article_id, record, now)
    return Marked(changes, count)


def _mark(conn: sqlite3.Connection, planned: Planned, article_id: int, record: ImportRecord, now: int) -> None:
    story, is_new = planned.story, planned.step is Step.STORE
    if (is_new and story.is_saved) or planned.saves:
        conn.execute(
            "UPDATE states SET is_saved = 1, is_hidden = 0, saved_at = ? WHERE article_id = ?",
            (min(story.saved_at or now, now), article_id),
        )
        if not is_new:
            record.saved.append(article_id)
            # One that an undone import withdrew stands under Saved pages again.
            conn.execute(
                "UPDATE articles SET kept_at = ? WHERE id = ? AND kept_at IS NULL"
                " AND NOT EXISTS (SELECT 1 FROM entries WHERE article_id = articles.id)",
                (story.saved_at or now, article_id),
            )
    if (is_new and story.is_read) or planned.reads:
        conn.execute("UPDATE states SET is_read = 1, read_at = ? WHERE article_id = ?", (now, article_id))
        if not is_new:
            record.read.append(article_id)


def _tag(conn: sqlite3.Connection, names: Sequence[str], article_id: int, record: ImportRecord, now: int) -> ChangeSet:
    changes = ChangeSet()
    for name in names:
        made = topics.add_topic(conn, name, articles.DEFAULT_TOPIC_COLOR, None, now)
        if made.made_id is None:
            continue
        if made.count:
            record.made_topics.append(made.made_id)
        done = topics.tag(conn, [article_id], made.made_id, now)
        if done.count:
            record.tagged.setdefault(made.made_id, []).append(article_id)
        changes |= made.changes | done.changes
    return changes


def keep_record(conn: sqlite3.Connection, record: ImportRecord) -> None:
    """Remember what an import did, in place of the one before."""
    document = {
        "id": record.import_id,
        "pages": record.pages,
        "stored": record.stored,
        "saved": record.saved,
        "read": record.read,
        "tagged": [[topic_id, ids] for topic_id, ids in record.tagged.items()],
        "made_topics": record.made_topics,
    }
    settings.put(conn, _LAST, json.dumps(document, separators=(",", ":")))


def take_back(conn: sqlite3.Connection, import_id: int, now: int) -> Marked:
    """Take back what the last import did, if it is that one: marks, topics, pages. What came into feeds stays there.

    A topic that the import made goes if nothing else carries it. `undo` does it again.
    """
    kept = settings.get(conn, _LAST)
    document = json.loads(kept) if kept is not None else {}
    if document.get("id") != import_id:
        return Marked()
    parts = [topics.untag(conn, ids, topic_id, now) for topic_id, ids in document["tagged"]]
    with wrap_errors():
        for topic_id in document["made_topics"]:
            row = conn.execute(
                "SELECT 1 FROM article_topics WHERE topic_id = ? AND origin <> 'removed' LIMIT 1", (topic_id,)
            ).fetchone()
            if row is None:
                parts.append(topics.delete_topic(conn, topic_id))
    parts.append(marks.mark_saved(conn, [*document["saved"], *document["stored"], *document["pages"]], False, now))
    parts.append(marks.mark_read(conn, document["read"], False, now))
    parts.append(_withdraw(conn, document["pages"]))
    return _joined(parts)


def _withdraw(conn: sqlite3.Connection, ids: Sequence[int]) -> Marked:
    """Hide pages that nobody asks for any more, but for those that somebody noted or tagged meanwhile."""
    with wrap_errors():
        rows = conn.execute(
            "SELECT a.id, a.kept_at FROM articles AS a JOIN states AS s ON s.article_id = a.id"
            " WHERE a.id IN (SELECT value FROM json_each(?)) AND a.kept_at IS NOT NULL AND s.is_saved = 0"
            " AND NOT EXISTS (SELECT 1 FROM notes WHERE article_id = a.id)"
            " AND NOT EXISTS (SELECT 1 FROM highlights WHERE article_id = a.id)"
            " AND NOT EXISTS (SELECT 1 FROM article_topics WHERE article_id = a.id AND origin = 'user')",
            (json.dumps(list(ids)),),
        ).fetchall()
        conn.executemany("UPDATE articles SET kept_at = NULL WHERE id = ?", [(row[0],) for row in rows])
        # A feed may bring it by now.
        conn.executemany(
            "UPDATE states SET is_hidden = 1 WHERE article_id = ?"
            " AND NOT EXISTS (SELECT 1 FROM entries WHERE article_id = states.article_id)",
            [(row[0],) for row in rows],
        )
    return Marked(ChangeSet(many=bool(rows), library=bool(rows)), len(rows), partial(_bring_back, rows=rows))


def _bring_back(conn: sqlite3.Connection, rows: Sequence[tuple[int, int]]) -> Marked:
    with wrap_errors():
        conn.executemany("UPDATE articles SET kept_at = ? WHERE id = ?", [(at, each) for each, at in rows])
        conn.executemany("UPDATE states SET is_hidden = 0 WHERE article_id = ?", [(each,) for each, _ in rows])
    ids = [each for each, _ in rows]
    return Marked(ChangeSet(many=bool(rows), library=bool(rows)), len(rows), partial(_withdraw, ids=ids))


def _joined(parts: Sequence[Marked]) -> Marked:
    """Several marks as one, whose undo takes them back last first."""
    changes = ChangeSet()
    for part in parts:
        changes |= part.changes
    count = sum(part.count for part in parts)
    return Marked(changes, count, partial(_turn_back, parts=tuple(parts)) if count else None)


def _turn_back(conn: sqlite3.Connection, parts: Sequence[Marked]) -> Marked:
    return _joined([part.undo(conn) for part in reversed(parts) if part.undo is not None])
