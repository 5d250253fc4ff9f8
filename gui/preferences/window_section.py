"""The preferences' section on how the window stands and scrolls. Each control sets what the View menu sets, too."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QWidget

from gui.dialogs.choice_box import ChoiceBox
from gui.dialogs.tick_box import TickBox
from gui.preferences.rows import Section
from gui.settings import Settings


class WindowSection(Section):
    """Layout, headings, what scrolling does, motion."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("WindowSection", "List and window"), parent)
        self._settings = settings
        self.layout_choice = self._choice(
            ("columns", self.tr("Three columns")),
            ("wide", self.tr("List above the article")),
            ("single", self.tr("One at a time")),
        )
        also = self.tr("columns panes vertical split single")
        self.add(self.tr("&Layout"), self.layout_choice, also=also)
        self.day_headings = self._tick(
            self.tr("Part the &list by days"), self.tr("dates headings today yesterday group")
        )
        note = self.tr("One undo takes back what one turn of the wheel marked.")
        also = self.tr("unread scrolling wheel")
        self.read_on_scroll = self._tick(self.tr("Mark read what is scrolled &past in the list"), also, note)
        self.progress = self._tick(self.tr("Show how far an article is r&ead"), self.tr("progress line minutes left"))
        self.motion = self._choice(
            ("system", self.tr("As the system")), ("always", self.tr("Always")), ("never", self.tr("Never"))
        )
        note = self.tr("Where the system asks for less motion, nothing glides unless you say always.")
        also = self.tr("animation reduced motion glide")
        self.add(self.tr("S&mooth scrolling"), self.motion, note=note, also=also)
        self._ticks = {
            "has_day_headings": self.day_headings,
            "is_read_on_scroll": self.read_on_scroll,
            "is_progress_shown": self.progress,
        }
        self._choices = {"layout": self.layout_choice, "motion": self.motion}
        self._show()
        for name, box in self._choices.items():
            box.currentIndexChanged.connect(lambda _index, name=name, box=box: self._put(name, box.currentData()))
        for name, tick in self._ticks.items():
            tick.toggled.connect(lambda is_on, name=name: self._put(name, is_on))
        settings.changed.connect(self._show)

    def _choice(self, *choices: tuple[str, str]) -> ChoiceBox:
        box = ChoiceBox(self)
        for value, words in choices:
            box.addItem(words, value)
        return box

    def _tick(self, words: str, also: str, note: str = "") -> TickBox:
        tick = TickBox(words, self, has_mnemonic=True)
        self.add(words, tick, note=note, also=also)
        return tick

    def _put(self, name: str, value: object) -> None:
        setattr(self._settings, name, value)

    def _show(self) -> None:
        for name, box in self._choices.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(getattr(self._settings, name))))
        for name, tick in self._ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(getattr(self._settings, name))
