"""Counts an article as read that was in view long enough. Reading is no act to take back: it leaves no step."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from gui.article_view.pane import ArticlePane
from gui.jobs import Jobs
from gui.settings import Settings
from storage import marks, stories
from storage.types import Marked


class ReadTimer(QObject):
    """Watches one article pane."""

    def __init__(self, jobs: Jobs, settings: Settings, article: ArticlePane, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._settings = settings
        self._article = article
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_read_long_enough)
        article.displayed.connect(self._on_displayed)

    def stop(self) -> None:
        """Do not count what is in view: it is left, or was marked by hand."""
        self._timer.stop()

    def _on_displayed(self, article_id: int) -> None:
        body = self._article.body()
        delay_ms = self._settings.mark_read_ms
        if body is not None and body.row.id == article_id and not body.row.is_read and delay_ms >= 0:
            self._timer.start(delay_ms)

    def _on_read_long_enough(self) -> None:
        article_id = self._article.article_id()
        if article_id is not None:
            now = int(time.time())
            self._jobs.mark(lambda conn: read_alike(conn, [article_id], True, now))


def read_alike(conn: sqlite3.Connection, ids: Sequence[int], is_read: bool, now: int) -> Marked:
    """Mark articles and those of the same text, wherever they came from; never another telling of their story."""
    return marks.mark_read(conn, stories.with_duplicates(conn, ids), is_read, now)
