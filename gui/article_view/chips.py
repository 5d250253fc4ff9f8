"""The row of an article's topics: a chip for each with its dot, name and a cross, and one that adds a topic."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from gui.article_view.look import interface_font
from gui.dialogs.flow import FlowLayout
from gui.theme import Theme
from storage.suggestions import Suggestion
from storage.types import Origin, TopicMark

# Of the drawing, at an interface text of 13 pixels.
_TEXT_PX = 12
_DOT = 9
_PADDING = 10
_GAP = 6
_CROSS = 8
_HEIGHT = 27
_LONGEST = 260
_LONGEST_REASON = 300


class _FlatButton(QAbstractButton):
    """A button painted by its owner's tokens: no ground of its own, a ring when reached by keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        # Kept here: a font set on a widget is lost when the program's style sheet changes.
        self._letters = interface_font(_TEXT_PX)
        # By Tab it is reached through the browser, which knows the order whatever chips come and go.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _paint_ring(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self.height() / 2 - 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), radius, radius)


class _NameButton(_FlatButton):
    """The dot and the name of a topic; opens its list."""

    def show_mark(self, mark: TopicMark) -> None:
        """Stand for a topic."""
        self._color = QColor(mark.color)
        self.setText(mark.name)
        self.setAccessibleName(self.tr("Show topic {name}").format(name=mark.name))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        width = QFontMetrics(self._letters).horizontalAdvance(self.text())
        return QSize(min(_PADDING + _DOT + _GAP + width + 2, _LONGEST), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._letters)
        self._paint_ring(painter)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        x = self.width() - _PADDING - _DOT / 2 if is_mirrored else _PADDING + _DOT / 2
        painter.drawEllipse(QPointF(x, self.height() / 2), _DOT / 2, _DOT / 2)
        painter.setPen(QColor(self._theme.ink))
        start = _PADDING + _DOT + _GAP
        room = self.rect().adjusted(0 if is_mirrored else start, 0, -start if is_mirrored else 0, 0)
        words = QFontMetrics(self._letters).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), words)


class _CrossButton(_FlatButton):
    """The cross that takes a topic off, or a suggestion away."""

    def say(self, words: str) -> None:
        """Tell in words what it does."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(_CROSS + _GAP + _PADDING, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter)
        is_near = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(QColor(self._theme.accent if is_near else self._theme.muted), 1.5))
        half = _CROSS / 2 - 0.5
        middle = QRectF(self.rect()).center()
        for direction in (1, -1):
            painter.drawLine(middle + QPointF(-half, -half * direction), middle + QPointF(half, half * direction))


class TopicChip(QWidget):
    """One topic of the article, and of the next that is shown: making a chip takes as long as a paragraph of text.

    Attributes:
        topic_id: the topic's.

    Signals:
        opened: the name was pressed.
        removed: the cross was.
    """

    opened = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.topic_id = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._name, self._cross = _NameButton(theme, self), _CrossButton(theme, self)
        row.addWidget(self._name)
        row.addWidget(self._cross)
        self._name.clicked.connect(self.opened)
        self._cross.clicked.connect(self.removed)

    def show_mark(self, mark: TopicMark, rule: str | None) -> None:
        """Stand for a topic. `rule`: the topic's, None if it has none."""
        self.topic_id = mark.topic_id
        self._name.show_mark(mark)
        self._cross.say(self.tr("Remove topic {name}").format(name=mark.name))
        words = ""
        if mark.origin is Origin.RULE:
            reason = ", ".join(mark.because) or rule
            words = self.tr("rule: {reason}").replace("{reason}", reason) if reason else self.tr("by its rule")
            if mark.is_learnt:
                words = self.tr("learnt: {words}").replace("{words}", ", ".join(mark.because))
        self._name.setToolTip(words)
        self._name.setAccessibleDescription(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent: the chip's outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.page))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


class AddChip(_FlatButton):
    """The dashed chip that asks for a topic."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setText(self.tr("+ Add topic"))
        self.setAccessibleName(self.tr("Add topic"))

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(QFontMetrics(self._letters).horizontalAdvance(self.text()) + 2 * _PADDING, _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Override QWidget.enterEvent."""
        self.update()
        super().enterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._letters)
        is_near = self.underMouse() or self.hasFocus()
        color = QColor(self._theme.accent if self.hasFocus() else self._theme.muted)
        _paint_dashes(painter, self, color, 1.0 if is_near else 0.55)
        painter.setPen(QColor(self._theme.ink if is_near else self._theme.muted))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())


class _OfferButton(_FlatButton):
    """The name of a suggested topic and the words that speak for it; puts the topic on."""

    def __init__(self, offered: Suggestion, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setText(self.tr("+ {name}?").format(name=offered.name))
        self._small = interface_font(_TEXT_PX - 2)
        reason = ", ".join(offered.because)
        self._reason = self.tr("because “{words}”").format(words=reason) if reason else ""
        self.setAccessibleName(self.tr("Add suggested topic {name}").format(name=offered.name))
        self.setAccessibleDescription(self._reason)
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        reason = QFontMetrics(self._small).horizontalAdvance(self._reason)
        width = _PADDING + self._name_width() + (_GAP + min(reason, _LONGEST_REASON) if reason else 0) + 2
        return QSize(min(width, _LONGEST + _LONGEST_REASON), _HEIGHT)

    def _name_width(self) -> int:
        return min(QFontMetrics(self._letters).horizontalAdvance(self.text()) + 2, _LONGEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_near = self.underMouse() or self.hasFocus()
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        name_width = self._name_width()
        painter.setFont(self._letters)
        painter.setPen(QColor(self._theme.ink if is_near else self._theme.muted))
        start = self.width() - _PADDING - name_width if is_mirrored else _PADDING
        name = QFontMetrics(self._letters).elidedText(self.text(), Qt.TextElideMode.ElideRight, name_width)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(start, 0, name_width, self.height()), flags, name)
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.muted))
        taken = _PADDING + name_width + _GAP
        room = self.rect().adjusted(0 if is_mirrored else taken, 0, -taken if is_mirrored else 0, 0)
        reason = QFontMetrics(self._small).elidedText(self._reason, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, reason)


class SuggestionChip(QWidget):
    """A dashed chip: a topic suggested for the article, and why.

    Signals:
        accepted: the name was pressed.
        dismissed: the cross was.
    """

    accepted = Signal()
    dismissed = Signal()

    def __init__(self, offered: Suggestion, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        name = _OfferButton(offered, theme, self)
        cross = _CrossButton(theme, self)
        cross.say(self.tr("Do not suggest {name} here").format(name=offered.name))
        row.addWidget(name)
        row.addWidget(cross)
        name.clicked.connect(self.accepted)
        cross.clicked.connect(self.dismissed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent: the chip's outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_dashes(painter, self, QColor(self._theme.muted), 0.55)


def _paint_dashes(painter: QPainter, chip: QWidget, color: QColor, strength: float) -> None:
    color.setAlphaF(strength)
    pen = QPen(color, 1, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([3, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = QRectF(chip.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


class ChipRow(QWidget):
    """All chips of an article, flowing into as many rows as they need.

    Signals:
        topic_opened, topic_removed: a topic's id.
        suggestion_accepted, suggestion_dismissed: the id of a topic that was suggested.
        topics_wanted: the dashed chip was pressed.
    """

    topic_opened = Signal(int)
    topic_removed = Signal(int)
    topics_wanted = Signal()
    suggestion_accepted = Signal(int)
    suggestion_dismissed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=6)
        self._chips: list[QWidget] = []
        self._topics: list[TopicChip] = []
        self._add: AddChip | None = None
        self._shown: tuple[object, ...] = ()

    def show_topics(
        self,
        marks: Sequence[TopicMark],
        rules: dict[int, str],
        theme: Theme,
        offered: Sequence[Suggestion] = (),
    ) -> None:
        """Show chips for these topics.

        Args:
            rules: of topics by id, for the tooltips of those that a rule put here.
            offered: topics suggested.
        """
        shown = (tuple(marks), tuple(offered), tuple(sorted(rules.items())), theme, QGuiApplication.font().key())
        if shown == self._shown:
            return
        if self._shown[-2:] != shown[-2:]:
            # Chips are painted in a theme and measured in a font.
            self._topics, self._add = [], None
        self._shown = shown
        focused = next((number for number, chip in enumerate(self._chips) if _has_focus(chip)), None)
        before = self._chips
        while len(self._topics) < len(marks):
            self._topics.append(self._made(theme))
        del self._topics[len(marks) :]
        for topic_chip, mark in zip(self._topics, marks, strict=True):
            topic_chip.show_mark(mark, rules.get(mark.topic_id))
        if self._add is None:
            self._add = AddChip(theme, self)
            self._add.clicked.connect(self.topics_wanted)
        self._chips = [*self._topics, *(self._offering(each, theme) for each in offered), self._add]
        for chip in before:
            self._flow.removeWidget(chip)
            if chip not in self._chips:
                chip.hide()
                chip.deleteLater()
        for chip in self._chips:
            self._flow.addWidget(chip)
            # Qt would show it in the next turn of its loop, and until then it takes no room.
            chip.show()
        if focused is not None:
            # The focus stays in the row when the chip it was on is gone.
            heir = self._chips[min(focused, len(self._chips) - 1)]
            (heir.findChild(_CrossButton) or heir).setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, theme: Theme) -> TopicChip:
        chip = TopicChip(theme, self)
        chip.opened.connect(lambda: self.topic_opened.emit(chip.topic_id))
        chip.removed.connect(lambda: self.topic_removed.emit(chip.topic_id))
        return chip

    def _offering(self, offered: Suggestion, theme: Theme) -> SuggestionChip:
        chip = SuggestionChip(offered, theme, self)
        chip.accepted.connect(lambda: self.suggestion_accepted.emit(offered.topic_id))
        chip.dismissed.connect(lambda: self.suggestion_dismissed.emit(offered.topic_id))
        return chip


def _has_focus(chip: QWidget) -> bool:
    return chip.hasFocus() or any(button.hasFocus() for button in chip.findChildren(QAbstractButton))
