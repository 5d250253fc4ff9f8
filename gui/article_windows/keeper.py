"""The windows that show single articles: opened, found again, kept for the next start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from gui.article_export import ArticleExport
from gui.article_view.pane import ArticlePane
from gui.article_windows.window import ArticleWindow
from gui.note_commands import NoteCommands
from gui.read_timer import ReadTimer
from gui.suggestion_commands import SuggestionCommands

if TYPE_CHECKING:
    from gui.main_window import MainWindow

MOST_WINDOWS = 24
"""Each holds a text and its pictures: some 8 MB. Whoever reads two dozen at once finds none of them."""


class ArticleWindows(QObject):
    """Holds them.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(self, main: MainWindow) -> None:
        super().__init__(main)
        self._main = main
        self._windows: list[ArticleWindow] = []
        self._restoring: list[dict[str, object]] = []
        main.undo.pushed.connect(self.show_toast)
        main.undo.undone.connect(self._on_undone)

    def windows(self) -> tuple[ArticleWindow, ...]:
        """Those that are open, the oldest first."""
        return tuple(self._windows)

    # ---- opening

    def open_selected(self) -> None:
        """Open the selected articles, each in a window of its own, as many as there is room for."""
        self._open_next(self._main.marking.selected()[: MOST_WINDOWS + 1])

    def _open_next(self, ids: Sequence[int]) -> None:
        """Open one, and the others when events were heeded: each window takes a moment to make."""
        if ids and self.open(ids[0]):
            QTimer.singleShot(0, self, lambda: self._open_next(ids[1:]))

    def open(self, article_id: int) -> bool:
        """Show an article in a window of its own; the one that shows it already comes to the front.

        Returns:
            Whether there was room.
        """
        window = next((each for each in self._windows if each.article.article_id() == article_id), None)
        if window is None:
            if len(self._windows) >= MOST_WINDOWS:
                self.said.emit(self.tr("So many windows are open already; close some first"))
                return False
            window = self._make()
            window.show_article(article_id)
        window.raise_()
        window.activateWindow()
        window.article.setFocus()
        return True

    def _make(self) -> ArticleWindow:
        main = self._main
        pane = ArticlePane(main.jobs, main.changes, main.themes, main.settings, main.pictures, main.icons)
        window = ArticleWindow(pane, main.actions_)
        window.setWindowIcon(main.windowIcon())
        ReadTimer(main.jobs, main.settings, pane, window)
        notes = NoteCommands(main.jobs, main.undo, main.settings, pane, window)
        suggested = SuggestionCommands(main.jobs, main.undo, main.engine, main.marking, pane, window)
        export = ArticleExport(pane, main.engine, main.jobs, main.profile, main.settings, window, self._tell_afterwards)
        for speaker in (notes, suggested, export):
            speaker.said.connect(self.said)
        main.wires.connect_article(pane)
        pane.topics_wanted.connect(lambda article_id: main.marking.ask_topics([article_id], pane))
        pane.topic_removed.connect(lambda article_id, topic_id: main.marking.tag([article_id], topic_id, is_on=False))
        for signal in (pane.search_wanted, pane.telling_wanted, pane.topic_opened):
            signal.connect(self._show_main)
        window.toast.undo_wanted.connect(main.undo.undo)
        window.let(
            {
                "open": lambda: self._open_in_browser(pane),
                "copy_link": lambda: self._copy_link(pane),
                "toggle_read": lambda: main.marking.toggle_read(_ids(pane)),
                "toggle_saved": lambda: main.marking.toggle_saved(_ids(pane)),
                "topics": lambda: main.marking.ask_topics(_ids(pane), pane),
                "accept_suggestion": suggested.accept,
                "dismiss_suggestion": suggested.dismiss,
                "full_text": pane.switch_version,
                "highlight": notes.highlight,
                "write_note": notes.write_note,
                "save_article": export.choose_file,
                "print": export.choose_printer,
                "find": pane.find,
                "copy_with_source": pane.copy_with_source,
                "larger": lambda: pane.zoom(1),
                "smaller": lambda: pane.zoom(-1),
                "usual_size": lambda: pane.zoom(0),
                "page_down": pane.page_down,
                "page_up": pane.page_up,
                "jump_back": pane.go_back,
                "undo": main.undo.undo,
                "redo": main.undo.redo,
                "theme": main.actions_["theme"].trigger,
                "full_screen": lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
                "close_window": window.close,
                "back": lambda: _step_back(window),
                "quit": main.actions_["quit"].trigger,
            }
        )
        window.closed.connect(self._on_closed)
        self._windows.append(window)
        return window

    def show_toast(self, words: str, *, can_undo: bool = True) -> None:
        """Say in the window that is being used, if it is one of these, what the main window's toast says."""
        for each in self._windows:
            if each.isActiveWindow():
                each.toast.show_message(words, can_undo=can_undo)

    # ---- from start to start

    def state(self) -> list[dict[str, object]]:
        """What is open and where, for the settings; what is still to be opened again, too."""
        open_now: list[dict[str, object]] = [
            {"article": each.article.article_id(), "place": each.place()} for each in self._windows if each.is_kept()
        ]
        return open_now + self._restoring

    def restore(self, state: object) -> None:
        """Open what was open, without taking the focus, one window after another: each takes a moment to make.

        A settings file edited by hand is taken as far as it makes sense.
        """
        kept = state[:MOST_WINDOWS] if isinstance(state, list) else ()
        self._restoring = [each for each in kept if isinstance(each, dict) and isinstance(each.get("article"), int)]
        QTimer.singleShot(0, self, self._restore_next)

    def _restore_next(self) -> None:
        if not self._restoring:
            return
        kept = self._restoring.pop(0)
        article_id, place = kept["article"], kept.get("place")
        is_open = any(each.article.article_id() == article_id for each in self._windows)
        if isinstance(article_id, int) and not is_open and len(self._windows) < MOST_WINDOWS:
            window = self._make()
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            window.show_article(article_id, place if isinstance(place, str) else "")
            window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        QTimer.singleShot(0, self, self._restore_next)

    def close_all(self) -> None:
        """Close every one: the program ends."""
        self._restoring = []
        for each in self.windows():
            each.close()

    # ---- what windows tell

    def _on_closed(self, window: ArticleWindow) -> None:
        if window in self._windows:
            self._windows.remove(window)

    def _tell_afterwards(self, words: str) -> None:
        """Say in the main window what became of what a window began that is closed by now."""
        self.said.emit(words)
        self._main.toast.show_message(words, can_undo=False)

    def _on_undone(self) -> None:
        for each in self._windows:
            each.toast.dismiss()

    def _show_main(self) -> None:
        self._main.show()
        self._main.raise_()
        self._main.activateWindow()

    def _open_in_browser(self, pane: ArticlePane) -> None:
        body = pane.body()
        if body is not None and body.row.url:
            self._main.feed_commands.open_address(body.row.url)

    def _copy_link(self, pane: ArticlePane) -> None:
        body = pane.body()
        if body is not None and body.row.url:
            QGuiApplication.clipboard().setText(body.row.url)


def _ids(pane: ArticlePane) -> list[int]:
    article_id = pane.article_id()
    return [article_id] if article_id is not None else []


def _step_back(window: ArticleWindow) -> None:
    """Escape: out of what was opened last, at the end of the window."""
    article = window.article
    if article.annotating.bar.isVisible():
        article.annotating.bar.left.emit()
    elif article.find_bar.isVisible():
        article.find_bar.close_bar()
    elif window.isFullScreen():
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
    else:
        window.close()
