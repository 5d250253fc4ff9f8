"""Paints what stands behind the text: grounds of code, hairlines of quotations, rules. Only where it can be seen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock

from gui.article_view.document import (
    CODE_PADDING,
    FIRST,
    LAST,
    QUOTE_STEP,
    ArticleDocument,
    Ground,
    block_card,
    block_ground,
)

_RADIUS = 6.0
_RULE_WIDTH = 120


def paint_grounds(painter: QPainter, document: ArticleDocument, column: QRectF, top: float, bottom: float) -> None:
    """Paint between two heights of the document.

    Args:
        painter: in the document's coordinates.
        column: left and width of the reading column, in the document's coordinates.
    """
    layout = document.documentLayout()
    at = layout.hitTest(QPointF(column.left() + 1, top), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(at, 0))
    previous_bottom, previous_quotes = 0.0, 0
    if block.previous().isValid():
        block = block.previous()
    while block.isValid():
        rect = layout.blockBoundingRect(block)
        if rect.top() > bottom + 200:
            return
        ground, edges, quotes = block_ground(block)
        if quotes:
            _paint_quotes(painter, document, column, rect, quotes, previous_quotes, previous_bottom)
        if ground is not Ground.NONE:
            _paint_ground(painter, document, block, column, rect, ground, edges, quotes)
        previous_bottom, previous_quotes = rect.bottom(), quotes
        block = block.next()


def _paint_quotes(
    painter: QPainter,
    document: ArticleDocument,
    column: QRectF,
    rect: QRectF,
    quotes: int,
    previous_quotes: int,
    previous_bottom: float,
) -> None:
    for depth in range(quotes):
        top = previous_bottom if depth < previous_quotes else rect.top()
        left = column.left() + depth * QUOTE_STEP
        if document.look.is_rtl:
            left = column.right() - depth * QUOTE_STEP - 2
        painter.fillRect(QRectF(left, top, 2, rect.bottom() - top), QColor(document.look.theme.line))


def _paint_ground(
    painter: QPainter,
    document: ArticleDocument,
    block: QTextBlock,
    column: QRectF,
    rect: QRectF,
    ground: Ground,
    edges: int,
    quotes: int,
) -> None:
    theme = document.look.theme
    indent = quotes * QUOTE_STEP
    if ground is Ground.CARD:
        # A card's blocks join without a gap; their margins lie within it.
        number = block_card(block)
        edges = (FIRST if block_card(block.previous()) != number else 0) | (
            LAST if block_card(block.next()) != number else 0
        )
        if not edges & LAST:
            rect = rect.adjusted(
                0, 0, 0, max(document.documentLayout().blockBoundingRect(block.next()).top() - rect.bottom(), 0)
            )
    if ground in (Ground.CODE, Ground.CARD):
        box = QRectF(column.left() + indent, rect.top(), column.width() - indent, rect.height())
        if document.look.is_rtl:
            box.translate(-indent, 0)
        # The rounded ends are drawn beyond the edges that go on, and cut off there.
        box.adjust(0, -CODE_PADDING if edges & FIRST else 0, 0, CODE_PADDING if edges & LAST else 0)
        round_box = box.adjusted(0, 0 if edges & FIRST else -2 * _RADIUS, 0, 0 if edges & LAST else 2 * _RADIUS)
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.side))
        painter.drawRoundedRect(round_box, _RADIUS, _RADIUS)
        painter.restore()
    elif ground is Ground.PULL_QUOTE:
        left = column.right() - indent - 3 if document.look.is_rtl else column.left() + indent
        painter.fillRect(QRectF(left, rect.top(), 3, rect.height()), QColor(theme.accent))
    elif ground is Ground.RULE:
        painter.fillRect(
            QRectF(column.center().x() - _RULE_WIDTH / 2, rect.center().y(), _RULE_WIDTH, 1), QColor(theme.line)
        )
    elif ground is Ground.ROW and block.previous().isValid():
        gap = block.blockFormat().topMargin()
        painter.fillRect(
            QRectF(column.left() + indent, rect.top() - gap / 2, column.width() - indent, 1), QColor(theme.line)
        )
