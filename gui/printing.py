"""Printing an article or a digest: a document of its own, black on white, painted page by page: nothing waits."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPageLayout,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter

from gui.article_view.look import reading_families

_STYLE = (
    "body { color: #000000; } a { color: #000000; } h1 { font-size: 20pt; } .byline, figcaption { font-size: 9pt; }"
    " pre, code { font-family: monospace; font-size: 9pt; }"
)
_BODY_PT = 10.5
_FOOT_MM, _FOOT_PT = 8, 8.0
_MARGIN_MM = 18


def new_printer(title: str) -> QPrinter:
    """The person's usual printer, with margins to read by. `title`: of what is printed, plain text."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    return printer


def print_document(
    title: str,
    byline: str,
    html: str,
    pictures: Mapping[str, QImage],
    *,
    language: str | None,
    family: str,
    style: str = "",
) -> QTextDocument:
    """What is printed of an article or a digest.

    Args:
        title, byline: plain text.
        html: safe HTML, pictures as `picture:KEY`.
        pictures: by key, those that are here.
        language: of the text; None if unknown.
        family: the typeface chosen for reading; "" for the program's.
        style: CSS beside that of articles.
    """
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(reading_families(family, language)))
    font.setPointSizeF(_BODY_PT)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(f"{_STYLE} {style}")
    for key, image in pictures.items():
        document.addResource(int(QTextDocument.ResourceType.ImageResource), QUrl(f"picture:{key}"), image)
    document.setHtml(f'<h1>{escape(title)}</h1><p class="byline">{escape(byline)}</p>{html}')
    return document


def draw_black(document: QTextDocument, painter: QPainter, part: QRectF) -> None:
    """Paint a part of a document; not in the window's ink, which is pale on a dark page."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = part
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    painter.setClipRect(part)
    document.documentLayout().draw(painter, context)


class Printing(QObject):
    """One document on its way to a printer. Deletes itself.

    Signals:
        finished: every page was painted; whether the printer took them.
    """

    finished = Signal(bool)

    def __init__(self, document: QTextDocument, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._printer = printer
        self._painter = QPainter()
        self._page = 0
        self._scale = 1.0
        self._size = QSizeF()
        self._foot = QRectF()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._paint_page)

    def start(self) -> None:
        """Begin with the first page."""
        if not self._painter.begin(self._printer):
            self._end(False)
            return
        self._scale = self._printer.resolution() / 96.0
        page = self._printer.pageRect(QPrinter.Unit.DevicePixel)
        foot = _FOOT_MM / 25.4 * self._printer.resolution()
        self._size = QSizeF(page.width() / self._scale, (page.height() - foot) / self._scale)
        self._foot = QRectF(0, page.height() - foot, page.width(), foot)
        self._document.setPageSize(self._size)
        self._fit_pictures()
        self._timer.start()

    def _fit_pictures(self) -> None:
        """No picture wider than the column, or taller than half of it."""
        block = self._document.begin()
        widest, tallest = self._size.width() - 2 * self._document.documentMargin(), self._size.height() / 2
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                piece = pieces.fragment()
                form = piece.charFormat()
                if form.isImageFormat():
                    self._fit(piece.position(), piece.length(), widest, tallest)
                pieces += 1
            block = block.next()

    def _fit(self, position: int, length: int, widest: float, tallest: float) -> None:
        cursor = QTextCursor(self._document)
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        form = cursor.charFormat().toImageFormat()
        image = self._document.resource(int(QTextDocument.ResourceType.ImageResource), QUrl(form.name()))
        if isinstance(image, QImage) and not image.isNull():
            share = min(1.0, widest / image.width(), tallest / image.height())
            form.setWidth(image.width() * share)
            form.setHeight(image.height() * share)
            cursor.setCharFormat(form)

    def _paint_page(self) -> None:
        if self._page == self._document.pageCount():
            self._end(self._painter.end())
            return
        if self._page and not self._printer.newPage():
            self._painter.end()
            self._end(False)
            return
        painter, height = self._painter, self._size.height()
        painter.save()
        painter.scale(self._scale, self._scale)
        painter.translate(0, -self._page * height)
        draw_black(self._document, painter, QRectF(0, self._page * height, self._size.width(), height))
        painter.restore()
        self._page += 1
        foot = QFont(self._document.defaultFont())
        foot.setPointSizeF(_FOOT_PT)
        painter.setFont(foot)
        painter.drawText(self._foot, Qt.AlignmentFlag.AlignCenter, f"{self._page} / {self._document.pageCount()}")

    def _end(self, is_printed: bool) -> None:
        self._timer.stop()
        self.finished.emit(is_printed)
        self.deleteLater()
