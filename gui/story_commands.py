"""What a person does with stories: read, save or mute a whole one, merge and split them, open and compare tellings."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.actions import Actions
from gui.article_list.pane import ArticleListPane
from gui.article_view.pane import ArticlePane
from gui.jobs import Jobs
from gui.marking import Marking
from gui.navigation import Navigation
from gui.settings import Settings
from gui.theme import ThemeHolder
from gui.undo import UndoStack
from storage import marks, muting, stories
from storage.types import ChangeSet, Marked

STORY_ACTIONS = (
    "unfold_story",
    "compare",
    "read_story",
    "save_story",
    "mute_story",
    "merge_story",
    "take_out_story",
    "split_story",
)
"""Names of the actions that are about stories."""


class StoryCommands(QObject):
    """Acts on the stories of the selected articles, or of the open one.

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
        themes: ThemeHolder,
        settings: Settings,
        articles: ArticleListPane,
        article: ArticlePane,
        navigation: Navigation,
        marking: Marking,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._jobs = jobs
        self._undo = undo
        self._themes = themes
        self._settings = settings
        self._articles = articles
        self._article = article
        self._navigation = navigation
        self._marking = marking
        self._window = window
        self._actions: Actions | None = None
        navigation.with_muted = settings.is_muted_shown
        settings.changed.connect(self._on_setting_changed)
        undo.undone.connect(self._on_undone)

    def connect_actions(self, actions: Actions) -> None:
        """Let the window's actions do what is done here."""
        wires: dict[str, Callable[[], None]] = {
            "unfold_story": self._articles.toggle_fold,
            "compare": self.compare,
            "read_story": self.mark_read,
            "save_story": self.save,
            "mute_story": self.mute,
            "merge_story": self.merge,
            "take_out_story": self.take_out,
            "split_story": self.split,
        }
        for name, act in wires.items():
            actions[name].triggered.connect(lambda _checked=False, act=act: act())
        self._actions = actions
        self._tick()
        actions["fold_stories"].toggled.connect(self._set_folding)
        actions["show_muted"].toggled.connect(self._set_muted_shown)

    # ---- how lists show stories

    def _set_folding(self, is_on: bool) -> None:
        self._settings.is_folding = is_on

    def _set_muted_shown(self, is_on: bool) -> None:
        self._settings.is_muted_shown = is_on

    def _on_setting_changed(self, name: str) -> None:
        if name == "is_muted_shown":
            self._navigation.with_muted = self._settings.is_muted_shown
            self._navigation.show()
        if name in ("is_muted_shown", "is_folding"):
            self._tick()

    def _tick(self) -> None:
        if self._actions is not None:
            self._actions["fold_stories"].setChecked(self._settings.is_folding)
            self._actions["show_muted"].setChecked(self._settings.is_muted_shown)

    # ---- tellings

    def open_telling(self, article_id: int) -> None:
        """Open another article of the story: in the list where it is there, else beside it."""
        if self._articles.holds(article_id):
            self._articles.select_article(article_id)
        else:
            self._articles.clear_current()
            self._article.show_article(article_id, self._navigation.query)

    def compare(self) -> None:
        """See two selected articles side by side, or the open one and another of its story."""
        ids = self._marking.selected()
        if len(ids) == 2:
            self.show_comparison(ids[0], ids[1])
        elif len(ids) == 1 and ids[0] == self._article.article_id() and self._article.has_tellings():
            self._article.compare()
        else:
            self.said.emit(self.tr("Choose two articles, or one that others tell too"))

    def show_comparison(self, left_id: int, right_id: int) -> None:
        """See two articles side by side."""
        # Opened seldom: no start pays for it.
        from gui.comparing.window import CompareWindow  # noqa: PLC0415

        window = CompareWindow(self._jobs, self._themes, self._settings, self._window)
        window.opened.connect(self.open_telling)
        window.compare(left_id, right_id)
        window.show()

    # ---- whole stories

    def mark_read(self) -> None:
        """Mark every article of the stories read."""
        now = int(time.time())
        self._of_stories(
            lambda conn, ids: marks.mark_read(conn, ids, True, now),
            lambda _: self.tr("Story marked read"),
            self.tr("This story is read"),
        )

    def save(self) -> None:
        """Save every article of the stories."""
        now = int(time.time())
        self._of_stories(
            lambda conn, ids: marks.mark_saved(conn, ids, True, now),
            lambda count: self.tr("Story saved: %Ln articles", None, count),
            self.tr("This story is saved"),
        )
        self.saved.emit()

    def mute(self) -> None:
        """Leave the stories out of lists and digests, all read; or no longer, if they are muted."""
        ids, now = self._marking.selected(), int(time.time())
        parts: list[Marked] = []
        is_muting: list[bool] = []

        def work(conn: sqlite3.Connection) -> Marked:
            found = {mark.story_id: mark.is_muted for mark in stories.marks(conn, ids).values()}
            is_muted = not all(found.values())
            is_muting.append(is_muted)
            parts.extend(muting.mute(conn, found, is_muted, now))
            return _together(parts, len(found))

        def done(marked: Marked) -> None:
            if not marked.count:
                self._say_alone()
                return
            self._undo.push(self._muted_words() if is_muting[-1] else self.tr("Story shown again"), *parts)
            self._articles.refresh_view()

        self._jobs.mark(work, done)

    def _muted_words(self) -> str:
        return self.tr("Story muted")

    def _on_undone(self, label: str) -> None:
        if label == self._muted_words():
            self._articles.refresh_view()

    def _of_stories(
        self, act: Callable[[sqlite3.Connection, Sequence[int]], Marked], words: Callable[[int], str], nothing: str
    ) -> None:
        """Mark all articles of the selected articles' stories, as one step."""
        ids = self._marking.selected()
        found: list[int] = []

        def work(conn: sqlite3.Connection) -> Marked:
            found.extend(stories.members(conn, set(stories.story_ids(conn, ids).values())))
            return act(conn, found)

        def done(marked: Marked) -> None:
            if marked.count:
                self._undo.push(words(marked.count), marked)
            elif found:
                self.said.emit(nothing)
            else:
                self._say_alone()

        self._jobs.mark(work, done)

    # ---- what belongs together

    def merge(self) -> None:
        """Make one story of the selected articles and the stories they are in."""
        ids = self._articles.selected_ids()
        if len(ids) < 2:
            self.said.emit(self.tr("Choose the articles that tell one story"))
        else:
            self._regroup(
                lambda conn: stories.merge(conn, ids), self.tr("Made one story"), self.tr("They are one story")
            )

    def take_out(self) -> None:
        """Let the selected articles stand alone."""
        ids = self._marking.selected()
        self._regroup(
            lambda conn: stories.take_out(conn, ids),
            self.tr("Taken out of the story"),
            self.tr("This article is in no story"),
        )

    def split(self) -> None:
        """Make a story of its own of the selected articles of one."""
        ids = self._marking.selected()
        self._regroup(
            lambda conn: stories.split(conn, ids),
            self.tr("Split into two stories"),
            self.tr("There is nothing to split: choose some articles of a story"),
        )

    def _regroup(self, work: Callable[[sqlite3.Connection], Marked], words: str, nothing: str) -> None:
        def done(marked: Marked) -> None:
            if marked.count:
                self._undo.push(words, marked)
            else:
                self.said.emit(nothing)

        self._jobs.mark(work, done)

    def _say_alone(self) -> None:
        self.said.emit(self.tr("Only one source tells this: it is no story"))


def _together(parts: Sequence[Marked], count: int) -> Marked:
    changes = ChangeSet()
    for part in parts:
        changes |= part.changes
    return Marked(changes, count)
