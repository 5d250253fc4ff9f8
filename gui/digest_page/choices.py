"""The row of choices above the page: which time, how long, files, done. Says what is wanted; carries nothing out."""

from __future__ import annotations

from PySide6.QtCore import QDate, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QCalendarWidget, QMenu, QPushButton, QVBoxLayout, QWidget, QWidgetAction

from digest.edition_types import MINUTES
from gui.digest_page.period import BRIEFING_DAYS, Period
from gui.mirroring import put
from gui.theme import Theme

PERIODS = ("day", "last", "week")
FILES = ("epub", "pdf", "html")
_GAP_PX = 7


class Pill(QPushButton):
    """A rounded button; filled where it is the chosen one of several."""

    def __init__(self, text: str, parent: QWidget, *, is_choice: bool = False) -> None:
        super().__init__(text, parent)
        self.setCheckable(is_choice)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class Choices(QWidget):
    """Lays itself out in one row. Where there is no room the files go behind "More" first, then there are several rows.

    Signals:
        period_wanted: one of PERIODS.
        day_wanted: a day (QDate).
        length_wanted: minutes; 0 for all.
        span_wanted: days that a briefing goes back; 0 for dates of one's own.
        file_wanted: the ending of its name: one of FILES, or of those behind "More".
        print_wanted: it shall be printed.
        send_wanted: it shall be sent as a letter.
        archive_wanted: the digests that were kept.
        finish_wanted: the digest is read.
    """

    period_wanted = Signal(str)
    day_wanted = Signal(QDate)
    length_wanted = Signal(int)
    span_wanted = Signal(int)
    file_wanted = Signal(str)
    print_wanted = Signal()
    send_wanted = Signal()
    archive_wanted = Signal()
    finish_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.periods = {
            name: Pill(text, self, is_choice=True)
            for name, text in zip(
                PERIODS, (self.tr("Last 24 hours"), self.tr("Since my last digest"), self.tr("This week")), strict=True
            )
        }
        self.spans = {days: Pill(self.tr("%Ln days", None, days), self, is_choice=True) for days in BRIEFING_DAYS}
        self.spans[0] = Pill(self.tr("Own dates…"), self, is_choice=True)
        for days, pill in self.spans.items():
            pill.hide()
            pill.clicked.connect(lambda _checked=False, days=days: self.span_wanted.emit(days))
        self.past = Pill(self.tr("Past digests"), self)
        self.length = Pill("", self)
        texts = (self.tr("Export EPUB"), self.tr("PDF"), self.tr("HTML"))
        self.files = {name: Pill(text, self) for name, text in zip(FILES, texts, strict=True)}
        for name, pill in self.files.items():
            pill.setAccessibleName(self.tr("Export as {kind}").format(kind=name.upper()))
            pill.clicked.connect(lambda _checked=False, name=name: self.file_wanted.emit(name))
        self.more = Pill(self.tr("More…"), self)
        self.more.setAccessibleName(self.tr("More ways out of the page"))
        self.finish = Pill(self.tr("✓ Mark digest read"), self)
        self.finish.setAccessibleName(self.tr("Mark digest read"))
        for name, pill in self.periods.items():
            pill.clicked.connect(lambda _checked=False, name=name: self._on_period(name))
        self.finish.clicked.connect(self.finish_wanted)
        self._calendar = QCalendarWidget()
        self._calendar.setMaximumDate(QDate.currentDate())
        self._fill_menus()
        self.show_length(10)

    @property
    def times(self) -> tuple[Pill, ...]:
        """Those that choose a time, shown or not."""
        return (*self.periods.values(), *self.spans.values())

    def _fill_menus(self) -> None:
        lengths = QMenu(self)
        self._lengths = QActionGroup(lengths)
        for minutes in (*MINUTES, 0):
            action = self._lengths.addAction(self._length_text(minutes))
            action.setCheckable(True)
            action.setData(minutes)
            action.triggered.connect(lambda _checked=False, minutes=minutes: self.length_wanted.emit(minutes))
        lengths.addActions(self._lengths.actions())
        self.length.setMenu(lengths)
        more = QMenu(self)
        for text, wanted in (
            (self.tr("&Print…"), self.print_wanted),
            (self.tr("&Send by mail"), self.send_wanted),
        ):
            more.addAction(text).triggered.connect(lambda _checked=False, wanted=wanted: wanted.emit())
        self._folded: dict[str, QAction] = {}
        for name in FILES:
            action = self._folded[name] = more.addAction(self.tr("Export as {kind}").format(kind=name.upper()))
            action.triggered.connect(lambda _checked=False, name=name: self.file_wanted.emit(name))
        for text, ending in (
            (self.tr("Markdown"), "md"),
            (self.tr("Save as a &letter…"), "eml"),
            (self.tr("Save as plain &text…"), "txt"),
        ):
            more.addAction(text).triggered.connect(lambda _checked=False, ending=ending: self.file_wanted.emit(ending))
        self.more.setMenu(more)
        past = QMenu(self)
        past.addAction(self.tr("Kept digests…")).triggered.connect(lambda _checked=False: self.archive_wanted.emit())
        days = past.addMenu(self.tr("A past day"))
        inside = QWidget(days)
        column = QVBoxLayout(inside)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._calendar)
        entry = QWidgetAction(days)
        entry.setDefaultWidget(inside)
        days.addAction(entry)
        self._calendar.activated.connect(self._on_day)
        self._calendar.clicked.connect(self._on_day)
        self.past.setMenu(past)

    def show_period(self, period: Period | None) -> None:
        """Fill the pill of the time that is shown; None for that of a digest that was kept."""
        for name, pill in self.periods.items():
            pill.setChecked(period is not None and period.days is None and name == period.name)
        for days, pill in self.spans.items():
            pill.setChecked(period is not None and days == (0 if period.days is not None else period.back_days))

    def show_length(self, minutes: int) -> None:
        """Say how long the page is. `minutes`: 0 for all."""
        for action in self._lengths.actions():
            action.setChecked(action.data() == minutes)
        self.length.setText(self._length_text(minutes))
        self.length.setAccessibleName(self.tr("Length: {length}").format(length=self._length_text(minutes)))
        self.arrange()

    def show_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self.setStyleSheet(
            f"Pill {{ background: transparent; color: {theme.ink}; border: 1px solid {theme.line};"
            f" border-radius: 12px; padding: 3px 11px; }}"
            f"Pill:hover {{ background: {theme.selection}; }}"
            f"Pill:checked {{ background: {theme.ink}; color: {theme.page}; border-color: {theme.ink}; }}"
            f"Pill:disabled {{ color: {theme.muted}; }}"
            f"Pill:focus, Pill:checked:focus {{ border: 2px solid {theme.accent}; padding: 2px 10px; }}"
            "Pill::menu-indicator { width: 0; }"
        )
        self.arrange()

    def is_briefing(self, is_one: bool) -> None:
        """Show what a briefing has: periods of its own, nothing to mark read."""
        for pill in (*self.periods.values(), self.finish):
            pill.setVisible(not is_one)
        for pill in self.spans.values():
            pill.setVisible(is_one)
        self.arrange()

    def heightForWidth(self, width: int) -> int:
        """Override QWidget.heightForWidth."""
        return self._place(width, moves=False)

    def arrange(self) -> None:
        """Put all into their places."""
        self._place(self.width(), moves=True)

    def resizeEvent(self, _event: object) -> None:
        """Override QWidget.resizeEvent."""
        self.arrange()

    def _place(self, width: int, *, moves: bool) -> int:
        left = [each for each in (*self.times, self.past, self.length) if not each.isHidden()]
        others = [each for each in (self.more, self.finish) if not each.isHidden()]
        hints = {each: each.sizeHint() for each in (*left, *self.files.values(), *others)}
        files = self._files_in(width + _GAP_PX - sum(hints[each].width() + _GAP_PX for each in (*left, *others)), hints)
        right = [*files, *others]
        if moves:
            for name, pill in self.files.items():
                pill.setVisible(pill in files)
                self._folded[name].setVisible(pill not in files)
        height = max((hint.height() for hint in hints.values()), default=0)
        needs = sum(hints[each].width() + _GAP_PX for each in (*left, *right))
        if needs <= width + _GAP_PX:
            self._row(left, hints, 0, 0, moves=moves)
            taken = sum(hints[each].width() + _GAP_PX for each in right) - _GAP_PX
            self._row(right, hints, width - taken, 0, moves=moves)
            return height
        x = y = 0
        for each in (*left, *right):
            if x and x + hints[each].width() > width:
                x, y = 0, y + height + _GAP_PX
            self._row([each], hints, x, y, moves=moves)
            x += hints[each].width() + _GAP_PX
        return y + height

    def _files_in(self, room: int, hints: dict[Pill, QSize]) -> list[Pill]:
        """Those of the files that have a pill of their own: the last give way first."""
        files: list[Pill] = []
        for each in self.files.values():
            room -= hints[each].width() + _GAP_PX
            if room < 0:
                break
            files.append(each)
        return files

    @staticmethod
    def _row(pills: list[Pill], hints: dict[Pill, QSize], x: int, y: int, *, moves: bool) -> None:
        for each in pills:
            if moves:
                put(each, QRect(x, y, hints[each].width(), hints[each].height()))
            x += hints[each].width() + _GAP_PX

    def _length_text(self, minutes: int) -> str:
        return self.tr("%Ln minutes", None, minutes) if minutes else self.tr("All there is")

    def _on_period(self, name: str) -> None:
        self.show_period(Period(name))
        self.period_wanted.emit(name)

    def _on_day(self, day: QDate) -> None:
        menu = self.past.menu()
        if menu is not None:
            menu.close()
        self.day_wanted.emit(day)
