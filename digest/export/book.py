"""A book as a file: EPUB 3.3, with the table of contents of EPUB 2 beside its own for older readers. Pure.

https://www.w3.org/TR/epub-33/ names what has to be in it: the type first and not compressed, a container that leads to
the package, which lists every file.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from digest.export.article import ExportedArticle, PictureFile
from digest.export.tree import Node, xml_text
from digest.export.webpage import STYLE

_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The zip format knows no earlier time; every file bears it, so that the same contents give the same book."""
_STYLE = f"""{STYLE}
nav ol {{ list-style: none; padding-left: 1.2em; }} body.cover {{ margin: 0; padding: 0; text-align: center; }}
body.cover img {{ margin: 0 auto; max-height: 100%; }}
"""
UNKNOWN_LANGUAGE = "und"


@dataclass(frozen=True, slots=True)
class Page:
    """A file of the text.

    Attributes:
        name: of the file, without its ending.
        body: XHTML.
        language: a BCP 47 tag; None if unknown.
        look: the class of its body; "" for none.
    """

    name: str
    title: str
    body: str
    language: str | None = None
    is_rtl: bool = False
    look: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table of contents, and those below it. `place`: a file of the book, with its ending."""

    title: str
    place: str
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """What a book is made of.

    Attributes:
        identifier: a URI, the same for the same book.
        now: when it is made, UTC epoch seconds.
        pages: in reading order; `nav` among them stands for the table of contents as a page.
        contents_title: above the table of contents; "" for none.
        published_at: UTC epoch seconds; None if unknown.
        pictures: by the name of their file.
        cover: one of those names; None where it has no cover.
        style: CSS beside that of every book.
    """

    title: str
    identifier: str
    language: str | None
    is_rtl: bool
    now: int
    pages: Sequence[Page]
    entries: Sequence[Entry]
    contents_title: str = ""
    author: str | None = None
    publisher: str | None = None
    published_at: int | None = None
    source: str | None = None
    pictures: dict[str, PictureFile] = field(default_factory=dict)
    cover: str | None = None
    style: str = ""


NAV = Page("nav", "", "")
"""Where the table of contents is to stand among the pages."""


def written(book: Book) -> bytes:
    """The book's bytes."""
    files = {
        "META-INF/container.xml": _CONTAINER.encode(),
        "EPUB/package.opf": _package(book).encode(),
        "EPUB/nav.xhtml": _xhtml(_nav_page(book)).encode(),
        "EPUB/toc.ncx": _ncx(book).encode(),
        "EPUB/style.css": f"{_STYLE}{book.style}".encode(),
        **{f"EPUB/{page.name}.xhtml": _xhtml(page).encode() for page in book.pages if page is not NAV},
        **{f"EPUB/{name}": picture.data or b"" for name, picture in book.pictures.items()},
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        packed.writestr(zipfile.ZipInfo("mimetype", _EARLIEST), "application/epub+zip", zipfile.ZIP_STORED)
        for name, data in files.items():
            is_packed = name.endswith((".jpg", ".png", ".webp", ".gif"))
            method = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
            packed.writestr(zipfile.ZipInfo(name, _EARLIEST), data, method)
    return made.getvalue()


def name_pictures(article: ExportedArticle, node: Node, named: dict[str, PictureFile]) -> None:
    """Let each picture of a text lead to its file in the book, or put its words where it is not here.

    Args:
        article: whose pictures they are.
        node: what shows them; is changed.
        named: the book's pictures by name of file; grows.
    """
    known = {id(picture): name for name, picture in named.items()}
    for at, child in enumerate(node.children):
        if not isinstance(child, Node):
            continue
        if child.name != "img":
            name_pictures(article, child, named)
            continue
        picture = article.picture(child)
        if picture is not None and picture.ending:
            name = known.get(id(picture)) or f"pictures/{len(named) + 1}.{picture.ending}"
            known[id(picture)] = name
            named[name] = picture
            child.attributes["src"] = name
            child.attributes.setdefault("alt", "")
        else:
            node.children[at] = Node("small", {}, [child.attributes.get("alt", "")])


def _tag(language: str | None) -> str:
    return xml_text(language or UNKNOWN_LANGUAGE)


def _xhtml(page: Page) -> str:
    direction = ' dir="rtl"' if page.is_rtl else ""
    look = f' class="{page.look}"' if page.look else ""
    language = _tag(page.language)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' lang="{language}" xml:lang="{language}"{direction}>\n<head>\n<title>{_label(page.title)}</title>\n'
        f'<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n'
        f"<body{look}>\n{page.body}</body>\n</html>\n"
    )


def _package(book: Book) -> str:
    facts = [
        f'<dc:identifier id="book">{xml_text(book.identifier)}</dc:identifier>',
        f"<dc:title>{_label(book.title)}</dc:title>",
        f"<dc:language>{_tag(book.language)}</dc:language>",
        f'<meta property="dcterms:modified">{_moment(book.now)}</meta>',
    ]
    if book.author:
        facts.append(f"<dc:creator>{xml_text(book.author)}</dc:creator>")
    if book.publisher:
        facts.append(f"<dc:publisher>{xml_text(book.publisher)}</dc:publisher>")
    if book.published_at is not None:
        facts.append(f"<dc:date>{_moment(book.published_at)}</dc:date>")
    if book.source:
        facts.append(f"<dc:source>{xml_text(book.source)}</dc:source>")
    if book.cover is not None:
        # How EPUB 2 says it; older readers show no cover without.
        number = list(book.pictures).index(book.cover) + 1
        facts.append(f'<meta name="cover" content="picture-{number}"/>')
    items = [
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
    ]
    items += [
        f'<item id="{page.name}" href="{page.name}.xhtml" media-type="application/xhtml+xml"/>'
        for page in book.pages
        if page is not NAV
    ]
    for number, (name, picture) in enumerate(book.pictures.items(), start=1):
        cover = ' properties="cover-image"' if name == book.cover else ""
        items.append(f'<item id="picture-{number}" href="{name}" media-type="{picture.media_type}"{cover}/>')
    direction = ' page-progression-direction="rtl"' if book.is_rtl else ""
    order = "".join(f'<itemref idref="{page.name}"/>\n' for page in book.pages)
    lines = "\n".join
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book">\n'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{lines(facts)}\n</metadata>\n'
        f"<manifest>\n{lines(items)}\n</manifest>\n"
        f'<spine toc="ncx"{direction}>\n{order}</spine>\n</package>\n'
    )


def _nav_page(book: Book) -> Page:
    title = f"<h1>{xml_text(book.contents_title)}</h1>\n" if book.contents_title else ""
    body = f'<nav epub:type="toc">\n{title}{_nav_list(book.entries)}</nav>\n'
    return Page("nav", book.contents_title or book.title, body, book.language, book.is_rtl)


def _nav_list(entries: Sequence[Entry]) -> str:
    lines = (
        f'<li><a href="{xml_text(each.place)}">{_label(each.title)}</a>'
        f"{_nav_list(each.entries) if each.entries else ''}</li>\n"
        for each in entries
    )
    return f"<ol>\n{''.join(lines)}</ol>\n"


def _ncx(book: Book) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">\n'
        f'<head><meta name="dtb:uid" content="{xml_text(book.identifier)}"/></head>\n'
        f"<docTitle><text>{_label(book.title)}</text></docTitle>\n"
        f"<navMap>\n{''.join(_points(book.entries, ''))}</navMap>\n</ncx>\n"
    )


def _points(entries: Sequence[Entry], above: str) -> Iterator[str]:
    for number, each in enumerate(entries, start=1):
        name = f"{above}-{number}"
        yield f'<navPoint id="point{name}"><navLabel><text>{_label(each.title)}</text></navLabel>'
        yield f'<content src="{xml_text(each.place)}"/>'
        yield from _points(each.entries, name)
        yield "</navPoint>\n"


def _label(text: str) -> str:
    """A title as XML; readers of books refuse an empty one."""
    return " ".join(xml_text(text).split()) or "–"


def _moment(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
