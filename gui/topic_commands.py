"""What a person does with topics and saved searches: editors opened, jobs sent."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from digest.topics import StarterTopic, next_color
from gui.batches import in_batches
from gui.dialogs.name_dialog import NameDialog
from gui.dialogs.search_name import SearchNameDialog
from gui.dialogs.topic_editor import TopicEdit, TopicEditor
from gui.dialogs.topic_merge import TopicMergeDialog
from gui.jobs import Jobs
from gui.library_view import LibraryView
from gui.searching.completion import names_of
from gui.searching.query_dialog import QueryDialog
from gui.sidebar.nodes import Kind, Node
from gui.undo import UndoStack
from storage import searches, suggestions, topic_tree, topics
from storage.topic_tree import BATCH
from storage.types import ChangeSet, Marked, TopicRow


class TopicCommands(QObject):
    """Carries out what concerns topics and saved searches.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(self, jobs: Jobs, undo: UndoStack, view: LibraryView, window: QWidget) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._undo = undo
        self._view = view
        self._window = window

    # ---- topics

    def new_topic(self, rule: str = "", name: str = "") -> None:
        """Open an editor that makes a topic, empty or with what is proposed."""
        editor = TopicEditor(self._jobs, self._view.library.topics, self._window, name=name, rule=rule)
        editor.edited.connect(self._on_edited)
        editor.open()

    def edit_topic(self, topic_id: int) -> None:
        """Open a topic's editor."""
        row = self._row(topic_id)
        if row is not None:
            editor = TopicEditor(self._jobs, self._view.library.topics, self._window, topic=row)
            editor.edited.connect(self._on_edited)
            editor.open()

    def add_starters(self, wanted: Sequence[StarterTopic]) -> None:
        """Make the starter topics ticked, as one step, and run their rules over what is stored already."""
        now = int(time.time())
        made: list[Marked] = []

        def work(conn: sqlite3.Connection) -> Marked:
            made.clear()
            made.extend(topics.add_topic(conn, each.name, each.color, each.rule, now) for each in wanted)
            changes = ChangeSet()
            for part in made:
                changes |= part.changes
            return Marked(changes, len(made))

        def done(_marked: Marked) -> None:
            new = [each.made_id for each in made if each.count and each.made_id is not None]
            # Those that there are already are left as they are, rule and all.
            names = [each.name for each, part in zip(wanted, made, strict=True) if part.count]
            if not names:
                return
            if len(names) > 1:
                listed = QLocale().createSeparatedList(names)
                words = self.tr("%Ln topics made: {names}", None, len(names)).replace("{names}", listed)
            else:
                words = self.tr("Topic “{name}” made").replace("{name}", names[0])
            self._apply_rules(new, made, words)

        self._jobs.mark(work, done)

    def merge_topic(self, topic_id: int) -> None:
        """Ask what to merge a topic into."""
        row = self._row(topic_id)
        if row is None:
            return
        dialog = TopicMergeDialog(row, self._view.library.topics, self._window)
        dialog.merged.connect(
            lambda from_id, into_id: self._mark(
                lambda conn: topics.merge_topics(conn, from_id, into_id), self.tr("Topics merged")
            )
        )
        dialog.open()

    def delete_topic(self, topic_id: int) -> None:
        """Delete a topic; its articles stay."""
        text = self.tr("Topic deleted; its articles stay")
        self._mark(lambda conn: topics.delete_topic(conn, topic_id), text)

    def rename_topic(self, topic_id: int, name: str) -> None:
        """Rename a topic."""
        self._mark(lambda conn: topics.rename_topic(conn, topic_id, name), self.tr("Topic renamed"))

    def _on_edited(self, edit: TopicEdit) -> None:
        now = int(time.time())
        parts: list[Marked] = []

        def work(conn: sqlite3.Connection) -> Marked:
            topic_id = edit.topic_id
            if topic_id is None:
                made = topics.add_topic(conn, edit.name, edit.color, edit.rule, now)
                parts.append(made)
                return Marked(made.changes, 1, None, made.made_id)
            parts.append(topics.rename_topic(conn, topic_id, edit.name))
            parts.append(topics.recolor_topic(conn, topic_id, edit.color))
            parts.append(topics.set_rule(conn, topic_id, edit.rule))
            if edit.is_self_tagging is not None:
                parts.append(suggestions.set_self_tagging(conn, topic_id, edit.is_self_tagging))
            changes = ChangeSet()
            for part in parts:
                changes |= part.changes
            return Marked(changes, 1, None, topic_id)

        def done(marked: Marked) -> None:
            text = self.tr("Topic “{name}” made") if edit.topic_id is None else self.tr("Topic “{name}” changed")
            words = text.format(name=edit.name)
            if edit.apply_to_stored and marked.made_id is not None:
                self._apply_rules([marked.made_id], parts, words)
            else:
                self._undo.push(words, *parts)

        self._jobs.mark(work, done)

    def _apply_rules(self, topic_ids: Sequence[int], parts: list[Marked], words: str, after_id: int = 0) -> None:
        """Run topics' rules over what is stored, a batch after another, as one step with `parts`.

        Args:
            after_id: where the first topic's batch begins.
        """
        if not topic_ids:
            self._undo.push(words, *parts)
            return
        now = int(time.time())
        found: list[int | None] = []

        def work(conn: sqlite3.Connection) -> Marked:
            found.clear()
            marked, next_id = topics.apply_rule_to_stored(conn, topic_ids[0], after_id, BATCH, now)
            found.append(next_id)
            return marked

        def done(marked: Marked) -> None:
            parts.append(marked)
            next_id = found[0]
            if next_id is None:
                self._apply_rules(topic_ids[1:], parts, words)
            else:
                self._apply_rules(topic_ids, parts, words, next_id)

        def failed(error: Exception) -> None:
            # What was made until then can be taken back.
            self._undo.push(words, *parts)
            self._jobs.failed.emit(error)

        self._jobs.mark(work, done, failed=failed)

    # ---- searches

    def save_search(self, query: str) -> None:
        """Ask for a name and keep a search in the sidebar."""
        taken = [row.name for row in self._view.library.searches]
        dialog = SearchNameDialog(query, taken, self._window)
        dialog.named.connect(
            lambda name: self._mark(lambda conn: searches.add_search(conn, name, query), self.tr("Search saved"))
        )
        dialog.open()

    def rename_search(self, search_id: int, name: str) -> None:
        """Rename a saved search."""
        self._mark(lambda conn: searches.rename_search(conn, search_id, name), self.tr("Search renamed"))

    def edit_search(self, search_id: int) -> None:
        """Ask what a saved search shall look for."""
        row = next((each for each in self._view.library.searches if each.id == search_id), None)
        if row is None:
            return
        dialog = QueryDialog(self._jobs, row.name, row.query, names_of(self._view.library), self._window)
        dialog.written.connect(lambda query: self._set_query(search_id, query))
        dialog.open()

    def _set_query(self, search_id: int, query: str) -> None:
        self._mark(lambda conn: searches.set_query(conn, search_id, query), self.tr("Search changed"))

    def delete_search(self, search_id: int) -> None:
        """Delete a saved search."""
        self._mark(lambda conn: searches.delete_search(conn, search_id), self.tr("Search deleted"))

    # ---- both

    def move(self, lines: Sequence[tuple[Kind, int]], before: Node | None) -> None:
        """Put searches in front of another, or at the end."""
        before_id = before.id if before is not None else None
        for _, row_id in lines:
            self._mark(
                lambda conn, row_id=row_id: searches.move_search(conn, row_id, before_id),  # type: ignore[misc]
                self.tr("Order changed"),
            )

    def nest(self, topic_ids: Sequence[int], parent_id: int | None, before_id: int | None = None) -> None:
        """Put topics within another, or with None at the top, in front of one there or at the end."""

        def done(marked: Marked) -> None:
            if marked.count:
                self._undo.push(self.tr("Topic moved"), marked)
            else:
                self.said.emit(self.tr("A topic that holds others cannot stand within one"))

        for topic_id in topic_ids:
            row = self._row(topic_id)
            if row is not None and topic_id not in (parent_id, before_id):
                work = partial(topic_tree.place_topic, topic_id=topic_id, parent_id=parent_id, before_id=before_id)
                self._jobs.mark(work, done)

    def split(self, topic_id: int, ids: Sequence[int]) -> None:
        """Ask for a name, and let articles of a topic carry a new one in its place."""
        row = self._row(topic_id)
        if row is None:
            return
        dialog = NameDialog(
            self.tr("Split “{name}”").format(name=row.name),
            self.tr("&Name of the topic that takes %Ln articles", None, len(ids)),
            [each.name for each in self._view.library.topics],
            self.tr("There is a topic of that name; its articles can be merged."),
            self._window,
            button=self.tr("Split"),
        )
        dialog.named.connect(lambda name: self._split(row, ids, name))
        dialog.open()

    def _split(self, row: TopicRow, ids: Sequence[int], name: str) -> None:
        now = int(time.time())
        color = next_color([each.color for each in self._view.library.topics])
        made_id: list[int] = []

        def step(conn: sqlite3.Connection, part: Sequence[int]) -> list[Marked]:
            parts: list[Marked] = []
            if not made_id:
                made = topics.add_topic(conn, name, color, None, now)
                if made.made_id is None:
                    return []
                made_id.append(made.made_id)
                parts = [made, topic_tree.place_topic(conn, made.made_id, row.parent_id)]
            return [*parts, *topic_tree.move_tags(conn, part, row.id, made_id[0], now)]

        words = self.tr("“{name}” split off").format(name=name)
        in_batches(self._jobs, ids, step, lambda parts: self._undo.push(words, *parts))

    def _row(self, topic_id: int) -> TopicRow | None:
        return next((row for row in self._view.library.topics if row.id == topic_id), None)

    def _mark(self, work: Callable[[sqlite3.Connection], Marked], words: str) -> None:
        self._jobs.mark(work, lambda marked: self._undo.push(words, marked) if marked.count else None)
