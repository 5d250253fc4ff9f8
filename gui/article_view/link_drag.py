"""Dragging a link out of the article: to a browser, a desktop, a letter, the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QTextBrowser

_DRAGGED = ("http", "https", "mailto")


def link_mime(address: str) -> QMimeData | None:
    """An address as other programs take it; None for what leads nowhere outside."""
    url = QUrl(address)
    if not url.isValid() or url.scheme().lower() not in _DRAGGED:
        return None
    data = QMimeData()
    data.setUrls([url])
    data.setText(url.toString())
    return data


class LinkDrag(QObject):
    """Watches the mouse over a browser's text: a link that is pulled is dragged, where Qt would select its words."""

    def __init__(self, browser: QTextBrowser) -> None:
        super().__init__(browser)
        self._browser = browser
        self._pressed_at = QPoint()
        self._data: QMimeData | None = None
        browser.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter."""
        if isinstance(event, QMouseEvent):
            kind, place = event.type(), event.position().toPoint()
            if kind is QEvent.Type.MouseButtonPress:
                is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
                self._pressed_at = place
                self._data = link_mime(self._browser.anchorAt(place)) if is_plain else None
            elif kind is QEvent.Type.MouseButtonRelease:
                self._data = None
            elif kind is QEvent.Type.MouseMove and self._data is not None:
                if (place - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
                    self._drag(self._data)
                return True
        return super().eventFilter(watched, event)

    def _drag(self, data: QMimeData) -> None:
        self._data = None
        drag = QDrag(self._browser)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.LinkAction, Qt.DropAction.CopyAction)
