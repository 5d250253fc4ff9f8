"""Other readers' SQLite files, read only: which reader's one is, and the rows of feeds and stories it holds.

The file may be damaged or made to harm: nothing of its schema is trusted, no view or virtual table is read, and size,
rows and time are bounded. What rows mean for an import (addresses, limits of text) is `feeds.imports`'s.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

MAX_STORIES = 100_000
"""Saved ones first, then the newest; what is beyond is counted and left out."""

MAX_FEEDS = 20_000
MAX_CELL_BYTES = 50_000_000
MAX_TEXT = 1_000_000
"""Characters of one story's text; the largest article of the web known to us has 600,000."""

MAX_ALL_TEXT = 150_000_000
"""Characters of all stories' texts together. Later ones come without, and their pages are fetched."""

DEADLINE_S = 90.0
_STEPS_BETWEEN_LOOKS = 100_000


class ForeignProblem(StrEnum):
    """Why a file gave nothing."""

    UNKNOWN = "unknown"
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"


class ForeignReaderError(Exception):
    """The file is of no reader known here, or cannot be read. `detail` is for the log."""

    def __init__(self, problem: ForeignProblem, detail: str = "") -> None:
        super().__init__(problem, detail)
        self.problem = problem
        self.detail = detail


@dataclass(frozen=True, slots=True)
class ForeignFeed:
    """A subscription as its row has it."""

    url: str
    title: str
    site_url: str = ""
    folder: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignStory:
    """A story as its row has it. `published`: a number of seconds or milliseconds, or an ISO date; "" for none."""

    url: str
    title: str
    html: str
    published: str
    is_read: bool
    is_saved: bool
    feed_title: str
    feed_url: str
    guid: str
    author: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignLibrary:
    """What a file holds. `beyond`: stories there are beside those given."""

    reader: str
    feeds: tuple[ForeignFeed, ...]
    stories: tuple[ForeignStory, ...]
    beyond: int


def read_foreign(path: Path) -> ForeignLibrary:
    """What another reader's database holds; changes nothing of it.

    Raises:
        ForeignReaderError: it is none of those known, damaged, or cannot be read.
    """
    with _opened(path) as conn:
        tables = _tables(conn)
        for reader, needed, read in _READERS:
            if all(columns <= tables.get(table, frozenset()) for table, columns in needed.items()):
                return _library(conn, reader, read(tables))
    raise ForeignReaderError(ForeignProblem.UNKNOWN, "no tables of a reader known here")


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    # Unchanging makes no side files in another program's folder, but does not see what is still in its log.
    log = path.with_name(f"{path.name}-wal")
    mode = "mode=ro" if log.exists() and log.stat().st_size else "mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path))}?{mode}", uri=True, timeout=5.0)) as conn:
            conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_CELL_BYTES)
            conn.text_factory = lambda data: data.decode("utf-8", "replace")
            ends_at = time.monotonic() + DEADLINE_S
            conn.set_progress_handler(lambda: time.monotonic() > ends_at, _STEPS_BETWEEN_LOOKS)
            for pragma in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON", "mmap_size = 0"):
                conn.execute(f"PRAGMA {pragma}")
            yield conn
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        is_away = code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR)
        problem = ForeignProblem.UNREADABLE if is_away else ForeignProblem.DAMAGED
        raise ForeignReaderError(problem, str(error)) from error


def _tables(conn: sqlite3.Connection) -> dict[str, frozenset[str]]:
    """Plain tables and their columns, in small letters; what a file computes as it is read is left alone."""
    found: dict[str, frozenset[str]] = {}
    for name, text in conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' LIMIT 200").fetchall():
        if isinstance(name, str) and isinstance(text, str) and text.lstrip().upper().startswith("CREATE TABLE"):
            # table_info leaves generated columns out.
            rows = conn.execute("SELECT name FROM pragma_table_info(?)", (name,)).fetchall()
            found[name.lower()] = frozenset(str(row[0]).lower() for row in rows)
    return found


@dataclass(frozen=True, slots=True)
class _Queries:
    """How a reader's file is read.

    Attributes:
        feeds: rows of url, title, site's address, id of the folder.
        folders: rows of id, id of the folder above, name; "" for none.
        stories: rows of id, url, title, html, published, read, saved, feed's title, feed's url, guid, author, labels;
            the best first.
        labels: rows of a story's id and a label, or where `has_label_ids`, of a label's id and its name.
    """

    feeds: str
    folders: str
    stories: str
    labels: str = ""
    has_label_ids: bool = False


def _library(conn: sqlite3.Connection, reader: str, queries: _Queries) -> ForeignLibrary:
    folders = _folders(conn, queries.folders)
    feeds = tuple(
        ForeignFeed(_text(url), _text(title), _text(site_url), _folder_path(folders, folder_id))
        for url, title, site_url, folder_id in conn.execute(f"{queries.feeds} LIMIT {MAX_FEEDS}")
    )
    labels: dict[object, list[str]] = {}
    if queries.labels:
        for key, name in conn.execute(f"{queries.labels} LIMIT {MAX_STORIES}"):
            labels.setdefault(key, []).append(_text(name))
    stories: list[ForeignStory] = []
    room, beyond = MAX_ALL_TEXT, 0
    for row in conn.execute(f"{queries.stories} LIMIT {MAX_STORIES * 10}"):
        if len(stories) >= MAX_STORIES:
            beyond += 1
            continue
        story_id, url, title, html, published, is_read, is_saved, feed_title, feed_url, guid, author, own = row
        text = _text(html)
        text = text if len(text) <= min(MAX_TEXT, room) else ""
        room -= len(text)
        if queries.has_label_ids:
            tags = [name for key in _text(own).split(",") if key.isdecimal() for name in labels.get(int(key), ())]
        else:
            tags = labels.get(story_id, [])
        stories.append(
            ForeignStory(
                _text(url),
                _text(title)[:2000],
                text,
                _text(published)[:40],
                bool(is_read),
                bool(is_saved),
                _text(feed_title)[:1000],
                _text(feed_url),
                _text(guid)[:2000],
                _text(author)[:500],
                tuple(tags[:50]),
            )
        )
    return ForeignLibrary(reader, feeds, tuple(stories), beyond)


def _folders(conn: sqlite3.Connection, query: str) -> dict[object, tuple[object, str]]:
    if not query:
        return {}
    return {key: (above, _text(name)) for key, above, name in conn.execute(f"{query} LIMIT {MAX_FEEDS}")}


def _folder_path(folders: dict[object, tuple[object, str]], folder_id: object) -> tuple[str, ...]:
    names: list[str] = []
    # Bounded, for a file may let folders stand within each other in a ring.
    while folder_id in folders and len(names) < 12:
        folder_id, name = folders[folder_id]
        names.insert(0, name)
    return tuple(name for name in names if name)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def _newsboat(tables: dict[str, frozenset[str]]) -> _Queries:
    # A flag is a letter of the person's own choice: any of them means that the article was picked out.
    flags = "coalesce(i.flags, '') <> ''" if "flags" in tables["rss_item"] else "0"
    alive = "i.deleted = 0" if "deleted" in tables["rss_item"] else "1"
    return _Queries(
        feeds="SELECT rssurl, title, url, NULL FROM rss_feed",
        folders="",
        stories="SELECT i.id, i.url, i.title, i.content, i.pubDate, i.unread = 0,"
        f" {flags}, f.title, i.feedurl, i.guid, i.author, NULL FROM rss_item AS i"
        f" LEFT JOIN rss_feed AS f ON f.rssurl = i.feedurl WHERE {alive} ORDER BY 7 DESC, i.pubDate DESC",
    )


def _rss_guard(tables: dict[str, frozenset[str]]) -> _Queries:
    source = "source" if "source" in tables["feeds"] else "url"
    alive = "m.is_deleted = 0" + (" AND m.is_pdeleted = 0" if "is_pdeleted" in tables["messages"] else "")
    guid = "m.custom_id" if "custom_id" in tables["messages"] else "NULL"
    # Since version 4 messages name their feed by the account's own id for it.
    by_custom = "custom_id" in tables["feeds"] and "account_id" in tables["messages"]
    join = "f.id = m.feed" + (
        " OR (f.custom_id = m.feed AND f.account_id = m.account_id)"
        if by_custom and "account_id" in tables["feeds"]
        else ""
    )
    has_labels = {"message", "label"} <= tables.get("labelsinmessages", frozenset()) and "labels" in tables
    label = "l.custom_id = t.label OR l.id = t.label" if "custom_id" in tables.get("labels", ()) else "l.id = t.label"
    return _Queries(
        feeds=f"SELECT {source}, title, NULL, category FROM Feeds",
        folders="SELECT id, parent_id, title FROM Categories" if "parent_id" in tables.get("categories", ()) else "",
        stories="SELECT m.id, m.url, m.title, m.contents, m.date_created, m.is_read, m.is_important,"
        f" (SELECT f.title FROM Feeds AS f WHERE {join} LIMIT 1),"
        f" (SELECT f.{source} FROM Feeds AS f WHERE {join} LIMIT 1),"
        f" {guid}, m.author, NULL FROM Messages AS m WHERE {alive} ORDER BY m.is_important DESC, m.date_created DESC",
        labels=f"SELECT m.id, l.name FROM LabelsInMessages AS t JOIN Labels AS l ON {label}"
        f" JOIN Messages AS m ON m.id = t.message{' OR m.custom_id = t.message' if guid != 'NULL' else ''}"
        if has_labels
        else "",
    )


def _quite_rss(tables: dict[str, frozenset[str]]) -> _Queries:
    has_labels = {"id", "name"} <= tables.get("labels", frozenset()) and "label" in tables["news"]
    link = (
        "coalesce(nullif(n.link_href, ''), n.link_alternate)" if "link_alternate" in tables["news"] else "n.link_href"
    )
    return _Queries(
        # A folder is a feed without an address.
        feeds="SELECT xmlUrl, text, htmlUrl, parentId FROM feeds WHERE coalesce(xmlUrl, '') <> ''",
        folders="SELECT id, parentId, text FROM feeds WHERE coalesce(xmlUrl, '') = ''",
        stories=f"SELECT n.id, {link}, n.title,"
        " iif(length(coalesce(n.content, '')) > length(coalesce(n.description, '')), n.content, n.description),"
        " n.published, n.read > 0, n.starred, f.text, f.xmlUrl, n.guid, n.author_name,"
        f" {'n.label' if has_labels else 'NULL'} FROM news AS n LEFT JOIN feeds AS f ON f.id = n.feedId"
        " WHERE coalesce(n.deleted, 0) = 0 ORDER BY n.starred DESC, n.published DESC",
        labels="SELECT id, name FROM labels" if has_labels else "",
        has_label_ids=has_labels,
    )


def _liferea(tables: dict[str, frozenset[str]]) -> _Queries:
    has_nodes = {"node_id", "title"} <= tables.get("node", frozenset())
    title = "(SELECT n.title FROM node AS n WHERE n.node_id = s.node_id)" if has_nodes else "NULL"
    guid = "iif(i.valid_guid, i.source_id, NULL)" if "valid_guid" in tables["items"] else "i.source_id"
    above = "(SELECT n.parent_id FROM node AS n WHERE n.node_id = s.node_id)" if has_nodes else "NULL"
    is_nested = has_nodes and "parent_id" in tables["node"]
    return _Queries(
        feeds=f"SELECT s.source, {title}, NULL, {above if is_nested else 'NULL'} FROM subscription AS s",
        folders="SELECT node_id, parent_id, title FROM node WHERE node_id NOT IN (SELECT node_id FROM subscription)"
        if is_nested
        else "",
        stories=f"SELECT i.item_id, i.source, i.title, i.description, i.date, i.read, i.marked, {title}, s.source,"
        f" {guid}, NULL, NULL FROM items AS i LEFT JOIN subscription AS s ON s.node_id = i.node_id"
        " WHERE coalesce(i.comment, 0) = 0 ORDER BY i.marked DESC, i.date DESC",
    )


_READERS: tuple[tuple[str, dict[str, frozenset[str]], Callable[[dict[str, frozenset[str]]], _Queries]], ...] = (
    (
        "Newsboat",
        {
            "rss_item": frozenset(("id", "guid", "title", "author", "url", "feedurl", "pubdate", "content", "unread")),
            "rss_feed": frozenset(("rssurl", "url", "title")),
        },
        _newsboat,
    ),
    (
        "RSS Guard",
        {
            "messages": frozenset(
                ("id", "is_read", "is_deleted", "is_important", "feed", "title", "url", "author", "date_created")
            )
            | {"contents"},
            "feeds": frozenset(("id", "title", "category")),
        },
        _rss_guard,
    ),
    (
        "QuiteRSS",
        {
            "news": frozenset(("id", "feedid", "guid", "description", "content", "title", "published", "read"))
            | {"starred", "deleted", "link_href", "author_name"},
            "feeds": frozenset(("id", "text", "xmlurl", "htmlurl", "parentid")),
        },
        _quite_rss,
    ),
    (
        "Liferea",
        {
            "items": frozenset(("item_id", "node_id", "title", "read", "marked", "source", "source_id", "description"))
            | {"date", "comment"},
            "subscription": frozenset(("node_id", "source")),
        },
        _liferea,
    ),
)
"""A reader's name, the tables and columns that tell its file, and how that is read. The schemas are those of Newsboat
2.x, RSS Guard 3 to 5, QuiteRSS 0.19 and Liferea 1.8 to 1.15."""
