"""The bar at the top: refresh, the search field in the middle, mark all read, theme, menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from gui import icons
from gui.actions import Actions
from gui.bar_button import BarButton
from gui.theme import Theme, ThemeHolder
from gui.words import number

SEARCH_WIDTH_PX = 520
_LEAST_SEARCH_PX = 180
_GAPS_PX = 90
"""Around and between the bar's parts."""


class SearchField(QLineEdit):
    """Where one types what to find.

    Signals:
        left_downwards: the person goes on to the list, with Down or Enter.
    """

    left_downwards = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(SEARCH_WIDTH_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Search all articles"))
        self.glyph = QAction(self)
        self.addAction(self.glyph, QLineEdit.ActionPosition.LeadingPosition)
        self.show_total(0)

    def show_total(self, articles: int) -> None:
        """Say over how many articles a search goes."""
        self.setPlaceholderText(self.tr("Search %Ln articles", None, articles))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit.keyPressEvent."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


class Toolbar(QWidget):
    """Buttons are actions' faces; the search field is its own."""

    def __init__(self, actions: Actions, themes: ThemeHolder, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.refresh = self._button("refresh", self.tr("Refresh"), actions["refresh"])
        self.articles = BarButton("articles", self.tr("Articles"), self)
        self.articles.setCheckable(True)
        self.articles.setChecked(True)
        self.digest = self._button("digest", self.tr("Digest"), actions["go_digest"])
        self.digest.setCheckable(True)
        self.show_page(is_digest=False)
        self.articles.clicked.connect(lambda: self.show_page(is_digest=False))
        self.search = SearchField(self)
        self.mark_all_read = self._button("check", self.tr("Mark all read"), actions["mark_all_read"])
        self.theme = self._button("moon", "", actions["theme"])
        self.menu_button = BarButton("menu", "", self)
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        actions.fill_menu(menu)
        self.menu_button.setMenu(menu)
        self._lay_out()
        # Narrower than all its words.
        self.setMinimumWidth(1)
        self.articles.setToolTip(self.tr("Articles"))
        themes.changed.connect(self._set_theme)
        self._set_theme(themes.theme)

    def _lay_out(self) -> None:
        left, right = QHBoxLayout(), QHBoxLayout()
        left.setSpacing(6)
        right.setSpacing(4)
        for button in (self.refresh, self.articles, self.digest):
            left.addWidget(button)
        left.addStretch(1)
        right.addStretch(1)
        for button in (self.mark_all_read, self.theme, self.menu_button):
            right.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        # The same stretch on both sides keeps the field in the middle of the window.
        row.addLayout(left, 3)
        row.addWidget(self.search, 4)
        row.addLayout(right, 3)
        self._follow_font()

    def show_page(self, is_digest: bool) -> None:
        """Say which of the two is shown."""
        self.articles.setChecked(not is_digest)
        self.digest.setChecked(is_digest)

    def show_refreshing(self, is_refreshing: bool, done: int = 0, feeds: int = 0) -> None:
        """Say on the button how far a refresh is."""
        text = self.tr("Refresh")
        if is_refreshing and feeds:
            text = self.tr("{done} of {feeds}").format(done=number(done), feeds=number(feeds))
        self.refresh.setText(text)

    def _buttons(self) -> tuple[BarButton, ...]:
        return self.refresh, self.articles, self.digest, self.mark_all_read, self.theme, self.menu_button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: where words and the search field have no room, the words go."""
        super().resizeEvent(event)
        wanted = sum(each.full_width() for each in self._buttons()) + _LEAST_SEARCH_PX + _GAPS_PX
        for each in self._buttons():
            each.set_brief(self.width() < wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._follow_font()

    def _follow_font(self) -> None:
        height = self.fontMetrics().height()
        self.search.setFixedHeight(height + 18)
        self.setFixedHeight(height + 29)

    def _button(self, glyph: str, text: str, action: QAction) -> BarButton:
        button = BarButton(glyph, text, self)
        name = action.text().replace("&", "")
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({keys})" if keys else name)
        button.setAccessibleName(name)
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _set_theme(self, theme: Theme) -> None:
        for button in self._buttons():
            button.set_theme(theme)
        self.theme.set_glyph("sun" if theme.is_dark else "moon")
        self.search.glyph.setIcon(icons.icon("search", theme.muted))
