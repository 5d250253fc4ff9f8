"""Words that the program itself wrote into an article when it was stored, told in the language of whoever reads it.

What is stored is English, and may be older than the choice of a language: what a card is of (`feeds.cards`), and the
link under an article that was cut (`feeds.composition`).
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from gui.article_view.pieces import Block

translate = QCoreApplication.translate

_DIVIDER = " · "


def with_own_words(block: Block) -> Block:
    """A block with the program's own words translated; the same one where it holds none."""
    if block.card:
        runs = tuple(run._replace(text=_card_words(run.text)) for run in block.runs)
    elif len(block.runs) == 1 and block.runs[0].text == "Continue at the source":
        runs = (block.runs[0]._replace(text=translate("Article", "Continue at the source")),)
    else:
        return block
    return replace(block, runs=runs)


def _card_words(text: str) -> str:
    kinds = {
        "Video": translate("Article", "Video"),
        "Audio": translate("Article", "Audio"),
        "Map": translate("Article", "Map"),
        "Post": translate("Article", "Post"),
        "Embedded page": translate("Article", "Embedded page"),
    }
    kind, divider, host = text.partition(_DIVIDER)
    return kinds.get(kind, kind) + divider + host
