"""Which languages the window speaks, and speaking one: its words, Qt's own words, and the locale of dates and numbers.

The commands without a window and the log are English: what reads them is a program as often as a person. Files are made
by `make translations`.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

log = logging.getLogger("broadsheet.languages")

PLACE = Path(__file__).parent

OWN_NAMES = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "ru": "Русский",
    "zh_CN": "简体中文",
}
"""Languages that can be chosen, as those who speak them call them: those whose translation is complete."""


def chosen_language(choice: str, system: QLocale) -> str:
    """The language to speak: the one chosen, else the first of the system's that there is, else English.

    Args:
        choice: a key of OWN_NAMES; "" for the system's.
        system: the system's locale.
    """
    if choice in OWN_NAMES:
        return choice
    scripts: dict[QLocale.Language, QLocale.Script] = {}
    for name in system.uiLanguages():
        wanted = QLocale(name)
        # Who asks for traditional Chinese has "zh" further down, which is the other script.
        script = scripts.setdefault(wanted.language(), wanted.script())
        for each in OWN_NAMES:
            offered = QLocale(each)
            if (offered.language(), offered.script()) == (wanted.language(), script):
                return each
    return "en"


def speak(choice: str) -> None:
    """Let everything made from now on speak a language. See `chosen_language`.

    The system's own locale stands where it is of that language; else dates and numbers are written as that language
    does where the system is, so that no sentence is made of two.
    """
    system = QLocale.system()
    language = chosen_language(choice, system)
    offered = QLocale(language)
    if (system.language(), system.script()) == (offered.language(), offered.script()):
        QLocale.setDefault(system)
    else:
        QLocale.setDefault(QLocale(offered.language(), offered.script(), system.territory()))
    install_words(language)


def install_words(language: str) -> None:
    """Let everything made from now on say what it says in a language; English is installed too, for its plurals."""
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(f"qtbase_{language}", qt_words)
    _install(f"broadsheet_{language}", str(PLACE))


def _install(name: str, place: str) -> None:
    application = QCoreApplication.instance()
    translator = QTranslator(application)
    if application is None or not translator.load(name, place):
        log.warning("no translation %s in %s", name, place)
    else:
        application.installTranslator(translator)
