"""Where a block stands among the large parts of its page: the densest, the article under the title, or another."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.html import HtmlElement

from feeds.extraction.blocks import Block

NAMES = ("in densest", "beside densest", "above title", "in title's article", "in another article", "no title shown")

_DECAY = 0.7
"""A paragraph speaks for what holds it, less for each level between."""

_LEAST = 0.1
_HEADING_SHARE = 0.6
_HEADINGS = ("h1", "h2", "h3")


def rows(blocks: Sequence[Block], title: Sequence[str]) -> list[list[float]]:
    """A row for each block, in the order of NAMES.

    Args:
        blocks: of one page.
        title: its words.
    """
    densest = _densest(blocks)
    outer = densest.getparent() if densest is not None else None
    around: dict[HtmlElement, tuple[bool, bool, HtmlElement | None]] = {}
    heading = title_at(blocks, title)
    own = _article_of(blocks[heading].element) if heading is not None else None
    found = []
    for at, block in enumerate(blocks):
        element = block.element
        if element not in around:
            chain = [element, *element.iterancestors()]
            around[element] = (densest in chain, outer in chain, _article_of(element))
        is_in, is_beside, article = around[element]
        found.append(
            [
                float(is_in),
                float(is_beside and not is_in),
                float(heading is not None and at < heading),
                float(own is not None and article is own),
                float(own is not None and article is not None and article is not own),
                float(heading is None),
            ]
        )
    return found


def _densest(blocks: Sequence[Block]) -> HtmlElement | None:
    """The element whose own paragraphs hold the most text that is no link."""
    scores: dict[HtmlElement, float] = {}
    for block in blocks:
        weight = len(block.text) - 2 * block.linked_chars
        if weight < 40:
            continue
        share = 1.0
        ancestor = (
            block.element if block.element.tag in ("div", "section", "article", "td") else block.element.getparent()
        )
        while ancestor is not None and ancestor.tag != "html" and share > _LEAST:
            scores[ancestor] = scores.get(ancestor, 0.0) + weight * share
            share *= _DECAY
            ancestor = ancestor.getparent()
    return max(scores, key=scores.__getitem__, default=None)


def title_at(blocks: Sequence[Block], title: Sequence[str]) -> int | None:
    """The heading that shows the page's title, first where the most of its words stand."""
    wanted = set(title)
    best, at_best = _HEADING_SHARE, None
    for at, block in enumerate(blocks):
        if not wanted or len(block.words) > 60:
            continue
        if block.element.tag not in _HEADINGS and next(block.element.iterancestors(*_HEADINGS), None) is None:
            continue
        shared = len(wanted & set(block.words)) / max(len(wanted), len(set(block.words)))
        if shared > best:
            best, at_best = shared, at
    return at_best


def _article_of(element: HtmlElement) -> HtmlElement | None:
    """The outermost article around an element."""
    if element.tag == "article":
        return next(reversed([element, *element.iterancestors("article")]))
    return next(reversed(list(element.iterancestors("article"))), None)
