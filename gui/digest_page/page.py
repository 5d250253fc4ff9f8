"""The page of the digest: a title, choices, and stories in one or two columns, to an end. Shows; fetches nothing."""

from __future__ import annotations

import time
from collections import deque
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
from gui.pictures import Pictures
from gui.theme import Theme, ThemeHolder

WIDTH_PX, GAP_PX, MARGIN_PX = 1080, 14, 24
LEAD_SHARE = 0.6
"""The lead's column, of the whole."""
TWO_COLUMNS_PX = 780
"""Narrower pages have one column."""
BUILD_S = 0.006
"""How long stories are made at a stretch, so that no key waits."""


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
        self._parts: list[tuple[SectionHead | None, list[StoryBlock]]] = []
        self._waiting: deque[Iterator[None]] = deque()
        self._current = -1
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
        self._building.timeout.connect(self._build)
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
        for pill in (*self.choices.files.values(), self.choices.finish):
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
        self._waiting.append(self._made(edition, colors))
        self._build()
        self.area.verticalScrollBar().setValue(0)

    def is_settled(self) -> bool:
        """Every story stands in its place."""
        return not self._waiting

    def _made(self, edition: Edition, colors: Mapping[str, str]) -> Iterator[None]:
        if edition.lead is not None:
            self._parts.append((None, [self._add(edition.lead, colors, is_lead=True)]))
            yield
        for section in edition.sections:
            head = SectionHead(section, self._content)
            blocks: list[StoryBlock] = []
            self._parts.append((head, blocks))
            head.show()
            for story in section.stories:
                blocks.append(self._add(story, colors, section))
                yield

    def _add(
        self,
        story: EditionStory,
        colors: Mapping[str, str],
        section: EditionSection | None = None,
        *,
        is_lead: bool = False,
    ) -> StoryBlock:
        under = section.topic if section is not None else None
        block = StoryBlock(story, colors, self._pictures, self._content, is_lead=is_lead, under=under)
        number = len(self.blocks)
        block.opened.connect(lambda: self.opened.emit(story))
        block.focused.connect(lambda: self._on_focused(number))
        block.resized.connect(self.arrange)
        self.blocks.append(block)
        block.show()
        return block

    def _build(self) -> None:
        until = time.monotonic() + BUILD_S
        while self._waiting and time.monotonic() < until:
            if next(self._waiting[0], _DONE) is _DONE:
                self._waiting.popleft()
        self.arrange()
        if self._waiting:
            self._building.start()
        else:
            self._building.stop()

    def _clear(self) -> None:
        self._waiting.clear()
        self._building.stop()
        for head, blocks in self._parts:
            for widget in (head, *blocks):
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        if self._briefing is not None:
            self._briefing.hide()
            self._briefing.deleteLater()
            self._briefing = None
        self._parts, self.blocks, self._current = [], [], -1
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
            self.choices.periods["day"].setFocus()

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
        """Put everything into its place for the width there is."""
        whole = self.area.viewport().width()
        width = min(WIDTH_PX, whole - 2 * MARGIN_PX)
        left = (whole - width) // 2
        y = self._arrange_head(left, width)
        if self._briefing is not None:
            height = self._briefing.heightForWidth(width)
            self._briefing.setGeometry(left, y, width, height)
            y += height + 18
        bottom = self._two_columns(left, y, width) if width >= TWO_COLUMNS_PX else self._one_column(left, y, width)
        for line in (self.message, self.ending):
            if not line.isHidden():
                bottom += 36
                height = line.heightForWidth(width)
                line.setGeometry(left, bottom, width, height)
                bottom += height
        self._content.resize(whole, max(bottom + 40, self.area.viewport().height()))

    def _arrange_head(self, left: int, width: int) -> int:
        """The title and the choices; where they end. Their text stands in line with that of the stories."""
        inset, inner = left + 10, width - 20
        facts = min(self.facts.fontMetrics().horizontalAdvance(self.facts.text()) + 4, inner)
        is_beside = self.title.fontMetrics().horizontalAdvance(self.title.text()) + facts + 24 <= inner
        height = self.title.heightForWidth(inner if not is_beside else inner - facts - 12)
        y = 30
        self.title.setGeometry(inset, y, inner if not is_beside else inner - facts - 12, height)
        line = self.facts.heightForWidth(inner)
        self.facts.setAlignment(
            (Qt.AlignmentFlag.AlignRight if is_beside else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        )
        if is_beside:
            self.facts.setGeometry(inset + inner - facts, y + height - line - 8, facts, line)
        else:
            y += 4
            self.facts.setGeometry(inset, y + height, inner, line)
            y += line
        y += height + 12
        self._content.rule = QRect(inset, y, inner, 3)
        y += 20
        height = self.choices.heightForWidth(inner)
        self.choices.setGeometry(inset, y, inner, height)
        return y + height + 14

    def _one_column(self, left: int, top: int, width: int) -> int:
        y = top
        for head, blocks in self._parts:
            if head is not None:
                head.has_line = True
                y = _put(head, left, y + 14, width)
            for block in blocks:
                y = _put(block, left, y, width)
        return y

    def _two_columns(self, left: int, top: int, width: int) -> int:
        """Sections stand where there is more room; the last one, which may be long, fills both columns."""
        wide = round((width - GAP_PX) * LEAD_SHARE)
        places = ((left, wide), (left + wide + GAP_PX, width - GAP_PX - wide))
        ends = [top, top]
        for head, blocks in self._parts:
            side = 0 if head is None or ends[0] < ends[1] else 1
            x, room = places[side]
            y = ends[side]
            if head is not None:
                head.has_line = y > top
                y = _put(head, x, y + (14 if y > top else 0), room)
            is_last = head is not None and (head, blocks) == self._parts[-1]
            for block in blocks:
                if is_last and y > ends[1 - side] + 160:
                    # It goes on in the other column.
                    ends[side] = y
                    side = 1 - side
                    x, room = places[side]
                    y = ends[side]
                y = _put(block, x, y, room)
                if is_last:
                    ends[side] = y
            ends[side] = y
        return max(ends)

    def _set_theme(self, theme: Theme) -> None:
        self.choices.show_theme(theme)
        self._content.update()


_DONE = object()


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


def _put(widget: QWidget, x: int, y: int, width: int) -> int:
    """Place a widget; where it ends."""
    height = widget.heightForWidth(width)
    widget.setGeometry(x, y, width, height)
    return y + height
