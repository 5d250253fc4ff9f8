"""Which list is shown: the line chosen in the sidebar, or a search over everything or within that line."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal

from gui.article_list.pane import ArticleListPane
from gui.library_view import LibraryView
from gui.sidebar.nodes import Choice, Kind
from gui.sidebar.pane import Sidebar
from gui.toolbar import SearchField
from storage.lists import is_by_likeness
from storage.types import ArticleFilter, Scope, Sort


class Navigation(QObject):
    """Turns choice and search into the list's filter.

    Attributes:
        sort: the order the person chose last.
        with_muted: articles of muted stories are listed.
        filter: of the list that is shown; None before the first.

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
        self._is_typing = False
        self._is_putting = False
        self._behind: dict[str, object] | None = None
        self._ordered_query: str | None = None
        self.sort = Sort.NEWEST
        self.with_muted = False
        self.filter: ArticleFilter | None = None
        sidebar.chosen.connect(self._on_chosen)
        sidebar.choice_changed.connect(self._on_choice_changed)
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

    @property
    def is_searching(self) -> bool:
        """Whether the search field's list is shown."""
        return self._behind is not None

    def go(self, scope: Scope) -> None:
        """Go to one of the fixed places."""
        if not self._sidebar.choose((Kind.PLACE, scope.value)):
            self._sidebar.choose((Kind.PLACE, Scope.ALL.value))

    def search_for(self, text: str) -> None:
        """Search for something that was not typed letter by letter."""
        self._put(text)
        self._is_typing = False
        self.show()

    def leave_search(self) -> None:
        """Go back to where one was before the search."""
        self._clear_search()
        self.show()
        self._articles.setFocus()

    def show(self) -> None:
        """Show the list of the choice and the search as they are."""
        text, choice, now = self._search.text(), self._choice, int(time.time())
        if text.strip():
            if self._behind is None:
                self._behind = self._articles.state()
            place = choice if choice is not None and choice.scope is not Scope.ALL and not choice.query else None
            inside = place if self._is_narrowed else None
            scope, target = (inside.scope, inside.target_id) if inside is not None else (Scope.ALL, None)
            today = self._view.today_from
            looked = self._order_of(text, Sort.COVERED)
            self.filter = ArticleFilter(scope, target, text, looked, today, now, typing=self._is_typing)
            self._articles.show_filter(
                self.filter,
                "",
                inside.title if inside is not None else None,
                place.title if place is not None and inside is None else None,
            )
        elif choice is not None:
            behind, self._behind = self._behind, None
            if behind is not None:
                self._articles.restore_state(behind)
            sort = self._order_of(choice.query, Sort.COVERED if choice.query else Sort.RELEVANCE)
            self.filter = ArticleFilter(
                choice.scope,
                choice.target_id,
                choice.query,
                sort,
                self._view.today_from,
                now,
                with_muted=self.with_muted,
            )
            self._articles.show_filter(self.filter, choice.title)
        else:
            return
        self.filter_changed.emit(self.filter)

    def _order_of(self, query: str, other: Sort) -> Sort:
        """The order of a list, for which `other` is none. What is like an article comes by likeness, until the person
        chooses another order for it."""
        if self._ordered_query != query and is_by_likeness(query):
            return Sort.RELEVANCE
        return Sort.NEWEST if self.sort is other else self.sort

    def _clear_search(self) -> None:
        self._put("")
        self._is_narrowed = False

    def _put(self, text: str) -> None:
        # The field's own clear button follows the same signal, so it is heard here and passed over.
        self._is_putting = True
        self._search.setText(text)
        self._is_putting = False

    def _on_chosen(self, choice: Choice) -> None:
        self._choice = choice
        self._clear_search()
        self.show()

    def _on_choice_changed(self, choice: Choice) -> None:
        self._choice = choice
        if not self.is_searching:
            self.show()

    def _on_typed(self, text: str) -> None:
        if self._is_putting:
            return
        self._is_typing = True
        if not text.strip():
            self._is_narrowed = False
        self.show()

    def _on_left_search(self) -> None:
        if self._is_typing:
            # The last word is whole now: no longer the beginning of any.
            self._is_typing = False
            self.show()
        self._articles.setFocus()
        if self._articles.current_id() is None:
            self._articles.select_next()

    def _on_sort_changed(self, sort: Sort) -> None:
        self.sort = sort
        self._ordered_query = self.query
        if self.filter is not None:
            self.show()

    def _narrow(self, *, is_narrowed: bool) -> None:
        self._is_narrowed = is_narrowed
        self.show()
