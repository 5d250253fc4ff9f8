"""What a person answers to suggested topics: yes or no, each with its undo step. Both teach, and so does any tag."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from feeds.protocol.completing import LearnTopics
from gui.article_view.pane import ArticlePane
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.marking import Marking
from gui.undo import UndoStack
from storage import suggestions
from storage.suggestions import Suggestion
from storage.types import Marked

_SOON_MS = 4000
"""Several articles tagged one after another are one lesson."""


class SuggestionCommands(QObject):
    """Carries out what concerns suggested topics of the article in view.

    Signals:
        said: words for the status bar.
        lesson_given: topics shall learn soon.
    """

    said = Signal(str)
    lesson_given = Signal()

    def __init__(
        self,
        jobs: Jobs,
        undo: UndoStack,
        engine: EngineClient,
        marking: Marking,
        article: ArticlePane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._undo = undo
        self._marking = marking
        self._article = article
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(lambda: engine.send(LearnTopics()))
        self.lesson_given.connect(self._soon.start)
        jobs.marked.connect(self._on_marked)
        marking.saved.connect(self.lesson_given)
        article.header.chips.suggestion_accepted.connect(self._accept)
        article.header.chips.suggestion_dismissed.connect(self._dismiss)

    def accept(self) -> None:
        """Put the first suggested topic on the article."""
        first = self._first()
        if first is not None:
            self._accept(first.topic_id)

    def dismiss(self) -> None:
        """Take the first suggested topic away for good."""
        first = self._first()
        if first is not None:
            self._dismiss(first.topic_id)

    def _first(self) -> Suggestion | None:
        offered = self._article.suggestions()
        if not offered:
            self.said.emit(self.tr("No topic is suggested for this article"))
        return offered[0] if offered else None

    def _accept(self, topic_id: int) -> None:
        body = self._article.body()
        if body is not None:
            self._marking.tag([body.row.id], topic_id, is_on=True)

    def _dismiss(self, topic_id: int) -> None:
        body = self._article.body()
        if body is None:
            return
        article_id, now = body.row.id, int(time.time())
        name = next((each.name for each in self._article.suggestions() if each.topic_id == topic_id), "")
        words = self.tr("“{name}” is not suggested here again").replace("{name}", name)
        self._jobs.mark(
            lambda conn: suggestions.dismiss(conn, [article_id], topic_id, now),
            lambda marked: self._undo.push(words, marked) if marked.count else None,
        )

    def _on_marked(self, marked: Marked) -> None:
        # Whatever gave or took a tag, undo and redo too.
        if marked.is_lesson:
            self.lesson_given.emit()
