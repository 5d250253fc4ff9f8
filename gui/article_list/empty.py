"""What an empty list says and offers, so that none is a dead end: the choice (pure) and the page that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.article_list.row_metrics import scaled_font
from gui.theme import Theme
from gui.words import problem_sentence
from storage.errors import StorageError, StorageProblem
from storage.feed_types import FeedRow
from storage.query import parse, unparse
from storage.query_tree import And
from storage.types import ArticleFilter, Library, Scope, TopicRow

translate = QCoreApplication.translate

_TITLE_SIZE = 15 / 13
SEARCH_PREFIX = "search:"
"""An action that begins so offers the search whose text follows."""


class EmptyAction(StrEnum):
    """What an empty list offers; the window does it. See also SEARCH_PREFIX."""

    ADD_FEED = "add_feed"
    KEEP_PAGE = "keep_page"
    REFRESH = "refresh"
    REFRESH_FEED = "refresh_feed"
    EDIT_TOPIC = "edit_topic"
    SHOW_UNREAD = "show_unread"
    SHOW_SAVED = "show_saved"
    SHOW_ALL = "show_all"
    SEARCH_EVERYWHERE = "search_everywhere"
    CLEAR_SEARCH = "clear_search"
    READ_AGAIN = "read_again"


@dataclass(frozen=True, slots=True)
class Offer:
    """One way on: an action (an `EmptyAction`, or SEARCH_PREFIX and a query) and the words on its link."""

    action: str
    words: str


@dataclass(frozen=True, slots=True)
class EmptyState:
    """What is said in place of rows."""

    title: str
    text: str
    offers: tuple[Offer, ...]


def unreadable(error: Exception) -> EmptyState:
    """The list could not be read."""
    sentence = problem_sentence(error.problem if isinstance(error, StorageError) else StorageProblem.UNREADABLE)
    return EmptyState(
        translate("EmptyList", "The list cannot be shown"),
        sentence,
        (Offer(EmptyAction.READ_AGAIN, translate("EmptyList", "Try again")),),
    )


def empty_state(wanted: ArticleFilter, narrowed_to: str | None, library: Library) -> EmptyState:
    """What to say of a list without articles, and where to go from there."""
    if wanted.query:
        return _no_results(wanted, narrowed_to)
    if wanted.scope is Scope.PAGES:
        return EmptyState(
            translate("EmptyList", "No saved pages"),
            translate("EmptyList", "Paste the address of an article, or drop it here, to keep it by itself."),
            (Offer(EmptyAction.KEEP_PAGE, translate("EmptyList", "Save a page")),),
        )
    if not library.feeds and not library.totals.articles:
        return EmptyState(
            translate("EmptyList", "No feeds yet"),
            translate("EmptyList", "Add the address of a site you like to read, and its articles appear here."),
            (Offer(EmptyAction.ADD_FEED, translate("EmptyList", "Add a feed")),),
        )
    match wanted.scope:
        case Scope.FEED:
            state = _quiet_feed(next((feed for feed in library.feeds if feed.id == wanted.target_id), None))
        case Scope.TOPIC:
            state = _quiet_topic(next((topic for topic in library.topics if topic.id == wanted.target_id), None))
        case Scope.FOLDER:
            state = _quiet_folder(wanted, library)
        case _:
            state = _quiet_place(wanted.scope, library)
    return state


def _no_results(wanted: ArticleFilter, narrowed_to: str | None) -> EmptyState:
    offers: list[Offer] = []
    text = translate(
        "EmptyList", "Every word of a search has to be found. Try fewer of them, or a beginning such as “sanction*”."
    )
    if narrowed_to is not None:
        text = translate("EmptyList", "The search looked only in {place}.").format(place=narrowed_to)
        offers.append(Offer(EmptyAction.SEARCH_EVERYWHERE, translate("EmptyList", "Search everywhere")))
    tree = parse(wanted.query).tree
    if isinstance(tree, And) and len(tree.parts) > 1:
        for left_out in range(min(len(tree.parts), 3)):
            rest = tuple(part for place, part in enumerate(tree.parts) if place != left_out)
            query = unparse(rest[0] if len(rest) == 1 else And(rest))
            words = translate("EmptyList", "Without {part}").format(part=unparse(tree.parts[left_out]))
            offers.append(Offer(SEARCH_PREFIX + query, words))
    offers.append(Offer(EmptyAction.CLEAR_SEARCH, translate("EmptyList", "Clear the search")))
    return EmptyState(translate("EmptyList", "Nothing found"), text, tuple(offers))


def _quiet_feed(feed: FeedRow | None) -> EmptyState:
    refresh = Offer(EmptyAction.REFRESH_FEED, translate("EmptyList", "Refresh this feed"))
    if feed is None:
        return EmptyState(
            translate("EmptyList", "This feed is gone"),
            "",
            (Offer(EmptyAction.SHOW_ALL, translate("EmptyList", "Show all articles")),),
        )
    if feed.problem is not None:
        return EmptyState(
            translate("EmptyList", "This feed could not be read"),
            problem_sentence(feed.problem.kind),
            (Offer(EmptyAction.REFRESH_FEED, translate("EmptyList", "Try again")),),
        )
    if feed.last_checked_at is None:
        return EmptyState(
            translate("EmptyList", "Not fetched yet"),
            translate("EmptyList", "Its articles appear with the next refresh."),
            (refresh,),
        )
    return EmptyState(
        translate("EmptyList", "No articles"),
        translate("EmptyList", "This feed held no articles when it was last read."),
        (refresh,),
    )


def _quiet_topic(topic: TopicRow | None) -> EmptyState:
    edit = Offer(EmptyAction.EDIT_TOPIC, translate("EmptyList", "Edit its rule"))
    if topic is not None and topic.rule:
        return EmptyState(
            translate("EmptyList", "No articles carry this topic yet"),
            translate("EmptyList", "Its rule tags what arrives. It can also go through all stored articles."),
            (edit,),
        )
    return EmptyState(
        translate("EmptyList", "No articles carry this topic yet"),
        translate("EmptyList", "Tag articles with T, drag them here, or give the topic a rule that tags what arrives."),
        (edit,),
    )


def _quiet_folder(wanted: ArticleFilter, library: Library) -> EmptyState:
    inside = {wanted.target_id}
    grown = True
    while grown:
        below = {folder.id for folder in library.folders if folder.parent_id in inside} - inside
        inside |= below
        grown = bool(below)
    if not any(feed.folder_id in inside for feed in library.feeds):
        return EmptyState(
            translate("EmptyList", "An empty folder"),
            translate("EmptyList", "Drag feeds onto it in the sidebar, or add one."),
            (Offer(EmptyAction.ADD_FEED, translate("EmptyList", "Add a feed")),),
        )
    return EmptyState(
        translate("EmptyList", "No articles yet"),
        translate("EmptyList", "They appear with the next refresh."),
        (Offer(EmptyAction.REFRESH, translate("EmptyList", "Refresh now")),),
    )


def _quiet_place(scope: Scope, library: Library) -> EmptyState:
    totals = library.totals
    everything = Offer(EmptyAction.SHOW_ALL, translate("EmptyList", "Show all articles"))
    unread = Offer(EmptyAction.SHOW_UNREAD, translate("EmptyList", "Show unread"))
    saved = Offer(EmptyAction.SHOW_SAVED, translate("EmptyList", "Show saved"))
    refresh = Offer(EmptyAction.REFRESH, translate("EmptyList", "Refresh now"))
    match scope:
        case Scope.UNREAD:
            return EmptyState(
                translate("EmptyList", "All read"),
                translate("EmptyList", "Nothing is waiting."),
                (saved if totals.saved else everything, refresh),
            )
        case Scope.TODAY:
            return EmptyState(
                translate("EmptyList", "Nothing since midnight"), "", (unread if totals.unread else everything, refresh)
            )
        case Scope.SAVED:
            return EmptyState(
                translate("EmptyList", "Nothing saved yet"),
                translate("EmptyList", "Press S on an article, and it is kept here for as long as you like."),
                (unread if totals.unread else everything,),
            )
        case _:
            return EmptyState(
                translate("EmptyList", "No articles yet"),
                translate("EmptyList", "They appear with the next refresh."),
                (refresh,),
            )


class EmptyPage(QWidget):
    """Shows an empty state.

    Signals:
        chosen: an offer's action.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyList")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = self._label()
        self.text = self._label()
        self._set_fonts(self.font())
        self.title.setObjectName("emptyTitle")
        self._column = QVBoxLayout(self)
        step = self.fontMetrics().height() // 2
        self._column.setContentsMargins(3 * step, step, 3 * step, step)
        self._column.setSpacing(step)
        self._column.addStretch(1)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addStretch(2)
        self.links: list[QPushButton] = []

    def _label(self) -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    def _set_fonts(self, font: QFont) -> None:
        self.title.setFont(scaled_font(font, _TITLE_SIZE, QFont.Weight.DemiBold))
        self.text.setFont(scaled_font(font, 1, QFont.Weight.Normal))

    def show_state(self, state: EmptyState) -> None:
        """Say it, with a link for each offer."""
        self.title.setText(state.title)
        self.text.setText(state.text)
        self.text.setVisible(bool(state.text))
        for link in self.links:
            self._column.removeWidget(link)
            link.deleteLater()
        self.links = []
        for offer in state.offers:
            link = QPushButton(offer.words.replace("&", "&&"))
            link.setFlat(True)
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.clicked.connect(lambda _=False, action=str(offer.action): self.chosen.emit(action))
            self._column.insertWidget(self._column.count() - 1, link, 0, Qt.AlignmentFlag.AlignHCenter)
            self.links.append(link)

    def take_focus(self) -> None:
        """Let keys go to the first offer, or to the page where it offers nothing."""
        (self.links[0] if self.links else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_look(self, theme: Theme, font: QFont) -> None:
        """Take on a theme's colors and the interface's font, which Qt hands on to no widget with a style sheet."""
        self._set_fonts(font)
        self.setStyleSheet(
            f"#emptyList {{ background: {theme.page}; }} QLabel {{ color: {theme.muted}; }}"
            f"#emptyTitle {{ color: {theme.ink}; }}"
            f"QPushButton {{ color: {theme.accent}; border: none; background: transparent; padding: 2px 6px; }}"
            f"QPushButton:hover, QPushButton:focus {{ text-decoration: underline; }}"
        )
