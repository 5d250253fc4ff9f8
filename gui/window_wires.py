"""Connects what the window's parts tell to what other parts do about it: a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from feeds.protocol.refreshing import CancelRefresh
from gui.article_list.empty import SEARCH_PREFIX, EmptyAction
from gui.article_view.pane import ArticlePane
from gui.sidebar.nodes import Kind
from gui.undo import Stuck
from gui.words import problem_sentence
from storage.errors import StorageError
from storage.types import ArticleFilter, Scope

if TYPE_CHECKING:
    from gui.main_window import MainWindow

ARTICLE_ACTIONS = (
    *("open", "open_window", "copy_link", "toggle_read", "toggle_saved", "topics"),
    *("full_text", "find", "save_article", "print", "reading_mode"),
)
"""What the menu of an article's text offers after what concerns its words."""


class WindowWires(QObject):
    """Holds nothing but the wires."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._connect()

    def _connect(self) -> None:
        window = self._window
        window.themes.changed.connect(window.use_theme)
        window.jobs.failed.connect(self._on_job_failed)
        window.view.shown.connect(window.show_library)
        window.undo.pushed.connect(window.toast.show_message)
        window.undo.pushed_quietly.connect(window.toast.dismiss)
        window.undo.undone.connect(self._on_undone)
        window.undo.stuck.connect(self._on_stuck)
        window.toast.undo_wanted.connect(window.undo.undo)
        window.status.cancel_wanted.connect(lambda: window.engine.send(CancelRefresh()))
        window.status.retry_wanted.connect(window.feed_commands.refresh)
        window.status.attention_wanted.connect(window.show_attention)
        window.sidebar.attention_wanted.connect(window.health.show)
        window.health.left.connect(lambda: window.navigation.go(Scope.UNREAD))
        window.navigation.filter_changed.connect(self._leave_health)
        window.navigation.filter_changed.connect(self._mark_words)
        window.menus.briefing_wanted.connect(self._show_briefing)
        window.digest.story_menu.share_wanted.connect(window.feed_settings.set_digest_share)
        window.digest.shown_changed.connect(window.toolbar.show_page)
        window.toolbar.articles.clicked.connect(window.digest.leave)
        speakers = (
            window.marking,
            window.feed_commands,
            window.feed_settings,
            window.completing,
            window.enclosures,
            window.article_export,
            window.list_export,
            window.notifications,
            window.note_commands,
            window.read_aloud,
            window.filter_commands,
            window.suggestion_commands,
            window.reader_import,
            window.topic_commands,
            window.topic_offers,
            window.story_commands,
            window.send_to,
            window.digest,
            window.digest.output,
            window.mail_commands,
            window.view_commands,
            window.unread_steps,
            window.article_windows,
        )
        for speaker in speakers:
            speaker.said.connect(window.status.show_message)
        window.story_commands.saved.connect(window.completing.look_soon)
        window.articles.chosen.connect(self._on_chosen)
        window.articles.counts_changed.connect(lambda articles, _unread: window.article.set_choosable(articles > 0))
        self.connect_article(window.article)
        window.article.further_actions = [window.actions_[name] for name in ARTICLE_ACTIONS]
        window.articles.table.middle_pressed.connect(self._open_in_window)
        window.articles.scroll_reading.passed.connect(window.marking.mark_passed)
        window.articles.context_menu.connect(lambda _ids, place: window.menus.show_articles(place))
        window.articles.empty_action.connect(self._on_empty_action)
        window.articles.save_search_wanted.connect(lambda: window.topic_commands.save_search(window.navigation.query))
        window.article.link_hovered.connect(window.status.show_link)
        window.marking.saved.connect(window.completing.look_soon)
        window.feed_settings.fetching_chosen.connect(window.completing.look_soon)
        window.enclosures.progressed.connect(window.display.show_file)
        window.enclosures.ended.connect(window.display.end_file)
        window.reader_import.local_wanted.connect(window.feed_commands.subscribe_to)
        window.sidebar.menu_wanted.connect(window.menus.show_line)
        # Letters are the list's keys but find lines by their names in the sidebar: a click means the list.
        window.sidebar.tree.clicked.connect(self._focus_list)
        window.sidebar.tree.activated.connect(self._focus_list)
        window.feed_commands.feed_wanted.connect(lambda feed_id: window.go_to((Kind.FEED, feed_id)))
        window.feed_commands.article_wanted.connect(self._show_article)

    def connect_article(self, article: ArticlePane) -> None:
        """Do what is wanted in an article, in the window or in one of its own."""
        window = self._window
        article.link_clicked.connect(lambda url: window.feed_commands.open_address(url.toString()))
        article.search_wanted.connect(window.navigation.search_for)
        article.pictures_wanted.connect(window.completing.fetch_pictures)
        article.full_text_wanted.connect(lambda article_id: window.completing.fetch_full_texts([article_id]))
        article.said.connect(window.status.show_message)
        article.menu_made.connect(lambda menu: window.send_to.offer(article, menu))
        article.telling_wanted.connect(window.story_commands.open_telling)
        article.compare_wanted.connect(window.story_commands.show_comparison)
        article.save_wanted.connect(window.enclosures.choose)
        article.topic_opened.connect(lambda topic_id: window.sidebar.choose((Kind.TOPIC, topic_id)))

    def _on_chosen(self, article_id: int) -> None:
        self._window.article.show_article(article_id if article_id >= 0 else None, self._window.navigation.query)

    def _open_in_window(self, row: int) -> None:
        article_id = self._window.articles.model.id_at(row)
        if article_id is not None:
            self._window.article_windows.open(article_id)

    def _focus_list(self) -> None:
        if not self._window.health.is_shown:
            self._window.articles.setFocus()

    def _mark_words(self, wanted: ArticleFilter) -> None:
        """An article that stays in view while a search is begun or left is not chosen anew."""
        if not wanted.typing:
            self._window.article.mark_words(wanted.query)

    def _leave_health(self) -> None:
        if self._window.health.is_shown:
            self._window.pages.setCurrentWidget(self._window.reading)

    def _show_briefing(self, topic_id: int) -> None:
        for topic in self._window.view.library.topics:
            if topic.id == topic_id:
                self._window.digest.show_briefing(topic.name)

    def _show_article(self, article_id: int) -> None:
        self._window.navigation.go(Scope.PAGES)
        self._window.articles.select_article(article_id)

    def _on_undone(self, words: str) -> None:
        self._window.toast.dismiss()
        self._window.status.show_message(self.tr("Undone: {what}").format(what=words))

    def _on_stuck(self, stuck: Stuck) -> None:
        if stuck.is_undo:
            words = self.tr("Undone in part: {what}") if stuck.is_partly else self.tr("Not undone: {what}")
        else:
            words = self.tr("Done again in part: {what}") if stuck.is_partly else self.tr("Not done again: {what}")
        told = f"{words.format(what=stuck.label)}. {self._reason(stuck.error)}"
        self._window.toast.show_message(told, can_undo=stuck.is_undo)
        self._window.article_windows.show_toast(told, can_undo=stuck.is_undo)

    def _on_job_failed(self, error: Exception) -> None:
        self._window.status.show_message(self._reason(error))

    def _reason(self, error: Exception) -> str:
        words = problem_sentence(error.problem) if isinstance(error, StorageError) else None
        return words or self.tr("That did not work; the log has the details")

    def _on_empty_action(self, action: str) -> None:
        if action.startswith(SEARCH_PREFIX):
            self._window.navigation.search_for(action.removeprefix(SEARCH_PREFIX))
            return
        choice = self._window.navigation.choice
        target = choice.target_id if choice is not None else None
        match action:
            case EmptyAction.ADD_FEED:
                self._window.feed_commands.subscribe()
            case EmptyAction.KEEP_PAGE:
                self._window.actions_["keep_page"].trigger()
            case EmptyAction.REFRESH:
                self._window.feed_commands.refresh()
            case EmptyAction.REFRESH_FEED if target is not None:
                self._window.feed_commands.refresh([target])
            case EmptyAction.EDIT_TOPIC if target is not None:
                self._window.topic_commands.edit_topic(target)
            case EmptyAction.SHOW_UNREAD:
                self._window.navigation.go(Scope.UNREAD)
            case EmptyAction.SHOW_SAVED:
                self._window.navigation.go(Scope.SAVED)
            case EmptyAction.SHOW_ALL:
                self._window.navigation.go(Scope.ALL)
            case EmptyAction.CLEAR_SEARCH:
                self._window.navigation.leave_search()
