"""Which rows are complete offline: their whole text is in the library, and every picture that it shows.

What became of pictures stands in a file of its own: it is asked for what is painted, off the GUI thread, and told
again where pictures came or went. Until then a row says nothing.
"""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer, Signal

from gui.pictures import Pictures, is_settled
from storage.picture_types import PictureFacts
from storage.types import ArticleRow

_MOST_KEYS = 12_000
"""Pictures remembered: those of the rows that the list has at hand, three to a row."""


class OfflineSigns(QObject):
    """Tells of rows whether they are complete.

    Signals:
        changed: some rows are complete that were not known to be, or are no more.

    Thread: the GUI's.
    """

    changed = Signal()

    def __init__(self, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._settled: OrderedDict[str, bool] = OrderedDict()
        self._wanted: set[str] = set()
        self._gathering = QTimer(self, singleShot=True, interval=0)
        self._gathering.timeout.connect(self._ask)
        pictures.changed.connect(self._ask_again)

    def is_complete(self, row: ArticleRow) -> bool:
        """Whether nothing of an article is left on the network, as far as is known by now."""
        if row.whole_pictures is None:
            return False
        settled = self._settled
        is_complete = True
        for key in row.whole_pictures:
            known = settled.get(key)
            if known is None:
                self._want({key})
            is_complete = is_complete and known is True
        return is_complete

    def _want(self, keys: set[str]) -> None:
        self._wanted |= keys
        if not self._gathering.isActive():
            self._gathering.start()

    def _ask_again(self) -> None:
        if self._settled:
            self._want(set(self._settled))

    def _ask(self) -> None:
        """One question for all that were missed while something was painted."""
        asked, self._wanted = self._wanted, set()
        self._pictures.facts(asked, lambda facts: self._on_facts(asked, facts))

    def _on_facts(self, asked: set[str], facts: dict[str, PictureFacts]) -> None:
        differs = False
        for key in asked:
            is_here = is_settled(facts.get(key))
            differs = differs or self._settled.get(key, False) is not is_here
            self._settled[key] = is_here
            self._settled.move_to_end(key)
        while len(self._settled) > _MOST_KEYS:
            self._settled.popitem(last=False)
        if differs:
            self.changed.emit()
