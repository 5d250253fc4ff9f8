"""A picture of an article in a window of its own: as large as the window allows, copied and saved by key or menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QImage, QKeySequence, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from gui.theme import Theme

# A small picture is not blown up beyond this: it would only show its grain.
_LARGEST_FACTOR = 2.0
_LEAST = QSize(320, 240)


class _Canvas(QWidget):
    """Paints a picture in its middle, at its own size or as large as fits."""

    def __init__(self, image: QImage, words: str, ground: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = image
        self._ground = ground
        self._scaled = QPixmap()
        self.setAccessibleName(words or self.tr("Picture"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        largest = self._image.size() * max(1.0, _LARGEST_FACTOR if size.width() > self._image.width() else 1.0)
        if size.width() > largest.width():
            size = largest
        if self._scaled.size() != size:
            mode = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
            self._scaled = QPixmap.fromImage(self._image.scaled(size, *mode))
            self._scaled.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        shown = QRect(QPoint(0, 0), (size / ratio))
        shown.moveCenter(self.rect().center())
        painter.drawPixmap(shown.topLeft(), self._scaled)


class PictureWindow(QDialog):
    """Shows one picture; Esc or a click closes it, and closing deletes it.

    Args:
        words: what the picture shows, for the window's title and for screen readers.

    Signals:
        copy_wanted, save_wanted: the person wants the picture on the clipboard, or in a file.
    """

    copy_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, image: QImage, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words or self.tr("Picture"))
        self.canvas = _Canvas(image, words, QColor(theme.page), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas)
        self._add_action(self.tr("Copy picture"), QKeySequence(QKeySequence.StandardKey.Copy)).triggered.connect(
            self.copy_wanted
        )
        self._add_action(self.tr("Save picture as…"), QKeySequence(QKeySequence.StandardKey.Save)).triggered.connect(
            self.save_wanted
        )
        self._add_action(self.tr("Close"), QKeySequence(Qt.Key.Key_Escape)).triggered.connect(self.close)
        self.resize(self._fitting(image.size()))

    def _add_action(self, words: str, keys: QKeySequence) -> QAction:
        action = QAction(words, self)
        action.setShortcut(keys)
        self.addAction(action)
        return action

    def _fitting(self, size: QSize) -> QSize:
        """The picture's size, as far as the screen has room."""
        screen = self.screen()
        room = screen.availableGeometry().size() if screen is not None else QSize(1000, 700)
        most = QSize(room.width() * 9 // 10, room.height() * 9 // 10)
        if size.width() > most.width() or size.height() > most.height():
            size = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
        return size.expandedTo(_LEAST)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override QWidget.contextMenuEvent: what the keys do."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(event.globalPos())
