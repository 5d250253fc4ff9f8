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
from feeds.extraction.blocks import Block, is_inline
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
_SIZE_IN_ADDRESS = re.compile(r"[?&/,](?:im)?(?:width|w|height|h)[=_](\d{2,4})\b")
_CAPTION_CHARS = 600

THUMBNAIL_PX = 150
"""Pictures for reading are larger; portraits of authors and teasers' pictures are mostly smaller."""


def article_markup(
    tree: HtmlElement, blocks: Sequence[Block], kept: Sequence[bool], begin: int, authors: str = ""
) -> str:
    """Markup of the article; "" if nothing is kept. The tree is used up.

    Args:
        tree: of the page.
        blocks: all of it.
        kept: for each block whether it belongs to the article.
        begin: the block from which on pictures belong to it.
        authors: their names; a picture that is called so shows one of them.
    """
    if not any(kept):
        return ""
    last = max(at for at, stays in enumerate(kept) if stays)
    top = _common(blocks[min(begin, kept.index(True))].element, blocks[last].element)
    for picture in _foreign_media(top, blocks, kept, (blocks[begin], blocks[last])):
        _drop(picture)
    for image in list(top.iter("img")):
        if _shows(authors, image.get("alt") or ""):
            _drop(image)
    _blank(blocks, kept, range(begin, last + 3))
    for element in list(top.iter(*_GONE)):
        if element is top:
            continue
        if element.tag == "button" and next(element.iter(*_PICTURES), None) is not None:
            # A picture that opens larger when pressed.
            element.drop_tag()
        else:
            _drop(element)
    for element in list(top.iter(etree.Element)):
        if element is not top and "-" in element.tag and element.tag not in _MEDIA and is_inline(element):
            # The cleaner, which knows feeds, takes what a site made up for a block.
            element.drop_tag()
        else:
            _unmark(element)
    return etree.tostring(top, encoding="unicode", method="html", with_tail=False)


def _blank(blocks: Sequence[Block], kept: Sequence[bool], article: range) -> None:
    """Take the text of what is not kept out of the tree; captions stay with the article's pictures."""
    for at, (block, stays) in enumerate(zip(blocks, kept, strict=True)):
        if stays or (at in article and _is_caption_of_kept(block)):
            continue
        for element, is_tail in block.places:
            if is_tail:
                element.tail = None
            else:
                element.text = None


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


def _foreign_media(
    top: HtmlElement, blocks: Sequence[Block], kept: Sequence[bool], ends: tuple[Block, Block]
) -> list[HtmlElement]:
    """Pictures and players before the article's first block, behind its last, and of teasers within it."""
    held: dict[HtmlElement, list[int]] = {}
    for block, stays in zip(blocks, kept, strict=True):
        for element in (block.element, *islice(block.element.iterancestors(), 4)):
            sums = held.setdefault(element, [0, 0, 0])
            sums[0] += stays
            sums[1] += block.linked_chars
            sums[2] += len(block.text)
    first, last = ends
    begins, finishes = first.places[0][0], last.places[-1][0]
    reader = MarksReader()
    before, behind = True, False
    dropped = []
    for element in top.iter(etree.Element):
        if element is begins:
            before = False
        if element.tag in _MEDIA:
            is_behind = behind and last.element not in element.iterancestors()
            if before or is_behind or _is_thumbnail(element) or _is_others(element, top, held, reader):
                dropped.append(element)
        if element is finishes:
            behind = True
    return dropped


def _shows(authors: str, alt: str) -> bool:
    """Whether a picture's words are the name of an author and little else."""
    name = alt.casefold().strip()
    if not authors or not 4 < len(name) < 80:
        return False
    return name in authors.casefold() or any(
        len(each) > 4 and each in name and len(name) < len(each) + 20 for each in authors.casefold().split(", ")
    )


def _is_thumbnail(element: HtmlElement) -> bool:
    """Whether a picture is as small as a portrait beside a name, by its attributes or its address."""
    if element.tag != "img":
        return False
    sizes = [element.get("width", ""), element.get("height", "")]
    sizes += _SIZE_IN_ADDRESS.findall(element.get("src", "") if not element.get("srcset") else "")
    numbers = [int(size) for size in sizes if size.isdigit()]
    return any(2 < number <= THUMBNAIL_PX for number in numbers) and not any(
        number > 2 * THUMBNAIL_PX for number in numbers
    )


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
