"""Two layouts that follow the width given: chips that flow like words, and sections that fill newspaper columns.

Pure geometry over widgets; nothing is painted here.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class _Adapting(QLayout):
    """What both share: the list of items, and a height that depends on the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QLayoutItem] = []
        # By width: Qt asks some ten times for each that it gives.
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, part: QLayoutItem) -> None:
        """Override QLayout.addItem."""
        self._parts.append(part)
        self._heights.clear()

    def count(self) -> int:
        """Override QLayout.count."""
        return len(self._parts)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Override QLayout.itemAt."""
        return self._parts[index] if 0 <= index < len(self._parts) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Override QLayout.takeAt."""
        self._heights.clear()
        return self._parts.pop(index) if 0 <= index < len(self._parts) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Override QLayout.expandingDirections."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Override QLayout.hasHeightForWidth."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Override QLayout.heightForWidth."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._arrange(QRect(0, 0, width, 0), places=False)
        return height

    def invalidate(self) -> None:
        """Override QLayout.invalidate."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Override QLayout.setGeometry."""
        super().setGeometry(rect)
        self._arrange(rect, places=True)

    def sizeHint(self) -> QSize:
        """Override QLayout.sizeHint."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Override QLayout.minimumSize: the widest part alone."""
        size = QSize()
        for part in self._shown():
            size = size.expandedTo(part.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [part for part in self._parts if not part.isEmpty()]

    def _arrange(self, rect: QRect, *, places: bool) -> int:
        raise NotImplementedError

    def _mirrored(self, outer: QRect, place: QRect) -> QRect:
        """`place`, or its mirror image where the interface reads from right to left."""
        widget = self.parentWidget()
        if widget is None or widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return QRect(outer.left() + outer.right() - place.right(), place.top(), place.width(), place.height())


class FlowLayout(_Adapting):
    """Parts side by side, going on in the next row where there is no more room.

    Args:
        has_end: the last part stands at the end of its row, away from the others.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, has_end: bool = False) -> None:
        super().__init__(parent)
        self._has_end = has_end
        self.setSpacing(gap)

    def _arrange(self, rect: QRect, *, places: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        x, y, row_height = inner.left(), inner.top(), 0
        parts = self._shown()
        for part in parts:
            size = part.sizeHint()
            size.setWidth(min(size.width(), max(inner.width(), 1)))
            if row_height and x + size.width() > inner.left() + inner.width():
                x, y, row_height = inner.left(), y + row_height + self.spacing(), 0
            if self._has_end and part is parts[-1]:
                x = inner.left() + inner.width() - size.width()
            if places:
                part.setGeometry(self._mirrored(inner, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
            row_height = max(row_height, size.height())
        return y + row_height - rect.top() + self.contentsMargins().bottom()


class ColumnsLayout(_Adapting):
    """Parts below each other in as many columns as fit, read downward first, about equally high.

    Args:
        column_width: what a column needs at least, in pixels.
        most: columns at most.
    """

    def __init__(self, parent: QWidget | None = None, *, column_width: int, most: int = 4, gap: int = 24) -> None:
        super().__init__(parent)
        self._column_width = column_width
        self._most = most
        self.setSpacing(gap)

    def columns(self, width: int) -> int:
        """How many columns `width` pixels give."""
        return max(1, min(self._most, (width + self.spacing()) // (self._column_width + self.spacing())))

    def _arrange(self, rect: QRect, *, places: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        columns = self.columns(inner.width())
        width = (inner.width() - (columns - 1) * self.spacing()) // columns
        parts = self._shown()
        heights = [
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height() for part in parts
        ]
        limit = _column_height(heights, columns, self.spacing())
        column, y, bottom = 0, inner.top(), inner.top()
        for part, height in zip(parts, heights, strict=True):
            if y > inner.top() and y + height - inner.top() > limit and column < columns - 1:
                column, y = column + 1, inner.top()
            if places:
                x = inner.left() + column * (width + self.spacing())
                part.setGeometry(self._mirrored(inner, QRect(x, y, width, height)))
            bottom = max(bottom, y + height)
            y += height + self.spacing()
        return bottom - rect.top() + self.contentsMargins().bottom()


def _column_height(heights: list[int], columns: int, gap: int) -> int:
    """The least height at which parts, in order, fit into so many columns."""
    low, high = max(heights, default=0), sum(heights) + gap * len(heights)
    while low < high:
        middle = (low + high) // 2
        needed, filled = 1, 0
        for height in heights:
            if filled and filled + gap + height > middle:
                needed, filled = needed + 1, 0
            filled += height + (gap if filled else 0)
        if needed <= columns:
            high = middle
        else:
            low = middle + 1
    return low
