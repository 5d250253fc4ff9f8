"""The topic editor's part on suggestions: whether they are tagged without asking, and how right they were so far."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.dialogs.asking import Reading
from gui.dialogs.frame import is_there
from gui.dialogs.labels import Line
from gui.dialogs.tick_box import TickBox
from storage.suggestions import TrackRecord, track_record
from storage.topic_learning import LEAST_EXAMPLES


class LearningPart(QWidget):
    """The switch of one topic, and its record beside it; the switch waits until the record is read."""

    def __init__(self, jobs: Reading, topic_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = False
        self.switch = TickBox(self.tr("&Tag by itself what it would suggest"), self, has_mnemonic=True)
        self.switch.setEnabled(False)
        self.record = Line("", self, is_muted=True, scale=0.92)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.switch)
        column.addWidget(self.record)
        jobs.read(lambda conn: track_record(conn, topic_id), self._show, key="topic record")

    def wanted(self) -> bool | None:
        """What the person chose; None where it is as it was."""
        is_on = self.switch.isChecked()
        return is_on if is_on != self._before else None

    def _show(self, record: TrackRecord) -> None:
        if not is_there(self):
            return
        self._before = record.is_self_tagging
        self.switch.setChecked(record.is_self_tagging)
        self.switch.setEnabled(record.is_self_tagging or record.examples >= LEAST_EXAMPLES)
        self.record.setText(self._words(record))

    def _words(self, record: TrackRecord) -> str:
        number = self.locale().toString
        if record.precision is not None:
            words = self.tr("Of {decided} suggestions you decided on, {accepted} were right ({percent} %).")
            decided = record.accepted + record.dismissed
            return words.format(
                decided=number(decided), accepted=number(record.accepted), percent=number(round(record.precision * 100))
            )
        if record.examples < LEAST_EXAMPLES:
            words = self.tr("It is suggested once {least} articles are tagged by hand; {examples} are so far.")
            return words.format(least=number(LEAST_EXAMPLES), examples=number(record.examples))
        if record.estimated is None:
            return self.tr("It is learning from what you tagged.")
        words = self.tr("You decided on none of its suggestions yet; about {percent} % of them should be right.")
        return words.format(percent=number(round(record.estimated * 100)))
