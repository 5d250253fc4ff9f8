"""Addresses that come to the window from elsewhere: dropped, pasted, given by a second start; and how they look."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QMimeData, QUrl

from gui.article_list.drag import ARTICLES_MIME

OPENED = ("http", "https", "mailto")
"""The schemes given to the system to open; whatever else stands in a link is never opened."""

_TOGETHER = (
    {"LATIN"},
    {"LATIN", "CJK", "HIRAGANA", "KATAKANA"},
    {"LATIN", "CJK", "HANGUL"},
    {"LATIN", "CJK", "BOPOMOFO"},
)
"""Scripts that one name may hold, as browsers allow (Unicode Technical Standard 39, "highly restrictive")."""

_LOOKALIKES = frozenset("асԁеһіјӏорԛѕԝхуүӓӧγνορυα")
"""Letters of Cyrillic and Greek that look like Latin ones: a name of nothing else is a disguise."""

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


def shown_address(url: str) -> str:
    """An address for reading: names of hosts in their own script, but in ASCII where they could pass for another's."""
    found = QUrl(url)
    host = found.host(QUrl.ComponentFormattingOption.EncodeUnicode)
    if "xn--" not in url and host.isascii():
        return url
    encoded = found.host(QUrl.ComponentFormattingOption.FullyEncoded)
    shown = ".".join(_shown_label(label) for label in encoded.split("."))
    return found.toString(QUrl.ComponentFormattingOption.FullyEncoded).replace(encoded, shown, 1)


def _shown_label(ascii_label: str) -> str:
    if not ascii_label.startswith("xn--"):
        return ascii_label
    try:
        label = ascii_label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return ascii_label
    letters = [letter for letter in label if letter.isalpha()]
    scripts = {unicodedata.name(letter, "NOTHING").split()[0] for letter in letters}
    is_one = len(scripts) == 1 or any(scripts <= together for together in _TOGETHER)
    is_disguise = bool(letters) and all(letter in _LOOKALIKES for letter in letters)
    return label if is_one and not is_disguise and label.isprintable() else ascii_label
