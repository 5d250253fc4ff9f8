"""Addresses and files that come to the window from elsewhere: dropped, pasted, given by a second start."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QUrl

from gui.article_list.drag import ARTICLES_MIME

OPENED = ("http", "https", "mailto")
"""The schemes given to the system to open; whatever else stands in a link is never opened."""

_LOOKED_AT = ("http", "https", "feed", "file")


def addresses_in(data: QMimeData) -> list[str]:
    """Web addresses, and files by their path; empty for everything else, our own articles being dragged included."""
    if data.hasFormat(ARTICLES_MIME):
        return []
    if data.hasUrls():
        urls = [url for url in data.urls() if url.scheme().lower() in _LOOKED_AT]
        return [url.toLocalFile() if url.isLocalFile() else url.toString() for url in urls]
    text = data.text().strip() if data.hasText() else ""
    is_one = bool(text) and not any(character.isspace() for character in text)
    return [text] if is_one and QUrl(text).scheme().lower() in _LOOKED_AT else []
