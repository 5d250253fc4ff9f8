"""From unread article to unread article, across the lines of the sidebar: what n and p do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.article_list.pane import ArticleListPane
from gui.sidebar.nodes import Kind
from gui.sidebar.pane import Sidebar
from storage.types import ArticleFilter


class UnreadSteps(QObject):
    """Looks in the list that is shown, in a place of many feeds all around it, then in the lines beyond.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(self, articles: ArticleListPane, sidebar: Sidebar, parent: QObject) -> None:
        super().__init__(parent)
        self._articles = articles
        self._sidebar = sidebar
        self._is_crossing = False
        self._is_round = False
        self._awaited: ArticleFilter | None = None
        self._step = 1
        self._queued: list[int] = []
        articles.unread_exhausted.connect(self._on_exhausted)
        articles.listed.connect(self._on_listed)

    @property
    def is_stepping(self) -> bool:
        """Whether the list that is on its way was asked for by a step."""
        return self._is_crossing or self._awaited is self._articles.wanted()

    def step(self, step: int) -> None:
        """Go to the next unread article (1) or the previous one (-1)."""
        if self._awaited is not None and self._awaited is self._articles.wanted():
            # A key pressed while the next line is read is meant for what it holds.
            self._queued.append(step)
            return
        self._is_round = False
        if not (self._articles.select_next_unread() if step > 0 else self._articles.select_previous_unread()):
            self._on_exhausted(step)

    def _on_exhausted(self, step: int) -> None:
        if not self._is_round and self._sidebar.node().kind in (Kind.PLACE, Kind.SEARCH):
            self._is_round = True
            if self._articles.select_first_unread(step):
                return
        self._cross(step)

    def _cross(self, step: int) -> None:
        self._is_crossing, self._step = True, step
        is_there = self._sidebar.step_to_unread(step)
        self._is_crossing = False
        if is_there:
            self._awaited = self._articles.wanted()
        else:
            self.said.emit(self.tr("Nothing unread beyond this"))

    def _on_listed(self) -> None:
        if self._awaited is None:
            return
        is_awaited, self._awaited = self._awaited is self._articles.wanted(), None
        queued, self._queued = self._queued, []
        if not is_awaited:
            return
        self._is_round = True
        if not self._articles.select_first_unread(self._step):
            self._cross(self._step)
        for step in queued:
            self.step(step)
