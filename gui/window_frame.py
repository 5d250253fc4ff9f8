"""How the window's parts stand: toolbar, sidebar, list and article, status bar. What parts do is theirs.

List and article stand beside each other, above each other, or one at a time; a window too narrow for what was chosen
shows one at a time until it is wider.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

_LEAST_SIDEBAR_PX = 160
_LEAST_LIST_PX = 260
_LEAST_ARTICLE_PX = 320
_LEAST_HEIGHT_PX = 120
"""Of list and article where one stands above the other."""


class Layout(StrEnum):
    """How list and article stand."""

    COLUMNS = "columns"
    WIDE = "wide"
    SINGLE = "single"


DEFAULT_SIZES = {Layout.COLUMNS: (403, 801), Layout.WIDE: (320, 480)}
"""Of list and article, in pixels; they say the proportion where the window has another size."""


class WindowFrame(QWidget):
    """Everything below the menu bar.

    Attributes:
        reading: list and article.
        pages: what stands beside the sidebar: `reading`, or a page over it.
        splitter: the sidebar and `pages`.
        front: what stands between toolbar and status bar: `splitter`, or a page over it.

    Signals:
        arranged: other parts are in view than before.
    """

    arranged = Signal()

    def __init__(
        self, sidebar: QWidget, articles: QWidget, article: QWidget, toolbar: QWidget, status: QWidget
    ) -> None:
        super().__init__()
        self._sidebar, self._articles, self._article = sidebar, articles, article
        self._toolbar, self._status = toolbar, status
        self._layout = Layout.COLUMNS
        self._sizes = {layout: list(sizes) for layout, sizes in DEFAULT_SIZES.items()}
        self._is_sidebar_wanted = True
        self._is_article_first = False
        self._is_alone = False
        self._is_narrow = False
        self._measuring = QTimer(self, singleShot=True, interval=0)
        self._measuring.timeout.connect(self._measure)
        self.reading = QSplitter(Qt.Orientation.Horizontal)
        self.reading.setHandleWidth(1)
        self.reading.setChildrenCollapsible(False)
        self.reading.addWidget(articles)
        self.reading.addWidget(article)
        self.reading.setStretchFactor(1, 1)
        # Narrower than both of them: one of them has room then.
        self.reading.setMinimumWidth(_LEAST_ARTICLE_PX)
        self.setMinimumWidth(_LEAST_ARTICLE_PX)
        self.reading.installEventFilter(self)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.reading)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(sidebar)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(1, 1)
        sidebar.setMinimumWidth(_LEAST_SIDEBAR_PX)
        articles.setMinimumSize(_LEAST_LIST_PX, _LEAST_HEIGHT_PX)
        article.setMinimumSize(_LEAST_ARTICLE_PX, _LEAST_HEIGHT_PX)
        self.front = QStackedWidget()
        self.front.addWidget(self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(self.front, 1)
        column.addWidget(status)

    # ---- what is wanted

    @property
    def layout_wanted(self) -> Layout:
        """The layout chosen, whether or not the window is wide enough for it."""
        return self._layout

    @property
    def is_single(self) -> bool:
        """Whether list and article are shown one at a time."""
        return self._layout is Layout.SINGLE or (self._layout is Layout.COLUMNS and self._is_narrow)

    @property
    def is_article_shown(self) -> bool:
        """Whether the article has its place in view, beside the list or without it."""
        return self._is_alone or not self.is_single or self._is_article_first

    @property
    def is_alone(self) -> bool:
        """Whether the article is all that is shown."""
        return self._is_alone

    def set_layout(self, layout: Layout) -> None:
        """Let list and article stand otherwise."""
        if layout is not self._layout:
            self._keep_sizes()
            self._layout = layout
            self._arrange()
            self._restore_sizes()

    def set_sidebar(self, is_wanted: bool) -> None:
        """Show the sidebar or not."""
        self._is_sidebar_wanted = is_wanted
        self._arrange()

    def set_alone(self, is_alone: bool) -> None:
        """Show nothing but the article, or all else again."""
        if is_alone != self._is_alone:
            if is_alone:
                self._keep_sizes()
            self._is_alone = is_alone
            self._arrange()
            if not is_alone:
                self._restore_sizes()

    def show_article(self) -> None:
        """Where one is shown at a time, show the article."""
        self._is_article_first = True
        self._arrange()

    def show_list(self) -> None:
        """Where one is shown at a time, show the list."""
        self._is_article_first = False
        self._arrange()

    # ---- sizes

    def sizes(self) -> dict[Layout, list[int]]:
        """How much list and article have of each layout, for the settings."""
        self._keep_sizes()
        return dict(self._sizes)

    def restore_sizes(self, layout: Layout, sizes: Sequence[int]) -> None:
        """Give list and article what they had of a layout."""
        self._sizes[layout] = list(sizes)
        if layout is self._layout:
            self._restore_sizes()

    def _keep_sizes(self) -> None:
        sizes = self.reading.sizes()
        if self._layout in self._sizes and all(sizes):
            self._sizes[self._layout] = sizes

    def _restore_sizes(self) -> None:
        if self._layout in self._sizes:
            self.reading.setSizes(self._sizes[self._layout])

    # ---- what stands where

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: whether list and article fit beside each other."""
        if watched is self.reading and event.type() is QEvent.Type.Resize:
            # Not at once: the sidebar may be about to make room.
            self._measuring.start()
        return super().eventFilter(watched, event)

    def _measure(self) -> None:
        is_narrow = self.reading.width() < _LEAST_LIST_PX + _LEAST_ARTICLE_PX + 1
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()

    def _arrange(self) -> None:
        is_wide = self._layout is Layout.WIDE
        orientation = Qt.Orientation.Vertical if is_wide else Qt.Orientation.Horizontal
        if self.reading.orientation() is not orientation:
            self.reading.setOrientation(orientation)
        had_focus = self._articles.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        is_list_shown = not self._is_alone and not (self.is_single and self._is_article_first)
        self._toolbar.setVisible(not self._is_alone)
        self._status.setVisible(not self._is_alone)
        self._sidebar.setVisible(self._is_sidebar_wanted and not self._is_alone)
        # What shows itself comes before what hides: the splitter gives the room to someone.
        for part, is_shown in sorted(
            ((self._articles, is_list_shown), (self._article, self.is_article_shown)), key=lambda each: not each[1]
        ):
            part.setVisible(is_shown)
        if not is_list_shown and had_focus:
            self._article.setFocus()
        self.arranged.emit()
