"""Finds stories of the page that hold words, a few at a time: those far from the view too, which have no widget."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from gui.article_view.finding import find_all
from gui.digest_page.pieces import Piece

WORK_S = 0.006
"""How long is looked at a stretch, so that no key waits."""


class StoryFinder(QObject):
    """Goes from story to story among those that hold what is looked for.

    Signals:
        counted: which of how many is shown, and whether that is all; as `FindBar.show_count` takes it.
        reached: the number of the story that is to be shown.
    """

    counted = Signal(int, int, bool)
    reached = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = ""
        self._from = 0
        self._found: list[int] = []
        self._at = -1
        self._left: Iterator[Piece] = iter(())
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._go_on)

    def look(self, stories: Sequence[Piece], words: str, start: int) -> None:
        """Look for words in stories; the first found from number `start` on is shown, else the first of all."""
        self._words, self._from = words, start
        self._found, self._at = [], -1
        self._left = iter(stories if words.strip() else ())
        self._go_on()

    def step(self, step: int) -> None:
        """Show the next found one, or the previous; behind the last comes the first."""
        if self._found:
            self._show((self._at + step) % len(self._found))

    def _go_on(self) -> None:
        until = time.monotonic() + WORK_S
        is_done = False
        while time.monotonic() < until and not is_done:
            piece = next(self._left, None)
            is_done = piece is None
            if piece is not None and self._holds(piece):
                self._found.append(piece.story_number)
                if self._at < 0 and piece.story_number >= self._from:
                    self._show(len(self._found) - 1)
        if is_done:
            self._looking.stop()
            if self._at < 0 and self._found:
                self._show(0)
        else:
            self._looking.start()
        self.counted.emit(self._at + 1, len(self._found), is_done)

    def _holds(self, piece: Piece) -> bool:
        text = piece.text()
        return text is not None and any(find_all(each.text, self._words) for each in text.paragraphs())

    def _show(self, at: int) -> None:
        self._at = at
        self.counted.emit(at + 1, len(self._found), not self._looking.isActive())
        self.reached.emit(self._found[at])
