"""Full articles as parts of one file: their own names and links led apart from those of the others. Pure."""

from __future__ import annotations

from digest.export.article import ExportedArticle
from digest.export.tree import Node


def article_name(article_id: int) -> str:
    """What links to an article lead to."""
    return f"article-{article_id}"


def apart(article: ExportedArticle, article_id: int, *, deeper: int = 0) -> Node:
    """An article's text with its names made its own.

    Args:
        article: it.
        article_id: by it names are told apart.
        deeper: levels by which headings go down.
    """
    root = article.tree()
    for node in root.walk():
        given = node.attributes
        if "id" in given:
            given["id"] = f"a{article_id}-{given['id']}"
        if given.get("href", "").startswith("#"):
            given["href"] = f"#a{article_id}-{given['href'][1:]}"
        if len(node.name) == 2 and node.name[0] == "h" and node.name[1].isdigit():
            node.name = f"h{min(6, int(node.name[1]) + deeper)}"
    return root
