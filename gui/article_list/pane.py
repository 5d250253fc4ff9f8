"""The middle of the window: header, arrivals, list, and what stands there when it is empty. Wiring only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.article_list.arrivals_bar import ArrivalsBar
from gui.article_list.choosing import Choosing
from gui.article_list.day_headings import DayHeadings
from gui.article_list.delegate import ArticleDelegate
from gui.article_list.emptiness import Emptiness
from gui.article_list.empty import EmptyAction, EmptyPage
from gui.article_list.follower import ListFollower
from gui.article_list.header import ListHeader
from gui.article_list.loader import ListLoader
from gui.article_list.model import ArticleListModel
from gui.article_list.offline import OfflineSigns
from gui.article_list.place import Place, filter_key, place_from
from gui.article_list.scroll_reading import ScrollReading
from gui.article_list.seeking import Seeking
from gui.article_list.unfolding import Unfolding
from gui.article_list.unread import UnreadFinder
from gui.article_list.view import ArticleTable
from gui.changes import Changes
from gui.feed_icons import FeedIcons
from gui.jobs import Jobs
from gui.pictures import Pictures
from gui.settings import Settings
from gui.tab_order import tab_through
from gui.theme import Theme, ThemeHolder
from gui.words import literal_sentences
from storage.query import Literal, parse
from storage.search import unknown_names
from storage.types import ArticleFilter, ChangeSet, Sort


class ArticleListPane(QWidget):
    """Shows one list of articles after another.

    Signals:
        listed: the first rows of another list are shown.
        chosen: id of the article that became current; -1 when none is.
        activated: id of an article opened by Enter or a double click.
        context_menu: ids of the selected articles, place on the screen (QPoint).
        counts_changed: articles and unread ones in the list.
        sort_changed: the person chose another order (Sort); the list follows by itself.
        clear_narrowing, narrowing_wanted: a search should look everywhere, or only in the place chosen.
        save_search_wanted: the search shown should be kept.
        empty_action: what an empty list offered was taken up: an `EmptyAction`, or SEARCH_PREFIX and a query.
        unread_exhausted: a search for an unread article that `select_next_unread` (1) or `select_previous_unread`
            (-1) could not answer at once found none.
    """

    listed = Signal()
    chosen = Signal(int)
    activated = Signal(int)
    context_menu = Signal(list, QPoint)
    counts_changed = Signal(int, int)
    sort_changed = Signal(object)
    clear_narrowing = Signal()
    narrowing_wanted = Signal()
    save_search_wanted = Signal()
    empty_action = Signal(str)
    unread_exhausted = Signal(int)

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
        self._jobs = jobs
        self._themes = theme_holder
        self._settings = settings
        self._title = ""
        self._narrowed_to: str | None = None
        self._narrowable_to: str | None = None
        self._is_reentering = False

        self.model = ArticleListModel(self)
        self.table = ArticleTable(self.model)
        self.table.setAccessibleName(self.tr("Articles"))
        theme = theme_holder.theme
        self._delegate = ArticleDelegate(self.font(), settings.is_list_compact, theme, self, pictures, icons)
        self.table.setItemDelegate(self._delegate)
        self.table.set_row_height(self._delegate.metrics.height)
        self.header = ListHeader()
        self.bar = ArrivalsBar()
        self.empty = EmptyPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = column
        column.addWidget(self.header)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

        self._choosing = Choosing(self.model, self.table, self)
        self._loader = ListLoader(jobs, self.model, self)
        self._loader.may_fold = settings.is_folding
        self._unfolding = Unfolding(self.model, self.table, self._still, self)
        self._emptiness = Emptiness(jobs, self._stack, self.table, self.empty, self.model, self._loader, self)
        self._seeking = Seeking(self.model, self.table, self._unfolding, self._loader)
        self._follower = ListFollower(jobs, self.model, self._loader, self._still, self.current_id, self)
        self.scroll_reading = ScrollReading(self.model, self.table, self)
        self.scroll_reading.is_on = settings.is_read_on_scroll
        self.table.glide.obey(settings)
        self._headings = DayHeadings(self.model, self.table, self)
        self._loader.rows_read.connect(self._headings.look)
        self._finder = UnreadFinder(jobs, self.model, self._loader, self)
        self._connect(changes)
        pictures.changed.connect(self.table.viewport().update)
        icons.changed.connect(self.table.viewport().update)
        pictures.thumbnails_decoded.connect(self._on_thumbnails)
        offline = OfflineSigns(pictures, self)
        self.model.is_offline = offline.is_complete
        offline.changed.connect(self.table.viewport().update)
        self._set_theme(theme_holder.theme)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Stand for QWidget.setFocus: the list takes it. By a focus proxy, Tab would pass over what stands above it."""
        self.table.setFocus(reason)

    def put_above(self, widget: QWidget) -> None:
        """Let something stand between the header and the list."""
        self._column.insertWidget(1, widget)
        tab_through((widget,), self.header.save)

    def _connect(self, changes: Changes) -> None:
        changes.changed.connect(self._on_changed)
        self._themes.changed.connect(self._set_theme)
        self._settings.changed.connect(self._on_setting_changed)
        self._loader.entering.connect(self._on_entering)
        self._loader.shown.connect(self._on_shown)
        self._loader.grown.connect(self._seeking.look)
        self._loader.grown.connect(lambda _first: self.table.viewport().update())
        self._loader.completed.connect(self._on_completed)
        self._loader.failed.connect(self._on_failed)
        self._loader.counted.connect(self.header.show_counts)
        self._loader.counted.connect(self.counts_changed)
        self._follower.arrivals_changed.connect(self.bar.show_number)
        self._follower.brought_in.connect(self._on_brought_in)
        self._follower.rows_wanted.connect(self.table.ask_soon)
        self._finder.found.connect(self.table.go_to)
        self._finder.found_inside.connect(lambda article_id: self.table.go_to(self._unfolding.row_of(article_id)))
        self._finder.exhausted.connect(self.unread_exhausted)
        self.table.rows_wanted.connect(self._loader.want_rows)
        self.table.opened.connect(self._on_opened)
        self.table.menu_wanted.connect(lambda place: self.context_menu.emit(self.selected_ids(), place))
        self.table.start_passed.connect(self.bring_in_arrivals)
        self._choosing.chosen.connect(self.chosen)
        self.bar.clicked.connect(self.bring_in_arrivals)
        self.header.sort_chosen.connect(self._on_sort_chosen)
        self.header.density_chosen.connect(self._on_density_chosen)
        self.header.narrowing_cleared.connect(self.clear_narrowing)
        self.header.narrowing_wanted.connect(self.narrowing_wanted)
        self.header.save_search_wanted.connect(self.save_search_wanted)
        self.empty.chosen.connect(self._on_empty_action)

    def _on_thumbnails(self, _keys: object, lost_changed: bool) -> None:
        if lost_changed:
            self._delegate.lay_out_again()
        self.table.viewport().update()

    # ---- what is shown

    def show_filter(
        self, wanted: ArticleFilter, title: str, narrowed_to: str | None = None, narrowable_to: str | None = None
    ) -> None:
        """Show a list. The old one stays until the first rows of this one are read.

        Args:
            title: its name; "" for a search that is not kept.
            narrowed_to: the place a search keeps to; None if it looks everywhere.
            narrowable_to: the place it could keep to instead.
        """
        self._title, self._narrowed_to, self._narrowable_to = title, narrowed_to, narrowable_to
        self.header.show_list(title or self.tr("Search"), wanted.sort, wanted.query)
        if wanted.query:
            self.header.show_search(narrowed_to, narrowable_to, can_save=not title)
            self._show_notes(wanted)
        self._seeking.turn_to(wanted)
        self._is_reentering = False
        self._loader.show(wanted)

    def _show_notes(self, wanted: ArticleFilter) -> None:
        query = parse(wanted.query, typing=wanted.typing)

        def show(unknown: tuple[Literal, ...]) -> None:
            if wanted is self._loader.wanted:
                self.header.show_notes(literal_sentences(replace(query, literal=(*query.literal, *unknown))))

        self._jobs.read(lambda conn: unknown_names(conn, query), show, key="list.notes")

    def refresh_view(self) -> None:
        """Enter the list anew: what no longer matches leaves, what arrived comes in, the place stays."""
        self._is_reentering |= self._loader.is_shown
        self._loader.show(self._loader.wanted)

    def bring_in_arrivals(self) -> None:
        """Bring in what waits behind “38 new”."""
        self._follower.bring_in()

    # ---- going about

    def select_next(self) -> None:
        """Go to the next article."""
        self._go_to(self._choosing.row_after())

    def select_previous(self) -> None:
        """Go to the previous article."""
        self._go_to(self._choosing.row_before())

    def select_next_unread(self) -> bool:
        """Go to the next unread article; False if there is surely none. See `unread_exhausted`."""
        return self._finder.look(self._choosing.row_after(), 1)

    def select_previous_unread(self) -> bool:
        """Go to the previous unread article; False if there is surely none. See `unread_exhausted`."""
        return self._finder.look(self.table.current_row() - 1, -1)

    def select_first_unread(self, step: int) -> bool:
        """Go to the first unread article of the list, or with -1 to its last; False if there is surely none."""
        return self._finder.look(0 if step > 0 else self.model.rowCount() - 1, step)

    def wanted(self) -> ArticleFilter:
        """The list that is shown, or on its way."""
        return self._loader.wanted

    def clear_current(self) -> None:
        """Let no article be current or selected, without anything else being shown."""
        self._choosing.clear()

    def holds(self, article_id: int) -> bool:
        """Whether the article is in the list as far as it is read, folded into a story's row or not."""
        return self.model.folds.is_folded(article_id) or self.model.row_of(article_id, self.table.current_row()) >= 0

    def toggle_fold(self) -> None:
        """Unfold the story of the current row, or fold it."""
        self._unfolding.toggle(self.table.current_row())

    def select_article(self, article_id: int) -> None:
        """Go to an article, as soon as it is in the list."""
        row = self._unfolding.row_of(article_id)
        if row >= 0:
            self.table.go_to(row)
        elif not self._loader.is_complete:
            self._seeking.begin(Place(filter_key(self._loader.wanted), article_id, None))

    def current_id(self) -> int | None:
        """The id of the current article."""
        return self.model.id_at(self.table.current_row())

    def selected_ids(self) -> list[int]:
        """Ids of the selected articles, in the list's order; made when asked for."""
        return self.table.selected_ids()

    def highest_id(self) -> int:
        """The greatest id the list has held: what "mark all read" may cover."""
        return self.model.highest_id()

    def is_settled(self) -> bool:
        """All ids of the list are here, and every change so far is taken in."""
        return self._loader.is_complete and self._follower.is_idle()

    def state(self) -> dict[str, object]:
        """Where the person is, for the settings."""
        return self._place().as_state()

    def restore_state(self, state: Mapping[str, object]) -> None:
        """Go back to a place, as soon as its list is shown and holds it."""
        self._seeking.begin(place_from(state))
        self._seeking.look(0)

    def _place(self) -> Place:
        row, offset = self.table.top()
        return Place(filter_key(self._loader.wanted), self.current_id(), self.model.id_at(row), offset)

    def _go_to(self, row: int) -> None:
        if self.model.rowCount():
            self.table.go_to(min(max(row, 0), self.model.rowCount() - 1))

    # ---- what the list tells

    def _on_entering(self) -> None:
        # Asked only now: keys pressed while the list was read have moved the person on.
        if self._is_reentering:
            self._seeking.begin(self._place())
        else:
            self._seeking.keep(self.current_id())
        self._is_reentering = False

    def _on_shown(self) -> None:
        self._part_by_days()
        if self.model.rowCount():
            self._emptiness.show_list()
        self._choosing.begin()
        self._seeking.look(0)
        self.listed.emit()

    def _on_completed(self) -> None:
        self._seeking.end()
        self._emptiness.look(self._narrowed_to)
        if self.table.current_row() < 0:
            self._choosing.choose_none()

    @contextmanager
    def _still(self) -> Iterator[None]:
        with self._choosing.still():
            yield
        self._emptiness.look(self._narrowed_to)

    def _on_brought_in(self, row: int) -> None:
        self._emptiness.show_list()
        self.table.scroll_to_top(row)

    def _on_opened(self, row: int) -> None:
        article_id = self.model.id_at(row)
        if article_id is not None:
            self.activated.emit(article_id)

    def _on_changed(self, changes: ChangeSet) -> None:
        self._follower.follow(changes)
        if self._emptiness.is_shown():
            self._emptiness.look(self._narrowed_to)

    def _on_failed(self, error: Exception) -> None:
        self._jobs.failed.emit(error)
        self._emptiness.show_failure(error)

    def _on_empty_action(self, action: str) -> None:
        if action == EmptyAction.READ_AGAIN:
            self.refresh_view()
        elif action == EmptyAction.SEARCH_EVERYWHERE:
            self.clear_narrowing.emit()
        else:
            self.empty_action.emit(action)

    # ---- look

    def _part_by_days(self) -> None:
        self._headings.set_sort(self._loader.wanted.sort, is_wanted=self._settings.has_day_headings)

    def _on_sort_chosen(self, sort: Sort) -> None:
        self.sort_changed.emit(sort)
        if self._loader.wanted.sort is not sort:
            wanted = replace(self._loader.wanted, sort=sort)
            self.show_filter(wanted, self._title, self._narrowed_to, self._narrowable_to)

    def _on_density_chosen(self, is_compact: bool) -> None:
        self._settings.is_list_compact = is_compact

    def _on_setting_changed(self, name: str) -> None:
        if name == "is_list_compact":
            self._set_theme(self._themes.theme)
        elif name == "is_read_on_scroll":
            self.scroll_reading.is_on = self._settings.is_read_on_scroll
        elif name == "has_day_headings":
            self._part_by_days()
        elif name == "is_folding":
            self._loader.may_fold = self._settings.is_folding
            self.refresh_view()

    def _set_theme(self, theme: Theme) -> None:
        is_compact = self._settings.is_list_compact
        self.header.set_density(is_compact)
        self.header.set_look(theme, self.font())
        self.bar.set_look(theme, self.font())
        self.empty.set_look(theme, self.font())
        self._delegate.set_look(self.font(), is_compact, theme)
        self.table.set_row_height(self._delegate.metrics.height)
        self._headings.set_height(self._delegate.metrics.heading_height)
        self.table.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: rows take their height from the font, times their words from the language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LocaleChange, QEvent.Type.LanguageChange):
            self._set_theme(self._themes.theme)
