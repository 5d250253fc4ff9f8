"""What becomes of a digest beyond the page: files, paper, letters. Asks; the engine writes and sends."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from digest.edition_types import Edition, EditionWeek
from digest.export.article import ExportedArticle, PictureFile
from digest.export.front_page import ExportedEdition, front_page, places
from digest.export.tree import Node, xhtml
from feeds.protocol.exporting import ExportEdition
from feeds.protocol.messages import Event
from feeds.protocol.session import Done, Failed
from gui.digest_page.period import DAY_S
from gui.edition_words import edition_words
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.mail_commands import MailCommands
from gui.settings import Settings
from gui.words import problem_sentence
from storage import pictures
from storage.errors import StorageError
from storage.paths import Profile
from storage.pictures_file import open_pictures_reader

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_STYLE = """a { text-decoration: none; } h2 { font-size: 15pt; } h3 { font-size: 12pt; } .byline { color: #444444; }
li, .names { font-size: 9pt; } .developing, em { font-weight: bold; font-style: normal; }"""
_CHART = "weeks"
_CHART_PX = (1200, 130)


class DigestOutput(QObject):
    """Writes, prints and sends the edition that is shown.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(
        self,
        engine: EngineClient,
        jobs: Jobs,
        profile: Profile,
        settings: Settings,
        letters: MailCommands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._engine = engine
        self._jobs = jobs
        self._profile = profile
        self._settings = settings
        self._letters = letters
        self._window = window
        self._edition: Edition | None = None
        self._edition_id = 0

    def take(self, edition_id: int, edition: Edition) -> None:
        """Another edition is shown."""
        self._edition_id, self._edition = edition_id, edition if edition.lead is not None else None

    # ---- files

    def choose_file(self, ending: str) -> None:
        """Let the person choose where the edition is written to."""
        edition = self._edition
        if edition is None:
            return
        kinds = {
            "epub": self.tr("Books"),
            "pdf": self.tr("PDF documents"),
            "html": self.tr("Web pages"),
            "md": self.tr("Markdown"),
            "eml": self.tr("Letters"),
            "txt": self.tr("Plain text"),
        }
        day = QDate.fromJulianDay(QDate(1970, 1, 1).toJulianDay() + (edition.until - 1) // DAY_S)
        chooser = QFileDialog(self._window, self.tr("Export digest"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        order = sorted(kinds, key=lambda each: each != ending)
        chooser.setNameFilters([f"{kinds[each]} (*.{each})" for each in order])
        chooser.setDefaultSuffix(ending)
        chooser.filterSelected.connect(lambda name: chooser.setDefaultSuffix(name.rpartition("*.")[2].rstrip(")")))
        chooser.selectFile(" ".join((self.tr("Digest"), day.toString(Qt.DateFormat.ISODate))))
        chooser.fileSelected.connect(self.save)
        chooser.open()

    def save(self, path: str) -> None:
        """Write the edition to a file; the ending of its name says as what."""
        if self._edition is None:
            return
        edition_id = self._edition_id

        def done(event: Event) -> None:
            if isinstance(event, Failed):
                self.said.emit(problem_sentence(event.kind))
            elif isinstance(event, Done):
                self.said.emit(self.tr("Saved as {name}").format(name=Path(path).name))

        words = json.dumps(asdict(edition_words()), ensure_ascii=False)
        is_letter = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        self.said.emit(self.tr("Writing the digest…"))
        self._engine.request(lambda request_id: ExportEdition(request_id, edition_id, path, words, is_letter), done)

    # ---- letters

    def send(self) -> None:
        """Send the edition to the address of the preferences."""
        if self._edition is not None:
            self._letters.send(self._edition_id)
        else:
            self.said.emit(self.tr("Show a digest first"))

    # ---- paper

    def choose_printer(self) -> None:
        """Let the person choose a printer."""
        # Printing brings a library of Qt's that no start should pay for.
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415

        from gui.printing import new_printer  # noqa: PLC0415

        edition = self._edition
        if edition is None:
            return
        printer = new_printer(ExportedEdition(edition, {}, edition_words()).full_title)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(edition, printer))
        # Not open(), which PySide6 knows of this dialog only with a receiver.
        dialog.setModal(True)
        dialog.show()

    def print_on(self, edition: Edition, printer: QPrinter) -> None:
        """Print an edition's front page; the lead's picture is read on a read thread first."""
        path = self._profile.pictures
        key = edition.lead.picture_key if edition.lead is not None else None
        words = edition_words()

        def read(_conn: sqlite3.Connection) -> tuple[ExportedEdition, QImage | None, str]:
            data = _picture(path, key)
            exported = ExportedEdition(edition, _illustrated(edition, data), words)
            return exported, QImage.fromData(data) if data else None, _printed(exported)

        def done(made: tuple[ExportedEdition, QImage | None, str]) -> None:
            from gui.printing import Printing, print_document  # noqa: PLC0415 - as above

            exported, image, html = made
            images = {key: image} if key is not None and image is not None else {}
            if edition.briefing is not None:
                images[_CHART] = _chart(edition.briefing.weeks)
            document = print_document(
                exported.title,
                exported.facts,
                html,
                images,
                language=words.language,
                family=self._settings.reading_family,
                style=_STYLE,
            )
            printing = Printing(document, printer, self)
            printing.finished.connect(self._say_printed)
            printing.start()

        self._jobs.read(read, done)

    def _say_printed(self, is_printed: bool) -> None:
        self.said.emit(self.tr("Printed") if is_printed else self.tr("The printer did not take the digest"))


def _picture(path: Path, key: str | None) -> bytes | None:
    if key is None:
        return None
    try:
        conn = open_pictures_reader(path)
    except StorageError:
        return None
    with closing(conn):
        return pictures.read(conn, key)


def _illustrated(edition: Edition, data: bytes | None) -> Mapping[int, ExportedArticle]:
    """The lead's article as far as its picture is shown: what is printed is the front page alone."""
    lead = edition.lead
    if lead is None or lead.picture_key is None or not data:
        return {}
    shown = {lead.picture_key: PictureFile("", data)}
    return {
        lead.headline_id: ExportedArticle(
            lead.headline, None, "", None, "", None, None, is_rtl=False, html="", pictures=shown
        )
    }


def _printed(exported: ExportedEdition) -> str:
    """The front page as Qt's documents take it: bars of a chart are one picture."""
    root = front_page(exported, places(exported))
    for node in root.walk():
        if node.attributes.get("class", "").startswith("weeks"):
            node.children = [Node("img", {"src": f"picture:{_CHART}", "alt": ""})]
    return xhtml(root)


def _chart(weeks: tuple[EditionWeek, ...]) -> QImage:
    width, height = _CHART_PX
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    step = width / max(1, len(weeks))
    most = max((each.articles for each in weeks), default=0) or 1
    for number, week in enumerate(weeks):
        tall = max(2, round(height * week.articles / most))
        painter.fillRect(round(number * step), height - tall, max(2, round(step * 0.85)), tall, QColor("#a9a296"))
    painter.end()
    return image
