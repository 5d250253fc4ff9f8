"""Topics offered for what saved articles share: read after the library changed, made in the editor, or declined."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gui.jobs import Jobs
from gui.library_view import LibraryView
from gui.sidebar.topic_offer import TopicOffer
from gui.topic_commands import TopicCommands
from gui.undo import UndoStack
from storage import themes
from storage.themes import OfferedTheme


class TopicOffers(QObject):
    """Shows the strongest theme no topic covers, and carries out what a person answers.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        undo: UndoStack,
        view: LibraryView,
        commands: TopicCommands,
        offer: TopicOffer,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._undo = undo
        self._commands = commands
        self._offer = offer
        self._offered: OfferedTheme | None = None
        view.shown.connect(self._read)
        offer.wanted.connect(self.make)
        offer.declined.connect(self.decline)

    def make(self) -> None:
        """Open the topic editor with the offered name and rule."""
        offered = self._current()
        if offered is not None:
            self._commands.new_topic(offered.rule, offered.name)

    def decline(self) -> None:
        """Never offer this theme again."""
        offered = self._current()
        if offered is not None:
            words = self.tr("“{name}” is not offered again").replace("{name}", offered.name)
            self._jobs.mark(
                lambda conn: themes.decline(conn, offered.rule),
                lambda marked: self._undo.push(words, marked) if marked.count else None,
            )

    def _current(self) -> OfferedTheme | None:
        if self._offered is None:
            self.said.emit(self.tr("No topic is offered"))
        return self._offered

    def _read(self) -> None:
        self._jobs.read(themes.offered, self._show, key="offered topic")

    def _show(self, offered: OfferedTheme | None) -> None:
        self._offered = offered
        self._offer.show_theme(offered)
