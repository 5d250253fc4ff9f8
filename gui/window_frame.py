"""How the window's parts stand: toolbar, sidebar, list and article, status bar. What parts do is theirs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

_LEAST_SIDEBAR_PX = 160
_LEAST_LIST_PX = 260
_LEAST_ARTICLE_PX = 320


class WindowFrame(QWidget):
    """Everything below the menu bar.

    Attributes:
        reading: list and article.
        pages: what stands beside the sidebar: `reading`, or a page over it.
        splitter: the sidebar and `pages`.
        front: what stands between toolbar and status bar: `splitter`, or a page over it.
    """

    def __init__(
        self, sidebar: QWidget, articles: QWidget, article: QWidget, toolbar: QWidget, status: QWidget
    ) -> None:
        super().__init__()
        self.reading = QSplitter(Qt.Orientation.Horizontal)
        self.reading.setHandleWidth(1)
        self.reading.setChildrenCollapsible(False)
        self.reading.addWidget(articles)
        self.reading.addWidget(article)
        self.reading.setStretchFactor(1, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.reading)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(sidebar)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(1, 1)
        sidebar.setMinimumWidth(_LEAST_SIDEBAR_PX)
        articles.setMinimumWidth(_LEAST_LIST_PX)
        article.setMinimumWidth(_LEAST_ARTICLE_PX)
        self.front = QStackedWidget()
        self.front.addWidget(self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(self.front, 1)
        column.addWidget(status)
