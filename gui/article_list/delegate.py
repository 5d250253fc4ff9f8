"""Paints the rows of the list from what the model has in memory. Reads nothing, decides nothing.

Right-to-left windows get each row mirrored; a right-to-left title is set from the right in any window.
"""

from __future__ import annotations

import time
from html import escape

from PySide6.QtCore import QDate, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from gui.article_list.fold import ALONE, Fold
from gui.article_list.model import FOLD_ROLE, HEADING_ROLE, OFFLINE_ROLE, ROW_ROLE
from gui.article_list.row_layout import RowLayout, RowLayouts
from gui.article_list.row_metrics import RowMetrics
from gui.article_list.row_painter import RowColors, RowPainter
from gui.article_list.speech import feed_of, when_and_minutes
from gui.feed_icons import FeedIcons
from gui.pictures import Pictures
from gui.theme import Theme
from storage.types import ArticleRow

Index = QModelIndex | QPersistentModelIndex


class ArticleDelegate(QStyledItemDelegate):
    """Paints rows: unread dot, title, snippet, source, time, topics, star, lead picture.

    Attributes:
        metrics: sizes of a row; all rows have one height, and those that begin a day room for its name above.
    """

    def __init__(
        self,
        font: QFont,
        is_compact: bool,
        theme: Theme,
        parent: QObject | None = None,
        pictures: Pictures | None = None,
        icons: FeedIcons | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._pictures = pictures
        self._worded_until = 0
        self.set_look(font, is_compact, theme)

    def set_look(self, font: QFont, is_compact: bool, theme: Theme) -> None:
        """Paint with another font, density or theme from now on."""
        self.metrics = RowMetrics(font, is_compact)
        colors = RowColors(theme)
        self._painter = RowPainter(self.metrics, colors, self._pictures, self._icons)
        mark = QTextCharFormat()
        mark.setBackground(colors.mark)
        # Marked words are in ink, in read titles too: muted text on the mark's ground is too pale.
        mark.setForeground(colors.ink)
        is_lost = self._pictures.is_lost if self._pictures is not None else (lambda key: False)
        self._layouts = RowLayouts(self.metrics, _meta_of, mark, is_lost)

    def layout(self, row: ArticleRow, width: int, fold: Fold = ALONE) -> RowLayout:
        """How a row is laid out at a width."""
        now = time.time()
        if now >= self._worded_until:
            # At midnight "12:36" becomes "Yesterday".
            self._layouts.clear()
            self._worded_until = QDate.currentDate().addDays(1).startOfDay().toSecsSinceEpoch()
        return self._layouts.layout(row, width, fold)

    def lay_out_again(self) -> None:
        """Forget how rows are laid out: a picture was found to be lost, or came after all."""
        self._layouts.clear()

    def tool_tip(self, row: ArticleRow, width: int) -> str:
        """What the row has no room for: an elided title, topics without a chip; "" if all is seen.

        Escaped, for a tooltip takes what looks like HTML for HTML.
        """
        layout = self.layout(row, width)
        parts = [row.title] if layout.is_title_elided else []
        if layout.hidden_topics:
            parts.append(", ".join(topic.name for topic in row.topics))
        return "".join(f"<p>{escape(part)}</p>" for part in parts)

    def is_on_story(self, index: Index, place: QPoint, width: int, *, is_mirrored: bool) -> bool:
        """Whether a place within a row is on the chip that unfolds its story."""
        row, fold = index.data(ROW_ROLE), index.data(FOLD_ROLE)
        if row is None or fold is None or not fold.others:
            return False
        layout = self.layout(row, width, fold)
        if layout.story is None:
            return False
        return _is_on(layout, layout.story.left, layout.story.width, place, is_mirrored=is_mirrored)

    def is_on_offline(self, index: Index, place: QPoint, width: int, *, is_mirrored: bool) -> bool:
        """Whether a place within a row is on the sign that it is complete offline."""
        row = index.data(ROW_ROLE)
        if row is None or not index.data(OFFLINE_ROLE):
            return False
        layout = self.layout(row, width, index.data(FOLD_ROLE))
        if layout.offline is None:
            return False
        return _is_on(layout, layout.offline.left(), layout.offline.width(), place, is_mirrored=is_mirrored)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        rect: QRect = option.rect
        return QSize(rect.width(), self.metrics.height)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Override QAbstractItemDelegate.helpEvent."""
        row = index.data(ROW_ROLE)
        if event.type() != QEvent.Type.ToolTip or row is None:
            return super().helpEvent(event, view, option, index)
        rect: QRect = option.rect
        if event.pos().y() < rect.bottom() + 1 - self.metrics.height:
            QToolTip.hideText()
            return True
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        place = event.pos() - QPoint(rect.left(), rect.bottom() + 1 - self.metrics.height)
        if self.is_on_offline(index, place, rect.width(), is_mirrored=is_mirrored):
            words = self.tr("Complete offline: all of the text and its pictures are here")
        else:
            words = self.tool_tip(row, rect.width())
        QToolTip.showText(event.globalPos(), words, view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override QStyledItemDelegate.paint."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        heading = rect.height() - self.metrics.height
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        size = rect.size()
        painter.save()
        # No text may leave its row, however high its accents are stacked.
        painter.setClipRect(rect)
        painter.translate(rect.topLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if heading > 0:
            words = index.data(HEADING_ROLE)
            self._painter.heading(painter, QSize(rect.width(), heading), words or "", is_mirrored)
            painter.translate(0, heading)
            size = QSize(rect.width(), self.metrics.height)
        self._painter.ground(painter, size, bool(state & QStyle.StateFlag.State_Selected))
        row = index.data(ROW_ROLE)
        if row is None:
            self._painter.placeholder(painter, size, is_mirrored)
        else:
            layout = self.layout(row, size.width(), index.data(FOLD_ROLE))
            is_offline = layout.offline is not None and index.data(OFFLINE_ROLE)
            self._painter.row(painter, layout, size, is_mirrored, is_offline=is_offline)
        if state & QStyle.StateFlag.State_HasFocus:
            self._painter.focus(painter, size, is_mirrored)
        painter.restore()


def _is_on(layout: RowLayout, left: int, width: int, place: QPoint, *, is_mirrored: bool) -> bool:
    """Whether a place within a row is on a part of its last line, which begins so far within that."""
    left += layout.meta_place.left()
    if is_mirrored:
        left = layout.width - left - width
    return QRect(left, layout.meta_place.top(), width, layout.meta_place.height()).contains(place)


def _meta_of(row: ArticleRow) -> tuple[str, str]:
    return feed_of(row), when_and_minutes(row, int(time.time()))
