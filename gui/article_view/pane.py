"""The article pane: reads an article by its id, shows its header and text, answers what a reader does there.

Another theme, text size or width writes the text anew from the body in memory. No SQL, no network.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from gui.article_view.annotating import Annotating
from gui.article_view.browser import ArticleBrowser
from gui.article_view.document import PICTURE_LINK, TABLE_LINK
from gui.article_view.find_bar import FindBar
from gui.article_view.following import Links
from gui.article_view.header import ArticleHeader
from gui.article_view.look import Look, column_width, reading_families
from gui.article_view.marking import Marks
from gui.article_view.menu import build_menu, with_source
from gui.article_view.message import MessagePage
from gui.article_view.picture_actions import PictureActions
from gui.article_view.places import ReadingPlaces
from gui.article_view.reading import Reading, read_article
from gui.article_view.text import ArticleText
from gui.article_view.versions import version_notes
from gui.changes import Changes
from gui.feed_icons import FeedIcons
from gui.jobs import Jobs
from gui.pictures import Pictures, is_there
from gui.settings import Settings
from gui.theme import Theme, ThemeHolder
from gui.words import problem_sentence
from storage.direction import is_right_to_left
from storage.errors import StorageError
from storage.note_types import Annotations
from storage.picture_types import PictureFacts
from storage.query import Term, parse, terms
from storage.story_types import Telling
from storage.suggestions import Suggestion
from storage.types import ArticleBody, BodyKind, ChangeSet

# A window being resized: the text is laid out anew when the hand rests.
_SETTLE_MS = 120
DEFAULT_TEXT_PX = 17
LEAST_TEXT_PX = 11
MOST_TEXT_PX = 40
# A longer selection is a passage; nobody looks for it again. In characters.
_LONGEST_FOUND = 60


class ArticlePane(QWidget):
    """Shows one article, or says why there is none.

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
        self._facts: dict[str, PictureFacts] = {}
        self.picture_actions = PictureActions(pictures, theme_holder, self)
        self._jobs = jobs
        self._themes = theme_holder
        self._settings = settings
        self._article_id: int | None = None
        self._version = BodyKind.FULL
        self._body: ArticleBody | None = None
        self._rules: dict[int, str] = {}
        self._annotations = Annotations()
        self._tellings: tuple[Telling, ...] = ()
        self._offered: tuple[Suggestion, ...] = ()
        self._terms: tuple[Term, ...] = ()
        self._places = ReadingPlaces(jobs)

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
        self._connect(changes)
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

    def _connect(self, changes: Changes) -> None:
        changes.changed.connect(self._on_changed)
        self._pictures.changed.connect(self._ask_for_facts)
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
        self._text.written.connect(lambda is_filled: self.annotating.text_written(is_filled=is_filled))

    # 1. Which article.

    def show_article(self, article_id: int | None, query: str = "") -> None:
        """Show an article, None for none. The words of the query are marked in it."""
        self._keep_place()
        self._terms = terms(parse(query)) if query else ()
        if article_id is not None and article_id == self._article_id and self._body is not None:
            self._text.set_terms(self._terms)
            self._show_header(is_new=False)
            return
        self.annotating.close()
        self._article_id = article_id
        self._version = BodyKind.FULL
        if article_id is None:
            self._say(
                self.tr("No article chosen"),
                self.tr("Choose one in the list, or press j for the next and k for the previous."),
            )
            return
        self._ask()

    def article_id(self) -> int | None:
        """The article asked for; None for none."""
        return self._article_id

    def body(self) -> ArticleBody | None:
        """The article in view; None before it is read."""
        return self._body

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Topics suggested for the article in view, the surest first."""
        return self._offered if self._body is not None else ()

    def is_complete(self) -> bool:
        """Whether all of the article in view is written."""
        return self._text.is_complete()

    def _ask(self) -> None:
        article_id = self._article_id
        if article_id is not None:
            self._jobs.read(
                partial(
                    read_article,
                    article_id=article_id,
                    version=self._version,
                    is_hyphenated=self._settings.is_hyphenated,
                ),
                partial(self._on_read, article_id),
                key="article",
                failed=self._on_failed,
            )

    def _on_read(self, article_id: int, reading: Reading) -> None:
        if article_id != self._article_id:
            return
        if reading.body is None:
            self._say_removed()
            return
        before = self._body
        if before is None or before.row.id != article_id:
            # Sizes first: text must not jump when a picture arrives.
            keys = [each.key for each in reading.body.pictures]
            self._pictures.facts(keys, partial(self._on_facts_of_new, article_id, reading))
            return
        self._body, self._rules, self._annotations = reading.body, reading.rules, reading.annotations
        self._tellings, self._offered = reading.tellings, reading.offered
        if _text_of(before) != _text_of(reading.body):
            self._write_again()
        else:
            self._show_header(is_new=False)

    def _on_facts_of_new(self, article_id: int, reading: Reading, facts: dict[str, PictureFacts]) -> None:
        if article_id != self._article_id or reading.body is None:
            return
        self._body, self._rules, self._facts = reading.body, reading.rules, facts
        self._annotations, self._tellings, self._offered = reading.annotations, reading.tellings, reading.offered
        self._places.remember(article_id, reading.place)
        self.links.set_article(reading.body.row)
        self._open(reading.body)
        self._pictures.touch(key for key, known in facts.items() if is_there(known))

    def _ask_for_facts(self) -> None:
        """Pictures came or went: perhaps some of this article."""
        if self._body is not None and self._body.pictures:
            keys = [each.key for each in self._body.pictures]
            self._pictures.facts(keys, partial(self._on_facts, self._body.row.id))

    def _on_facts(self, article_id: int, facts: dict[str, PictureFacts]) -> None:
        if self._body is not None and self._body.row.id == article_id and facts != self._facts:
            self._facts = facts
            self._write_again()

    def _on_pictures_wanted(self) -> None:
        if self._body is not None:
            self.pictures_wanted.emit(self._body.row.id)

    def _on_failed(self, error: Exception) -> None:
        kind = error.problem.value if isinstance(error, StorageError) else "internal"
        self._say(self.tr("This article could not be read"), problem_sentence(kind))

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._article_id is None:
            return
        if self._article_id in changes.removed:
            self._say_removed()
        elif changes.many or changes.library or self._article_id in changes.changed | changes.new:
            self._ask()

    def _say_removed(self) -> None:
        self._say(
            self.tr("This article is no longer in the library"),
            self.tr("It was removed while you were here. Press j for the next one, k for the previous."),
        )

    def _say(self, sentence: str, advice: str) -> None:
        self._text.close()
        self._body = None
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
        self._text.open(body, self._look(), self._terms, self._places.of(body.row.id, body.kind), self._facts)
        self._stack.setCurrentWidget(self.browser)
        self.displayed.emit(body.row.id)

    def _show_header(self, *, is_new: bool) -> None:
        if self._body is not None:
            look = self._look()
            row, notes = self._body.row, self._notes()
            self.header.show_row(row, self._terms, self._rules, look, notes, self._tellings, self._offered)
            self.browser.arrange_header(is_new=is_new)
            self.annotating.show_annotations(self._body.row.id, self._annotations, look, is_new=is_new)

    def _look(self) -> Look:
        row = self._body.row if self._body is not None else None
        language = row.language if row is not None else None
        families = reading_families(self._settings.reading_family, language)
        text_px = self._settings.text_size
        self.browser.set_widest(column_width(families, text_px, self._settings.column_chars))
        return Look(
            self._themes.theme,
            families,
            text_px,
            self.browser.column_width(),
            row is not None and is_right_to_left(language, f"{row.title} {row.excerpt}"),
            self.devicePixelRatioF(),
            self._settings.line_percent / 100,
            self._settings.is_justified,
        )

    def _write_again(self) -> None:
        self._settling.stop()
        if self._body is not None:
            self._show_header(is_new=True)
            self._text.rewrite(self._body, self._look(), self._facts)

    def _keep_place(self) -> None:
        if self._body is not None:
            is_end = self._text.is_complete() and self.browser.is_at_end()
            self._places.keep(self._body.row.id, self._body.kind, self._text.place(), is_end=is_end)

    def _on_theme_changed(self, theme: Theme) -> None:
        self._set_theme(theme)
        self._write_again()

    def _set_theme(self, theme: Theme) -> None:
        self.find_bar.set_theme(theme)
        self.marks.set_theme(theme)
        self.annotating.set_theme(theme)

    def _on_setting_changed(self, name: str) -> None:
        if name in ("text_size", "reading_family", "column_chars", "line_percent", "is_justified"):
            self._write_again()
        elif name == "is_hyphenated":
            self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: another interface font, another screen."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self._settling.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Override QWidget.hideEvent: the window closes, or shows something else."""
        super().hideEvent(event)
        self._keep_place()
        self.annotating.section.finish()

    # 3. What a reader does.

    def go_back(self) -> bool:
        """Return from a note to where its link was followed; False if none was."""
        return self._body is not None and self.links.go_back()

    def page_down(self) -> bool:
        """Go a page down, less two lines; False if the end is in view already or no article is shown."""
        return self._body is not None and self.browser.page_down()

    def page_up(self) -> bool:
        """Go a page up, less two lines; False at the beginning."""
        return self._body is not None and self.browser.page_up()

    def switch_version(self) -> None:
        """Show the full text in place of the feed's, or the feed's again; ask for the full text if it is not there."""
        body = self._body
        if body is None:
            return
        if len(body.versions) < 2:
            self.full_text_wanted.emit(body.row.id)
            return
        self._version = BodyKind.FEED if body.kind is BodyKind.FULL else BodyKind.FULL
        self._ask()

    def _notes(self) -> tuple[str, ...]:
        """What the header says of the text's version."""
        return version_notes(self._body, self._facts) if self._body is not None else ()

    def zoom(self, step: int) -> None:
        """Make the text larger by a step, or smaller; 0 for the size of the drawings. Kept in the settings."""
        size = self._settings.text_size + step if step else DEFAULT_TEXT_PX
        self._settings.text_size = max(LEAST_TEXT_PX, min(size, MOST_TEXT_PX))

    def find(self) -> None:  # type: ignore[override]  # QWidget.find is a static look-up of windows by number
        """Open the bar that finds in the article, with the selected words if they are few."""
        if self._body is not None:
            selected = self.browser.selected_text()
            self.find_bar.open_bar(selected if "\n" not in selected and len(selected) < _LONGEST_FOUND else "")

    def has_tellings(self) -> bool:
        """Whether others tell the story of the article in view."""
        return bool(self._tellings)

    def compare(self) -> None:
        """Ask to see the article beside the first other telling of its story that has words of its own."""
        body = self._body
        if body is not None and self._tellings:
            other = next((each for each in self._tellings if not each.is_duplicate), self._tellings[0])
            self.compare_wanted.emit(body.row.id, other.article_id)

    def copy_with_source(self) -> None:
        """Copy the selected text, or nothing but the source, with feed, title and address."""
        if self._body is not None:
            QGuiApplication.clipboard().setText(with_source(self.browser.selected_text(), self._body.row))

    def _on_topics_wanted(self) -> None:
        # The article in view, which another one may be about to replace.
        if self._body is not None:
            self.topics_wanted.emit(self._body.row.id)

    def _on_topic_removed(self, topic_id: int) -> None:
        if self._body is not None:
            self.topic_removed.emit(self._body.row.id, topic_id)

    def _on_find_closed(self) -> None:
        self.marks.find("")
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_finding(self) -> None:
        self.find_bar.hide()
        self.marks.find("")

    def _show_menu(self, link: str, position: QPoint) -> None:
        menu = self.menu_for(link)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(position)

    def _saving_of(self, link: str) -> Callable[[], None] | None:
        """Saves the file that a link leads to; None where it leads to none of the article's."""
        body = self._body
        found = next((each for each in body.enclosures if each.url == link), None) if body is not None else None
        return partial(self.save_wanted.emit, body, found) if found is not None else None

    def menu_for(self, link: str) -> QMenu:
        """The menu for the selection and the address under the pointer; "" for none."""
        document = self.browser.shown()
        picture = document.held(link) if document is not None else None
        title = self._body.row.title if self._body is not None else ""
        fill = partial(self.picture_actions.fill_menu, picture=picture, title=title) if picture is not None else None
        return build_menu(
            self,
            fill=fill,
            link="" if link.startswith((TABLE_LINK, PICTURE_LINK, "#")) else link,
            selected=self.browser.selected_text(),
            open_link=self.links.follow,
            copy_address=QGuiApplication.clipboard().setText,
            copy=self.browser.copy,
            copy_with_source=self.copy_with_source,
            search=self.search_wanted.emit,
            highlight=self.annotating.highlight,
            write_note=self.annotating.write_note,
            save_link=self._saving_of(link),
            select_all=self.browser.selectAll,
        )


def _text_of(body: ArticleBody) -> tuple[object, ...]:
    """What the document is written from."""
    return body.html, body.row.picture_key, body.pictures, body.row.language
