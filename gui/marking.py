"""Marks on articles: read, saved, topics, all read. Each is a job with an undo step and words for the toast."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digest.topics import next_color
from gui.article_list.pane import ArticleListPane
from gui.article_view.pane import ArticlePane
from gui.batches import in_batches
from gui.dialogs.topic_field import TopicField
from gui.jobs import Jobs
from gui.library_view import LibraryView
from gui.navigation import Navigation
from gui.read_timer import ReadTimer, read_alike
from gui.settings import Settings
from gui.undo import UndoStack
from storage import attachments, lists, marks, topic_tree, topics
from storage.types import ArticleFilter, Marked, Scope

_LAST_ID = 2**63 - 1
"""No article has a higher one."""


class Marking(QObject):
    """Marks what is selected.

    Signals:
        said: words for the status bar.
        saved: articles were saved.
    """

    said = Signal(str)
    saved = Signal()

    def __init__(
        self,
        jobs: Jobs,
        undo: UndoStack,
        view: LibraryView,
        settings: Settings,
        articles: ArticleListPane,
        article: ArticlePane,
        navigation: Navigation,
        field: TopicField,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._undo = undo
        self._view = view
        self._settings = settings
        self._articles = articles
        self._article = article
        self._navigation = navigation
        self._field = field
        self._field_ids: Sequence[int] = []
        self._reading = ReadTimer(jobs, settings, article, self)
        articles.chosen.connect(self._reading.stop)
        article.topics_wanted.connect(lambda article_id: self.ask_topics([article_id]))
        article.topic_removed.connect(lambda article_id, topic_id: self.tag([article_id], topic_id, is_on=False))
        field.toggled.connect(lambda topic_id, is_on: self.tag(self._field_ids, topic_id, is_on=is_on))
        field.created.connect(self._on_created)
        view.shown.connect(lambda _library, _counts: self._refresh_field())

    def selected(self) -> list[int]:
        """The articles an action means: those selected, else the one that is open."""
        ids = self._articles.selected_ids()
        shown = self._article.article_id()
        return ids or ([shown] if shown is not None else [])

    # ---- read and saved

    def toggle_read(self, ids: Sequence[int] = ()) -> None:
        """Mark articles, the selection by default, read if any of them is unread, else unread."""
        self._toggle_flag("is_read", ids, lambda ids, is_on: self.mark_read(ids, is_read=is_on))

    def toggle_saved(self, ids: Sequence[int] = ()) -> None:
        """Save articles, the selection by default, if any of them is not saved, else save none of them."""
        self._toggle_flag("is_saved", ids, lambda ids, is_on: self.mark_saved(ids, is_saved=is_on))

    def _toggle_flag(
        self, flag: Literal["is_read", "is_saved"], ids: Sequence[int], act: Callable[[Sequence[int], bool], None]
    ) -> None:
        ids = ids or self.selected()
        if ids:
            self._jobs.read(lambda conn: marks.any_lacks(conn, ids, flag), lambda is_on: act(ids, is_on))

    def mark_read(self, ids: Sequence[int], *, is_read: bool) -> None:
        """Mark articles read or unread."""
        self._reading.stop()
        now = int(time.time())
        one = self.tr("Marked read") if is_read else self.tr("Marked unread")

        def many(count: int) -> str:
            if is_read:
                return self.tr("%Ln articles marked read", None, count)
            return self.tr("%Ln articles marked unread", None, count)

        self._mark_each(ids, lambda conn, part: read_alike(conn, part, is_read, now), one, many)

    def mark_passed(self, ids: Sequence[int]) -> None:
        """Mark articles read that were scrolled past: one quiet step for the whole gesture."""
        now = int(time.time())

        def done(parts: Sequence[Marked]) -> None:
            count = sum(part.count for part in parts)
            if count:
                words = self.tr("Marked read: %Ln scrolled past", None, count)
                self._undo.push(words, *parts, quietly=True)
                self.said.emit(words)

        in_batches(self._jobs, ids, lambda conn, part: (read_alike(conn, part, True, now),), done)

    def mark_saved(self, ids: Sequence[int], *, is_saved: bool) -> None:
        """Save articles, or no longer."""
        now = int(time.time())
        one = self.tr("Saved") if is_saved else self.tr("No longer saved")

        def many(count: int) -> str:
            if is_saved:
                return self.tr("%Ln articles saved", None, count)
            return self.tr("%Ln articles no longer saved", None, count)

        self._mark_each(ids, lambda conn, part: marks.mark_saved(conn, part, is_saved, now), one, many)
        if is_saved:
            self.saved.emit()

    # ---- everything listed

    def save_listed(self) -> None:
        """Save everything that the list holds, shown or not yet."""
        self.with_listed(lambda ids: self.mark_saved(ids, is_saved=True))

    def ask_topics_of_listed(self) -> None:
        """Open the field that puts topics on everything that the list holds."""
        self.with_listed(self.ask_topics)

    def with_listed(self, act: Callable[[Sequence[int]], None]) -> None:
        """Give the ids of all that the list holds to `act`, if it holds anything."""
        wanted = self._navigation.filter
        if wanted is not None:
            self._jobs.read(lambda conn: lists.every_id(conn, wanted), lambda ids: act(ids) if ids else None)

    def mark_all_read(self) -> None:
        """Mark read what the list held when this was pressed."""
        wanted, until = self._navigation.filter, self._articles.highest_id()
        if wanted is not None:
            self._mark_list_read(wanted, until)

    def mark_everything_read(self) -> None:
        """Mark read all there is at this moment, whatever is listed."""
        self._mark_list_read(ArticleFilter(Scope.ALL, with_muted=True), _LAST_ID)

    def _mark_list_read(self, wanted: ArticleFilter, until: int) -> None:
        self._jobs.read(lambda conn: marks.unread_listed(conn, wanted, until), self._mark_all_read)

    def _mark_all_read(self, ids: Sequence[int]) -> None:
        now = int(time.time())
        self._mark_each(
            ids,
            lambda conn, part: marks.mark_read(conn, part, True, now),
            self.tr("%Ln articles marked read", None, 1),
            lambda count: self.tr("%Ln articles marked read", None, count),
            always_say=True,
        )

    # ---- topics

    def ask_topics(self, ids: Sequence[int], beside: QWidget | None = None) -> None:
        """Open the field that puts topics on articles, `beside` some widget; in the window by default."""
        if not ids:
            return
        self._field_ids = ids

        def show(carried: dict[int, int], offered: tuple[str, ...]) -> None:
            near = beside or (self._articles if len(ids) > 1 else self._article)
            self._field.open_for(self._view.library.topics, carried, len(ids), near, offered)

        self._read_carried(show)

    def _refresh_field(self) -> None:
        """Tick what was just put on or made, while the field stays open."""
        if self._field.isVisible():
            self._read_carried(lambda carried, _: self._field.show_topics(self._view.library.topics, carried))

    def _read_carried(self, done: Callable[[dict[int, int], tuple[str, ...]], None]) -> None:
        """How many of the field's articles carry each topic, and the categories their feeds put them under."""
        ids = self._field_ids
        self._jobs.read(
            lambda conn: (topic_tree.carried(conn, ids), attachments.categories(conn, ids)),
            lambda read: done(*read) if ids is self._field_ids else None,
            key="topic field",
        )

    def toggle_numbered(self, number_: int) -> None:
        """Put the n-th topic on the selection, or take it off where all carry it."""
        listed = self._view.library.topics
        if number_ <= len(listed):
            topic, ids = listed[number_ - 1], self.selected()
            if ids:
                self._jobs.read(
                    lambda conn: topic_tree.carried(conn, ids).get(topic.id, 0),
                    lambda carrying: self.tag(ids, topic.id, is_on=carrying < len(ids)),
                )

    def tag(self, ids: Sequence[int], topic_id: int, *, is_on: bool) -> None:
        """Put a topic on articles, or take it off."""
        now = int(time.time())
        name = next((row.name for row in self._view.library.topics if row.id == topic_id), "")
        act = topics.tag if is_on else topics.untag
        one = self.tr("Tagged “{name}”") if is_on else self.tr("“{name}” taken off")

        def many(count: int) -> str:
            if is_on:
                return self.tr("%Ln articles tagged “{name}”", None, count).replace("{name}", name)
            return self.tr("“{name}” taken off %Ln articles", None, count).replace("{name}", name)

        self._mark_each(
            ids,
            lambda conn, part: act(conn, part, topic_id, now),
            one.replace("{name}", name),
            many,
            always_say=True,
        )

    def _on_created(self, name: str) -> None:
        """Make a topic and put it on what the field was opened for, as one step."""
        ids, now = self._field_ids, int(time.time())
        color = next_color([row.color for row in self._view.library.topics])
        made_id: list[int] = []

        def make(conn: sqlite3.Connection, part: Sequence[int]) -> list[Marked]:
            parts: list[Marked] = []
            if not made_id:
                made = topics.add_topic(conn, name, color, None, now)
                parts.append(made)
                if made.made_id is None:
                    return parts
                made_id.append(made.made_id)
            return [*parts, topics.tag(conn, part, made_id[0], now)]

        def done(parts: Sequence[Marked]) -> None:
            self._undo.push(self.tr("Topic “{name}” made").format(name=name), *parts)

        in_batches(self._jobs, ids, make, done)

    # ---- how a mark is made

    def _mark_each(
        self,
        ids: Sequence[int],
        act: Callable[[sqlite3.Connection, Sequence[int]], Marked],
        one: str,
        many: Callable[[int], str],
        *,
        always_say: bool = False,
    ) -> None:
        """Mark articles in batches, as one step; a single plain one is said in the status bar, more in the toast."""
        in_batches(
            self._jobs,
            ids,
            lambda conn, part: (act(conn, part),),
            lambda parts: self._say(parts, one, many, always_say=always_say),
        )

    def _say(self, parts: Sequence[Marked], one: str, many: Callable[[int], str], *, always_say: bool) -> None:
        count = sum(part.count for part in parts)
        if count:
            words = one if count == 1 else many(count)
            is_quiet = count == 1 and not always_say
            self._undo.push(words, *parts, quietly=is_quiet)
            if is_quiet:
                self.said.emit(words)
