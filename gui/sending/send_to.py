"""Articles sent on: by the commands of one's own, and by letter. Reads what a command names, and has it run."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMenu

from gui.actions import Entry
from gui.sending.command import CommandError, OwnCommand, filled, kept_commands, read_commands
from gui.sending.running import problem_words, run
from gui.words import problem_sentence
from storage.rows import rows
from storage.types import ArticleRow

if TYPE_CHECKING:
    from gui.article_view.pane import ArticlePane
    from gui.main_window import MainWindow

MOST_ARTICLES = 10
"""Sent at once: each starts a program of its own."""

MOST_IN_LETTER = 50
MOST_ADDRESS_BYTES = 1900
"""Of a mailto address: Windows and some programs take no longer one (2,048)."""

PREFIX = "own_command_"


class SendTo(QObject):
    """Keeps the window's actions and the commands in step.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        self._commands: list[OwnCommand] = []
        self._folder = window.profile.root / "sent"
        self._settings.changed.connect(lambda name: self._follow() if name == "own_commands" else None)
        self._follow()

    def _follow(self) -> None:
        actions = self._window.actions_
        self._commands = read_commands(self._settings.own_commands)
        menu, inside = actions.place_of("edit_commands")
        actions.put_own(
            [
                Entry(
                    f"{PREFIX}{each.id}",
                    each.name.replace("&", "&&"),
                    (each.keys,) if each.keys else (),
                    menu,
                    inside=inside,
                )
                for each in self._commands
            ]
        )
        actions.use_keys(self._settings.shortcuts)
        for each in self._commands:
            actions[f"{PREFIX}{each.id}"].triggered.connect(partial(self._send_selected, each))

    # ---- editing

    def edit(self) -> None:
        """Open the dialog that changes the commands."""
        # Opened seldom: no start pays for it.
        from gui.sending.editor import CommandEditor  # noqa: PLC0415

        editor = CommandEditor(self._commands, self._values_in_view(), self._holder, self._window)
        editor.changed.connect(self._keep)
        editor.open()

    def _keep(self, commands: Sequence[OwnCommand]) -> None:
        before = {f"{PREFIX}{each.id}": each.keys for each in self._commands}
        now = {f"{PREFIX}{each.id}": each.keys for each in commands}
        # Keys given to a command where keys are changed hold until it gets others here, or goes.
        self._settings.shortcuts = {
            name: keys
            for name, keys in self._settings.shortcuts.items()
            if not name.startswith(PREFIX) or (name in now and before.get(name) == now[name])
        }
        self._settings.own_commands = kept_commands(commands)

    def _holder(self, keys: str, command_id: int) -> str:
        """Which action has keys already; a command's own do not count."""
        if not keys:
            return ""
        for each in self._window.actions_.editable():
            if each.name != f"{PREFIX}{command_id}" and keys in each.keys:
                return each.text
        return ""

    def _values_in_view(self) -> Mapping[str, str]:
        body = self._window.article.body()
        if body is None:
            return {}
        row = body.row
        selection = self._window.article.browser.selected_text()
        return {
            "url": row.url or "",
            "title": row.title,
            "feed": row.feed_title,
            "author": row.author or "",
            "selection": selection,
        }

    # ---- sending

    def offer(self, pane: ArticlePane, menu: QMenu) -> None:
        """Put what the article of a pane can be sent to into a menu, for the words selected there."""
        actions = self._window.actions_
        inner = menu.addMenu(actions.place_of("edit_commands")[1])
        for each in self._commands:
            keys = QKeySequence(each.keys).toString(QKeySequence.SequenceFormat.NativeText)
            name = each.name.replace("&", "&&")
            inner.addAction(f"{name}\t{keys}" if keys else name, partial(self._send_shown, each, pane))
        if self._commands:
            inner.addSeparator()
        inner.addAction(actions["mail_articles"].text(), lambda: self._mail([pane.article_id()]))
        inner.addAction(actions["edit_commands"])

    def _send_shown(self, command: OwnCommand, pane: ArticlePane) -> None:
        article_id = pane.article_id()
        if article_id is not None:
            self.send(command, [article_id], pane.browser.selected_text().strip())

    def _send_selected(self, command: OwnCommand, _checked: bool = False) -> None:
        window = self._window
        ids = window.marking.selected()
        shown = window.article.article_id()
        selection = window.article.browser.selected_text().strip() if shown in ids or not ids else ""
        if not ids:
            self.said.emit(self.tr("Choose an article first"))
        elif len(ids) > MOST_ARTICLES:
            self.said.emit(self.tr("At most %Ln articles are sent to a program at once", None, MOST_ARTICLES))
        else:
            self.send(command, ids, selection)

    def send(self, command: OwnCommand, ids: Sequence[int], selection: str = "") -> None:
        """Send articles, each by itself.

        Args:
            command: what they are sent to.
            ids: the articles.
            selection: the words selected.
        """
        needs = command.needs()
        if "selection" in needs and not selection:
            self.said.emit(self.tr("Select some words of the article first"))
            return
        folder = self._folder

        def failed(error: Exception) -> None:
            words = problem_sentence("not_written") if isinstance(error, OSError) else None
            self.said.emit(words or self.tr("That did not work; the log has the details"))

        # Loaded by the first article that is sent: no start pays for it.
        from gui.sending.gathering import gather  # noqa: PLC0415

        for article_id in ids:
            work = partial(gather, article_id=article_id, needs=needs, selection=selection, folder=folder)
            self._window.jobs.read(work, partial(self._run, command), failed=failed)

    def _run(self, command: OwnCommand, values: Mapping[str, str] | None) -> None:
        if values is None:
            return
        if "url" in command.needs() and not values["url"]:
            self.said.emit(self.tr("This article has no address"))
            return
        try:
            line = filled(command, values)
        except CommandError:
            self.said.emit(self.tr("“{name}” cannot be read; look at it in the preferences").format(name=command.name))
            return
        problem = run(command, line)
        if problem is None:
            self.said.emit(self.tr("Sent: {name}").format(name=command.name))
        else:
            self.said.emit(problem_words(problem, line[0]))

    # ---- letters

    def mail(self) -> None:
        """Begin a letter with titles and addresses of the selected articles, in the person's own mail program."""
        self._mail(self._window.marking.selected())

    def _mail(self, articles: Sequence[int | None]) -> None:
        ids = [each for each in articles[:MOST_IN_LETTER] if each is not None]
        if not ids:
            self.said.emit(self.tr("Choose an article first"))
            return

        def read(conn: sqlite3.Connection) -> list[ArticleRow]:
            found = rows(conn, ids)
            return [found[each] for each in ids if each in found]

        self._window.jobs.read(read, self._on_rows)

    def _on_rows(self, found: Sequence[ArticleRow]) -> None:
        if found and not QDesktopServices.openUrl(QUrl(letter_address(found))):
            self.said.emit(self.tr("This system has no mail program set up"))


def letter_address(found: Sequence[ArticleRow]) -> str:
    """A mailto address with articles in its text, as many as it can hold (RFC 6068)."""
    from urllib.parse import quote  # noqa: PLC0415 - no start pays for it

    subject = " ".join(found[0].title.split())[:150]
    made = ""
    for count in range(1, len(found) + 1):
        parts = ["\r\n".join(part for part in (row.title, row.url) if part) for row in found[:count]]
        body = "\r\n\r\n".join(parts)
        address = f"mailto:?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
        if made and len(address) > MOST_ADDRESS_BYTES:
            break
        made = address
    return made
