"""Writing lists and notes to a file: the dialog, the request to the engine, and what became of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from feeds.protocol.exporting import ListIds, SaveList, SaveNotes
from feeds.protocol.messages import Event, Request
from feeds.protocol.session import Done, Failed
from gui.article_list.pane import ArticleListPane
from gui.article_view.pane import ArticlePane
from gui.engine_client import EngineClient
from gui.navigation import Navigation
from gui.words import problem_sentence
from storage.types import ArticleFilter, Scope

AT_ONCE = 5000
"""Selected articles told to the engine in one line, which is at most 64 kB."""

MakeRequest = Callable[[int, str], Request]
"""From the request's id and the file's path."""


class ListExport(QObject):
    """Writes what is selected or listed, and what was noted.

    Signals:
        said: words for the status bar.
    """

    said = Signal(str)

    def __init__(
        self,
        articles: ArticleListPane,
        article: ArticlePane,
        navigation: Navigation,
        engine: EngineClient,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._articles = articles
        self._article = article
        self._navigation = navigation
        self._engine = engine
        self._window = window
        self._lists = 0

    def choose_list(self) -> None:
        """Write the selected articles, or everything listed where one or none is selected."""
        ids = self._articles.table.selected()
        wanted = self._navigation.filter
        if len(ids) > 1:
            self._choose(self.tr("articles"), partial(self.save_articles, ids))
        elif wanted is not None:
            self._choose(self.tr("articles"), partial(self.save, partial(_ask_for_list, wanted)))

    def choose_notes_of_article(self) -> None:
        """Write the highlights and notes of the open article."""
        body = self._article.body()
        if body is not None:
            ids = (body.row.id,)
            self._choose(self.tr("notes"), partial(self.save, lambda request, path: SaveList(request, path, ids)))

    def choose_notes(self) -> None:
        """Write all highlights and notes; those of a topic while one is listed."""
        wanted = self._navigation.filter
        topic_id = wanted.target_id if wanted is not None and wanted.scope is Scope.TOPIC else None
        self._choose(self.tr("notes"), partial(self.save, lambda request, path: SaveNotes(request, path, topic_id)))

    def save_articles(self, ids: Sequence[int], path: str) -> None:
        """Write articles, however many: they go to the engine part by part, and the window lives on in between."""
        self._lists += 1
        list_id = self._lists
        ahead = max((len(ids) - 1) // AT_ONCE * AT_ONCE, 0)

        def ask(request_id: int, path: str) -> Request:
            return SaveList(request_id, path, tuple(ids[ahead:]), list_id=list_id, listed=ahead)

        def tell(start: int) -> None:
            if start == ahead:
                self.save(ask, path)
                return
            self._engine.send(ListIds(list_id, tuple(ids[start : start + AT_ONCE])))
            QTimer.singleShot(0, self, lambda: tell(start + AT_ONCE))

        tell(0)

    def save(self, request: MakeRequest, path: str) -> None:
        """Ask the engine to write a file."""

        def done(event: Event) -> None:
            if isinstance(event, Failed):
                self.said.emit(problem_sentence(event.kind))
            elif isinstance(event, Done):
                words = self.tr("%Ln articles written to {name}", None, event.count)
                self.said.emit(words.replace("{name}", Path(path).name))

        self.said.emit(self.tr("Writing the list…"))
        self._engine.request(lambda request_id: request(request_id, path), done)

    def _choose(self, name: str, save: Callable[[str], None]) -> None:
        chooser = QFileDialog(self._window, self.tr("Export as"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {self.tr("Markdown") + " (*.md)": "md", self.tr("JSON lines") + " (*.jsonl)": "jsonl"}
        chooser.setNameFilters(list(filters))
        chooser.setDefaultSuffix("md")
        chooser.filterSelected.connect(lambda chosen: chooser.setDefaultSuffix(filters.get(chosen, "md")))
        chooser.selectFile(name)
        chooser.fileSelected.connect(save)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()


def _ask_for_list(wanted: ArticleFilter, request_id: int, path: str) -> Request:
    return SaveList(
        request_id,
        path,
        (),
        wanted.scope.value,
        wanted.target_id,
        wanted.query,
        wanted.sort.value,
        wanted.today_from,
        wanted.now,
        wanted.typing,
        wanted.with_muted,
    )
