"""The quiet row under an article for each file that came with it: "Audio · 32 min · 28 MB", a link. No widgets."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from gui.words import duration
from storage.types import ArticleBody, Enclosure

translate = QCoreApplication.translate


def with_enclosures(body: ArticleBody) -> ArticleBody:
    """The article with a row for each file under its text; a file that the text links to already has none."""
    rows = [each for each in body.enclosures if escape(each.url) not in body.html]
    if not rows:
        return body
    links = "".join(
        f'<p><small><a href="{escape(each.url)}">{escape(enclosure_words(each))}</a></small></p>' for each in rows
    )
    return replace(body, html=f"{body.html}<hr>{links}")


def enclosure_words(enclosure: Enclosure) -> str:
    """What the file is, how long it plays, how large it is, as far as its feed tells; then its title."""
    parts = [_kind(enclosure.media_type)]
    if enclosure.duration_s is not None:
        parts.append(duration(enclosure.duration_s))
    if enclosure.size_bytes is not None:
        form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
        parts.append(QLocale().formattedDataSize(enclosure.size_bytes, 0, form))
    if enclosure.title:
        parts.append(enclosure.title)
    return " · ".join(parts)


def _kind(media_type: str) -> str:
    family, _, form = media_type.partition("/")
    named = {
        "audio": translate("Enclosures", "Audio"),
        "video": translate("Enclosures", "Video"),
        "text": translate("Enclosures", "Text"),
        "image": translate("Enclosures", "Picture"),
    }
    documents = {"pdf": "PDF", "epub+zip": "EPUB", "zip": "ZIP", "x-bittorrent": "BitTorrent"}
    return named.get(family) or documents.get(form) or translate("Enclosures", "File")
