"""Context menus of the sidebar and the list. They offer; what is chosen is done by the commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from gui.actions import Actions
from gui.completing import Completing
from gui.feed_commands import FeedCommands
from gui.feed_settings import FeedSettings
from gui.filter_commands import FilterCommands
from gui.library_view import LibraryView
from gui.marking import Marking
from gui.sidebar.nodes import Kind, Node, below
from gui.sidebar.pane import Sidebar
from gui.story_commands import STORY_ACTIONS
from gui.topic_commands import TopicCommands
from storage.feed_types import FeedRow
from storage.notifying import Teller
from storage.types import SearchRow, TopicRow


class Menus(QObject):
    """Builds a menu for what was clicked.

    Signals:
        briefing_wanted: what the last months brought on a topic, by its id.
    """

    briefing_wanted = Signal(int)

    def __init__(
        self,
        actions: Actions,
        sidebar: Sidebar,
        view: LibraryView,
        feeds: FeedCommands,
        settings: FeedSettings,
        topics: TopicCommands,
        marking: Marking,
        completing: Completing,
        filters: FilterCommands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._sidebar = sidebar
        self._view = view
        self._feeds = feeds
        self._settings = settings
        self._topics = topics
        self._marking = marking
        self._completing = completing
        self._filters = filters
        self._window = window

    def show_line(self, node: Node, place: QPoint) -> None:
        """The menu of a line of the sidebar."""
        menu = self._menu()
        match node.kind:
            case Kind.FEED:
                self._fill_feed(menu, node)
            case Kind.FOLDER:
                self._fill_folder(menu, node)
            case Kind.TOPIC:
                self._add(menu, self.tr("Briefing of the last 90 days"), lambda: self.briefing_wanted.emit(node.id))
                self._add(menu, self.tr("Edit topic…"), lambda: self._topics.edit_topic(node.id))
                self._add(menu, self.tr("Rename"), self._sidebar.rename)
                self._add(menu, self.tr("Merge into…"), lambda: self._topics.merge_topic(node.id))
                menu.addAction(self._actions["split_topic"])
                self._fill_nesting(menu, node)
                self._add_notifying(menu, Teller.TOPIC, node.id, self._view.library.topics)
                menu.addAction(self._actions["mark_all_read"])
                menu.addSeparator()
                self._add(menu, self.tr("Delete topic"), lambda: self._topics.delete_topic(node.id))
            case Kind.SEARCH:
                self._add(menu, self.tr("Edit search…"), lambda: self._topics.edit_search(node.id))
                self._add(menu, self.tr("Rename"), self._sidebar.rename)
                self._add_notifying(menu, Teller.SEARCH, node.id, self._view.library.searches)
                menu.addAction(self._actions["mark_all_read"])
                menu.addSeparator()
                self._add(menu, self.tr("Delete search"), lambda: self._topics.delete_search(node.id))
            case _:
                for name in ("subscribe", "new_folder", "new_topic", "mark_all_read"):
                    menu.addAction(self._actions[name])
        menu.popup(place)

    def _fill_nesting(self, menu: QMenu, node: Node) -> None:
        """Where a topic may stand: at the top, or within one that does."""
        if node.children:
            return
        inner = menu.addMenu(self.tr("Move within"))
        self._add(inner, self.tr("No topic"), lambda: self._topics.nest([node.id], None))
        for topic in self._view.library.topics:
            if topic.parent_id is None and topic.id != node.id:
                self._add(inner, topic.name.replace("&", "&&"), partial(self._topics.nest, [node.id], topic.id))

    def _fill_feed(self, menu: QMenu, node: Node) -> None:
        chosen = [each.id for each in self._sidebar.selected() if each.kind is Kind.FEED] or [node.id]
        row = next((feed for feed in self._view.library.feeds if feed.id == node.id), None)
        if row is None:
            return
        words = self.tr("Refresh this feed") if len(chosen) == 1 else self.tr("Refresh these feeds")
        self._add(menu, words, lambda: self._feeds.refresh(chosen))
        self._add(menu, self.tr("Fetch full texts"), lambda: self._completing.fetch_full_texts_of(chosen))
        menu.addAction(self._actions["mark_all_read"])
        menu.addSeparator()
        self._add(menu, self.tr("Rename"), self._sidebar.rename)
        folder_menu = menu.addMenu(self.tr("Move to folder"))
        self._add(folder_menu, self.tr("No folder"), lambda: self._feeds.move_to_folder(chosen, None))
        for folder in self._view.library.folders:
            name = folder.name.replace("&", "&&")
            self._add(folder_menu, name, partial(self._feeds.move_to_folder, chosen, folder.id))
        folder_menu.addSeparator()
        self._add(folder_menu, self.tr("New folder…"), lambda: self._feeds.new_folder(None, chosen))
        self._add(menu, self.tr("Feed properties…"), lambda: self._settings.show_properties(node.id))
        words = self.tr("Pause") if row.paused_at is None else self.tr("Resume")
        self._add(menu, words, lambda: self._settings.pause(chosen, is_paused=row.paused_at is None))
        self._add_notifying(menu, Teller.FEED, node.id, self._view.library.feeds)
        self._add(menu, self.tr("Copy address"), lambda: QGuiApplication.clipboard().setText(row.url))
        site_url = row.site_url
        if site_url:
            self._add(menu, self.tr("Open website"), lambda: self._feeds.open_address(site_url))
        menu.addSeparator()
        self._add(menu, self.tr("Unsubscribe"), lambda: self._feeds.unsubscribe(chosen))

    def _fill_folder(self, menu: QMenu, node: Node) -> None:
        inside = [child.id for child in below(node) if child.kind is Kind.FEED]
        self._add(menu, self.tr("Refresh these feeds"), lambda: self._feeds.refresh(inside))
        self._add(menu, self.tr("Fetch full texts"), lambda: self._completing.fetch_full_texts_of(inside))
        menu.addAction(self._actions["mark_all_read"])
        menu.addSeparator()
        self._add(menu, self.tr("Rename"), self._sidebar.rename)
        self._add(menu, self.tr("New folder inside…"), lambda: self._feeds.new_folder(node.id))
        menu.addSeparator()
        self._add(menu, self.tr("Remove folder"), lambda: self._feeds.remove_folder(node.id))
        self._add(menu, self.tr("Unsubscribe from all"), lambda: self._feeds.unsubscribe(inside))

    def show_articles(self, place: QPoint) -> None:
        """The menu of the selected articles."""
        menu = self._menu()
        for name in (
            "open",
            "open_window",
            "copy_link",
            "save_article",
            "print",
            "toggle_read",
            "toggle_saved",
            "topics",
        ):
            menu.addAction(self._actions[name])
        numbered = self._view.library.topics[:9]
        if numbered:
            inner = menu.addMenu(self.tr("Topic"))
            for number, topic in enumerate(numbered, start=1):
                name = topic.name.replace("&", "&&")
                self._add(inner, f"{name}\t{number}", partial(self._marking.toggle_numbered, number))
        inner = menu.addMenu(self.tr("Story"))
        for name in STORY_ACTIONS:
            inner.addAction(self._actions[name])
        menu.addMenu(self._actions.menu_inside("edit_commands", menu))
        menu.addSeparator()
        for name in ("fetch_full_texts", "export_list", "save_listed", "topics_listed", "mark_all_read"):
            menu.addAction(self._actions[name])
        menu.popup(place)

    def _add_notifying(
        self, menu: QMenu, teller: Teller, row_id: int, rows: Sequence[TopicRow | SearchRow | FeedRow]
    ) -> None:
        """The switch of a line's notifications."""
        is_on = any(row.id == row_id and row.is_notifying for row in rows)
        action = menu.addAction(self.tr("Notify me of new articles"))
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda checked: self._filters.set_notifying(teller, row_id, checked))

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    @staticmethod
    def _add(menu: QMenu, text: str, act: Callable[[], object]) -> None:
        menu.addAction(text).triggered.connect(lambda _checked=False: act())
