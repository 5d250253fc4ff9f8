"""The text of an article on screen: the column, its header's place, scrolling, links, selection. Loads nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QPoint,
    QRectF,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QStyle, QWidget

from gui.article_view.document import ArticleDocument
from gui.article_view.focus_order import FramedBrowser
from gui.article_view.grounds import paint_grounds
from gui.article_view.place import Place
from gui.article_view.selection import plain_selection
from gui.glide import Glide

# Least room on either side of the column, in pixels.
_LEAST_MARGIN = 28
_BOTTOM_MARGIN = 72
_LINES_A_STEP = 2
_SELECTING = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class ArticleBrowser(FramedBrowser):
    """Shows an `ArticleDocument`.

    Signals:
        link_activated: an address of the article, or "#name", or "table:N", as it was written.
        menu_wanted: the address under the pointer ("" for none) and where, on the screen.
        moved: the text was scrolled, resized or replaced.
        column_changed: the column has another width than its text was written for.
        taken_hold: the reader began to scroll.
        zoom_wanted: 1 for larger text, -1 for smaller.
        pressed_text: the mouse was let go at this position of the text.
    """

    link_activated = Signal(str)
    menu_wanted = Signal(str, QPoint)
    moved = Signal()
    column_changed = Signal()
    taken_hold = Signal()
    zoom_wanted = Signal(int)
    pressed_text = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Words are selected by keys too.
        self.setTextInteractionFlags(self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # What is dropped here is the window's: feeds, lists, pages.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._widest = 640
        self._header_height = 0
        self._footer_height = 0
        self.glide = Glide(self.verticalScrollBar())
        self.anchorClicked.connect(lambda url: self.link_activated.emit(url.toString()))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().actionTriggered.connect(self.taken_hold)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Override QTextBrowser.loadResource, whose own reads files: nothing. The document has its placeholders."""
        return None

    # 1. The column.

    def set_header(self, header: QWidget) -> None:
        """Let a widget stand above the text and scroll with it."""
        self._header = header
        header.setParent(self.viewport())

    def set_footer(self, footer: QWidget) -> None:
        """Let a widget stand below the text and scroll with it; it tells its height by `heightForWidth`."""
        self._footer = footer
        footer.setParent(self.viewport())
        footer.hide()

    def arrange_footer(self, *, is_new: bool = False) -> None:
        """Give the footer its height and place, and the text the room above it. `is_new`: as for the header."""
        footer = self._footer
        if footer is not None:
            layout = footer.layout()
            if layout is not None:
                layout.activate()
            # A layout of which no part wraps knows no height for a width: a field alone, say.
            wraps = layout is not None and layout.hasHeightForWidth()
            height = footer.heightForWidth(self.column_width()) if wraps else footer.sizeHint().height()
            self._footer_height = max(0, height)
            footer.setVisible(self._footer_height > 0)
        document = self.shown()
        if document is not None and not is_new:
            self._set_margins(document)
            self._place_footer()

    def _place_footer(self) -> None:
        document = self.shown()
        if self._footer is not None and document is not None and self._footer_height:
            end = round(document.size().height()) - self._footer_height - _BOTTOM_MARGIN // 2
            top = end - self.verticalScrollBar().value()
            self._footer.setGeometry(self.column_left(), top, self.column_width(), self._footer_height)

    def set_widest(self, width: int) -> None:
        """Limit the column's width, in pixels; for the next document."""
        self._widest = width

    def column_width(self) -> int:
        """Width of the reading column at the pane's present width, in pixels."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return max(120, min(self._widest, self.width() - bar - 2 * _LEAST_MARGIN))

    def column_left(self) -> int:
        """Left edge of the column in the viewport. The scroll bar takes none of its room, so it never jumps."""
        return max(0, (self.width() - self.column_width()) // 2)

    def show_document(self, document: ArticleDocument) -> None:
        """Replace what is shown; the old document is deleted."""
        old = self.document()
        self.glide.stop()
        document.setParent(self)
        self._set_margins(document)
        self.setDocument(document)
        # The caret would only blink in what is read. Qt keeps its width with the document.
        self.setCursorWidth(0)
        if old is not document and isinstance(old, ArticleDocument):
            old.deleteLater()
        document.documentLayout().documentSizeChanged.connect(self._place_footer)
        self._place_footer()
        line = document.look.text_px * document.look.body_line() // 80
        self.verticalScrollBar().setSingleStep(line)
        self.moved.emit()

    def shown(self) -> ArticleDocument | None:
        """The article's document; None before the first."""
        document = self.document()
        return document if isinstance(document, ArticleDocument) else None

    def arrange_header(self, *, is_new: bool) -> None:
        """Give the header its height and place, and the text the room below it.

        Args:
            is_new: another document is about to be shown; laying out the present one again would be in vain, and
                takes 75 ms at half a million characters (measured).
        """
        if is_new:
            self._place_header()
        else:
            self._arrange()

    def _place_header(self) -> None:
        column = self.column_width()
        if self._header is not None:
            self._header_height = self._header.heightForWidth(column)
            top = -self.verticalScrollBar().value()
            self._header.setGeometry(self.column_left(), top, column, self._header_height)

    def _arrange(self) -> None:
        self._place_header()
        document = self.shown()
        if document is not None:
            self._set_margins(document)
            if self.column_width() != document.look.column:
                self.column_changed.emit()

    def _set_margins(self, document: QTextDocument) -> None:
        frame = document.rootFrame()
        shape = frame.frameFormat()
        left, column = self.column_left(), self.column_width()
        right = max(0, self.viewport().width() - left - column)
        bottom = float(_BOTTOM_MARGIN + self._footer_height)
        margins = (float(self._header_height), float(left), float(right), bottom)
        if margins == (shape.topMargin(), shape.leftMargin(), shape.rightMargin(), shape.bottomMargin()):
            return
        shape.setTopMargin(margins[0])
        shape.setLeftMargin(margins[1])
        shape.setRightMargin(margins[2])
        shape.setBottomMargin(margins[3])
        frame.setFrameFormat(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QTextEdit.resizeEvent, whose own keeps the height scrolled to instead of the words."""
        place = self.place() if event.size().width() != event.oldSize().width() else None
        super().resizeEvent(event)
        self._arrange()
        self.arrange_footer()
        if place is not None:
            self.go_to(place)
        self.moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QTextEdit.showEvent, whose own scrolls to its text cursor when it is shown first."""
        value = self.verticalScrollBar().value()
        super().showEvent(event)
        self.verticalScrollBar().setValue(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QTextEdit.paintEvent: grounds first, then the text.

        The page, like the text on it, has the colours of the document's theme: a style sheet of the program's that
        changes would take back a palette of the browser's own.
        """
        document = self.shown()
        if document is not None:
            painter = QPainter(self.viewport())
            painter.fillRect(event.rect(), QColor(document.look.theme.page))
            offset = self.verticalScrollBar().value()
            painter.translate(0, -offset)
            seen = event.rect()
            column = QRectF(self.column_left(), 0, self.column_width(), 1)
            paint_grounds(painter, document, column, seen.top() + offset, seen.bottom() + offset)
            painter.end()
        super().paintEvent(event)

    # 2. Scrolling.

    def place(self) -> Place:
        """Where the top of the view is."""
        top = self.verticalScrollBar().value()
        if top <= self._header_height:
            return Place(-1, float(top))
        block = self.cursorForPosition(QPoint(self.column_left() + 1, 0)).block()
        rect = self.document().documentLayout().blockBoundingRect(block)
        return Place(block.blockNumber(), (top - rect.top()) / max(rect.height(), 1.0))

    def is_at_end(self) -> bool:
        """Whether the last line of the text is in view."""
        bar = self.verticalScrollBar()
        return bar.maximum() > 0 and bar.value() >= bar.maximum() - _BOTTOM_MARGIN - self._footer_height

    def go_to(self, place: Place) -> bool:
        """Scroll to a place; False if the document does not reach so far yet."""
        self.glide.stop()
        if place.block < 0:
            self.verticalScrollBar().setValue(round(place.part))
            return True
        block = self.document().findBlockByNumber(place.block)
        if not block.isValid():
            return False
        rect = self.document().documentLayout().blockBoundingRect(block)
        value = round(rect.top() + place.part * rect.height())
        self.verticalScrollBar().setValue(value)
        return value <= self.verticalScrollBar().maximum()

    def go_to_position(self, position: int, *, above: float = 0.0) -> None:
        """Scroll so that a character stands near the top, or lower by a part of the view's height."""
        block = self.document().findBlock(position)
        rect = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        top = rect.top() + (line.y() if line.isValid() else 0)
        self.glide_to(round(top - self.viewport().height() * above))

    def page_down(self) -> bool:
        """Go a page down, less two lines; False if the end is in view already."""
        return self._page(1)

    def page_up(self) -> bool:
        """Go a page up, less two lines; False at the beginning."""
        return self._page(-1)

    def _page(self, direction: int) -> bool:
        bar = self.verticalScrollBar()
        start = self.glide.target()
        if start >= bar.maximum() if direction > 0 else start <= bar.minimum():
            return False
        document = self.shown()
        line = document.look.text_px * 1.62 if document is not None else 28
        self.glide_to(start + direction * max(round(line), round(bar.pageStep() - 2 * line)))
        return True

    def glide_to(self, value: int) -> None:
        """Scroll to a height of the document, smoothly where motion is wanted."""
        self.taken_hold.emit()
        self.glide.to(value)

    def _on_scrolled(self, value: int) -> None:
        if self._header is not None:
            self._header.move(self._header.x(), -value)
        self._place_footer()
        self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QTextEdit.wheelEvent, whose own enlarges the text with Ctrl past the settings."""
        self.taken_hold.emit()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.glide.stop()
            if event.angleDelta().y():
                self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        if not self.glide.wheel(event):
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTextBrowser.keyPressEvent: keys that scroll, glide; there is no history to go back in."""
        bar = self.verticalScrollBar()
        step = bar.singleStep() * _LINES_A_STEP
        targets: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Up: lambda: self.glide_to(self.glide.target() - step),
            Qt.Key.Key_Down: lambda: self.glide_to(self.glide.target() + step),
            Qt.Key.Key_PageUp: self.page_up,
            Qt.Key.Key_PageDown: self.page_down,
            Qt.Key.Key_Home: lambda: self.glide_to(bar.minimum()),
            Qt.Key.Key_End: lambda: self.glide_to(bar.maximum()),
        }
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in _SELECTING:
            self._begin_selecting()
        go = targets.get(event.key())
        if go is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            go()
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _begin_selecting(self) -> None:
        """A selection by keys begins in what is seen: at its top, where the last one ended elsewhere."""
        if not self.textCursor().hasSelection() and not self.viewport().rect().contains(self.cursorRect().center()):
            top = max(0, (self._header.geometry().bottom() if self._header is not None else 0) + 1)
            self.setTextCursor(self.cursorForPosition(QPoint(self.column_left() + 1, top)))

    # 3. Links and selection.

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QTextBrowser.mouseReleaseEvent: what was pressed may be a highlight."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.shown() is not None:
            self.pressed_text.emit(self.cursorForPosition(event.position().toPoint()).position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override QTextBrowser.contextMenuEvent: the pane has a menu of its own."""
        position = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            position = self.cursorRect().center()
        self.menu_wanted.emit(self.anchorAt(position), self.viewport().mapToGlobal(position))

    def selected_text(self) -> str:
        """The selected text, with ordinary line ends and without the places of pictures."""
        return plain_selection(self.textCursor().selectedText())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Override QTextEdit.createMimeDataFromSelection: words only, not the colours of the theme."""
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    def changeEvent(self, event: QEvent) -> None:
        """Override QTextEdit.changeEvent: another style has other scroll bars."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()
