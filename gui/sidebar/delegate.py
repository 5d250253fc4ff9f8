"""Paints a line of the sidebar: glyph or dot or square, title, count; captions of sections. Sizes go with the font."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui import icons
from gui.article_list.row_metrics import scaled_font
from gui.article_list.row_painter import RowColors
from gui.feed_icons import FeedIcons, paint_square
from gui.mirroring import mirrored
from gui.sidebar.model import SidebarModel
from gui.sidebar.nodes import Kind, Node
from gui.theme import Theme
from gui.words import number

AnyIndex = QModelIndex | QPersistentModelIndex

LEFT_PX = 16
"""The drawings' margin on both sides; a level further in is as much."""
_CAPTION_SIZE = 11 / 13
_COUNT_SIZE = 12 / 13
_CAPTION_SPACING_PERCENT = 107
_ARROW_PX = 8


class SidebarDelegate(QStyledItemDelegate):
    """Paints with the theme's tokens."""

    def __init__(self, theme: Theme, parent: QObject | None = None, feed_icons: FeedIcons | None = None) -> None:
        super().__init__(parent)
        self._feed_icons = feed_icons
        self._theme = theme
        self._tints = RowColors(theme).tints

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self._theme = theme
        self._tints = RowColors(theme).tints

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        height = option.fontMetrics.height()
        node = _node(index)
        if node is not None and node.kind is Kind.SECTION:
            return QSize(120, height + 20)
        return QSize(120, height + 10)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override QStyledItemDelegate.updateEditorGeometry: the field stands where the title stood."""
        node = _node(index)
        if node is None:
            return
        left = self._left(option, node) + self._sign_width(option.fontMetrics, node) - 4
        right = _row_width(option) - 4
        place = _mirrored(option, QRectF(left, option.rect.top(), right - left, option.rect.height()))
        editor.setGeometry(place.toRect())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        node = _node(index)
        if node is None or option.widget is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        if node.kind is Kind.SECTION:
            self._paint_caption(painter, option, node)
        else:
            self._paint_line(painter, option, node)
        painter.restore()

    def _left(self, option: QStyleOptionViewItem, node: Node) -> int:
        """Where a line begins, counted from the side where lines begin."""
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        begin = _row_width(option) - 1 - option.rect.right() if is_mirrored else option.rect.left()
        return begin + (LEFT_PX if node.kind in (Kind.SECTION, Kind.PLACE) else 0)

    def _sign_width(self, metrics: QFontMetrics, node: Node) -> int:
        """The room of what stands before a title."""
        if node.kind is Kind.FOLDER:
            return _ARROW_PX + 4
        if node.kind is Kind.TOPIC:
            return metrics.height() + 1
        if node.kind is Kind.FEED:
            return metrics.height() + 6
        return metrics.height() + 3 if node.icon else 0

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        ground = _mirrored(option, QRectF(8, option.rect.top(), option.widget.width() - 16, option.rect.height()))
        if is_chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.selection))
            painter.drawRoundedRect(ground, 6, 6)
        if has_focus:
            painter.setPen(QPen(QColor(self._theme.muted), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_caption(self, painter: QPainter, option: QStyleOptionViewItem, node: Node) -> None:
        font = scaled_font(option.font, _CAPTION_SIZE, QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _CAPTION_SPACING_PERCENT)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        # A caption belongs to what follows: most of the room is above it.
        left = self._left(option, node)
        rect = QRectF(left, option.rect.top() + 10, _row_width(option) - LEFT_PX - left, option.rect.height() - 10)
        _draw_text(painter, option, rect, node.title.upper(), Qt.AlignmentFlag.AlignLeft)
        is_open = bool(option.state & QStyle.StateFlag.State_Open)
        is_touched = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not is_open or is_touched:
            width = painter.fontMetrics().horizontalAdvance(node.title.upper())
            self._paint_arrow(painter, option, QPointF(rect.left() + width + 10, rect.center().y()), is_open=is_open)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, node: Node) -> None:
        rect = QRectF(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        middle = rect.center().y()
        left = float(self._left(option, node))
        self._paint_sign(painter, option, node, left, middle)
        left += self._sign_width(option.fontMetrics, node)
        right = float(option.widget.width() - LEFT_PX)
        if node.count:
            painter.setFont(scaled_font(option.font, _COUNT_SIZE, QFont.Weight.Normal))
            painter.setPen(QColor(self._theme.muted))
            text = number(node.count)
            width = painter.fontMetrics().horizontalAdvance(text)
            counted = QRectF(right - width, rect.top(), width, rect.height())
            _draw_text(painter, option, counted, text, Qt.AlignmentFlag.AlignRight)
            right -= width + 8
        if node.problem is not None:
            side = option.fontMetrics.height() - 3
            sign = QRectF(right - side, middle - side / 2, side, side)
            icons.paint(painter, "warning", _mirrored(option, sign), QColor(self._theme.accent))
            right -= side + 6
        elif node.is_paused:
            side = option.fontMetrics.height() - 3
            sign = QRectF(right - side, middle - side / 2, side, side)
            icons.paint(painter, "pause", _mirrored(option, sign), QColor(self._theme.muted))
            right -= side + 6
        painter.setFont(scaled_font(option.font, 1, QFont.Weight.DemiBold if is_chosen else QFont.Weight.Normal))
        painter.setPen(QColor(self._theme.muted if node.is_paused else self._theme.ink))
        space = QRectF(left, rect.top(), max(0.0, right - left), rect.height())
        title = painter.fontMetrics().elidedText(node.title, Qt.TextElideMode.ElideRight, int(space.width()))
        _draw_text(painter, option, space, title, Qt.AlignmentFlag.AlignLeft)

    def _paint_sign(
        self, painter: QPainter, option: QStyleOptionViewItem, node: Node, left: float, middle: float
    ) -> None:
        """What stands before the title."""
        height = option.fontMetrics.height()
        if node.kind is Kind.FOLDER:
            painter.setPen(QColor(self._theme.ink))
            is_open = bool(option.state & QStyle.StateFlag.State_Open)
            self._paint_arrow(painter, option, QPointF(left + 3.5, middle), is_open=is_open)
        elif node.kind is Kind.TOPIC:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(node.color))
            radius = height * 0.29
            painter.drawEllipse(_mirrored(option, QRectF(left, middle - radius, 2 * radius, 2 * radius)))
            if node.children:
                # In the margin, so that its dot stands in line with the others'.
                painter.setPen(QColor(self._theme.ink))
                is_open = bool(option.state & QStyle.StateFlag.State_Open)
                self._paint_arrow(painter, option, QPointF(left - 7, middle), is_open=is_open)
        elif node.kind is Kind.FEED:
            side = height - 2
            place = _mirrored(option, QRectF(left, middle - side / 2, side, side))
            tint = self._tints[node.id % len(self._tints)]
            if self._feed_icons is not None:
                self._feed_icons.paint(painter, node.id, place, tint)
            else:
                paint_square(painter, place, tint)
        elif node.icon:
            side = height - 2
            place = _mirrored(option, QRectF(left, middle - side / 2, side, side))
            icons.paint(painter, node.icon, place, QColor(self._theme.ink))

    def _paint_arrow(self, painter: QPainter, option: QStyleOptionViewItem, middle: QPointF, *, is_open: bool) -> None:
        """A small filled triangle in the pen's colour: down while open, towards the title while closed."""
        color = painter.pen().color()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        place = _mirrored(option, QRectF(middle.x() - 4, middle.y() - 4, 8, 8)).center()
        x, y = place.x(), place.y()
        ahead = -1 if option.direction == Qt.LayoutDirection.RightToLeft else 1
        if is_open:
            painter.drawPolygon([QPointF(x - 3.5, y - 2), QPointF(x + 3.5, y - 2), QPointF(x, y + 2.5)])
        else:
            back = x - 2 * ahead
            painter.drawPolygon([QPointF(back, y - 3.5), QPointF(back, y + 3.5), QPointF(x + 2.5 * ahead, y)])


def _row_width(option: QStyleOptionViewItem) -> int:
    """Of a whole row, indentation included."""
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractItemView) else view.width()


def _mirrored(option: QStyleOptionViewItem, rect: QRectF) -> QRectF:
    """A place counted from the side where lines begin, as one to paint at."""
    return mirrored(rect, _row_width(option), option.direction)


def _draw_text(
    painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, text: str, side: Qt.AlignmentFlag
) -> None:
    """Text at the side of a place where lines begin (AlignLeft) or end."""
    # The painter has the view's direction, and mirrors sides by it.
    painter.drawText(_mirrored(option, rect), int(Qt.AlignmentFlag.AlignVCenter | side), text)


def _node(index: AnyIndex) -> Node | None:
    model = index.model()
    return model.node(index) if isinstance(model, SidebarModel) else None
