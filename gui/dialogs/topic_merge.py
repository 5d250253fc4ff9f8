"""Letting one topic go up in another. The merging, and its undo, are the window's part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from gui.dialogs.choice_box import ChoiceBox
from gui.dialogs.colors import dot_icon
from gui.dialogs.frame import DialogFrame
from gui.dialogs.labels import Line
from storage.types import TopicRow


class TopicMergeDialog(DialogFrame):
    """Asks into which other topic one shall go.

    Args:
        topic: the one that will be gone.
        topics: all of them, at least one other among them.

    Signals:
        merged: the id of the topic that goes and of the one that takes its articles.
    """

    merged = Signal(int, int)

    def __init__(self, topic: TopicRow, topics: Sequence[TopicRow], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Merge “{name}”").format(name=topic.name), parent, width=52)
        self._topic = topic
        caption = QLabel(self.tr("&Into"), self)
        self.box = ChoiceBox(self)
        self.box.setAccessibleName(self.tr("Topic to merge into"))
        caption.setBuddy(self.box)
        side = self.fontMetrics().height() * 2 // 3
        self.box.setIconSize(QSize(side, side))
        for other in topics:
            if other.id != topic.id:
                self.box.addItem(dot_icon(other.color, side, self.devicePixelRatioF()), other.name, other.id)
        self.words = Line("", self, is_muted=True)
        for widget in (caption, self.box, self.words):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button = self.add_button(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole, is_default=True)
        self.button.setEnabled(self.box.count() > 0)
        self.buttons.accepted.connect(self._on_accepted)
        self.box.currentIndexChanged.connect(self._say)
        self._say()
        self.box.setFocus()

    def _say(self) -> None:
        if self.box.count() == 0:
            self.words.setText(self.tr("There is no other topic yet."))
            return
        moves = self.tr("%Ln articles move to “{into}”.", None, self._topic.articles)
        moves = moves.format(into=self.box.currentText())
        rule = self.tr("Its rule is added to that topic's.") if self._topic.rule else ""
        undo = self.tr("You can undo this.")
        self.words.setText(" ".join(part for part in (moves, rule, undo) if part))

    def _on_accepted(self) -> None:
        self.merged.emit(self._topic.id, self.box.currentData())
        self.accept()
