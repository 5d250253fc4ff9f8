"""What makes articles whole and is asked of the engine: their pages and their pictures, on demand and by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from feeds.protocol.completing import Complete, FetchFullTexts, FetchPictures
from feeds.protocol.messages import Event
from feeds.protocol.session import Done, Failed
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.network import is_metered
from gui.words import number, problem_sentence
from storage import full_texts

MOST_PAGES = 2000
"""Asked for at once, for a request must fit its line."""

_SOON_MS = 1500
"""Several articles saved one after another are one reason to look."""


class Completing(QObject):
    """Asks for what articles lack.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(self, jobs: Jobs, engine: EngineClient, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._engine = engine
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(lambda: engine.send(Complete(is_metered=is_metered())))

    def look_soon(self) -> None:
        """Something was saved or chosen: have fetched, in a moment, what the feeds' choices want by now."""
        self._soon.start()

    def fetch_pictures(self, article_id: int) -> None:
        """Fetch the pictures of an article now, whatever the policies say."""

        def done(event: Event) -> None:
            if isinstance(event, Failed):
                self.said.emit(problem_sentence(event.kind))
            elif isinstance(event, Done) and not event.count:
                self.said.emit(self.tr("The pictures cannot be had just now"))

        self.said.emit(self.tr("Fetching pictures…"))
        self._engine.request(lambda request_id: FetchPictures(request_id, (article_id,)), done)

    def fetch_full_texts(self, article_ids: Sequence[int]) -> None:
        """Read the pages of articles now, whatever became of them before."""
        wanted = tuple(article_ids[:MOST_PAGES])

        def done(event: Event) -> None:
            if isinstance(event, Failed):
                self.said.emit(problem_sentence(event.kind))
            elif isinstance(event, Done) and len(wanted) > 1:
                words = self.tr("{count} of %Ln full texts fetched", None, len(wanted))
                self.said.emit(words.format(count=number(event.count)))
            elif isinstance(event, Done) and not event.count:
                self.said.emit(self.tr("The page gave no more than the feed; its text stands"))

        if wanted:
            self.said.emit(self.tr("Fetching the full text…"))
            self._engine.request(lambda request_id: FetchFullTexts(request_id, wanted, is_metered=is_metered()), done)

    def fetch_full_texts_of(self, feed_ids: Sequence[int]) -> None:
        """Read the pages of feeds' articles that have no full text yet, the newest first."""

        def done(article_ids: list[int]) -> None:
            if article_ids:
                self.fetch_full_texts(article_ids)
            else:
                self.said.emit(self.tr("All pages here were read already"))

        self._jobs.read(lambda conn: full_texts.missing(conn, feed_ids, MOST_PAGES), done, key="missing texts")
