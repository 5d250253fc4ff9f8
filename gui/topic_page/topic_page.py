"""When the strip above a topic's list is shown and what with: read off the GUI thread, kept until things change."""

from __future__ import annotations

import time
from sqlite3 import Connection

from PySide6.QtCore import QObject

from digest.names import most_mentioned
from gui.article_list.pane import ArticleListPane
from gui.changes import Changes
from gui.jobs import Jobs
from gui.navigation import Navigation
from gui.settings import Settings
from gui.theme import Theme, ThemeHolder
from gui.topic_page.strip import TopicStrip
from storage.topic_page import TopicOverview, overview
from storage.types import ArticleFilter, ChangeSet, Scope

_NAMES = 6
_FOLDED = "topic_strip_folded"

_Told = tuple[TopicOverview | None, tuple[tuple[str, int], ...]]


class TopicPage(QObject):
    """Shows the strip while a topic's list is shown and nothing is searched for."""

    def __init__(
        self,
        jobs: Jobs,
        changes: Changes,
        themes: ThemeHolder,
        settings: Settings,
        navigation: Navigation,
        articles: ArticleListPane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._navigation = navigation
        self._articles = articles
        self._topic_id: int | None = None
        self._kept: dict[int, _Told] = {}
        self.strip = TopicStrip(themes.theme)
        self.strip.set_folded(bool(settings.state.get(_FOLDED, False)))
        articles.put_above(self.strip)
        self._set_theme(themes.theme)
        themes.changed.connect(self._set_theme)
        navigation.filter_changed.connect(self._on_filter)
        changes.changed.connect(self._on_changed)
        self.strip.searched.connect(navigation.search_for)
        self.strip.folded.connect(lambda is_folded: settings.keep(**{_FOLDED: is_folded}))

    def _set_theme(self, theme: Theme) -> None:
        self.strip.set_look(theme, self._articles.font())

    def _on_filter(self, wanted: ArticleFilter) -> None:
        is_topic = wanted.scope is Scope.TOPIC and not wanted.query
        self._topic_id = wanted.target_id if is_topic else None
        if self._topic_id is None:
            self.strip.show_overview(None)
        elif self._topic_id in self._kept:
            self.strip.show_overview(*self._kept[self._topic_id])
        else:
            self.strip.show_overview(None)
            self._ask()

    def _on_changed(self, _changes: ChangeSet) -> None:
        self._kept.clear()
        self._ask()

    def _ask(self) -> None:
        topic_id = self._topic_id
        if topic_id is not None:
            self._jobs.read(lambda conn: _read(conn, topic_id), lambda told: self._on_read(topic_id, told), key="topic")

    def _on_read(self, topic_id: int, told: _Told) -> None:
        self._kept[topic_id] = told
        if topic_id == self._topic_id:
            self.strip.show_overview(*told)


def _read(conn: Connection, topic_id: int) -> _Told:
    found = overview(conn, topic_id, int(time.time()))
    if found is None:
        return None, ()
    texts = (f"{title}. {excerpt}" for title, excerpt in found.texts)
    return found, tuple(most_mentioned(texts, _NAMES, found.name))
