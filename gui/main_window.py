"""The window: its layout, and the wires between its parts. What parts do is theirs."""

from __future__ import annotations

import logging

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from feeds.protocol.refreshing import CancelRefresh
from gui.actions import Actions
from gui.addresses import addresses_in
from gui.article_export import ArticleExport
from gui.article_list.empty import SEARCH_PREFIX, EmptyAction
from gui.article_list.pane import ArticleListPane
from gui.article_view.pane import ArticlePane
from gui.changes import Changes
from gui.completing import Completing
from gui.dialogs.toast import Toast
from gui.dialogs.topic_field import TopicField
from gui.digest_page.digest import Digest
from gui.digest_schedule import DigestSchedule
from gui.enclosure_commands import EnclosureCommands
from gui.engine_client import EngineClient
from gui.engine_display import EngineDisplay
from gui.feed_commands import FeedCommands
from gui.feed_icons import FeedIcons
from gui.feed_settings import FeedSettings
from gui.filter_commands import FilterCommands
from gui.health_page.health import Health
from gui.jobs import Jobs
from gui.key_choices import KeyChoices
from gui.keys import is_claimed
from gui.library_view import LibraryView
from gui.line_commands import LineCommands
from gui.list_export import ListExport
from gui.marking import Marking
from gui.menus import Menus
from gui.navigation import Navigation
from gui.note_commands import NoteCommands
from gui.notifications import Notifications
from gui.palette.popup import Palette
from gui.pictures import Pictures
from gui.reader_import import ReaderImport
from gui.searching.searching import Searching
from gui.settings import Settings
from gui.sidebar.nodes import ATTENTION, Key, Kind
from gui.sidebar.pane import Sidebar
from gui.status_bar import StatusBar
from gui.story_commands import StoryCommands
from gui.suggestion_commands import SuggestionCommands
from gui.theme import Theme, ThemeHolder, palette, style_sheet
from gui.toolbar import Toolbar
from gui.topic_commands import TopicCommands
from gui.topic_offers import TopicOffers
from gui.topic_page.topic_page import TopicPage
from gui.undo import UndoStack
from gui.window_actions import WindowActions
from gui.window_state import WindowState
from gui.words import problem_sentence
from storage.errors import StorageError
from storage.paths import Profile
from storage.types import Library, Scope

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
        self.searching = Searching(self.toolbar.search, self.articles, self.navigation, self.view, themes, self)
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
        self.filter_commands = FilterCommands(jobs, self.undo, self.changes, self)
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
        self._display = EngineDisplay(
            engine, self.changes, self.view, self.pictures, self.actions_, self.toolbar, self.status, self
        )
        self._welcome: QWidget | None = None
        self._is_first_library, self._is_alt_alone = True, False
        self._wanted: Key | None = None
        self._checking = QTimer(self, interval=REFRESH_CHECK_MS)
        self._state = WindowState(
            settings,
            self,
            self.splitter,
            self.reading,
            self.sidebar,
            self.articles,
            self.toolbar.search,
            self.navigation,
        )
        self._connect()
        self.window_actions = WindowActions(self)
        self._set_theme(themes.theme)
        self._state.restore_layout()
        # What others change from here on is told; what they did before is in what is read next.
        self.changes.start()
        self.view.read()

    def _lay_out(self) -> None:
        self.actions_.fill_bar(self.menuBar())
        self.menuBar().setVisible(self.menuBar().isNativeMenuBar())
        self.reading = QSplitter(Qt.Orientation.Horizontal)
        self.reading.setHandleWidth(1)
        self.reading.setChildrenCollapsible(False)
        self.reading.addWidget(self.articles)
        self.reading.addWidget(self.article)
        self.reading.setStretchFactor(1, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.reading)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.sidebar)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(1, 1)
        self.sidebar.setMinimumWidth(160)
        self.articles.setMinimumWidth(260)
        self.article.setMinimumWidth(320)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        self.front = QStackedWidget()
        self.front.addWidget(self.splitter)
        column.addWidget(self.front, 1)
        column.addWidget(self.status)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self.topic_offers = TopicOffers(self.jobs, self.undo, self.view, self.topic_commands, self.sidebar.offer, self)
        self.topic_page = TopicPage(
            self.jobs, self.changes, self.themes, self.settings, self.navigation, self.articles, self
        )
        self.digest = Digest(
            self.front,
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
            self,
        )
        self.reader_import = ReaderImport(self.undo, self.engine, self.view, self)
        self.notifications = Notifications(self.jobs, self.changes, self.windowIcon(), self)
        self.themes.changed.connect(self._set_theme)
        self.jobs.failed.connect(self._on_job_failed)
        self.view.shown.connect(self._on_library)
        self.undo.pushed.connect(self.toast.show_message)
        self.undo.pushed_quietly.connect(self.toast.dismiss)
        self.undo.undone.connect(self._on_undone)
        self.toast.undo_wanted.connect(self.undo.undo)
        self.status.cancel_wanted.connect(lambda: self.engine.send(CancelRefresh()))
        self.status.retry_wanted.connect(self.feed_commands.refresh)
        self.status.attention_wanted.connect(self.show_attention)
        self.sidebar.attention_wanted.connect(self.health.show)
        self.health.left.connect(lambda: self.navigation.go(Scope.UNREAD))
        self.navigation.filter_changed.connect(self._leave_health)
        self.menus.briefing_wanted.connect(self._show_briefing)
        self.digest.said.connect(self.status.show_message)
        self.digest.shown_changed.connect(self.toolbar.show_page)
        self.toolbar.articles.clicked.connect(self.digest.leave)
        speakers = (self.marking, self.feed_commands, self.feed_settings, self.completing, self.enclosures)
        for speaker in (*speakers, *self._speakers(), self.topic_commands, self.topic_offers, self.story_commands):
            speaker.said.connect(self.status.show_message)
        self.story_commands.saved.connect(self.completing.look_soon)
        self.articles.chosen.connect(self._on_chosen)
        self.articles.activated.connect(lambda _id: self.open_article())
        self.articles.context_menu.connect(lambda _ids, place: self.menus.show_articles(place))
        self.articles.empty_action.connect(self._on_empty_action)
        self.articles.save_search_wanted.connect(lambda: self.topic_commands.save_search(self.navigation.query))
        self.articles.unread_exhausted.connect(self._on_unread_exhausted)
        self.article.link_hovered.connect(self.status.show_link)
        self.article.link_clicked.connect(lambda url: self.feed_commands.open_address(url.toString()))
        self.article.search_wanted.connect(self.navigation.search_for)
        self.article.pictures_wanted.connect(self.completing.fetch_pictures)
        self.article.full_text_wanted.connect(lambda article_id: self.completing.fetch_full_texts([article_id]))
        self.marking.saved.connect(self.completing.look_soon)
        self.feed_settings.fetching_chosen.connect(self.completing.look_soon)
        self.article.said.connect(self.status.show_message)
        self.article.telling_wanted.connect(self.story_commands.open_telling)
        self.article.compare_wanted.connect(self.story_commands.show_comparison)
        self.article.save_wanted.connect(self.enclosures.choose)
        self.enclosures.progressed.connect(self._display.show_file)
        self.enclosures.ended.connect(self._display.end_file)
        self.article.topic_opened.connect(lambda topic_id: self.sidebar.choose((Kind.TOPIC, topic_id)))
        self.sidebar.menu_wanted.connect(self.menus.show_line)
        # Letters are the list's keys but find lines by their names in the sidebar: a click means the list.
        self.sidebar.tree.clicked.connect(self._focus_list)
        self.sidebar.tree.activated.connect(self._focus_list)
        self.feed_commands.feed_wanted.connect(lambda feed_id: self.go_to((Kind.FEED, feed_id)))
        self.feed_commands.article_wanted.connect(self._show_article)

    def _speakers(
        self,
    ) -> tuple[
        ArticleExport | NoteCommands | ListExport | FilterCommands | Notifications | SuggestionCommands | ReaderImport,
        ...,
    ]:
        commands = (self.note_commands, self.filter_commands, self.suggestion_commands, self.reader_import)
        return self.article_export, self.list_export, self.notifications, *commands

    # ---- start and end

    def start(self) -> None:
        """Begin the work that goes on while the window is open."""
        self._checking.timeout.connect(self.feed_commands.refresh_due)
        self._checking.start()
        schedule = DigestSchedule(self.engine, self.settings, self)
        schedule.made.connect(lambda words: self.notifications.tell(words, self._open_digest))
        self._checking.timeout.connect(schedule.check)
        QTimer.singleShot(FIRST_REFRESH_MS, schedule, schedule.check)
        if self.settings.refresh_on_start:
            QTimer.singleShot(FIRST_REFRESH_MS, self, self.feed_commands.refresh_due)

    def _open_digest(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()
        self.digest.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget.closeEvent: remember where the person was, then let the engine end."""
        self._state.keep()
        self.hide()
        event.accept()
        self.closing.emit()

    # ---- what parts tell

    def _on_library(self, library: Library, search_counts: dict[int, int]) -> None:
        self.icons.show_library(library)
        self.sidebar.show_library(library, search_counts)
        self.toolbar.search.show_total(library.totals.articles)
        self.status.show_library(library)
        if self._is_first_library:
            self._is_first_library = False
            self._state.restore_place()
            self.articles.setFocus()
            only_welcome = all(feed.url == "broadsheet:welcome" for feed in library.feeds)
            if only_welcome and not self.settings.state.get("welcomed"):
                self.show_welcome()
        if self._wanted is not None and self.sidebar.choose(self._wanted):
            self._wanted = None

    def _on_chosen(self, article_id: int) -> None:
        self.article.show_article(article_id if article_id >= 0 else None, self.navigation.query)

    def go_to(self, key: Key) -> None:
        """Choose a line of the sidebar, or as soon as the library that holds it is read."""
        if not self.sidebar.choose(key):
            self._wanted = key

    def _focus_list(self) -> None:
        if not self.health.is_shown:
            self.articles.setFocus()

    def show_attention(self) -> None:
        """Show the feeds that need attention."""
        if not self.sidebar.choose(ATTENTION):
            self.health.show()

    def _leave_health(self) -> None:
        if self.health.is_shown:
            self.pages.setCurrentWidget(self.reading)

    def _show_briefing(self, topic_id: int) -> None:
        for topic in self.view.library.topics:
            if topic.id == topic_id:
                self.digest.show_briefing(topic.name)

    def _show_article(self, article_id: int) -> None:
        self.navigation.go(Scope.PAGES)
        self.articles.select_article(article_id)

    def _on_undone(self, words: str) -> None:
        self.toast.dismiss()
        self.status.show_message(self.tr("Undone: {what}").format(what=words))

    def _on_job_failed(self, error: Exception) -> None:
        words = problem_sentence(error.problem) if isinstance(error, StorageError) else None
        self.status.show_message(words or self.tr("That did not work; the log has the details"))

    def _on_unread_exhausted(self, step: int) -> None:
        self.sidebar.step_to_unread(step)

    def _on_empty_action(self, action: str) -> None:
        if action.startswith(SEARCH_PREFIX):
            self.navigation.search_for(action.removeprefix(SEARCH_PREFIX))
            return
        choice = self.navigation.choice
        target = choice.target_id if choice is not None else None
        match action:
            case EmptyAction.ADD_FEED:
                self.feed_commands.subscribe()
            case EmptyAction.KEEP_PAGE:
                self.actions_["keep_page"].trigger()
            case EmptyAction.REFRESH:
                self.feed_commands.refresh()
            case EmptyAction.REFRESH_FEED if target is not None:
                self.feed_commands.refresh([target])
            case EmptyAction.EDIT_TOPIC if target is not None:
                self.topic_commands.edit_topic(target)
            case EmptyAction.SHOW_UNREAD:
                self.navigation.go(Scope.UNREAD)
            case EmptyAction.SHOW_SAVED:
                self.navigation.go(Scope.SAVED)
            case EmptyAction.SHOW_ALL:
                self.navigation.go(Scope.ALL)
            case EmptyAction.CLEAR_SEARCH:
                self.navigation.leave_search()

    # ---- welcome

    def show_welcome(self) -> None:
        """Offer starter feeds and topics over list and article."""
        if self._welcome is None:
            # Only a first start shows it, so only that start pays for it.
            from gui.dialogs.welcome import WelcomePage  # noqa: PLC0415

            page = WelcomePage(self.engine, self)
            page.subscribed.connect(self.feed_commands.subscribe_to)
            page.topics_chosen.connect(self.topic_commands.add_starters)
            page.address_given.connect(self.feed_commands.subscribe)
            page.import_wanted.connect(self.feed_commands.choose_import)
            page.dismissed.connect(self._leave_welcome)
            self._welcome = page
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(self._welcome)

    def _leave_welcome(self) -> None:
        self.settings.keep(welcomed=True)
        self.pages.setCurrentWidget(self.reading)
        self.articles.setFocus()

    # ---- the article

    def open_article(self) -> None:
        """Open the article in the browser."""
        body = self.article.body()
        if body is not None and body.row.url:
            self.feed_commands.open_address(body.row.url)

    def open_from_outside(self, text: str) -> None:
        """Come to the front, and look at what a second start of the program was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if text:
            self.feed_commands.add_paths([text])

    # ---- what Qt tells

    def _set_theme(self, theme: Theme) -> None:
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

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent."""
        found = addresses_in(event.mimeData())
        if found:
            event.acceptProposedAction()
            self.feed_commands.add_paths(found)

    def paste_address(self) -> None:
        """Look at the address in the clipboard."""
        found = addresses_in(QGuiApplication.clipboard().mimeData())
        if found:
            self.feed_commands.add_paths(found)
        else:
            self.status.show_message(self.tr("The clipboard holds no address"))
