"""The kinds of files an article can be saved as, and the writer of each. Pure."""

from __future__ import annotations

from enum import StrEnum

from digest.export.article import ExportedArticle
from digest.export.epub import epub
from digest.export.fonts import PdfFonts
from digest.export.markdown import markdown
from digest.export.pdf import pdf
from digest.export.plain import plain
from digest.export.webpage import webpage


class Format(StrEnum):
    """A kind of file; the value is the ending of its name."""

    PDF = "pdf"
    EPUB = "epub"
    HTML = "html"
    MARKDOWN = "md"
    TEXT = "txt"


def written(article: ExportedArticle, form: Format, fonts: PdfFonts, now: int) -> bytes:
    """An article as a file's bytes.

    Args:
        article: what it holds.
        form: what it is written as.
        fonts: for a PDF.
        now: when it is made, UTC epoch seconds.
    """
    match form:
        case Format.PDF:
            return pdf(article, fonts, now)
        case Format.EPUB:
            return epub(article, now)
        case Format.HTML:
            return webpage(article).encode("utf-8", "replace")
        case Format.MARKDOWN:
            return markdown(article).encode("utf-8", "replace")
        case Format.TEXT:
            return plain(article).encode("utf-8", "replace")
