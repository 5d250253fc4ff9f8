"""A real library of many articles, and the list's pane on it, for tests of the list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from gui.article_list.pane import ArticleListPane
from gui.changes import Changes
from gui.feed_icons import FeedIcons
from gui.jobs import Jobs
from gui.pictures import Pictures
from gui.settings import Settings
from gui.theme import ThemeHolder
from storage.articles import apply_drafts
from storage.connection import open_writer
from storage.feeds import add_feed
from storage.marks import mark_read
from storage.paths import profile
from storage.schema import prepare
from storage.types import ArticleDraft, ArticleFilter, ChangeSet, Scope

NOW = 1_795_437_360
EVERYTHING = ArticleFilter(Scope.ALL, now=NOW)
UNREAD = ArticleFilter(Scope.UNREAD, now=NOW)


def draft(
    number: int, at: int, title: str = "", text: str = "Plain words about nothing in particular."
) -> ArticleDraft:
    return ArticleDraft(
        guid=f"guid {number}",
        raw_hash=f"raw {number} {title} {text}",
        url=f"https://wire.example/{number}",
        title=title or f"Article {number}",
        author=None,
        html=f"<p>{text}</p>",
        text=text,
        excerpt=text[:80],
        words=len(text.split()),
        language="en",
        published_at=at,
        content_hash=f"content {number} {title} {text}",
    )


class Library:
    """Articles numbered from 1, the first the newest, ten minutes apart; an id is known by its number."""

    def __init__(self, folder: Path) -> None:
        place = profile(folder)
        prepare(place, NOW)
        self.database, self.pictures = place.database, place.pictures
        self.conn = open_writer(place.database)
        made = add_feed(self.conn, "https://wire.example/feed", "Northern Wire", None, None, NOW).made_id
        assert made is not None
        self.feed_id = made
        self._made = 0

    def arrive(self, moments: Iterable[int], title: str = "", text: str = "Plain words.") -> ChangeSet:
        """Let articles of these moments arrive, as a refresh brings them."""
        drafts = []
        for at in moments:
            self._made += 1
            drafts.append(draft(self._made, at, f"{title} {self._made}" if title else "", text))
        self.conn.execute("BEGIN")
        changes = apply_drafts(self.conn, self.feed_id, drafts, NOW)
        self.conn.execute("COMMIT")
        return changes

    def fill(self, count: int) -> None:
        """Ids 1 to `count` in the order of the list, newest first; their words are not indexed."""
        moments = [(number + 1, NOW - 600 * number) for number in range(count)]
        self.conn.execute("BEGIN")
        self.conn.executemany(
            "INSERT INTO articles (id, title, url, excerpt, words, first_seen_at, sort_at, content_hash)"
            " VALUES (?1, 'Article ' || ?1, 'https://wire.example/' || ?1, 'Plain words.', 2, ?2, ?2, '')",
            moments,
        )
        self.conn.executemany("INSERT INTO states (article_id, sort_at) VALUES (?, ?)", moments)
        self.conn.executemany(
            "INSERT INTO entries (feed_id, guid, article_id, raw_hash, sort_at) VALUES (?3, ?1, ?1, '', ?2)",
            [(*moment, self.feed_id) for moment in moments],
        )
        self.conn.execute("COMMIT")
        self._made = count

    def read(self, ids: Iterable[int], is_read: bool = True) -> ChangeSet:
        return mark_read(self.conn, list(ids), is_read, NOW).changes

    def take_away(self, ids: Iterable[int]) -> ChangeSet:
        """Let articles leave the library, as unsubscribing does."""
        wanted = frozenset(ids)
        self.conn.executemany("UPDATE states SET is_hidden = 1 WHERE article_id = ?", [(each,) for each in wanted])
        return ChangeSet(removed=wanted)


class Desk:
    """The pane on a library, with all it needs."""

    def __init__(self, library: Library, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.library = library
        self.jobs = Jobs(library.database)
        self.changes = Changes(self.jobs)
        self.themes = ThemeHolder("light")
        self.pictures = Pictures(library.pictures, self.jobs)
        self.settings = Settings(None)
        self.pane = ArticleListPane(
            self.jobs, self.changes, self.themes, self.settings, self.pictures, FeedIcons(self.pictures)
        )
        qtbot.addWidget(self.pane)
        self.pane.resize(404, 820)
        self.pane.show()
        self.chosen = QSignalSpy(self.pane.chosen)

    def show(self, wanted: ArticleFilter = EVERYTHING, title: str = "All", rows: int | None = None) -> None:
        """Show a list and wait until it is read whole."""
        self.pane.show_filter(wanted, title)
        self.settle(rows)

    def settle(self, rows: int | None = None) -> None:
        """Wait until every id and every row in view is here."""
        self._qtbot.waitUntil(lambda: self._is_settled(rows))

    def tell(self, changes: ChangeSet) -> None:
        """Tell the pane of changes, and wait until it has taken them in."""
        self.changes.changed.emit(changes)
        self._qtbot.waitUntil(self.pane.is_settled)

    def ids(self) -> list[int]:
        return self.pane.model.snapshot().tolist()

    def top_id(self) -> int | None:
        return self.pane.model.id_at(self.pane.table.top()[0])

    def _is_settled(self, rows: int | None) -> bool:
        model = self.pane.model
        in_view = not model.cache.wanting(model.ids_between(*self.pane.table.rows_seen()))
        return self.pane.is_settled() and in_view and (rows is None or model.rowCount() == rows)


@contextmanager
def desk_of(library: Library, qtbot: QtBot) -> Iterator[Desk]:
    """A desk whose threads end with it."""
    desk = Desk(library, qtbot)
    try:
        yield desk
    finally:
        desk.jobs.close()
        library.conn.close()
