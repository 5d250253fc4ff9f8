"""What a person does with the files an article brought: open one in the browser, save one where they choose."""

from __future__ import annotations

from functools import partial
from pathlib import PurePosixPath

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from feeds.protocol.completing import EnclosureProgress, SaveEnclosure
from feeds.protocol.messages import Event
from feeds.protocol.session import Done, Failed
from gui.article_view.enclosures import enclosure_words
from gui.article_view.picture_actions import file_name
from gui.engine_client import EngineClient
from gui.feed_commands import FeedCommands
from gui.words import problem_sentence
from storage.types import ArticleBody, Enclosure

_ENDINGS = {
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/x-m4a": "m4a",
    "audio/ogg": "ogg",
    "audio/flac": "flac",
    "audio/wav": "wav",
    "video/mp4": "mp4",
    "video/webm": "webm",
    "video/quicktime": "mov",
    "application/pdf": "pdf",
    "application/epub+zip": "epub",
    "application/zip": "zip",
}
_LONGEST_ENDING = 5


class EnclosureCommands(QObject):
    """Carries it out for the article in view.

    Signals:
        said: words for the status bar.
        progressed: bytes of a file that are written, and all of them or None.
        ended: no file is being written any more.
    """

    said = Signal(str)
    progressed = Signal(object, object)
    ended = Signal()

    def __init__(self, engine: EngineClient, feeds: FeedCommands, window: QWidget) -> None:
        super().__init__(window)
        self._engine = engine
        self._feeds = feeds
        self._window = window
        self._saving: set[int] = set()
        engine.event_received.connect(self._on_event)

    def open_first(self, body: ArticleBody | None) -> None:
        """Open an article's file in the browser; of several the first."""
        if body is not None and body.enclosures:
            self._feeds.open_address(body.enclosures[0].url)

    def save(self, body: ArticleBody | None, place: QPoint) -> None:
        """Ask where to save an article's file; of several, which one. `place`: on the screen, for the question."""
        if body is None or not body.enclosures:
            self.said.emit(self.tr("This article brought no file"))
            return
        if len(body.enclosures) == 1:
            self.choose(body, body.enclosures[0])
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in body.enclosures:
            name = PurePosixPath(QUrl(each.url).path()).name
            words = f"{enclosure_words(each)} · {name}" if name and not each.title else enclosure_words(each)
            menu.addAction(words.replace("&", "&&"), partial(self.choose, body, each))
        menu.popup(place)

    def choose(self, body: ArticleBody, enclosure: Enclosure) -> None:
        """Ask where to save a file."""
        name = saved_name(enclosure, body.row.title) or self.tr("File")
        music, video, other = (
            QStandardPaths.StandardLocation.MusicLocation,
            QStandardPaths.StandardLocation.MoviesLocation,
            QStandardPaths.StandardLocation.DownloadLocation,
        )
        kind = {"audio": music, "video": video}.get(enclosure.media_type.partition("/")[0], other)
        chooser = QFileDialog(self._window, self.tr("Save file"), QStandardPaths.writableLocation(kind))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(name)
        chooser.fileSelected.connect(partial(self.write, body.row.id, enclosure.url))
        chooser.open()

    def write(self, article_id: int, url: str, path: str) -> None:
        """Have a file fetched and written to a path."""

        def done(event: Event) -> None:
            self._saving.discard(request_id)
            self.ended.emit()
            if isinstance(event, Failed):
                self.said.emit(problem_sentence(event.kind))
            elif isinstance(event, Done) and event.count:
                self.said.emit(self.tr("Saved as {path}").format(path=path))
            else:
                self.said.emit(self.tr("Saving of the file stopped"))

        self.said.emit(self.tr("Saving the file…"))
        request_id = self._engine.request(lambda each: SaveEnclosure(each, article_id, url, path), done)
        self._saving.add(request_id)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, EnclosureProgress) and event.request_id in self._saving:
            self.progressed.emit(event.done_bytes, event.size_bytes)


def saved_name(enclosure: Enclosure, title: str) -> str:
    """A name for the file on any system: the article's title, and the ending that its type or address tells."""
    ending = _ENDINGS.get(enclosure.media_type, "")
    if not ending:
        found = PurePosixPath(QUrl(enclosure.url).path()).suffix.removeprefix(".").lower()
        ending = found if found.isascii() and found.isalnum() and len(found) <= _LONGEST_ENDING else ""
    stem = file_name(enclosure.title or title)
    return f"{stem}.{ending}" if stem and ending else stem
