"""An article as plain text: paragraphs parted by empty lines, no markup. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from digest.export.article import ExportedArticle
from digest.export.tree import Node

_BLOCKS = frozenset(
    (
        *("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "hr", "figure", "figcaption"),
        *("table", "aside", "caption", "dt", "dd"),
    )
)


def plain(article: ExportedArticle) -> str:
    """Title, byline and text, with the address last."""
    parts = [article.title, article.byline, *plain_blocks(article.tree()), article.url or ""]
    return "\n\n".join(part for part in parts if part) + "\n"


def plain_blocks(node: Node) -> Iterator[str]:
    """What a node holds, as blocks without line feeds at their ends."""
    line = ""
    for child in node.children:
        if isinstance(child, Node) and child.name in _BLOCKS:
            if line.strip():
                yield _lines(line)
            line = ""
            yield from _block(child)
        else:
            line += child if isinstance(child, str) else _words(child)
    if line.strip():
        yield _lines(line)


def _block(node: Node) -> Iterator[str]:
    name = node.name
    if name == "pre":
        yield node.text().strip("\n")
    elif name == "hr":
        yield "* * *"
    elif name in ("ul", "ol"):
        yield "\n".join(_entries(node))
    elif name == "table":
        for caption in node.elements("caption"):
            yield from plain_blocks(caption)
        rows = (row for row in node.walk() if row.name == "tr")
        yield "\n".join("\t".join(" ".join(plain_blocks(cell)) for cell in row.elements("td", "th")) for row in rows)
    elif name in ("blockquote", "dd"):
        mark = "> " if name == "blockquote" else "    "
        yield "\n".join(f"{mark}{line}".rstrip() for line in "\n\n".join(plain_blocks(node)).split("\n"))
    else:
        yield from plain_blocks(node)


def _entries(node: Node) -> Iterator[str]:
    number = int(node.attributes.get("start") or 1)
    for entry in node.elements("li"):
        mark = f"{number}. " if node.name == "ol" else "• "
        number += 1
        inside = "\n".join(plain_blocks(entry))
        yield mark + f"\n{' ' * len(mark)}".join(inside.split("\n"))


def _words(node: Node) -> str:
    if node.name == "br":
        return "\x00"
    if node.name == "img":
        return node.attributes.get("alt", "")
    inside = "".join(child if isinstance(child, str) else _words(child) for child in node.children)
    return f"“{inside}”" if node.name == "q" else inside


def _lines(text: str) -> str:
    """One line for each that ended with a break (which `_words` writes as a NUL: no text holds one)."""
    return "\n".join(" ".join(line.split()) for line in text.split("\x00")).strip("\n")
