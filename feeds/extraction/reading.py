"""A page's blocks and what is known of them: the steps that extraction and the fitting of weights share."""

from __future__ import annotations

from dataclasses import dataclass

from lxml.html import HtmlElement

from feeds.extraction.blocks import Block, blocks_of, words_of
from feeds.extraction.engines import engine_texts
from feeds.extraction.facts import Facts, linked_text
from feeds.extraction.features import Page, features
from feeds.extraction.vote import EngineText


@dataclass(frozen=True, slots=True)
class Reading:
    """Of one page: its blocks, a row of numbers for each, and what the best single engine took of each."""

    blocks: list[Block]
    rows: list[list[float]]
    best: list[float]


def read_blocks(tree: HtmlElement, facts: Facts, title: str) -> Reading:
    """Ask the engines, and gather what is known of each block. Leaves the tree as it is."""
    texts = engine_texts(tree)
    blocks = list(blocks_of(tree))
    votes = {name: EngineText(text).shares(blocks) for name, text in texts.items()}
    page = Page(
        title=" ".join(words_of(title)),
        body=EngineText(linked_text(facts.declared.article, "articleBody")).shares(blocks),
        description=EngineText(facts.declared.meta("og:description", "description")).shares(blocks),
    )
    return Reading(blocks, features(blocks, votes, page), votes["plain"])
