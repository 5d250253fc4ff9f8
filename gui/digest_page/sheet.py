"""The stories of the page: measures all of them a few at a time, and makes widgets of those that are in view and near.

What it stands on, and what is scrolled, is the page's.
"""

from __future__ import annotations

import time
from bisect import bisect
from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from digest.edition_types import Edition
from gui.digest_page.blocks import SectionHead, StoryBlock
from gui.digest_page.columns import Columns, Stand
from gui.digest_page.pieces import Piece, pieces_of
from gui.mirroring import put
from gui.pictures import Pictures
from gui.words import number

WORK_S = 0.006
"""How long stories are measured or made at a stretch, so that no key waits: a page may have thousands."""
_FAR = 2
"""Heights of the view above and below it, beyond which stories lose their widget; they get it within one."""


class StorySheet(QWidget):
    """Shows the stories of one edition.

    For a width, all are measured anew; what was shown for the width before is shown until so much is measured that the
    same stories can be in view again.

    Attributes:
        stories: all, in the order they are read.
        current: the number of the one that has, or last had, the focus; -1 for none.

    Signals:
        opened: a story is to be read (EditionStory).
        menu_wanted: a story's menu (EditionStory), at a place of the screen.
        reached: the number of the story that got the focus.
        measured: where the stories end is known better; the height that is to be at the top of the view now, or None.
        resized: something is higher or lower than it was measured.
    """

    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    reached = Signal(int)
    measured = Signal(object)
    resized = Signal()

    def __init__(self, pictures: Pictures, before: QWidget, parent: QWidget) -> None:
        """`before`: behind what the stories come for Tab."""
        super().__init__(parent)
        self._pictures = pictures
        self._before = before
        self.stories: list[Piece] = []
        self._pieces: list[Piece] = []
        self._colors: Mapping[str, str] = {}
        self._topic: str | None = None
        self._shown = self._coming = Columns(0, 0, 0)
        self._font = ""
        self._widgets: dict[int, SectionHead | StoryBlock] = {}
        self._order: list[int] = []
        self._marked, self._ground = "", QColor()
        self._pointed: int | None = None
        self._view = (0, 0)
        self.current = -1
        self._working = QTimer(self, interval=0)
        self._working.timeout.connect(self._work)

    # ---- what is shown

    def show_edition(self, edition: Edition, colors: Mapping[str, str]) -> None:
        """Show the stories of an edition once they are placed. `colors`: topic → its colour."""
        self.clear()
        self._colors, self._topic = colors, edition.topic
        self._pieces = pieces_of(edition)
        self.stories = [each for each in self._pieces if each.story is not None]

    def clear(self) -> None:
        """Show nothing."""
        # Out of all at once: else the focus would go through them one by one.
        self.hide()
        self._drop(list(self._widgets))
        self.show()
        self._pieces, self.stories, self.current, self._pointed = [], [], -1, None
        self._shown = self._coming = Columns(0, 0, 0)

    @property
    def is_settled(self) -> bool:
        """Whether every story is measured, and has a widget if it is near."""
        return not self._working.isActive() and len(self._shown.stands) == len(self._pieces)

    @property
    def bottom(self) -> int:
        """Where the stories end, as far as that is known."""
        return self._shown.bottom_of(len(self._pieces))

    @property
    def reachable(self) -> int:
        """How many stories have their place."""
        placed = len(self._shown.stands)
        return len(self.stories) if placed == len(self._pieces) else self._pieces[placed].story_number

    # ---- places

    def place(self, left: int, top: int, width: int) -> None:
        """Measure and place all anew for a corner and a width."""
        if (font := QApplication.font().key()) != self._font:
            self._font = font
            for each in self._pieces:
                each.measured = None
        self._coming = Columns(left, top, width)
        if not self._shown.stands:
            self._shown = self._coming
        self._work()

    def show_part(self, top: int, bottom: int) -> None:
        """Have widgets for what is between two heights, and for what is near: at once as far as there is time."""
        self._view = top, bottom
        self._make(self._shown.within(top, bottom), time.monotonic() + WORK_S)
        self._working.start()

    def _work(self) -> None:
        until = time.monotonic() + WORK_S
        is_made = self._make(self._shown.within(*self._view), until)
        self._measure(until)
        is_made = is_made and self._make_near(until)
        if is_made and self._coming is self._shown and len(self._shown.stands) == len(self._pieces):
            self._working.stop()
        else:
            self._working.start()

    def _measure(self, until: float) -> None:
        before = len(self._coming.stands)
        while len(self._coming.stands) < len(self._pieces) and time.monotonic() < until:
            piece = self._pieces[len(self._coming.stands)]
            widget = self._widgets.get(piece.number)
            self._coming.add(piece, widget.told if isinstance(widget, StoryBlock) else None)
        if self._coming is not self._shown and self._reaches():
            self._change_over()
        elif len(self._coming.stands) > before and self._coming is self._shown:
            self.measured.emit(None)

    def _reaches(self) -> bool:
        """Whether what is measured for the coming width holds what is in view now, and as much as fits below it."""
        if len(self._coming.stands) == len(self._pieces):
            return True
        first, height = self._at_top(), self._view[1] - self._view[0]
        if first is None:
            return self._view[1] <= self._shown.stands[0].y
        if first[0] >= len(self._coming.stands):
            return False
        return self._coming.full_to >= self._coming.stands[first[0]].y + first[1] + height

    def _change_over(self) -> None:
        """Show what was measured last in place of what was shown before, with the same story at the top."""
        first = self._at_top() if self._view[0] > 0 else None
        self._shown = self._coming
        stands = self._shown.stands
        self._drop([at for at, widget in self._widgets.items() if at >= len(stands) and not widget.hasFocus()])
        for at, widget in self._widgets.items():
            if at < len(stands):
                self._put(widget, stands[at])
        self.measured.emit(stands[first[0]].y + first[1] if first is not None else None)

    def _at_top(self) -> tuple[int, int] | None:
        """The number of the first piece in view, and how far down in it the view begins; None where there is none."""
        seen = self._shown.within(*self._view)
        return (seen[0].piece.number, self._view[0] - seen[0].y) if seen else None

    # ---- widgets

    def block(self, story_number: int) -> StoryBlock:
        """A story's widget, made if it has none; of one that is measured."""
        made = self._widget(self._shown.stands[self.stories[story_number].number])
        if not isinstance(made, StoryBlock):
            raise AssertionError("a story has a block")
        return made

    def _make_near(self, until: float) -> bool:
        """Make what is near the view, and let go of what is far; whether there was time for it."""
        top, bottom = self._view
        height, pinned = bottom - top, self._pinned()
        if not self._make([*self._shown.within(top - height, bottom + height), *pinned], until):
            return False
        far = self._shown.within(top - _FAR * height, bottom + _FAR * height)
        kept = {each.piece.number for each in (*far, *pinned)}
        self._drop([at for at in self._widgets if at not in kept])
        return True

    def _make(self, wanted: Iterable[Stand], until: float) -> bool:
        """Make the widgets of what stands there that have none, as far as there is time; whether there was."""
        for each in wanted:
            if each.piece.number not in self._widgets:
                if time.monotonic() >= until:
                    return False
                self._widget(each)
        return True

    def _pinned(self) -> list[Stand]:
        """The first and the last story and those around the current one, so that Tab finds them from wherever it is."""
        wanted = {0, len(self.stories) - 1}
        if self.current >= 0:
            wanted.update(range(self.current - 1, self.current + 2))
        at = sorted(self.stories[each].number for each in wanted if 0 <= each < len(self.stories))
        return [self._shown.stands[each] for each in at if each < len(self._shown.stands)]

    def _widget(self, stand: Stand) -> SectionHead | StoryBlock:
        """The widget of what stands there, made if it has none."""
        piece = stand.piece
        widget = self._widgets.get(piece.number)
        if widget is not None:
            return widget
        widget = self._block(piece) if piece.section is None else SectionHead(piece.section, self, topic=self._topic)
        at = bisect(self._order, piece.number)
        # The order among siblings is that in which a page is read aloud.
        if at < len(self._order):
            widget.stackUnder(self._widgets[self._order[at]])
        if isinstance(widget, StoryBlock):
            ahead = (self._widgets[each] for each in reversed(self._order[:at]))
            QWidget.setTabOrder(next((each for each in ahead if isinstance(each, StoryBlock)), self._before), widget)
            # Here, for a paint would lay out all that comes into view in one go.
            widget.told.lay_out(stand.width)
        self._widgets[piece.number] = widget
        self._order.insert(at, piece.number)
        self._put(widget, stand)
        widget.show()
        return widget

    def _put(self, widget: SectionHead | StoryBlock, stand: Stand) -> None:
        if isinstance(widget, SectionHead):
            widget.has_line = stand.has_line
        put(widget, stand.place)

    def _block(self, piece: Piece) -> StoryBlock:
        text = piece.text()
        if piece.story is None or text is None:
            raise AssertionError("what begins no section is a story")
        place = self.tr("Story {number} of {count}").format(
            number=number(piece.story_number + 1), count=number(len(self.stories))
        )
        block = StoryBlock(piece.story, text, self._colors, place, self._pictures, self)
        block.is_pointed_at = piece.story_number == self._pointed
        if self._marked:
            text.mark(self._marked, self._ground)
        block.opened.connect(partial(self.opened.emit, piece.story))
        block.menu_wanted.connect(partial(self.menu_wanted.emit, piece.story))
        block.focused.connect(partial(self._on_focused, piece.story_number))
        block.resized.connect(partial(self._on_resized, piece))
        return block

    def _drop(self, numbers: list[int]) -> None:
        for at in numbers:
            widget = self._widgets.pop(at)
            self._order.remove(at)
            widget.hide()
            widget.deleteLater()

    # ---- the person

    def mark(self, words: str, ground: QColor) -> None:
        """Mark words in every story; "" for none."""
        self._marked, self._ground = words, ground
        for widget in self._widgets.values():
            if isinstance(widget, StoryBlock):
                widget.told.mark(words, ground)
                widget.update()

    def point_at(self, story_number: int | None) -> None:
        """Let a story stand out as the one that was found, and be the current one; None for none."""
        self._pointed = story_number
        if story_number is not None:
            self.current = story_number
        for at, widget in self._widgets.items():
            if isinstance(widget, StoryBlock):
                widget.is_pointed_at = self._pieces[at].story_number == story_number
                widget.update()

    def _on_focused(self, story_number: int) -> None:
        self.current = story_number
        for each in self._pinned():
            self._widget(each)
        self.reached.emit(story_number)

    def _on_resized(self, piece: Piece) -> None:
        piece.measured = None
        self.resized.emit()
