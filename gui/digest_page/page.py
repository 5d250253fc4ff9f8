"""The page of the digest: a title, choices, and stories in one or two columns, to an end. Shows; fetches nothing."""

from __future__ import annotations

import time
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from digest.edition_types import Edition
from gui.article_view.find_bar import FindBar
from gui.dialogs.labels import Line
from gui.digest_page import words
from gui.digest_page.briefing import BriefingBlock
from gui.digest_page.choices import Choices
from gui.digest_page.finding import StoryFinder
from gui.digest_page.sheet import StorySheet
from gui.mirroring import put
from gui.pictures import Pictures
from gui.theme import Theme, ThemeHolder

WIDTH_PX, MARGIN_PX = 1080, 24


class DigestPage(QWidget):
    """One edition.

    Signals:
        opened: a story is to be read (EditionStory).
        menu_wanted: a story's menu (EditionStory), at a place of the screen.
    """

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, themes: ThemeHolder, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Digest"))
        self.edition: Edition | None = None
        self._content = _Content(self)
        self.title = Line("", self._content, scale=2.8, is_strong=True, is_serif=True)
        self.facts = Line("", self._content, is_muted=True)
        self.choices = Choices(self._content)
        self.message = Line("", self._content, scale=1.2, is_muted=True, is_serif=True)
        self.ending = Line("", self._content, is_muted=True)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ending.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._briefing: BriefingBlock | None = None
        self.sheet = StorySheet(pictures, self.choices.finish, self._content)
        self.sheet.lower()
        self.sheet.opened.connect(self.opened)
        self.sheet.menu_wanted.connect(self.menu_wanted)
        self.sheet.reached.connect(self._on_reached)
        self.sheet.measured.connect(self._on_measured)
        self.sheet.resized.connect(self.arrange)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setWidgetResizable(False)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self.find_bar = FindBar(self, asks=self.tr("Find in this digest"), lacks=self.tr("Not in this digest"))
        column.addWidget(self.find_bar)
        self._finder = StoryFinder(self)
        self.find_bar.words_changed.connect(self._look)
        self.find_bar.step_wanted.connect(self._finder.step)
        self.find_bar.closed.connect(self._on_find_closed)
        self._finder.counted.connect(self.find_bar.show_count)
        self._finder.reached.connect(self._on_found)
        self.area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        themes.changed.connect(self._set_theme)
        self._set_theme(themes.theme)

    # ---- what is shown

    def show_waiting(self) -> None:
        """An edition is being made; what is shown stays, where there is any."""
        if self.edition is None:
            self._say(self.tr("Putting the page together…"))

    def show_problem(self, text: str) -> None:
        """Say why there is no page."""
        self._clear()
        self._say(text)

    def show_edition(self, edition: Edition, colors: Mapping[str, str]) -> None:
        """Show an edition, from its top. `colors`: topic → its colour."""
        self._clear()
        self.edition = edition
        self.title.setText(words.title(edition))
        self.facts.setText(words.facts(edition, int(time.time())))
        self.choices.is_briefing(edition.topic is not None)
        has_stories = edition.lead is not None
        for pill in (*self.choices.files.values(), self.choices.more, self.choices.finish):
            pill.setEnabled(has_stories)
        if has_stories:
            self.message.hide()
            self.ending.setText(words.ending(edition))
            self.ending.show()
        else:
            self._say(
                self.tr("Nothing came in this time. A quiet day is a good day.")
                if edition.articles == 0
                else self.tr("Nothing of this time stands out. All of it is in the list.")
            )
        if edition.briefing is not None and has_stories:
            self._briefing = BriefingBlock(edition.briefing, self._content)
            self._briefing.show()
        self.sheet.show_edition(edition, colors)
        self.area.verticalScrollBar().setValue(0)
        self.arrange()
        if self.find_bar.isVisible():
            self._look(self.find_bar.field.text())

    def is_settled(self) -> bool:
        """Every story has its place, and those near what is seen stand there."""
        return self.sheet.is_settled

    def _clear(self) -> None:
        self.sheet.clear()
        if self._briefing is not None:
            self._briefing.hide()
            self._briefing.deleteLater()
            self._briefing = None
        self.edition = None

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.show()
        self.ending.hide()
        self.arrange()

    # ---- going about

    def step(self, step: int) -> None:
        """Go to the next or previous story."""
        if self.sheet.reachable:
            wanted = min(max(self.sheet.current + step, 0), self.sheet.reachable - 1)
            self.sheet.block(wanted).setFocus(Qt.FocusReason.TabFocusReason)

    def page_down(self, step: int) -> None:
        """Go a page on, or back with -1."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + step * round(self.area.viewport().height() * 0.9))

    def focus_current(self) -> None:
        """Give the focus to the story one was at, else to the page."""
        if 0 <= self.sheet.current < self.sheet.reachable:
            self.sheet.block(self.sheet.current).setFocus()
        else:
            next(pill for pill in self.choices.times if not pill.isHidden()).setFocus()

    def show_find_bar(self) -> None:
        """Open the bar that finds among the stories."""
        if self.sheet.stories:
            self.find_bar.open_bar()

    def _look(self, words: str) -> None:
        self.sheet.point_at(None)
        self.sheet.mark(words, self._mark)
        self._finder.look(self.sheet.stories, words, max(0, self.sheet.current))

    def _on_found(self, number: int) -> None:
        self.sheet.point_at(number)
        if number < self.sheet.reachable:
            self.area.ensureWidgetVisible(self.sheet.block(number), 0, 24)

    def _on_find_closed(self) -> None:
        self._finder.look((), "", 0)
        self.sheet.mark("", self._mark)
        self.sheet.point_at(None)
        self.focus_current()

    def _on_reached(self, number: int) -> None:
        self.area.ensureWidgetVisible(self.sheet.block(number), 0, 24)

    # ---- places

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.arrange()

    def arrange(self) -> None:
        """Put everything into its place for the width there is; what is far down follows."""
        whole = self.area.viewport().width()
        width = min(WIDTH_PX, whole - 2 * MARGIN_PX)
        left = (whole - width) // 2
        # Both sides count where lines begin at the right.
        for holder in (self._content, self.sheet):
            holder.resize(whole, holder.height())
        y = self._arrange_head(left, width)
        if self._briefing is not None:
            height = self._briefing.heightForWidth(width)
            self._briefing.setGeometry(left, y, width, height)
            y += height + 18
        self._see()
        self.sheet.place(left, y, width)
        self._end_page()

    def _on_measured(self, top: int | None) -> None:
        self._end_page()
        if top is not None:
            self.area.verticalScrollBar().setValue(top)

    def _on_scrolled(self, _value: int) -> None:
        self._see()

    def _see(self) -> None:
        top = self.area.verticalScrollBar().value()
        self.sheet.show_part(top, top + self.area.viewport().height())

    def _end_page(self) -> None:
        """Place what stands below the stories, and let the page be as high as they are."""
        whole = self.area.viewport().width()
        width = min(WIDTH_PX, whole - 2 * MARGIN_PX)
        left, bottom = (whole - width) // 2, self.sheet.bottom
        for line in (self.message, self.ending):
            if not line.isHidden():
                bottom += 36
                height = line.heightForWidth(width)
                line.setGeometry(left, bottom, width, height)
                bottom += height
        height = max(bottom + 40, self.area.viewport().height())
        self._content.resize(whole, height)
        self.sheet.setGeometry(self._content.rect())

    def _arrange_head(self, left: int, width: int) -> int:
        """The title and the choices; where they end. Their text stands in line with that of the stories."""
        inset, inner = left + 10, width - 20
        facts = min(self.facts.fontMetrics().horizontalAdvance(self.facts.text()) + 4, inner)
        is_beside = self.title.fontMetrics().horizontalAdvance(self.title.text()) + facts + 24 <= inner
        height = self.title.heightForWidth(inner if not is_beside else inner - facts - 12)
        y = 30
        put(self.title, QRect(inset, y, inner if not is_beside else inner - facts - 12, height))
        line = self.facts.heightForWidth(inner)
        self.facts.setAlignment(
            (Qt.AlignmentFlag.AlignTrailing if is_beside else Qt.AlignmentFlag.AlignLeading)
            | Qt.AlignmentFlag.AlignVCenter
        )
        if is_beside:
            put(self.facts, QRect(inset + inner - facts, y + height - line - 8, facts, line))
        else:
            y += 4
            put(self.facts, QRect(inset, y + height, inner, line))
            y += line
        y += height + 12
        self._content.rule = QRect(inset, y, inner, 3)
        y += 20
        height = self.choices.heightForWidth(inner)
        put(self.choices, QRect(inset, y, inner, height))
        return y + height + 14

    def _set_theme(self, theme: Theme) -> None:
        self._mark = QColor(theme.mark)
        self.choices.show_theme(theme)
        self.find_bar.set_theme(theme)
        if self.find_bar.isVisible():
            self.sheet.mark(self.find_bar.field.text(), self._mark)
        self._content.update()


class _Content(QWidget):
    """What is scrolled. `rule`: where the double line under the title stands."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rule = QRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Window))
        line = self.palette().color(QPalette.ColorRole.Mid)
        painter.fillRect(QRect(self.rule.topLeft(), self.rule.size()).adjusted(0, 0, 0, -2), line)
        painter.fillRect(QRect(self.rule.topLeft() + QPoint(0, 2), self.rule.size()).adjusted(0, 0, 0, -2), line)
