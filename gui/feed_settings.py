"""What a person chooses for single feeds: the dialog of properties, and the marks and requests behind its fields."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from feeds.protocol.access import Access, AskAccess, SetAccess
from feeds.protocol.messages import Event
from feeds.protocol.session import Failed
from gui.dialogs.feed_properties import FeedPropertiesDialog
from gui.engine_client import EngineClient
from gui.feed_commands import FeedCommands
from gui.jobs import Jobs
from gui.library_view import LibraryView
from gui.undo import UndoStack
from gui.words import problem_sentence
from storage import digest_shares, feed_settings, feeds, full_texts, refresh_settings, retention
from storage.feed_types import DigestShare, FeedRow
from storage.full_texts import FullTextPolicy
from storage.picture_types import PicturePolicy
from storage.types import Library, Marked


class FeedSettings(QObject):
    """Carries out choices for feeds.

    Signals:
        said: words for the status bar.
        fetching_chosen: which texts or pictures are fetched is another choice now.
    """

    said = Signal(str)
    fetching_chosen = Signal()

    def __init__(
        self,
        jobs: Jobs,
        undo: UndoStack,
        engine: EngineClient,
        view: LibraryView,
        commands: FeedCommands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._undo = undo
        self._engine = engine
        self._view = view
        self._commands = commands
        self._window = window
        self._properties: FeedPropertiesDialog | None = None
        view.shown.connect(self._on_library)

    def show_properties(self, feed_id: int) -> None:
        """Open a feed's properties."""
        row = self._row(feed_id)
        if row is not None:
            self._jobs.read(refresh_settings.interval_s, lambda usual_s: self._open_properties(row, usual_s))

    def _open_properties(self, row: FeedRow, usual_s: int) -> None:
        dialog = FeedPropertiesDialog(row, self._view.library.folders, usual_s, self._window)
        commands = self._commands
        dialog.renamed.connect(commands.rename_feed)
        dialog.moved.connect(lambda each, folder_id: commands.move_to_folder([each], folder_id))
        dialog.interval_chosen.connect(self._set_interval)
        dialog.pictures_chosen.connect(self._set_picture_policy)
        dialog.address_chosen.connect(self.set_address)
        dialog.paused_chosen.connect(lambda each, is_paused: self.pause([each], is_paused=is_paused))
        dialog.full_text_chosen.connect(self._set_full_text)
        dialog.keep_chosen.connect(self._set_keep)
        dialog.digest_share_chosen.connect(self.set_digest_share)
        dialog.access_chosen.connect(self._set_access)
        dialog.retry_wanted.connect(lambda each: commands.refresh([each]))
        dialog.unsubscribe_wanted.connect(lambda each: commands.unsubscribe([each]))
        dialog.open_wanted.connect(commands.open_address)
        dialog.destroyed.connect(self._forget_properties)
        self._properties = dialog
        self._engine.request(
            lambda request_id: AskAccess(request_id, row.id),
            lambda event: self._on_access(dialog, event),
        )
        dialog.open()

    def pause(self, feed_ids: Sequence[int], *, is_paused: bool) -> None:
        """Check feeds no more until they are resumed, or resume them."""
        now = int(time.time())
        words = self.tr("Feed paused") if is_paused else self.tr("Feed resumed")

        def done(marked: Marked) -> None:
            if marked.count:
                self._undo.push(words, marked)
                if not is_paused:
                    self._commands.refresh(feed_ids)

        self._jobs.mark(lambda conn: feed_settings.pause(conn, feed_ids, now if is_paused else None), done)

    def toggle_paused(self, feed_id: int) -> None:
        """Pause a feed, or resume it."""
        row = self._row(feed_id)
        if row is not None:
            self.pause([feed_id], is_paused=row.paused_at is None)

    def set_address(self, feed_id: int, url: str) -> None:
        """Give a feed another address, and read it there."""

        def done(marked: Marked) -> None:
            if marked.count:
                self._undo.push(self.tr("Address changed"), marked)
                self._commands.refresh([feed_id])
            else:
                self.said.emit(self.tr("Another of your feeds has this address already"))

        self._jobs.mark(lambda conn: feed_settings.set_address(conn, feed_id, url), done)

    def _set_interval(self, feed_id: int, interval_s: int | None) -> None:
        self._mark(lambda conn: feeds.set_interval(conn, feed_id, interval_s), self.tr("Interval changed"))

    def _set_picture_policy(self, feed_id: int, policy: PicturePolicy | None) -> None:
        self._mark(lambda conn: feeds.set_picture_policy(conn, feed_id, policy), self.tr("Choice of pictures changed"))
        self.fetching_chosen.emit()

    def _set_full_text(self, feed_id: int, policy: str) -> None:
        wanted = FullTextPolicy(policy)
        words, now = self.tr("Choice of texts changed"), int(time.time())
        self._mark(lambda conn: full_texts.set_policy(conn, feed_id, wanted, now), words)
        self.fetching_chosen.emit()

    def _set_keep(self, feed_id: int, days: int | None, count: int | None) -> None:
        words = self.tr("Keep rule changed. It takes effect at the next refresh")
        self._mark(lambda conn: retention.set_rule(conn, feed_id, days, count), words)

    def set_digest_share(self, feed_id: int, share: DigestShare) -> None:
        """Have more or less of a feed in the digests that are made from now on."""
        title = next((row.title for row in self._view.library.feeds if row.id == feed_id), "")
        sentences = {
            DigestShare.MORE: self.tr("More of {feed} in the digest, from the next one on"),
            DigestShare.USUAL: self.tr("{feed} in the digest as usual, from the next one on"),
            DigestShare.LESS: self.tr("Less of {feed} in the digest, from the next one on"),
        }
        words = sentences[share].replace("{feed}", title)
        self._mark(lambda conn: digest_shares.set_share(conn, feed_id, share), words)

    def _set_access(self, feed_id: int, user_agent: str, user: str, password: object, headers: object) -> None:
        secret = password if isinstance(password, str) else None
        lines = tuple(headers) if isinstance(headers, tuple) else ()

        def done(event: Event) -> None:
            if isinstance(event, Failed):
                self.said.emit(problem_sentence(event.kind))
            else:
                self.said.emit(self.tr("Sign-in changed; the feed is read again"))

        self._engine.request(lambda request_id: SetAccess(request_id, feed_id, user_agent, user, secret, lines), done)

    def _on_access(self, dialog: FeedPropertiesDialog, event: Event) -> None:
        if dialog is self._properties and dialog.is_there() and isinstance(event, Access):
            dialog.show_access(event)

    def _row(self, feed_id: int) -> FeedRow | None:
        return next((row for row in self._view.library.feeds if row.id == feed_id), None)

    def _on_library(self, _library: Library, _counts: object) -> None:
        dialog = self._properties
        row = self._row(dialog.feed_id) if dialog is not None and dialog.is_there() else None
        if dialog is not None and row is not None:
            dialog.show_feed(row)

    def _forget_properties(self) -> None:
        self._properties = None

    def _mark(self, work: Callable[[sqlite3.Connection], Marked], words: str) -> None:
        self._jobs.mark(work, lambda marked: self._undo.push(words, marked) if marked.count else None)
