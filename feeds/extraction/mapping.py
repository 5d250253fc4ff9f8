"""The kept blocks back as markup of the page: everything else is taken out of the page's own tree.

So what is kept has the page's own paragraphs, headings, lists, links, quotes, tables and pictures around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from feeds.extraction import phrases
from feeds.extraction.blocks import Block
from feeds.extraction.marks import LEVELS, MarksReader

_MEDIA = (
    "img",
    "picture",
    "amp-img",
    "iframe",
    "video",
    "audio",
    "object",
    "embed",
    "amp-video",
    "amp-youtube",
    "math",
)
_PICTURES = ("img", "picture", "amp-img")
_GONE = ("script", "style", "template", "nav", "select", "textarea", "button", "dialog", "input", "svg")
_MARKS = ("class", "id", "style", "hidden", "aria-hidden")
_KEPT_CLASSES = re.compile(r"wp-caption-text|wp-caption|emoji|wp-smiley|smiley|emoticon")
_OTHERS = frozenset(("others", "offers", "comments", "share", "author"))
_CAPTION_CHARS = 600


def article_markup(tree: HtmlElement, blocks: Sequence[Block], kept: Sequence[bool], begin: int) -> str:
    """Markup of the article; "" if nothing is kept. The tree is used up.

    Args:
        tree: of the page.
        blocks: all of it.
        kept: for each block whether it belongs to the article.
        begin: the block from which on pictures belong to it.
    """
    if not any(kept):
        return ""
    last = max(at for at, stays in enumerate(kept) if stays)
    top = _common(blocks[min(begin, kept.index(True))].element, blocks[last].element)
    _drop_media(top, blocks, kept, blocks[begin], blocks[last])
    for at, (block, stays) in enumerate(zip(blocks, kept, strict=True)):
        if not stays and not (begin <= at <= last + 2 and _is_caption_of_kept(block)):
            for element, is_tail in block.places:
                if is_tail:
                    element.tail = None
                else:
                    element.text = None
    for element in list(top.iter(*_GONE)):
        if element is not top:
            _drop(element)
    for element in top.iter(etree.Element):
        _unmark(element)
    return etree.tostring(top, encoding="unicode", method="html", with_tail=False)


def _is_caption_of_kept(block: Block) -> bool:
    """Whether a block is the caption of a picture that was left, and says more than who made it."""
    figure = next(block.element.iterancestors("figure"), None)
    caption = block.element.tag == "figcaption" or next(block.element.iterancestors("figcaption"), None) is not None
    if figure is None or not caption:
        return False
    text = block.text
    return (
        len(text) <= _CAPTION_CHARS
        and not phrases.is_credit(text)
        and not phrases.is_firm(text)
        and next(figure.iter(*_PICTURES), None) is not None
    )


def _common(first: HtmlElement, last: HtmlElement) -> HtmlElement:
    """The nearest element around both."""
    around = {first, *first.iterancestors()}
    element: HtmlElement = last
    while element not in around:
        parent = element.getparent()
        if parent is None:
            break
        element = parent
    return element


def _drop_media(top: HtmlElement, blocks: Sequence[Block], kept: Sequence[bool], first: Block, last: Block) -> None:
    """Take out pictures and players before the article's first block, behind its last, and of teasers within it."""
    held: dict[HtmlElement, list[int]] = {}
    for block, stays in zip(blocks, kept, strict=True):
        for element in (block.element, *islice(block.element.iterancestors(), 4)):
            sums = held.setdefault(element, [0, 0, 0])
            sums[0] += stays
            sums[1] += block.linked_chars
            sums[2] += len(block.text)
    begins, ends = first.places[0][0], last.places[-1][0]
    reader = MarksReader()
    before, behind = True, False
    dropped = []
    for element in top.iter(etree.Element):
        if element is begins:
            before = False
        if element.tag in _MEDIA:
            is_behind = behind and last.element not in element.iterancestors()
            if before or is_behind or _is_others(element, top, held, reader):
                dropped.append(element)
        if element is ends:
            behind = True
    for element in dropped:
        _drop(element)


def _is_others(element: HtmlElement, top: HtmlElement, held: dict[HtmlElement, list[int]], reader: MarksReader) -> bool:
    """Whether a picture belongs to a link to another article, an advertisement, or a portrait beside a name."""
    if _OTHERS & reader.of(element).kinds or next(element.iterancestors("nav", "aside", "footer"), None) is not None:
        # What names a class may be the whole article's frame: text that was kept inside speaks for the picture.
        for ancestor in islice(element.iterancestors(), LEVELS):
            if ancestor is top:
                return False
            if held.get(ancestor, (0,))[0]:
                return False
        return True
    for ancestor in islice(element.iterancestors(), LEVELS):
        if ancestor is top:
            return False
        sums = held.get(ancestor)
        if sums is not None:
            return not sums[0] and sums[1] > 0.5 * sums[2] and ancestor.tag != "figure"
    return False


def _drop(element: HtmlElement) -> None:
    parent = element.getparent()
    if parent is not None:
        element.drop_tree()


def _unmark(element: HtmlElement) -> None:
    """Take off the marks by which the cleaner judges an entry of a feed: here that is done."""
    for name in _MARKS:
        value = element.attrib.pop(name, None)
        if value and name == "class" and (found := _KEPT_CLASSES.findall(value)):
            element.set("class", " ".join(found))
