"""The parts of a query as a row of chips: the name edits the part in the search field, the cross takes it out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.dialogs.flow import FlowLayout
from gui.theme import Theme
from storage.query import Query
from storage.query_tree import EVERYTHING, And, Node

MOST = 12
"""Chips shown; who writes more reads the field."""
_LONGEST_PX = 220


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a query, which all others must be met beside. Places are in characters of the text."""

    start: int
    end: int
    text: str
    is_literal: bool


def parts(query: Query) -> list[Part]:
    """What chips a query has; none where it is one plain word, which the field says well enough."""
    tree = query.tree
    if tree == EVERYTHING:
        return []
    nodes: tuple[Node, ...] = tree.parts if isinstance(tree, And) else (tree,)
    ends = [each.start for each in nodes[1:]] + [len(query.text)]
    found = []
    for node, following in zip(nodes, ends, strict=True):
        # A group's node ends before its bracket: what stands up to the next part belongs to it.
        start = _with_opening(query.text, node.start)
        text = query.text[start:following].strip().removesuffix(" AND").rstrip()
        is_literal = any(start <= each.start < following for each in query.literal)
        found.append(Part(start, start + len(text), text, is_literal))
    opened = [part.text.count("(") - part.text.count(")") for part in found]
    if any(opened):
        # Brackets around several parts: taking one out would leave half a bracket.
        whole = query.text.strip()
        start = query.text.index(whole)
        return [Part(start, start + len(whole), whole, bool(query.literal))]
    return found[:MOST]


def without(text: str, part: Part) -> str:
    """A query's text with a part taken out."""
    return " ".join(f"{text[: part.start]} {text[part.end :]}".split())


def _with_opening(text: str, start: int) -> int:
    while start > 0 and text[start - 1] in '(-"':
        start -= 1
    return start


class QueryChips(QWidget):
    """Shows the parts.

    Signals:
        edit_wanted: a Part was pressed.
        removed: its cross was.
    """

    edit_wanted = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queryChips")
        self._flow = FlowLayout(self)
        self._chips: list[QWidget] = []
        self._shown: tuple[Part, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Parts of the search"))
        self.hide()

    def show_query(self, query: Query | None) -> None:
        """Show a query's parts; None for no query."""
        found = parts(query) if query is not None else []
        if len(found) == 1 and found[0].text.isalnum():
            found = []
        if tuple(found) != self._shown:
            self._shown = tuple(found)
            for chip in self._chips:
                self._flow.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self._chips = [self._chip(part) for part in found]
            for chip in self._chips:
                self._flow.addWidget(chip)
                chip.show()
        self.setVisible(bool(found))
        self.updateGeometry()

    def texts(self) -> list[str]:
        """What the chips say."""
        return [part.text for part in self._shown]

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self.setStyleSheet(
            f"#queryChip {{ border: 1px solid {theme.line}; border-radius: 9px; background: {theme.page}; }}"
            f'#queryChip[literal="true"] {{ border-style: dashed; }}'
            f"QToolButton {{ border: none; background: transparent; color: {theme.ink}; padding: 1px 3px;"
            " border-radius: 4px; }"
            f"QToolButton:hover, QToolButton:focus {{ background: {theme.selection}; }}"
            f"QToolButton:focus {{ border: 1px solid {theme.muted}; padding: 0 2px; }}"
            f"#queryCross {{ color: {theme.muted}; }}"
        )

    def _chip(self, part: Part) -> QWidget:
        chip = QWidget(self)
        chip.setObjectName("queryChip")
        chip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        chip.setProperty("literal", part.is_literal)
        row = QHBoxLayout(chip)
        row.setContentsMargins(5, 0, 3, 0)
        row.setSpacing(0)
        name, cross = QToolButton(chip), QToolButton(chip)
        shown = QFontMetrics(name.font()).elidedText(part.text, Qt.TextElideMode.ElideMiddle, _LONGEST_PX)
        name.setText(shown.replace("&", "&&"))
        name.setToolTip(
            self.tr("Searched as plain text; press to edit")
            if part.is_literal
            else self.tr("Edit {part}").format(part=part.text)
        )
        name.setAccessibleName(self.tr("Edit {part}").format(part=part.text))
        cross.setObjectName("queryCross")
        cross.setText("✕")
        cross.setToolTip(self.tr("Take out {part}").format(part=part.text))
        cross.setAccessibleName(cross.toolTip())
        for button in (name, cross):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            row.addWidget(button)
        name.clicked.connect(lambda: self.edit_wanted.emit(part))
        cross.clicked.connect(lambda: self.removed.emit(part))
        return chip

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint."""
        return QSize(0, self._flow.heightForWidth(max(self.width(), 1)) if self._chips else 0)
