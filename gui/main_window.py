"""The window: its layout, and the wires between its parts. What parts do is theirs."""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from gui.actions import Actions
from gui.addresses import addresses_in
from gui.article_export import ArticleExport
from gui.article_list.pane import ArticleListPane
from gui.article_view.pane import ArticlePane
from gui.article_windows.keeper import ArticleWindows
from gui.changes import Changes
from gui.completing import Completing
from gui.desktop.desktop import Desktop
from gui.dialogs.toast import Toast
from gui.dialogs.topic_field import TopicField
from gui.digest_page.digest import Digest
from gui.digest_page.output import DigestOutput
from gui.digest_schedule import DigestSchedule
from gui.enclosure_commands import EnclosureCommands
from gui.engine_client import EngineClient
from gui.engine_display import EngineDisplay
from gui.feed_commands import FeedCommands
from gui.feed_icons import FeedIcons
from gui.feed_settings import FeedSettings
from gui.filter_commands import FilterCommands
from gui.health_page.health import Health
from gui.help import Help
from gui.jobs import Jobs
from gui.key_choices import KeyChoices
from gui.keys import is_claimed
from gui.library_view import LibraryView
from gui.line_commands import LineCommands
from gui.list_export import ListExport
from gui.mail_commands import MailCommands
from gui.marking import Marking
from gui.menus import Menus
from gui.navigation import Navigation
from gui.note_commands import NoteCommands
from gui.palette.popup import Palette
from gui.pictures import Pictures
from gui.read_aloud import ReadAloud
from gui.reader_import import ReaderImport
from gui.searching.searching import Searching
from gui.sending.send_to import SendTo
from gui.settings import Settings
from gui.sidebar.nodes import ATTENTION, Key
from gui.sidebar.pane import Sidebar
from gui.status_bar import StatusBar
from gui.story_commands import StoryCommands
from gui.suggestion_commands import SuggestionCommands
from gui.tab_order import keep_last
from gui.theme import Theme, ThemeHolder, palette, style_sheet
from gui.toolbar import Toolbar
from gui.topic_commands import TopicCommands
from gui.topic_offers import TopicOffers
from gui.topic_page.topic_page import TopicPage
from gui.undo import UndoStack
from gui.unread_steps import UnreadSteps
from gui.view_commands import ViewCommands
from gui.welcoming import Welcoming
from gui.window_actions import VERSION, WindowActions
from gui.window_frame import WindowFrame
from gui.window_state import WindowState
from gui.window_wires import WindowWires
from storage.paths import Profile
from storage.types import Library

log = logging.getLogger("broadsheet.window")

REFRESH_CHECK_MS = 60_000
"""How often it is asked whether feeds are due: one count on a reader's connection."""
FIRST_REFRESH_MS = 2000
NARROW_PX = 900
"""Narrower windows hide the sidebar: list and article need the room."""


class MainWindow(QMainWindow):
    """One window on one library that can be opened.

    Signals:
        closing: the person closed it; whoever made it ends the engine.
    """

    closing = Signal()

    def __init__(
        self, profile: Profile, settings: Settings, themes: ThemeHolder, engine: EngineClient, jobs: Jobs
    ) -> None:
        super().__init__()
        self.profile, self.settings, self.themes = profile, settings, themes
        self.engine, self.jobs = engine, jobs
        self.setWindowTitle("Broadsheet")
        self.setAcceptDrops(True)
        self.changes = Changes(jobs, self)
        self.pictures = Pictures(profile.pictures, jobs, self)
        self.icons = FeedIcons(self.pictures, self)
        self.undo = UndoStack(jobs, self)
        self.view = LibraryView(jobs, self.changes, self)
        self.actions_ = Actions(self)
        self.sidebar = Sidebar(themes, icons=self.icons)
        self.articles = ArticleListPane(jobs, self.changes, themes, settings, self.pictures, self.icons)
        self.article = ArticlePane(jobs, self.changes, themes, settings, self.pictures, self.icons)
        self.toolbar = Toolbar(self.actions_, themes, self)
        self.status = StatusBar(self)
        self.toast = Toast(self)
        self.topic_field = TopicField(self)
        self.palette_popup = Palette(self)
        self.key_choices = KeyChoices(self.actions_, settings, self)
        self._lay_out()
        self.navigation = Navigation(self.sidebar, self.articles, self.toolbar.search, self.view, self)
        self.searching = Searching(self.toolbar.search, self.articles, self.navigation, self.view, self)
        self.marking = Marking(
            jobs,
            self.undo,
            self.view,
            settings,
            self.articles,
            self.article,
            self.navigation,
            self.topic_field,
            self,
        )
        self.feed_commands = FeedCommands(jobs, self.undo, engine, self.view, self)
        self.feed_settings = FeedSettings(jobs, self.undo, engine, self.view, self.feed_commands, self)
        self.completing = Completing(jobs, engine, self)
        self.enclosures = EnclosureCommands(engine, self.feed_commands, self)
        self.article_export = ArticleExport(self.article, engine, jobs, profile, settings, self)
        self.list_export = ListExport(self.articles, self.article, self.navigation, engine, self)
        self.note_commands = NoteCommands(jobs, self.undo, settings, self.article, self)
        self.story_commands = StoryCommands(
            jobs, self.undo, themes, settings, self.articles, self.article, self.navigation, self.marking, self
        )
        self.health = Health(self.pages, engine, self.view, self.feed_commands, self.feed_settings, self)
        self.suggestion_commands = SuggestionCommands(jobs, self.undo, engine, self.marking, self.article, self)
        self.topic_commands = TopicCommands(jobs, self.undo, self.view, self)
        self.filter_commands = FilterCommands(jobs, self.undo, self.changes, self.view, self)
        self.lines = LineCommands(
            self.sidebar, self.feed_commands, self.topic_commands, self.marking, self.completing, self
        )
        self.menus = Menus(
            self.actions_,
            self.sidebar,
            self.view,
            self.feed_commands,
            self.feed_settings,
            self.topic_commands,
            self.marking,
            self.completing,
            self.filter_commands,
            self,
        )
        self.display = EngineDisplay(
            engine, self.changes, self.view, self.pictures, self.actions_, self.toolbar, self.status, self
        )
        self._is_first_library, self._is_alt_alone, self._is_leaving = True, False, False
        self.welcoming = Welcoming(self)
        self._wanted: Key | None = None
        self._checking = QTimer(self, interval=REFRESH_CHECK_MS)
        self._state = WindowState(
            settings,
            self,
            self.frame,
            self.sidebar,
            self.articles,
            self.toolbar.search,
            self.navigation,
        )
        self._connect()
        self.window_actions = WindowActions(self)
        self.use_theme(themes.theme)
        self._state.restore_layout()
        # What others change from here on is told; what they did before is in what is read next.
        self.changes.start()
        self.view.read()

    def _lay_out(self) -> None:
        self.actions_.fill_bar(self.menuBar())
        self.menuBar().setVisible(self.menuBar().isNativeMenuBar())
        self.frame = WindowFrame(self.sidebar, self.articles, self.article, self.toolbar, self.status)
        self.setCentralWidget(self.frame)
        self.reading, self.pages, self.splitter = self.frame.reading, self.frame.pages, self.frame.splitter

    def _connect(self) -> None:
        self.topic_offers = TopicOffers(self.jobs, self.undo, self.view, self.topic_commands, self.sidebar.offer, self)
        self.topic_page = TopicPage(
            self.jobs, self.changes, self.themes, self.settings, self.navigation, self.articles, self
        )
        self.mail_commands = MailCommands(self.engine, self.settings, self)
        output = DigestOutput(self.engine, self.jobs, self.profile, self.settings, self.mail_commands, self)
        self.digest = Digest(
            self.frame.front,
            self.engine,
            self.jobs,
            self.undo,
            self.settings,
            self.themes,
            self.pictures,
            self.articles,
            self.navigation,
            self.story_commands,
            self.view,
            output,
            self,
        )
        self.reader_import = ReaderImport(self.undo, self.engine, self.view, self)
        self.desktop = Desktop(self)
        self.send_to = SendTo(self)
        self.notifications = self.desktop.notifications
        self.unread_steps = UnreadSteps(self.articles, self.sidebar, self)
        self.view_commands = ViewCommands(self)
        self.article_windows = ArticleWindows(self)
        self.help = Help(self)
        self.read_aloud = ReadAloud(self.article, self)
        self.wires = WindowWires(self)

    # ---- start and end

    def start(self) -> None:
        """Begin the work that goes on while the window is open."""
        self.help.tell_news(VERSION)
        self.note_commands.finish_drafts()
        self._checking.timeout.connect(self.feed_commands.refresh_due)
        self._checking.start()
        schedule = DigestSchedule(self.engine, self.settings, self)
        schedule.send_wanted.connect(self.mail_commands.send)
        schedule.made.connect(lambda words: self.notifications.tell(words, self._open_digest))
        self._checking.timeout.connect(schedule.check)
        QTimer.singleShot(FIRST_REFRESH_MS, schedule, schedule.check)
        if self.settings.refresh_on_start:
            QTimer.singleShot(FIRST_REFRESH_MS, self, self.feed_commands.refresh_due)

    def _open_digest(self) -> None:
        self.desktop.come_forward()
        self.digest.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget.closeEvent: the program ends, unless the person chose that it stays in the tray."""
        if self.desktop.keeps_running():
            self._state.keep()
            self.desktop.hide_window()
            event.ignore()
        else:
            event.accept()
            self.leave()

    def leave(self) -> None:
        """Remember where the person was, then let the program end, in the tray too."""
        if not self._is_leaving:
            self._is_leaving = True
            if not self._is_first_library:
                self.settings.keep(article_windows=self.article_windows.state())
            self._state.keep()
            self.article_windows.close_all()
            self.hide()
            self.closing.emit()

    # ---- what is shown

    def show_library(self, library: Library, search_counts: dict[int, int]) -> None:
        """Show the library as it was read; with the first one, go where the person was."""
        self.icons.show_library(library)
        self.sidebar.show_library(library, search_counts)
        self.toolbar.search.show_total(library.totals.articles)
        self.status.show_library(library)
        if self._is_first_library:
            self._is_first_library = False
            self._state.restore_place()
            self.article_windows.restore(self.settings.state.get("article_windows"))
            self.articles.setFocus()
            only_welcome = all(feed.url == "broadsheet:welcome" for feed in library.feeds)
            if only_welcome and not self.settings.state.get("welcomed"):
                self.welcoming.show()
        if self._wanted is not None and self.sidebar.choose(self._wanted):
            self._wanted = None

    def go_to(self, key: Key) -> None:
        """Choose a line of the sidebar, or as soon as the library that holds it is read."""
        if not self.sidebar.choose(key):
            self._wanted = key

    def show_attention(self) -> None:
        """Show the feeds that need attention."""
        if not self.sidebar.choose(ATTENTION):
            self.health.show()

    # ---- the article

    def open_article(self) -> None:
        """Open the article in the browser."""
        body = self.article.body()
        if body is not None and body.row.url:
            self.feed_commands.open_address(body.row.url)

    # ---- what Qt tells

    def use_theme(self, theme: Theme) -> None:
        """Colour the whole program."""
        application = QApplication.instance()
        sheet = style_sheet(theme)
        # Setting it, even to what it is, makes every widget look itself up again.
        if isinstance(application, QApplication) and application.styleSheet() != sheet:
            application.setPalette(palette(theme))
            application.setStyleSheet(sheet)

    def event(self, event: QEvent) -> bool:
        """Override QObject.event: keys that belong to the widget with the focus; Alt alone shows the menu bar."""
        if isinstance(event, QKeyEvent):
            kind = event.type()
            if kind is QEvent.Type.ShortcutOverride:
                self._is_alt_alone = event.key() == Qt.Key.Key_Alt
                if is_claimed(QApplication.focusWidget(), event):
                    event.accept()
                    return True
            elif kind is QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Alt and self._is_alt_alone:
                self._is_alt_alone = False
                if not self.menuBar().isNativeMenuBar():
                    self.actions_["menu_bar"].toggle()
        return super().event(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Override QWidget.focusNextPrevChild: the status bar, below all, is reached last."""
        keep_last(self, (self.status.cancel, self.status.retry, self.status.attention))
        return super().focusNextPrevChild(is_next)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: what other programs changed is looked for when the window gets the focus."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._is_alt_alone = False
            if self.isActiveWindow():
                self.changes.look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: a narrow window hides the sidebar, a wider one brings it back."""
        super().resizeEvent(event)
        was_narrow = 0 < event.oldSize().width() < NARROW_PX
        is_narrow = event.size().width() < NARROW_PX
        if is_narrow != was_narrow:
            self.actions_["sidebar"].setChecked(not is_narrow)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget.dragEnterEvent."""
        if addresses_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Override QWidget.dragMoveEvent."""
        event.setAccepted(self._takes_drop(event))

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent."""
        if self._takes_drop(event):
            event.acceptProposedAction()
            self.desktop.take_in(addresses_in(event.mimeData()))

    def _takes_drop(self, event: QDropEvent) -> bool:
        """Whether what is dragged means the window: a link of the article's own does so over the sidebar only."""
        place = self.sidebar.mapFrom(self, event.position().toPoint())
        is_over_sidebar = self.sidebar.isVisible() and self.sidebar.rect().contains(place)
        return bool(addresses_in(event.mimeData())) and (event.source() is None or is_over_sidebar)

    def paste_address(self) -> None:
        """Look at the address in the clipboard."""
        found = addresses_in(QGuiApplication.clipboard().mimeData())
        if found:
            self.desktop.take_in(found)
        else:
            self.status.show_message(self.tr("The clipboard holds no address"))
