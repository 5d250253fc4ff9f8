"""Other readers' SQLite files, read only: which reader's one is, and the rows of feeds and stories it holds.

The file may be damaged or made to harm: nothing of its schema is trusted, no view or virtual table is read, and size,
rows and time are bounded. What rows mean for an import (addresses, limits of text) is `feeds.imports`'s.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

from storage.foreign_schemas import READERS, Queries

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
        for reader, needed, read in READERS:
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


def _library(conn: sqlite3.Connection, reader: str, queries: Queries) -> ForeignLibrary:
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
