"""Files as other readers write them, made by our own code: databases by their schemas, exports by their forms."""

from __future__ import annotations

import json
import plistlib
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

FEED = "https://wire.example/feed.xml"
AT_MS = 1_700_000_000_000


def _database(path: Path, script: str, rows: dict[str, list[tuple[object, ...]]]) -> Path:
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.executescript(script)
        for table, values in rows.items():
            for row in values:
                conn.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)
    return path


def newsboat(path: Path) -> Path:
    return _database(
        path,
        "CREATE TABLE rss_feed(rssurl VARCHAR(1024) PRIMARY KEY, url VARCHAR(1024), title VARCHAR(1024),"
        " lastmodified INTEGER, is_rtl INTEGER, etag VARCHAR(128));"
        "CREATE TABLE rss_item(id INTEGER PRIMARY KEY, guid VARCHAR(64), title VARCHAR(1024), author VARCHAR(1024),"
        " url VARCHAR(1024), feedurl VARCHAR(1024), pubDate INTEGER, content VARCHAR(65535), unread INTEGER(1),"
        " flags VARCHAR(52), deleted INTEGER(1))",
        {
            "rss_feed": [(FEED, "https://wire.example/", "Northern Wire", 0, 0, ""), ("exec:ls", "", "Own", 0, 0, "")],
            "rss_item": [
                (1, "g1", "Ore by sea", "Ana", "https://wire.example/1", FEED, 1_700_000_000, "<p>Ore.</p>", 0, "s", 0),
                (2, "g2", "Rain", "", "https://wire.example/2", FEED, 1_700_000_100, "<p>Rain.</p>", 0, "", 0),
                (3, "g3", "Snow", "", "https://wire.example/3", FEED, 1_700_000_200, "<p>Snow.</p>", 1, "", 0),
                (4, "g4", "Gone", "", "https://wire.example/4", FEED, 1_700_000_300, "", 1, "", 1),
            ],
        },
    )


def rss_guard(path: Path) -> Path:
    return _database(
        path,
        "CREATE TABLE Categories(id INTEGER PRIMARY KEY, parent_id INTEGER, title TEXT);"
        "CREATE TABLE Feeds(id INTEGER PRIMARY KEY, title TEXT, category INTEGER, source TEXT, account_id INTEGER,"
        " custom_id TEXT);"
        "CREATE TABLE Messages(id INTEGER PRIMARY KEY, is_read INTEGER, is_important INTEGER, is_deleted INTEGER,"
        " is_pdeleted INTEGER, feed INTEGER, title TEXT, url TEXT, author TEXT, date_created BIGINT, contents TEXT,"
        " account_id INTEGER, custom_id TEXT);"
        "CREATE TABLE Labels(id INTEGER PRIMARY KEY, name TEXT, custom_id TEXT, account_id INTEGER);"
        "CREATE TABLE LabelsInMessages(message INTEGER, label INTEGER)",
        {
            "Categories": [(1, -1, "World"), (2, 1, "North")],
            "Feeds": [(7, "Northern Wire", 2, FEED, 1, "7")],
            "Messages": [
                (
                    1,
                    1,
                    1,
                    0,
                    0,
                    7,
                    "Ore by sea",
                    "https://wire.example/1",
                    "Ana",
                    1_700_000_000_000,
                    "<p>Ore</p>",
                    1,
                    "g1",
                ),
                (2, 0, 0, 0, 0, 7, "Rain", "https://wire.example/2", "", 1_700_000_100_000, "", 1, "g2"),
                (3, 0, 0, 1, 0, 7, "Gone", "https://wire.example/3", "", 1_700_000_200_000, "", 1, "g3"),
            ],
            "Labels": [(5, "Metals", "5", 1)],
            "LabelsInMessages": [(1, 5)],
        },
    )


def rss_guard_4(path: Path, *, has_label_lists: bool) -> Path:
    """Messages name feeds and labels by ids of the account: those of the second account are rows of the first."""
    labels = ", labels TEXT NOT NULL DEFAULT '.'" if has_label_lists else ""
    own: tuple[object, ...] = (".9.",) if has_label_lists else ()
    none: tuple[object, ...] = (".",) if has_label_lists else ()
    links = "" if has_label_lists else "CREATE TABLE LabelsInMessages(label TEXT, message TEXT, account_id INTEGER);"
    rows: dict[str, list[tuple[object, ...]]] = {
        "Feeds": [(7, "Other", -1, "https://other.example/feed", 1, "7"), (8, "Northern Wire", 2, FEED, 2, "7")],
        "Categories": [(1, -1, "World"), (2, 1, "North")],
        "Messages": [
            (1, 0, 0, 0, 0, "7", "Rain", "https://wire.example/2", "", 1_700_000_100_000, "", 2, "g2", *none),
            (2, 1, 1, 0, 0, "7", "Ore by sea", "https://wire.example/1", "", AT_MS, "<p>Ore</p>", 2, "1", *own),
        ],
        "Labels": [(9, "Other", "5", 1), (5, "Other", "9", 1), (6, "Metals", "9", 2)],
    }
    if not has_label_lists:
        rows["LabelsInMessages"] = [("9", "1", 2)]
    return _database(
        path,
        "CREATE TABLE Categories(id INTEGER PRIMARY KEY, parent_id INTEGER, title TEXT);"
        "CREATE TABLE Feeds(id INTEGER PRIMARY KEY, title TEXT, category INTEGER, source TEXT, account_id INTEGER,"
        " custom_id TEXT);"
        "CREATE TABLE Messages(id INTEGER PRIMARY KEY, is_read INTEGER, is_important INTEGER, is_deleted INTEGER,"
        " is_pdeleted INTEGER, feed TEXT, title TEXT, url TEXT, author TEXT, date_created BIGINT, contents TEXT,"
        f" account_id INTEGER, custom_id TEXT{labels});"
        f"CREATE TABLE Labels(id INTEGER PRIMARY KEY, name TEXT, custom_id TEXT, account_id INTEGER);{links}",
        rows,
    )


def netnewswire(path: Path, *, service_id: str = "", has_list: bool = True) -> Path:
    """An account's database with its files beside it. `service_id`: what its service calls the feed; "" for none."""
    feed = service_id or FEED
    if has_list:
        path.with_name("Subscriptions.opml").write_text(
            '<?xml version="1.0" encoding="UTF-8"?><opml version="1.1"><head/><body><outline text="World">'
            f'<outline text="Northern Wire" title="Northern Wire" type="rss" htmlUrl="https://wire.example/" '
            f'xmlUrl="{FEED}"/></outline></body></opml>',
            "utf-8",
        )
    if service_id:
        path.with_name("FeedMetadata.plist").write_bytes(plistlib.dumps({FEED: {"feedID": service_id}, "x": "odd"}))
    return _database(
        path,
        "CREATE TABLE articles(articleID TEXT NOT NULL PRIMARY KEY, feedID TEXT NOT NULL, uniqueID TEXT NOT NULL,"
        " title TEXT, contentHTML TEXT, contentText TEXT, url TEXT, externalURL TEXT, summary TEXT, datePublished DATE,"
        " searchRowID INTEGER, authors TEXT);"
        "CREATE TABLE statuses(articleID TEXT NOT NULL PRIMARY KEY, read BOOL NOT NULL DEFAULT 0, starred BOOL NOT NULL"
        " DEFAULT 0, dateArrived DATE NOT NULL DEFAULT 0);"
        "CREATE VIRTUAL TABLE search USING fts4(title, body)",
        {
            "articles": [
                (
                    "a1",
                    feed,
                    "g1",
                    "Ore by sea",
                    "<p>Ore</p>",
                    None,
                    "https://wire.example/1",
                    None,
                    None,
                    1_700_000_000.5,
                    1,
                    '[{"name": "Ana"}]',
                ),
                ("a2", feed, "g2", "Rain", None, "3 < 4", None, "https://wire.example/2", None, None, 2, "odd"),
            ],
            "statuses": [("a1", 1, 1, 1_700_000_300.0), ("a2", 0, 0, 1_700_000_100.0), ("a9", 1, 1, 0)],
        },
    )


def quite_rss(path: Path) -> Path:
    return _database(
        path,
        "CREATE TABLE feeds(id INTEGER PRIMARY KEY, text VARCHAR, xmlUrl VARCHAR, htmlUrl VARCHAR, parentId INTEGER);"
        "CREATE TABLE labels(id INTEGER PRIMARY KEY, name VARCHAR);"
        "CREATE TABLE news(id INTEGER PRIMARY KEY, feedId INTEGER, guid VARCHAR, description VARCHAR, content VARCHAR,"
        " title VARCHAR, published VARCHAR, author_name VARCHAR, label VARCHAR, read INTEGER, starred INTEGER,"
        " deleted INTEGER, link_href VARCHAR, link_alternate VARCHAR)",
        {
            "feeds": [(1, "World", "", "", 0), (2, "Northern Wire", FEED, "https://wire.example/", 1)],
            "labels": [(1, "Important"), (6, "Metals")],
            "news": [
                (
                    1,
                    2,
                    "g1",
                    "Short",
                    "<p>Ore, longer</p>",
                    "Ore by sea",
                    "2023-11-14T22:13:20",
                    "Ana",
                    ",6,",
                    2,
                    1,
                    0,
                    "https://wire.example/1",
                    "",
                ),
                (2, 2, "g2", "Rain", "", "Rain", "2023-11-14T22:15:00", "", "", 0, 0, 0, "", "https://wire.example/2"),
                (3, 2, "g3", "", "", "Gone", "2023-11-14T22:16:00", "", "", 0, 0, 2, "https://wire.example/3", ""),
            ],
        },
    )


def liferea(path: Path) -> Path:
    return _database(
        path,
        "CREATE TABLE items(item_id INTEGER PRIMARY KEY, node_id TEXT, title TEXT, read INTEGER, marked INTEGER,"
        " source TEXT, source_id TEXT, valid_guid INTEGER, description TEXT, date INTEGER, comment INTEGER);"
        "CREATE TABLE subscription(node_id STRING PRIMARY KEY, source STRING);"
        "CREATE TABLE node(node_id STRING PRIMARY KEY, parent_id STRING, title STRING);"
        "CREATE TABLE metadata(item_id INTEGER, nr INTEGER, key TEXT, value TEXT)",
        {
            "subscription": [("abc", FEED)],
            "node": [
                ("abc", "fold", "Northern Wire"),
                ("fold", "root", "World"),
                ("root", "root", ""),
                ("bin", "root", "Clippings"),
            ],
            "metadata": [(1, 0, "author", "Ana")],
            "items": [
                (1, "abc", "Ore by sea", 1, 1, "https://wire.example/1", "g1", 1, "<p>Ore</p>", 1_700_000_000, 0),
                (2, "abc", "Rain", 0, 0, "https://wire.example/2", "g2", 1, "", 1_700_000_100, 0),
                (4, "bin", "Snow", 1, 0, "https://wire.example/4", "g4", 1, "", 1_600_000_000, 0),
                (3, "abc", "A comment", 0, 0, "https://wire.example/3", "g3", 1, "", 1_700_000_200, 1),
            ],
        },
    )


def starred(path: Path) -> Path:
    stars = {
        "id": "user/-/state/com.google/starred",
        "title": "FreshRSS starred",
        "items": [
            {
                "id": "tag:1",
                "timestampUsec": "1700000500000000",
                "categories": [
                    "user/-/state/com.google/read",
                    "user/-/label/Metals",
                    "user/-/state/com.google/starred",
                ],
                "title": "Ore &amp; sea",
                "published": 1_700_000_000,
                "alternate": [{"href": "https://wire.example/1?utm_source=rss"}],
                "origin": {"streamId": f"feed/{FEED}", "title": "Northern Wire"},
                "content": {"content": "<p>Ore.</p><script>alert(1)</script>"},
                "author": "Ana",
            },
            {"title": "Nowhere", "alternate": []},
            {"title": "Script", "alternate": [{"href": "javascript:alert(1)"}]},
            "odd",
        ],
    }
    path.write_text(json.dumps(stars), "utf-8")
    return path


def pocket(path: Path) -> Path:
    path.write_text(
        "title,url,time_added,tags,status\n"
        '"Ore, by sea",https://wire.example/1,1700000000,metals|sea,unread\n'
        "https://wire.example/2,https://wire.example/2,1700000100,,archive\n"
        "Again,https://wire.example/1,1700000200,,unread\n",
        "utf-8",
    )
    return path


def many_pockets(path: Path, count: int) -> Path:
    rows = (f"Story {each},https://wire.example/{each},1700000000,,unread" for each in range(count))
    path.write_text("\n".join(("title,url,time_added,tags,status", *rows)) + "\n", "utf-8")
    return path


def pocket_page(path: Path) -> Path:
    path.write_text(
        "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
        '<li><a href="https://wire.example/1" time_added="1700000000" tags="metals,sea">Ore &amp; sea</a></li></ul>'
        '<h1>Read Archive</h1><ul><li><a href="https://wire.example/2" time_added="1700000100" tags="">Rain</a></li>'
        "</ul></body></html>",
        "utf-8",
    )
    return path


def instapaper(path: Path) -> Path:
    path.write_text(
        "URL,Title,Selection,Folder,Timestamp,Tags\n"
        'https://wire.example/1,Ore by sea,,Unread,1700000000,"[""metals"", ""sea""]"\n'
        "https://wire.example/2,Rain,,Archive,1700000100,[]\n"
        "https://wire.example/3,Snow,,Weather,1700000200,[]\n",
        "utf-8",
    )
    return path


def wallabag(path: Path) -> Path:
    entries = [
        {
            "is_archived": 1,
            "is_starred": 0,
            "tags": ["metals"],
            "title": "Ore by sea",
            "url": "https://wire.example/1",
            "content": "<p>Ore.</p>",
            "created_at": "2023-11-14T22:13:20+00:00",
            "published_by": ["Ana"],
            "domain_name": "wire.example",
        },
        {"is_archived": 0, "tags": [], "title": "Rain", "url": "https://wire.example/2", "content": None},
    ]
    path.write_text(json.dumps(entries), "utf-8")
    return path


def omnivore(path: Path) -> Path:
    """A zip archive if the path ends so, else the metadata alone."""
    items = [
        {
            "slug": "ore",
            "title": "Ore by sea",
            "author": "Ana",
            "url": "https://wire.example/1",
            "state": "Archived",
            "readingProgress": 40,
            "labels": ["metals"],
            "savedAt": "2023-11-14T22:13:20.000Z",
        },
        {"slug": "x", "title": "Gone", "url": "https://wire.example/2", "state": "Deleted", "savedAt": ""},
    ]
    if path.suffix != ".zip":
        path.write_text(json.dumps(items), "utf-8")
        return path
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("metadata_0_to_2.json", json.dumps(items))
        archive.writestr("content/ore.html", "<p>Ore, from the archive.</p>")
        archive.writestr("../../outside.html", "<p>No.</p>")
    return path


def newsboat_urls(path: Path) -> Path:
    path.write_text(
        "# mine\n"
        f'{FEED} world "~The Wire" daily\n'
        'https://b.example/rss "two words"\n'
        'exec:~/bin/feed.sh own\n"query:Unread:unread = \\"yes\\""\n',
        "utf-8",
    )
    return path
