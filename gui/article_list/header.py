"""What stands over the list: its title and counts, how it is sorted, and, in a search, where and how it looked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.article_list.row_metrics import scaled_font
from gui.searching.chips import QueryChips
from gui.theme import Theme
from storage.query import parse
from storage.types import Sort

_TITLE_SIZE = 15 / 13
_SMALL_SIZE = 12 / 13


class ElidedLabel(QLabel):
    """One line of plain text that gives way in a narrow window and is then told whole by its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Override QLabel.minimumSizeHint."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QLabel.paintEvent."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)


class ListHeader(QWidget):
    """The header of the list.

    Signals:
        sort_chosen: Sort.
        density_chosen: True for compact rows.
        narrowing_cleared: the chip that names the place searched was closed.
        narrowing_wanted: the search should keep to the place chosen in the sidebar.
        save_search_wanted: keep this search in the sidebar.
    """

    sort_chosen = Signal(object)
    density_chosen = Signal(bool)
    narrowing_cleared = Signal()
    narrowing_wanted = Signal()
    save_search_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sort = Sort.NEWEST
        self._is_compact = False
        self._has_query = False
        self.title = ElidedLabel()
        self.count = QLabel()
        self.sort_button = self._button("listSort")
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort_button.setAccessibleName(self.tr("How the list is shown"))
        self.place = self._button("listPlace")
        self.save = self._button("listSave")
        self.save.setText(self.tr("Save this search"))
        self.chips = QueryChips()
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self._set_fonts(self.font())
        self.save.clicked.connect(self.save_search_wanted)
        self.place.clicked.connect(self._on_place_clicked)
        self._narrowed_to: str | None = None
        self._lay_out()

    def _set_fonts(self, font: QFont) -> None:
        self.title.setFont(scaled_font(font, _TITLE_SIZE, QFont.Weight.DemiBold))
        for small in (self.count, self.sort_button, self.place, self.save, self.note):
            small.setFont(scaled_font(font, _SMALL_SIZE, QFont.Weight.Normal))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _lay_out(self) -> None:
        step = self.fontMetrics().height() // 4
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self.title, 1)
        first.addSpacing(2 * step)
        first.addWidget(self.count)
        first.addWidget(self.sort_button)
        self._second = QWidget()
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.place)
        second.addStretch(1)
        second.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * step, 2 * step, 3 * step, 2 * step)
        column.setSpacing(step)
        column.addLayout(first)
        column.addWidget(self.chips)
        column.addWidget(self._second)
        column.addWidget(self.note)
        self._second.hide()
        self.note.hide()

    # ---- what is shown

    def show_list(self, title: str, sort: Sort, query: str) -> None:
        """Name a list that is no search, or a kept one."""
        self._has_query = bool(query)
        self._sort = sort
        self.title.setText(title)
        self.count.clear()
        self.chips.show_query(parse(query) if query else None)
        self._second.hide()
        self.note.hide()
        self._make_menu()

    def show_search(self, narrowed_to: str | None, narrowable_to: str | None, can_save: bool) -> None:
        """Tell where a search looks. `narrowable_to`: the place it could keep to instead of everything."""
        self._narrowed_to = narrowed_to
        if narrowed_to is not None:
            self.place.setText(self.tr("in {place} ✕").format(place=narrowed_to.replace("&", "&&")))
            self.place.setToolTip(self.tr("Search everywhere"))
        elif narrowable_to is not None:
            self.place.setText(self.tr("everywhere"))
            self.place.setToolTip(self.tr("Search only in {place}").format(place=narrowable_to))
        else:
            self.place.setText(self.tr("everywhere"))
            self.place.setToolTip("")
        self.place.setEnabled(narrowed_to is not None or narrowable_to is not None)
        self.place.setAccessibleName(self.place.toolTip() or self.tr("Searched everywhere"))
        self.save.setVisible(can_save)
        self._second.show()

    def show_notes(self, sentences: Iterable[str]) -> None:
        """Say gently what of a search was not taken as meant."""
        self.note.setText("\n".join(sentences))
        self.note.setVisible(bool(self.note.text()))

    def show_counts(self, articles: int, unread: int) -> None:
        """Tell how much is in the list."""
        if self._has_query:
            words = self.tr("%Ln found", None, articles)
        elif unread:
            words = self.tr("%Ln unread", None, unread)
        else:
            words = self.tr("%Ln articles", None, articles)
        self.count.setText(words + " ·")

    def set_density(self, is_compact: bool) -> None:
        """Tick the density in use."""
        self._is_compact = is_compact
        self._make_menu()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take on a theme's colors and the interface's font, which Qt hands on to no widget with a style sheet."""
        self._set_fonts(font)
        self.chips.set_theme(theme)
        self.setStyleSheet(
            f"#listHeader {{ background: {theme.page}; border: none; border-bottom: 1px solid {theme.line}; }}"
            f"QLabel {{ color: {theme.muted}; }} ElidedLabel {{ color: {theme.ink}; }}"
            f"QToolButton {{ border: none; border-radius: 4px; padding: 2px 4px; background: transparent;"
            f" color: {theme.muted}; }}"
            f"QToolButton:hover, QToolButton:focus {{ background: {theme.selection}; color: {theme.ink}; }}"
            f"QToolButton:focus {{ border: 1px solid {theme.muted}; padding: 1px 3px; }}"
            "QToolButton::menu-indicator { image: none; width: 0; }"
            f"#listPlace {{ border: 1px solid {theme.line}; border-radius: 9px; padding: 1px 8px;"
            f" color: {theme.ink}; }}"
            f"#listPlace:focus {{ border-color: {theme.muted}; }}"
            f"#listSave {{ color: {theme.accent}; }}"
        )

    # ---- choices

    def _make_menu(self) -> None:
        menu = QMenu(self)
        sorts = QActionGroup(menu)
        offered = [(Sort.NEWEST, self.tr("Newest first")), (Sort.OLDEST, self.tr("Oldest first"))]
        shown = {Sort.NEWEST: self.tr("newest first"), Sort.OLDEST: self.tr("oldest first")}
        if not self._has_query:
            offered.append((Sort.COVERED, self.tr("Most covered first")))
            shown[Sort.COVERED] = self.tr("most covered first")
        if self._has_query:
            offered.append((Sort.RELEVANCE, self.tr("Best match first")))
            shown[Sort.RELEVANCE] = self.tr("best match first")
        for sort, words in offered:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(sort == self._sort)
            action.triggered.connect(lambda _=False, chosen=sort: self.sort_chosen.emit(chosen))
            sorts.addAction(action)
        menu.addSeparator()
        densities = QActionGroup(menu)
        for is_compact, words in ((False, self.tr("Comfortable rows")), (True, self.tr("Compact rows"))):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(is_compact == self._is_compact)
            action.triggered.connect(lambda _=False, chosen=is_compact: self.density_chosen.emit(chosen))
            densities.addAction(action)
        old = self.sort_button.menu()
        self.sort_button.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.sort_button.setText(shown.get(self._sort, shown[Sort.NEWEST]))

    def _on_place_clicked(self) -> None:
        if self._narrowed_to is not None:
            self.narrowing_cleared.emit()
        else:
            self.narrowing_wanted.emit()
