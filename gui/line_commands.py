"""What a person does to a line of the sidebar, told by what the line is: rename, drop on, move, remove, refresh."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.completing import Completing
from gui.feed_commands import FeedCommands
from gui.marking import Marking
from gui.sidebar.nodes import Kind, Node, below
from gui.sidebar.pane import Sidebar
from gui.topic_commands import TopicCommands


class LineCommands(QObject):
    """Hands on to the commands for feeds, topics and articles."""

    def __init__(
        self,
        sidebar: Sidebar,
        feeds: FeedCommands,
        topics: TopicCommands,
        marking: Marking,
        completing: Completing,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._feeds = feeds
        self._topics = topics
        self._marking = marking
        self._completing = completing
        sidebar.renamed.connect(self._on_renamed)
        sidebar.articles_dropped.connect(self._on_articles_dropped)
        sidebar.lines_dropped.connect(self._on_lines_dropped)

    def remove(self) -> None:
        """Unsubscribe from the feeds selected, or remove the current folder, topic or search."""
        # Letters and Delete are typed elsewhere too: only who is in the sidebar means its line.
        if not self._sidebar.tree.hasFocus():
            return
        node = self._sidebar.node()
        match node.kind:
            case Kind.FEED:
                self._feeds.unsubscribe([each.id for each in self._sidebar.selected() if each.kind is Kind.FEED])
            case Kind.FOLDER:
                self._feeds.remove_folder(node.id)
            case Kind.TOPIC:
                self._topics.delete_topic(node.id)
            case Kind.SEARCH:
                self._topics.delete_search(node.id)
            case _:
                return

    def refresh(self, feed_id: int | None) -> None:
        """Refresh the current feed or folder; elsewhere the feed of the open article."""
        node = self._sidebar.node()
        if node.kind is Kind.FEED:
            self._feeds.refresh([node.id])
        elif node.kind is Kind.FOLDER:
            self._feeds.refresh([each.id for each in below(node) if each.kind is Kind.FEED])
        elif feed_id:
            self._feeds.refresh([feed_id])

    def fetch_full_texts(self, feed_id: int | None) -> None:
        """Read the pages of the current feed's or folder's articles; elsewhere of the open article's feed."""
        node = self._sidebar.node()
        if node.kind is Kind.FEED:
            self._completing.fetch_full_texts_of([node.id])
        elif node.kind is Kind.FOLDER:
            self._completing.fetch_full_texts_of([each.id for each in below(node) if each.kind is Kind.FEED])
        elif feed_id:
            self._completing.fetch_full_texts_of([feed_id])

    def edit_topic(self) -> None:
        """Open the editor of the current topic."""
        node = self._sidebar.node()
        if node.kind is Kind.TOPIC:
            self._topics.edit_topic(node.id)

    def _on_renamed(self, kind: str, row_id: int, name: str) -> None:
        {
            Kind.FEED: self._feeds.rename_feed,
            Kind.FOLDER: self._feeds.rename_folder,
            Kind.TOPIC: self._topics.rename_topic,
            Kind.SEARCH: self._topics.rename_search,
        }[Kind(kind)](row_id, name)

    def _on_articles_dropped(self, ids: list[int], onto: Node) -> None:
        if onto.kind is Kind.TOPIC:
            self._marking.tag(ids, onto.id, is_on=True)
        else:
            self._marking.mark_saved(ids, is_saved=True)

    def _on_lines_dropped(self, lines: list[tuple[Kind, int]], onto: Node, before: Node | None) -> None:
        if lines and lines[0][0] is Kind.TOPIC:
            parent_id = onto.id if onto.kind is Kind.TOPIC else None
            self._topics.nest([row_id for _, row_id in lines], parent_id, before.id if before is not None else None)
        elif lines and lines[0][0] is Kind.SEARCH:
            self._topics.move(lines, before)
        else:
            self._feeds.move(lines, onto, before)
