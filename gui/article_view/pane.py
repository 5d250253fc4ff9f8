"""The article pane: shows an article's header and text, and answers what a reader does there.

Another theme, text size or width writes the text anew from the body in memory. No SQL, no network.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from gui.article_view.annotating import Annotating
from gui.article_view.browser import ArticleBrowser
from gui.article_view.find_bar import FindBar
from gui.article_view.following import Links
from gui.article_view.header import ArticleHeader
from gui.article_view.look import Look, column_width, look_of, reading_families
from gui.article_view.marking import Marks
from gui.article_view.menu import menu_of, with_source
from gui.article_view.message import MessagePage
from gui.article_view.picture_actions import PictureActions
from gui.article_view.places import ReadingPlaces
from gui.article_view.progress import ReadingProgress
from gui.article_view.reader import ArticleReader
from gui.article_view.text import ArticleText
from gui.article_view.versions import version_notes
from gui.article_view.way_out import WayOut
from gui.changes import Changes
from gui.feed_icons import FeedIcons
from gui.jobs import Jobs
from gui.pictures import Pictures
from gui.settings import Settings
from gui.theme import Theme, ThemeHolder
from gui.words import problem_sentence
from storage.errors import StorageError
from storage.query import Term, parse, terms
from storage.suggestions import Suggestion
from storage.types import ArticleBody, BodyKind

# A window being resized: the text is laid out anew when the hand rests.
_SETTLE_MS = 120
DEFAULT_TEXT_PX = 17
LEAST_TEXT_PX = 11
MOST_TEXT_PX = 40


class ArticlePane(QWidget):
    """Shows one article, or says why there is none.

    Attributes:
        further_actions: what can be done with the article, for the end of its menu.

    Signals:
        displayed: an article's id, when it is in view for the first time since it was asked for.
        topics_wanted: the article's id.
        topic_removed: the article's id and the topic's.
        topic_opened: the topic's id.
        link_hovered: the address under the pointer; "" for none.
        link_clicked: an http, https or mailto address to open.
        search_wanted: a query for the selected words.
        pictures_wanted: the id of an article whose pictures should be fetched now.
        full_text_wanted: the id of an article whose page should be read now.
        telling_wanted: the id of another article of the story.
        compare_wanted: the ids of the article in view and of another one of its story.
        save_wanted: the article in view and one of its enclosures, to be saved.
        said: words on something that did not work.
        menu_made: the menu of a place of the text, about to be shown: whoever has more to offer adds it (QMenu).
        text_written: another document is in view, or it is whole now; whether it is whole.
    """

    displayed = Signal(int)
    topics_wanted = Signal(int)
    topic_removed = Signal(int, int)
    topic_opened = Signal(int)
    link_hovered = Signal(str)
    link_clicked = Signal(QUrl)
    search_wanted = Signal(str)
    pictures_wanted = Signal(int)
    full_text_wanted = Signal(int)
    telling_wanted = Signal(int)
    compare_wanted = Signal(int, int)
    save_wanted = Signal(object, object)
    said = Signal(str)
    menu_made = Signal(object)
    text_written = Signal(bool)

    def __init__(
        self,
        jobs: Jobs,
        changes: Changes,
        theme_holder: ThemeHolder,
        settings: Settings,
        pictures: Pictures,
        icons: FeedIcons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.picture_actions = PictureActions(pictures, theme_holder, self)
        self._jobs = jobs
        self._themes = theme_holder
        self._settings = settings
        self._terms: tuple[Term, ...] = ()
        self._is_unseen = False
        self.further_actions: list[QAction] = []
        self._places = ReadingPlaces(jobs)
        self.reader = ArticleReader(jobs, changes, pictures, settings, self)

        self.browser = ArticleBrowser()
        self.header = ArticleHeader(icons)
        self.find_bar = FindBar()
        self.message = MessagePage()
        self.browser.set_header(self.header)
        self.marks = Marks(self.browser, theme_holder.theme)
        self._text = ArticleText(self.browser, self.marks, pictures)
        self.annotating = Annotating(self.browser, self.marks, jobs)
        self.links = Links(self.browser, self.picture_actions)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._write_again)
        self._lay_out()
        self._connect()
        self._set_theme(theme_holder.theme)
        self.show_article(None)

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Article"))
        self.browser.setAccessibleName(self.tr("Text of the article"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.message)
        self._stack.addWidget(self.browser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.find_bar)
        self.setFocusProxy(self.browser)
        self.way_out = WayOut(self)
        self.progress = ReadingProgress(self.browser, self._themes.theme, self._settings)
        self.browser.glide.obey(self._settings)

    def _connect(self) -> None:
        self.reader.opened.connect(self._on_opened)
        self.reader.text_changed.connect(self._write_again)
        self.reader.facts_changed.connect(lambda: self._show_header(is_new=False))
        self.reader.removed.connect(self._say_removed)
        self.reader.failed.connect(self._on_failed)
        self.picture_actions.fetch_wanted.connect(self._on_pictures_wanted)
        self.picture_actions.said.connect(self.said)
        self._themes.changed.connect(self._on_theme_changed)
        self._settings.changed.connect(self._on_setting_changed)
        self.links.clicked.connect(self.link_clicked)
        self.links.hovered.connect(self.link_hovered)
        self.browser.menu_wanted.connect(self._show_menu)
        self.browser.column_changed.connect(self._settling.start)
        self.browser.zoom_wanted.connect(self.zoom)
        self.header.chips.topics_wanted.connect(self._on_topics_wanted)
        self.header.chips.topic_removed.connect(self._on_topic_removed)
        self.header.chips.topic_opened.connect(self.topic_opened)
        self.header.strip.telling_opened.connect(self.telling_wanted)
        self.header.strip.compare_wanted.connect(self.compare)
        self.find_bar.words_changed.connect(self.marks.find)
        self.find_bar.step_wanted.connect(self.marks.step)
        self.find_bar.closed.connect(self._on_find_closed)
        self.marks.counted.connect(self.find_bar.show_count)
        self._text.written.connect(self.progress.look)
        self._text.written.connect(self.text_written)
        self._text.written.connect(lambda is_filled: self.annotating.text_written(is_filled=is_filled))

    # 1. Which article.

    def show_article(self, article_id: int | None, query: str = "") -> None:
        """Show an article, None for none. The words of the query are marked in it."""
        self._keep_place()
        if article_id is not None and article_id == self.article_id() and self.body() is not None:
            self.mark_words(query)
            return
        self._terms = terms(parse(query)) if query else ()
        self.annotating.close()
        self.reader.ask_for(article_id)
        if article_id is None:
            self._say(*self.message.none_chosen())

    def mark_words(self, query: str) -> None:
        """Mark the words of a query in what is shown; "" for none."""
        wanted = terms(parse(query)) if query else ()
        if wanted != self._terms:
            self._terms = wanted
            self._text.set_terms(wanted)
            self._show_header(is_new=False)

    def set_choosable(self, is_choosable: bool) -> None:
        """Say, while no article is shown, how one is chosen; or nothing, where there is none to choose."""
        self.message.is_choosable = is_choosable
        if self.article_id() is None:
            self._say(*self.message.none_chosen())

    def leave(self) -> None:
        """Show and read nothing any more: the pane is about to go."""
        self._keep_place()
        self.annotating.close()
        self._text.close()
        self.reader.stop()

    def article_id(self) -> int | None:
        """The article asked for; None for none."""
        return self.reader.article_id

    def body(self) -> ArticleBody | None:
        """The article in view; None before it is read."""
        return self.reader.reading.body

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Topics suggested for the article in view, the surest first."""
        return self.reader.reading.offered

    def is_complete(self) -> bool:
        """Whether all of the article in view is written."""
        return self._text.is_complete()

    def _on_opened(self) -> None:
        body = self.body()
        if body is not None:
            self._places.remember(body.row.id, self.reader.reading.place)
            self.links.set_article(body.row)
            self._open(body)

    def _on_pictures_wanted(self) -> None:
        body = self.body()
        if body is not None:
            self.pictures_wanted.emit(body.row.id)

    def _on_failed(self, error: Exception) -> None:
        kind = error.problem.value if isinstance(error, StorageError) else "internal"
        self._say(self.tr("This article could not be read"), problem_sentence(kind))

    def _say_removed(self) -> None:
        self._say(*self.message.removed())

    def _say(self, sentence: str, advice: str) -> None:
        self._text.close()
        self.reader.forget()
        self.links.set_article(None)
        self.message.say(sentence, advice)
        self._stack.setCurrentWidget(self.message)
        self._end_finding()
        self.link_hovered.emit("")

    # 2. Header and text.

    def _open(self, body: ArticleBody) -> None:
        self._end_finding()
        # A stack gives its hidden pages no size, and the text is written for the size it will have.
        self.browser.resize(self._stack.size())
        self._show_header(is_new=True)
        self._text.open(body, self._look(), self._terms, self._places.of(body.row.id, body.kind), self.reader.facts)
        self._stack.setCurrentWidget(self.browser)
        self.progress.set_words(body.row.words)
        self._is_unseen = True
        self._tell_displayed()

    def _tell_displayed(self) -> None:
        body = self.body()
        if body is not None and self._is_unseen and self.isVisible():
            self._is_unseen = False
            self.displayed.emit(body.row.id)

    def _show_header(self, *, is_new: bool) -> None:
        reading, body = self.reader.reading, self.body()
        if body is not None:
            look = self._look()
            notes = version_notes(body, self.reader.facts)
            self.header.show_row(body.row, self._terms, reading.rules, look, notes, reading.tellings, reading.offered)
            self.browser.arrange_header(is_new=is_new)
            self.annotating.show_annotations(body.row.id, reading.annotations, look, is_new=is_new)

    def _look(self) -> Look:
        body, settings = self.body(), self._settings
        row = body.row if body is not None else None
        families = reading_families(settings.reading_family, row.language if row is not None else None)
        self.browser.set_widest(column_width(families, settings.text_size, settings.column_chars))
        return look_of(row, settings, self._themes.theme, self.browser.column_width(), self.devicePixelRatioF())

    def _write_again(self) -> None:
        self._settling.stop()
        body = self.body()
        if body is not None:
            self._show_header(is_new=True)
            self._text.rewrite(body, self._look(), self.reader.facts)

    def _keep_place(self) -> None:
        body = self.body()
        if body is not None:
            is_end = self._text.is_complete() and self.browser.is_at_end()
            self._places.keep(body.row.id, body.kind, self._text.place(), is_end=is_end)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._set_theme(theme)
        self._write_again()

    def _set_theme(self, theme: Theme) -> None:
        self.find_bar.set_theme(theme)
        self.marks.set_theme(theme)
        self.annotating.set_theme(theme)
        self.way_out.set_theme(theme)
        self.progress.set_theme(theme)

    def _on_setting_changed(self, name: str) -> None:
        if name in ("text_size", "reading_family", "column_chars", "line_percent", "is_justified"):
            self._write_again()
        elif name == "is_hyphenated":
            self.reader.ask()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: another interface font, another screen."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self._settling.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget.showEvent: an article that was opened out of sight is seen now."""
        super().showEvent(event)
        self._tell_displayed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QWidget.hideEvent: the window closes, or shows something else."""
        super().hideEvent(event)
        self._keep_place()
        self.annotating.section.finish()

    # 3. What a reader does.

    def go_back(self) -> bool:
        """Return from a note to where its link was followed; False if none was."""
        return self.body() is not None and self.links.go_back()

    def page_down(self) -> bool:
        """Go a page down, less two lines; False if the end is in view already or no article is shown."""
        return self.body() is not None and self.browser.page_down()

    def page_up(self) -> bool:
        """Go a page up, less two lines; False at the beginning."""
        return self.body() is not None and self.browser.page_up()

    def switch_version(self) -> None:
        """Show the full text in place of the feed's, or the feed's again; ask for the full text if it is not there."""
        body = self.body()
        if body is None:
            return
        if len(body.versions) < 2:
            self.full_text_wanted.emit(body.row.id)
        else:
            self.reader.ask_for_version(BodyKind.FEED if body.kind is BodyKind.FULL else BodyKind.FULL)

    def zoom(self, step: int) -> None:
        """Make the text larger by a step, or smaller; 0 for the size of the drawings. Kept in the settings."""
        size = self._settings.text_size + step if step else DEFAULT_TEXT_PX
        self._settings.text_size = max(LEAST_TEXT_PX, min(size, MOST_TEXT_PX))

    def find(self) -> None:  # type: ignore[override]  # QWidget.find is a static look-up of windows by number
        """Open the bar that finds in the article, with the selected words if they are few."""
        if self.body() is not None:
            self.find_bar.open_with(self.browser.selected_text())

    def has_tellings(self) -> bool:
        """Whether others tell the story of the article in view."""
        return bool(self.reader.reading.tellings)

    def compare(self) -> None:
        """Ask to see the article beside the first other telling of its story that has words of its own."""
        body, tellings = self.body(), self.reader.reading.tellings
        if body is not None and tellings:
            other = next((each for each in tellings if not each.is_duplicate), tellings[0])
            self.compare_wanted.emit(body.row.id, other.article_id)

    def copy_with_source(self) -> None:
        """Copy the selected text, or nothing but the source, with feed, title and address."""
        body = self.body()
        if body is not None:
            QGuiApplication.clipboard().setText(with_source(self.browser.selected_text(), body.row))

    def _on_topics_wanted(self) -> None:
        # The article in view, which another one may be about to replace.
        body = self.body()
        if body is not None:
            self.topics_wanted.emit(body.row.id)

    def _on_topic_removed(self, topic_id: int) -> None:
        body = self.body()
        if body is not None:
            self.topic_removed.emit(body.row.id, topic_id)

    def _on_find_closed(self) -> None:
        self.marks.find("")
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_finding(self) -> None:
        self.find_bar.hide()
        self.marks.find("")

    def _show_menu(self, link: str, position: QPoint) -> None:
        menu = self.menu_for(link)
        self.menu_made.emit(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(position)

    def menu_for(self, link: str) -> QMenu:
        """The menu for the selection and the address under the pointer; "" for none."""
        return menu_of(self, link)
