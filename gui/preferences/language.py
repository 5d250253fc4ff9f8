"""The preferences' section on the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QWidget

from gui.dialogs.choice_box import ChoiceBox
from gui.languages.choosing import OWN_NAMES
from gui.preferences.rows import Section
from gui.settings import Settings


class LanguageSection(Section):
    """Shows which language is chosen, and keeps another choice for the next start."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("LanguageSection", "Language"), parent)
        self._settings = settings
        self.language = ChoiceBox(self)
        self.language.addItem(self.tr("As the system"), "")
        for code, name in sorted(OWN_NAMES.items(), key=lambda each: each[1].casefold()):
            self.language.addItem(name, code)
        # Whoever cannot read the window's words finds the word that all programs have.
        also = self.tr("translation locale") + " language sprache idioma langue язык 语言"
        note = self.tr("Takes effect when Broadsheet starts again. Dates and numbers follow.")
        self.add(self.tr("La&nguage of the window"), self.language, note=note, also=also)
        self._show()
        self.language.currentIndexChanged.connect(self._on_language)
        settings.changed.connect(self._on_changed)

    def _show(self) -> None:
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(max(0, self.language.findData(self._settings.language)))

    def _on_changed(self, _name: str) -> None:
        self._show()

    def _on_language(self) -> None:
        self._settings.language = self.language.currentData()
