"""The quiet offer at the sidebar's foot: a topic that saved articles suggest, to be made or declined."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.labels import Line
from gui.theme import Theme
from storage.themes import OfferedTheme

_SMALL = 0.92


class TopicOffer(QWidget):
    """Tells of one theme; hidden while there is none.

    Signals:
        wanted: the person wants to make the topic.
        declined: it shall never be offered again.
    """

    wanted = Signal()
    declined = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topicOffer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = Line("", self, scale=_SMALL)
        self.make = QPushButton(self.tr("Make topic…"), self)
        self.decline = QPushButton(self.tr("Not now"), self)
        for button in (self.make, self.decline):
            button.setFlat(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.make.clicked.connect(self.wanted)
        self.decline.clicked.connect(self.declined)
        buttons = QHBoxLayout()
        buttons.setSpacing(14)
        buttons.addWidget(self.make)
        buttons.addWidget(self.decline)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take on a theme's colours."""
        self.setStyleSheet(
            f"#topicOffer {{ background: {theme.side}; border-top: 1px solid {theme.line}; }}"
            f"#topicOffer QLabel {{ color: {theme.muted}; }}"
            f"#topicOffer QPushButton {{ border: none; padding: 2px 0; color: {theme.muted}; text-align: left; }}"
            "#topicOffer QPushButton:hover, #topicOffer QPushButton:focus"
            f" {{ color: {theme.ink}; text-decoration: underline; }}"
        )
        self.make.setStyleSheet(f"color: {theme.ink};")

    def show_theme(self, offered: OfferedTheme | None) -> None:
        """Offer a theme; None hides the offer."""
        if offered is not None:
            words = self.tr("You saved %Ln articles on “{name}”: make it a topic?", None, offered.articles)
            self.words.setText(words.replace("{name}", offered.name))
            self.make.setAccessibleName(self.tr("Make topic {name}").replace("{name}", offered.name))
            self.decline.setAccessibleName(self.tr("Never offer {name} as a topic").replace("{name}", offered.name))
        self.setVisible(offered is not None)
