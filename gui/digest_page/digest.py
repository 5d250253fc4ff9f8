"""The digest in the window: asks the engine for editions, shows them, opens their stories and comes back."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from digest.edition_json import unpacked
from digest.edition_types import Edition, EditionStory
from feeds.protocol.exporting import BuildEdition
from feeds.protocol.messages import Event
from feeds.protocol.session import Done, Failed
from gui.article_list.pane import ArticleListPane
from gui.article_list.place import Place, filter_key
from gui.digest_page.period import BRIEFING_DAYS, Period
from gui.digest_page.story_menu import StoryMenu
from gui.engine_client import EngineClient
from gui.jobs import Jobs
from gui.library_view import LibraryView
from gui.navigation import Navigation
from gui.pictures import Pictures
from gui.settings import Settings
from gui.story_commands import StoryCommands
from gui.theme import ThemeHolder
from gui.undo import UndoStack
from gui.words import problem_sentence
from storage import editions, marks
from storage.feed_types import DigestShare
from storage.types import ArticleFilter, ChangeSet, Library, Marked, Scope

if TYPE_CHECKING:
    from gui.digest_page.output import DigestOutput
    from gui.digest_page.page import DigestPage

FRESH_S = 300
"""An edition of the last hours is made anew where it is older than this."""


class Digest(QObject):
    """Shows the page in place of list and article, and carries out what it asks.

    Attributes:
        output: files, paper and letters of what is shown.
        story_menu: what is offered of a story.

    Signals:
        said: words for the status bar.
        shown_changed: whether the page is what the window shows.
    """

    said = Signal(str)
    shown_changed = Signal(bool)

    def __init__(
        self,
        front: QStackedWidget,
        engine: EngineClient,
        jobs: Jobs,
        undo: UndoStack,
        settings: Settings,
        themes: ThemeHolder,
        pictures: Pictures,
        articles: ArticleListPane,
        navigation: Navigation,
        stories: StoryCommands,
        view: LibraryView,
        output: DigestOutput,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._front = front
        self._front_index = front.currentIndex()
        self._engine = engine
        self._jobs = jobs
        self._undo = undo
        self._settings = settings
        self._themes = themes
        self._pictures = pictures
        self._articles = articles
        self._navigation = navigation
        self._stories = stories
        self._view = view
        self.output = output
        self.story_menu = StoryMenu(view, window)
        self.story_menu.read_wanted.connect(self.open_story)
        self._window = window
        self._page: DigestPage | None = None
        self._edition_id: int | None = None
        self._period = self._before = Period()
        self._made_at = 0
        self._asked = 0
        self._is_opening = False
        self._is_away = False
        self._shares: dict[int, DigestShare] = {}
        navigation.filter_changed.connect(self._on_list)
        view.shown.connect(self._on_library)

    @property
    def is_shown(self) -> bool:
        """Whether the page is what the window shows."""
        return self._page is not None and self._front.currentWidget() is self._page

    @property
    def page(self) -> DigestPage:
        """The page; made when it is first needed, so that no start pays for it."""
        if self._page is None:
            from gui.digest_page.page import DigestPage  # noqa: PLC0415 - as the page

            page = self._page = DigestPage(self._themes, self._pictures, self._front)
            choices = page.choices
            choices.show_length(self._minutes())
            choices.show_period(self._period)
            choices.period_wanted.connect(self._on_period)
            choices.day_wanted.connect(self._on_day)
            choices.span_wanted.connect(self._on_span)
            choices.length_wanted.connect(self._on_length)
            choices.file_wanted.connect(self.output.choose_file)
            choices.print_wanted.connect(self.output.choose_printer)
            choices.send_wanted.connect(self.output.send)
            choices.archive_wanted.connect(self.show_archive)
            choices.finish_wanted.connect(self.finish)
            page.opened.connect(self.open_story)
            page.menu_wanted.connect(self.story_menu.show)
            self._front.addWidget(page)
        return self._page

    # ---- showing

    def show(self) -> None:
        """Show the page, made anew where it is of the last hours and old, or had nothing to tell yet."""
        page = self.page
        self._front.setCurrentWidget(page)
        self._is_away = False
        self.shown_changed.emit(True)
        is_old = not self._period.is_past and time.time() - self._made_at > FRESH_S
        if self._period.topic is not None:
            self._want(self._before)
        elif page.edition is None or page.edition.lead is None or is_old:
            self.make()
        page.focus_current()

    def show_briefing(self, topic: str) -> None:
        """Show what the last days or months brought on a topic."""
        if self._period.topic is None:
            self._before = self._period
        self._front.setCurrentWidget(self.page)
        self._is_away = False
        self.shown_changed.emit(True)
        kept = self._settings.state.get("briefing_days")
        days = kept if isinstance(kept, int) and kept in BRIEFING_DAYS else Period().back_days
        self._want(Period(topic=topic, back_days=days))

    def leave(self) -> None:
        """Show list and article."""
        if self.is_shown:
            focused = QApplication.focusWidget()
            had_focus = focused is not None and (focused is self.page or self.page.isAncestorOf(focused))
            self._front.setCurrentIndex(self._front_index)
            if had_focus:
                # Left to Qt it would be the sidebar's, which takes letters for the start of a name.
                self._articles.setFocus()
            self.shown_changed.emit(False)

    def come_back(self) -> bool:
        """Go back to the page from a story that was opened there, to where one was; False if one was not there."""
        if not self._is_away or self._page is None:
            return False
        self._is_away = False
        # The list goes back to where it was, unseen.
        self._is_opening = True
        if self._navigation.is_searching:
            self._navigation.leave_search()
        self._is_opening = False
        self._front.setCurrentWidget(self._page)
        self.shown_changed.emit(True)
        self._page.focus_current()
        return True

    def find(self) -> None:
        """Find among the stories of the page."""
        self.page.show_find_bar()

    def close_find_bar(self) -> bool:
        """Find no more; False if nothing is looked for on the page."""
        if self._page is None or not self._page.find_bar.isVisible():
            return False
        self._page.find_bar.close_bar()
        return True

    def make(self) -> None:
        """Have the edition made that is wanted now, and show it."""
        self.page.show_waiting()
        if self._period.is_since_last:
            self._jobs.read(editions.last_until, self._ask, key="last digest")
        else:
            self._ask(None)

    def _ask(self, last: int | None) -> None:
        since, until = self._period.times(last, int(time.time()) + 1)
        takes_late = self._period.is_since_last and last is not None
        minutes, topic = self._minutes() or None, self._period.topic

        def done(event: Event) -> None:
            if number != self._asked or self._page is None:
                return
            if isinstance(event, Failed):
                self._page.show_problem(problem_sentence(event.kind))
            elif isinstance(event, Done) and event.ids:
                self._read(event.ids[0])

        self._asked += 1
        number = self._asked
        self._engine.request(
            lambda request_id: BuildEdition(request_id, since, until, minutes, topic, takes_late), done
        )

    def _read(self, edition_id: int) -> None:
        def read(conn: sqlite3.Connection) -> Edition | None:
            document = editions.document(conn, edition_id)
            return unpacked(document) if document is not None else None

        self._jobs.read(read, partial(self._show, edition_id), key="edition")

    def _show(self, edition_id: int, edition: Edition | None) -> None:
        if edition is None:
            self.page.show_problem(self.tr("This digest is not there any more."))
            return
        self._edition_id = edition_id
        self._made_at = edition.made_at
        colors = {**edition.colors, **{topic.name: topic.color for topic in self._view.library.topics}}
        self.output.take(edition_id, edition)
        self.page.show_edition(edition, colors)
        if self.is_shown:
            self.page.setFocus()

    # ---- what the page asks

    def _minutes(self) -> int:
        kept = self._settings.state.get("digest_minutes", 10)
        return kept if isinstance(kept, int) else 10

    def _want(self, period: Period) -> None:
        self._period = period
        self.page.choices.show_period(period)
        self.make()

    def _on_period(self, name: str) -> None:
        self._want(Period(name))

    def _on_day(self, day: QDate) -> None:
        self._want(Period(days=(day, day)))

    def _on_span(self, days: int) -> None:
        if days:
            self._settings.keep(briefing_days=days)
            self._want(Period(topic=self._period.topic, back_days=days))
            return
        self.page.choices.show_period(self._period)
        from gui.digest_page.own_dates import OwnDates  # noqa: PLC0415 - seldom asked for

        today = QDate.currentDate()
        first, last = self._period.days or (today.addDays(-self._period.back_days), today)
        dialog = OwnDates(first, last, self._window)
        dialog.chosen.connect(lambda first, last: self._want(Period(days=(first, last), topic=self._period.topic)))
        dialog.open()

    def _on_length(self, minutes: int) -> None:
        self._settings.keep(digest_minutes=minutes)
        self.page.choices.show_length(minutes)
        self.make()

    def show_archive(self) -> None:
        """Let the person choose one of the digests that were kept."""
        from gui.digest_page.kept import KeptEditions  # noqa: PLC0415 - seldom asked for

        dialog = KeptEditions(self._jobs, self._window)
        dialog.chosen.connect(self._on_kept)
        dialog.open()

    def _on_kept(self, edition_id: int) -> None:
        self._asked += 1
        self.page.choices.show_period(None)
        self._read(edition_id)

    def open_story(self, story: EditionStory) -> None:
        """Open a story's articles in place of the page."""
        self._is_opening = True
        if story.story_id is not None and len(story.articles) > 1:
            query = f"story:{story.story_id}"
            listed = ArticleFilter(Scope.ALL, query=query, sort=self._navigation.sort)
            # Said before the list is asked for: what is shown until then may hold the article as well.
            self._articles.restore_state(Place(filter_key(listed), story.headline_id, None).as_state())
            self._navigation.search_for(query)
        else:
            self._stories.open_telling(story.headline_id)
        self._is_opening = False
        self._is_away = True
        self.leave()
        self._articles.setFocus()

    def _on_list(self, _filter: object) -> None:
        # Another list is wanted, so the reader is.
        if not self._is_opening:
            self._is_away = False
            self.leave()

    def _on_library(self, library: Library, _counts: object) -> None:
        usual = DigestShare.USUAL
        shares = {feed.id: feed.digest_share for feed in library.feeds if feed.digest_share is not usual}
        if shares != self._shares:
            # Not at once: a page that is read stays as it is until it is asked for again.
            self._shares, self._made_at = shares, 0

    def finish(self) -> None:
        """Mark all that the page shows read, and keep the digest; one step back undoes both."""
        edition, edition_id = self.page.edition, self._edition_id
        if edition is None or edition_id is None or edition.lead is None:
            return
        ids = [each.article_id for story in edition.stories() for each in story.articles]
        now = int(time.time())
        parts: list[Marked] = []

        def work(conn: sqlite3.Connection) -> Marked:
            parts[:] = [marks.mark_read(conn, ids, True, now), editions.finish(conn, edition_id, now)]
            changes = ChangeSet()
            for part in parts:
                changes |= part.changes
            return Marked(changes, sum(part.count for part in parts))

        self._jobs.mark(work, lambda _marked: self._undo.push(self.tr("Digest marked read"), *parts))

    # ---- keys

    def instead(self, there: Callable[[], object], here: Callable[[], object]) -> None:
        """Do `here` while the page is shown, else `there`."""
        (here if self.is_shown else there)()
