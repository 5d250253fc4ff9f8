"""Markup of entries and pages into safe, plain, typesettable HTML. The only file that knows BeautifulSoup.

One walk over the tree writes new markup of a small vocabulary; nothing of the old markup is passed on but text and
checked addresses. The sanitiser (nh3) runs last all the same: what the walk lets through by mistake ends there.
Pictures are written as `picture:KEY`, whatever stood in the source: reading can load nothing.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape
from urllib.parse import urlsplit

import nh3
from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, XMLParsedAsHTMLWarning
from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from feeds import markup_rules as rules
from feeds.addresses import absolute, link, picture_key
from feeds.texts import clean_text, without_controls
from storage.plaintext import plain_text
from storage.types import PictureDraft

MAX_SOURCE_CHARS = 3_000_000
MAX_HTML_CHARS = 500_000
"""An article longer than this is cut at a block and says where it goes on: Qt needs seconds to lay out more."""

MAX_TABLE_DEPTH = 2
MAX_NESTING = 6
"""Of lists and quotes. Qt lays nested tables out twice as slowly for each level, and nobody reads deeper."""

MAX_DEPTH = 120
"""Of elements; what is nested deeper is taken as text. Keeps the walk's recursion within Python's bound."""

MAX_PICTURE_WIDTH_PX = 1600
_PICTURE_HOST = "https://picture.invalid/"
"""Stands for `picture:` until the sanitiser, which knows no such scheme, has run; no address may end in .invalid
(RFC 2606), and the walk writes no picture of any other host."""

_SANITISER = nh3.Cleaner(
    tags=rules.ALLOWED_TAGS,
    attributes=rules.ALLOWED_ATTRIBUTES,
    clean_content_tags=rules.CLEAN_CONTENT,
    url_schemes={"http", "https", "mailto"},
    link_rel=None,
    strip_comments=True,
)

_BREAKS = re.compile(r"(?:\s*<br>\s*){2,}")
_EDGE_BREAKS = re.compile(r"^(?:\s|<br>)+|(?:\s|<br>)+$")


@dataclass(frozen=True, slots=True)
class CleanedHtml:
    """Safe HTML, its plain text, and the pictures it refers to. `lead_key`: the first that is large enough to lead."""

    html: str
    text: str
    pictures: tuple[PictureDraft, ...]
    lead_key: str | None


def clean_html(html: str, base_url: str, title: str = "") -> CleanedHtml:
    """Clean a piece of markup.

    Args:
        html: anything a server sent.
        base_url: what relative addresses are relative to.
        title: a heading that only repeats it is left out.
    """
    return clean_tree(_parsed(html), base_url, title)


def clean_tree(tree: Tag, base_url: str, title: str = "") -> CleanedHtml:
    """Clean a part of a parsed document."""
    shaper = _Shaper(base_url, title)
    shaper.take(tree)
    written = shaper.written()
    safe = _SANITISER.clean(written).replace(f'src="{_PICTURE_HOST}', 'src="picture:')
    pictures = tuple(shaper.pictures.values())
    lead = next((each.key for each in pictures if _may_lead(each)), None)
    return CleanedHtml(safe, plain_text(safe), pictures, lead)


def parse_page(page: bytes, encoding: str | None) -> BeautifulSoup:
    """A whole page as a tree; its encoding as declared by the server, else by the page, else guessed."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        return BeautifulSoup(page, "lxml", from_encoding=encoding)


def _parsed(html: str) -> Tag:
    text = without_controls(html[:MAX_SOURCE_CHARS])
    if "<" not in text:
        # Plain text: its empty lines part paragraphs.
        text = "".join(f"<p>{part}</p>" for part in re.split(r"\n\s*\n", text))
    with warnings.catch_warnings():
        # A feed's text may look like a file's name or be XML; both are said once for nothing.
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)
        return BeautifulSoup(text, "lxml")


def _may_lead(picture: PictureDraft) -> bool:
    """Not an icon or a portrait beside a name: as wide as a thumbnail at least, where the page tells."""
    return (picture.width or 1000) >= 120 and (picture.height or 1000) >= 80


class _Shaper:
    """Writes the blocks of one article."""

    def __init__(self, base_url: str, title: str) -> None:
        self.pictures: dict[str, PictureDraft] = {}
        self._base_url = base_url
        self._title = " ".join(title.split()).casefold()
        self._blocks: list[str] = []
        self._line: list[str] = []
        self._behind: list[str] = []
        self._size = 0
        self._full = False
        self._tables = 0
        self._nesting = 0
        self._depth = 0
        self._by_block: Mapping[str, Callable[[Tag], None]] = {
            "p": self._paragraph,
            "pre": self._preformatted,
            "blockquote": self._quote,
            "ul": self._list,
            "ol": self._list,
            "menu": self._list,
            "dir": self._list,
            "dl": self._definitions,
            "table": self._table,
            "figure": self._figure,
            "hr": self._rule,
            "summary": self._summary,
            "img": self._lone_picture,
            **dict.fromkeys(rules.HEADINGS, self._heading),
            **dict.fromkeys(rules.EMBEDS, self._embed),
        }

    def take(self, node: Tag) -> None:
        """Write what a node holds."""
        self._children(node)
        self._flush()

    def written(self) -> str:
        """The article so far."""
        html = "".join(self._blocks)
        if self._full and self._base_url.startswith("http"):
            html += f'<p><a href="{escape(self._base_url)}">Continue at the source</a></p>'
        return html

    # ---- the walk

    def _children(self, node: Tag) -> None:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self._line.append(escape(node.get_text(" "), quote=False))
        else:
            for child in node.children:
                self._node(child)
        self._depth -= 1

    def _node(self, node: PageElement) -> None:
        if self._full:
            return
        if isinstance(node, NavigableString):
            if not isinstance(node, PreformattedString):
                self._line.append(escape(str(node), quote=False))
            return
        if not isinstance(node, Tag) or self._is_clutter(node):
            return
        name = node.name
        if name == "br":
            self._line.append("<br>")
        elif name in self._by_block:
            if name != "img" or not self._in_line():
                self._flush()
            self._by_block[name](node)
        elif name in rules.INLINE:
            self._inline(node, rules.INLINE[name])
        else:
            # A frame of some kind, known or not: what it holds stands for itself.
            self._flush()
            self._children(node)
            self._flush()

    def _in_line(self) -> bool:
        return any(piece.strip() and piece != "<br>" for piece in self._line)

    def _is_clutter(self, node: Tag) -> bool:
        if node.name in rules.DROPPED:
            return True
        attributes = node.attrs
        if not attributes or node.name == "img":
            return False
        style = attributes.get("style")
        if style and rules.HIDDEN_STYLE.search(str(style)):
            return len(node.get_text()) < rules.CLUTTER_MAX_CHARS
        if "class" not in attributes and "id" not in attributes:
            return False
        marks = " ".join([*_words(attributes.get("class")), str(attributes.get("id") or "")])
        if rules.CLUTTER.search(marks):
            return len(node.get_text(strip=True)) < rules.CLUTTER_MAX_CHARS
        return False

    def _inline(self, node: Tag, written_as: str | None) -> None:
        if written_as is None or any(type(each) is Tag and each.name in rules.BLOCKS for each in node.descendants):
            self._children(node)
            return
        opening = f"<{written_as}>"
        if written_as == "a":
            href = link(self._base_url, _first(node.get("href")))
            if href is None:
                self._children(node)
                return
            opening = f'<a href="{escape(href)}">'
        start = len(self._line)
        self._line.append(opening)
        self._children(node)
        if len(self._line) == start + 1:
            del self._line[start:]
        else:
            self._line.append(f"</{written_as}>")

    # ---- writing

    def _flush(self) -> None:
        """Write the pending line as paragraphs, and the pictures that stood in it behind them."""
        line, self._line = "".join(self._line).strip(), []
        # Most lines hold no break, and most blocks no line: the regular expressions are for the rest.
        for part in _BREAKS.split(line) if "<br>" in line else (line,):
            text = _EDGE_BREAKS.sub("", part) if "<br>" in part else part
            if text and (text[0] not in "<&\xa0" or _has_text(text)):
                self._write(f"<p>{text}</p>")
        behind, self._behind = self._behind, []
        for picture in behind:
            self._write(picture)

    def _write(self, block: str) -> None:
        if self._size + len(block) > MAX_HTML_CHARS:
            self._full = True
            return
        self._size += len(block)
        self._blocks.append(block)

    def _aside(self, write: Callable[[], None]) -> list[str]:
        """The blocks that something writes, kept out of the article."""
        outside, self._blocks = self._blocks, []
        size = self._size
        try:
            write()
            self._flush()
        finally:
            inside, self._blocks = self._blocks, outside
            self._size = size
        return inside

    # ---- blocks

    def _paragraph(self, node: Tag) -> None:
        self._children(node)
        self._flush()

    def _heading(self, node: Tag) -> None:
        inside = self._aside(lambda: self._children(node))
        name = rules.HEADINGS[node.name]
        for block in inside:
            if not block.startswith("<p>"):
                self._write(block)
                continue
            text = block[3:-4]
            if self._title and not self._blocks and clean_text(text).casefold() == self._title:
                continue
            self._write(f"<{name}>{text}</{name}>")

    def _preformatted(self, node: Tag) -> None:
        text = node.get_text().strip("\n")
        if text.strip():
            self._write(f"<pre>{escape(text, quote=False)}</pre>")

    def _quote(self, node: Tag) -> None:
        self._nested("blockquote", node)

    def _nested(self, name: str, node: Tag) -> None:
        self._nesting += 1
        inside = self._aside(lambda: self._children(node))
        self._nesting -= 1
        if not inside:
            return
        if self._nesting >= MAX_NESTING:
            for block in inside:
                self._write(block)
        else:
            self._write(f"<{name}>{''.join(inside)}</{name}>")

    def _list(self, node: Tag) -> None:
        self._nesting += 1
        lines = [self._list_line(child) for child in node.find_all(True, recursive=False)]
        self._nesting -= 1
        lines = [line for line in lines if line]
        if not lines:
            return
        if self._nesting >= MAX_NESTING:
            for line in lines:
                self._write(f"<p>{line}</p>" if not line.startswith("<") else line)
            return
        name = "ol" if node.name == "ol" else "ul"
        first = _number(node.get("start"), 1, 100_000)
        start = f' start="{first}"' if name == "ol" and first is not None and first != 1 else ""
        self._write(f"<{name}{start}>{''.join(f'<li>{line}</li>' for line in lines)}</{name}>")

    def _list_line(self, node: Tag) -> str:
        """A list's entry. Its paragraphs become lines of one: Qt loses the bullet of a second paragraph."""
        if self._is_clutter(node):
            return ""
        return _joined(self._aside(lambda: self._node(node) if node.name in ("ul", "ol") else self._children(node)))

    def _definitions(self, node: Tag) -> None:
        written = []
        for child in node.find_all(("dt", "dd")):
            name = child.name
            inside = _joined(self._aside(lambda child=child: self._children(child)))  # type: ignore[misc]
            if inside:
                written.append(f"<{name}>{inside}</{name}>")
        if written:
            self._write(f"<dl>{''.join(written)}</dl>")

    def _table(self, node: Tag) -> None:
        lines = [row for row in node.find_all("tr") if row.find_parent("table") is node]
        widths = [len(row.find_all(("td", "th"), recursive=False)) for row in lines]
        is_layout = (
            max(widths, default=0) < 2
            or len(lines) < 2
            or node.get("role") == "presentation"
            or node.find("table") is not None
        )
        if is_layout or self._tables >= MAX_TABLE_DEPTH:
            for row in lines:
                for cell in row.find_all(("td", "th"), recursive=False):
                    self._children(cell)
                    self._flush()
            return
        self._tables += 1
        caption = node.find("caption")
        written = [f"<tr>{self._cells(row)}</tr>" for row in lines]
        self._tables -= 1
        head = f"<caption>{escape(caption.get_text(' ', strip=True), quote=False)}</caption>" if caption else ""
        self._write(f"<table>{head}<tbody>{''.join(written)}</tbody></table>")

    def _cells(self, row: Tag) -> str:
        written = []
        for cell in row.find_all(("td", "th"), recursive=False):
            name = cell.name
            spans = "".join(
                f' {span}="{number}"'
                for span in ("colspan", "rowspan")
                if (number := _number(cell.get(span), 2, 50)) is not None
            )
            inside = _joined(self._aside(lambda cell=cell: self._children(cell)))  # type: ignore[misc]
            written.append(f"<{name}{spans}>{inside}</{name}>")
        return "".join(written)

    def _rule(self, _node: Tag) -> None:
        if self._blocks and self._blocks[-1] != "<hr>":
            self._write("<hr>")

    def _summary(self, node: Tag) -> None:
        text = node.get_text(" ", strip=True)
        if text:
            self._write(f"<p><strong>{escape(text, quote=False)}</strong></p>")

    # ---- pictures and what is played

    def _figure(self, node: Tag) -> None:
        caption_tag = node.find("figcaption")
        caption = ""
        if isinstance(caption_tag, Tag):
            caption_tag.extract()
            caption = _joined(
                [block for block in self._aside(lambda: self._children(caption_tag)) if "<img" not in block]
            )
        inside = self._aside(lambda: self._children(node))
        pictures = [block for block in inside if block.startswith("<figure>")]
        if not caption or not pictures:
            for block in inside:
                self._write(block)
            if caption:
                self._write(f"<p>{caption}</p>")
            return
        for block in inside:
            if block is pictures[-1]:
                self._write(f"{block.removesuffix('</figure>')}<figcaption>{caption}</figcaption></figure>")
            else:
                self._write(block)

    def _lone_picture(self, node: Tag) -> None:
        url = self._picture_url(node)
        if url is None:
            return
        key = picture_key(url)
        if key in self.pictures:
            return
        alt = clean_text(_first(node.get("alt")) or "")[:500]
        width, height = _size(node)
        self.pictures[key] = PictureDraft(key, url, alt, width, height)
        written = f'<figure><img src="{_PICTURE_HOST}{key}" alt="{escape(alt)}"></figure>'
        if self._in_line():
            # A picture within a sentence stands behind its paragraph: Qt gives it a line of text's height else.
            self._behind.append(written)
        else:
            self._write(written)

    def _picture_url(self, node: Tag) -> str | None:
        width, height = _size(node)
        if (width is not None and width <= 2) or (height is not None and height <= 2):
            return None
        sets = [_first(node.get(name)) for name in rules.LAZY_SETS]
        picture = node.find_parent("picture")
        if isinstance(picture, Tag):
            sets += [
                _first(source.get(name)) for source in picture.find_all("source") for name in ("srcset", "data-srcset")
            ]
        places = [_largest(each) for each in sets if each]
        places += [_first(node.get(name)) for name in rules.LAZY_SOURCES]
        places.append(_first(node.get("src")))
        for place in places:
            url = absolute(self._base_url, place)
            if url is not None:
                return None if rules.BEACON.search(url) else url
        return None

    def _embed(self, node: Tag) -> None:
        source = _first(node.get("src")) or _first(node.get("data-src"))
        inner = node.find("source")
        if source is None and isinstance(inner, Tag):
            source = _first(inner.get("src"))
        url = link(self._base_url, source)
        if url is None or not url.startswith("http"):
            return
        host = (urlsplit(url).hostname or "").removeprefix("www.")
        kind = next(
            (word for known, word in rules.EMBED_HOSTS.items() if host == known or host.endswith(f".{known}")),
            rules.EMBEDS[node.name],
        )
        label = clean_text(_first(node.get("title")) or "") or host
        self._write(f'<p><a href="{escape(url)}">{kind}: {escape(label, quote=False)}</a></p>')


def _words(value: object) -> Iterable[str]:
    if isinstance(value, str):
        return (value,)
    return [str(each) for each in value] if isinstance(value, list) else ()


def _first(value: object) -> str | None:
    if isinstance(value, list):
        return str(value[0]) if value else None
    return None if value is None else str(value)


def _has_text(html: str) -> bool:
    return bool(re.sub(r"<[^>]*>|\s|&nbsp;|\xa0", "", html))


def _joined(blocks: Iterable[str]) -> str:
    """Blocks as they may stand in a list's line or a table's cell: paragraphs become lines."""
    written = ""
    for block in blocks:
        if block.startswith("<p>"):
            written += ("<br>" if written and not written.endswith(">") else "") + block[3:-4]
        else:
            written += block
    return written


def _number(value: object, lowest: int, highest: int) -> int | None:
    text = _first(value)
    if text is None or not text.strip().isascii() or not text.strip().isdigit():
        return None
    number = int(text.strip()[:9])
    return number if lowest <= number <= highest else None


def _size(node: Tag) -> tuple[int | None, int | None]:
    style = _first(node.get("style")) or ""
    found: list[int | None] = []
    for name in ("width", "height"):
        number = _number((_first(node.get(name)) or "").removesuffix("px"), 0, 20_000)
        if number is None and (declared := re.search(rf"(?:^|[;\s]){name}\s*:\s*(\d{{1,5}})px", style)):
            number = int(declared[1])
        found.append(number)
    return found[0], found[1]


def _largest(srcset: str) -> str | None:
    """The largest picture of a srcset that is no wider than we keep, else its smallest (HTML, 4.8.4.2.1)."""
    found: list[tuple[float, str]] = []
    for candidate in re.split(r",\s+|,(?=https?:|/)", srcset.strip()):
        parts = candidate.split()
        if not parts or parts[0].startswith("data:"):
            continue
        size = re.fullmatch(r"(\d+(?:\.\d+)?)([wx])", parts[1]) if len(parts) > 1 else None
        wide = 1.0 if size is None else float(size[1]) * (1 if size[2] == "w" else 800)
        found.append((wide, parts[0].rstrip(",")))
    fitting = [each for each in found if each[0] <= MAX_PICTURE_WIDTH_PX]
    if fitting:
        return max(fitting)[1]
    return min(found)[1] if found else None
