"""What of the window outlasts it: its size and place, the splitters, what was chosen, searched and read."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow

from gui.article_list.pane import ArticleListPane
from gui.navigation import Navigation
from gui.settings import Settings
from gui.sidebar.nodes import Kind
from gui.sidebar.pane import FALLBACK, Sidebar
from gui.toolbar import SearchField
from gui.window_frame import DEFAULT_SIZES, Layout, WindowFrame
from storage.types import Sort

_WINDOW = (1440, 900)
_SPLITTER = [236, 1204]
_KEYS = {Layout.COLUMNS: "reading", Layout.WIDE: "reading_wide"}


class WindowState:
    """Keeps and restores it. A settings file edited by hand is taken as far as it makes sense."""

    def __init__(
        self,
        settings: Settings,
        window: QMainWindow,
        frame: WindowFrame,
        sidebar: Sidebar,
        articles: ArticleListPane,
        search: SearchField,
        navigation: Navigation,
    ) -> None:
        self._settings = settings
        self._window = window
        self._frame = frame
        self._sidebar = sidebar
        self._articles = articles
        self._search = search
        self._navigation = navigation
        self._is_restored = False

    def restore_layout(self) -> None:
        """Size, place, splitters, what is collapsed: before the library is read."""
        state = self._settings.state
        self._window.resize(*_WINDOW)
        geometry = state.get("geometry")
        if isinstance(geometry, str):
            self._window.restoreGeometry(QByteArray.fromBase64(geometry.encode("utf-8", "replace")))
        self._frame.splitter.setSizes(_sizes(state.get("splitter"), _SPLITTER))
        for layout, sizes in DEFAULT_SIZES.items():
            self._frame.restore_sizes(layout, _sizes(state.get(_KEYS[layout]), list(sizes)))
        collapsed = state.get("collapsed")
        if isinstance(collapsed, list):
            self._sidebar.set_collapsed([str(each) for each in collapsed])

    def restore_place(self) -> None:
        """What was chosen, searched and read: once the library is shown."""
        state = self._settings.state
        sort = state.get("sort")
        if sort in set(Sort):
            self._navigation.sort = Sort(sort)
        kept = state.get("list")
        if isinstance(kept, dict):
            self._articles.restore_state(kept)
        key = state.get("choice")
        is_there = False
        if isinstance(key, list) and len(key) == 2 and key[0] in set(Kind) and isinstance(key[1], int | str):
            is_there = self._sidebar.choose((Kind(key[0]), key[1]))
        if not is_there:
            self._sidebar.choose(FALLBACK)
        search = state.get("search")
        if isinstance(search, str) and search:
            if isinstance(kept, dict):
                self._articles.restore_state(kept)
            self._navigation.search_for(search)
        self._is_restored = True

    def keep(self) -> None:
        """Remember it all now."""
        self._settings.keep(
            geometry=bytes(self._window.saveGeometry().toBase64().data()).decode(),
            splitter=self._frame.splitter.sizes() if self._sidebar.isVisibleTo(self._window) else _SPLITTER,
            **{_KEYS[layout]: sizes for layout, sizes in self._frame.sizes().items()},
            collapsed=self._sidebar.collapsed(),
        )
        # A window closed before its library was read has no place of its own: the one kept before stays.
        if self._is_restored:
            choice = self._navigation.choice
            self._settings.keep(
                choice=list(choice.key) if choice is not None else None,
                sort=self._navigation.sort.value,
                search=self._search.text(),
                list=self._articles.state(),
            )
        self._settings.save()


def _sizes(value: object, default: list[int]) -> list[int]:
    if isinstance(value, list) and len(value) == len(default) and all(isinstance(each, int) for each in value):
        return value if all(each > 0 for each in value) else default
    return default
