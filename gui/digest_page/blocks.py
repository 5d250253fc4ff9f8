"""What the page consists of: the lead, stories, heads of sections. Each paints itself and can be reached by keys.

A widget for each, so that what reads the screen aloud finds it; none for its parts, so that hundreds cost little.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
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

from digest.edition_types import EditionArticle, EditionSection, EditionStory
from gui.dialogs.painting import paint_dot
from gui.digest_page import words
from gui.digest_page.paragraph import Ink, Paragraph, Run, made_font
from gui.mirroring import mirrored
from gui.pictures import Original, Pictures

PICTURE_SHARE = 0.4
"""Height of the lead's picture, of its width."""
_RADIUS_PX = 5
_MARGIN_PX = 10
"""Around a block, where the mark of the one that has the focus stands."""
_SENTENCES = 2
"""Of a story's summary, shown where it is not the lead."""


class StoryBlock(QAbstractButton):
    """One story: a button, so that what reads the screen aloud tells that it can be pressed.

    Signals:
        opened: the person wants to read it.
        focused: it has the focus now.
        resized: it is higher or lower than it was.
    """

    opened = Signal()
    focused = Signal()
    resized = Signal()

    def __init__(
        self,
        story: EditionStory,
        colors: Mapping[str, str],
        pictures: Pictures,
        parent: QWidget,
        *,
        is_lead: bool = False,
        under: str | None = None,
    ) -> None:
        """Show a story.

        Args:
            story: it.
            colors: topic → its colour.
            pictures: where the lead's comes from.
            parent: the page.
            is_lead: it stands above all others.
            under: the topic whose section it stands in.
        """
        super().__init__(parent)
        self.story = story
        self._image: QImage | None = None
        self._scaled = QPixmap()
        self._is_lead = is_lead
        self._colors = colors
        self._has_picture = is_lead and story.picture_key is not None
        self._is_hovered = False
        self._chips = [topic for topic in story.topics if topic != under] if is_lead else []
        self._headline = Paragraph(
            [Run(story.headline, is_strong=True)],
            scale=2.07 if is_lead else 1.31,
            is_serif=True,
            leading=1.3 if is_lead else 1.33,
        )
        self._summary = Paragraph(self._told(), scale=1.23 if is_lead else 1.08, is_serif=True, leading=1.45)
        tail: list[Run] = []
        if story.is_developing and not is_lead:
            tail.append(Run(f"   ▲ {words.developing()}", Ink.ACCENT, is_strong=True))
        about = words.lead_sources(story) if is_lead else words.sources(story)
        self._sources = Paragraph([Run(about, Ink.MUTED), *tail], scale=0.92)
        shown = story.timeline or (story.articles[:0] if not is_lead else ())
        self._timeline = [Paragraph(_moment(each), scale=0.92, leading=1.5) for each in shown]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.opened)
        self.setAccessibleName(story.headline)
        self.setAccessibleDescription(" ".join((self._summary.text, self._sources.text)).strip())
        self.setToolTip(words.reasons(story))
        if self._has_picture:
            pictures.original(story.picture_key or "", self._on_picture)

    def _told(self) -> list[Run]:
        ink = Ink.TEXT if self._is_lead else Ink.MUTED
        runs: list[Run] = []
        told = self.story.sentences if self._is_lead else self.story.sentences[:_SENTENCES]
        if len(self.story.articles) == 1:
            told = told[:1] if not self._is_lead else told
        for sentence in told:
            runs.append(Run(f" {sentence.text}" if runs else sentence.text, ink))
            article = self.story.article(sentence.article_id)
            if article is not None and len(self.story.sources) > 1:
                runs.append(Run(f" ({article.source})", Ink.MUTED, scale=0.82))
        return runs

    # ---- size

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Override QWidget.heightForWidth."""
        inner = width - 2 * _MARGIN_PX
        height = 2 * _MARGIN_PX
        if self._has_picture:
            height += round(inner * PICTURE_SHARE) + 10
        height += self._headline.height(inner)
        if self._summary.text:
            height += 4 + self._summary.height(inner)
        if self._is_lead and (self._chips or self.story.is_developing):
            height += 6 + self._chip_height() + 4
        height += 5 + self._sources.height(inner)
        if self._timeline:
            height += 6 + sum(each.height(inner - 17) for each in self._timeline)
        return height

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(400, self.heightForWidth(400))

    @staticmethod
    def _chip_height() -> int:
        return round(QFontMetricsF(made_font(QApplication.font(), 0.85)).height()) + 4

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        palette = self.palette()
        if self.hasFocus() or self._is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QColor(palette.color(QPalette.ColorRole.Highlight))
            if not self.hasFocus():
                ground.setAlphaF(0.4)
            painter.setBrush(ground)
            painter.drawRoundedRect(self.rect(), 6, 6)
        width = self.width() - 2 * _MARGIN_PX
        x, y = float(_MARGIN_PX), float(_MARGIN_PX)
        if self._has_picture:
            y += self._paint_picture(painter, QRect(_MARGIN_PX, round(y), width, round(width * PICTURE_SHARE))) + 10
        y += self._headline.paint(painter, QPointF(x, y), width)
        if self._summary.text:
            y += 4 + self._summary.paint(painter, QPointF(x, y + 4), width)
        if self._is_lead and (self._chips or self.story.is_developing):
            y += 6 + self._paint_chips(painter, QPointF(x, y + 6), palette) + 4
        y += 5 + self._sources.paint(painter, QPointF(x, y + 5), width)
        if self._timeline:
            y += 6
            top = y
            beside = mirrored(QRectF(x + 17, y, width - 17, 0), self.width(), self.layoutDirection())
            for each in self._timeline:
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
        height = self._chip_height()
        x, right = place.x(), self.width() - _MARGIN_PX
        painter.setFont(font)
        for topic in self._chips:
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
            self._has_picture = False
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
    """The line that begins a section: hairline, dot, topic, how much it holds."""

    def __init__(
        self, section: EditionSection, parent: QWidget, *, is_last: bool = False, topic: str | None = None
    ) -> None:
        """Show it.

        Args:
            section: it.
            parent: the page.
            is_last: no other follows it.
            topic: the one of a briefing.
        """
        super().__init__(parent)
        self.is_last = is_last
        self._color = section.color
        self._title = words.section_title(section, topic)
        self._facts = words.section_facts(section)
        self.has_line = True
        self.setAccessibleName(f"{self._title}, {self._facts}")

    def heightForWidth(self, _width: int) -> int:
        """Override QWidget.heightForWidth."""
        return round(QFontMetricsF(QApplication.font()).height()) + (14 if self.has_line else 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        palette = self.palette()
        row = QRectF(self.rect()).adjusted(_MARGIN_PX, 12 if self.has_line else 0, -_MARGIN_PX, 0)
        if self.has_line:
            painter.fillRect(QRectF(_MARGIN_PX, 0, row.width(), 1), palette.color(QPalette.ColorRole.Mid))
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


def _moment(article: EditionArticle) -> list[Run]:
    runs = [Run(words.moment(article.at)), Run(f" {article.source}: {article.title}", Ink.MUTED)]
    if article.is_new:
        runs.append(Run(f" {words.new()}", Ink.ACCENT, is_strong=True))
    return runs
