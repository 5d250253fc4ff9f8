"""The preferences' section on pictures: whose are fetched, on which networks, and how much room they may take.

These are the library's settings, not the window's: a choice is told as a mark for the library's writer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from sqlite3 import Connection

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from gui.dialogs.choice_box import ChoiceBox
from gui.dialogs.tick_box import TickBox
from gui.preferences.rows import Section
from storage import picture_settings
from storage.picture_settings import PictureSettings
from storage.picture_types import PicturePolicy
from storage.types import Marked

BUDGETS_BYTES = (200_000_000, 500_000_000, 1_000_000_000, 2_000_000_000, 5_000_000_000, 20_000_000_000)
"""Room for pictures that can be chosen."""


class PicturesSection(Section):
    """Shows the library's settings on pictures and tells what is chosen.

    Signals:
        chosen: a mark (a function of the writer's connection) that sets what was chosen.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("PicturesSection", "Pictures"), parent)
        self.policy = ChoiceBox(self)
        for words, value in (
            (self.tr("Of all articles"), PicturePolicy.ALL),
            (self.tr("Of saved articles only"), PicturePolicy.SAVED),
            (self.tr("Only when I ask"), PicturePolicy.ON_DEMAND),
        ):
            self.policy.addItem(words, value.value)
        note = self.tr("Of feeds whose properties say nothing else. Others are fetched by a click.")
        self.add(self.tr("&Fetch pictures"), self.policy, note=note, also=self.tr("images photos download offline"))
        words = self.tr("Fetch pictures on networks that count &bytes, too")
        self.on_metered = TickBox(words, self, has_mnemonic=True)
        self.add(words, self.on_metered, also=self.tr("metered mobile roaming tethering"))
        self.budget = ChoiceBox(self)
        for size_bytes in BUDGETS_BYTES:
            self.budget.addItem(_size(self.locale(), size_bytes), size_bytes)
        note = self.tr("Beyond it the oldest go first, those of saved articles last.")
        self.add(self.tr("Room for &pictures"), self.budget, note=note, also=self.tr("disk space size limit cache"))
        self.policy.currentIndexChanged.connect(self._on_policy)
        self.on_metered.toggled.connect(self._on_metered)
        self.budget.currentIndexChanged.connect(self._on_budget)
        for control in (self.policy, self.budget, self.on_metered):
            # Until `show_settings` tells what is set.
            control.setEnabled(False)

    def show_settings(self, settings: PictureSettings) -> None:
        """Show what is set."""
        if self.budget.findData(settings.max_bytes) < 0:
            with QSignalBlocker(self.budget):
                self.budget.addItem(_size(self.locale(), settings.max_bytes), settings.max_bytes)
        for control in (self.policy, self.budget, self.on_metered):
            control.blockSignals(True)
        self.policy.setCurrentIndex(self.policy.findData(settings.policy.value))
        self.budget.setCurrentIndex(self.budget.findData(settings.max_bytes))
        self.on_metered.setChecked(settings.on_metered)
        for control in (self.policy, self.budget, self.on_metered):
            control.blockSignals(False)
            control.setEnabled(True)

    def _choose(self, mark: Callable[[Connection], Marked]) -> None:
        self.chosen.emit(mark)

    def _on_policy(self) -> None:
        self._choose(partial(picture_settings.put_policy, policy=PicturePolicy(self.policy.currentData())))

    def _on_metered(self, is_on: bool) -> None:
        self._choose(partial(picture_settings.put_on_metered, on_metered=is_on))

    def _on_budget(self) -> None:
        self._choose(partial(picture_settings.put_max_bytes, max_bytes=self.budget.currentData()))


def _size(locale: QLocale, size_bytes: int) -> str:
    return locale.formattedDataSize(size_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
