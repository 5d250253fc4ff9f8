"""A quiet chart of articles a week: a bar for each, the one under the pointer or chosen by the arrow keys in accent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from gui.announcing import announce
from gui.theme import Theme

_HEIGHT = 44
_LEAST_BAR = 2.0
_WEEK_DAYS = 7


class WeekChart(QAbstractButton):
    """Shows weeks, the oldest first; the last one ends today.

    Signals:
        week_chosen: its first and its last day (QDate).
    """

    week_chosen = Signal(QDate, QDate)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._weeks: tuple[int, ...] = ()
        self._near: int | None = None
        self.clicked.connect(self._choose)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        self.update()

    def show_weeks(self, weeks: Sequence[int]) -> None:
        """Show articles a week."""
        self._weeks, self._near = tuple(weeks), None
        self.setAccessibleName(self.tr("Articles a week: %Ln in half a year", None, sum(self._weeks)))
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(200, _HEIGHT)

    def days(self, week: int) -> tuple[QDate, QDate]:
        """The first and last day of a week by its number."""
        last = QDate.currentDate().addDays(-_WEEK_DAYS * (len(self._weeks) - 1 - week))
        return last.addDays(1 - _WEEK_DAYS), last

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        most = max(self._weeks, default=0)
        step = self.width() / max(len(self._weeks), 1)
        for number, count in enumerate(self._weeks):
            color = QColor(self._theme.accent if number == self._near else self._theme.muted)
            color.setAlphaF(1.0 if number == self._near else 0.5 if count else 0.2)
            height = max(count / most * (self.height() - 2), _LEAST_BAR) if most else _LEAST_BAR
            painter.setBrush(color)
            painter.drawRoundedRect(QRectF(number * step + 1, self.height() - height, step - 2, height), 1.5, 1.5)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mouseMoveEvent."""
        self._point_to(self._week_at(event.position().x()))
        if self._near is not None:
            QToolTip.showText(event.globalPosition().toPoint(), self._words(self._near), self)

    def leaveEvent(self, event: QEvent) -> None:
        """Override QWidget.leaveEvent."""
        self._point_to(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QWidget.focusOutEvent."""
        super().focusOutEvent(event)
        self._point_to(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mouseReleaseEvent."""
        self.setDown(False)
        self._point_to(self._week_at(event.position().x()))
        self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: arrows go from week to week, Return chooses."""
        key = event.key()
        last = len(self._weeks) - 1
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._weeks:
            near = last + 1 if self._near is None else self._near
            self._point_to(min(max(near + (1 if key == Qt.Key.Key_Right else -1), 0), last))
            if self._near is not None:
                self.setAccessibleDescription(self._words(self._near))
                announce(self, self._words(self._near))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _week_at(self, x: float) -> int | None:
        if not self._weeks or not self.width():
            return None
        return min(max(int(x / self.width() * len(self._weeks)), 0), len(self._weeks) - 1)

    def _point_to(self, week: int | None) -> None:
        if week != self._near:
            self._near = week
            self.update()

    def _choose(self) -> None:
        if self._near is not None:
            self.week_chosen.emit(*self.days(self._near))

    def _words(self, week: int) -> str:
        first, last = self.days(week)
        locale = QLocale()
        short = QLocale.FormatType.ShortFormat
        return self.tr("{first} to {last}: {count}").format(
            first=locale.toString(first, short),
            last=locale.toString(last, short),
            count=locale.toString(self._weeks[week]),
        )
