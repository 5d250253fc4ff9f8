"""Writing lists of articles to a file, with their topics and what the person marked: part by part, whole or not at all.

What an entry looks like is `digest.export.listing`. Run by the engine and by the command line; reads the library.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from digest.export.listing import json_entry, markdown_entry
from feeds.errors import FeedError
from feeds.protocol.failure_kind import FailureKind
from storage import lists, notes
from storage.connection import open_reader
from storage.note_types import Annotations
from storage.paths import Profile
from storage.types import ArticleFilter, ArticleRow

AT_ONCE = 500
"""Articles read and written in one go."""

_ENTRIES: dict[str, Callable[[ArticleRow, Annotations], str]] = {
    "md": markdown_entry,
    "markdown": markdown_entry,
    "jsonl": json_entry,
}


def save_list(profile: Profile, wanted: ArticleFilter, path: Path) -> int:
    """Write the articles of a list, in its order; how many.

    Raises:
        FeedError: the name ends neither in .md nor in .jsonl, or the file cannot be written.
        StorageError: the library cannot be read.
    """
    with closing(open_reader(profile.database)) as conn:
        return _write(conn, _parts(lists.every_id(conn, wanted)), path)


def save_articles(profile: Profile, ids: Sequence[int], path: Path) -> int:
    """Write articles in the order of their ids given; how many there were. Errors as of `save_list`."""
    with closing(open_reader(profile.database)) as conn:
        return _write(conn, _parts(ids), path)


def save_notes(profile: Profile, topic_id: int | None, path: Path) -> int:
    """Write the articles that have highlights or notes, of a topic or all; how many. Errors as of `save_list`."""
    with closing(open_reader(profile.database)) as conn:
        return _write(conn, _parts(notes.annotated(conn, topic_id)), path)


def entries(conn: sqlite3.Connection, ids: Sequence[int]) -> Iterator[tuple[ArticleRow, Annotations]]:
    """Articles with what was marked in them; those that are gone are left out."""
    rows, marked = lists.rows(conn, ids), notes.of_many(conn, ids)
    for article_id in ids:
        if article_id in rows:
            yield rows[article_id], marked.get(article_id, Annotations())


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]


def _write(conn: sqlite3.Connection, parts: Iterator[Sequence[int]], path: Path) -> int:
    ending = path.suffix.lower().removeprefix(".")
    entry = _ENTRIES.get(ending)
    if entry is None:
        raise FeedError(FailureKind.NO_FORMAT, str(path), f"no format for “{ending}”")
    between = "" if ending == "jsonl" else "\n"
    half = path.with_name(f".{path.name}.part")
    count = 0
    try:
        with half.open("w", encoding="utf-8", newline="\n") as file:
            for ids in parts:
                for row, annotations in entries(conn, ids):
                    file.write((between if count else "") + entry(row, annotations))
                    count += 1
        half.replace(path)
    except (OSError, ValueError) as error:
        half.unlink(missing_ok=True)
        detail = error.strerror if isinstance(error, OSError) else None
        raise FeedError(FailureKind.NOT_WRITTEN, str(path), detail or str(error)) from error
    return count
