"""The kept blocks back as markup of the page: everything else is taken out of the page's own tree.

So what is kept has the page's own paragraphs, headings, lists, links, quotes, tables and pictures around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree
from lxml.html import HtmlElement

from feeds.extraction.blocks import Block

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
_GONE = ("script", "style", "template", "nav", "select", "textarea", "button", "dialog", "input", "svg")
_MARKS = ("class", "id", "style", "hidden", "aria-hidden")
_KEPT_CLASSES = re.compile(r"wp-caption-text|wp-caption|emoji|wp-smiley|smiley|emoticon")


def article_markup(tree: HtmlElement, blocks: Sequence[Block], kept: Sequence[bool]) -> str:
    """Markup of the article; "" if nothing is kept. The tree is used up.

    Args:
        tree: of the page.
        blocks: all of it.
        kept: for each block whether it belongs to the article.
    """
    if not any(kept):
        return ""
    for block, stays in zip(blocks, kept, strict=True):
        if stays:
            continue
        for element, is_tail in block.places:
            if is_tail:
                element.tail = None
            else:
                element.text = None
    first = next(block for block, stays in zip(blocks, kept, strict=True) if stays)
    last = next(block for block, stays in zip(reversed(blocks), reversed(kept), strict=True) if stays)
    top = _common(first.element, last.element)
    _drop_media_outside(top, first, last)
    for element in list(top.iter(*_GONE)):
        if element is not top:
            _drop(element)
    for element in top.iter(etree.Element):
        _unmark(element)
    return etree.tostring(top, encoding="unicode", method="html", with_tail=False)


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


def _drop_media_outside(top: HtmlElement, first: Block, last: Block) -> None:
    """Pictures before the article's first block and behind its last are the page's."""
    before = True
    behind = False
    ends = last.places[-1][0]
    begins = first.places[0][0]
    dropped = []
    for element in top.iter(etree.Element):
        if element is begins:
            before = False
        if (before or behind) and element.tag in _MEDIA:
            dropped.append(element)
        if element is ends:
            behind = True
    for element in dropped:
        _drop(element)


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
