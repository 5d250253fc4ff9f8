"""The preferences' section on the desktop: tray, start, numbers, quiet hours, the applications menu, own commands.

Autostart and the menu's entry are files of the system's: what is shown is what stands there, read anew each time.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QProcess, QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSystemTrayIcon, QWidget

from gui.desktop.autostart import Autostart, autostart
from gui.desktop.choices import choices, choose
from gui.desktop.menu_entry import MenuEntry, own_entry
from gui.dialogs.asking import Reading
from gui.dialogs.choice_box import ChoiceBox
from gui.dialogs.frame import is_there
from gui.dialogs.labels import Line
from gui.dialogs.tick_box import TickBox
from gui.preferences.rows import Section
from gui.settings import Settings
from gui.words import problem_sentence
from storage.paths import Profile

STEP_MINUTES = 30


def has_menu_entries() -> bool:
    """Whether this system's applications menu is made of files of the person's own."""
    return sys.platform not in ("win32", "darwin")


class DesktopSection(Section):
    """Shows and changes it.

    Args:
        entry: of the applications menu; None where it is not for the program to make.

    Signals:
        commands_wanted: the dialog of own commands shall be shown.
    """

    commands_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        jobs: Reading,
        place: Profile,
        parent: QWidget,
        *,
        starting: Autostart | None = None,
        entry: MenuEntry | None = None,
    ) -> None:
        super().__init__(QCoreApplication.translate("DesktopSection", "Desktop"), parent)
        self._settings = settings
        self._jobs = jobs
        self._place = place
        self._starting = starting or autostart(place)
        self._entry = entry or (own_entry() if has_menu_entries() else None)
        self._add_tray()
        self._add_start()
        self._add_quiet()
        self._add_menu()
        self.commands = QPushButton(self.tr("&Edit commands…"), self)
        self.commands.setAutoDefault(False)
        note = self.tr("Open an article in a program, look a word up, translate it.")
        also = self.tr("send to open with dictionary translate share external")
        self.add(self.tr("Send articles to"), _at_start(self.commands, None, self), note=note, also=also)
        self.commands.clicked.connect(self.commands_wanted)
        settings.changed.connect(lambda name: self.show_values() if name == "desktop" and is_there(self) else None)
        self.show_values()
        self.show_system()

    def _add_tray(self) -> None:
        note = "" if QSystemTrayIcon.isSystemTrayAvailable() else self.tr("This desktop has no tray at the moment.")
        self.tray = self._tick(self.tr("Show an &icon in the tray"), self.tr("notification area status"), note)
        note = self.tr("Only where there is a tray. Quit ends the program then.")
        words = self.tr("&Closing the window leaves the program in the tray")
        self.closing = self._tick(words, self.tr("close minimise background"), note)
        words = self.tr("Count of unread articles on the doc&k or taskbar")
        self.badge = self._tick(words, self.tr("badge number icon"))
        for box, name in ((self.tray, "has_tray"), (self.closing, "closes_to_tray"), (self.badge, "has_badge")):
            box.toggled.connect(lambda is_on, name=name: choose(self._settings, **{name: is_on}))

    def _add_start(self) -> None:
        words = self.tr("Start Broadsheet &with the computer")
        self.start = self._tick(words, self.tr("autostart login session boot"))
        self.start_problem = Line("", self, is_muted=True)
        self.start_problem.hide()
        self._layout.addWidget(self.start_problem)
        words = self.tr("&Start minimised")
        self.minimised = self._tick(words, self.tr("hidden background"), self.tr("In the tray, or in the taskbar."))
        self.start.toggled.connect(self._on_start)
        self.minimised.toggled.connect(lambda is_on: choose(self._settings, starts_minimised=is_on))

    def _add_quiet(self) -> None:
        note = self.tr("The status bar tells of what arrives all the same.")
        also = self.tr("do not disturb silence night")
        self.quiet = self._tick(self.tr("No notifications in these &hours"), also, note)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.quiet_from, self.quiet_to = ChoiceBox(holder), ChoiceBox(holder)
        self.quiet_from.setAccessibleName(self.tr("Quiet from"))
        self.quiet_to.setAccessibleName(self.tr("Quiet until"))
        for box in (self.quiet_from, self.quiet_to):
            for minute in range(0, 24 * 60, STEP_MINUTES):
                box.addItem(_clock(self.locale(), minute), minute)
            # Two of them stand where other rows have one.
            box.setMinimumContentsLength(max(len(box.itemText(row)) for row in range(box.count())))
        row.addWidget(self.quiet_from)
        row.addWidget(Line("–", holder))
        row.addWidget(self.quiet_to)
        row.addStretch(1)
        holder.setFocusProxy(self.quiet_from)
        self.add(self.tr("&Quiet hours"), holder, also=also)
        self.quiet.toggled.connect(lambda is_on: choose(self._settings, is_quiet_daily=is_on))
        self.quiet_from.currentIndexChanged.connect(
            lambda _row: choose(self._settings, quiet_from=self.quiet_from.currentData())
        )
        self.quiet_to.currentIndexChanged.connect(
            lambda _row: choose(self._settings, quiet_to=self.quiet_to.currentData())
        )

    def _add_menu(self) -> None:
        self.menu = QPushButton(self)
        self.menu.setAutoDefault(False)
        self.menu_words = Line("", self, is_muted=True)
        also = self.tr("launcher desktop file install icon shortcut")
        row = self.add(self.tr("Applications menu"), _at_start(self.menu, self.menu_words, self), also=also)
        words = self.tr("Open links to feeds and lists of &subscriptions with Broadsheet")
        self.default = self._tick(words, self.tr("default opml handler feed"))
        if self._entry is None:
            for each in (row, self.rows[-1]):
                self._layout.removeWidget(each)
                self.rows.remove(each)
                each.hide()
        self.menu.clicked.connect(self._on_menu)
        self.default.toggled.connect(self._on_default)

    def _tick(self, words: str, also: str, note: str = "") -> TickBox:
        box = TickBox(words, self, has_mnemonic=True)
        self.add(words, box, note=note, also=also)
        return box

    # ---- values

    def show_values(self) -> None:
        """Show what is chosen."""
        chosen = choices(self._settings)
        for box, is_on in (
            (self.tray, chosen.has_tray),
            (self.closing, chosen.closes_to_tray),
            (self.badge, chosen.has_badge),
            (self.minimised, chosen.starts_minimised),
            (self.quiet, chosen.is_quiet_daily),
        ):
            _show(box, is_on)
        self.closing.setEnabled(chosen.has_tray)
        for hours, minute in ((self.quiet_from, chosen.quiet_from), (self.quiet_to, chosen.quiet_to)):
            hours.setEnabled(chosen.is_quiet_daily)
            with QSignalBlocker(hours):
                if hours.findData(minute) < 0:
                    hours.addItem(_clock(self.locale(), minute), minute)
                hours.setCurrentIndex(hours.findData(minute))

    def show_system(self) -> None:
        """Show what the system has now: its own settings may have changed it."""
        _show(self.start, self._starting.is_on())
        entry = self._entry
        if entry is not None:
            is_in_menu = entry.is_there()
            self.menu.setText(self.tr("&Remove from the menu") if is_in_menu else self.tr("&Add to the menu"))
            self.default.setEnabled(is_in_menu)
            _show(self.default, is_in_menu and entry.is_default())

    def event(self, event: QEvent) -> bool:
        """Override QWidget.event: whoever comes back from the system's settings sees what was chosen there."""
        if event.type() is QEvent.Type.WindowActivate:
            self.show_system()
        return super().event(event)

    def _on_start(self, is_on: bool) -> None:
        try:
            self._starting.set_on(is_on)
        except OSError:
            self.start_problem.setText(problem_sentence("not_written"))
            self.start_problem.show()
        else:
            self.start_problem.hide()
        self.show_system()

    def _on_menu(self) -> None:
        entry = self._entry
        if entry is None:
            return
        self.menu.setEnabled(False)
        is_in_menu, place = entry.is_there(), self._place
        # A dozen files: written on a thread that reads, not on the window's.
        self._jobs.read(
            lambda _conn: entry.remove() if is_in_menu else entry.install(place),
            lambda _files: self._end_menu(entry, ""),
            failed=lambda _error: self._end_menu(entry, problem_sentence("not_written")),
        )

    def _end_menu(self, entry: MenuEntry, words: str) -> None:
        if is_there(self):
            self.menu.setEnabled(True)
            self.menu_words.setText(words)
            self.show_system()
        for program, *arguments in entry.afterwards():
            QProcess.startDetached(program, arguments)

    def _on_default(self, is_on: bool) -> None:
        entry = self._entry
        if entry is not None:
            self._jobs.read(
                lambda _conn: entry.set_default(is_on),
                lambda _none: self._end_menu(entry, ""),
                failed=lambda _error: self._end_menu(entry, problem_sentence("not_written")),
            )


def _show(box: TickBox, is_on: bool) -> None:
    with QSignalBlocker(box):
        box.setChecked(is_on)
    # Without its signals a box is not painted anew.
    box.update()


def _clock(locale: QLocale, minute: int) -> str:
    return locale.toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)


def _at_start(button: QPushButton, beside: QWidget | None, parent: QWidget) -> QWidget:
    """A button no wider than its words, and what stands beside it."""
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(button)
    row.addWidget(beside or QWidget(holder), 1)
    holder.setFocusProxy(button)
    return holder
