"""Paints a line of the sidebar: glyph or dot or square, title, count; captions of sections."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui import icons
from gui.sidebar.model import SidebarModel
from gui.sidebar.nodes import Kind, Node
from gui.theme import Theme
from gui.words import number

SQUARE_HUES = (36, 210, 18, 96, 168, 280, 340, 60)
"""Of the squares that stand for feeds until their own icons are stored, by feed id: muted, and told by name as well."""

AnyIndex = QModelIndex | QPersistentModelIndex


def feed_color(feed_id: int, *, is_dark: bool) -> QColor:
    """The colour that stands for a feed."""
    return QColor.fromHsl(SQUARE_HUES[feed_id % len(SQUARE_HUES)], 70, 140 if is_dark else 160)


class SidebarDelegate(QStyledItemDelegate):
    """Paints with the theme's tokens; sizes go with the font."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        height = option.fontMetrics.height()
        model = index.model()
        if isinstance(model, SidebarModel) and model.node(index).kind is Kind.SECTION:
            return QSize(120, height + 22)
        return QSize(120, height + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        model = index.model()
        if not isinstance(model, SidebarModel):
            return
        node = model.node(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if node.kind is Kind.SECTION:
            self._paint_caption(painter, option, node)
        else:
            self._paint_line(painter, option, node)
        painter.restore()

    def _paint_caption(self, painter: QPainter, option: QStyleOptionViewItem, node: Node) -> None:
        font = QFont(option.font)
        font.setPointSizeF(option.font.pointSizeF() * 0.82)
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        rect = option.rect.adjusted(0, 10, -16, -2)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), node.title.upper())

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, node: Node) -> None:
        rect = option.rect
        state = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        view = option.widget
        if is_chosen and view is not None:
            ground = QRectF(8, rect.top() + 1, view.width() - 16, rect.height() - 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(ground, 6, 6)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(self.theme.muted), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        left = rect.left() + self._paint_sign(painter, QRectF(rect), node)
        font = QFont(option.font)
        if is_chosen:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        right = (view.width() if view is not None else rect.right()) - 16
        if node.count:
            painter.setPen(QColor(self.theme.muted))
            text = number(node.count)
            width = painter.fontMetrics().horizontalAdvance(text)
            counted = QRectF(right - width, rect.top(), width, rect.height())
            painter.drawText(counted, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), text)
            right -= width + 8
        if node.problem is not None:
            sign = QRectF(right - 13, rect.center().y() - 6, 13, 13)
            icons.paint(painter, "warning", sign, QColor(self.theme.accent))
            right -= 19
        painter.setPen(QColor(self.theme.ink))
        space = QRectF(left, rect.top(), max(0.0, right - left), rect.height())
        title = painter.fontMetrics().elidedText(node.title, Qt.TextElideMode.ElideRight, int(space.width()))
        painter.drawText(space, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), title)

    def _paint_sign(self, painter: QPainter, rect: QRectF, node: Node) -> float:
        """What stands before the title; the room it took."""
        middle = rect.center().y()
        if node.kind is Kind.TOPIC:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(node.color))
            painter.drawEllipse(QPointF(rect.left() + 5, middle), 4.5, 4.5)
            return 17.0
        if node.kind is Kind.FEED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(feed_color(node.id, is_dark=self.theme.is_dark))
            painter.drawRoundedRect(QRectF(rect.left(), middle - 7, 14, 14), 3, 3)
            return 22.0
        if node.icon:
            icons.paint(painter, node.icon, QRectF(rect.left() - 1, middle - 7, 14, 14), QColor(self.theme.ink))
            return 19.0
        return 0.0
