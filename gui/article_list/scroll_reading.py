"""Which articles a hand scrolls past in the list: those that were seen there and left at the top. Marks nothing.

What goes by unseen, when the scroll bar is dragged through a long list, does not count: only rows that were painted
with their words do.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from gui.article_list.model import ArticleListModel
from gui.article_list.view import ArticleTable

_REST_MS = 700
"""A hand that rests so long has ended its gesture."""


class ScrollReading(QObject):
    """Watches one gesture after another.

    Signals:
        passed: ids of the unread articles that a gesture went past, in the list's order.
    """

    passed = Signal(list)

    def __init__(self, model: ArticleListModel, table: ArticleTable, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._table = table
        self._seen: dict[int, None] = {}
        self.is_on = False
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self.end)
        table.scrolled_by_hand.connect(self._on_hand)
        table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelAboutToBeReset.connect(self.end)

    def end(self) -> None:
        """Take the gesture under way for ended, and tell what it went past."""
        self._resting.stop()
        seen, self._seen = self._seen, {}
        if not seen:
            return
        first, last = self._table.rows_seen()
        in_view = set(self._model.ids_between(first, last))
        passed: list[int] = []
        near = first
        for each in seen:
            if each in in_view:
                continue
            # Seen one after another, they stand so too; looked for from the top, each would take 20 ms of a million.
            row = near + 1 if self._model.id_at(near + 1) == each else self._model.row_of(each, near)
            near = row if row >= 0 else near
            if 0 <= row < first and self._is_unread(each):
                passed.append(each)
        if passed:
            self.passed.emit(passed)

    def _is_unread(self, article_id: int) -> bool:
        row = self._model.cache.row(article_id)
        return row is not None and not row.is_read

    def _on_hand(self) -> None:
        if self.is_on:
            self._note()
            self._resting.start()

    def _on_scrolled(self) -> None:
        if self._resting.isActive():
            self._note()
            self._resting.start()

    def _note(self) -> None:
        first, last = self._table.rows_seen()
        for article_id in self._model.ids_between(first, last):
            if article_id in self._model.cache:
                self._seen[article_id] = None
