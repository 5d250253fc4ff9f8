"""The kinds of files an edition can be exported as, and the writer of each. Pure."""

from __future__ import annotations

from enum import StrEnum

from digest.export.edition_epub import edition_epub
from digest.export.edition_mail import Envelope, edition_mail
from digest.export.edition_pdf import edition_pdf
from digest.export.edition_texts import edition_markdown, edition_plain, edition_webpage
from digest.export.fonts import PdfFonts
from digest.export.front_page import ExportedEdition
from digest.export.pdf_document import Paper


class EditionFormat(StrEnum):
    """A kind of file; the value is the ending of its name."""

    EPUB = "epub"
    PDF = "pdf"
    HTML = "html"
    MARKDOWN = "md"
    MAIL = "eml"
    TEXT = "txt"


NEEDS_ARTICLES = frozenset((EditionFormat.EPUB, EditionFormat.PDF, EditionFormat.HTML))
"""The kinds that hold the articles themselves; of the others, the lead story's picture is all that is needed."""


def edition_written(
    exported: ExportedEdition,
    form: EditionFormat,
    fonts: PdfFonts,
    now: int,
    *,
    paper: Paper = Paper.A4,
    envelope: Envelope = Envelope(),  # noqa: B008 - a frozen value
) -> bytes:
    """An edition as a file's bytes.

    Args:
        exported: what it holds.
        form: what it is written as.
        fonts: for a PDF, and a book's cover.
        now: when it is made, UTC epoch seconds.
        paper: the sheet of a PDF.
        envelope: whom a letter is from and to.

    Raises:
        ValueError: an address of the envelope is none.
    """
    match form:
        case EditionFormat.EPUB:
            return edition_epub(exported, fonts, now)
        case EditionFormat.PDF:
            return edition_pdf(exported, fonts, now, paper)
        case EditionFormat.HTML:
            return edition_webpage(exported).encode("utf-8", "replace")
        case EditionFormat.MARKDOWN:
            return edition_markdown(exported).encode("utf-8", "replace")
        case EditionFormat.MAIL:
            return edition_mail(exported, envelope).as_bytes()
        case EditionFormat.TEXT:
            return edition_plain(exported).encode("utf-8", "replace")
