"""The import from another reader: what a file holds, what would be done and left out, and the import itself.

Reading and storing are the engine's; this asks it twice, first for a preview.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from feeds.protocol.failure_kind import FailureKind
from feeds.protocol.importing import Imported, ImportLibrary, ImportProgress, LeftOut
from feeds.protocol.messages import Event
from feeds.protocol.session import Failed
from feeds.protocol.subscribing import Subscription
from gui.dialogs.asking import Engine
from gui.dialogs.frame import DialogFrame, Scrolled, tab_from
from gui.dialogs.labels import Elided, Line, hairline
from gui.dialogs.tick_box import TickBox
from gui.network import is_metered
from gui.words import number, problem_sentence
from storage.import_types import SkipReason

SHOWN_TOPICS = 12


class ImportDialog(DialogFrame):
    """Previews a file, and imports it when told to.

    Args:
        path: of the file.

    Signals:
        imported: the import was carried out, or stopped on the way (feeds.protocol.importing.Imported).
        local_wanted: feeds of this computer that the person ticked one by one (list[Subscription]).
        unknown: the file is of no known reader.
        stop_wanted: a request for a preview or an import should be given up (its id).
    """

    imported = Signal(object)
    local_wanted = Signal(object)
    unknown = Signal()
    stop_wanted = Signal(int)

    def __init__(self, engine: Engine, path: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import from another reader"), parent, width=68)
        self._engine = engine
        self._path = path
        self._request_id = 0
        self._is_reading = self._is_importing = self._has_work = False
        self.local: list[tuple[TickBox, Subscription]] = []
        self.file = Elided(Path(path).name, self, is_muted=True)
        self.words = Line(self.tr("Reading the file…"), self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.content = QWidget(self)
        self._lines = QVBoxLayout(self.content)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self.area = Scrolled(self.content, self)
        self.area.hide()
        self.with_feeds = TickBox(self.tr("&Subscribe to the feeds too"), self, has_mnemonic=True)
        self.with_feeds.setChecked(True)
        self.with_feeds.hide()
        for widget in (self.file, self.words, self.bar, self.area, self.with_feeds):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.cancel = self.add_button(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.button = self.add_button(self.tr("Import"), QDialogButtonBox.ButtonRole.ActionRole, is_default=True)
        self.button.setEnabled(False)
        self.button.clicked.connect(self.start)
        self.with_feeds.toggled.connect(lambda _is_on: self._preview())
        self._preview()

    def start(self) -> None:
        """Carry the import out."""
        if not self._has_work:
            self._want_local()
            self.accept()
            return
        self.button.setEnabled(False)
        self.with_feeds.setEnabled(False)
        self.content.setEnabled(False)
        self._is_importing = True
        self.cancel.setText(self.tr("Stop"))
        self._wait(self.tr("Importing…"))
        self._ask(is_preview=False, done=self._on_imported)

    def reject(self) -> None:
        """Override QDialog.reject: an import that runs is stopped first, and closes the dialog when it has."""
        if not self._is_importing:
            if self._is_reading:
                self.stop_wanted.emit(self._request_id)
            super().reject()
        elif self.cancel.isEnabled():
            self.cancel.setEnabled(False)
            self._wait(self.tr("Stopping…"))
            self.stop_wanted.emit(self._request_id)

    def show_event(self, event: Event) -> None:
        """Show how far the import is."""
        if isinstance(event, ImportProgress) and event.request_id == self._request_id and self.is_there():
            if not self.cancel.isEnabled():
                return
            self.bar.setRange(0, max(event.wanted, 1))
            self.bar.setValue(event.done)
            words = self.tr("Importing… {done} of {wanted}")
            self.words.setText(words.format(done=number(event.done), wanted=number(event.wanted)))

    def _preview(self) -> None:
        self.button.setEnabled(False)
        self._is_reading = True
        self._wait(self.tr("Reading the file…"))
        self._ask(is_preview=True, done=self._on_preview)

    def _ask(self, *, is_preview: bool, done: Callable[[Event], None]) -> None:
        path, with_feeds, metered = self._path, self.with_feeds.isChecked(), is_metered()
        self._request_id = self._engine.request(
            lambda request_id: ImportLibrary(request_id, path, is_preview, with_feeds, metered), done
        )

    def _wait(self, words: str) -> None:
        self.words.setText(words)
        self.bar.setRange(0, 0)
        self.bar.show()

    def _on_preview(self, event: Event) -> None:
        # A newer question, asked since, has an answer of its own.
        if not self.is_there() or getattr(event, "request_id", 0) != self._request_id:
            return
        self._is_reading = False
        self.bar.hide()
        if isinstance(event, Failed):
            self.words.setText(problem_sentence(event.kind))
            if event.kind == FailureKind.NO_IMPORT:
                self.unknown.emit()
        elif isinstance(event, Imported):
            self._show(event)
            self._has_work = bool(event.feeds or event.stories or event.marked)
            self._offer()
            if self.button.isEnabled():
                self.button.setFocus()
        self.grow()

    def _on_imported(self, event: Event) -> None:
        if not self.is_there():
            return
        self._is_importing = False
        if isinstance(event, Imported):
            self.imported.emit(event)
            if not event.is_stopped:
                self._want_local()
            self.accept()
        elif isinstance(event, Failed):
            self.cancel.setText(self.tr("Close"))
            self.cancel.setEnabled(True)
            self.bar.hide()
            self.words.setText(problem_sentence(event.kind))

    def _show(self, found: Imported) -> None:
        """Say what was recognised, what would be done, and what would not."""
        self.words.setText(self.tr("A file of {reader}.").format(reader=found.reader))
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        done = self._done_lines(found)
        for text in done or [self.tr("Nothing new: all of it is here already.")]:
            self._lines.addWidget(Line(text, self.content))
        if found.left_out:
            self._lines.addWidget(hairline(self.content))
            self._lines.addWidget(Line(self.tr("Left out"), self.content, is_strong=True))
        for each in found.left_out:
            self._lines.addWidget(Line(self._left_out(each), self.content))
            if each.example:
                self._lines.addWidget(Elided(each.example, self.content, is_muted=True))
        self._show_local(found)
        self.area.show()
        has_feeds = bool(found.feeds or found.known_feeds)
        if has_feeds and found.stories + found.marked + found.known:
            self.with_feeds.show()

    def _show_local(self, found: Imported) -> None:
        """List what names files and programs here, each with its whole address and unticked."""
        self.local = []
        if not found.local:
            return
        self._lines.addWidget(hairline(self.content))
        words = self.tr(
            "These read a file or run a program on this computer, now and at every refresh. Tick only what you know."
        )
        self._lines.addWidget(Line(words, self.content))
        for each in found.local:
            box = TickBox(each.title or each.url[:40], self.content)
            box.setAccessibleDescription(each.url)
            box.toggled.connect(lambda _is_on: self._offer())
            self._lines.addWidget(box)
            # It may break anywhere, for no part of it may be out of sight.
            address = Line("\u200b".join(each.url), self.content, is_muted=True)
            address.setAccessibleName(each.url)
            # Clear of a scroll bar that comes up beside it.
            address.setContentsMargins(0, 0, 40, 0)
            self._lines.addWidget(address)
            self.local.append((box, each))
        tab_from(self.content, (self.with_feeds, self.cancel, self.button))

    def _offer(self) -> None:
        self.button.setEnabled(self._has_work or any(box.isChecked() for box, _ in self.local))

    def _want_local(self) -> None:
        chosen = [each for box, each in self.local if box.isChecked()]
        if chosen:
            self.local_wanted.emit(chosen)

    def _done_lines(self, found: Imported) -> list[str]:
        lines = []
        if found.stories:
            lines.append(self.tr("%Ln stories are new here", None, found.stories))
        if found.marked:
            lines.append(self.tr("%Ln are here already and get their marks", None, found.marked))
        if found.saved:
            lines.append(self.tr("%Ln of them will be saved", None, found.saved))
        if found.feeds:
            lines.append(self.tr("%Ln feeds will be subscribed to", None, found.feeds))
        if found.topic_count:
            names = ", ".join(found.topics[:SHOWN_TOPICS])
            if found.topic_count > SHOWN_TOPICS:
                names += ", …"
            lines.append(self.tr("%Ln new topics: {names}", None, found.topic_count).replace("{names}", names))
        if lines and found.known + found.known_feeds:
            known = found.known + found.known_feeds
            lines.append(self.tr("%Ln are here already, with all their marks", None, known))
        return lines

    def _left_out(self, each: LeftOut) -> str:
        words = {
            SkipReason.NO_ADDRESS: self.tr("%Ln without a web address", None, each.count),
            SkipReason.TWICE: self.tr("%Ln that stand twice in the file", None, each.count),
            SkipReason.DELETED: self.tr("%Ln that were deleted there", None, each.count),
            SkipReason.NOT_WEB: self.tr("%Ln that are no feeds of the web", None, each.count),
            SkipReason.TOO_MANY: self.tr("%Ln beyond what one import takes", None, each.count),
            SkipReason.UNREADABLE: self.tr("%Ln that could not be read", None, each.count),
            SkipReason.NOT_KEPT: self.tr("%Ln neither saved there nor of a feed followed here", None, each.count),
            SkipReason.UNCLEANED: self.tr("%Ln with a text that could not be cleaned", None, each.count),
        }
        known = words.get(SkipReason(each.reason)) if each.reason in set(SkipReason) else None
        return known or self.tr("%Ln for another reason", None, each.count)
