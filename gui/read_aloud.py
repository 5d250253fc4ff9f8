"""Reading an article aloud: paragraph by paragraph, each marked while it is said. The voice is `gui.voice`'s."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QTextBlock, QTextCursor

from gui.actions import Actions
from gui.article_view.hyphens import unhyphenated
from gui.article_view.pane import ArticlePane
from gui.voice import NoVoiceError, Voice, may_speak

log = logging.getLogger("broadsheet.voice")

_UNSAID = str.maketrans("\ufffc\u2028", "  ")
"""A picture's place and a broken line, as Qt's text has them."""


class ReadAloud(QObject):
    """Reads the article in view.

    Args:
        make_voice: gives the voice, when it is first needed.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(self, article: ArticlePane, parent: QObject, make_voice: Callable[[QObject], Voice] = Voice) -> None:
        super().__init__(parent)
        self._article = article
        self._make_voice = make_voice
        self._voice: Voice | None = None
        self._article_id: int | None = None
        self._from = self._to = 0
        self._is_waiting = False
        self._actions: Actions | None = None
        article.text_written.connect(self._on_text_written)
        article.displayed.connect(self._on_displayed)

    def connect_actions(self, actions: Actions) -> None:
        """Let the window's actions start and end it; where Qt's speech is not installed, they are not in sight."""
        self._actions = actions
        for name, act in (("read_aloud", self.start), ("stop_reading", self.stop)):
            actions[name].setVisible(may_speak())
            actions[name].triggered.connect(lambda _checked=False, act=act: act())
        self._show_state()

    @property
    def is_reading(self) -> bool:
        """Whether an article is being read."""
        return self._article_id is not None

    def start(self) -> None:
        """Read the words that are selected, or from the top of the view to the article's end."""
        self.stop()
        body, browser = self._article.body(), self._article.browser
        if body is None or not self._has_voice():
            return
        selected = browser.textCursor()
        is_at_top = browser.verticalScrollBar().value() == 0
        if selected.hasSelection():
            self._from, self._to = selected.selectionStart(), selected.selectionEnd()
        else:
            top = browser.cursorForPosition(QPoint(browser.column_left() + 1, 0)).block().position()
            self._from, self._to = (0 if is_at_top else top), -1
        self._article_id = body.row.id
        self._show_state()
        if self._voice is not None:
            self._voice.use_language(body.row.language)
            if is_at_top and not selected.hasSelection():
                self._voice.say(body.row.title)
            else:
                self._go_on()

    def stop(self) -> None:
        """Read no more."""
        if self._article_id is None:
            return
        if self._voice is not None:
            self._voice.stop()
        self._article_id, self._is_waiting = None, False
        self._article.marks.set_spoken(None)
        self._show_state()

    def _has_voice(self) -> bool:
        if self._voice is None:
            try:
                self._voice = self._make_voice(self)
            except NoVoiceError as error:
                log.warning("no voice: %s", error)
                self.said.emit(self.tr("This system has no voice to read aloud with."))
                return False
            self._voice.ended.connect(self._go_on)
            self._voice.failed.connect(self._on_failed)
        return True

    def _go_on(self) -> None:
        """Say the next paragraph that holds words; behind the last one it ends."""
        found = self._next() if self._article.article_id() == self._article_id else None
        if found is None and self._article_id is not None and not self._article.is_complete():
            # It is being written, or written anew: in another size, say.
            self._is_waiting = True
            return
        if found is None or self._voice is None:
            self.stop()
            return
        start, end, text = found
        self._from = end + 1
        self._article.marks.set_spoken((start, end))
        self._bring_in(start, end)
        self._voice.say(text)

    def _next(self) -> tuple[int, int, str] | None:
        """From which position to before which, and its words."""
        document = self._article.browser.document()
        block = document.findBlock(self._from)
        is_whole = self._article.is_complete()
        while block.isValid() and (self._to < 0 or block.position() < self._to):
            if not is_whole and not block.next().isValid():
                # It may go on.
                return None
            start, end = self._within(block)
            words = QTextCursor(block)
            words.setPosition(start)
            words.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            text = unhyphenated(words.selectedText()).translate(_UNSAID)
            if any(each.isalnum() for each in text):
                return start, end, text.strip()
            block = block.next()
        return None

    def _within(self, block: QTextBlock) -> tuple[int, int]:
        end = block.position() + block.length() - 1
        return max(block.position(), self._from), end if self._to < 0 else min(end, self._to)

    def _bring_in(self, start: int, end: int) -> None:
        """Scroll only for a paragraph that is not in view as a whole."""
        browser = self._article.browser
        first, last = QTextCursor(browser.document()), QTextCursor(browser.document())
        first.setPosition(start)
        last.setPosition(end)
        if browser.cursorRect(first).top() < 0 or browser.cursorRect(last).bottom() > browser.viewport().height():
            browser.go_to_position(start, above=0.2)

    def _on_text_written(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._go_on()

    def _on_displayed(self, article_id: int) -> None:
        if article_id != self._article_id:
            self.stop()

    def _on_failed(self, cause: str) -> None:
        log.warning("the voice failed: %s", cause)
        self.stop()
        self.said.emit(self.tr("The voice of this system failed."))

    def _show_state(self) -> None:
        if self._actions is not None and may_speak():
            self._actions["stop_reading"].setEnabled(self.is_reading)
