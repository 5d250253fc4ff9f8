"""Making and changing a topic: its name, colour and rule, with what the rule would find as one types.

It tells what was decided; storing it, and running the rule over stored articles, are the window's part.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from digest.topics import next_color
from gui.dialogs.asking import Reading
from gui.dialogs.colors import Swatches
from gui.dialogs.frame import DialogFrame
from gui.dialogs.labels import Line
from gui.dialogs.tick_box import TickBox
from gui.dialogs.topic_learning import LearningPart
from gui.words import literal_sentences, rule_problem_sentence
from storage.lists import count
from storage.query import parse, rule_problem
from storage.topic_rules import select_stored
from storage.topics import rule_matches
from storage.types import ArticleFilter, Scope, TopicRow

COUNT_DELAY_MS = 200
"""Typing must rest so long before the rule is counted."""

SAMPLE = 3
"""Titles shown of what the rule finds, the newest."""

_Counted = tuple[str, int, int, int, list[tuple[int, str]]]

_MAX_NAME_CHARACTERS = 200
_EDGES = 24
"""Pixels of border, padding and document margin above and below a rule's lines."""


@dataclass(frozen=True, slots=True)
class TopicEdit:
    """What a person decided about a topic.

    Attributes:
        topic_id: None to make a new one.
        color: "#rrggbb".
        rule: None for none.
        apply_to_stored: whether the rule shall also tag the articles stored already.
        is_self_tagging: whether what it suggests shall be tagged without asking; None: as before.
    """

    topic_id: int | None
    name: str
    color: str
    rule: str | None
    apply_to_stored: bool
    is_self_tagging: bool | None = None


class TopicEditor(DialogFrame):
    """Edits a topic, or makes one.

    Args:
        topics: all of them; names must differ.
        topic: the one to edit; None to make one.
        name, rule: what a new one begins with.

    Signals:
        edited: the TopicEdit.
    """

    edited = Signal(object)

    def __init__(
        self,
        jobs: Reading,
        topics: Sequence[TopicRow],
        parent: QWidget | None = None,
        *,
        topic: TopicRow | None = None,
        name: str = "",
        rule: str = "",
    ) -> None:
        super().__init__(self.tr("Edit topic") if topic else self.tr("New topic"), parent, width=64)
        self._jobs = jobs
        self._topic = topic
        self._taken = {other.name.casefold() for other in topics if topic is None or other.id != topic.id}
        self._counted: str | None = None
        color = topic.color if topic else next_color(other.color for other in topics)

        self.name = QLineEdit(topic.name if topic else name, self)
        self.name.setMaxLength(_MAX_NAME_CHARACTERS)
        self.name_problem = Line("", self, is_muted=True)
        self.swatches = Swatches(color, self)
        self.rule = _RuleField((topic.rule if topic else rule) or "", self)
        self.findings = Line("", self, is_muted=True)
        self.sample = Line("", self, is_muted=True)
        self.notes = Line("", self, is_muted=True)
        self.stored = TickBox(self.tr("&Also tag the articles stored already"), self, has_mnemonic=True)

        self.body.setSpacing(6)
        self._add(self.tr("&Name"), self.name)
        self.body.addWidget(self.name_problem)
        self._add(self.tr("&Colour"), self.swatches)
        self._add(self.tr("&Rule"), self.rule)
        self.body.addWidget(
            Line(
                self.tr(
                    "Articles that match get the topic as they arrive. Write it like a search, for example "
                    "“rare earth*” OR neodymium. Leave it empty to tag by hand only."
                ).replace("“rare earth*”", '"rare earth*"'),
                self,
                is_muted=True,
                scale=0.92,
            )
        )
        for widget in (self.findings, self.sample, self.notes, self.stored):
            self.body.addWidget(widget)
        self.learning = LearningPart(jobs, topic.id, self) if topic else None
        if self.learning is not None:
            self.body.addSpacing(6)
            self.body.addWidget(self.learning)
        self.body.addStretch(1)
        self.add_button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button = self.add_button(
            self.tr("Save") if topic else self.tr("Create"), QDialogButtonBox.ButtonRole.AcceptRole, is_default=True
        )
        self.buttons.accepted.connect(self._on_accepted)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COUNT_DELAY_MS)
        self._timer.timeout.connect(self.count_now)
        self.name.textChanged.connect(self._check)
        self.rule.textChanged.connect(self._on_rule_typed)
        self._on_rule_typed()
        self.name.setFocus()
        self.name.selectAll()

    def _add(self, caption: str, field: QWidget) -> None:
        label = QLabel(caption, self)
        label.setBuddy(field)
        field.setAccessibleName(caption.replace("&", ""))
        self.body.addSpacing(6)
        self.body.addWidget(label)
        self.body.addWidget(field)

    def _typed_name(self) -> str:
        return " ".join(self.name.text().split())

    def _typed_rule(self) -> str:
        return " ".join(self.rule.toPlainText().split())

    def _on_rule_typed(self) -> None:
        rule = self._typed_rule()
        self._counted = None
        self.findings.clear()
        self.sample.clear()
        self.notes.setText("\n".join(literal_sentences(parse(rule))) if rule else "")
        self.stored.setChecked(False)
        problem = self._rule_problem()
        if problem:
            self.findings.setText(problem)
        elif rule:
            self.findings.setText(self.tr("Counting…"))
            self._timer.start()
        self._check()

    def _rule_problem(self) -> str:
        """Why what was typed can't be a rule, in words; "" if it can, or if there is none."""
        rule = self._typed_rule()
        if not rule:
            return ""
        problem = rule_problem(rule)
        return rule_problem_sentence(problem) if problem is not None else ""

    def _check(self) -> None:
        is_taken = self._typed_name().casefold() in self._taken
        self.name_problem.setText(self.tr("Another topic has this name.") if is_taken else "")
        self.name_problem.setVisible(is_taken)
        self.findings.setVisible(bool(self.findings.text()))
        self.sample.setVisible(bool(self.sample.text()))
        self.notes.setVisible(bool(self.notes.text()))
        self.stored.setEnabled(self._counted is not None)
        self.stored.setVisible(bool(self._typed_rule()) and not self._rule_problem())
        self.button.setEnabled(bool(self._typed_name()) and not is_taken and not self._rule_problem())

    def count_now(self) -> None:
        """Have the rule counted without waiting for typing to rest."""
        self._timer.stop()
        rule = self._typed_rule()
        topic_id = self._topic.id if self._topic else None

        def work(connection: sqlite3.Connection) -> _Counted:
            total, new = rule_matches(connection, rule, topic_id)
            newest = select_stored(connection, rule, SAMPLE)[1] if total else []
            return rule, total, new, count(connection, ArticleFilter(Scope.ALL))[0], newest

        self._jobs.read(work, self._on_counted, key="topic rule")

    def _on_counted(self, found: _Counted) -> None:
        rule, total, new, stored, newest = found
        if not self.is_there() or rule != self._typed_rule() or self._rule_problem():
            return
        words = self.tr("Matches {total} of %Ln stored articles.", None, stored)
        if total and new < total:
            words += " " + self.tr("%Ln of them do not carry the topic yet.", None, new)
        self.findings.setText(words.format(total=self.locale().toString(total)))
        self.sample.setText("\n".join(f"· {title}" for _, title in newest))
        self._counted = rule if new else None
        text = self.tr("&Also tag %Ln articles stored already", None, new)
        self.stored.setText(text if new else self.tr("&Also tag the articles stored already"))
        self._check()

    def _on_accepted(self) -> None:
        self.edited.emit(
            TopicEdit(
                self._topic.id if self._topic else None,
                self._typed_name(),
                self.swatches.color(),
                self._typed_rule() or None,
                self.stored.isEnabled() and self.stored.isChecked(),
                self.learning.wanted() if self.learning is not None else None,
            )
        )
        self.accept()


class _RuleField(QPlainTextEdit):
    """A few lines of query, fewer where there is little room; Tab leaves it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Override QPlainTextEdit.sizeHint."""
        return QSize(0, self.fontMetrics().lineSpacing() * 4 + _EDGES)

    def minimumSizeHint(self) -> QSize:
        """Override QPlainTextEdit.minimumSizeHint."""
        return QSize(0, self.fontMetrics().lineSpacing() * 2 + _EDGES)
