"""What is known of a block, as numbers that `judge.py` weighs: the engines' votes, where it stands, how it reads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from feeds.extraction import marks, phrases, places, surroundings
from feeds.extraction.blocks import Block

ENGINES = ("plain", "precise", "readable")

SHORT_CHARS = 40
"""Of letters: a shorter block is a heading, a label or a caption, and engines are often wrong about it."""

_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_NUMBERS = re.compile(r"\d")
_BY = re.compile(
    r"(?:by|von|par|por|di|door|av|af|от|автор)\b|(?:updated|published|aktualisiert|veröffentlicht|publié)\b",
    re.IGNORECASE,
)
_ARROW = re.compile(r"[>»→▶►➤➡⇒✉✅👉+•|]")
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_ELEMENTS = (
    "nav",
    "footer",
    "aside",
    "header",
    "form",
    "figure",
    "article",
    "main",
    "blockquote",
    "table",
    "button",
    "pre",
)
_KINDS = tuple(marks.KINDS)

_OWN_NAMES = (
    "bias",
    *(f"vote {name}" for name in ENGINES),
    *("all", "none", "alone plain", "plain unsure", "readable unsure", "precise share", "readable share"),
    *(
        "linked data",
        "description",
        "linked",
        "link only",
        "length",
        "short",
        "sentence",
        "colon",
        "bold",
        "numbers",
        "by",
        "arrow",
        "cut short",
    ),
    *("h1", "heading", "item", "paragraph", "cell", "caption", "frame", "no frame"),
    *(f"in {name}" for name in _ELEMENTS),
    "hidden",
    *(f"marked {name}" for name in _KINDS),
    *("stock", "stock short", "under stock", "title", "repeated", "seen before", "part of title"),
)
_CROSSED = ("parent", "kin", "before", "after")
NAMES = (
    *_OWN_NAMES,
    *places.NAMES,
    *surroundings.NAMES,
    *(f"short, {name}" for name in _CROSSED),
    "heading, after",
)
"""Of the numbers of a block's row, in order."""


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of a page beside its blocks.

    Attributes:
        title: its words, joined by spaces.
        body: how much of each block the page's linked data holds as the article's body; zeros where it holds none.
        description: the same for the page's description.
    """

    title: str
    body: Sequence[float]
    description: Sequence[float]


def features(blocks: Sequence[Block], votes: Mapping[str, Sequence[float]], page: Page) -> list[list[float]]:
    """A row of numbers for each block, in the order of NAMES.

    Args:
        blocks: of one page.
        votes: for each of ENGINES, what `EngineText.shares` says.
        page: what else is known.
    """
    return _Features(blocks, votes, page).rows()


class _Features:
    def __init__(self, blocks: Sequence[Block], votes: Mapping[str, Sequence[float]], page: Page) -> None:
        reader = marks.MarksReader()
        self._blocks = blocks
        self._marks = [reader.of(block.element) for block in blocks]
        self._sizes = [max(1, sum(map(len, block.words))) for block in blocks]
        self._votes = votes
        self._page = page

    def rows(self) -> list[list[float]]:
        means = [sum(self._votes[name][at] for name in ENGINES) / len(ENGINES) for at in range(len(self._blocks))]
        signatures = [each.signature for each in self._marks]
        around = surroundings.Surroundings(self._blocks, signatures, self._sizes).rows(means)
        placed = places.rows(self._blocks, self._page.title.split())
        parts = zip(self._own_rows(means), placed, around, strict=True)
        return [[*own, *place, *beside, *self._crossed(at, beside)] for at, (own, place, beside) in enumerate(parts)]

    def _crossed(self, at: int, beside: Sequence[float]) -> list[float]:
        """What only means something together: a short block goes with what stands around it."""
        short = float(self._sizes[at] < SHORT_CHARS)
        by_name = dict(zip(surroundings.NAMES, beside, strict=True))
        is_heading = float(bool(_HEADINGS & self._marks[at].names))
        return [*(short * by_name[name] for name in _CROSSED), is_heading * by_name["after"]]

    def _own_rows(self, means: Sequence[float]) -> list[list[float]]:
        taken = {
            name: sum(share * size for share, size in zip(self._votes[name], self._sizes, strict=True))
            for name in ENGINES
        }
        most = max(1.0, taken["plain"])
        precise, readable = min(1.0, taken["precise"] / most), min(1.0, taken["readable"] / most)
        times = Counter(" ".join(block.words) for block in self._blocks)
        seen: set[str] = set()
        under_stock = False
        rows = []
        for at, block in enumerate(self._blocks):
            joined = " ".join(block.words)
            around = self._marks[at]
            size = self._sizes[at]
            short = float(size < SHORT_CHARS)
            votes = [self._votes[name][at] for name in ENGINES]
            is_stock = phrases.is_stock(block.text)
            is_heading = bool(_HEADINGS & around.names)
            if is_heading:
                under_stock = is_stock
            plain = votes[0]
            rows.append(
                [
                    1.0,
                    *votes,
                    float(means[at] >= 0.9),
                    float(means[at] <= 0.1),
                    float(plain >= 0.5 and sum(votes) - plain < 0.5),
                    plain * (1 - precise),
                    plain * (1 - readable),
                    precise,
                    readable,
                    self._page.body[at],
                    self._page.description[at],
                    block.linked,
                    float(block.linked > 0.8),
                    min(size, 600) ** 0.5 / 10,
                    short,
                    float(bool(_SENTENCE.search(block.text))),
                    float(block.text.endswith((":", "："))),
                    float(block.strong_chars > 0.8 * len(block.text)),
                    min(1.0, 4 * len(_NUMBERS.findall(block.text)) / len(block.text)),
                    float(len(block.text) < 150 and bool(_BY.match(block.text))),
                    float(bool(_ARROW.match(block.text))),
                    float(block.text.endswith(("...", "…", "[…]"))),
                    float("h1" in around.names),
                    float(is_heading),
                    float("li" in around.names),
                    float(block.element.tag == "p"),
                    float("td" in around.names or "th" in around.names),
                    float("figcaption" in around.names),
                    float(block.element.tag in ("div", "section", "article")),
                    float(block.element.tag == "body"),
                    *(float(name in around.names) for name in _ELEMENTS),
                    float(around.hidden),
                    *(float(kind in around.kinds) for kind in _KINDS),
                    float(is_stock),
                    float(is_stock and size < 120),
                    float(under_stock),
                    float(bool(joined) and joined == self._page.title),
                    float(times[joined] > 1),
                    float(joined in seen),
                    float(size >= 10 and joined in self._page.title),
                ]
            )
            seen.add(joined)
        return rows
