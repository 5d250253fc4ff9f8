"""A row in words: what the meta line writes and what a screen reader says. Pure but for the translator."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.article_list.fold import ALONE, Fold
from gui.words import minutes, relative_time, sources
from storage.types import ArticleRow

translate = QCoreApplication.translate


def title_of(row: ArticleRow) -> str:
    """An article's title, or what stands for a missing one."""
    return row.title or translate("ArticleRow", "Untitled")


def feed_of(row: ArticleRow) -> str:
    """Where an article came from."""
    return row.feed_title or translate("ArticleRow", "Unknown source")


def when_and_minutes(row: ArticleRow, now: int) -> str:
    """When it was published and how long it takes to read: "12:36 · 4 min"."""
    return f"{relative_time(row.sort_at, now)} · {minutes(row.words)}" if row.words else relative_time(row.sort_at, now)


def spoken(row: ArticleRow, now: int, fold: Fold = ALONE, *, is_offline: bool = False) -> str:
    """A row for a screen reader: title, source, time, state, story, topics. `is_offline`: it is complete offline."""
    parts = [title_of(row), feed_of(row), when_and_minutes(row, now)]
    if not row.is_read or fold.unread:
        parts.append(translate("ArticleRow", "unread"))
    if row.is_saved:
        parts.append(translate("ArticleRow", "saved"))
    if row.notes:
        parts.append(translate("ArticleRow", "with notes"))
    if is_offline:
        parts.append(translate("ArticleRow", "complete offline"))
    if row.story is not None:
        parts.append(sources(row.story))
    if fold.is_inside:
        parts.append(translate("ArticleRow", "of the story above"))
    elif fold.others:
        words = translate("ArticleRow", "unfolded") if fold.is_open else translate("ArticleRow", "folded")
        parts.append(words)
    if row.topics:
        names = ", ".join(topic.name for topic in row.topics)
        parts.append(translate("ArticleRow", "topics: {names}").format(names=names))
    return ", ".join(parts)
