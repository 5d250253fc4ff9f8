"""Saving an article as a file and printing it: the dialogs, the request to the engine, and what became of it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from feeds.protocol.exporting import SaveArticle
from feeds.protocol.messages import Event
from feeds.protocol.session import Done, Failed
from gui.article_view.pane import ArticlePane
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.settings import Settings
from gui.words import date_and_time, problem_sentence
from storage import pictures
from storage.errors import StorageError
from storage.paths import Profile
from storage.pictures_file import open_pictures_reader
from storage.types import ArticleBody

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_MOST_LETTERS = 80
"""Of a file's name: with its folder it must stay under Windows' 260."""


class ArticleExport(QObject):
    """What the window does with the open article beyond showing it; what was begun outlives the window.

    Args:
        afterwards: gets the words on what became of it once the window is closed; None: nobody is left to be told.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(
        self,
        article: ArticlePane,
        engine: EngineClient,
        jobs: Jobs,
        profile: Profile,
        settings: Settings,
        window: QWidget,
        afterwards: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(window)
        self._afterwards = afterwards
        self._article = article
        self._engine = engine
        self._jobs = jobs
        self._profile = profile
        self._settings = settings
        self._window = window

    # ---- files

    def choose_file(self) -> None:
        """Let the person choose a file and with it the format."""
        body = self._article.body()
        if body is None:
            return
        filters = {
            f"{words} (*.{ending})": ending
            for words, ending in (
                (self.tr("PDF documents"), "pdf"),
                (self.tr("Books"), "epub"),
                (self.tr("Web pages"), "html"),
                (self.tr("Markdown"), "md"),
                (self.tr("Plain text"), "txt"),
            )
        }
        chooser = QFileDialog(self._window, self.tr("Save article as"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters(list(filters))
        last = str(self._settings.state.get("export_ending", "pdf"))
        chooser.selectNameFilter(
            next((name for name, ending in filters.items() if ending == last), next(iter(filters)))
        )
        chooser.setDefaultSuffix(last)
        chooser.filterSelected.connect(lambda name: chooser.setDefaultSuffix(filters.get(name, "pdf")))
        chooser.selectFile(file_name(body))
        chooser.fileSelected.connect(lambda path: self.save(body, path))
        chooser.open()

    def save(self, body: ArticleBody, path: str) -> None:
        """Write an article to a file; the ending of its name says as what."""

        saved = self.tr("Saved as {name}").format(name=Path(path).name)

        def done(event: Event) -> None:
            if isinstance(event, Failed):
                self._tell(problem_sentence(event.kind))
            elif isinstance(event, Done):
                self._tell(saved)

        row = body.row
        date = date_and_time(row.published_at) if row.published_at is not None else ""
        self._settings.keep(export_ending=Path(path).suffix.lower().removeprefix("."))
        self.said.emit(self.tr("Saving the article…"))
        self._engine.request(lambda request_id: SaveArticle(request_id, row.id, path, date, body.kind.value), done)

    # ---- paper

    def choose_printer(self) -> None:
        """Let the person choose a printer."""
        # Printing brings a library of Qt's that no start should pay for.
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415

        from gui.printing import new_printer  # noqa: PLC0415

        body = self._article.body()
        if body is None:
            return
        printer = new_printer(body.row.title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(body, printer))
        # Not open(), which PySide6 knows of this dialog only with a receiver.
        dialog.setModal(True)
        dialog.show()

    def print_on(self, body: ArticleBody, printer: QPrinter) -> None:
        """Print an article; its pictures are read on a read thread first."""
        from gui.printing import Printing, print_document  # noqa: PLC0415 - as above

        path = self._profile.pictures
        keys = [picture.key for picture in body.pictures]

        def read(_conn: sqlite3.Connection) -> dict[str, QImage]:
            try:
                conn = open_pictures_reader(path)
            except StorageError:
                return {}
            with closing(conn):
                found = {key: pictures.read(conn, key) for key in keys}
            return {key: QImage.fromData(data) for key, data in found.items() if data}

        def done(images: dict[str, QImage]) -> None:
            row = body.row
            date = date_and_time(row.published_at) if row.published_at is not None else ""
            byline = " · ".join(part for part in (row.author, row.feed_title, date, row.url) if part)
            document = print_document(
                row.title, byline, body.html, images, language=row.language, family=self._settings.reading_family
            )
            # Not a part of the window, which may be closed meanwhile.
            printing = Printing(document, printer, self._jobs)
            printing.finished.connect(lambda is_printed: self._tell(printed if is_printed else refused))
            printing.start()

        printed, refused = self.tr("Printed"), self.tr("The printer did not take the article")
        self._jobs.read(read, done)

    # ---- words

    def _tell(self, words: str) -> None:
        if shiboken6.isValid(self):
            self.said.emit(words)
        elif self._afterwards is not None:
            self._afterwards(words)


def file_name(body: ArticleBody) -> str:
    """A name for the file of an article: its title, without what file systems do not take."""
    words = " ".join(_NOT_IN_NAMES.sub(" ", body.row.title or body.row.feed_title).split())
    return words[:_MOST_LETTERS].strip(" .") or "article"
