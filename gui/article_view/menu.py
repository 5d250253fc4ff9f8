"""The context menu of an article's text, and an article's words with where they are from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from gui.article_view.document import PICTURE_LINK, TABLE_LINK
from gui.article_view.highlight_colors import name
from storage.note_types import HighlightColor
from storage.types import ArticleRow

if TYPE_CHECKING:
    from gui.article_view.pane import ArticlePane

translate = QCoreApplication.translate

# Words of a selection that are searched; more is a passage, not a phrase.
_MOST_WORDS = 12


def with_source(text: str, row: ArticleRow) -> str:
    """Text followed by a line that says where it is from: feed, title, address."""
    source = ", ".join(part for part in (row.feed_title, row.title, row.url) if part)
    return f"{text}\n— {source}" if text else f"— {source}"


def as_query(selected: str) -> str:
    """A selection in the search language: a word, or a phrase of the first dozen; "" where there is none."""
    words = selected.replace('"', " ").split()[:_MOST_WORDS]
    return f'"{" ".join(words)}"' if len(words) > 1 or any(not word.isalnum() for word in words) else "".join(words)


def menu_of(pane: ArticlePane, link: str) -> QMenu:
    """The menu for the selection of an article's text and the address under the pointer; "" for none."""
    document, body = pane.browser.shown(), pane.body()
    picture = document.held(link) if document is not None else None
    title = body.row.title if body is not None else ""
    fill = partial(pane.picture_actions.fill_menu, picture=picture, title=title) if picture is not None else None
    # Of the files that came with the article, the one the link leads to.
    found = next((each for each in body.enclosures if each.url == link), None) if body is not None else None
    menu = build_menu(
        pane,
        fill=fill,
        link="" if link.startswith((TABLE_LINK, PICTURE_LINK, "#")) else link,
        selected=pane.browser.selected_text(),
        open_link=pane.links.follow,
        copy_address=QGuiApplication.clipboard().setText,
        copy=pane.browser.copy,
        copy_with_source=pane.copy_with_source,
        search=pane.search_wanted.emit,
        highlight=pane.annotating.highlight,
        write_note=pane.annotating.write_note,
        save_link=partial(pane.save_wanted.emit, body, found) if found is not None else None,
        select_all=pane.browser.selectAll,
    )
    if pane.further_actions:
        menu.addSeparator()
        menu.addActions(pane.further_actions)
    return menu


def build_menu(
    parent: QWidget,
    *,
    link: str,
    selected: str,
    open_link: Callable[[str], None],
    copy_address: Callable[[str], None],
    copy: Callable[[], None],
    copy_with_source: Callable[[], None],
    search: Callable[[str], None],
    highlight: Callable[[HighlightColor], object],
    write_note: Callable[[], None],
    select_all: Callable[[], None],
    fill: Callable[[QMenu], None] | None = None,
    save_link: Callable[[], None] | None = None,
) -> QMenu:
    """The menu for a place of the text.

    Args:
        link: the address under the pointer; "" for none.
        fill: puts in what can be done with the picture there; None where there is none.
        save_link: saves what the address leads to; None where it is no file of the article's.
        selected: plain text; "" for none.
    """
    menu = QMenu(parent)
    if fill is not None:
        fill(menu)
        menu.addSeparator()
    if link:
        menu.addAction(translate("ArticleMenu", "Open link"), lambda: open_link(link))
        menu.addAction(translate("ArticleMenu", "Copy link address"), lambda: copy_address(link))
        if save_link is not None:
            menu.addAction(translate("ArticleMenu", "Save file as…"), save_link)
        menu.addSeparator()
    copying = menu.addAction(translate("ArticleMenu", "Copy"), copy)
    copying.setEnabled(bool(selected))
    menu.addAction(translate("ArticleMenu", "Copy with source"), copy_with_source)
    query = as_query(selected)
    searching = menu.addAction(translate("ArticleMenu", "Search this"), lambda: search(query))
    searching.setEnabled(bool(query))
    menu.addSeparator()
    colors = menu.addMenu(translate("ArticleMenu", "Highlight"))
    colors.setEnabled(bool(selected.strip()))
    for color in HighlightColor:
        colors.addAction(name(color), partial(highlight, color))
    menu.addAction(translate("ArticleMenu", "Write a note"), write_note)
    menu.addSeparator()
    menu.addAction(translate("ArticleMenu", "Select all"), select_all)
    return menu
