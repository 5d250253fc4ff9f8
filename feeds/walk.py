"""The walk over an article's tree: it writes new markup of a small vocabulary, and nothing of the old.

Nothing is passed on but text and checked addresses. The cleaner around it, with the sanitiser that runs last, is
clean.py; lists and tables are clean_lists.py's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape

from feeds import embeds, in_page, picture_choice
from feeds import markup_rules as rules
from feeds.addresses import link, picture_key
from feeds.cards import card_markup, post_card, pull_quote
from feeds.clean_lists import MAX_NESTING, definitions, listed, table
from feeds.composition import Composition
from feeds.mathml import copies_formula, write_formula
from feeds.tree import NavigableString, Tag, attributes
from storage.types import PictureDraft

MAX_DEPTH = 120
"""Of elements; what is nested deeper is taken as text. Keeps the walk's recursion within Python's bound."""

MAX_PICTURES = 300
MAX_INLINE_CHARS = 900_000
"""Of the pictures that stand in the markup itself, together."""

MAX_ALT_CHARS = 1000

PICTURE_HOST = "https://picture.invalid/"
"""Stands for `picture:` until the sanitiser, which knows no such scheme, has run. No address of the world ends in
.invalid (RFC 2606), and the walk writes a picture's address only itself, as a hash."""

_PULLED = ("aside", "blockquote", "div", "figure", "p", "section")
_LONGEST_PULL_QUOTE = 700
"""In characters. Longer ones are text that a page sets apart."""


class Walk:
    """The walk over one article's tree.

    Attributes:
        paper: where it writes.
        pictures: those written so far, by key.
        places: a page's own name of each place that a link leads to, and what it is called here.
        tables: how many of them the walk is in now.
        nesting: how many lists and quotations the walk is in now.
    """

    def __init__(self, base_url: str, places: dict[str, str] | None = None) -> None:
        self.paper = Composition()
        self.pictures: dict[str, PictureDraft] = {}
        self._base_url = base_url
        self.places = places or {}
        self.tables = 0
        self.nesting = 0
        self._depth = 0
        self._captions: list[list[str]] = []
        self._shown: Tag | None = None
        self._inline_chars = 0

    def take(self, node: Tag) -> None:
        """Write what a node holds."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self.paper.text(node.get_text(" "))
        else:
            for child in node.contents:
                if self.paper.is_full:
                    break
                if isinstance(child, NavigableString):
                    self.paper.text(child)
                elif isinstance(child, Tag):
                    self.element(child)
        self._depth -= 1

    def element(self, node: Tag) -> None:
        """Write an element as what it becomes, or leave it out."""
        name = node.name
        if name == "br":
            self.paper.break_line()
            return
        action = _ACTIONS.get(name)
        if action is _drop or (node.attrs and name != "img" and self.is_clutter(node)):
            return
        if node.attrs:
            self.mark_place(node)
            classes = attributes(node).get("class")
            if classes and "pull" in classes and name in _PULLED and rules.PULL_QUOTE_CLASS.search(classes):
                self._pull_quote(node)
                return
        if action is not None:
            action(self, node)
        elif "-" in name:
            self.frame(node)
        else:
            self.take(node)

    def is_clutter(self, node: Tag) -> bool:
        """Whether a short element is hidden, or named as what is not of the article."""
        given = attributes(node)
        style = given.get("style")
        if (style and rules.HIDDEN_STYLE.search(style)) or "hidden" in given:
            # A formula is hidden where its picture is shown.
            return len(node.get_text()) < rules.CLUTTER_MAX_CHARS and node.find("math") is None
        marks = given.get("class") or ""
        if marks and copies_formula(node, marks):
            return True
        if "id" in given:
            marks = f"{marks} {given['id']}"
        return (
            bool(marks)
            and rules.CLUTTER.search(marks) is not None
            and len(node.get_text(strip=True)) < rules.CLUTTER_MAX_CHARS
        )

    def mark_place(self, node: Tag) -> None:
        """Let the article's links lead here, if any do."""
        if self.places:
            given = attributes(node)
            for name in (given.get("id"), given.get("name") if node.name == "a" else None):
                if name in self.places:
                    self.paper.place(in_page.place(self.places[name]))

    def apart(self, node: Tag) -> list[str]:
        """The blocks of what a node holds, not written yet."""
        outside = self.paper.set_aside()
        self.take(node)
        return self.paper.take_back(outside)

    # ---- what elements become; `_ACTIONS` tells which

    def frame(self, node: Tag) -> None:
        """Write what stands on lines of its own: what it holds stands for itself."""
        self.paper.end_line()
        classes = attributes(node).get("class")
        # Two classes that the most used publishing system gives to what is a figure and its caption.
        if classes and "wp-caption-text" in classes:
            self.caption(node)
        elif classes and "wp-caption" in classes:
            self.figure(node)
        else:
            self.take(node)
        self.paper.end_line()

    def inline(self, node: Tag) -> None:
        """Write emphasis, a link and their like within the line."""
        written = rules.INLINE[node.name]
        start = f"<{written}>"
        if written == "a":
            given = attributes(node).get("href")
            name = in_page.name_in(given, self._base_url) if given and self.places else None
            href = f"#{self.places[name]}" if name in self.places else link(self._base_url, given)
            if href is None or (given is not None and given.startswith("#") and not href.startswith("#")):
                self.take(node)
                return
            if rules.SHARE_LINK.match(href):
                return
            start = f'<a href="{escape(href)}">'
        elif written == "abbr" and "title" in attributes(node):
            start = f'<abbr title="{escape(attributes(node)["title"][:MAX_ALT_CHARS])}">'
        self.paper.open(start, f"</{written}>")
        self.take(node)
        self.paper.close()

    def heading(self, node: Tag) -> None:
        """Write a heading, and as blocks of their own what does not fit into one."""
        name = rules.HEADINGS[node.name]
        for block in self.apart(node):
            self.paper.wrapped(f"<{name}>{block[3:-4]}</{name}>" if block.startswith("<p>") else block)

    def preformatted(self, node: Tag) -> None:
        """Write code as it stands."""
        for line_break in node.find_all("br"):
            line_break.replace_with("\n")
        text = node.get_text().replace("\r\n", "\n").strip("\n")
        if text.strip():
            self.paper.code(text)

    def quote(self, node: Tag) -> None:
        """Write a quotation, or a card where it is a network's post."""
        if rules.POST_CLASS.search(attributes(node).get("class") or ""):
            links = [attributes(each)["href"] for each in node.find_all("a", href=True)]
            url = embeds.posted(attributes(node), links, self._base_url)
            if url is not None:
                self.paper.wrapped(post_card(self.apart(node), url))
                return
        self.nesting += 1
        inside = self.apart(node)
        self.nesting -= 1
        if inside and self.nesting < MAX_NESTING:
            inside = [f"<blockquote>{''.join(inside)}</blockquote>"]
            self.paper.grow(len("<blockquote></blockquote>"))
        for block in inside:
            self.paper.wrapped(block)

    def _pull_quote(self, node: Tag) -> None:
        inside = self.apart(node)
        if len(node.get_text()) > _LONGEST_PULL_QUOTE:
            for block in inside:
                self.paper.wrapped(block)
        elif inside:
            self.paper.wrapped(pull_quote(inside))

    def rule(self, _node: Tag) -> None:
        """Write a line between two parts."""
        self.paper.rule()

    def summary(self, node: Tag) -> None:
        """Write the line that opens and closes what is shown open here."""
        self.paper.end_line()
        self.paper.open("<strong>", "</strong>")
        self.take(node)
        self.paper.close()
        self.paper.end_line()

    def math(self, node: Tag) -> None:
        """Write a formula as text."""
        write_formula(self.paper, node)

    # ---- pictures and what is played

    def figure(self, node: Tag) -> None:
        """Write pictures with the caption they share."""
        self._captions.append([])
        blocks = self.apart(node)
        caption = "<br>".join(self._captions.pop())
        last = next((at for at in reversed(range(len(blocks))) if blocks[at].startswith("<figure>")), None)
        if caption and last is not None and "<figcaption>" not in blocks[last]:
            blocks[last] = f"{blocks[last][: -len('</figure>')]}<figcaption>{caption}</figcaption></figure>"
        elif caption:
            blocks.append(f"<p>{caption}</p>")
        for block in blocks:
            self.paper.wrapped(block)

    def caption(self, node: Tag) -> None:
        """Keep a caption for the figure around it; without one it is a paragraph."""
        if not self._captions:
            self.paper.end_line()
            self.take(node)
            self.paper.end_line()
            return
        for block in self.apart(node):
            if block.startswith("<p>"):
                self._captions[-1].append(block[3:-4])
            else:
                self.paper.wrapped(block)

    def picture(self, node: Tag) -> None:
        """Write the picture that several sources offer."""
        sets = [given["srcset"] for source in node.find_all("source") if "srcset" in (given := attributes(source))]
        image = node.find(("img", "amp-img"))
        if isinstance(image, Tag):
            self._show(image, sets)
        elif sets:
            self._show(node, sets)

    def image(self, node: Tag) -> None:
        """Write a picture."""
        self._show(node, ())

    def _show(self, node: Tag, sets: Iterable[str]) -> None:
        given = attributes(node)
        alt = " ".join(given.get("alt", "").split())[:MAX_ALT_CHARS]
        width, height = picture_choice.size_px(given)
        if (width is not None and width <= 2) or (height is not None and height <= 2):
            return
        if copies_formula(node, given.get("class") or ""):
            return
        smallest = min(width or 1000, height or 1000)
        if smallest <= picture_choice.INLINE_PX or rules.EMOJI_CLASS.search(given.get("class", "")):
            self.paper.text(alt)
            return
        url = picture_choice.address(given, self._base_url, sets)
        if url is None:
            return
        self._shown = node
        written = self._figure(url, alt, width, height)
        if written is not None:
            self.paper.behind_line(written)

    def _figure(self, url: str, alt: str, width: int | None = None, height: int | None = None) -> str | None:
        """Markup of a picture that is not in the article yet; None if it is."""
        key = picture_key(url)
        if key in self.pictures or len(self.pictures) >= MAX_PICTURES:
            return None
        self._inline_chars += len(url) if url.startswith("data:") else 0
        if self._inline_chars > MAX_INLINE_CHARS:
            return None
        self.pictures[key] = PictureDraft(key, url, alt, width, height)
        return f'<figure><img src="{PICTURE_HOST}{key}" alt="{escape(alt)}"></figure>'

    def noscript(self, node: Tag) -> None:
        """Holds the real picture where the one before it waits for a script; else a word on scripts."""
        if node.find("img") is None:
            return
        before = node.find_previous_sibling()
        if before is None or before is not self._shown:
            self.take(node)

    def embed(self, node: Tag) -> None:
        """Write a card for what is played or framed elsewhere."""
        inner = node.find(("source", "embed", "iframe"))
        card = embeds.embedded(
            node.name, attributes(node), attributes(inner) if isinstance(inner, Tag) else {}, self._base_url
        )
        if card is not None:
            picture = self._figure(card.picture_url, "") if card.picture_url is not None else None
            self.paper.block(card_markup(card, picture or ""))
        elif node.name == "object":
            self.take(node)


def _drop(_walk: Walk, _node: Tag) -> None:
    """The action of what goes with all it holds."""


_ACTIONS: dict[str, Callable[[Walk, Tag], None]] = {
    **dict.fromkeys(rules.FRAMES, Walk.frame),
    **dict.fromkeys(rules.INLINE, Walk.inline),
    **dict.fromkeys(rules.HEADINGS, Walk.heading),
    **dict.fromkeys(rules.EMBEDS, Walk.embed),
    **dict.fromkeys(("ul", "ol", "menu", "dir"), listed),
    **dict.fromkeys(("img", "amp-img"), Walk.image),
    "blockquote": Walk.quote,
    "pre": Walk.preformatted,
    "dl": definitions,
    "table": table,
    "figure": Walk.figure,
    "figcaption": Walk.caption,
    "picture": Walk.picture,
    "noscript": Walk.noscript,
    "hr": Walk.rule,
    "summary": Walk.summary,
    "math": Walk.math,
    **dict.fromkeys(rules.DROPPED, _drop),
}
