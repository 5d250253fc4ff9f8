"""The preferences window: one page of settings, searchable, each taking effect at once.

It shows what there is to set in this version. Backing up, and what a setting does, are other parts' work.
"""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QSignalBlocker, QTime, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.article_view.pane import LEAST_TEXT_PX, MOST_TEXT_PX
from gui.dialogs.asking import Reading
from gui.dialogs.choice_box import ChoiceBox
from gui.dialogs.frame import DialogFrame, Scrolled
from gui.dialogs.labels import Line
from gui.dialogs.tick_box import TickBox
from gui.dialogs.times import interval_words
from gui.preferences.desktop import DesktopSection
from gui.preferences.language import LanguageSection
from gui.preferences.mail import MailSection
from gui.preferences.network import NetworkSection
from gui.preferences.pictures import PicturesSection
from gui.preferences.rows import Section
from gui.preferences.window_section import WindowSection
from gui.settings import Settings
from gui.tab_order import tab_through
from storage import picture_settings, refresh_settings
from storage.lists import count
from storage.paths import Profile
from storage.picture_settings import PictureSettings
from storage.types import ArticleFilter, Scope

INTERVALS_S = (900, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 86_400)
"""Intervals that can be chosen for all feeds."""


COLUMNS_CHARS = (45, 52, 60, 68, 76, 88, 100, 120)
"""Widths of an article's text; typographers recommend 45 to 75 characters (Bringhurst, 2.1.2)."""

LINES_PERCENT = (130, 140, 150, 162, 175, 190, 210)
"""Distances of baselines that can be chosen, in percent of the text's size."""


class PreferencesWindow(DialogFrame):
    """All settings of the window, and where the library lies.

    Signals:
        backup_wanted: a copy of the library shall be made; `show_backup` tells the person of it.
        mark_wanted: a setting of the library's was chosen: a mark for its writer.
        shortcuts_wanted: the sheet of keys shall be shown.
        change_keys_wanted: the dialog that changes keys shall be shown.
    """

    backup_wanted = Signal()
    mark_wanted = Signal(object)
    shortcuts_wanted = Signal()
    change_keys_wanted = Signal()

    def __init__(self, settings: Settings, jobs: Reading, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Preferences"), parent, width=76, is_modal=False)
        self._settings = settings
        self._profile = profile
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search preferences"))
        self.search.setAccessibleName(self.tr("Search preferences"))
        self.search.setClearButtonEnabled(True)
        self.body.addWidget(self.search)
        self.nothing = Line(self.tr("No preference is called that."), self, is_muted=True)
        self.nothing.hide()
        self.body.addWidget(self.nothing)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.pictures = PicturesSection(content)
        self.pictures.chosen.connect(self.mark_wanted)
        self.network = NetworkSection(content)
        self.desktop = DesktopSection(settings, jobs, profile, content)
        self.mail = MailSection(content)
        self.sections = [
            self._reading(content),
            WindowSection(settings, content),
            self._refresh(content),
            self.pictures,
            self.network,
            self.mail,
            self._storage(content),
            self._shortcuts(content),
            self.desktop,
            LanguageSection(settings, content),
        ]
        for section in self.sections:
            column.addWidget(section)
        tab_through(self.sections)
        column.addStretch(1)
        self.body.addWidget(Scrolled(content, self), 1)
        self.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole, is_default=True)
        self.search.textChanged.connect(self._on_searched)
        settings.changed.connect(self._on_changed)
        self._show_values()
        self.search.setFocus()
        jobs.read(self._measure, self._on_measured, key="size on disk")
        jobs.read(refresh_settings.interval_s, self._on_interval_read, key="refresh interval")
        jobs.read(picture_settings.read, self._on_picture_settings, key="picture settings")

    def show_backup(self, path: Path) -> None:
        """Say where the copy lies that was asked for."""
        self.backup.setEnabled(True)
        self.backup_words.setText(self.tr("Copied to {path}").format(path=path))

    def show_backup_problem(self, sentence: str) -> None:
        """Say why the copy that was asked for could not be made."""
        self.backup.setEnabled(True)
        self.backup_words.setText(sentence)

    # ---- sections

    def _reading(self, parent: QWidget) -> Section:
        section = Section(self.tr("Reading"), parent)
        self.theme = ChoiceBox(section)
        for words, value in (
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("Sepia"), "sepia"),
        ):
            self.theme.addItem(words, value)
        section.add(self.tr("&Theme"), self.theme, also=self.tr("colours dark mode appearance"))
        self.family = ChoiceBox(section)
        self.family.setMaxVisibleItems(16)
        self.family.addItem(self.tr("Broadsheet's choice"), "")
        for family in QFontDatabase.families():
            if not QFontDatabase.isPrivateFamily(family):
                self.family.addItem(family, family)
        section.add(self.tr("Typeface &of articles"), self.family, also=self.tr("font family serif"))
        self.text_size = ChoiceBox(section)
        for size_px in range(LEAST_TEXT_PX, MOST_TEXT_PX + 1):
            self.text_size.addItem(self.tr("{size} px").format(size=self.locale().toString(size_px)), size_px)
        note = self.tr("Also by + and - while reading.")
        section.add(self.tr("Text si&ze"), self.text_size, note=note, also=self.tr("font zoom larger smaller"))
        self.column = ChoiceBox(section)
        for chars in COLUMNS_CHARS:
            self.column.addItem(self.tr("%Ln characters", None, chars), chars)
        section.add(self.tr("W&idth of the text"), self.column, also=self.tr("column line length narrow wide"))
        self.line = ChoiceBox(section)
        for percent in LINES_PERCENT:
            self.line.addItem(self.locale().toString(percent / 100, "f", 2), percent)
        section.add(self.tr("Li&ne spacing"), self.line, also=self.tr("leading height distance"))
        words = self.tr("&Justify paragraphs")
        self.justified = TickBox(words, section, has_mnemonic=True)
        section.add(words, self.justified, also=self.tr("justified align block"))
        words = self.tr("Part lon&g words at the ends of lines")
        self.hyphenated = TickBox(words, section, has_mnemonic=True)
        section.add(words, self.hyphenated, also=self.tr("hyphenation hyphens hyphenate"))
        self.density = ChoiceBox(section)
        self.density.addItem(self.tr("Comfortable"), False)
        self.density.addItem(self.tr("Compact"), True)
        section.add(self.tr("&Density of the list"), self.density, also=self.tr("rows compact"))
        self.mark_read = ChoiceBox(section)
        for words, delay_ms in (
            (self.tr("At once"), 0),
            (self.tr("After half a second"), 500),
            (self.tr("By hand only"), -1),
        ):
            self.mark_read.addItem(words, delay_ms)
        note = self.tr("When an opened article counts as read.")
        section.add(self.tr("&Mark as read"), self.mark_read, note=note, also=self.tr("unread delay"))

        self.theme.currentIndexChanged.connect(self._on_theme)
        self.family.currentIndexChanged.connect(self._on_family)
        self.text_size.currentIndexChanged.connect(self._on_size)
        self.column.currentIndexChanged.connect(self._on_column)
        self.line.currentIndexChanged.connect(self._on_line)
        self.justified.toggled.connect(self._on_justified)
        self.hyphenated.toggled.connect(self._on_hyphenated)
        self.density.currentIndexChanged.connect(self._on_density)
        self.mark_read.currentIndexChanged.connect(self._on_mark_read)
        return section

    def _refresh(self, parent: QWidget) -> Section:
        section = Section(self.tr("Refresh"), parent)
        self.interval = ChoiceBox(section)
        for seconds in INTERVALS_S:
            self.interval.addItem(interval_words(seconds), seconds)
        self.interval.setEnabled(False)
        note = self.tr("Feeds may have an interval of their own in their properties.")
        section.add(self.tr("Check feeds e&very"), self.interval, note=note, also=self.tr("update interval automatic"))
        self.interval.currentIndexChanged.connect(self._on_interval)
        words = self.tr("&Refresh feeds when the program starts")
        self.on_start = TickBox(words, section, has_mnemonic=True)
        section.add(words, self.on_start, also=self.tr("update automatic"))
        self.on_start.toggled.connect(self._on_start_toggled)
        self.digest_hour = ChoiceBox(section)
        self.digest_hour.addItem(self.tr("When I ask for it"), -1)
        for hour in range(4, 23):
            time = self.locale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)
            self.digest_hour.addItem(self.tr("Every day at {time}").format(time=time), hour)
        note = self.tr("Feeds are refreshed first. If the program was closed, the digest is made when it starts.")
        section.add(self.tr("Make the &digest"), self.digest_hour, note=note, also=self.tr("morning schedule edition"))
        self.digest_hour.currentIndexChanged.connect(self._on_digest_hour)
        return section

    def _storage(self, parent: QWidget) -> Section:
        section = Section(self.tr("Storage"), parent)
        self.place = QLineEdit(str(self._profile.root), section)
        self.place.setReadOnly(True)
        self.place.setCursorPosition(0)
        section.add(self.tr("Library"), self.place, also=self.tr("folder path data where"))
        self.disk = Line(self.tr("Measuring…"), section)
        section.add(self.tr("Size on disk"), self.disk, also=self.tr("megabytes space"))
        self.backup = QPushButton(self.tr("&Back up now"), section)
        self.backup_words = Line("", section, is_muted=True)
        holder = _at_start(self.backup, section, self.backup_words)
        note = self.tr("A copy is also made before every upgrade of the library.")
        section.add(self.tr("Backup"), holder, note=note, also=self.tr("copy save restore"))
        self.backup.clicked.connect(self._on_backup)
        return section

    def _shortcuts(self, parent: QWidget) -> Section:
        section = Section(self.tr("Shortcuts"), parent)
        self.keys = QPushButton(self.tr("Show all &keys"), section)
        section.add(self.tr("Keyboard"), _at_start(self.keys, section), also=self.tr("keys shortcuts hotkeys"))
        self.keys.clicked.connect(self.shortcuts_wanted)
        self.change_keys = QPushButton(self.tr("&Change keys…"), section)
        section.add(self.tr("Keys of your own"), _at_start(self.change_keys, section), also=self.tr("shortcuts rebind"))
        self.change_keys.clicked.connect(self.change_keys_wanted)
        return section

    # ---- values

    def _show_values(self) -> None:
        settings = self._settings
        _choose(self.theme, settings.theme_choice)
        _choose(self.family, settings.reading_family)
        _choose(self.density, settings.is_list_compact)
        _choose(self.mark_read, settings.mark_read_ms)
        _choose(self.text_size, settings.text_size)
        _choose(self.column, settings.column_chars)
        _choose(self.line, settings.line_percent)
        with QSignalBlocker(self.justified):
            self.justified.setChecked(settings.is_justified)
        with QSignalBlocker(self.hyphenated):
            self.hyphenated.setChecked(settings.is_hyphenated)
        with QSignalBlocker(self.on_start):
            self.on_start.setChecked(settings.refresh_on_start)
        _choose(self.digest_hour, settings.digest_hour)

    def _on_changed(self, _name: str) -> None:
        self._show_values()

    def _on_theme(self) -> None:
        self._settings.theme_choice = self.theme.currentData()

    def _on_family(self) -> None:
        self._settings.reading_family = self.family.currentData()

    def _on_size(self) -> None:
        self._settings.text_size = self.text_size.currentData()

    def _on_column(self) -> None:
        self._settings.column_chars = self.column.currentData()

    def _on_line(self) -> None:
        self._settings.line_percent = self.line.currentData()

    def _on_justified(self, is_on: bool) -> None:
        self._settings.is_justified = is_on

    def _on_hyphenated(self, is_on: bool) -> None:
        self._settings.is_hyphenated = is_on

    def _on_density(self) -> None:
        self._settings.is_list_compact = self.density.currentData()

    def _on_mark_read(self) -> None:
        self._settings.mark_read_ms = self.mark_read.currentData()

    def _on_digest_hour(self) -> None:
        self._settings.digest_hour = self.digest_hour.currentData()

    def _on_start_toggled(self, is_on: bool) -> None:
        self._settings.refresh_on_start = is_on

    def _on_interval(self) -> None:
        self.mark_wanted.emit(partial(refresh_settings.put_interval_s, seconds=self.interval.currentData()))

    def _on_interval_read(self, seconds: int) -> None:
        if self.is_there():
            if self.interval.findData(seconds) < 0:
                with QSignalBlocker(self.interval):
                    self.interval.addItem(interval_words(seconds), seconds)
            _choose(self.interval, seconds)
            self.interval.setEnabled(True)

    def _on_backup(self) -> None:
        self.backup.setEnabled(False)
        self.backup_words.setText(self.tr("Copying…"))
        self.backup_wanted.emit()

    def _on_picture_settings(self, settings: PictureSettings) -> None:
        if self.is_there():
            self.pictures.show_settings(settings)

    # ---- size on disk

    def _measure(self, connection: sqlite3.Connection) -> tuple[int, int, int]:
        """Runs on a reader's thread: articles, bytes of the library, bytes of its copies."""
        place = self._profile
        library = sum(
            _size_bytes(Path(f"{file}{side}")) for file in (place.database, place.pictures) for side in ("", "-wal")
        )
        copies = sum(_size_bytes(file) for file in place.backups.glob("*")) if place.backups.is_dir() else 0
        return count(connection, ArticleFilter(Scope.ALL))[0], library, copies

    def _on_measured(self, found: tuple[int, int, int]) -> None:
        if not self.is_there():
            return
        articles, library_bytes, copies_bytes = found
        locale = self.locale()
        words = self.tr("{size} for %Ln articles", None, articles)
        words = words.format(size=_megabytes(locale, library_bytes))
        if copies_bytes:
            copies = self.tr("{copies} for copies").format(copies=_megabytes(locale, copies_bytes))
            words = f"{words} · {copies}"
        self.disk.setText(words)

    def _on_searched(self, text: str) -> None:
        words = text.casefold().split()
        shown = sum(section.filter(words) for section in self.sections)
        self.nothing.setVisible(shown == 0)


def _at_start(button: QPushButton, parent: QWidget, beside: QWidget | None = None) -> QWidget:
    """A button no wider than its words, and what stands beside it."""
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    button.setAutoDefault(False)
    row.addWidget(button)
    row.addWidget(beside or QWidget(holder), 1)
    holder.setFocusProxy(button)
    return holder


def _choose(box: ChoiceBox, value: object) -> None:
    """Show a value as chosen, without telling anyone; one that is not among the choices is added."""
    with QSignalBlocker(box):
        index = box.findData(value)
        if index < 0:
            box.addItem(str(value), value)
            index = box.count() - 1
        box.setCurrentIndex(index)


def _megabytes(locale: QLocale, size_bytes: int) -> str:
    return locale.formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _size_bytes(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0
