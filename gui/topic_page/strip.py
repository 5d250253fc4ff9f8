"""The strip above a topic's list: a chart of its weeks, and names, related topics and sources, each a search."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.theme import Theme
from gui.topic_page.chart import WeekChart
from storage.topic_page import TopicOverview

_SMALL = 0.92
_ISO = "yyyy-MM-dd"


class TopicStrip(QWidget):
    """Tells of one topic; hidden while no topic's list is shown.

    Signals:
        searched: a query for what was pressed.
        folded: whether the person folded it away.
    """

    searched = Signal(str)
    folded = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topicStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._overview: TopicOverview | None = None
        self._names: tuple[tuple[str, int], ...] = ()
        self._queries: list[str] = []
        self.fold = QPushButton(self)
        self.fold.setFlat(True)
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._on_folded)
        self.chart = WeekChart(theme, self)
        self.lines = QLabel(self)
        self.lines.setTextFormat(Qt.TextFormat.RichText)
        self.lines.setWordWrap(True)
        self.lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.lines.linkActivated.connect(self._on_link)
        self.chart.week_chosen.connect(self._on_week)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 8)
        column.setSpacing(4)
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.chart)
        column.addWidget(self.lines)
        self.hide()

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take on a theme's colours and the interface's font."""
        self._theme = theme
        small = QFont(font)
        small.setPixelSize(max(round(font.pixelSize() * _SMALL), 1)) if font.pixelSize() > 0 else None
        self.lines.setFont(small)
        self.fold.setFont(small)
        self.chart.set_theme(theme)
        self.setStyleSheet(
            f"#topicStrip {{ background: {theme.page}; border-bottom: 1px solid {theme.line}; }}"
            f"QPushButton {{ border: none; padding: 2px 0; color: {theme.muted}; text-align: left; }}"
            f"QPushButton:hover, QPushButton:focus {{ color: {theme.ink}; }}"
            "QPushButton:focus { text-decoration: underline; }"
        )
        self._write()

    def set_folded(self, is_folded: bool) -> None:
        """Fold it away or open it, as the person left it."""
        self.fold.setChecked(is_folded)
        self._on_folded(is_folded)

    def show_overview(self, overview: TopicOverview | None, names: Sequence[tuple[str, int]] = ()) -> None:
        """Tell of a topic; None hides the strip."""
        self._overview, self._names = overview, tuple(names)
        if overview is not None:
            self.chart.show_weeks(overview.weeks)
            self._write()
        self.setVisible(overview is not None and sum(overview.weeks) > 0)

    def _on_folded(self, is_folded: bool) -> None:
        self.chart.setVisible(not is_folded)
        self.lines.setVisible(not is_folded)
        self.fold.setText(self.tr("▸ About this topic") if is_folded else self.tr("▾ About this topic"))
        self.fold.setAccessibleName(self.tr("About this topic"))
        self.folded.emit(is_folded)

    def _write(self) -> None:
        overview = self._overview
        if overview is None:
            return
        self._queries = []
        topic = f"topic:{_quoted(overview.name)}"
        parts = (
            (self.tr("Names"), [(name, count, f"{topic} {_quoted(name)}") for name, count in self._names]),
            (
                self.tr("Related"),
                [(each.name, each.articles, f"{topic} topic:{_quoted(each.name)}") for each in overview.related],
            ),
            (
                self.tr("Sources"),
                [(each.name, each.articles, f"{topic} feed:{_quoted(each.name)}") for each in overview.sources],
            ),
        )
        lines = [
            f'<span style="color:{self._theme.muted}">{escape(caption)}</span>&nbsp; '
            + " · ".join(self._link(*each) for each in told)
            for caption, told in parts
            if told
        ]
        self.lines.setText("<br>".join(lines))

    def _link(self, name: str, count: int, query: str) -> str:
        self._queries.append(query)
        number = QLocale().toString(count)
        return (
            f'<a href="{len(self._queries) - 1}" style="color:{self._theme.ink};text-decoration:none">'
            f'{escape(name)}</a> <span style="color:{self._theme.muted}">{number}</span>'
        )

    def _on_link(self, link: str) -> None:
        self.searched.emit(self._queries[int(link)])

    def _on_week(self, first: QDate, last: QDate) -> None:
        if self._overview is not None:
            dates = f"published:{first.toString(_ISO)}..{last.toString(_ISO)}"
            self.searched.emit(f"topic:{_quoted(self._overview.name)} {dates}")


def _quoted(name: str) -> str:
    plain = name.replace('"', " ").strip()
    return f'"{plain}"'
