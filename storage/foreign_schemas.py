"""Schemas of other readers' SQLite files: what tells each reader's, and the queries that read it. Runs none of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Tables = dict[str, frozenset[str]]
"""Columns by tables, in small letters."""

NETNEWSWIRE = "NetNewsWire"
"""Keeps its subscriptions in files beside its database, which `feeds.imports.netnewswire` reads."""


SHELL_LINE = "exec"
"""Newsboat's word for a command line that a shell runs."""

PROGRAM_LINE = "script"
"""Ours for one that is run without a shell, as RSS Guard does."""


@dataclass(frozen=True, slots=True)
class Queries:
    """How a reader's file is read.

    Attributes:
        feeds: rows of url, title, site's address, id of the folder. For the url of what a program writes stands its
            command line behind SHELL_LINE or PROGRAM_LINE and a colon.
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


def _plain(column: str) -> str:
    """The expression that makes plain text HTML."""
    return f"replace(replace(replace({column}, '&', '&amp;'), '<', '&lt;'), char(10), '<br>')"


def _newsboat(tables: Tables) -> Queries:
    # A flag is a letter of the person's own choice: any of them means that the article was picked out.
    flags = "coalesce(i.flags, '') <> ''" if "flags" in tables["rss_item"] else "0"
    alive = "i.deleted = 0" if "deleted" in tables["rss_item"] else "1"
    content = "i.content"
    if "content_mime_type" in tables["rss_item"]:
        content = f"iif(i.content_mime_type = 'text/plain', {_plain('i.content')}, i.content)"
    return Queries(
        feeds="SELECT rssurl, title, url, NULL FROM rss_feed",
        folders="",
        stories=f"SELECT i.id, i.url, i.title, {content}, i.pubDate, i.unread = 0,"
        f" {flags}, f.title, i.feedurl, i.guid, i.author, NULL FROM rss_item AS i"
        f" LEFT JOIN rss_feed AS f ON f.rssurl = i.feedurl WHERE {alive} ORDER BY 7 DESC, i.pubDate DESC",
    )


def _rss_guard(tables: Tables) -> Queries:
    source = "source" if "source" in tables["feeds"] else "url"
    alive = "m.is_deleted = 0" + (" AND m.is_pdeleted = 0" if "is_pdeleted" in tables["messages"] else "")
    guid = "m.custom_id" if "custom_id" in tables["messages"] else "NULL"
    # Up to version 3 messages name their feed by its row, from 3.3 to 4 by the account's own id for it, then by the row
    # again. The column's type tells which: the own ids are text, and those of one account are another one's rows.
    join = "f.id = m.feed"
    if "custom_id" in tables["feeds"] and "account_id" in tables["messages"] & tables["feeds"]:
        join = (
            "iif(typeof(m.feed) = 'text',"
            " coalesce(nullif(f.custom_id, ''), f.id) = m.feed AND f.account_id = m.account_id, f.id = m.feed)"
        )
    return Queries(
        feeds=f"SELECT iif({_is_script(tables)}, '{PROGRAM_LINE}:' || {source}, {source}), title, NULL, category"
        " FROM Feeds",
        folders="SELECT id, parent_id, title FROM Categories" if "parent_id" in tables.get("categories", ()) else "",
        stories="SELECT m.id, m.url, m.title, m.contents, m.date_created, m.is_read, m.is_important,"
        f" (SELECT f.title FROM Feeds AS f WHERE {join} LIMIT 1),"
        f" (SELECT f.{source} FROM Feeds AS f WHERE {join} LIMIT 1),"
        f" {guid}, m.author, NULL FROM Messages AS m WHERE {alive} ORDER BY m.is_important DESC, m.date_created DESC",
        labels=_rss_guard_labels(tables),
    )


def _is_script(tables: Tables) -> str:
    """Whether a row of RSS Guard's feeds names a program: since version 4 it is told among other facts."""
    if "source_type" in tables["feeds"]:
        return "coalesce(source_type, 0) = 1"
    if "custom_data" in tables["feeds"]:
        return "coalesce(iif(json_valid(custom_data), json_extract(custom_data, '$.source_type'), 0), 0) = 1"
    return "0"


def _rss_guard_labels(tables: Tables) -> str:
    """Labels are given by rows; in older files by the account's own ids, which are text, or by lists of these."""
    labels, messages = tables.get("labels", frozenset()), tables["messages"]
    if not {"id", "name"} <= labels:
        return ""
    has_own_ids = "custom_id" in labels & messages and "account_id" in labels & messages
    if {"message", "label"} <= tables.get("labelsinmessages", frozenset()):
        by_rows = (
            "SELECT m.id, l.name FROM LabelsInMessages AS t JOIN Labels AS l ON l.id = t.label"
            " JOIN Messages AS m ON m.id = t.message WHERE typeof(t.message) = 'integer'"
        )
        if not has_own_ids or "account_id" not in tables["labelsinmessages"]:
            return by_rows
        return by_rows + (
            " UNION ALL SELECT m.id, l.name FROM LabelsInMessages AS t"
            " JOIN Labels AS l ON l.custom_id = t.label AND l.account_id = t.account_id"
            " JOIN Messages AS m ON m.custom_id = t.message AND m.account_id = t.account_id"
            " WHERE typeof(t.message) = 'text'"
        )
    if "labels" in messages and has_own_ids:
        return (
            "SELECT m.id, l.name FROM Messages AS m JOIN Labels AS l ON l.account_id = m.account_id"
            " AND instr(m.labels, '.' || l.custom_id || '.') WHERE length(m.labels) > 1"
        )
    return ""


def _quite_rss(tables: Tables) -> Queries:
    has_labels = {"id", "name"} <= tables.get("labels", frozenset()) and "label" in tables["news"]
    link = (
        "coalesce(nullif(n.link_href, ''), n.link_alternate)" if "link_alternate" in tables["news"] else "n.link_href"
    )
    return Queries(
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


def _liferea(tables: Tables) -> Queries:
    has_nodes = {"node_id", "title"} <= tables.get("node", frozenset())
    title = "(SELECT n.title FROM node AS n WHERE n.node_id = {}.node_id)" if has_nodes else "NULL"
    guid = "iif(i.valid_guid, i.source_id, NULL)" if "valid_guid" in tables["items"] else "i.source_id"
    above = "(SELECT n.parent_id FROM node AS n WHERE n.node_id = s.node_id)" if has_nodes else "NULL"
    is_nested = has_nodes and "parent_id" in tables["node"]
    # What stands in a node that is no subscription was put there by hand: a news bin.
    saved = "i.marked OR s.node_id IS NULL" if has_nodes else "i.marked"
    site, author = "NULL", "NULL"
    if {"node_id", "key", "value"} <= tables.get("subscription_metadata", frozenset()):
        site = "(SELECT value FROM subscription_metadata WHERE node_id = s.node_id AND key = 'homepage' LIMIT 1)"
    if {"item_id", "key", "value"} <= tables.get("metadata", frozenset()):
        author = "(SELECT value FROM metadata WHERE item_id = i.item_id AND key = 'author' LIMIT 1)"
    return Queries(
        feeds=f"SELECT s.source, {title.format('s')}, {site}, {above if is_nested else 'NULL'} FROM subscription AS s",
        folders="SELECT node_id, parent_id, title FROM node WHERE node_id NOT IN (SELECT node_id FROM subscription)"
        if is_nested
        else "",
        stories=f"SELECT i.item_id, i.source, i.title, i.description, i.date, i.read, {saved}, {title.format('i')},"
        f" s.source, {guid}, {author}, NULL FROM items AS i LEFT JOIN subscription AS s ON s.node_id = i.node_id"
        " WHERE coalesce(i.comment, 0) = 0 ORDER BY 7 DESC, i.date DESC",
        labels="SELECT i.item_id, n.title FROM items AS i JOIN node AS n ON n.node_id = i.node_id"
        " WHERE i.node_id NOT IN (SELECT node_id FROM subscription)"
        if has_nodes
        else "",
    )


def _netnewswire(tables: Tables) -> Queries:
    columns = tables["articles"]
    author = "NULL"
    if "authors" in columns:
        author = "iif(json_valid(a.authors), json_extract(a.authors, '$[0].name'), NULL)"
    elif {"authorid", "articleid"} <= tables.get("authorslookup", frozenset()) and "authorid" in tables.get(
        "authors", frozenset()
    ):
        author = (
            "(SELECT u.name FROM authorsLookup AS k JOIN authors AS u ON u.authorID = k.authorID"
            " WHERE k.articleID = a.articleID LIMIT 1)"
        )
    alive = "coalesce(s.userDeleted, 0) = 0" if "userdeleted" in tables["statuses"] else "1"
    return Queries(
        feeds="SELECT DISTINCT feedID, NULL, NULL, NULL FROM articles",
        folders="",
        stories="SELECT a.articleID, coalesce(nullif(a.url, ''), a.externalURL), a.title,"
        f" coalesce(nullif(a.contentHTML, ''), nullif(a.summary, ''), {_plain('a.contentText')}),"
        " CAST(coalesce(a.datePublished, s.dateArrived) AS INTEGER), coalesce(s.read, 0), coalesce(s.starred, 0),"
        f" NULL, a.feedID, a.uniqueID, {author}, NULL FROM articles AS a"
        f" LEFT JOIN statuses AS s ON s.articleID = a.articleID WHERE {alive} ORDER BY 7 DESC, 5 DESC",
    )


READERS: tuple[tuple[str, Tables, Callable[[Tables], Queries]], ...] = (
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
    (
        NETNEWSWIRE,
        {
            "articles": frozenset(("articleid", "feedid", "uniqueid", "title", "contenthtml", "contenttext", "url"))
            | {"externalurl", "summary", "datepublished"},
            "statuses": frozenset(("articleid", "read", "starred", "datearrived")),
        },
        _netnewswire,
    ),
)
"""A reader's name, the tables and columns that tell its file, and how that is read. The schemas are those of Newsboat
2.x, RSS Guard 3 to 5, QuiteRSS 0.19, Liferea 1.8 to 1.15 and NetNewsWire 5 to 7."""
