"""The system's voice, by Qt's speech: an optional part, loaded when somebody is first read to.

What is read, and when, is `gui.read_aloud`'s.
"""

from __future__ import annotations

from importlib.util import find_spec

from PySide6.QtCore import QLocale, QObject, Signal


class NoVoiceError(Exception):
    """This system has no voice that can be used; the text is a technical cause."""


def may_speak() -> bool:
    """Whether Qt's speech is installed. Whether the system has a voice for it shows only when it is asked to speak."""
    return find_spec("PySide6.QtTextToSpeech") is not None


class Voice(QObject):
    """Says one text after another.

    Args:
        engine: of Qt's engines the one of this name; "" for the system's.

    Signals:
        ended: the text that was to be said was said.
        failed: it could not be said; a technical cause.

    Raises:
        NoVoiceError: there is none.
    """

    ended = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None, engine: str = "") -> None:
        super().__init__(parent)
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415
        except ImportError as error:
            # Installed, but what it stands on is not.
            raise NoVoiceError(str(error)) from error
        self._states = QTextToSpeech.State
        self._speech = QTextToSpeech(engine, self) if engine else QTextToSpeech(self)
        if self._speech.state() == self._states.Error:
            raise NoVoiceError(self._speech.errorString())
        self._is_speaking = False
        self._speech.stateChanged.connect(self._on_state)

    def use_language(self, language: str | None) -> None:
        """Speak a language, if there is a voice for it. `language`: BCP 47; None leaves the voice as it is."""
        wanted = QLocale(language) if language else None
        if wanted is None or self._speech.locale().language() == wanted.language():
            return
        spoken = [each for each in self._speech.availableLocales() if each.language() == wanted.language()]
        if spoken:
            self._speech.setLocale(spoken[0])

    def say(self, text: str) -> None:
        """Say a text; `ended` or `failed` follows."""
        self._is_speaking = True
        self._speech.say(text)

    def stop(self) -> None:
        """Say no more; nothing follows."""
        self._is_speaking = False
        self._speech.stop()

    def _on_state(self, state: object) -> None:
        if not self._is_speaking:
            return
        if state == self._states.Ready:
            self._is_speaking = False
            self.ended.emit()
        elif state == self._states.Error:
            self._is_speaking = False
            self.failed.emit(self._speech.errorString())
