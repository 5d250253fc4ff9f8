"""The window of the guide: a list of contents, a field that searches all chapters, and the page."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QImage, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from gui.dialogs.labels import Line
from gui.guide.chapters import DOCS, KEYBOARD, Chapter, joined, read_chapter, read_guide, read_pictures, with_text
from gui.guide.page import GuidePage
from gui.jobs import Jobs
from gui.settings import Settings
from gui.theme import Theme, ThemeHolder

log = logging.getLogger("broadsheet.guide")

_COLUMN_CHARS = 84
_SETTLE_MS = 150
_SIDE = """
    #guide-side { background: palette(alternate-base); }
    QTreeView { background: transparent; border: none; outline: none; }
    QTreeView::item { padding: 4px 2px; }
    QTreeView::item:selected { background: palette(highlight); color: palette(text); }
    QLineEdit { background: palette(base); border: 1px solid palette(dark); border-radius: 6px; padding: 5px 8px; }
"""
_WEB = ("https:", "http:", "mailto:")
_Place = tuple[str, str]
"""A chapter's path and an anchor in it; "" for its beginning."""


class GuideWindow(QWidget):
    """Shows the guide. Closing hides it: it comes back where it was.

    Args:
        keyboard: gives the chapter on the keyboard as the keys are now.

    Attributes:
        field: what is searched in all chapters.
        contents: chapters, and within them sections.
        page: what is read.

    Signals:
        address_wanted: a link that leads out of the guide, to be opened in the browser.
    """

    address_wanted = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        themes: ThemeHolder,
        settings: Settings,
        keyboard: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._jobs, self._themes, self._settings, self._keyboard = jobs, themes, settings, keyboard
        self._chapters: dict[str, Chapter] = {}
        self._place: _Place | None = None
        self._wanted: _Place = ("", "")
        self._back: list[_Place] = []
        self._forth: list[_Place] = []
        self._width = 0
        self.setWindowTitle(self.tr("Broadsheet: user's guide"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search the guide"))
        self.field.setAccessibleName(self.tr("Search the guide"))
        self.field.setClearButtonEnabled(True)
        self.found = Line("", self, is_muted=True)
        self.contents = QTreeWidget(self)
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(self.tr("Chapters"))
        self.page = GuidePage(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        side = QWidget(self)
        side.setObjectName("guide-side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setStyleSheet(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 12, 12)
        for widget in (self.field, self.found, self.contents):
            column.addWidget(widget)
        self.found.hide()
        splitter = QSplitter(self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(side)
        splitter.addWidget(self.page)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([260, 760])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(splitter)
        self.resize(1020, 720)
        kept = self._settings.state.get("guide")
        if isinstance(kept, str):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._step)
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.page.link_activated.connect(self._follow)
        self._themes.changed.connect(lambda _theme: self._show_again())
        self._settings.changed.connect(lambda name: self._show_again() if name == "text_size" else None)
        self._settling.timeout.connect(self._show_again)
        for words, keys, act in (
            (self.tr("Back"), (QKeySequence.StandardKey.Back, "Alt+Left"), self.go_back),
            (self.tr("Forward"), (QKeySequence.StandardKey.Forward, "Alt+Right"), self.go_forth),
            (self.tr("Search the guide"), (QKeySequence.StandardKey.Find, "/"), self.field.setFocus),
            (self.tr("Close"), (QKeySequence.StandardKey.Close, "Esc"), self.close),
        ):
            action = QAction(words, self)
            action.setShortcuts(list(dict.fromkeys(QKeySequence(each) for each in keys)))
            action.triggered.connect(lambda _checked=False, act=act: act())
            self.addAction(action)

    # ---- going about

    def open_at(self, path: str = "", anchor: str = "") -> None:
        """Come to the front and show a chapter, by its path; "" for where it was, or the first one."""
        self.show()
        self.raise_()
        self.activateWindow()
        if self._chapters:
            self._use_keys()
            self._go((path, anchor) if path else self._place or self._first())
        else:
            self._wanted = (path, anchor)
            self._jobs.read(lambda _conn: read_guide(), self._on_read, key="guide", failed=self._on_failed)
        self.contents.setFocus()

    def go_back(self) -> None:
        """Show what was shown before."""
        self._turn(self._back, self._forth)

    def go_forth(self) -> None:
        """Show what was shown before going back."""
        self._turn(self._forth, self._back)

    def _turn(self, these: list[_Place], those: list[_Place]) -> None:
        if these and self._place is not None:
            those.append(self._place)
            self._show(these.pop())

    def _first(self) -> _Place:
        return (next(iter(self._chapters)), "")

    def _go(self, place: _Place) -> None:
        if self._place is not None and place != self._place:
            self._back.append(self._place)
            self._forth.clear()
        self._show(place)

    def _follow(self, link: str) -> None:
        if link.startswith(_WEB):
            self.address_wanted.emit(link)
            return
        path, _, anchor = link.partition("#")
        here = self._place[0] if self._place is not None else ""
        target = joined(here, path) if path else here
        if target in self._chapters:
            self._go((target, anchor))
        elif target.endswith(".md") and not target.startswith(".."):
            reading = partial(self._on_page, (target, anchor))
            self._jobs.read(lambda _conn: read_chapter(target), reading, key="guide page", failed=self._on_failed)

    # ---- what was read

    def _on_read(self, chapters: tuple[Chapter, ...]) -> None:
        self._chapters = {each.path: each for each in chapters}
        self._use_keys()
        self._fill()
        path, anchor = self._wanted
        self._go((path, anchor) if path in self._chapters else self._first())

    def _on_page(self, place: _Place, page: Chapter) -> None:
        self._chapters[page.path] = page
        self._go(place)

    def _on_failed(self, error: Exception) -> None:
        log.warning("the guide was not read: %s", error)
        words = self.tr("The guide is not here. It belongs in this folder: {path}").format(path=str(DOCS))
        self._write(words, {})

    def _use_keys(self) -> None:
        if KEYBOARD in self._chapters:
            self._chapters[KEYBOARD] = with_text(self._chapters[KEYBOARD], self._keyboard())

    def _fill(self) -> None:
        self.contents.clear()
        for each in self._chapters.values():
            line = QTreeWidgetItem(self.contents, [each.title])
            line.setData(0, Qt.ItemDataRole.UserRole, (each.path, ""))
            for section in each.sections:
                inner = QTreeWidgetItem(line, [section.title])
                inner.setData(0, Qt.ItemDataRole.UserRole, (each.path, section.anchor))

    # ---- what is shown

    def _show(self, place: _Place) -> None:
        path, anchor = place
        is_other = self._place is None or self._place[0] != path
        self._place = place
        self._choose_line(place)
        if is_other:
            self._show_again()
        else:
            self.page.go_to(anchor)

    def _show_again(self) -> None:
        """Set the page anew: another chapter, theme, size or width."""
        if self._place is None:
            return
        shown, theme = self._chapters[self._place[0]], self._themes.theme
        self._width = self.page.column(_COLUMN_CHARS, self._text_px())
        pixels = round(self._width * self.devicePixelRatioF())
        self._jobs.read(
            lambda _conn: read_pictures(shown, pixels, is_dark=theme.is_dark),
            partial(self._on_pictures, self._place, theme),
            key="guide pictures",
        )

    def _on_pictures(self, place: _Place, theme: Theme, pictures: dict[str, QImage]) -> None:
        if place != self._place or theme is not self._themes.theme:
            return
        for image in pictures.values():
            image.setDevicePixelRatio(self.devicePixelRatioF())
        self._write(self._chapters[place[0]].text, pictures)
        if not self.page.mark(self.field.text().strip()):
            self.page.go_to(place[1])

    def _write(self, text: str, pictures: dict[str, QImage]) -> None:
        width = self._width or self.page.column(_COLUMN_CHARS, self._text_px())
        self.page.show_text(text, pictures, self._themes.theme, self._text_px(), width)

    def _text_px(self) -> int:
        """A little less than an article's, whose lines are fewer to a page."""
        return max(12, self._settings.text_size - 2)

    def _on_chosen(self, line: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if line is not None:
            self._go(tuple(line.data(0, Qt.ItemDataRole.UserRole)))

    def _choose_line(self, place: _Place) -> None:
        self.contents.blockSignals(True)
        for line in self._lines():
            line.setExpanded(self._place_of(line)[0] == place[0])
            for each in (line, *map(line.child, range(line.childCount()))):
                if each is not None and self._place_of(each) == place:
                    self.contents.setCurrentItem(each)
        self.contents.blockSignals(False)

    def _lines(self) -> list[QTreeWidgetItem]:
        found = (self.contents.topLevelItem(at) for at in range(self.contents.topLevelItemCount()))
        return [line for line in found if line is not None]

    @staticmethod
    def _place_of(line: QTreeWidgetItem) -> _Place:
        path, anchor = line.data(0, Qt.ItemDataRole.UserRole)
        return (path, anchor)

    # ---- searching

    def _search(self) -> None:
        """Leave only chapters that hold the words, and mark them on the page."""
        words = self.field.text().strip().casefold()
        holding = 0
        for line in self._lines():
            holds = words in self._chapters[self._place_of(line)[0]].text.casefold()
            line.setHidden(not holds)
            holding += holds
        self.found.setVisible(bool(words))
        self.found.setText(self.tr("In %Ln chapters", None, holding) if holding else self.tr("Nowhere in the guide"))
        if not self.page.mark(self.field.text().strip()) and holding and words:
            self._go((self._holding()[0], ""))

    def _holding(self) -> list[str]:
        return [self._place_of(line)[0] for line in self._lines() if not line.isHidden()]

    def _step(self) -> None:
        """Enter: the next place, and behind the last one the next chapter that has some."""
        words, holding = self.field.text().strip(), self._holding()
        if not words or not holding or self._place is None or self.page.step(words):
            return
        here = holding.index(self._place[0]) if self._place[0] in holding else -1
        following = holding[(here + 1) % len(holding)]
        if following == self._place[0]:
            self.page.mark(words)
        else:
            self._go((following, ""))

    # ---- what Qt tells

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: lines as wide as there is room, once the hand rests."""
        super().resizeEvent(event)
        self._settling.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QWidget.closeEvent."""
        self._settings.keep(guide=self.saveGeometry().toBase64().toStdString())
        super().closeEvent(event)
