"""The bar at the top: refresh, the search field in the middle, mark all read, theme, menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from gui import icons
from gui.actions import Actions
from gui.theme import Theme, ThemeHolder
from gui.words import number

SEARCH_WIDTH_PX = 520


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
        self.setPlaceholderText(self.tr("Search {count} articles").format(count=number(articles)))

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
        self._glyphs: list[tuple[QToolButton, str]] = []
        self.refresh = self._button("refresh", self.tr("Refresh"), actions["refresh"])
        self.articles = self._button("articles", self.tr("Articles"))
        self.articles.setCheckable(True)
        self.articles.setChecked(True)
        self.articles.clicked.connect(lambda: self.articles.setChecked(True))
        self.search = SearchField(self)
        self.mark_all_read = self._button("check", self.tr("Mark all read"), actions["mark_all_read"])
        self.theme = self._button("moon", "", actions["theme"])
        self.menu_button = self._button("menu", "")
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        actions.fill_menu(menu)
        self.menu_button.setMenu(menu)

        left, right = QHBoxLayout(), QHBoxLayout()
        for button in (self.refresh, self.articles):
            left.addWidget(button)
        left.addStretch(1)
        right.addStretch(1)
        for button in (self.mark_all_read, self.theme, self.menu_button):
            right.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.setSpacing(6)
        # The same stretch on both sides keeps the field in the middle of the window.
        row.addLayout(left, 3)
        row.addWidget(self.search, 4)
        row.addLayout(right, 3)
        themes.changed.connect(self._set_theme)
        self._set_theme(themes.theme)

    def show_refreshing(self, is_refreshing: bool, done: int = 0, feeds: int = 0) -> None:
        """Say on the button how far a refresh is."""
        text = self.tr("Refresh")
        if is_refreshing and feeds:
            text = self.tr("{done} of {feeds}").format(done=number(done), feeds=number(feeds))
        self.refresh.setText(text)

    def _button(self, glyph: str, text: str, action: QAction | None = None) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(QSize(icons.SIZE, icons.SIZE))
        button.setText(text)
        button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action is not None:
            name = action.text().replace("&", "")
            keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            button.setToolTip(f"{name} ({keys})" if keys else name)
            button.setAccessibleName(name)
            button.clicked.connect(action.trigger)
            action.enabledChanged.connect(button.setEnabled)
        self._glyphs.append((button, glyph))
        return button

    def _set_theme(self, theme: Theme) -> None:
        for button, glyph in self._glyphs:
            button.setIcon(icons.icon(glyph, theme.ink if button.isChecked() else theme.muted))
        self.search.glyph.setIcon(icons.icon("search", theme.muted))
