"""The page of the digest: a title, choices, and stories in one or two columns, to an end. Shows; fetches nothing."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from digest.edition_types import Edition, EditionSection, EditionStory
from gui.dialogs.labels import Line
from gui.digest_page import words
from gui.digest_page.blocks import SectionHead, StoryBlock
from gui.digest_page.briefing import BriefingBlock
from gui.digest_page.choices import Choices
from gui.digest_page.columns import Columns
from gui.mirroring import put
from gui.pictures import Pictures
from gui.theme import Theme, ThemeHolder

WIDTH_PX, MARGIN_PX = 1080, 24
BUILD_S = 0.006
"""How long stories are made and placed at a stretch, so that no key waits: a page may have thousands."""
_LEAVE_AT_ONCE = 60
"""Stories of a page before that are taken down at a stretch."""


class DigestPage(QWidget):
    """One edition.

    Signals:
        opened: a story is to be read (EditionStory).
    """

    opened = Signal(object)

    def __init__(self, themes: ThemeHolder, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Digest"))
        self._pictures = pictures
        self.edition: Edition | None = None
        self.blocks: list[StoryBlock] = []
        self._making: Iterator[SectionHead | StoryBlock] = iter(())
        self._is_made = True
        self._made: list[SectionHead | StoryBlock] = []
        self._placed = 0
        self._leaving: list[QWidget] = []
        self._anchor: tuple[int, int] | None = None
        self._current = -1
        self._content = _Content(self)
        self._stories = QWidget(self._content)
        self.title = Line("", self._content, scale=2.8, is_strong=True, is_serif=True)
        self.facts = Line("", self._content, is_muted=True)
        self.choices = Choices(self._content)
        self.message = Line("", self._content, scale=1.2, is_muted=True, is_serif=True)
        self.ending = Line("", self._content, is_muted=True)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ending.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._briefing: BriefingBlock | None = None
        self.area = QScrollArea(self)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setWidgetResizable(False)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self._building = QTimer(self, interval=0)
        self._building.timeout.connect(self._go_on)
        self._columns = Columns(0, 0, WIDTH_PX)
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
        self._making, self._is_made = self._stories_of(edition, colors), False
        self.area.verticalScrollBar().setValue(0)
        self.arrange()

    def is_settled(self) -> bool:
        """Every story stands in its place."""
        return self._is_made and self._placed == len(self._made)

    def _stories_of(self, edition: Edition, colors: Mapping[str, str]) -> Iterator[SectionHead | StoryBlock]:
        """Makes them one by one, in the order they are read."""
        if edition.lead is not None:
            yield self._add(edition.lead, colors, is_lead=True)
        for section in edition.sections:
            is_last = section is edition.sections[-1]
            head = SectionHead(section, self._stories, is_last=is_last, topic=edition.topic)
            head.show()
            yield head
            for story in section.stories:
                yield self._add(story, colors, section)

    def _add(
        self,
        story: EditionStory,
        colors: Mapping[str, str],
        section: EditionSection | None = None,
        *,
        is_lead: bool = False,
    ) -> StoryBlock:
        under = section.topic if section is not None else None
        block = StoryBlock(story, colors, self._pictures, self._stories, is_lead=is_lead, under=under)
        number = len(self.blocks)
        block.opened.connect(lambda: self.opened.emit(story))
        block.focused.connect(lambda: self._on_focused(number))
        block.resized.connect(self.arrange)
        self.blocks.append(block)
        block.show()
        return block

    def _go_on(self) -> None:
        """Make and place stories for as long as no key has to wait."""
        until = time.monotonic() + BUILD_S
        while time.monotonic() < until and not self.is_settled():
            if self._placed < len(self._made):
                self._place(self._made[self._placed])
                self._placed += 1
            elif (made := next(self._making, None)) is not None:
                self._made.append(made)
            else:
                self._is_made = True
        for each in self._leaving[:_LEAVE_AT_ONCE]:
            each.deleteLater()
        del self._leaving[:_LEAVE_AT_ONCE]
        self._end_page()
        if self.is_settled() and not self._leaving:
            self._building.stop()
        else:
            self._building.start()

    def _place(self, made: SectionHead | StoryBlock) -> None:
        if isinstance(made, SectionHead):
            self._columns.begin(made, is_last=made.is_last)
        else:
            self._columns.add(made)

    def _clear(self) -> None:
        self._making, self._is_made, self._anchor = iter(()), True, None
        # Thousands would hold the window up if they went with what holds them.
        self._stories.hide()
        self._leaving += [*self._made, self._stories]
        self._stories = QWidget(self._content)
        self._stories.lower()
        self._stories.show()
        if self._briefing is not None:
            self._briefing.hide()
            self._briefing.deleteLater()
            self._briefing = None
        self._made, self._placed, self.blocks, self._current = [], 0, [], -1
        self._content.resize(self._content.width(), self.area.viewport().height())
        self.edition = None

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.show()
        self.ending.hide()
        self.arrange()

    # ---- going about

    def step(self, step: int) -> None:
        """Go to the next or previous story."""
        if self.blocks:
            wanted = min(max(self._current + step, 0), len(self.blocks) - 1)
            self.blocks[wanted].setFocus(Qt.FocusReason.TabFocusReason)

    def page_down(self, step: int) -> None:
        """Go a page on, or back with -1."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + step * round(self.area.viewport().height() * 0.9))

    def focus_current(self) -> None:
        """Give the focus to the story one was at, else to the page."""
        if 0 <= self._current < len(self.blocks):
            self.blocks[self._current].setFocus()
        else:
            next(pill for pill in self.choices.times if not pill.isHidden()).setFocus()

    def current(self) -> EditionStory | None:
        """The story that has, or last had, the focus."""
        return self.blocks[self._current].story if 0 <= self._current < len(self.blocks) else None

    def _on_focused(self, number: int) -> None:
        self._current = number
        self.area.ensureWidgetVisible(self.blocks[number], 0, 24)

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
        if self._anchor is None and self._made:
            self._anchor = self._at_top()
        whole = self.area.viewport().width()
        width = min(WIDTH_PX, whole - 2 * MARGIN_PX)
        left = (whole - width) // 2
        # Both sides count where lines begin at the right.
        for holder in (self._content, self._stories):
            holder.resize(whole, holder.height())
        y = self._arrange_head(left, width)
        if self._briefing is not None:
            height = self._briefing.heightForWidth(width)
            self._briefing.setGeometry(left, y, width, height)
            y += height + 18
        self._columns = Columns(left, y, width)
        self._placed = 0
        self._go_on()

    def _at_top(self) -> tuple[int, int] | None:
        """The number of the first widget in view, and how far down in it; None at the page's beginning."""
        top = self.area.verticalScrollBar().value()
        seen = ((at, each) for at, each in enumerate(self._made) if each.y() + each.height() > top)
        at, widget = next(seen, (0, None)) if top else (0, None)
        return (at, top - widget.y()) if widget is not None else None

    def _end_page(self) -> None:
        """Place what stands below the stories, and let the page be as high as they are."""
        whole = self.area.viewport().width()
        width = min(WIDTH_PX, whole - 2 * MARGIN_PX)
        left, bottom = (whole - width) // 2, self._columns.bottom
        for line in (self.message, self.ending):
            if not line.isHidden():
                bottom += 36
                height = line.heightForWidth(width)
                line.setGeometry(left, bottom, width, height)
                bottom += height
        height = max(bottom + 40, self.area.viewport().height())
        # What is not placed again yet still stands further down.
        self._content.resize(whole, height if self.is_settled() else max(height, self._content.height()))
        self._stories.setGeometry(self._content.rect())
        if self._anchor is not None and self._anchor[0] < self._placed:
            at, offset = self._anchor
            self._anchor = None
            self.area.verticalScrollBar().setValue(self._made[at].y() + offset)

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
        self.choices.show_theme(theme)
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
