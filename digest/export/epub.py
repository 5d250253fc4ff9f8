"""An article as a book. Pure."""

from __future__ import annotations

import uuid

from digest.export.article import ExportedArticle, PictureFile
from digest.export.book import Book, Entry, Page, name_pictures, written
from digest.export.strict import strict
from digest.export.tree import Node, xhtml
from digest.export.webpage import heading, source

_FILE = "article.xhtml"


def epub(article: ExportedArticle, now: int) -> bytes:
    """The book's bytes.

    Args:
        article: what it holds.
        now: when it is made, UTC epoch seconds.
    """
    root = strict(article.tree())
    pictures: dict[str, PictureFile] = {}
    name_pictures(article, root, pictures)
    sections = tuple(_sections(root))
    body = f"{heading(article)}\n{xhtml(root)}\n{source(article)}"
    return written(
        Book(
            title=article.title,
            identifier=f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, _encodable(article.url or article.title))}",
            language=article.language,
            is_rtl=article.is_rtl,
            now=now,
            pages=[Page("article", article.title, body, article.language, article.is_rtl)],
            entries=[Entry(article.title, _FILE, sections)],
            author=article.author,
            publisher=article.source,
            published_at=article.published_at,
            source=article.url,
            pictures=pictures,
            cover=next(iter(pictures), None),
        )
    )


def _sections(root: Node) -> list[Entry]:
    """Its headings, each given a name to be led to."""
    sections: list[Entry] = []
    for node in root.walk():
        if node.name == "h2" and node.text().strip():
            node.attributes["id"] = f"section-{len(sections) + 1}"
            sections.append(Entry(node.text(), f"{_FILE}#{node.attributes['id']}"))
    return sections


def _encodable(text: str) -> str:
    """Without halves of surrogate pairs, which no bytes stand for."""
    return text.encode("utf-8", "replace").decode()
