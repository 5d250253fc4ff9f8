"""Connects the window's actions to what does them: a line each, and the few that need a dialog of Qt's own."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog

from feeds.protocol.access import AskProxy, Proxy, SetProxy
from feeds.protocol.messages import Event
from feeds.protocol.refreshing import CancelRefresh
from feeds.protocol.session import Failed
from gui.dialogs.shortcuts import ShortcutSheet
from gui.palette.commands import palette_entries
from gui.sidebar.nodes import Kind
from gui.words import problem_sentence
from storage.errors import StorageError
from storage.types import Scope
from storage.upkeep import backup

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.preferences.window import PreferencesWindow

VERSION = "0.1.0"


class WindowActions(QObject):
    """Holds nothing but the wires."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._connect()
        self._follow_state()

    def _connect(self) -> None:
        window = self._window
        feeds, topics, marking, navigation = (
            window.feed_commands,
            window.topic_commands,
            window.marking,
            window.navigation,
        )
        digest = window.digest
        wires = {
            "subscribe": feeds.subscribe,
            "keep_page": self._keep_page,
            "new_folder": feeds.new_folder,
            "import": feeds.choose_import,
            "import_reader": window.reader_import.choose_file,
            "export": feeds.choose_export,
            "save_article": lambda: digest.instead(
                window.article_export.choose_file, lambda: digest.output.choose_file("epub")
            ),
            "export_list": window.list_export.choose_list,
            "export_article_notes": window.list_export.choose_notes_of_article,
            "export_notes": window.list_export.choose_notes,
            "print": lambda: digest.instead(window.article_export.choose_printer, digest.output.choose_printer),
            "send_digest": digest.output.send,
            "welcome": window.welcoming.show,
            "refresh": feeds.refresh,
            "refresh_feed": self._refresh_place,
            "cancel_refresh": lambda: window.engine.send(CancelRefresh()),
            "attention": window.show_attention,
            "feed_properties": lambda: self._of_feed(window.feed_settings.show_properties),
            "pause_feed": lambda: self._of_feed(window.feed_settings.toggle_paused),
            "quit": window.leave,
            "undo": window.undo.undo,
            "redo": window.undo.redo,
            "search": self._search,
            "filters": window.filter_commands.show_filters,
            "new_filter": lambda: window.filter_commands.new_filter(navigation.query),
            "import_bundle": window.filter_commands.import_bundle,
            "export_bundle": window.filter_commands.export_bundle,
            "search_help": window.searching.show_help,
            "save_search": lambda: topics.save_search(navigation.query) if navigation.query else None,
            "find": lambda: digest.instead(window.article.find, digest.find),
            "copy_with_source": window.article.copy_with_source,
            "paste_address": window.paste_address,
            "rename": window.sidebar.rename,
            "remove": window.lines.remove,
            "preferences": self._show_preferences,
            "larger": lambda: window.article.zoom(1),
            "smaller": lambda: window.article.zoom(-1),
            "usual_size": lambda: window.article.zoom(0),
            "theme": self._switch_theme,
            "next": self._or_digest(window.articles.select_next, 1),
            "previous": self._or_digest(window.articles.select_previous, -1),
            "next_unread": self._or_digest(lambda: window.unread_steps.step(1), 1),
            "previous_unread": self._or_digest(lambda: window.unread_steps.step(-1), -1),
            "page_down": self._or_digest(self._page_down, 1, is_page=True),
            "page_up": self._or_digest(window.article.page_up, -1, is_page=True),
            "go_digest": window.digest.show,
            "jump_back": window.article.go_back,
            "go_today": lambda: navigation.go(Scope.TODAY),
            "go_unread": lambda: navigation.go(Scope.UNREAD),
            "go_saved": lambda: navigation.go(Scope.SAVED),
            "go_all": lambda: navigation.go(Scope.ALL),
            "back": self._back,
            "open": window.open_article,
            "open_window": window.article_windows.open_selected,
            "close_window": window.close,
            "open_enclosure": lambda: window.enclosures.open_first(window.article.body()),
            "save_enclosure": self._save_enclosure,
            "mail_articles": window.send_to.mail,
            "edit_commands": window.send_to.edit,
            "toggle_read": marking.toggle_read,
            "toggle_saved": marking.toggle_saved,
            "copy_link": self._copy_link,
            "full_text": window.article.switch_version,
            "fetch_full_texts": lambda: window.completing.fetch_full_texts(marking.selected()),
            "fetch_feed_texts": lambda: window.lines.fetch_full_texts(self._feed_of_article()),
            "highlight": window.note_commands.highlight,
            "write_note": window.note_commands.write_note,
            "fetch_pictures": self._fetch_pictures,
            "save_listed": marking.save_listed,
            "topics_listed": marking.ask_topics_of_listed,
            "split_topic": self._split_topic,
            "mark_all_read": marking.mark_all_read,
            "topics": lambda: marking.ask_topics(marking.selected()),
            "accept_suggestion": window.suggestion_commands.accept,
            "dismiss_suggestion": window.suggestion_commands.dismiss,
            "new_topic": topics.new_topic,
            "make_offered_topic": window.topic_offers.make,
            "decline_offered_topic": window.topic_offers.decline,
            "edit_topic": window.lines.edit_topic,
            "shortcuts": lambda: ShortcutSheet(window.actions_.sheet(), window).open(),
            "change_keys": window.key_choices.edit,
            "guide": window.help.show_guide,
            "whats_new": window.help.show_news,
            "palette": self._show_palette,
            "about": lambda: window.help.show_about(VERSION),
        }
        for name, act in wires.items():
            window.actions_[name].triggered.connect(lambda _checked=False, act=act: act())
        window.story_commands.connect_actions(window.actions_)
        window.read_aloud.connect_actions(window.actions_)
        for number in range(1, 10):
            action = window.actions_[f"topic_{number}"]
            action.triggered.connect(lambda _checked=False, number=number: marking.toggle_numbered(number))

    def _follow_state(self) -> None:
        """Keep actions in step with what they would do."""
        window = self._window
        window.actions_["cancel_refresh"].setEnabled(False)
        window.settings.changed.connect(self._on_setting)
        window.undo.changed.connect(self._on_undo_changed)
        self._on_undo_changed()

    def _on_setting(self, name: str) -> None:
        if name == "theme_choice":
            self._window.themes.set_choice(self._window.settings.theme_choice)

    def _on_undo_changed(self) -> None:
        undo, redo = self._window.undo.undo_label, self._window.undo.redo_label
        for name, label, plain, named in (
            ("undo", undo, self.tr("&Undo"), self.tr("&Undo: {what}")),
            ("redo", redo, self.tr("&Redo"), self.tr("&Redo: {what}")),
        ):
            action = self._window.actions_[name]
            action.setEnabled(label is not None)
            action.setText(named.format(what=label.replace("&", "&&")) if label is not None else plain)

    # ---- the few with steps of their own

    def _search(self) -> None:
        self._window.view_commands.leave_alone()
        field = self._window.toolbar.search
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _show_palette(self) -> None:
        window = self._window
        entries = palette_entries(window.actions_, window.view.library, window.go_to)
        window.palette_popup.open_with(entries, window)

    def _or_digest(self, there: Callable[[], object], step: int, *, is_page: bool = False) -> Callable[[], None]:
        """What a key does: on the page of the digest it goes about there."""
        digest = self._window.digest

        def here() -> None:
            (digest.page.page_down if is_page else digest.page.step)(step)

        return lambda: digest.instead(there, here)

    def _page_down(self) -> None:
        if not self._window.frame.is_article_shown:
            self._window.frame.show_article()
        elif not self._window.article.page_down():
            self._window.unread_steps.step(1)

    def _refresh_place(self) -> None:
        self._window.lines.refresh(self._feed_of_article())

    def _feed_of_article(self) -> int | None:
        body = self._window.article.body()
        return body.row.feed_id if body is not None else None

    def _of_feed(self, act: Callable[[int], None]) -> None:
        """Do something to the sidebar's feed, else to the one of the open article."""
        node, body = self._window.sidebar.node(), self._window.article.body()
        if node.kind is Kind.FEED:
            act(node.id)
        elif body is not None:
            act(body.row.feed_id)

    def _fetch_pictures(self) -> None:
        body = self._window.article.body()
        if body is not None:
            self._window.completing.fetch_pictures(body.row.id)

    def _save_enclosure(self) -> None:
        article = self._window.article
        self._window.enclosures.save(article.body(), article.mapToGlobal(article.rect().center()))

    def _split_topic(self) -> None:
        """Let the selected articles of the topic that is listed, or all that the list holds, carry a new one."""
        window, wanted = self._window, self._window.navigation.filter
        if wanted is None or wanted.scope is not Scope.TOPIC or wanted.target_id is None:
            window.status.show_message(self.tr("Choose a topic first, and select or search the articles to split off"))
            return
        topic_id, ids = wanted.target_id, window.articles.selected_ids()
        if len(ids) > 1:
            window.topic_commands.split(topic_id, ids)
        else:
            window.marking.with_listed(lambda listed: window.topic_commands.split(topic_id, listed))

    def _back(self) -> None:
        """Escape: out of what was opened last."""
        window = self._window
        if window.searching.completion.offered():
            window.searching.completion.put_away()
        elif window.article.annotating.bar.isVisible():
            window.article.annotating.bar.left.emit()
        elif window.article.find_bar.isVisible():
            window.article.find_bar.close_bar()
        elif window.digest.close_find_bar() or window.digest.come_back():
            return
        elif window.digest.is_shown:
            window.digest.leave()
        elif window.toolbar.search.hasFocus():
            window.navigation.leave_search()
        elif window.view_commands.go_back():
            return
        elif window.navigation.is_searching:
            window.navigation.leave_search()
        elif window.isFullScreen():
            window.actions_["full_screen"].setChecked(False)

    def _keep_page(self) -> None:
        window = self._window
        dialog = QInputDialog(window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save a page"))
        dialog.setLabelText(self.tr("Address of the page, or path of an HTML file"))
        dialog.textValueSelected.connect(lambda text: window.feed_commands.keep_page(text) if text.strip() else None)
        dialog.resize(520, dialog.sizeHint().height())
        dialog.open()

    def _copy_link(self) -> None:
        body = self._window.article.body()
        if body is not None and body.row.url:
            QGuiApplication.clipboard().setText(body.row.url)
            self._window.status.show_message(self.tr("Address copied"))

    def _show_preferences(self) -> None:
        # Opened seldom: no start pays for it.
        from gui.preferences.window import PreferencesWindow  # noqa: PLC0415

        window = self._window
        preferences = PreferencesWindow(window.settings, window.jobs, window.profile, window)
        preferences.shortcuts_wanted.connect(window.actions_["shortcuts"].trigger)
        preferences.change_keys_wanted.connect(window.key_choices.edit)
        preferences.mark_wanted.connect(window.jobs.mark)
        preferences.desktop.commands_wanted.connect(window.send_to.edit)
        preferences.backup_wanted.connect(lambda: self._back_up(preferences))
        preferences.network.chosen.connect(partial(self._use_proxy, preferences))
        self._ask_proxy(preferences)
        window.mail_commands.fill(preferences)
        preferences.open()

    def _ask_proxy(self, preferences: PreferencesWindow) -> None:
        def done(event: Event) -> None:
            if isinstance(event, Proxy) and preferences.is_there():
                preferences.network.show_proxy(event)

        self._window.engine.request(AskProxy, done)

    def _use_proxy(
        self,
        preferences: PreferencesWindow,
        mode: str,
        url: str,
        user: str,
        password: str | None,
        exceptions: tuple[str, ...],
    ) -> None:
        def done(event: Event) -> None:
            if not preferences.is_there():
                return
            if isinstance(event, Failed):
                preferences.network.show_outcome(problem_sentence(event.kind))
            else:
                preferences.network.show_outcome(self.tr("In use from now on"))
                self._ask_proxy(preferences)

        self._window.engine.request(
            lambda request_id: SetProxy(request_id, mode, url, user, password, exceptions), done
        )

    def _back_up(self, preferences: PreferencesWindow) -> None:
        """Copy the library on a read thread; the window of preferences says where the copy lies."""
        profile, now = self._window.profile, int(time.time())

        def failed(error: Exception) -> None:
            problem = error.problem.value if isinstance(error, StorageError) else "internal"
            preferences.show_backup_problem(problem_sentence(problem))

        self._window.jobs.read(lambda _conn: backup(profile, now), preferences.show_backup, failed=failed)

    def _switch_theme(self) -> None:
        self._window.settings.theme_choice = "light" if self._window.themes.theme.is_dark else "dark"
