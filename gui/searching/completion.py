"""Offers what could stand where one types in a search: fields, their values, topics, feeds and folders.

The list hangs below the field. Down and Up choose, Enter, Tab or a click takes, Escape or typing on passes it by. It is
a child of the window and never takes the focus: a window of its own would take it from the list behind. Its colours
are the palette's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QWidget

from storage.query_completion import Completion, Names, complete
from storage.types import Library

LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "uk", "zh")
"""Offered for `lang:`; any other may be typed."""

_NARROWEST_PX = 200
_EDGES = 2
_STYLE = """
#searchCompletion { background: palette(base); color: palette(text); border: 1px solid palette(mid); outline: none;
    selection-background-color: palette(highlight); selection-color: palette(highlighted-text); }
#searchCompletion::item { padding: 4px 8px; }
#searchCompletion::item:selected { background: palette(highlight); color: palette(highlighted-text); }
"""


def names_of(library: Library) -> Names:
    """What fields may name in a library."""
    return Names(
        topics=[row.name for row in library.topics],
        feeds=[row.title for row in library.feeds],
        folders=[row.name for row in library.folders],
        languages=LANGUAGES,
    )


class SearchCompletion(QListView):
    """Completes a field in which a search is written.

    Args:
        names: gives what the library holds at the moment.
        window: the window or dialog that holds the field.
    """

    def __init__(self, field: QLineEdit, names: Callable[[], Names], window: QWidget) -> None:
        super().__init__(window)
        self._field = field
        self._names = names
        self._window = window
        self._offered: Sequence[Completion] = ()
        self._rows = QStringListModel(self)
        self.setModel(self._rows)
        self.setObjectName("searchCompletion")
        self.setAccessibleName(self.tr("What could stand here"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setStyleSheet(_STYLE)
        self.hide()
        field.textEdited.connect(self._on_edited)
        field.installEventFilter(self)
        self.clicked.connect(self._take)

    def offered(self) -> list[str]:
        """What is offered now; nothing while the list is hidden."""
        return [each.shown for each in self._offered] if self.isVisible() else []

    def put_away(self) -> None:
        """Offer nothing more until the person types on."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: the field's keys choose in the list while it is shown."""
        if watched is not self._field or not self.isVisible():
            return False
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        return event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._on_key(event.key())

    def _on_key(self, key: int) -> bool:
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                rows = len(self._offered)
                now = self.currentIndex().row()
                step = 1 if key == Qt.Key.Key_Down else -1
                following = 0 if now < 0 and step > 0 else (max(now, 0) + step) % rows
                self.setCurrentIndex(self._rows.index(following))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab if self.currentIndex().isValid():
                self._take(self.currentIndex())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self.hide()
                return False
            case Qt.Key.Key_Escape:
                self.hide()
            case _:
                return False
        return True

    def _on_edited(self, text: str) -> None:
        self._offered = complete(text, self._field.cursorPosition(), self._names())
        if not self._offered:
            self.hide()
            return
        self._rows.setStringList([each.shown for each in self._offered])
        self.setCurrentIndex(QModelIndex())
        widest = max(self._field.fontMetrics().horizontalAdvance(each.shown) for each in self._offered) + 48
        height = self.sizeHintForRow(0) * len(self._offered) + 2 * _EDGES
        place = self._field.mapTo(self._window, QPoint(0, self._field.height() + _EDGES))
        lowest = place.y() + height + _EDGES
        if isinstance(self._window, QDialog) and self._window.height() < lowest:
            # A child is cut off where its dialog ends.
            self._window.resize(self._window.width(), lowest)
        self.setGeometry(place.x(), place.y(), min(max(_NARROWEST_PX, widest), self._field.width()), height)
        self.raise_()
        self.show()

    def _take(self, index: QModelIndex) -> None:
        chosen = self._offered[index.row()]
        text = self._field.text()
        after = text[chosen.end :]
        if chosen.text.endswith(" ") and after.startswith(" "):
            after = after[1:]
        self.hide()
        self._field.setText(text[: chosen.start] + chosen.text + after)
        self._field.setCursorPosition(chosen.start + len(chosen.text))
        if chosen.text.endswith(":"):
            # A field's name asks for its value next.
            self._on_edited(self._field.text())
