"""Links of an article: where each leads, what is told of it under the pointer, and the way back from a note."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal

from gui.article_view.browser import ArticleBrowser
from gui.article_view.document import PICTURE_LINK, TABLE_LINK, ArticleDocument, block_text
from gui.article_view.link_drag import LinkDrag
from gui.article_view.picture_actions import PictureActions
from gui.article_view.place import Place
from gui.article_view.table_window import TableWindow
from storage.types import ArticleRow

_OPENABLE = ("http", "https", "mailto")
_MOST_JUMPS = 50
# Of a note, in the status bar; in characters.
_LONGEST_NOTE = 160


class Links(QObject):
    """Follows the links of the article in view.

    Signals:
        clicked: an http, https or mailto address to open.
        hovered: what is told of the link under the pointer: its address, or the words it leads to; "" for none.
    """

    clicked = Signal(QUrl)
    hovered = Signal(str)

    def __init__(self, browser: ArticleBrowser, pictures: PictureActions) -> None:
        super().__init__(browser)
        self._browser = browser
        self._pictures = pictures
        self._row: ArticleRow | None = None
        self._jumps: list[Place] = []
        LinkDrag(browser)
        browser.link_activated.connect(self.follow)
        browser.highlighted.connect(self._on_hovered)

    def set_article(self, row: ArticleRow | None) -> None:
        """Follow the links of another article from here on; None for none."""
        if row is None or self._row is None or row.id != self._row.id:
            self._jumps.clear()
        self._row = row

    def follow(self, address: str) -> None:
        """Open a table or picture, go to a place of the article, or tell of an address to open."""
        document, row = self._browser.shown(), self._row
        if document is None or row is None:
            return
        if address.startswith(TABLE_LINK):
            TableWindow(document.tables[int(address.removeprefix(TABLE_LINK))], row.title, self._browser).show()
            return
        picture = document.held(address)
        if picture is not None:
            self._pictures.open(picture, row.title)
            return
        position = self._position(document, address)
        if position is not None:
            self._jumps.append(self._browser.place())
            del self._jumps[:-_MOST_JUMPS]
            self._browser.go_to_position(position)
            return
        url = QUrl(address)
        if url.isValid() and url.scheme().lower() in _OPENABLE:
            self.clicked.emit(url)

    def go_back(self) -> bool:
        """Return to where the last link within the article was followed; False if none was."""
        if not self._jumps:
            return False
        self._browser.go_to(self._jumps.pop())
        return True

    def _position(self, document: ArticleDocument, address: str) -> int | None:
        page, _, anchor = address.partition("#")
        here = ("", ((self._row.url if self._row is not None else None) or "").partition("#")[0])
        return document.anchors.get(anchor) if page in here else None

    def _on_hovered(self, address: QUrl) -> None:
        text = address.toString()
        document = self._browser.shown()
        position = self._position(document, text) if document is not None else None
        if document is not None and position is not None:
            words = block_text(document, position)
            text = words if len(words) <= _LONGEST_NOTE else words[:_LONGEST_NOTE].rstrip() + "…"
        self.hovered.emit("" if text.startswith((TABLE_LINK, PICTURE_LINK, "#")) else text)
