"""Ties the search field, its completion, the chips over the list and the help card together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from gui.article_list.pane import ArticleListPane
from gui.library_view import LibraryView
from gui.navigation import Navigation
from gui.searching.chips import Part, without
from gui.searching.completion import SearchCompletion, names_of
from gui.searching.help_card import SearchHelp
from gui.toolbar import SearchField


class Searching(QObject):
    """Listens to all of them."""

    def __init__(
        self,
        field: SearchField,
        articles: ArticleListPane,
        navigation: Navigation,
        view: LibraryView,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._field = field
        self._navigation = navigation
        self._window = window
        self.completion = SearchCompletion(field, lambda: names_of(view.library), window)
        articles.header.chips.edit_wanted.connect(self._on_edit)
        articles.header.chips.removed.connect(self._on_removed)

    def show_help(self) -> None:
        """Open the card that tells the language."""
        card = SearchHelp(self._window)
        card.tried.connect(self._navigation.search_for)
        card.open()

    def _on_edit(self, part: Part) -> None:
        if not self._navigation.is_searching:
            # A kept search: what is changed becomes a search of its own.
            self._navigation.search_for(self._navigation.query)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.setSelection(part.start, part.end - part.start)

    def _on_removed(self, part: Part) -> None:
        left = without(self._navigation.query, part)
        if left:
            self._navigation.search_for(left)
        else:
            self._navigation.leave_search()
