"""What is certain about a block, over what was judged: the lead stays, notices and repeated titles go. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml.html import HtmlElement

from feeds.extraction import phrases
from feeds.extraction.blocks import Block
from feeds.extraction.places import title_at
from feeds.extraction.shown_dates import is_date_line
from feeds.extraction.vote import shingles

LEAD_WITHIN = 12
"""Blocks between a title and the article's first paragraph among which a lead is looked for."""

REPEATED_WORDS = 8
"""A shorter block may be said twice on purpose."""

TOLD_SHARE = 0.8
"""Of a long block's runs of words that were read before: it says nothing new."""

TWICE = 2

TEXT_WORDS = 12
"""A sentence of so many words is the article's text: what stands before it may be facts about it."""

TITLE_WORDS = 4
"""A subhead of fewer words may be the title's by chance."""

LABELS = 3
"""Fewer links that each stand alone before a paragraph may be links to other articles."""

LABEL_WORDS = 14

_CELLS = ("td", "th", "li", "pre", "code")
_CODE = ("pre", "code")
_LEAD_CHARS = (50, 700)
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_NO_LEAD = ("figcaption", "figure", "li", "nav", "aside", "footer", "button", "form", "td", "blockquote")


def settled(blocks: Sequence[Block], kept: Sequence[bool], title: Sequence[str]) -> list[bool]:
    """The judgement, corrected.

    Args:
        blocks: of one page.
        kept: for each whether it was judged to be of the article.
        title: words of the page's title.
    """
    stays = [each and not _is_notice(block) for block, each in zip(blocks, kept, strict=True)]
    _drop_repeated(blocks, stays)
    if len(title) >= TITLE_WORDS:
        stays = [each and block.words != list(title) for block, each in zip(blocks, stays, strict=True)]
    if not any(stays):
        return stays
    _keep_labels(blocks, stays)
    heading = title_at(blocks, title)
    _drop_facts(blocks, stays)
    first = stays.index(True) if any(stays) else len(blocks)
    if heading is not None:
        _keep_lead(blocks, stays, heading, first)
        # The title is shown above the text; repeated in it, it is said twice.
        stays[heading] = False
    return stays


def begins_at(blocks: Sequence[Block], kept: Sequence[bool], title: Sequence[str]) -> int:
    """From which block on pictures are the article's: from its title where that is near, else from its first block."""
    first = list(kept).index(True)
    heading = title_at(blocks, title)
    if heading is not None and heading < first and first - heading <= 2 * LEAD_WITHIN:
        return heading
    return first


def _is_notice(block: Block) -> bool:
    return phrases.is_firm(block.text) and block.element.tag not in _CELLS


def _drop_repeated(blocks: Sequence[Block], stays: list[bool]) -> None:
    """A paragraph said before: a teaser of the article within it, or its form for small screens.

    What one element repeats among its own paragraphs its author meant: a plan's meals, a song's refrain.
    """
    said: dict[str, HtmlElement | None] = {}
    runs: set[tuple[str, ...]] = set()
    longest = 0
    for at, block in enumerate(blocks):
        if not stays[at] or len(block.words) < REPEATED_WORDS:
            continue
        joined = " ".join(block.words)
        own = set(shingles(block.words))
        if joined in said:
            stays[at] = said[joined] is not None and said[joined] is block.element.getparent()
        else:
            said[joined] = block.element.getparent()
            # Far longer than any before, and all of it read before: the article once more, in one piece. Code is
            # shown again with a line more on purpose.
            stays[at] = (
                len(block.words) <= TWICE * longest
                or len(own & runs) < TOLD_SHARE * len(own)
                or block.element.tag in _CODE
            )
        if stays[at]:
            runs |= own
            longest = max(longest, len(block.words))


def _keep_labels(blocks: Sequence[Block], stays: list[bool]) -> None:
    """The links that each head a paragraph of their own: a list of things described, questions with their answers."""
    found = [
        at
        for at in range(1, len(blocks) - 1)
        if _is_label(blocks[at])
        and blocks[at - 1].element.tag != "li"
        and blocks[at + 1].element.tag != "li"
        and stays[at + 1]
        and len(blocks[at + 1].words) >= TEXT_WORDS
    ]
    if len(found) >= LABELS:
        for at in found:
            stays[at] = True


def _is_label(block: Block) -> bool:
    return (
        block.element.tag == "li"
        and block.linked > 0.9
        and 0 < len(block.words) <= LABEL_WORDS
        and not phrases.is_stock(block.text)
    )


def _drop_facts(blocks: Sequence[Block], stays: list[bool]) -> None:
    """Before the text: the day, which the article has as a fact, and a headline in other words than the title's."""
    for at, block in enumerate(blocks):
        if not stays[at]:
            continue
        is_sentence = bool(_SENTENCE.search(block.text))
        if is_sentence and len(block.words) >= TEXT_WORDS:
            return
        if is_date_line(block.text) or (block.element.tag == "h1" and not is_sentence):
            stays[at] = False


def _keep_lead(blocks: Sequence[Block], stays: list[bool], heading: int, first: int) -> None:
    """The sentence or two right under the title, even where they are marked as a heading."""
    for at in range(heading + 1, min(first, heading + 1 + LEAD_WITHIN)):
        block = blocks[at]
        if (
            _LEAD_CHARS[0] <= len(block.text) <= _LEAD_CHARS[1]
            and block.linked < 0.2
            and _SENTENCE.search(block.text)
            and not phrases.is_stock(block.text)
            and block.element.tag not in _NO_LEAD
            and next(block.element.iterancestors(*_NO_LEAD), None) is None
        ):
            stays[at] = True
            return
