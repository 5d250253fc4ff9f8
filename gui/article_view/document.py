"""The document of the article view: what its text is held in. Its pictures come by way of here, from nowhere else.

Qt's HTML importer is never used: a document holds what `gui.article_view.writer` puts in it. Grounds of code,
hairlines of quotations and rules are painted by `gui.article_view.grounds`, from the properties named here.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPixmap, QTextBlock, QTextDocument, QTextFormat, QTextOption

from gui.article_view.hyphens import unhyphenated
from gui.article_view.look import Look
from gui.article_view.pieces import Picture, Table
from gui.article_view.placeholder import draw_placeholder
from gui.pictures import Pictures

QUOTES = QTextFormat.Property.UserProperty + 1
GROUND = QTextFormat.Property.UserProperty + 2
EDGES = QTextFormat.Property.UserProperty + 3
CARD = QTextFormat.Property.UserProperty + 4
FIRST = 1
LAST = 2
TABLE_LINK = "table:"
PICTURE_LINK = "picture:"
LINE_SEPARATOR = "\u2028"
NO_WIDTH = "\u200b"

MAX_QUOTES = 4
QUOTE_STEP = 20
CODE_PADDING = 12
_LIST_STEP = 26


class Ground(IntEnum):
    """What is painted behind a block."""

    NONE = 0
    CODE = 1
    RULE = 2
    ROW = 3
    CARD = 4
    PULL_QUOTE = 5


class ArticleDocument(QTextDocument):
    """A document that answers for its pictures and their frames, and asks nobody but `pictures` for anything."""

    def __init__(self, look: Look, parent: QObject | None = None, pictures: Pictures | None = None) -> None:
        super().__init__(parent)
        self._source = pictures
        if pictures is not None:
            pictures.decoded.connect(self._on_decoded)
        self.look = look
        self.tables: list[Table] = []
        self.anchors: dict[str, int] = {}
        self._pictures: dict[str, tuple[Picture, QSize]] = {}
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setIndentWidth(_LIST_STEP)
        self.setDefaultFont(look.characters(0, look.text_px).font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # By the article's language, never the window's, which a document would take on.
        is_rtl = look.is_rtl
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        self.setDefaultTextOption(option)

    def hold(self, picture: Picture, size: QSize) -> str:
        """Answer for a picture of a size in logical pixels when it is first painted; the name to ask by."""
        name = f"{PICTURE_LINK}{picture.key}"
        self._pictures[name] = (picture, size)
        return name

    def held(self, name: str) -> Picture | None:
        """The picture that a name stands for."""
        found = self._pictures.get(name)
        return found[0] if found is not None else None

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Override QTextDocument.loadResource, whose own reads files and data: addresses: only what it holds."""
        held = self._pictures.get(name if isinstance(name, str) else name.toString())
        if kind != QTextDocument.ResourceType.ImageResource.value or held is None:
            return None
        picture, size = held
        image = self._image(picture, size)
        if image is not None:
            return QPixmap.fromImage(image)
        if picture.is_there:
            # Its ground for the moments in which it is unpacked; a frame with words would only flicker.
            ground = QPixmap(1, 1)
            ground.fill(QColor(self.look.theme.side))
            return ground
        return draw_placeholder(picture, self.look, size)

    def _image(self, picture: Picture, size: QSize) -> QImage | None:
        if self._source is None or not picture.is_there:
            return None
        return self._source.image(picture.key, size * self.look.ratio)

    def _on_decoded(self, key: str) -> None:
        name = f"{PICTURE_LINK}{key}"
        held = self._pictures.get(name)
        image = self._image(*held) if held is not None else None
        if image is not None:
            # Over the frame that was painted in its place, whose size it has: nothing is laid out again.
            self.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), QPixmap.fromImage(image))
            self.documentLayout().update.emit()


def block_text(document: QTextDocument, position: int) -> str:
    """Words of the block that holds a position, in one line."""
    text = unhyphenated(document.findBlock(position).text())
    return " ".join(text.replace(NO_WIDTH, "").replace("\ufffc", "").split())


def block_card(block: QTextBlock) -> int:
    """Number of the card that a block stands in; 0 for none, and for no block."""
    return block.blockFormat().intProperty(CARD) if block.isValid() else 0


def block_ground(block: QTextBlock) -> tuple[Ground, int, int]:
    """What is painted behind a block, at which of its EDGES it ends, and how many quotations it stands in."""
    shape = block.blockFormat()
    return Ground(shape.intProperty(GROUND)), shape.intProperty(EDGES), shape.intProperty(QUOTES)
