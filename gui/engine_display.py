"""What the engine tells, shown where it belongs: progress in the status bar and toolbar, news to whoever reads."""

from __future__ import annotations

from PySide6.QtCore import QObject

from feeds.protocol.completing import FullTextsFinished, FullTextsProgress, PicturesFinished, PicturesProgress
from feeds.protocol.messages import Event
from feeds.protocol.refreshing import RefreshFinished, RefreshProgress
from feeds.protocol.session import Changed, Failed
from gui.actions import Actions
from gui.changes import Changes
from gui.engine_client import EngineClient
from gui.library_view import LibraryView
from gui.pictures import Pictures
from gui.status_bar import StatusBar
from gui.toolbar import Toolbar
from gui.words import problem_sentence


class EngineDisplay(QObject):
    """Listens to the engine; asks nothing of it."""

    def __init__(
        self,
        engine: EngineClient,
        changes: Changes,
        view: LibraryView,
        pictures: Pictures,
        actions: Actions,
        toolbar: Toolbar,
        status: StatusBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._changes = changes
        self._view = view
        self._pictures = pictures
        self._actions = actions
        self._toolbar = toolbar
        self._status = status
        engine.event_received.connect(self._on_event)
        engine.refreshing_changed.connect(self._on_refreshing)
        engine.lost.connect(self._on_lost)
        engine.gave_up.connect(self._on_gave_up)

    def _on_event(self, event: Event) -> None:
        match event:
            case Changed():
                self._changes.look()
            case RefreshProgress():
                self._status.show_progress(event)
                self._toolbar.show_refreshing(True, event.done, event.feeds)
            case RefreshFinished():
                self._status.show_finished(event)
                # When feeds were last checked is no change that anybody is told of.
                self._view.read()
            case FullTextsProgress():
                self._status.show_pages(event)
                self._let_stop(is_possible=True)
            case FullTextsFinished():
                self._status.show_pages_finished(event)
                self._let_stop(is_possible=self._engine.is_refreshing)
            case PicturesProgress():
                self._status.show_pictures(event)
                self._let_stop(is_possible=True)
                self._pictures.look_again()
            case PicturesFinished():
                self._status.show_pictures_finished(event)
                self._let_stop(is_possible=self._engine.is_refreshing)
                if event.stored or event.icons:
                    self._pictures.look_again()
            case Failed(request_id=0):
                self._status.show_message(problem_sentence(event.kind))

    def show_file(self, done_bytes: int, size_bytes: int | None) -> None:
        """Show how much of a file is saved."""
        self._status.show_file(done_bytes, size_bytes)
        self._let_stop(is_possible=True)

    def end_file(self) -> None:
        """No file is being saved any more."""
        self._status.show_idle()
        self._let_stop(is_possible=self._engine.is_refreshing)

    def _let_stop(self, *, is_possible: bool) -> None:
        self._actions["cancel_refresh"].setEnabled(is_possible)

    def _on_refreshing(self, is_refreshing: bool) -> None:
        self._let_stop(is_possible=is_refreshing)
        if not is_refreshing:
            self._status.show_idle()
            self._toolbar.show_refreshing(False)

    def _on_lost(self) -> None:
        # Also where pages or pictures were fetched, whose end nobody tells any more.
        self._on_refreshing(False)
        self._status.show_message(self.tr("What fetches feeds stopped unexpectedly and starts again"))

    def _on_gave_up(self, _detail: str) -> None:
        self._on_refreshing(False)
        self._status.show_retry(self.tr("What fetches feeds stopped again and again; the log has the details"))
