"""A real library with articles to read, and the pane that reads them, for tests of the article view."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from gui.article_view.pane import ArticlePane
from gui.changes import Changes
from gui.feed_icons import FeedIcons
from gui.jobs import Jobs
from gui.pictures import Pictures
from gui.settings import Settings
from gui.theme import ThemeHolder
from storage.articles import apply_drafts
from storage.connection import open_writer
from storage.feeds import add_feed
from storage.paths import Profile, profile
from storage.plaintext import plain_text
from storage.schema import prepare
from storage.types import ArticleDraft, PictureDraft

NOW = 1_795_437_360
SENTENCE = (
    'Two ministries have been asked to draw up a list of <a href="https://example.org/1">sanctions</a> that could be '
    "lifted in <em>stages</em> according to officials. "
)


def paragraphs(count: int) -> str:
    return "".join(f"<p>Paragraph {number}. {SENTENCE * 3}</p>" for number in range(count))


def draft(
    guid: str,
    html: str,
    title: str = "Capital weighs easing of metals sanctions ahead of talks",
    *,
    language: str | None = "en",
    picture_key: str | None = None,
    pictures: tuple[PictureDraft, ...] = (),
) -> ArticleDraft:
    text = plain_text(html)
    return ArticleDraft(
        guid=guid,
        raw_hash=str(hash(html)),
        url=f"https://wire.example/{guid}",
        title=title,
        author="Ana Marsh",
        html=html,
        text=text,
        excerpt=text[:80],
        words=len(text.split()),
        language=language,
        published_at=NOW,
        content_hash=str(hash((title, html))),
        picture_key=picture_key,
        pictures=pictures,
    )


class Library:
    """A profile on disk; each article is known by the number it was added with."""

    def __init__(self, folder: Path) -> None:
        self.profile: Profile = profile(folder)
        prepare(self.profile, NOW)
        self.conn = open_writer(self.profile.database)
        made = add_feed(self.conn, "https://wire.example/feed", "Northern Wire", None, None, NOW).made_id
        assert made is not None
        self.feed_id = made

    def add(self, given: ArticleDraft) -> int:
        """Store an article, or its changed form; its id."""
        changes = apply_drafts(self.conn, self.feed_id, [given], NOW)
        (article_id,) = changes.new or changes.changed
        return article_id

    def remove(self, article_id: int) -> None:
        """As a sweep does, in the end."""
        for table, column in (
            *(("entries", "article_id"), ("bodies", "article_id"), ("article_topics", "article_id")),
            *(("article_pictures", "article_id"), ("states", "article_id"), ("articles", "id")),
        ):
            self.conn.execute(f"DELETE FROM {table} WHERE {column} = ?", (article_id,))


class Reader:
    """A pane on a library, with all it needs."""

    def __init__(self, library: Library) -> None:
        self.jobs = Jobs(library.profile.database)
        self.changes = Changes(self.jobs)
        self.themes = ThemeHolder("light")
        self.pictures = Pictures(library.profile.pictures, self.jobs)
        self.settings = Settings(None)
        self.pane = ArticlePane(
            self.jobs, self.changes, self.themes, self.settings, self.pictures, FeedIcons(self.pictures)
        )
        self.pane.resize(800, 856)


@contextmanager
def reader_of(library: Library) -> Iterator[Reader]:
    """A reader whose threads end with it."""
    reader = Reader(library)
    try:
        yield reader
    finally:
        reader.jobs.close()


def opened(qtbot: QtBot, pane: ArticlePane, article_id: int, query: str = "") -> None:
    """Show an article and wait for all of it."""
    with qtbot.waitSignal(pane.displayed, check_params_cb=lambda shown: shown == article_id):
        pane.show_article(article_id, query)
    qtbot.waitUntil(pane.is_complete)


def begun(qtbot: QtBot, pane: ArticlePane, article_id: int) -> None:
    """Show an article and wait for its first part."""
    with qtbot.waitSignal(pane.displayed, check_params_cb=lambda shown: shown == article_id):
        pane.show_article(article_id)


def settled(qtbot: QtBot, reader: Reader) -> None:
    qtbot.waitUntil(reader.pane.is_complete)


def buttons(pane: ArticlePane) -> dict[str, QAbstractButton]:
    return {button.accessibleName(): button for button in pane.header.findChildren(QAbstractButton)}


def marked_words(pane: ArticlePane) -> list[str]:
    return [each.cursor.selectedText() for each in pane.browser.extraSelections()]


def mark_positions(pane: ArticlePane) -> list[int]:
    return [each.cursor.position() for each in pane.browser.extraSelections()]
