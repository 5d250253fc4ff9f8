"""Commands that subscribe, fetch, and move subscriptions and pages in and out: add, import, export, refresh, keep."""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from filelock import FileLock, Timeout

from feeds import opml, subscriptions
from feeds.access import proxy_settings
from feeds.credentials import Vault
from feeds.errors import FeedError
from feeds.fetch import Fetcher
from feeds.full_texts import FullTextReader
from feeds.headless import importing, output
from feeds.headless.session import BUSY, DONE, IN_PART, WRONG_USE, CommandError, Session, feed_failure, say
from feeds.look import Looker, Sight
from feeds.opml import skipped_sentence
from feeds.pictures import PictureFetcher
from feeds.pool import Workers
from feeds.protocol.completing import FullTextsFinished, FullTextsProgress, PicturesFinished, PicturesProgress
from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.refreshing import RefreshFinished, RefreshProgress
from feeds.protocol.subscribing import Subscription
from feeds.proxies import SYSTEM_PROXIES
from feeds.refresh import Refresher
from feeds.sign_in import split_login
from feeds.story_pass import StoryPass
from feeds.tasks import PageOutcome
from feeds.topic_pass import TopicPass
from storage import feeds, lists, network_settings, picture_settings

T = TypeVar("T")


def with_network(work: Callable[[Fetcher, Workers], Awaitable[T]], session: Session | None = None) -> T:
    """Run `work` with a fetcher and workers that end with it. `session`: whose library chooses the proxy."""
    proxies = SYSTEM_PROXIES
    if session is not None:
        proxies = proxy_settings(session.read(network_settings.proxy), Vault(session.profile.root))

    async def run() -> T:
        workers = Workers()
        try:
            async with Fetcher(proxies=proxies) as fetcher:
                return await work(fetcher, workers)
        finally:
            await asyncio.to_thread(workers.close)

    return asyncio.run(run())


def add(session: Session, arguments: argparse.Namespace) -> int:
    """Subscribe to the feed at an address, or to the first one of the site there."""

    async def work(fetcher: Fetcher, workers: Workers) -> Sight:
        # Who types a command here runs it as they would without us.
        return await Looker(fetcher, workers).look(arguments.address, may_run=True)

    try:
        sight = with_network(work, session)
    except FeedError as error:
        status = WRONG_USE if error.kind in (FailureKind.BAD_ADDRESS, FailureKind.NO_FILE) else IN_PART
        raise CommandError(status, feed_failure(error.kind, error.detail)) from error
    if sight.opml is not None:
        raise CommandError(WRONG_USE, "This is a list of feeds: use import.")
    if not sight.feeds:
        raise CommandError(IN_PART, "No feed was found there. A page can be kept by itself: use keep.")
    found = sight.feeds[0]
    folder = "/".join(opml.path_segment(part) for part in arguments.folder.split("/")) if arguments.folder else None
    subscriptions.subscribe(
        session.writer, [Subscription(found.url, found.title, found.site_url, folder)], Vault(session.profile.root)
    )
    row = session.read(lambda connection: feeds.feed_by_url(connection, split_login(found.url)[0]))
    if row is None:
        raise AssertionError("a feed just added is found by its address")
    library = session.read(lambda connection: feeds.library(connection, 0))
    paths = subscriptions.folder_paths(library.folders)
    document = output.feed_document(row, paths[row.folder_id] if row.folder_id is not None else "")
    if arguments.json:
        output.print_json(document)
    else:
        output.print_table(("id", "title", "address"), [(row.id, row.title, row.url)])
    return DONE


def import_list(session: Session, arguments: argparse.Namespace) -> int:
    """Subscribe to the feeds of an OPML file, or take over what another reader's file holds."""
    if not _is_opml(arguments.file):
        return importing.import_library(session, arguments)
    try:
        listed = subscriptions.read_list(arguments.file)
    except FeedError as error:
        raise CommandError(WRONG_USE, f"{arguments.file} cannot be used: {error.detail}") from error
    added = subscriptions.subscribe(session.writer, listed.subscriptions, Vault(session.profile.root))
    for line in listed.skipped:
        say(f"Left out: {skipped_sentence(line)}")
    document = {
        "added": len(added.feed_ids),
        "known": added.known,
        "skipped": [skipped_sentence(line) for line in listed.skipped],
    }
    if arguments.json:
        output.print_json(document)
    else:
        sys.stdout.write(f"{document['added']} feeds added, {added.known} known already.\n")
    return DONE


def _is_opml(path: Path) -> bool:
    """Whether a file says that it is a list of feeds, or cannot be read at all."""
    try:
        with path.open("rb") as file:
            return b"<opml" in file.read(2000).lower()
    except OSError:
        return True


def export_list(session: Session, arguments: argparse.Namespace) -> int:
    """Write all subscriptions to an OPML file."""
    try:
        count = subscriptions.export_list(session.writer, arguments.file)
    except FeedError as error:
        raise CommandError(WRONG_USE, f"{arguments.file} cannot be written: {error.detail}") from error
    if arguments.json:
        output.print_json({"feeds": count})
    else:
        sys.stdout.write(f"{count} feeds written.\n")
    return DONE


def refresh(session: Session, arguments: argparse.Namespace) -> int:
    """Refresh feeds: all now, those named, or those whose time has come; then fetch pages and pictures by policy."""
    if arguments.feed:
        known = {row.id for row in session.read(lambda connection: feeds.library(connection, 0)).feeds}
        if missing := [str(feed_id) for feed_id in arguments.feed if feed_id not in known]:
            raise CommandError(WRONG_USE, f"There is no feed {', '.join(missing)}.")
    bar = _ProgressBar()

    async def work(fetcher: Fetcher, workers: Workers) -> tuple[RefreshFinished, FullTextsFinished, PicturesFinished]:
        vault = Vault(session.profile.root)
        refresher = Refresher(session.writer, workers, fetcher, vault=vault)
        finished = await refresher.run(arguments.feed, only_due=arguments.due, on_progress=bar.show)
        await StoryPass(session.writer, workers).run()
        await TopicPass(session.writer, workers).run()
        is_offline = finished.feeds > 0 and finished.failed == finished.feeds
        pages = FullTextsFinished(0, 0, 0.0)
        if not is_offline and not finished.cancelled and not arguments.no_full_texts:
            pages = await FullTextReader(session.writer, workers, fetcher, vault=vault).run(on_progress=bar.show_pages)
        if is_offline or finished.cancelled or pages.cancelled or arguments.no_pictures:
            return finished, pages, PicturesFinished(0, 0, 0, 0.0)
        pictures = PictureFetcher(session.profile, workers, fetcher, vault=vault)
        return finished, pages, await pictures.run(session.read(picture_settings.read), on_progress=bar.show_pictures)

    session.writer  # noqa: B018 - made before the lock's folder is needed
    try:
        with FileLock(session.profile.refresh_lock, blocking=False):
            finished, pages, pictures = with_network(work, session)
    except Timeout as error:
        raise CommandError(BUSY, "Another refresh of this library is running.") from error
    finally:
        bar.end()
    document = {name: value for name, value in dataclasses.asdict(finished).items() if name != "cancelled"}
    if arguments.json:
        output.print_json(document)
    else:
        output.print_table(tuple(document), [tuple(document.values())])
    if pages.stored or pictures.stored:
        say(f"{pages.stored} full texts and {pictures.stored} pictures stored.")
    if finished.cancelled or pages.cancelled or pictures.cancelled:
        # Ctrl+C is a cancel here: what is under way is finished and noted.
        say("Cancelled; what had arrived is kept.")
        return IN_PART
    if finished.failed:
        say(f"{finished.failed} of {finished.feeds} feeds could not be read; see feeds.")
        return IN_PART
    return DONE


def keep(session: Session, arguments: argparse.Namespace) -> int:
    """Store one page under Saved pages."""

    async def work(fetcher: Fetcher, workers: Workers) -> PageOutcome:
        return await Looker(fetcher, workers).read_page(arguments.address)

    try:
        page = with_network(work, session)
    except FeedError as error:
        status = WRONG_USE if error.kind in (FailureKind.BAD_ADDRESS, FailureKind.NO_FILE) else IN_PART
        raise CommandError(status, feed_failure(error.kind, error.detail)) from error
    article_id = subscriptions.keep_page(session.writer, page, arguments.topic)
    row = session.read(lambda connection: lists.rows(connection, [article_id]))[article_id]
    if arguments.json:
        output.print_json(output.article_document(row))
    else:
        output.print_table(("id", "title", "topics"), [(row.id, row.title, ", ".join(t.name for t in row.topics))])
    return DONE


class _ProgressBar:
    """A line on stderr that is drawn over; silent where stderr is no terminal."""

    WIDTH = 30

    def __init__(self) -> None:
        self._drawn = False

    def show(self, progress: RefreshProgress) -> None:
        """Draw how far the refresh is."""
        if not sys.stderr.isatty():
            return
        filled = self.WIDTH * progress.done // max(1, progress.feeds)
        bar = "█" * filled + "·" * (self.WIDTH - filled)
        sys.stderr.write(f"\r{bar} {progress.done}/{progress.feeds} feeds, {progress.new} new ")
        sys.stderr.flush()
        self._drawn = True

    def show_pages(self, progress: FullTextsProgress) -> None:
        """Draw how far the articles' pages are."""
        self._draw(f"{progress.done}/{progress.wanted} pages, {progress.failed} failed")

    def show_pictures(self, progress: PicturesProgress) -> None:
        """Draw how far the pictures are."""
        self._draw(f"{progress.done}/{progress.wanted} pictures, {progress.failed} failed")

    def _draw(self, line: str) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{line} {'':<{self.WIDTH}}")
            sys.stderr.flush()
            self._drawn = True

    def end(self) -> None:
        """Leave the line."""
        if self._drawn:
            sys.stderr.write("\n")
