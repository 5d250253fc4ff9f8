"""Libraries of every released schema become exactly what a new library is, and keep what they hold."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage import upkeep
from storage.connection import SCHEMA_VERSION, LibraryState, library_state, open_reader
from storage.paths import Profile, profile
from storage.schema import prepare
from tests.storage.arriving import NOW

SCHEMAS = Path(__file__).parent / "schemas"
OLDER = range(1, SCHEMA_VERSION)

CONTENT = """
INSERT INTO feeds(id, url, title, position, added_at) VALUES (1, 'https://wire.test/feed', 'Wire', 0, 1);
INSERT INTO articles(id, url, canonical_url, title, excerpt, words, first_seen_at, sort_at, content_hash)
    VALUES (1, 'https://wire.test/1', 'wire.test/1', 'Gallium rises', 'Up.', 3, 5, 5, 'x');
INSERT INTO bodies VALUES (1, 'feed', '<p>Gallium is up.</p>');
INSERT INTO states(article_id, sort_at, is_saved, saved_at) VALUES (1, 5, 1, 6);
INSERT INTO entries VALUES (1, 'one', 1, 'h', 5);
INSERT INTO topics(id, name, color, rule, position, created_at) VALUES (1, 'Metals', '#aa0000', 'gallium', 0, 1);
INSERT INTO article_topics VALUES (1, 1, 'user', 5, 7);
INSERT INTO searches(id, name, query, position) VALUES (1, 'Metals', 'gallium', 0);
"""


def older(place: Profile, version: int) -> None:
    """A library as the program of a schema left it."""
    place.root.mkdir(parents=True)
    with closing(sqlite3.connect(place.database)) as conn:
        conn.executescript((SCHEMAS / f"{version}.sql").read_text("utf-8") + CONTENT)


def shape(place: Profile) -> dict[str, str]:
    """What SQLite says of everything in a library, without comments and layout."""
    with closing(open_reader(place.database)) as conn:
        rows = conn.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {f"{kind} {name}": _plain(sql) for kind, name, sql in rows}


def _plain(sql: str) -> str:
    words = " ".join(re.sub(r"--[^\n]*", "", sql).replace('"', "").split())
    return re.sub(r"\s*([(),])\s*", r"\1", words)


@pytest.mark.parametrize("version", OLDER)
def test_an_older_library_becomes_what_a_new_one_is(tmp_path: Path, version: int) -> None:
    old, new = profile(tmp_path / "old"), profile(tmp_path / "new")
    older(old, version)
    assert library_state(old.database) is LibraryState.OLDER
    prepared = prepare(old, NOW)
    prepare(new, NOW)
    assert prepared.migrated_from == version
    assert shape(old) == shape(new)
    assert upkeep.check(old) == []


@pytest.mark.parametrize("version", OLDER)
def test_an_older_library_keeps_what_it_holds(tmp_path: Path, version: int) -> None:
    place = profile(tmp_path / "old")
    older(place, version)
    prepared = prepare(place, NOW)
    with closing(open_reader(place.database)) as conn:
        kept = conn.execute(
            "SELECT a.title, s.is_saved, t.name, b.html, x.origin FROM articles AS a"
            " JOIN states AS s ON s.article_id = a.id"
            " JOIN article_topics AS x ON x.article_id = a.id JOIN topics AS t ON t.id = x.topic_id"
            " JOIN bodies AS b ON b.article_id = a.id"
        ).fetchall()
        found = conn.execute("SELECT rowid FROM article_index WHERE article_index MATCH 'gallium'").fetchall()
        counted = conn.execute("SELECT kind, articles, unread FROM counts ORDER BY kind").fetchall()
    assert kept == [("Gallium rises", 1, "Metals", "<p>Gallium is up.</p>", "user")]
    assert found == [(1,)]
    assert counted == [("all", 1, 1), ("feed", 1, 1), ("topic", 1, 1)]
    assert prepared.backup is not None
    assert prepared.backup.is_file()
