"""A selection of an article's text as plain words. Pure."""

from __future__ import annotations

from gui.article_view.document import LINE_SEPARATOR, NO_WIDTH
from gui.article_view.hyphens import SOFT_HYPHEN


def plain_selection(selected: str) -> str:
    """Qt's text of a selection as plain text."""
    text = selected.replace("\u2029", "\n").replace(LINE_SEPARATOR, "\n").replace("\xa0", " ")
    for unseen in (NO_WIDTH, SOFT_HYPHEN, "\ufffc", "\ufdd0", "\ufdd1"):
        text = text.replace(unseen, "")
    return text.strip("\n")
