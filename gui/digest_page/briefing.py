"""The part of a briefing that stands above its stories: articles a week, who and what is named, how it went."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDateTime, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from digest.edition_types import Briefing, EditionWeek, NameKind
from gui.days import written
from gui.digest_page.paragraph import Ink, Paragraph, Run, made_font
from gui.mirroring import mirrored
from gui.words import number

_BARS_PX = 64
_MARGIN_PX = 10
_INK = 0.5
"""Of the bars, which are quieter than the words above them."""
_ABOVE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom


class BriefingBlock(QWidget):
    """Paints itself; a bar tells its week when the pointer rests on it."""

    def __init__(self, briefing: Briefing, parent: QWidget) -> None:
        super().__init__(parent)
        self._weeks = briefing.weeks
        self._title = Paragraph([Run(self.tr("Articles a week"), is_strong=True)])
        self._lines = [*self._named(briefing), *self._told(briefing)]
        self._lines.append((Paragraph([Run(self.tr("Key stories"), is_strong=True)]), 0))
        weeks = ", ".join(self._week_words(each) for each in briefing.weeks if each.articles)
        self.setAccessibleName(self.tr("Articles a week: {weeks}").format(weeks=weeks))
        self.setAccessibleDescription(". ".join(line.text for line, _ in self._lines))

    def _named(self, briefing: Briefing) -> Iterator[tuple[Paragraph, int]]:
        """A line for each kind of names there is, and the room below it."""
        titles = {
            NameKind.PERSON: self.tr("People"),
            NameKind.ORGANISATION: self.tr("Organisations"),
            NameKind.PLACE: self.tr("Places"),
            NameKind.NAME: self.tr("Names"),
        }
        kinds = [kind for kind in NameKind if briefing.named(kind)]
        for kind in kinds:
            names = " · ".join(f"{each.name} {number(each.articles)}" for each in briefing.named(kind))
            runs = [Run(f"{titles[kind]}  ", is_strong=True), Run(names, Ink.MUTED)]
            yield Paragraph(runs, leading=1.5), 14 if kind is kinds[-1] else 2

    def _told(self, briefing: Briefing) -> Iterator[tuple[Paragraph, int]]:
        if briefing.timeline:
            yield Paragraph([Run(self.tr("How it went"), is_strong=True)]), 4
        for each in briefing.timeline:
            runs = [Run(self._date(each.at)), Run(f"  {each.source}: {each.title}", Ink.MUTED)]
            yield Paragraph(runs, leading=1.5), 14 if each is briefing.timeline[-1] else 0

    def _date(self, at: int) -> str:
        return written(QDateTime.fromSecsSinceEpoch(at).date(), self.tr("d MMM"))

    def _week_words(self, week: EditionWeek) -> str:
        return self.tr("%Ln articles from {day}", None, week.articles).format(day=self._date(week.since))

    # ---- size and painting

    def heightForWidth(self, width: int) -> int:
        """Override QWidget.heightForWidth."""
        inner = width - 2 * _MARGIN_PX
        height = self._title.height(inner) + 6 + _BARS_PX + self._axis_height() + 14
        return height + sum(line.height(inner) + gap for line, gap in self._lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() - 2 * _MARGIN_PX
        self._title.paint(painter, QPointF(_MARGIN_PX, 0), width)
        chart = self._chart()
        self._paint_bars(painter, chart)
        y = chart.bottom() + self._axis_height() + 14
        for line, gap in self._lines:
            y += line.paint(painter, QPointF(_MARGIN_PX, y), width) + gap

    def event(self, event: QEvent) -> bool:
        """Override QWidget.event."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            week = self.week_at(event.pos().x(), event.pos().y())
            if week is not None:
                QToolTip.showText(event.globalPos(), self._week_words(week), self)
                return True
            QToolTip.hideText()
        return super().event(event)

    def week_at(self, x: int, y: int) -> EditionWeek | None:
        """The week whose bar stands at a point of the widget; None beside the chart."""
        chart = self._chart()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        if not self._weeks or not chart.contains(QPointF(x, y)):
            return None
        return self._weeks[min(len(self._weeks) - 1, int((x - chart.left()) / chart.width() * len(self._weeks)))]

    def _chart(self) -> QRectF:
        width = self.width() - 2 * _MARGIN_PX
        return QRectF(_MARGIN_PX, self._title.height(width) + 6, width, _BARS_PX)

    @staticmethod
    def _axis_height() -> int:
        return round(QFontMetricsF(made_font(QApplication.font(), 0.85)).height()) + 2

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
        ink = QColor(palette.color(QPalette.ColorRole.PlaceholderText))
        ink.setAlphaF(_INK)
        for at, week in enumerate(self._weeks):
            height = max(1.0, room * week.articles / most)
            bar = QRectF(place.left() + at * step, place.bottom() - height, max(2.0, step - 4), height)
            bar = mirrored(bar, self.width(), self.layoutDirection())
            painter.fillRect(bar, ink)
            if step >= 22 and week.articles:
                painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
                above = QRectF(bar.left(), bar.top() - words, bar.width(), words)
                painter.drawText(above, _ABOVE, number(week.articles))
        axis = QRectF(place.left(), place.bottom() + 2, place.width(), self._axis_height())
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(axis, Qt.AlignmentFlag.AlignLeft, self._date(self._weeks[0].since))
        if len(self._weeks) > 1:
            painter.drawText(axis, Qt.AlignmentFlag.AlignRight, self._date(self._weeks[-1].since))
