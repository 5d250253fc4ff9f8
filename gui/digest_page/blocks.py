"""The widgets of the page: stories and heads of sections. Each paints itself; a story can be reached by keys.

A widget for each that is near what is seen, so that what reads the screen aloud finds it; none for its parts.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from digest.edition_types import EditionSection, EditionStory
from gui.dialogs.painting import paint_dot
from gui.digest_page import words
from gui.digest_page.paragraph import made_font
from gui.digest_page.story_text import MARGIN_PX, PICTURE_SHARE, StoryText, chip_height, head_height
from gui.mirroring import mirrored
from gui.pictures import Original, Pictures

_RADIUS_PX = 5


class StoryBlock(QAbstractButton):
    """One story: a button, so that what reads the screen aloud tells that it can be pressed.

    Attributes:
        story: it.
        told: what it says.
        is_pointed_at: it is the one that was found, though the focus is where the words are typed.

    Signals:
        opened: the person wants to read it.
        focused: it has the focus now.
        menu_wanted: its menu, at a place of the screen (QPoint).
        resized: it is higher or lower than it was.
    """

    opened = Signal()
    focused = Signal()
    menu_wanted = Signal(QPoint)
    resized = Signal()

    def __init__(
        self,
        story: EditionStory,
        told: StoryText,
        colors: Mapping[str, str],
        place: str,
        pictures: Pictures,
        parent: QWidget,
    ) -> None:
        """Show a story.

        Args:
            story: it.
            told: what it says.
            colors: topic → its colour.
            place: words for where it stands among all, for it is one of few that have a widget.
            pictures: where the lead's comes from.
            parent: what it stands on.
        """
        super().__init__(parent)
        self.story = story
        self._image: QImage | None = None
        self._scaled = QPixmap()
        self._colors = colors
        self._is_hovered = False
        self.is_pointed_at = False
        self.told = told
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.opened)
        self.setAccessibleName(story.headline)
        self.setAccessibleDescription(" ".join((told.summary.text, told.sources.text, place)).strip())
        self.setToolTip(words.reasons(story))
        if told.has_picture:
            pictures.original(story.picture_key or "", self._on_picture)

    # ---- size

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Override QWidget.heightForWidth."""
        return self.told.height(width)

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(400, self.heightForWidth(400))

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        if self.hasFocus() or self.is_pointed_at or self._is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QColor(palette.color(QPalette.ColorRole.Highlight))
            if not self.hasFocus() and not self.is_pointed_at:
                ground.setAlphaF(0.4)
            painter.setBrush(ground)
            painter.drawRoundedRect(self.rect(), 6, 6)
        told, width = self.told, self.width() - 2 * MARGIN_PX
        x, y = float(MARGIN_PX), float(MARGIN_PX)
        if told.has_picture:
            y += self._paint_picture(painter, QRect(MARGIN_PX, round(y), width, round(width * PICTURE_SHARE))) + 10
        y += told.headline.paint(painter, QPointF(x, y), width)
        if told.summary.text:
            y += 4 + told.summary.paint(painter, QPointF(x, y + 4), width)
        if told.has_chips:
            y += 6 + self._paint_chips(painter, QPointF(x, y + 6), palette) + 4
        y += 5 + told.sources.paint(painter, QPointF(x, y + 5), width)
        if told.timeline:
            y += 6
            top = y
            beside = mirrored(QRectF(x + 17, y, width - 17, 0), self.width(), self.layoutDirection())
            for each in told.timeline:
                y += each.paint(painter, QPointF(beside.left(), y), width - 17)
            line = mirrored(QRectF(x + 3, top + 2, 2, y - top - 4), self.width(), self.layoutDirection())
            painter.fillRect(line, palette.color(QPalette.ColorRole.Mid))

    def _paint_picture(self, painter: QPainter, place: QRect) -> int:
        path = QPainterPath()
        path.addRoundedRect(QRectF(place), _RADIUS_PX, _RADIUS_PX)
        painter.save()
        painter.setClipPath(path)
        if self._image is None:
            painter.fillPath(path, self.palette().color(QPalette.ColorRole.AlternateBase))
        else:
            ratio = self.devicePixelRatioF()
            wanted = place.size() * ratio
            if self._scaled.size() != wanted:
                # It fills its place; what does not fit is cut off on both sides alike.
                fills = Qt.AspectRatioMode.KeepAspectRatioByExpanding
                large = self._image.scaled(wanted, fills, Qt.TransformationMode.SmoothTransformation)
                left, top = (large.width() - wanted.width()) // 2, (large.height() - wanted.height()) // 2
                self._scaled = QPixmap.fromImage(large.copy(QRect(QPoint(left, top), wanted)))
            painter.drawPixmap(place, self._scaled)
        painter.restore()
        return place.height()

    def _paint_chips(self, painter: QPainter, place: QPointF, palette: QPalette) -> int:
        font = made_font(QApplication.font(), 0.85)
        metrics = QFontMetricsF(font)
        height = chip_height()
        x, right = place.x(), self.width() - MARGIN_PX
        painter.setFont(font)
        for topic in self.told.chips:
            width = metrics.horizontalAdvance(topic) + 30
            if x + width > right:
                break
            chip = mirrored(QRectF(x, place.y(), width, height), self.width(), self.layoutDirection())
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            dot = QRectF(chip.right() - 17 if is_mirrored else chip.left() + 8, chip.center().y() - 4.5, 9, 9)
            paint_dot(painter, dot, self._colors.get(topic, palette.color(QPalette.ColorRole.Mid).name()))
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            inside = chip.adjusted(0, 0, -22, 0) if is_mirrored else chip.adjusted(22, 0, 0, 0)
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, topic)
            x += width + 6
        if self.story.is_developing:
            strong = made_font(QApplication.font(), 0.92, is_strong=True)
            painter.setFont(strong)
            painter.setPen(palette.color(QPalette.ColorRole.Link))
            room = QRectF(x + 2, place.y(), max(0.0, right - x), height)
            room = mirrored(room, self.width(), self.layoutDirection())
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            painter.drawText(room, side, f"▲ {words.developing()}")
        return height

    def _on_picture(self, picture: Original | None) -> None:
        if not isValid(self):
            return
        if picture is None:
            self.told.has_picture = False
            self.resized.emit()
        else:
            self._image = picture.image
        self.update()

    # ---- the person

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QAbstractButton.keyPressEvent: its other keys go about the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override QWidget.contextMenuEvent: by the pointer, or by the key that asks for a menu."""
        self.menu_wanted.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Override QWidget.enterEvent."""
        self._is_hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Override QWidget.leaveEvent."""
        self._is_hovered = False
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QWidget.focusInEvent."""
        super().focusInEvent(event)
        self.update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QWidget.focusOutEvent."""
        super().focusOutEvent(event)
        self.update()


class SectionHead(QWidget):
    """The line that begins a section: hairline, dot, topic, how much it holds.

    Attributes:
        has_line: the hairline is there; what is painted next has it so.
    """

    def __init__(self, section: EditionSection, parent: QWidget, *, topic: str | None) -> None:
        """Show it.

        Args:
            section: it.
            parent: what it stands on.
            topic: the one of a briefing.
        """
        super().__init__(parent)
        self._color = section.color
        self._title = words.section_title(section, topic)
        self._facts = words.section_facts(section)
        self.has_line = True
        self.setAccessibleName(f"{self._title}, {self._facts}")

    def heightForWidth(self, _width: int) -> int:
        """Override QWidget.heightForWidth."""
        return head_height(has_line=self.has_line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        palette = self.palette()
        row = QRectF(self.rect()).adjusted(MARGIN_PX, 12 if self.has_line else 0, -MARGIN_PX, 0)
        if self.has_line:
            painter.fillRect(QRectF(MARGIN_PX, 0, row.width(), 1), palette.color(QPalette.ColorRole.Mid))
        if self._color is not None:
            dot = QRectF(row.left(), row.center().y() - 5, 10, 10)
            paint_dot(painter, mirrored(dot, self.width(), self.layoutDirection()), self._color)
        strong = made_font(QApplication.font(), 1.0, is_strong=True)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setFont(QApplication.font())
        facts_width = QFontMetricsF(QApplication.font()).horizontalAdvance(self._facts)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, self._facts)
        painter.setFont(strong)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        left = row.left() + (17 if self._color is not None else 0)
        room = row.right() - facts_width - 12 - left
        shown = QFontMetricsF(strong).elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        place = mirrored(QRectF(left, row.top(), room, row.height()), self.width(), self.layoutDirection())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
