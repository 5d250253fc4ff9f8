"""The context menu of an article's text, and an article's words with where they are from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from gui.article_view.highlight_colors import name
from storage.note_types import HighlightColor
from storage.types import ArticleRow

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

    def words(text: str) -> str:
        return QCoreApplication.translate("ArticleMenu", text)

    menu = QMenu(parent)
    if fill is not None:
        fill(menu)
        menu.addSeparator()
    if link:
        menu.addAction(words("Open link"), lambda: open_link(link))
        menu.addAction(words("Copy link address"), lambda: copy_address(link))
        if save_link is not None:
            menu.addAction(words("Save file as…"), save_link)
        menu.addSeparator()
    copying = menu.addAction(words("Copy"), copy)
    copying.setEnabled(bool(selected))
    menu.addAction(words("Copy with source"), copy_with_source)
    query = as_query(selected)
    searching = menu.addAction(words("Search this"), lambda: search(query))
    searching.setEnabled(bool(query))
    menu.addSeparator()
    colors = menu.addMenu(words("Highlight"))
    colors.setEnabled(bool(selected.strip()))
    for color in HighlightColor:
        colors.addAction(name(color), partial(highlight, color))
    menu.addAction(words("Write a note"), write_note)
    menu.addSeparator()
    menu.addAction(words("Select all"), select_all)
    return menu
