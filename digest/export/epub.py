"""An article as a book: EPUB 3.3, with the table of contents of EPUB 2 beside its own for older readers. Pure.

https://www.w3.org/TR/epub-33/ names what has to be in it: the type first and not compressed, a container that leads to
the package, which lists every file.
"""

from __future__ import annotations

import io
import uuid
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime

from digest.export.article import ExportedArticle, PictureFile
from digest.export.tree import Node, xhtml, xml_text
from digest.export.webpage import STYLE, heading, source

_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The zip format knows no earlier time; every file bears it, so that the same article gives the same book."""


@dataclass(frozen=True, slots=True)
class _Section:
    name: str
    title: str


def epub(article: ExportedArticle, now: int) -> bytes:
    """The book's bytes.

    Args:
        article: what it holds.
        now: when it is made, UTC epoch seconds.
    """
    root = article.tree()
    pictures: dict[str, PictureFile] = {}
    _name_pictures(article, root, pictures)
    sections = _name_sections(root)
    identifier = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, article.url or article.title)}"
    files = {
        "META-INF/container.xml": _CONTAINER.encode(),
        "EPUB/package.opf": _package(article, identifier, now, pictures).encode(),
        "EPUB/nav.xhtml": _navigation(article, sections).encode(),
        "EPUB/toc.ncx": _contents(article, identifier, sections).encode(),
        "EPUB/style.css": STYLE.encode(),
        "EPUB/article.xhtml": _page(
            article, article.title, f"{heading(article)}\n{xhtml(root)}\n{source(article)}"
        ).encode(),
        **{f"EPUB/{name}": picture.data or b"" for name, picture in pictures.items()},
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as book:
        book.writestr(zipfile.ZipInfo("mimetype", _EARLIEST), "application/epub+zip", zipfile.ZIP_STORED)
        for name, data in files.items():
            is_packed = name.endswith((".jpg", ".png", ".webp", ".gif"))
            method = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
            book.writestr(zipfile.ZipInfo(name, _EARLIEST), data, method)
    return made.getvalue()


def _name_pictures(article: ExportedArticle, node: Node, named: dict[str, PictureFile]) -> None:
    """Let each picture lead to its file in the book, or put its words where it is not here."""
    for at, child in enumerate(node.children):
        if not isinstance(child, Node):
            continue
        if child.name != "img":
            _name_pictures(article, child, named)
            continue
        picture = article.picture(child)
        if picture is not None and picture.ending:
            known = next((name for name, other in named.items() if other is picture), None)
            name = known or f"pictures/{len(named) + 1}.{picture.ending}"
            named[name] = picture
            child.attributes["src"] = name
            child.attributes.setdefault("alt", "")
        else:
            node.children[at] = Node("small", {}, [child.attributes.get("alt", "")])


def _name_sections(root: Node) -> list[_Section]:
    """Give each heading a name to be led to."""
    sections: list[_Section] = []
    for node in root.walk():
        if node.name == "h2" and node.text().strip():
            node.attributes["id"] = f"section-{len(sections) + 1}"
            sections.append(_Section(node.attributes["id"], " ".join(node.text().split())))
    return sections


def _language(article: ExportedArticle) -> str:
    return xml_text(article.language or "und")


def _page(article: ExportedArticle, title: str, body: str) -> str:
    direction = ' dir="rtl"' if article.is_rtl else ""
    language = _language(article)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' lang="{language}" xml:lang="{language}"{direction}>\n<head>\n<title>{xml_text(title)}</title>\n'
        f'<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n<body>\n{body}</body>\n</html>\n'
    )


def _package(article: ExportedArticle, identifier: str, now: int, pictures: dict[str, PictureFile]) -> str:
    facts = [
        f'<dc:identifier id="book">{identifier}</dc:identifier>',
        f"<dc:title>{xml_text(article.title)}</dc:title>",
        f"<dc:language>{_language(article)}</dc:language>",
        f'<meta property="dcterms:modified">{_moment(now)}</meta>',
    ]
    if article.author:
        facts.append(f"<dc:creator>{xml_text(article.author)}</dc:creator>")
    if article.source:
        facts.append(f"<dc:publisher>{xml_text(article.source)}</dc:publisher>")
    if article.published_at is not None:
        facts.append(f"<dc:date>{_moment(article.published_at)}</dc:date>")
    if article.url:
        facts.append(f"<dc:source>{xml_text(article.url)}</dc:source>")
    items = [
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
        '<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>',
    ]
    for number, (name, picture) in enumerate(pictures.items(), start=1):
        cover = ' properties="cover-image"' if number == 1 else ""
        items.append(f'<item id="picture-{number}" href="{name}" media-type="{picture.media_type}"{cover}/>')
    direction = ' page-progression-direction="rtl"' if article.is_rtl else ""
    lines = "\n".join
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book">\n'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{lines(facts)}\n</metadata>\n'
        f"<manifest>\n{lines(items)}\n</manifest>\n"
        f'<spine toc="ncx"{direction}>\n<itemref idref="article"/>\n</spine>\n</package>\n'
    )


def _navigation(article: ExportedArticle, sections: list[_Section]) -> str:
    inner = "".join(f'<li><a href="article.xhtml#{each.name}">{xml_text(each.title)}</a></li>' for each in sections)
    below = f"<ol>{inner}</ol>" if inner else ""
    title = xml_text(article.title)
    return _page(
        article,
        article.title,
        f'<nav epub:type="toc">\n<ol><li><a href="article.xhtml">{title}</a>{below}</li></ol>\n</nav>\n',
    )


def _contents(article: ExportedArticle, identifier: str, sections: list[_Section]) -> str:
    points = [("article.xhtml", article.title), *((f"article.xhtml#{each.name}", each.title) for each in sections)]
    written = "\n".join(
        f'<navPoint id="point-{order}" playOrder="{order}"><navLabel><text>{xml_text(title)}</text></navLabel>'
        f'<content src="{place}"/></navPoint>'
        for order, (place, title) in enumerate(points, start=1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">\n'
        f'<head><meta name="dtb:uid" content="{identifier}"/></head>\n'
        f"<docTitle><text>{xml_text(article.title)}</text></docTitle>\n<navMap>\n{written}\n</navMap>\n</ncx>\n"
    )


def _moment(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
