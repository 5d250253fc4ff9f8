"""Which article is read, what is known of it, and that it is read again when it changes. Shows nothing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from gui.article_view.reading import Reading, read_article
from gui.changes import Changes
from gui.jobs import Jobs
from gui.pictures import Pictures, is_there
from gui.settings import Settings
from storage.picture_types import PictureFacts
from storage.types import ArticleBody, BodyKind, ChangeSet


class ArticleReader(QObject):
    """Reads one article after another off the GUI thread; what comes too late is dropped.

    Attributes:
        article_id: of the article asked for; None for none.
        reading: what was read last of it; its body is None before that.
        facts: of its pictures, by key.

    Signals:
        opened: another article was read, with what its pictures' sizes are.
        text_changed: the article's text or pictures are other ones now.
        facts_changed: what is told of it beside its text may be.
        removed: it is not in the library any more.
        failed: it cannot be read (Exception).
    """

    opened = Signal()
    text_changed = Signal()
    facts_changed = Signal()
    removed = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, changes: Changes, pictures: Pictures, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pictures = pictures
        self._settings = settings
        self._version = BodyKind.FULL
        self.article_id: int | None = None
        self.reading = Reading(None)
        self.facts: dict[str, PictureFacts] = {}
        changes.changed.connect(self._on_changed)
        pictures.changed.connect(self._ask_for_facts)

    def ask_for(self, article_id: int | None) -> None:
        """Read another article, None for none; `reading` stays the one before until it is here."""
        self.article_id = article_id
        self._version = BodyKind.FULL
        self.ask()

    def ask_for_version(self, version: BodyKind) -> None:
        """Read another version of the article's text."""
        self._version = version
        self.ask()

    def forget(self) -> None:
        """Know nothing of any article; the one asked for stays asked for."""
        self.reading = Reading(None)

    def stop(self) -> None:
        """Read nothing any more; answers on their way are dropped."""
        self.article_id = None
        self.forget()

    def ask(self) -> None:
        """Read the article again."""
        article_id = self.article_id
        if article_id is not None:
            self._jobs.read(
                partial(
                    read_article,
                    article_id=article_id,
                    version=self._version,
                    is_hyphenated=self._settings.is_hyphenated,
                ),
                partial(self._on_read, article_id),
                key=f"article {id(self)}",
                failed=partial(self._on_failed, article_id),
            )

    def _on_read(self, article_id: int, reading: Reading) -> None:
        if article_id != self.article_id:
            return
        if reading.body is None:
            self.removed.emit()
            return
        before = self.reading.body
        if before is None or before.row.id != article_id:
            # Sizes first: text must not jump when a picture arrives.
            keys = [each.key for each in reading.body.pictures]
            self._pictures.facts(keys, partial(self._on_facts_of_new, article_id, reading))
            return
        self.reading = reading
        if _text_of(before) != _text_of(reading.body):
            self.text_changed.emit()
        else:
            self.facts_changed.emit()

    def _on_failed(self, article_id: int, error: Exception) -> None:
        if article_id == self.article_id:
            self.failed.emit(error)

    def _on_facts_of_new(self, article_id: int, reading: Reading, facts: dict[str, PictureFacts]) -> None:
        if article_id != self.article_id:
            return
        self.reading, self.facts = reading, facts
        self.opened.emit()
        self._pictures.touch(key for key, known in facts.items() if is_there(known))

    def _ask_for_facts(self) -> None:
        """Pictures came or went: perhaps some of this article."""
        body = self.reading.body
        if body is not None and body.pictures:
            self._pictures.facts([each.key for each in body.pictures], partial(self._on_facts, body.row.id))

    def _on_facts(self, article_id: int, facts: dict[str, PictureFacts]) -> None:
        body = self.reading.body
        if body is not None and body.row.id == article_id and facts != self.facts:
            self.facts = facts
            self.text_changed.emit()

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.article_id is None:
            return
        if self.article_id in changes.removed:
            self.removed.emit()
        elif changes.many or changes.library or self.article_id in changes.changed | changes.new:
            self.ask()


def _text_of(body: ArticleBody) -> tuple[object, ...]:
    """What the document is written from."""
    return body.html, body.row.picture_key, body.pictures, body.row.language
