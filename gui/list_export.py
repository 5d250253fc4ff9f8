"""Writing lists and notes to a file: the dialog, the request to the engine, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from feeds.protocol.exporting import SaveList, SaveNotes
from feeds.protocol.messages import Event, Request
from feeds.protocol.session import Done, Failed
from gui.article_list.pane import ArticleListPane
from gui.article_view.pane import ArticlePane
from gui.engine_client import EngineClient
from gui.navigation import Navigation
from gui.words import problem_sentence
from storage.types import Scope

MOST_IDS = 5000
"""Selected articles named one by one in a request, which is at most 64 kB; of more the whole list is written."""

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

    def choose_list(self) -> None:
        """Write the selected articles, or everything listed where one or none is selected."""
        ids = self._articles.selected_ids()
        wanted = self._navigation.filter
        if 1 < len(ids) <= MOST_IDS:
            chosen = tuple(ids)
            self._choose(self.tr("articles"), lambda request, path: SaveList(request, path, chosen))
        elif wanted is not None:
            self._choose(
                self.tr("articles"),
                lambda request, path: SaveList(
                    request,
                    path,
                    (),
                    wanted.scope.value,
                    wanted.target_id,
                    wanted.query,
                    wanted.sort.value,
                    wanted.today_from,
                    wanted.now,
                ),
            )

    def choose_notes_of_article(self) -> None:
        """Write the highlights and notes of the open article."""
        body = self._article.body()
        if body is not None:
            ids = (body.row.id,)
            self._choose(self.tr("notes"), lambda request, path: SaveList(request, path, ids))

    def choose_notes(self) -> None:
        """Write all highlights and notes; those of a topic while one is listed."""
        wanted = self._navigation.filter
        topic_id = wanted.target_id if wanted is not None and wanted.scope is Scope.TOPIC else None
        self._choose(self.tr("notes"), lambda request, path: SaveNotes(request, path, topic_id))

    def save(self, path: str, request: MakeRequest) -> None:
        """Ask the engine to write a file."""

        def done(event: Event) -> None:
            if isinstance(event, Failed):
                self.said.emit(problem_sentence(event.kind))
            elif isinstance(event, Done):
                words = self.tr("%Ln articles written to {name}", None, event.count)
                self.said.emit(words.replace("{name}", Path(path).name))

        self.said.emit(self.tr("Writing the list…"))
        self._engine.request(lambda request_id: request(request_id, path), done)

    def _choose(self, name: str, request: MakeRequest) -> None:
        chooser = QFileDialog(self._window, self.tr("Export as"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {self.tr("Markdown") + " (*.md)": "md", self.tr("JSON lines") + " (*.jsonl)": "jsonl"}
        chooser.setNameFilters(list(filters))
        chooser.setDefaultSuffix("md")
        chooser.filterSelected.connect(lambda chosen: chooser.setDefaultSuffix(filters.get(chosen, "md")))
        chooser.selectFile(name)
        chooser.fileSelected.connect(lambda path: self.save(path, request))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
