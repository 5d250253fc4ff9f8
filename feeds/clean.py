"""Markup of entries and pages into safe, plain, typesettable HTML.

One walk over the tree writes new markup of a small vocabulary; nothing of the old markup is passed on but text and
checked addresses. The sanitiser (nh3) runs last all the same: what the walk lets through by mistake ends there.
Pictures are written as `picture:KEY`, whatever stood in the source: reading can load nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape, unescape

import nh3

from feeds import markup_rules as rules
from feeds import picture_choice
from feeds.addresses import link, picture_key
from feeds.composition import Composition, as_lines
from feeds.embeds import embed_link
from feeds.texts import without_controls
from feeds.tree import NavigableString, Tag, attributes, children, parse_markup
from storage.plaintext import plain_text
from storage.types import PictureDraft

MAX_SOURCE_CHARS = 3_000_000
MAX_TABLE_DEPTH = 2
MAX_NESTING = 6
"""Of lists and quotes. Rich text lays nested tables out twice as slowly for each level, and nobody reads deeper."""

MAX_DEPTH = 120
"""Of elements; what is nested deeper is taken as text. Keeps the walk's recursion within Python's bound."""

MAX_PICTURES = 300
MAX_ALT_CHARS = 1000

_PICTURE_HOST = "https://picture.invalid/"
"""Stands for `picture:` until the sanitiser, which knows no such scheme, has run. No address of the world ends in
.invalid (RFC 2606), and the walk writes a picture's address only itself, as a hash."""

_SANITISER = nh3.Cleaner(
    tags=rules.ALLOWED_TAGS,
    attributes=rules.ALLOWED_ATTRIBUTES,
    clean_content_tags=rules.CLEAN_CONTENT,
    url_schemes={"http", "https", "mailto"},
    link_rel=None,
    strip_comments=True,
)
_EMPTY_LINE = re.compile(r"\n[ \t]*\n\s*")


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
        title: a heading at the top that only repeats it is left out.
    """
    text = without_controls(html[:MAX_SOURCE_CHARS])
    if "<" in text:
        return clean_tree(parse_markup(text), base_url, title)
    # Plain text: its empty lines part paragraphs, and it needs no parser.
    walk = _Walk(base_url)
    for part in _EMPTY_LINE.split(text.strip()):
        walk.paper.text(without_controls(unescape(part)))
        walk.paper.end_line()
    return _finished(walk, base_url, title)


def clean_tree(tree: Tag, base_url: str, title: str = "") -> CleanedHtml:
    """Clean a part of a parsed document."""
    walk = _Walk(base_url)
    walk.take(tree)
    return _finished(walk, base_url, title)


def _finished(walk: _Walk, base_url: str, title: str) -> CleanedHtml:
    written = walk.paper.written(title, base_url if base_url.startswith("http") else None)
    safe = _SANITISER.clean(written).replace(f'src="{_PICTURE_HOST}', 'src="picture:')
    pictures = tuple(walk.pictures.values())
    lead = next((each.key for each in pictures if picture_choice.may_lead(each.width, each.height)), None)
    return CleanedHtml(safe, plain_text(safe), pictures, lead)


class _Walk:
    """The walk over one article's tree."""

    def __init__(self, base_url: str) -> None:
        self.paper = Composition()
        self.pictures: dict[str, PictureDraft] = {}
        self._base_url = base_url
        self._tables = 0
        self._nesting = 0
        self._depth = 0
        self._captions: list[list[str]] = []
        self._shown: Tag | None = None

    def take(self, node: Tag) -> None:
        """Write what a node holds."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self.paper.text(node.get_text(" "))
        else:
            for child in node.contents:
                if isinstance(child, NavigableString):
                    self.paper.text(child)
                elif isinstance(child, Tag):
                    if self.paper.is_full:
                        break
                    self._element(child)
        self._depth -= 1

    def _element(self, node: Tag) -> None:
        name = node.name
        if name == "br":
            self.paper.break_line()
            return
        action = _ACTIONS.get(name)
        if action is _drop or (node.attrs and name != "img" and self._is_clutter(node)):
            return
        if action is not None:
            action(self, node)
        elif "-" in name:
            _frame(self, node)
        else:
            self.take(node)

    def _is_clutter(self, node: Tag) -> bool:
        given = attributes(node)
        style = given.get("style")
        if (style and rules.HIDDEN_STYLE.search(style)) or "hidden" in given:
            return len(node.get_text()) < rules.CLUTTER_MAX_CHARS
        marks = given.get("class") or ""
        if "id" in given:
            marks = f"{marks} {given['id']}"
        return (
            bool(marks)
            and rules.CLUTTER.search(marks) is not None
            and len(node.get_text(strip=True)) < rules.CLUTTER_MAX_CHARS
        )

    def _apart(self, node: Tag) -> list[str]:
        outside = self.paper.set_aside()
        self.take(node)
        return self.paper.take_back(outside)

    # ---- what elements become; `_ACTIONS` tells which

    def inline(self, node: Tag) -> None:
        written = rules.INLINE[node.name]
        start = f"<{written}>"
        if written == "a":
            href = link(self._base_url, attributes(node).get("href"))
            if href is None:
                self.take(node)
                return
            if rules.SHARE_LINK.match(href):
                return
            start = f'<a href="{escape(href)}">'
        elif written == "abbr" and "title" in attributes(node):
            start = f'<abbr title="{escape(attributes(node)["title"])}">'
        self.paper.open(start, f"</{written}>")
        self.take(node)
        self.paper.close()

    def heading(self, node: Tag) -> None:
        name = rules.HEADINGS[node.name]
        for block in self._apart(node):
            self.paper.wrapped(f"<{name}>{block[3:-4]}</{name}>" if block.startswith("<p>") else block)

    def preformatted(self, node: Tag) -> None:
        for line_break in node.find_all("br"):
            line_break.replace_with("\n")
        text = node.get_text().replace("\r\n", "\n").strip("\n")
        if text.strip():
            self.paper.block(f"<pre>{escape(text[:MAX_SOURCE_CHARS], quote=False)}</pre>")

    def quote(self, node: Tag) -> None:
        self._nesting += 1
        inside = self._apart(node)
        self._nesting -= 1
        if inside and self._nesting < MAX_NESTING:
            inside = [f"<blockquote>{''.join(inside)}</blockquote>"]
        for block in inside:
            self.paper.wrapped(block)

    def listed(self, node: Tag) -> None:
        outside = self.paper.set_aside()
        self._nesting += 1
        lines: list[str] = []
        for child in node.contents:
            if isinstance(child, Tag) and not self.paper.is_full:
                if child.name == "li":
                    lines.append("" if self._is_clutter(child) else as_lines(self._apart(child)))
                    continue
                within = self.paper.set_aside()
                self._element(child)
                line = as_lines(self.paper.take_back(within))
                if lines and child.name in ("ul", "ol"):
                    # Wrongly beside the entry it belongs to, as old editors write it.
                    lines[-1] += line
                else:
                    lines.append(line)
            elif isinstance(child, NavigableString) and child.strip():
                lines.append(escape(" ".join(child.split()), quote=False))
        self._nesting -= 1
        self.paper.take_back(outside)
        lines = [line for line in lines if line]
        if self._nesting >= MAX_NESTING:
            for line in lines:
                self.paper.wrapped(line if line.startswith(("<ul", "<ol", "<figure", "<pre")) else f"<p>{line}</p>")
        elif lines:
            name = "ol" if node.name == "ol" else "ul"
            first = picture_choice.whole_number(attributes(node).get("start"), 1, 100_000)
            start = f' start="{first}"' if name == "ol" and first is not None and first != 1 else ""
            self.paper.wrapped(f"<{name}{start}>{''.join(f'<li>{line}</li>' for line in lines)}</{name}>")

    def definitions(self, node: Tag) -> None:
        outside = self.paper.set_aside()
        written = []
        for child in node.find_all(("dt", "dd")):
            inside = as_lines(self._apart(child))
            if inside:
                written.append(f"<{child.name}>{inside}</{child.name}>")
        self.paper.take_back(outside)
        if written:
            self.paper.wrapped(f"<dl>{''.join(written)}</dl>")

    def table(self, node: Tag) -> None:
        rows = [[cell for cell in children(row, "td", "th") if not self._is_clutter(cell)] for row in _rows(node)]
        is_layout = (
            max(map(len, rows), default=0) < 2
            or len(rows) < 2
            or node.get("role") == "presentation"
            or node.find("table") is not None
        )
        if is_layout or self._tables >= MAX_TABLE_DEPTH:
            self.paper.end_line()
            for row in rows:
                for cell in row:
                    _frame(self, cell)
            return
        outside = self.paper.set_aside()
        self._tables += 1
        caption = next(children(node, "caption"), None)
        head = as_lines(self._apart(caption)) if caption is not None else ""
        written = [f"<tr>{''.join(self._cell(cell) for cell in row)}</tr>" for row in rows]
        self._tables -= 1
        self.paper.take_back(outside)
        caption_html = f"<caption>{head}</caption>" if head else ""
        self.paper.wrapped(f"<table>{caption_html}<tbody>{''.join(written)}</tbody></table>")

    def _cell(self, cell: Tag) -> str:
        spans = "".join(
            f' {span}="{number}"'
            for span in ("colspan", "rowspan")
            if (number := picture_choice.whole_number(attributes(cell).get(span), 2, 50)) is not None
        )
        return f"<{cell.name}{spans}>{as_lines(self._apart(cell))}</{cell.name}>"

    def rule(self, _node: Tag) -> None:
        self.paper.rule()

    def summary(self, node: Tag) -> None:
        self.paper.end_line()
        self.paper.open("<strong>", "</strong>")
        self.take(node)
        self.paper.close()
        self.paper.end_line()

    def math(self, node: Tag) -> None:
        for note in node.find_all(("annotation", "annotation-xml")):
            note.extract()
        self.paper.text("".join(node.get_text().split()))

    # ---- pictures and what is played

    def figure(self, node: Tag) -> None:
        self._captions.append([])
        blocks = self._apart(node)
        caption = "<br>".join(self._captions.pop())
        last = next((at for at in reversed(range(len(blocks))) if blocks[at].startswith("<figure>")), None)
        if caption and last is not None and "<figcaption>" not in blocks[last]:
            blocks[last] = f"{blocks[last][: -len('</figure>')]}<figcaption>{caption}</figcaption></figure>"
        elif caption:
            blocks.append(f"<p>{caption}</p>")
        for block in blocks:
            self.paper.wrapped(block)

    def caption(self, node: Tag) -> None:
        if not self._captions:
            self.paper.end_line()
            self.take(node)
            self.paper.end_line()
            return
        for block in self._apart(node):
            if block.startswith("<p>"):
                self._captions[-1].append(block[3:-4])
            else:
                self.paper.wrapped(block)

    def picture(self, node: Tag) -> None:
        sets = [given["srcset"] for source in node.find_all("source") if "srcset" in (given := attributes(source))]
        image = node.find(("img", "amp-img"))
        if isinstance(image, Tag):
            self._show(image, sets)
        elif sets:
            self._show(node, sets)

    def image(self, node: Tag) -> None:
        self._show(node, ())

    def _show(self, node: Tag, sets: Iterable[str]) -> None:
        given = attributes(node)
        alt = " ".join(given.get("alt", "").split())[:MAX_ALT_CHARS]
        width, height = picture_choice.size_px(given)
        if (width is not None and width <= 2) or (height is not None and height <= 2):
            return
        smallest = min(width or 1000, height or 1000)
        if smallest <= picture_choice.INLINE_PX or rules.EMOJI_CLASS.search(given.get("class", "")):
            self.paper.text(alt)
            return
        url = picture_choice.address(given, self._base_url, sets)
        if url is None:
            return
        self._shown = node
        key = picture_key(url)
        if key in self.pictures or len(self.pictures) >= MAX_PICTURES:
            return
        self.pictures[key] = PictureDraft(key, url, alt, width, height)
        self.paper.behind_line(f'<figure><img src="{_PICTURE_HOST}{key}" alt="{escape(alt)}"></figure>')

    def noscript(self, node: Tag) -> None:
        """Holds the real picture where the one before it waits for a script; else a word on scripts."""
        if node.find("img") is None:
            return
        before = node.find_previous_sibling()
        if before is None or before is not self._shown:
            self.take(node)

    def embed(self, node: Tag) -> None:
        inner = node.find(("source", "embed", "iframe"))
        written = embed_link(
            node.name, attributes(node), attributes(inner) if isinstance(inner, Tag) else {}, self._base_url
        )
        if written is not None:
            self.paper.block(f"<p>{written}</p>")
        elif node.name == "object":
            self.take(node)


def _drop(_walk: _Walk, _node: Tag) -> None:
    """The action of what goes with all it holds."""


def _frame(walk: _Walk, node: Tag) -> None:
    """The action of what stands on lines of its own: what it holds stands for itself."""
    walk.paper.end_line()
    classes = attributes(node).get("class")
    # Two classes that the most used publishing system gives to what is a figure and its caption.
    if classes and "wp-caption-text" in classes:
        walk.caption(node)
    elif classes and "wp-caption" in classes:
        walk.figure(node)
    else:
        walk.take(node)
    walk.paper.end_line()


_ACTIONS: dict[str, Callable[[_Walk, Tag], None]] = {
    **dict.fromkeys(rules.FRAMES, _frame),
    **dict.fromkeys(rules.INLINE, _Walk.inline),
    **dict.fromkeys(rules.HEADINGS, _Walk.heading),
    **dict.fromkeys(rules.EMBEDS, _Walk.embed),
    **dict.fromkeys(("ul", "ol", "menu", "dir"), _Walk.listed),
    **dict.fromkeys(("img", "amp-img"), _Walk.image),
    "blockquote": _Walk.quote,
    "pre": _Walk.preformatted,
    "dl": _Walk.definitions,
    "table": _Walk.table,
    "figure": _Walk.figure,
    "figcaption": _Walk.caption,
    "picture": _Walk.picture,
    "noscript": _Walk.noscript,
    "hr": _Walk.rule,
    "summary": _Walk.summary,
    "math": _Walk.math,
    **dict.fromkeys(rules.DROPPED, _drop),
}


def _rows(table: Tag) -> Iterator[Tag]:
    for child in children(table, "tr", "thead", "tbody", "tfoot"):
        if child.name == "tr":
            yield child
        else:
            yield from children(child, "tr")
