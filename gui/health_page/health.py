"""What the page's buttons do, and the search for new addresses of feeds that are not where they were."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QStackedWidget

from feeds.protocol.messages import Event
from feeds.protocol.subscribing import Found, Look
from gui.engine_client import EngineClient
from gui.feed_commands import FeedCommands
from gui.feed_settings import FeedSettings
from gui.health_page.page import HealthPage
from gui.library_view import LibraryView
from storage.feed_types import FeedRow
from storage.types import Library

LOOKED_FOR = frozenset({"gone", "not_found", "not_a_feed", "redirect_loop", "dns", "bad_redirect"})
"""Kinds of failures that a site's page may know a way out of: the feed moved, and the page names its new place."""

MOST_LOOKED_FOR = 12
"""Feeds looked for at one showing: each costs its site some requests."""


class Health(QObject):
    """Shows the page over list and article, and carries out what it asks.

    Signals:
        left: the person goes back to the articles.
    """

    left = Signal()

    def __init__(
        self,
        pages: QStackedWidget,
        engine: EngineClient,
        view: LibraryView,
        feeds: FeedCommands,
        settings: FeedSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._engine = engine
        self._view = view
        self._feeds = feeds
        self._settings = settings
        self._page: HealthPage | None = None
        self._looked: set[tuple[int, int]] = set()
        view.shown.connect(self._on_library)

    @property
    def is_shown(self) -> bool:
        """Whether the page is what the window shows."""
        return self._page is not None and self._pages.currentWidget() is self._page

    def show(self) -> None:
        """Show the page, and look for new addresses."""
        page = self._page
        if page is None:
            # Seldom needed: no start pays for it.
            page = self._page = HealthPage(self._pages)
            page.retry_wanted.connect(self._feeds.refresh)
            page.address_wanted.connect(self._settings.set_address)
            page.pause_wanted.connect(lambda feed_id, is_paused: self._settings.pause([feed_id], is_paused=is_paused))
            page.unsubscribe_wanted.connect(lambda feed_id: self._feeds.unsubscribe([feed_id]))
            page.open_wanted.connect(self._feeds.open_address)
            page.properties_wanted.connect(self._settings.show_properties)
            page.left.connect(self.left)
            self._pages.addWidget(page)
        page.show_feeds(self._view.library.feeds)
        self._pages.setCurrentWidget(page)
        (page.feeds[0].retry if page.feeds else page.back).setFocus()
        self._look_for(self._view.library.feeds)

    def _on_library(self, library: Library, _counts: object) -> None:
        if self._page is not None:
            self._page.show_feeds(library.feeds)

    def _look_for(self, feeds: Sequence[FeedRow]) -> None:
        for feed in feeds:
            problem, site = feed.problem, feed.site_url or _front_page(feed.url)
            if problem is None or feed.paused_at is not None or problem.kind not in LOOKED_FOR:
                continue
            # Once for each run of failures.
            key = (feed.id, problem.since)
            if site is None or key in self._looked or len(self._looked) >= MOST_LOOKED_FOR:
                continue
            self._looked.add(key)
            self._look(feed.id, site, feed.url)

    def _look(self, feed_id: int, site: str, feed_url: str) -> None:
        def done(event: Event) -> None:
            if isinstance(event, Found) and self._page is not None:
                fresh = [found.url for found in event.feeds if found.feed_id is None]
                if fresh:
                    self._page.show_found(feed_id, fresh[0])

        self._engine.request(lambda request_id: Look(request_id, site, feed_url), done)


def _front_page(url: str) -> str | None:
    """Where a feed that never named its site may have it; None for a feed of no site."""
    place = QUrl(url)
    if place.scheme() not in ("http", "https") or not place.host():
        return None
    port = f":{place.port()}" if place.port() > 0 else ""
    return f"{place.scheme()}://{place.host()}{port}/"
