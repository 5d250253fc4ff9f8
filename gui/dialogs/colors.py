"""Topic colours where a person meets them: dots, their spoken names, chips to tick, and the swatches to choose from.

The colours themselves are `digest.topics.TOPIC_COLORS`. A colour is never shown without a name beside or behind it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QIcon, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from digest.topics import TOPIC_COLORS
from gui.dialogs.flow import FlowLayout
from gui.dialogs.labels import plain_tip
from gui.dialogs.painting import paint_dot, paint_tick


def color_name(color: str) -> str:
    """What a colour is called, for screen readers and tooltips; the code itself for one that has no name."""
    names = (
        QCoreApplication.translate("TopicColors", "Vermilion"),
        QCoreApplication.translate("TopicColors", "Blue"),
        QCoreApplication.translate("TopicColors", "Orange"),
        QCoreApplication.translate("TopicColors", "Violet"),
        QCoreApplication.translate("TopicColors", "Green"),
        QCoreApplication.translate("TopicColors", "Sky blue"),
        QCoreApplication.translate("TopicColors", "Purple"),
        QCoreApplication.translate("TopicColors", "Slate"),
        QCoreApplication.translate("TopicColors", "Russet"),
        QCoreApplication.translate("TopicColors", "Olive"),
    )
    return dict(zip(TOPIC_COLORS, names, strict=True)).get(color.lower(), color)


def dot_icon(color: str, side: int, ratio: float = 1.0) -> QIcon:
    """A dot in a topic's colour, in a square of `side` pixels."""
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_dot(painter, QRectF(0, 0, side, side), color)
    painter.end()
    return QIcon(picture)


class TopicChip(QAbstractButton):
    """A topic as a chip that can be ticked: dot and name, and a tick mark when it is chosen."""

    def __init__(self, name: str, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color
        self.setCheckable(True)
        self.setText(name.replace("&", "&&"))
        self._name = name
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Override QAbstractButton.sizeHint: the same ticked and not, so that nothing moves."""
        metrics = self.fontMetrics()
        height = metrics.height() + 12
        return QSize(metrics.horizontalAdvance(self._name) + _dot_side(metrics) * 2 + 38, height)

    def minimumSizeHint(self) -> QSize:
        """Override QAbstractButton.minimumSizeHint."""
        return QSize(self.fontMetrics().averageCharWidth() * 10, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Override QAbstractButton.enterEvent."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Override QAbstractButton.leaveEvent."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, metrics = self.palette(), self.fontMetrics()
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        line = palette.color(QPalette.ColorRole.WindowText if self.isChecked() else QPalette.ColorRole.Mid)
        if self.hasFocus():
            line = palette.color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(line, 2 if self.hasFocus() else 1))
        is_marked = self.isChecked() or self.underMouse()
        ground = QPalette.ColorRole.Highlight if is_marked else QPalette.ColorRole.Base
        painter.setBrush(palette.color(ground))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)

        side = _dot_side(metrics)
        middle = self.rect().center().y() + 1
        dot = QRectF(12, middle - side / 2, side, side)
        tick = QRectF(self.width() - 12 - side, middle - side / 2, side, side)
        words = self.rect().adjusted(12 + side + 7, 0, -(12 + side + 4), 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            dot, tick = tick, dot
            words.moveLeft(self.rect().right() - words.right())
        paint_dot(painter, dot, self._color)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, words.width() + 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, name)
        if self.isChecked():
            paint_tick(painter, tick, palette.color(QPalette.ColorRole.WindowText))


class Swatch(QAbstractButton):
    """One colour to choose."""

    def __init__(self, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color = color
        self.setCheckable(True)
        self.setAccessibleName(color_name(color))
        self.setToolTip(plain_tip(color_name(color)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Override QAbstractButton.sizeHint."""
        side = self.fontMetrics().height() + 12
        return QSize(side, side)

    def hitButton(self, _place: QPoint) -> bool:
        """Override QAbstractButton.hitButton: the corners count."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent: the chosen one has a ring, the focused one a frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, palette = QRectF(self.rect()), self.palette()
        paint_dot(painter, whole.adjusted(6, 6, -6, -6), self.color)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 2))
            painter.drawEllipse(whole.adjusted(3, 3, -3, -3))
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 1))
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class Swatches(QWidget):
    """The colours a topic can have, one chosen; arrow keys walk over them.

    Signals:
        chosen: the colour, "#rrggbb".
    """

    chosen = Signal(str)

    def __init__(self, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        layout = FlowLayout(self, gap=0)
        colors = TOPIC_COLORS if color.lower() in TOPIC_COLORS else (*TOPIC_COLORS, color)
        for each in colors:
            swatch = Swatch(each, self)
            swatch.setChecked(each.lower() == color.lower())
            self._group.addButton(swatch)
            layout.addWidget(swatch)
        self._group.buttonClicked.connect(self._on_clicked)
        self._on_checked()

    def color(self) -> str:
        """The chosen colour, "#rrggbb"."""
        chosen = self._group.checkedButton()
        assert isinstance(chosen, Swatch)  # noqa: S101  # one is checked from the start, and stays so
        return chosen.color

    def _on_clicked(self) -> None:
        self._on_checked()
        self.chosen.emit(self.color())

    def _on_checked(self) -> None:
        checked = self._group.checkedButton()
        if checked is not None:
            self.setFocusProxy(checked)


def _dot_side(metrics: QFontMetrics) -> int:
    return max(8, round(metrics.height() * 0.6))
