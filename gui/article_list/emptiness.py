"""Whether the page that stands for an empty list is shown, and what it says. Its words are `empty`'s."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from gui.article_list.empty import EmptyPage, EmptyState, empty_state, unreadable
from gui.article_list.loader import ListLoader
from gui.article_list.model import ArticleListModel
from gui.jobs import Jobs
from storage import feeds
from storage.types import Library


class Emptiness(QObject):
    """Turns the stack of list and page."""

    def __init__(
        self,
        jobs: Jobs,
        stack: QStackedWidget,
        table: QWidget,
        page: EmptyPage,
        model: ArticleListModel,
        loader: ListLoader,
        pane: QWidget,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._list = table
        self._jobs = jobs
        self._stack = stack
        self._page = page
        self._model = model
        self._loader = loader

    def is_shown(self) -> bool:
        """Whether the page stands where the list would."""
        return self._stack.currentWidget() is self._page

    def look(self, narrowed_to: str | None) -> None:
        """Show the page if the list is read and empty. `narrowed_to`: the place its search keeps to."""
        if self._model.rowCount() or not self._loader.is_complete:
            return
        wanted = self._loader.wanted

        def show(library: Library) -> None:
            if wanted is self._loader.wanted and not self._model.rowCount():
                self._show(empty_state(wanted, narrowed_to, library))

        self._jobs.read(lambda conn: feeds.library(conn, wanted.today_from), show, key="list.empty")

    def show_failure(self, error: Exception) -> None:
        """Say why the list cannot be read."""
        self._show(unreadable(error))

    def _show(self, state: EmptyState) -> None:
        had_focus = self._has_focus()
        self._page.show_state(state)
        self._pane.setFocusProxy(self._page)
        self._stack.setCurrentWidget(self._page)
        if had_focus:
            self._page.take_focus()

    def show_list(self) -> None:
        """Show the list again."""
        if self.is_shown():
            had_focus = self._has_focus()
            self._pane.setFocusProxy(self._list)
            self._stack.setCurrentWidget(self._list)
            if had_focus:
                self._list.setFocus()

    def _has_focus(self) -> bool:
        """Whether keys go to the list or the page: Qt would give them to whatever comes next in the window."""
        focused = QApplication.focusWidget()
        return focused is not None and self._stack.isAncestorOf(focused)
