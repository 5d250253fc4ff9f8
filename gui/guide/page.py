"""A page of the guide: Markdown set in the reader's own type, its links and pictures. Loads nothing by itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from gui.article_view.look import line_percent, mono_families, reading_families, sized
from gui.glide import Glide
from gui.guide.chapters import anchor
from gui.theme import Theme

_MARGIN = 36
_LINE = 1.5
_HEADINGS = {1: 1.7, 2: 1.25, 3: 1.1}
_MOST_MARKS = 1000
"""Of the places found on a page; nobody looks at more, and each is laid out anew."""


class _Document(QTextDocument):
    """Shows the pictures it was given, and no others."""

    def __init__(self, pictures: Mapping[str, QImage], parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Override QTextDocument.loadResource, whose own reads files."""
        return self._pictures.get(name.toString() if isinstance(name, QUrl) else name)


class GuidePage(QTextBrowser):
    """Shows one page.

    Signals:
        link_activated: an address, as the page has it.
    """

    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page of the guide"))
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme: Theme | None = None
        self._glide = Glide(self.verticalScrollBar())
        self.anchorClicked.connect(lambda url: self.link_activated.emit(url.toString()))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Override QTextBrowser.loadResource, whose own reads files: nothing. The document has its pictures."""
        return None

    def column(self, chars: int, size_px: int) -> int:
        """How wide a page is whose lines hold so many characters, in logical pixels; not wider than there is room."""
        width = self.fontMetrics().averageCharWidth() * chars * size_px // max(1, self.fontInfo().pixelSize())
        return max(240, min(width, self.viewport().width() - 2 * _MARGIN))

    def show_text(self, markdown: str, pictures: Mapping[str, QImage], theme: Theme, size_px: int, width: int) -> None:
        """Show a page from its beginning.

        Args:
            markdown: the page; markup other than Markdown's own is text.
            pictures: by the names that the page has for them.
            theme: whose colours it is shown in.
            size_px: of its text, in logical pixels.
            width: of its lines, in logical pixels.
        """
        self._theme = theme
        document = _Document(pictures, self)
        document.setDefaultFont(sized(reading_families(""), size_px))
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(markdown, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        document.setDocumentMargin(_MARGIN)
        before = self.document()
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(width + 2 * _MARGIN)
        _dress(document, theme, size_px)
        self.setDocument(document)
        if isinstance(before, _Document):
            before.deleteLater()

    def go_to(self, name: str) -> None:
        """Scroll to the heading of an anchor; to the beginning for "" or one that is not there."""
        for block in _blocks(self.document()):
            if name and block.blockFormat().headingLevel() and anchor(block.text()) == name:
                self._glide.to(round(self.document().documentLayout().blockBoundingRect(block).top()) - _MARGIN // 2)
                return
        self.verticalScrollBar().setValue(0)

    def mark(self, words: str) -> int:
        """Mark every place that holds some words and go to the first; how many there are. "" marks nothing."""
        marks: list[QTextEdit.ExtraSelection] = []
        place = QTextCursor(self.document())
        while words and self._theme is not None and len(marks) < _MOST_MARKS:
            place = self.document().find(words, place)
            if place.isNull():
                break
            selection = QTextEdit.ExtraSelection()
            selection.cursor = place
            form = QTextCharFormat()
            form.setBackground(QColor(self._theme.mark))
            selection.format = form
            marks.append(selection)
        self.setExtraSelections(marks)
        if marks:
            self._come_to(QTextCursor(marks[0].cursor))
        return len(marks)

    def step(self, words: str) -> bool:
        """Go to the next place of some words behind the cursor; whether there is one."""
        found = self.document().find(words, self.textCursor())
        if found.isNull():
            return False
        self._come_to(found)
        return True

    def _come_to(self, found: QTextCursor) -> None:
        """Let a place stand in the upper half of the page, with the cursor behind it."""
        found.setPosition(found.selectionEnd())
        self.setTextCursor(found)
        self._glide.to(self.verticalScrollBar().value() + self.cursorRect(found).top() - self.viewport().height() // 3)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _dress(document: QTextDocument, theme: Theme, size_px: int) -> None:
    """Give what Markdown made the manners of the reading column."""
    font = document.defaultFont()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in _blocks(document):
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(_block_format(block, font, theme))
        level = block.blockFormat().headingLevel()
        if level:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            heading = QTextCharFormat()
            heading.setFont(sized(reading_families(""), size_px * _HEADINGS.get(level, 1.0), is_bold=True))
            cursor.mergeCharFormat(heading)
            cursor.clearSelection()
        else:
            _dress_code(block, cursor, theme, size_px)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, theme)
    cursor.endEditBlock()


def _block_format(block: QTextBlock, font: QFont, theme: Theme) -> QTextBlockFormat:
    form = QTextBlockFormat()
    level = block.blockFormat().headingLevel()
    in_table = QTextCursor(block).currentTable() is not None
    form.setLineHeight(
        line_percent(font, 1.25 if level else _LINE), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    if level:
        form.setTopMargin(0 if level == 1 else font.pixelSize() * 1.4)
        form.setBottomMargin(font.pixelSize() * 0.5)
    elif block.text() == "\ufffc":
        # A picture alone.
        form.setLineHeight(100, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        form.setBottomMargin(font.pixelSize())
    elif _is_code(block):
        form.setBackground(QColor(theme.side))
        # Qt paints the ground of a line no higher than its letters: others would show stripes.
        form.setLineHeight(100, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        form.setTopMargin(0)
        form.setBottomMargin(0 if _is_code(block.next()) else font.pixelSize())
    elif not in_table:
        form.setTopMargin(0)
        form.setBottomMargin(font.pixelSize() * (0.35 if block.textList() is not None else 0.75))
    return form


def _is_code(block: QTextBlock) -> bool:
    """Whether a block is a line of a listing."""
    return block.isValid() and block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _dress_code(block: QTextBlock, cursor: QTextCursor, theme: Theme, size_px: int) -> None:
    form = QTextCharFormat()
    form.setFontFamilies(list(mono_families()))
    form.setProperty(QTextFormat.Property.FontPixelSize, round(size_px * 0.86))
    if not _is_code(block):
        form.setBackground(QColor(theme.side))
    places = []
    at = block.begin()
    while not at.atEnd():
        each = at.fragment()
        if each.charFormat().fontFixedPitch() or _is_code(block):
            places.append((each.position(), each.position() + each.length()))
        at += 1
    for first, last in places:
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)
    cursor.clearSelection()


def _dress_table(table: QTextTable, theme: Theme) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderBrush(QBrush(QColor(theme.line)))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setCellPadding(6)
    form.setCellSpacing(0)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setTopMargin(4)
    form.setBottomMargin(16)
    table.setFormat(form)
