"""The context menu of a story on the digest's page: reading it, and more or less of its feeds. Carries out nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from digest.edition_types import EditionStory
from gui.library_view import LibraryView
from storage.feed_types import DigestShare, FeedRow

MOST_FEEDS = 8
"""Feeds of a story that are offered; each has its own properties, too."""


class StoryMenu(QObject):
    """Builds a menu for a story.

    Signals:
        read_wanted: it is to be read (EditionStory).
        share_wanted: the id of a feed, and how much of it digests are to show (DigestShare).
    """

    read_wanted = Signal(object)
    share_wanted = Signal(int, object)

    def __init__(self, view: LibraryView, window: QWidget) -> None:
        super().__init__(window)
        self._view = view
        self._window = window

    def show(self, story: EditionStory, place: QPoint) -> None:
        """Show the menu of a story at a place of the screen."""
        self.menu(story).popup(place)

    def menu(self, story: EditionStory) -> QMenu:
        """The menu of a story."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Read it")).triggered.connect(lambda: self.read_wanted.emit(story))
        feeds = self._feeds(story)
        if feeds:
            menu.addSeparator()
        for feed in feeds:
            self._add_feed(menu, feed)
        return menu

    def _feeds(self, story: EditionStory) -> list[FeedRow]:
        """Those of its articles that are still followed, found by their names: an edition outlives its feeds."""
        by_title = {feed.title: feed for feed in self._view.library.feeds}
        names = dict.fromkeys(article.source for article in story.articles)
        return [by_title[name] for name in names if name in by_title][:MOST_FEEDS]

    def _add_feed(self, menu: QMenu, feed: FeedRow) -> None:
        title = self.tr("{feed} in the digest").replace("{feed}", feed.title.replace("&", "&&"))
        inner = menu.addMenu(title)
        group = QActionGroup(inner)
        for share, words in (
            (DigestShare.MORE, self.tr("&More of it")),
            (DigestShare.USUAL, self.tr("As &usual")),
            (DigestShare.LESS, self.tr("&Less of it")),
        ):
            action = inner.addAction(words)
            action.setCheckable(True)
            action.setChecked(feed.digest_share is share)
            group.addAction(action)
            action.triggered.connect(partial(self._choose, feed.id, share))

    def _choose(self, feed_id: int, share: DigestShare, _checked: bool = True) -> None:
        self.share_wanted.emit(feed_id, share)
