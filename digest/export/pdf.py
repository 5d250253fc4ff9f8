"""An article as a PDF. Pure: fonts are given as files."""

from __future__ import annotations

from datetime import UTC, datetime
from html import unescape

from digest.export.article import ExportedArticle
from digest.export.fonts import PdfFonts
from digest.export.pdf_document import Document, Paper
from digest.export.pdf_text import drawable


def pdf(article: ExportedArticle, fonts: PdfFonts, now: int, paper: Paper = Paper.A4) -> bytes:
    """The file's bytes.

    Args:
        article: what it holds.
        fonts: what it is set in.
        now: when it is made, UTC epoch seconds.
        paper: the sheet.
    """
    text = f"{article.title}{article.byline}{unescape(article.html)}"
    document = Document(fonts.of(text), paper, article.language, is_rtl=article.is_rtl)
    document.pages.set_title(drawable(article.title))
    document.pages.set_creation_date(datetime.fromtimestamp(now, UTC))
    if article.author:
        document.pages.set_author(drawable(article.author))
    document.title(article.title)
    if article.byline:
        document.line(article.byline)
    document.blocks(article.tree(), article)
    if article.url:
        document.line(article.url, link=article.url)
    return document.data()
