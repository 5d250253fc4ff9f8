"""Whether the page that stands for an empty list is shown, and what it says. Its words are `empty`'s."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from gui.article_list.empty import EmptyPage, empty_state, unreadable
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
        page: EmptyPage,
        model: ArticleListModel,
        loader: ListLoader,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
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
                self._page.show_state(empty_state(wanted, narrowed_to, library))
                self._stack.setCurrentWidget(self._page)

        self._jobs.read(lambda conn: feeds.library(conn, wanted.today_from), show, key="list.empty")

    def show_failure(self, error: Exception) -> None:
        """Say why the list cannot be read."""
        self._page.show_state(unreadable(error))
        self._stack.setCurrentWidget(self._page)
