"""The sidebar's tree as values: built from a `Library`, free of Qt's models and views."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from storage.feed_types import FeedProblem, FeedRow, FolderRow
from storage.types import Library, Scope, TopicRow

translate = QCoreApplication.translate


class Kind(StrEnum):
    """What a line of the sidebar is."""

    SECTION = "section"
    PLACE = "place"
    TOPIC = "topic"
    SEARCH = "search"
    FOLDER = "folder"
    FEED = "feed"


Key = tuple[Kind, int | str]

ATTENTION: Key = (Kind.PLACE, "attention")
"""The line of feeds that need attention: no list of articles, but a page of its own."""


_OF_A_ROW = frozenset({Scope.TOPIC, Scope.FEED, Scope.FOLDER})


@dataclass(frozen=True, slots=True)
class Choice:
    """A line of the sidebar as what to show: a part of the library, or a saved search."""

    key: Key
    title: str
    scope: Scope
    target_id: int | None = None
    query: str = ""

    @property
    def kind(self) -> Kind:
        """What kind of line it is."""
        return self.key[0]


@dataclass(slots=True, eq=False)
class Node:
    """One line.

    Attributes:
        count: unread, or None where none is shown.
        scope: what part of the library it stands for; None for none.
        query: of a saved search.
        color: of a topic's dot.
        number: the model's own, never given twice.
    """

    key: Key
    title: str
    count: int | None = None
    color: str = ""
    icon: str = ""
    scope: Scope | None = None
    query: str = ""
    problem: FeedProblem | None = None
    tooltip: str = ""
    is_paused: bool = False
    children: list[Node] = field(default_factory=list)
    parent: Node | None = None
    number: int = 0

    @property
    def kind(self) -> Kind:
        """What kind of line it is."""
        return self.key[0]

    @property
    def id(self) -> int:
        """The row's id in the library; -1 for what has none."""
        return self.key[1] if isinstance(self.key[1], int) else -1

    @property
    def choice(self) -> Choice | None:
        """It as what to show; made when asked for, for there are thousands of lines."""
        if self.scope is None:
            return None
        target_id = self.id if self.scope in _OF_A_ROW else None
        return Choice(self.key, self.title, self.scope, target_id, self.query)

    def row(self) -> int:
        """Its place among its siblings."""
        return self.parent.children.index(self) if self.parent is not None else 0

    def shown(self) -> tuple[object, ...]:
        """All that is painted or told of it."""
        return (self.title, self.count, self.color, self.icon, self.problem, self.tooltip, self.is_paused, self.query)


def below(node: Node) -> list[Node]:
    """All lines under one, in order."""
    return [each for child in node.children for each in (child, *below(child))]


def build(library: Library, search_counts: Mapping[int, int]) -> Node:
    """The whole tree; its root is not shown."""
    root = Node((Kind.SECTION, "root"), "")
    _add(root, _places(library))
    topics = _section("topics", translate("sidebar", "Topics"))
    lines: dict[int, Node] = {}
    for row in library.topics:
        # One at the top counts what stands within it too, as its list shows it.
        unread = row.unread if row.parent_id is not None else max(row.unread, row.all_unread)
        line = _node(Kind.TOPIC, row.id, row.name, Scope.TOPIC, unread, color=row.color, tooltip=_rule_words(row))
        lines[row.id] = line
        _add(lines.get(row.parent_id, topics) if row.parent_id is not None else topics, [line])
    searches = _section("searches", translate("sidebar", "Searches"))
    for search in library.searches:
        key: Key = (Kind.SEARCH, search.id)
        node = Node(key, search.name, search_counts.get(search.id), icon="search", tooltip=search.query)
        node.scope, node.query = Scope.ALL, search.query
        _add(searches, [node])
    feeds = _section("feeds", translate("sidebar", "Feeds"))
    _add_feeds(feeds, library)
    _add(root, [section for section in (topics, searches) if section.children] + [feeds])
    return root


def _add(parent: Node, children: Iterable[Node]) -> None:
    for child in children:
        child.parent = parent
        parent.children.append(child)


def _rule_words(row: TopicRow) -> str:
    if row.rule is None or row.rule_problem is None:
        return row.rule or ""
    return translate("sidebar", "{rule}\nThis rule fails and is skipped until it is changed.").format(rule=row.rule)


def _section(name: str, title: str) -> Node:
    return Node((Kind.SECTION, name), title)


def _node(
    kind: Kind, row_id: int, title: str, scope: Scope, count: int | None, *, color: str = "", tooltip: str = ""
) -> Node:
    key: Key = (kind, row_id)
    return Node(key, title, count, color=color, scope=scope, tooltip=tooltip)


def _places(library: Library) -> list[Node]:
    totals = library.totals
    places = [
        (Scope.TODAY, translate("sidebar", "Today"), totals.today_unread, "today"),
        (Scope.UNREAD, translate("sidebar", "Unread"), totals.unread, "unread"),
        (Scope.SAVED, translate("sidebar", "Saved"), totals.saved, "saved"),
        (Scope.ALL, translate("sidebar", "All articles"), None, "all"),
    ]
    if totals.pages:
        places.append((Scope.PAGES, translate("sidebar", "Saved pages"), totals.pages, "pages"))
    nodes = []
    for scope, title, count, icon in places:
        key: Key = (Kind.PLACE, scope.value)
        nodes.append(Node(key, title, count, icon=icon, scope=scope))
    failing = sum(feed.problem is not None and feed.paused_at is None for feed in library.feeds)
    if failing:
        nodes.append(Node(ATTENTION, translate("sidebar", "Needs attention"), failing, icon="warning"))
    return nodes


def _add_feeds(section: Node, library: Library) -> None:
    """Folders before feeds at each level, both in the person's order; a folder's count is of all it holds."""
    inside: dict[int | None, list[FolderRow]] = {}
    for folder in library.folders:
        inside.setdefault(folder.parent_id, []).append(folder)
    held: dict[int | None, list[FeedRow]] = {}
    for feed in library.feeds:
        held.setdefault(feed.folder_id, []).append(feed)

    def fill(parent: Node, folder_id: int | None) -> int:
        total = 0
        for folder in inside.get(folder_id, ()):
            node = _node(Kind.FOLDER, folder.id, folder.name, Scope.FOLDER, 0)
            node.count = fill(node, folder.id)
            total += node.count
            _add(parent, [node])
        for feed in held.get(folder_id, ()):
            node = _node(Kind.FEED, feed.id, feed.title, Scope.FEED, feed.unread, tooltip=feed.url)
            node.is_paused = feed.paused_at is not None
            node.problem = feed.problem if not node.is_paused else None
            total += feed.unread
            _add(parent, [node])
        return total

    fill(section, None)
