"""What is printed of a digest: its front page as a document, bars and picture included. Asks and prints nothing."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from digest.edition_types import Edition, EditionWeek
from digest.export.article import ExportedArticle, PictureFile
from digest.export.edition_words import EditionWords
from digest.export.front_page import ExportedEdition, front_page, places
from digest.export.tree import Node, xhtml
from gui.printing import print_document
from storage import pictures
from storage.errors import StorageError
from storage.pictures_file import open_pictures_reader

_STYLE = """a { text-decoration: none; } h2 { font-size: 15pt; } h3 { font-size: 12pt; } .byline { color: #444444; }
li, .names { font-size: 9pt; } .developing, em { font-weight: bold; font-style: normal; }"""
_CHART = "weeks"
_CHART_PX = (1200, 130)


def full_title(edition: Edition, words: EditionWords) -> str:
    """How a printer's queue names it."""
    return ExportedEdition(edition, {}, words).full_title


def read_paper(path: Path, edition: Edition, words: EditionWords) -> tuple[ExportedEdition, bytes | None, str]:
    """An edition's front page as HTML, with the lead's picture; for a thread that reads. `path`: of the pictures."""
    key = edition.lead.picture_key if edition.lead is not None else None
    data = _picture(path, key)
    exported = ExportedEdition(edition, _illustrated(edition, data), words)
    return exported, data, _printed(exported)


def paper(made: tuple[ExportedEdition, bytes | None, str], family: str) -> QTextDocument:
    """What `read_paper` gave as a document. `family`: the typeface chosen for reading."""
    exported, data, html = made
    edition = exported.edition
    images = {}
    if data and edition.lead is not None and edition.lead.picture_key is not None:
        images[edition.lead.picture_key] = QImage.fromData(data)
    if edition.briefing is not None:
        images[_CHART] = _chart(edition.briefing.weeks)
    return print_document(
        exported.title,
        exported.facts,
        html,
        images,
        language=exported.words.language,
        family=family,
        style=_STYLE,
    )


def _picture(path: Path, key: str | None) -> bytes | None:
    if key is None:
        return None
    try:
        conn = open_pictures_reader(path)
    except StorageError:
        return None
    with closing(conn):
        return pictures.read(conn, key)


def _illustrated(edition: Edition, data: bytes | None) -> Mapping[int, ExportedArticle]:
    """The lead's article as far as its picture is shown: what is printed is the front page alone."""
    lead = edition.lead
    if lead is None or lead.picture_key is None or not data:
        return {}
    shown = {lead.picture_key: PictureFile("", data)}
    return {
        lead.headline_id: ExportedArticle(
            lead.headline, None, "", None, "", None, None, is_rtl=False, html="", pictures=shown
        )
    }


def _printed(exported: ExportedEdition) -> str:
    """The front page as Qt's documents take it: bars of a chart are one picture."""
    root = front_page(exported, places(exported))
    for node in root.walk():
        if node.attributes.get("class", "").startswith("weeks"):
            node.children = [Node("img", {"src": f"picture:{_CHART}", "alt": ""})]
    return xhtml(root)


def _chart(weeks: tuple[EditionWeek, ...]) -> QImage:
    width, height = _CHART_PX
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    step = width / max(1, len(weeks))
    most = max((each.articles for each in weeks), default=0) or 1
    for number, week in enumerate(weeks):
        tall = max(2, round(height * week.articles / most))
        painter.fillRect(round(number * step), height - tall, max(2, round(step * 0.85)), tall, QColor("#a9a296"))
    painter.end()
    return image
