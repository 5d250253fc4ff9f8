"""Subscribing, lists of subscriptions in and out, and pages kept: the commands that engine and command line share.

What is stored runs on the writer's thread. Looking at addresses is look.py's, refreshing is refresh.py's.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from feeds import opml
from feeds.credentials import Secrets, Vault, feed_secret
from feeds.errors import FeedError
from feeds.failures import without_logins
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.subscribing import Subscription
from feeds.sign_in import Login, split_login
from feeds.tasks import PageOutcome
from feeds.welcome import WELCOME_URL, WELCOMED_SETTING
from storage import articles, feed_requests, feeds, folders, settings
from storage.feed_types import FolderRow
from storage.types import Marked
from storage.writer import Writer

STARTER_FILE = Path(__file__).with_name("starter.opml")
MAX_OPML_BYTES = 10_000_000
"""As for a feed. The largest list known to us, 10,104 feeds, takes 2 MB."""


@dataclass(frozen=True, slots=True)
class Added:
    """Ids of the feeds added, and how many addresses were subscribed to already."""

    feed_ids: tuple[int, ...]
    known: int


def subscribe(writer: Writer, subscriptions: Sequence[Subscription], vault: Vault | None = None) -> Added:
    """Add feeds, each in its folder, in one transaction.

    A login in an address goes into the vault, and the feed is kept without it.

    Args:
        writer: of the library.
        subscriptions: the feeds.
        vault: None to leave logins out.

    Raises:
        StorageError: the library could not be written; nothing was added.
        FeedError: a login could not be kept; the feeds are there without it.
    """
    now = int(time.time())
    ids: list[int] = []
    logins: dict[int, Login] = {}

    def work(connection: sqlite3.Connection) -> Marked:
        total = Marked()
        for each in subscriptions:
            folder_id = None
            if each.folder:
                made = folders.folder_path(connection, each.folder)
                folder_id = made.made_id
                total = replace(total, changes=total.changes | made.changes)
            url, login = split_login(each.url)
            title = without_logins(each.title) if each.title is not None else None
            added = feeds.add_feed(connection, url, title, each.site_url, folder_id, now)
            total = replace(total, changes=total.changes | added.changes, count=total.count + added.count)
            if added.count and added.made_id is not None:
                ids.append(added.made_id)
                if login is not None and vault is not None:
                    logins[added.made_id] = login
                    feed_requests.note_secrets(connection, added.made_id, True)
        return total

    writer.submit(work, durable=True).result()
    for feed_id, login in logins.items():
        try:
            if vault is not None:
                vault.put(feed_secret(feed_id), Secrets(login))
        except OSError as error:
            raise FeedError(FailureKind.NO_FILE, str(error.filename), error.strerror or str(error)) from error
    return Added(tuple(ids), len(subscriptions) - len(ids))


def known_of(connection: sqlite3.Connection, urls: Sequence[str]) -> int:
    """How many of some addresses are subscribed to."""
    return sum(feeds.feed_by_url(connection, split_login(url)[0]) is not None for url in urls)


def read_list(path: Path) -> opml.OpmlList:
    """The subscriptions an OPML file holds.

    Raises:
        FeedError: the file cannot be read, or is no OPML.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_OPML_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _no_file(path, error) from error
    if len(data) > MAX_OPML_BYTES:
        raise FeedError(FailureKind.TOO_LARGE, str(path), f"more than {MAX_OPML_BYTES} bytes")
    try:
        return opml.read_opml(data)
    except opml.OpmlError as error:
        raise FeedError(FailureKind.NOT_A_FEED, str(path), str(error)) from error


def export_list(writer: Writer, path: Path) -> int:
    """Write every subscription to an OPML file, replacing it whole or not at all; how many were written.

    Raises:
        FeedError: the file cannot be written.
        StorageError: the library could not be read.
    """
    now = int(time.time())
    listed = writer.submit(_subscriptions).result()
    try:
        opml.save_opml(path, listed, title="Broadsheet subscriptions", now=now)
    except (OSError, ValueError) as error:
        raise _no_file(path, error) from error
    return len(listed)


def _no_file(path: Path, error: OSError | ValueError) -> FeedError:
    """A ValueError is how Python says that a path can be no path, for the zero byte in it."""
    detail = error.strerror if isinstance(error, OSError) else None
    return FeedError(FailureKind.NO_FILE, str(path), detail or str(error))


def _subscriptions(connection: sqlite3.Connection) -> tuple[Subscription, ...]:
    library = feeds.library(connection, today_from=0)
    paths = folder_paths(library.folders)
    return tuple(
        Subscription(
            url=split_login(feed.url)[0],
            title=feed.title,
            site_url=feed.site_url,
            folder=paths[feed.folder_id] if feed.folder_id is not None else None,
        )
        for feed in library.feeds
        if feed.url != WELCOME_URL
    )


def folder_paths(rows: Sequence[FolderRow]) -> dict[int, str]:
    """Each folder's names from the top, joined by "/", as OPML and the command line write them."""
    by_id = {row.id: row for row in rows}

    def path(row: FolderRow) -> str:
        name = opml.path_segment(row.name)
        return name if row.parent_id is None else f"{path(by_id[row.parent_id])}/{name}"

    return {row.id: path(row) for row in rows}


def starters() -> tuple[Subscription, ...]:
    """The starter feeds that ship with the program; the folder of each is its subject."""
    return opml.read_opml(STARTER_FILE.read_bytes()).subscriptions


def keep_page(writer: Writer, page: PageOutcome, topics: Sequence[str]) -> int:
    """Store a page's article under Saved pages, saved, with topics; its article id. Known pages are updated.

    Raises:
        StorageError: the library could not be written.
    """
    if page.draft is None:
        raise ValueError("a page outcome without a draft holds a problem")
    draft = page.draft
    now = int(time.time())
    marked = writer.submit(
        lambda connection: articles.keep_page(connection, draft, page.site_name, topics, now), durable=True
    ).result()
    if marked.made_id is None:
        raise AssertionError("keep_page names the article it stored")
    return marked.made_id


def welcome(writer: Writer) -> int | None:
    """Subscribe a library that never held a feed to the welcome feed; its id, or None where it was offered before.

    Raises:
        StorageError: the library could not be written.
    """
    now = int(time.time())

    def work(connection: sqlite3.Connection) -> Marked:
        if settings.get(connection, WELCOMED_SETTING) is not None:
            return Marked()
        settings.put(connection, WELCOMED_SETTING, str(now))
        if feeds.library(connection, today_from=0).feeds:
            return Marked()
        return feeds.add_feed(connection, WELCOME_URL, None, None, None, now)

    return writer.submit(work).result().made_id
