"""One article in a window of its own: what is shown, and the keys that act on it. What acts do is others' work."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.article_view.pane import ArticlePane
from gui.dialogs.toast import Toast
from gui.keys import is_claimed

_SIZE = QSize(760, 860)
_IN_MENU = (
    *("open", "copy_link", "toggle_read", "toggle_saved", "topics"),
    *("full_text", "find", "save_article", "print", "close_window"),
)
_LEAST_SIZE = QSize(320, 240)


class ArticleWindow(QWidget):
    """Shows one article until it is closed, whatever becomes of the lists.

    Signals:
        closed: the person closed it (itself).
    """

    closed = Signal(object)

    def __init__(self, article: ArticlePane, actions: Actions) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Broadsheet")
        self.setMinimumSize(_LEAST_SIZE)
        self.resize(_SIZE)
        self._shared = actions
        self.article = article
        self.toast = Toast(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(article)
        self._is_displayed = False
        article.displayed.connect(self._on_displayed)
        article.reader.removed.connect(self._on_removed)

    def let(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Let keys act here as they do in the main window, on this article. `acts`: by the actions' names."""
        for name, act in acts.items():
            shared = self._shared[name]
            action = QAction(shared.text(), self)
            action.setObjectName(name)
            action.setShortcuts(shared.shortcuts())
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)
        self.article.further_actions = [each for each in self.actions() if each.objectName() in _IN_MENU]

    def show_article(self, article_id: int, geometry: str = "") -> None:
        """Show the article; `geometry` as `place` told it."""
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("utf-8", "replace")))
        self.article.show_article(article_id)
        self.show()

    def place(self) -> str:
        """Where on which screen the window stands, for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def is_kept(self) -> bool:
        """Whether the next start should open it again: its article is shown, or still on its way."""
        return self.article.body() is not None or not self._is_displayed

    def _on_removed(self) -> None:
        """One that was kept open is not in the library any more: nobody would know what the window is about."""
        if not self._is_displayed:
            self.close()

    def _on_displayed(self) -> None:
        self._is_displayed = True
        body = self.article.body()
        if body is not None:
            self.setWindowTitle(body.row.title or self.tr("Untitled"))

    def event(self, event: QEvent) -> bool:
        """Override QObject.event: keys that belong to the widget with the focus."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and is_claimed(QApplication.focusWidget(), event)
        ):
            event.accept()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget.closeEvent."""
        super().closeEvent(event)
        self.article.leave()
        self.closed.emit(self)
