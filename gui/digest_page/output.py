"""What becomes of a digest beyond the page: files, paper, letters. Asks; the engine writes and sends."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from digest.edition_types import Edition
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
from storage.paths import Profile

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from digest.export.front_page import ExportedEdition


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

        from gui.digest_page.paper import full_title  # noqa: PLC0415
        from gui.printing import new_printer  # noqa: PLC0415

        edition = self._edition
        if edition is None:
            return
        printer = new_printer(full_title(edition, edition_words()))
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(edition, printer))
        # Not open(), which PySide6 knows of this dialog only with a receiver.
        dialog.setModal(True)
        dialog.show()

    def print_on(self, edition: Edition, printer: QPrinter) -> None:
        """Print an edition's front page; the lead's picture is read on a read thread first."""
        from gui.digest_page.paper import paper, read_paper  # noqa: PLC0415 - as above
        from gui.printing import Printing  # noqa: PLC0415

        path, words = self._profile.pictures, edition_words()

        def done(made: tuple[ExportedEdition, bytes | None, str]) -> None:
            printing = Printing(paper(made, self._settings.reading_family), printer, self)
            printing.finished.connect(self._say_printed)
            printing.start()

        self._jobs.read(lambda _conn: read_paper(path, edition, words), done)

    def _say_printed(self, is_printed: bool) -> None:
        self.said.emit(self.tr("Printed") if is_printed else self.tr("The printer did not take the digest"))
