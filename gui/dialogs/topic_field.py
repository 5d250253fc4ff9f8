"""The small completing field behind `t`: topics of the articles chosen, ticked and unticked by typing.

It tells what to put on or take off; doing so, and making a topic, are the window's part. The list's rules (what
matches, in which order) are pure functions at the end.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.announcing import announce
from gui.dialogs.labels import Line, text_width
from gui.dialogs.painting import paint_dot, paint_tick
from gui.dialogs.style import FORM_STYLE
from gui.mirroring import mirrored
from storage.types import TopicRow

_ROW = Qt.ItemDataRole.UserRole + 1
_MAX_NAME_CHARACTERS = 200
_ROWS_SHOWN = 10


class Tick(Enum):
    """How many of the articles carry a topic."""

    NONE = 0
    SOME = 1
    ALL = 2


@dataclass(frozen=True, slots=True)
class TopicChoice:
    """One row of the field's list.

    Attributes:
        topic_id: None for the row that makes a new topic.
        number: the key that toggles it in the window, 1 to 9; None beyond.
        is_offered: the articles' feed has a category of this name, and there is no such topic yet.
    """

    topic_id: int | None
    name: str
    color: str
    tick: Tick
    number: int | None
    is_offered: bool = False


class TopicField(QFrame):
    """A popup for one article or many. It stays open for several topics until Escape or a click elsewhere.

    Signals:
        toggled: a topic's id, and whether it shall be on all the articles or on none.
        created: the name of a topic that is to be made and put on the articles.
        closed: the popup is gone.
    """

    toggled = Signal(int, bool)
    created = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Topics"))
        self.setStyleSheet(FORM_STYLE)
        self._topics: tuple[TopicRow, ...] = ()
        self._carried: dict[int, int] = {}
        self._articles = 1
        self._offered: tuple[str, ...] = ()
        self.field = QLineEdit(self)
        self.field.setMaxLength(_MAX_NAME_CHARACTERS)
        self.field.setPlaceholderText(self.tr("Find or create a topic"))
        self.field.setAccessibleName(self.tr("Find or create a topic"))
        self.field.installEventFilter(self)
        self.model = QStandardItemModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_TopicDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Topics"))
        self.hint = Line("", self, is_muted=True, scale=0.92)
        self._layout = layout = QVBoxLayout(self)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.field, self.list, self.hint):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._on_typed)
        self.list.clicked.connect(self._on_clicked)

    def open_for(
        self,
        topics: Sequence[TopicRow],
        carried: Mapping[int, int],
        articles: int,
        near: QWidget,
        offered: Sequence[str] = (),
    ) -> None:
        """Show the field over the upper part of `near`.

        Args:
            topics: all of them, in the user's order.
            carried: topic id → how many of the articles carry it.
            articles: how many articles are meant, at least one.
            offered: names of categories that the feed gave them.
        """
        self._offered = tuple(offered)
        self._articles = max(1, articles)
        meant = self.tr("%Ln articles", None, self._articles) if self._articles > 1 else self.tr("this article")
        self.hint.setText(self.tr("Enter puts a topic on {meant} or takes it off. Esc closes.").format(meant=meant))
        self.field.clear()
        self.show_topics(topics, carried)
        self.setFixedWidth(min(text_width(self, 44), max(near.width(), text_width(self, 28))))
        self._fit()
        corner = near.mapToGlobal(near.rect().center())
        corner.setX(corner.x() - self.width() // 2)
        corner.setY(near.mapToGlobal(near.rect().topLeft()).y() + min(72, near.height() // 6))
        screen = near.screen()
        if screen is not None:
            room = screen.availableGeometry()
            corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
            corner.setY(max(room.top(), min(corner.y(), room.bottom() - self.height())))
        self.move(corner)
        self.show()
        self.field.setFocus()

    def show_topics(self, topics: Sequence[TopicRow], carried: Mapping[int, int]) -> None:
        """Show what has become of the topics while the field stays open; what is typed and highlighted stays."""
        self._topics = tuple(topics)
        self._carried = dict(carried)
        current = self._current()
        self._fill(current.topic_id if current is not None else None)

    def choices(self) -> list[TopicChoice]:
        """The rows shown, in order."""
        return [self._choice(self.model.index(row, 0)) for row in range(self.model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: the field's keys that walk through the list and choose from it."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._toggle(self._current())
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QFrame.hideEvent."""
        super().hideEvent(event)
        self.closed.emit()

    def _on_typed(self) -> None:
        self._fill(None)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._toggle(self._choice(index))

    def _fill(self, highlighted_id: int | None) -> None:
        choices = topic_choices(self._topics, self._carried, self._articles, self.field.text(), self._offered)
        self.model.clear()
        for choice in choices:
            row = QStandardItem(self._words(choice))
            row.setData(choice, _ROW)
            row.setData(self._spoken(choice), Qt.ItemDataRole.AccessibleTextRole)
            self.model.appendRow(row)
        ids = [choice.topic_id for choice in choices]
        place = ids.index(highlighted_id) if highlighted_id is not None and highlighted_id in ids else 0
        self.list.setCurrentIndex(self.model.index(place, 0))
        shown = max(1, min(_ROWS_SHOWN, len(choices)))
        height = self.list.sizeHintForRow(0) if choices else 0
        self.list.setFixedHeight(height * shown + 2 * self.list.frameWidth())
        self._fit()

    def _fit(self) -> None:
        """Take the height that hint and rows need at the present width."""
        self._layout.invalidate()
        self.resize(self.width(), self._layout.totalHeightForWidth(self.width()))

    def _words(self, choice: TopicChoice) -> str:
        if choice.topic_id is not None:
            return choice.name
        words = self.tr("Create “{name}”, as the feed calls it") if choice.is_offered else self.tr("Create “{name}”")
        return words.format(name=choice.name)

    def _spoken(self, choice: TopicChoice) -> str:
        if choice.topic_id is None:
            return self._words(choice)
        states = {
            Tick.ALL: self.tr("{name}, on"),
            Tick.SOME: self.tr("{name}, on some of them"),
            Tick.NONE: self.tr("{name}, off"),
        }
        return states[choice.tick].format(name=choice.name)

    def _choice(self, index: QModelIndex) -> TopicChoice:
        choice = index.data(_ROW)
        assert isinstance(choice, TopicChoice)  # noqa: S101  # every row is given one by _fill
        return choice

    def _current(self) -> TopicChoice | None:
        index = self.list.currentIndex()
        return self._choice(index) if index.isValid() else None

    def _step(self, by: int) -> None:
        rows = self.model.rowCount()
        if rows:
            self.list.setCurrentIndex(self.model.index((self.list.currentIndex().row() + by) % rows, 0))
            # The focus stays in the field.
            announce(self.list, self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def _toggle(self, choice: TopicChoice | None) -> None:
        if choice is None:
            return
        if choice.topic_id is None:
            self.field.clear()
            self.created.emit(choice.name)
            return
        is_on = choice.tick is not Tick.ALL
        # Shown at once; the window corrects it by show_topics when the mark is made.
        self._carried[choice.topic_id] = self._articles if is_on else 0
        self._fill(choice.topic_id)
        self.field.selectAll()
        self.toggled.emit(choice.topic_id, is_on)


class _TopicDelegate(QStyledItemDelegate):
    """Paints tick, dot, name and number key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        return QSize(0, option.fontMetrics.height() + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate.paint."""
        choice = index.data(_ROW)
        if not isinstance(choice, TopicChoice):
            return
        painter.save()
        palette = option.palette
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(QRectF(option.rect), 6, 6)
        ink = palette.color(QPalette.ColorRole.Text)
        side = option.fontMetrics.height() * 0.62
        places = _row_places(QRectF(option.rect), side)
        tick, dot, name, number = (mirrored(place, option.rect.width(), option.direction) for place in places)
        if choice.tick is Tick.ALL:
            paint_tick(painter, tick, ink)
        elif choice.tick is Tick.SOME:
            painter.fillRect(QRectF(tick.left(), tick.center().y() - 1, tick.width(), 2), ink)
        if choice.topic_id is not None:
            paint_dot(painter, dot, choice.color)
        painter.setPen(ink)
        if choice.topic_id is None:
            painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, "+")
        words = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, int(name.width()))
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(name, aligned | Qt.TextFlag.TextSingleLine, words)
        if choice.number is not None:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(choice.number))
        painter.restore()


def _row_places(row: QRectF, side: float) -> tuple[QRectF, QRectF, QRectF, QRectF]:
    """Where tick, dot, name and number of a row stand, read from left to right."""
    top = row.center().y() - side / 2
    tick = QRectF(row.left() + 8, top, side, side)
    dot = QRectF(tick.right() + 8, top, side, side)
    number = QRectF(row.right() - 8 - side, row.top(), side, row.height())
    name = QRectF(dot.right() + 8, row.top(), number.left() - 8 - dot.right() - 8, row.height())
    return tick, dot, name, number


def topic_choices(
    topics: Sequence[TopicRow], carried: Mapping[int, int], articles: int, typed: str, offered: Sequence[str] = ()
) -> list[TopicChoice]:
    """What the field lists for what was typed: names that begin with it first, then those with a word that does,
    then those that hold it anywhere; below them the offered categories that match, each to be made a topic; last a row
    to create it where nothing is called so.

    Accents and case do not count. The number keys follow the order of `topics`, not that of the list.
    """
    name = " ".join(typed.split())
    wanted = _folded(name)
    ranked: list[tuple[int, TopicChoice]] = []
    for place, topic in enumerate(topics, start=1):
        rank = _rank(_folded(topic.name), wanted)
        if rank is not None:
            count = carried.get(topic.id, 0)
            tick = Tick.NONE if count <= 0 else Tick.ALL if count >= articles else Tick.SOME
            number = place if place <= 9 else None
            ranked.append((rank, TopicChoice(topic.id, topic.name, topic.color, tick, number)))
    ranked.sort(key=lambda pair: pair[0])
    choices = [choice for _, choice in ranked]
    called = {topic.name.casefold() for topic in topics}
    for category in offered:
        if category.casefold() not in called and _rank(_folded(category), wanted) is not None:
            called.add(category.casefold())
            choices.append(TopicChoice(None, category, "", Tick.NONE, None, is_offered=True))
    if name and name.casefold() not in called:
        choices.append(TopicChoice(None, name, "", Tick.NONE, None))
    return choices


def _rank(name: str, wanted: str) -> int | None:
    if name.startswith(wanted):
        return 0
    if f" {wanted}" in name:
        return 1
    return 2 if wanted in name else None


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
