"""The window: its layout, and the wires between its parts. What parts do is theirs."""

from __future__ import annotations

import logging

from PySide6.QtCore import QByteArray, QEvent, QMimeData, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from feeds import protocol
from gui.actions import Actions
from gui.article_list.empty import SEARCH_PREFIX, EmptyAction
from gui.article_list.pane import ArticleListPane
from gui.article_view.pane import ArticlePane
from gui.changes import Changes
from gui.dialogs.toast import Toast
from gui.dialogs.topic_field import TopicField
from gui.engine_client import EngineClient
from gui.feed_commands import FeedCommands
from gui.jobs import Jobs
from gui.keys import is_claimed
from gui.library_view import LibraryView
from gui.marking import Marking
from gui.menus import Menus
from gui.navigation import Navigation
from gui.settings import Settings
from gui.sidebar.nodes import Kind, Node
from gui.sidebar.pane import Sidebar
from gui.status_bar import StatusBar
from gui.theme import Theme, ThemeHolder, palette, style_sheet
from gui.toolbar import Toolbar
from gui.topic_commands import TopicCommands
from gui.undo import UndoStack
from gui.window_actions import WindowActions
from storage.errors import StorageError
from storage.paths import Profile
from storage.types import Library, Scope

log = logging.getLogger("broadsheet.window")

REFRESH_CHECK_MS = 60_000
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
        self.undo = UndoStack(jobs, self)
        self.view = LibraryView(jobs, self.changes, self)
        self.actions_ = Actions(self)
        self.sidebar = Sidebar(themes)
        self.articles = ArticleListPane(jobs, self.changes, themes, settings)
        self.article = ArticlePane(jobs, self.changes, themes, settings)
        self.toolbar = Toolbar(self.actions_, themes, self)
        self.status = StatusBar(self)
        self.toast = Toast(self)
        self.topic_field = TopicField(self)
        self._lay_out()
        self.navigation = Navigation(self.sidebar, self.articles, self.toolbar.search, self.view, self)
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
        self.topic_commands = TopicCommands(jobs, self.undo, self.view, self)
        self.menus = Menus(
            self.actions_, self.sidebar, self.view, self.feed_commands, self.topic_commands, self.marking, self
        )
        self._welcome: QWidget | None = None
        self._is_first_library = True
        self._wanted_article: int | None = None
        self._checking = QTimer(self, interval=REFRESH_CHECK_MS)
        self._connect()
        self.window_actions = WindowActions(self)
        self._set_theme(themes.theme)
        self._restore_layout()
        self.view.read()
        self.changes.start()

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
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)
        self.setCentralWidget(middle)

    def _connect(self) -> None:
        self.themes.changed.connect(self._set_theme)
        self.jobs.failed.connect(self._on_job_failed)
        self.engine.event_received.connect(self._on_engine_event)
        self.engine.refreshing_changed.connect(self._on_refreshing)
        self.engine.gave_up.connect(lambda _detail: self.status.show_message(self.tr("Refreshing failed; try again")))
        self.view.shown.connect(self._on_library)
        self.undo.pushed.connect(self.toast.show_message)
        self.undo.undone.connect(lambda words: self.status.show_message(self.tr("Undone: {what}").format(what=words)))
        self.toast.undo_wanted.connect(self.undo.undo)
        self.status.cancel_wanted.connect(lambda: self.engine.send(protocol.CancelRefresh()))
        self.status.attention_wanted.connect(self.feed_commands.show_attention)
        for speaker in (self.marking, self.feed_commands):
            speaker.said.connect(self.status.show_message)
        self.articles.chosen.connect(self._on_chosen)
        self.articles.activated.connect(lambda _id: self.open_article())
        self.articles.context_menu.connect(lambda _ids, place: self.menus.show_articles(place))
        self.articles.empty_action.connect(self._on_empty_action)
        self.articles.save_search_wanted.connect(lambda: self.topic_commands.save_search(self.navigation.query))
        self.articles.unread_exhausted.connect(self._on_unread_exhausted)
        self.article.link_hovered.connect(self.status.show_link)
        self.article.link_clicked.connect(lambda url: self.feed_commands.open_address(url.toString()))
        self.article.search_wanted.connect(self.navigation.search_for)
        self.article.topic_opened.connect(lambda topic_id: self.sidebar.choose((Kind.TOPIC, topic_id)))
        self.sidebar.menu_wanted.connect(self.menus.show_line)
        self.sidebar.renamed.connect(self._on_renamed)
        self.sidebar.articles_dropped.connect(self._on_articles_dropped)
        self.sidebar.lines_dropped.connect(self._on_lines_dropped)
        self.sidebar.tree.clicked.connect(lambda _index: self.articles.setFocus())
        self.feed_commands.feed_wanted.connect(lambda feed_id: self.sidebar.choose((Kind.FEED, feed_id)))
        self.feed_commands.article_wanted.connect(self._show_article)
        self._checking.timeout.connect(self.feed_commands.refresh_due)

    # ---- start and end

    def start(self) -> None:
        """Begin the work that goes on while the window is open."""
        self._checking.start()
        if self.settings.refresh_on_start:
            QTimer.singleShot(1500, self.feed_commands.refresh_due)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget.closeEvent: remember where the person was, then let the engine end."""
        self._keep_layout()
        self.hide()
        event.accept()
        self.closing.emit()

    def _restore_layout(self) -> None:
        state = self.settings.state
        self.resize(1440, 900)
        geometry = state.get("geometry")
        if isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self.splitter.setSizes(_sizes(state.get("splitter"), [236, 1204]))
        self.reading.setSizes(_sizes(state.get("reading"), [403, 801]))
        collapsed = state.get("collapsed")
        if isinstance(collapsed, list):
            self.sidebar.set_collapsed([str(each) for each in collapsed])

    def _keep_layout(self) -> None:
        choice = self.navigation.choice
        self.settings.keep(
            geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            splitter=self.splitter.sizes(),
            reading=self.reading.sizes(),
            collapsed=self.sidebar.collapsed(),
            choice=list(choice.key) if choice is not None else None,
            sort=self.navigation.sort.value,
            search=self.toolbar.search.text(),
            list=self.articles.state(),
        )
        self.settings.save()

    # ---- what parts tell

    def _on_library(self, library: Library, search_counts: dict[int, int]) -> None:
        self.sidebar.show_library(library, search_counts)
        self.toolbar.search.show_total(library.totals.articles)
        self.status.show_library(library)
        if self._is_first_library:
            self._is_first_library = False
            self._restore_place()
            only_welcome = all(feed.url == "broadsheet:welcome" for feed in library.feeds)
            if only_welcome and not self.settings.state.get("welcomed"):
                self.show_welcome()

    def _restore_place(self) -> None:
        state = self.settings.state
        kept = state.get("list")
        if isinstance(kept, dict):
            self.articles.restore_state(kept)
        key = state.get("choice")
        is_there = False
        if isinstance(key, list) and len(key) == 2 and key[0] in set(Kind):
            is_there = self.sidebar.choose((Kind(key[0]), key[1]))
        if not is_there:
            self.sidebar.choose((Kind.PLACE, Scope.UNREAD.value))
        search = state.get("search")
        if isinstance(search, str) and search:
            self.toolbar.search.setText(search)
        self.articles.setFocus()

    def _on_chosen(self, article_id: int) -> None:
        self.article.show_article(article_id if article_id >= 0 else None, self.navigation.query)

    def _show_article(self, article_id: int) -> None:
        self.navigation.go(Scope.PAGES)
        self.articles.select_article(article_id)

    def _on_engine_event(self, event: protocol.Event) -> None:
        if isinstance(event, protocol.Changed):
            self.changes.look()
        elif isinstance(event, protocol.RefreshProgress):
            self.status.show_progress(event)
            self.toolbar.show_refreshing(True, event.done, event.feeds)
        elif isinstance(event, protocol.RefreshFinished):
            self.status.show_finished(event)

    def _on_refreshing(self, is_refreshing: bool) -> None:
        self.actions_["cancel_refresh"].setEnabled(is_refreshing)
        if not is_refreshing:
            self.status.show_idle()
            self.toolbar.show_refreshing(False)

    def _on_job_failed(self, error: Exception) -> None:
        words = self.window_actions.sentence_of(error) if isinstance(error, StorageError) else None
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

    def _on_renamed(self, kind: str, row_id: int, name: str) -> None:
        {
            Kind.FEED: self.feed_commands.rename_feed,
            Kind.FOLDER: self.feed_commands.rename_folder,
            Kind.TOPIC: self.topic_commands.rename_topic,
            Kind.SEARCH: self.topic_commands.rename_search,
        }[Kind(kind)](row_id, name)

    def _on_articles_dropped(self, ids: list[int], onto: Node) -> None:
        if onto.kind is Kind.TOPIC:
            self.marking.tag(ids, onto.id, is_on=True)
        else:
            self.marking.mark_saved(ids, is_saved=True)

    def _on_lines_dropped(self, lines: list[tuple[Kind, int]], onto: Node, before: Node | None) -> None:
        if lines and lines[0][0] in (Kind.TOPIC, Kind.SEARCH):
            self.topic_commands.move(lines, before)
        else:
            self.feed_commands.move(lines, onto, before)

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
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
            application.setStyleSheet(style_sheet(theme))

    def event(self, event: QEvent) -> bool:
        """Override QObject.event: keys that belong to the widget with the focus."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and is_claimed(QApplication.focusWidget(), event):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: what other programs changed is looked for when the window gets the focus."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
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
        if _addresses(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent."""
        found = _addresses(event.mimeData())
        if found:
            event.acceptProposedAction()
            self.feed_commands.add_paths(found)

    def paste_address(self) -> None:
        """Look at the address in the clipboard."""
        found = _addresses(QGuiApplication.clipboard().mimeData())
        if found:
            self.feed_commands.add_paths(found)
        else:
            self.status.show_message(self.tr("The clipboard holds no address"))


def _sizes(value: object, default: list[int]) -> list[int]:
    if isinstance(value, list) and len(value) == len(default) and all(isinstance(each, int) for each in value):
        return value if sum(value) > 0 else default
    return default


def _addresses(data: QMimeData) -> list[str]:
    """Files and web addresses that were dropped or copied."""
    if data.hasUrls():
        return [url.toLocalFile() if url.isLocalFile() else url.toString() for url in data.urls()]
    text = data.text().strip() if data.hasText() else ""
    url = QUrl(text)
    is_address = "\n" not in text and url.scheme() in ("http", "https", "feed", "file") and bool(text)
    return [text] if is_address else []
