"""What a person does with stories: open another telling of one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.article_list.pane import ArticleListPane
from gui.article_view.pane import ArticlePane
from gui.navigation import Navigation


class StoryCommands(QObject):
    """Acts on the story of the open article, or of those selected."""

    def __init__(
        self, articles: ArticleListPane, article: ArticlePane, navigation: Navigation, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._articles = articles
        self._article = article
        self._navigation = navigation

    def open_telling(self, article_id: int) -> None:
        """Open another article of the story: in the list where it is there, else beside it."""
        if self._articles.holds(article_id):
            self._articles.select_article(article_id)
        else:
            self._articles.clear_current()
            self._article.show_article(article_id, self._navigation.query)
