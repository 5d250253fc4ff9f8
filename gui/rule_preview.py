"""Says while a rule is written why it can be none, or how many stored articles it finds and which are the newest."""

from __future__ import annotations

import sqlite3

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.dialogs.asking import Reading
from gui.dialogs.labels import Line
from gui.words import literal_sentences, rule_problem_sentence
from storage.query import parse, rule_problem
from storage.topic_rules import RuleFailedError, select_stored

DELAY_MS = 200
"""Typing must rest so long before the rule is counted."""
SAMPLE = 5

_Found = tuple[str, int, list[tuple[int, str]]]


class RulePreview(QWidget):
    """Lines below a rule's field."""

    def __init__(self, jobs: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._rule = ""
        self.findings = Line("", self, is_muted=True)
        self.sample = Line("", self, is_muted=True)
        self.notes = Line("", self, is_muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for line in (self.findings, self.sample, self.notes):
            column.addWidget(line)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.count_now)

    def is_rule(self) -> bool:
        """Whether what was shown last can be a rule."""
        return rule_problem(self._rule) is None

    def show_rule(self, rule: str) -> None:
        """Tell of another rule."""
        self._rule = " ".join(rule.split())
        problem = rule_problem(self._rule)
        self.sample.clear()
        self.notes.setText("\n".join(literal_sentences(parse(self._rule))) if self._rule else "")
        if not self._rule:
            self.findings.clear()
        elif problem is not None:
            self.findings.setText(rule_problem_sentence(problem))
        else:
            self.findings.setText(self.tr("Counting…"))
            self._timer.start()
        self._show()

    def count_now(self) -> None:
        """Count without waiting for typing to rest."""
        self._timer.stop()
        rule = self._rule

        def work(conn: sqlite3.Connection) -> _Found:
            try:
                return rule, *select_stored(conn, rule, SAMPLE)
            except RuleFailedError:
                return rule, -1, []

        self._jobs.read(work, self._on_counted, key="rule preview")

    def _on_counted(self, found: _Found) -> None:
        rule, total, newest = found
        if rule != self._rule:
            return
        if total < 0:
            self.findings.setText(self.tr("This rule cannot be run; make it shorter."))
        elif total:
            self.findings.setText(self.tr("Matches %Ln stored articles, the newest:", None, total))
        else:
            self.findings.setText(self.tr("Matches none yet."))
        self.sample.setText("\n".join(f"· {title}" for _, title in newest))
        self._show()

    def _show(self) -> None:
        for line in (self.findings, self.sample, self.notes):
            line.setVisible(bool(line.text()))
