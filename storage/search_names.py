"""Names in a query: whether the library has them, and what carries them as SQL. Looked up whenever a query is run."""

from __future__ import annotations

import json
import sqlite3

from storage.query_tree import LiteralReason, Named, NameField

_FEW = 5000
"""Articles of a topic or of feeds that are listed one by one; of more, each that a query looks at is looked up."""

_FEED_MATCHES = "(f.id = ? OR instr(lower(coalesce(f.own_title, f.title, '') || char(10) || f.url), lower(?)))"
_SOURCE_MATCHES = "source_title IS NOT NULL AND instr(lower(source_title), lower(?))"

_EXISTS = {
    NameField.TOPIC: ("SELECT 1 FROM topics WHERE name = ? COLLATE NOCASE", LiteralReason.UNKNOWN_TOPIC),
    NameField.FEED: (
        f"SELECT 1 FROM feeds AS f WHERE {_FEED_MATCHES} UNION ALL SELECT 1 FROM articles WHERE {_SOURCE_MATCHES}",
        LiteralReason.UNKNOWN_FEED,
    ),
    NameField.FOLDER: ("SELECT 1 FROM folders WHERE name = ? COLLATE NOCASE", LiteralReason.UNKNOWN_FOLDER),
}

_TOPIC_IDS = (
    "SELECT t.id, coalesce(c.articles, 0) FROM topics AS n CROSS JOIN topics AS t ON t.id = n.id OR t.parent_id = n.id"
    " LEFT JOIN counts AS c ON c.kind = 'topic' AND c.key = t.id WHERE n.name = ? COLLATE NOCASE"
)
_FOLDER_FEED_IDS = (
    "WITH RECURSIVE inside(id) AS (SELECT id FROM folders WHERE name = ? COLLATE NOCASE"
    " UNION SELECT d.id FROM folders AS d JOIN inside ON d.parent_id = inside.id)"
    " SELECT f.id FROM feeds AS f WHERE f.folder_id IN inside"
)

# By `s.article_id` rather than `a.id`, so that SQLite decides before it looks the article up: a third of the time.
_CARRYING = (
    "SELECT at.article_id FROM json_each(?) AS w CROSS JOIN article_topics AS at ON at.topic_id = w.value"
    " WHERE at.origin <> 'removed'"
)
_TAGGED = f"s.article_id IN ({_CARRYING})"
_IS_TAGGED = (
    "EXISTS (SELECT 1 FROM json_each(?) AS w CROSS JOIN article_topics AS at ON at.topic_id = w.value"
    " AND at.article_id = s.article_id WHERE at.origin <> 'removed')"
)
_CAME = "s.article_id IN (SELECT e.article_id FROM entries AS e WHERE e.feed_id IN ({feeds}))"
# By the article alone: with the feeds too, SQLite would look into the index once for each of hundreds of feeds.
_HAS_COME = "EXISTS (SELECT 1 FROM entries AS e WHERE e.article_id = s.article_id AND +e.feed_id IN ({feeds}))"


def is_known(conn: sqlite3.Connection, named: Named) -> bool:
    """Whether there is anything of the name."""
    statement, _ = _EXISTS[named.field]
    return conn.execute(f"{statement} LIMIT 1", _parameters(named)).fetchone() is not None


def unknown_reason(named: Named) -> LiteralReason:
    """What to tell of a name that is not known."""
    return _EXISTS[named.field][1]


def condition(conn: sqlite3.Connection, named: Named) -> tuple[str, tuple[str | int, ...]]:
    """What carries the name, as a condition beside `s` and `a`, and its parameters."""
    match named.field:
        case NameField.TOPIC:
            found = conn.execute(_TOPIC_IDS, (named.name,)).fetchall()
            is_few = sum(articles for _, articles in found) <= _FEW
            return _TAGGED if is_few else _IS_TAGGED, (json.dumps([topic_id for topic_id, _ in found]),)
        case NameField.FEED:
            feeds = conn.execute(f"SELECT f.id FROM feeds AS f WHERE {_FEED_MATCHES}", _feed_parameters(named.name)[:2])
            source = "(a.source_title IS NOT NULL AND instr(lower(a.source_title), lower(?)))"
            return f"({_from(conn, feeds.fetchall())} OR {source})", (named.name,)
        case NameField.FOLDER:
            return _from(conn, conn.execute(_FOLDER_FEED_IDS, (named.name,)).fetchall()), ()


def few(conn: sqlite3.Connection, named: Named) -> list[int] | None:
    """The ids of all articles that carry the name, where they are few; None where they are more."""
    if named.field is NameField.TOPIC:
        topics = conn.execute(_TOPIC_IDS, (named.name,)).fetchall()
        if sum(articles for _, articles in topics) > _FEW:
            return None
        ids = json.dumps([topic_id for topic_id, _ in topics])
        return [row[0] for row in conn.execute(_CARRYING, (ids,))]
    if named.field is NameField.FOLDER:
        found = conn.execute(_FOLDER_FEED_IDS, (named.name,)).fetchall()
    else:
        parameters = _feed_parameters(named.name)[:2]
        found = conn.execute(f"SELECT f.id FROM feeds AS f WHERE {_FEED_MATCHES}", parameters).fetchall()
    feeds = ",".join(str(int(feed_id)) for (feed_id,) in found)
    if _articles_of(conn, feeds) > _FEW:
        return None
    rows = conn.execute(f"SELECT article_id FROM entries WHERE feed_id IN ({feeds})").fetchall()
    if named.field is NameField.FEED:
        rows += conn.execute(f"SELECT id FROM articles WHERE {_SOURCE_MATCHES} LIMIT ?", (named.name, _FEW + 1))
    return [row[0] for row in rows] if len(rows) <= _FEW else None


def _from(conn: sqlite3.Connection, found: list[tuple[int]]) -> str:
    feeds = ",".join(str(int(feed_id)) for (feed_id,) in found)
    return (_CAME if _articles_of(conn, feeds) <= _FEW else _HAS_COME).format(feeds=feeds)


def _articles_of(conn: sqlite3.Connection, feeds: str) -> int:
    counted = conn.execute(f"SELECT sum(articles) FROM counts WHERE kind = 'feed' AND key IN ({feeds})").fetchone()[0]
    return int(counted or 0)


def _parameters(named: Named) -> tuple[int | str, ...]:
    return _feed_parameters(named.name) if named.field is NameField.FEED else (named.name,)


def _feed_parameters(name: str) -> tuple[int | str, ...]:
    # Ids are SQLite integers: of at most 18 digits to be safe, and only as people write them.
    feed_id = int(name) if name.isascii() and name.isdigit() and len(name) <= 18 else -1
    return feed_id, name, name
