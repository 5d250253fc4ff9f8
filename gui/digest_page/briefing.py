"""The part of a briefing that stands above its stories: articles a week, who is named, how it went."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from digest.edition_types import Briefing
from gui.digest_page.paragraph import Ink, Paragraph, Run, made_font
from gui.words import number

_BARS_PX = 64
_MARGIN_PX = 10
_ABOVE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom


class BriefingBlock(QWidget):
    """Paints itself."""

    def __init__(self, briefing: Briefing, parent: QWidget) -> None:
        super().__init__(parent)
        self._weeks = briefing.weeks
        names = " · ".join(f"{each.name} {number(each.articles)}" for each in briefing.names)
        heads = (self.tr("Articles a week"), self.tr("Most named"), self.tr("How it went"))
        self._heads = [Paragraph([Run(text, is_strong=True)]) for text in heads]
        self._names = Paragraph([Run(names, Ink.MUTED)], leading=1.5)
        self._timeline = [
            Paragraph(
                [
                    Run(QLocale().toString(QDateTime.fromSecsSinceEpoch(each.at).date(), self.tr("d MMM"))),
                    Run(f"  {each.source}: {each.title}", Ink.MUTED),
                ],
                leading=1.5,
            )
            for each in briefing.timeline
        ]
        told = ", ".join(number(each.articles) for each in briefing.weeks)
        self.setAccessibleName(self.tr("Articles a week: {told}. Most named: {names}").format(told=told, names=names))

    def heightForWidth(self, width: int) -> int:
        """Override QWidget.heightForWidth."""
        inner = width - 2 * _MARGIN_PX
        height = self._heads[0].height(inner) + 6 + _BARS_PX + 14
        if self._names.text:
            height += self._heads[1].height(inner) + 4 + self._names.height(inner) + 14
        if self._timeline:
            height += self._heads[2].height(inner) + 4 + sum(each.height(inner) for each in self._timeline) + 8
        return height

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() - 2 * _MARGIN_PX
        y = float(self._heads[0].paint(painter, QPointF(_MARGIN_PX, 0), width)) + 6
        self._paint_bars(painter, QRectF(_MARGIN_PX, y, width, _BARS_PX))
        y += _BARS_PX + 14
        if self._names.text:
            y += self._heads[1].paint(painter, QPointF(_MARGIN_PX, y), width) + 4
            y += self._names.paint(painter, QPointF(_MARGIN_PX, y), width) + 14
        if self._timeline:
            y += self._heads[2].paint(painter, QPointF(_MARGIN_PX, y), width) + 4
            for each in self._timeline:
                y += each.paint(painter, QPointF(_MARGIN_PX, y), width)

    def _paint_bars(self, painter: QPainter, place: QRectF) -> None:
        if not self._weeks:
            return
        palette = self.palette()
        font = made_font(QApplication.font(), 0.85)
        painter.setFont(font)
        words = QFontMetricsF(font).height()
        most = max(1, *(each.articles for each in self._weeks))
        step = place.width() / len(self._weeks)
        room = place.height() - words
        for number_, week in enumerate(self._weeks):
            height = max(1.0, room * week.articles / most)
            bar = QRectF(place.left() + number_ * step, place.bottom() - height, max(2.0, step - 4), height)
            painter.fillRect(bar, palette.color(QPalette.ColorRole.Highlight))
            if step >= 22 and week.articles:
                painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
                above = QRectF(bar.left(), bar.top() - words, bar.width(), words)
                painter.drawText(above, _ABOVE, number(week.articles))
