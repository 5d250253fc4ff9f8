"""Which list is shown: the line chosen in the sidebar, or a search over everything or within that line."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal

from gui.article_list.pane import ArticleListPane
from gui.library_view import LibraryView
from gui.sidebar.nodes import Choice, Kind
from gui.sidebar.pane import Sidebar
from gui.toolbar import SearchField
from storage.types import ArticleFilter, Scope, Sort


class Navigation(QObject):
    """Turns choice and search into the list's filter.

    Signals:
        filter_changed: another list is shown (ArticleFilter).
    """

    filter_changed = Signal(object)

    def __init__(
        self, sidebar: Sidebar, articles: ArticleListPane, search: SearchField, view: LibraryView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._articles = articles
        self._search = search
        self._view = view
        self._choice: Choice | None = None
        self._is_narrowed = False
        self.sort = Sort.NEWEST
        self.filter: ArticleFilter | None = None
        sidebar.chosen.connect(self._on_chosen)
        search.textChanged.connect(self._on_typed)
        search.left_downwards.connect(self._on_left_search)
        articles.sort_changed.connect(self._on_sort_changed)
        articles.clear_narrowing.connect(lambda: self._narrow(is_narrowed=False))
        articles.narrowing_wanted.connect(lambda: self._narrow(is_narrowed=True))

    @property
    def query(self) -> str:
        """What is searched for; "" while no search is shown."""
        return self.filter.query if self.filter is not None else ""

    @property
    def choice(self) -> Choice | None:
        """The line whose list is shown, or stands behind the search."""
        return self._choice

    def go(self, scope: Scope) -> None:
        """Go to one of the fixed places."""
        self._search.clear()
        if not self._sidebar.choose((Kind.PLACE, scope.value)):
            self._sidebar.choose((Kind.PLACE, Scope.ALL.value))

    def search_for(self, text: str) -> None:
        """Search as if it had been typed."""
        self._search.setText(text)

    def leave_search(self) -> None:
        """Go back to where one was before the search."""
        self._search.clear()
        self._articles.setFocus()

    def show(self) -> None:
        """Show the list of the choice and the search as they are."""
        text = self._search.text()
        now = int(time.time())
        choice = self._choice
        if text.strip():
            is_narrowed = self._is_narrowed and choice is not None and choice.scope is not Scope.ALL
            scope = choice.scope if is_narrowed and choice is not None else Scope.ALL
            target = choice.target_id if is_narrowed and choice is not None else None
            place = choice.title if choice is not None and choice.scope is not Scope.ALL else None
            self.filter = ArticleFilter(scope, target, text, self.sort, self._view.today_from, now, typing=True)
            self._articles.show_filter(self.filter, "", place if is_narrowed else None, None if is_narrowed else place)
        elif choice is not None:
            sort = Sort.NEWEST if self.sort is Sort.RELEVANCE and not choice.query else self.sort
            self.filter = ArticleFilter(choice.scope, choice.target_id, choice.query, sort, self._view.today_from, now)
            self._articles.show_filter(self.filter, choice.title)
        else:
            return
        self.filter_changed.emit(self.filter)

    def _on_chosen(self, choice: Choice) -> None:
        self._choice = choice
        self._is_narrowed = False
        if self._search.text():
            self._search.blockSignals(True)
            self._search.clear()
            self._search.blockSignals(False)
        self.show()

    def _on_typed(self, _text: str) -> None:
        self.show()

    def _on_left_search(self) -> None:
        self._articles.setFocus()
        if self._articles.current_id() is None:
            self._articles.select_next()

    def _on_sort_changed(self, sort: Sort) -> None:
        self.sort = sort

    def _narrow(self, *, is_narrowed: bool) -> None:
        self._is_narrowed = is_narrowed
        self.show()
