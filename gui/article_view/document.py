"""The document of the article view: what its text is held in. Its pictures come from here, from nowhere else.

Qt's HTML importer is never used: a document holds what `gui.article_view.writer` puts in it. Grounds of code,
hairlines of quotations and rules are painted by `gui.article_view.grounds`, from the properties named here.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat, QTextOption

from gui.article_view.look import Look
from gui.article_view.pieces import Picture, Table
from gui.article_view.placeholder import draw_placeholder

QUOTES = QTextFormat.Property.UserProperty + 1
GROUND = QTextFormat.Property.UserProperty + 2
EDGES = QTextFormat.Property.UserProperty + 3
FIRST = 1
LAST = 2
TABLE_LINK = "table:"
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


class ArticleDocument(QTextDocument):
    """A document that answers for its placeholders and asks nobody else for anything."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.tables: list[Table] = []
        self.anchors: dict[str, int] = {}
        self._pictures: dict[str, tuple[Picture, int]] = {}
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setIndentWidth(_LIST_STEP)
        self.setDefaultFont(look.characters(0, look.text_px).font())
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if look.is_rtl:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        self.setDefaultTextOption(option)

    def hold(self, name: str, picture: Picture, room: int) -> None:
        """Answer for a picture under a name when it is first painted."""
        self._pictures[name] = (picture, room)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Override QTextDocument.loadResource, whose own reads files and data: addresses: only our placeholders."""
        held = self._pictures.get(name if isinstance(name, str) else name.toString())
        if kind != QTextDocument.ResourceType.ImageResource.value or held is None:
            return None
        return draw_placeholder(held[0], self.look, held[1])


def block_ground(block: QTextBlock) -> tuple[Ground, int, int]:
    """What is painted behind a block, at which of its EDGES it ends, and how many quotations it stands in."""
    shape = block.blockFormat()
    return Ground(shape.intProperty(GROUND)), shape.intProperty(EDGES), shape.intProperty(QUOTES)
