"""What is known of a block, as numbers that `judge.py` weighs: the engines' votes, where it stands, how it reads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from lxml.html import HtmlElement

from feeds.extraction import phrases
from feeds.extraction.blocks import Block

ENGINES = ("plain", "precise", "readable", "just")

_CLUTTER = re.compile(
    r"(?:^|[\s_-])(?:share|sharing|social|related|recommend(?:ed|ations?)?|recirc\w*|newsletter|subscri\w+|signup|promo\w*|"
    r"advert\w*|ads?|sponsor\w*|outbrain|taboola|comments?|disqus|meta|breadcrumbs?|tags?|taglist|cookies?|consent|gdpr|"
    r"nav\w*|menu|footer|sidebar|aside|popular|trending|teasers?|more|next|prev|author|byline|bio|credits?|copyright|"
    r"widget|banner|modal|popup|paywall|login|toolbar|print|sr-only|screen-reader-text|visually-hidden|date|time\w*|"
    r"dateline|category|kicker|labels?|badge|rating|counter|views|follow|most-\w+|trc\w*|links?|box)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:^|[\s_-])(?:article|story|post|entry|content|text|body|richtext|paragraph|articlebody|prose|main)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)

_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_SECTIONS = ("nav", "footer", "aside", "header", "form", "figure", "article", "main", "blockquote", "table", "button")

NAMES = (
    "bias",
    *(f"vote {name}" for name in ENGINES),
    *("votes all", "votes none", "votes two", "linked data", "lead"),
    *("linked", "link only", "length", "short", "sentence", "colon", "bold"),
    *("h1", "heading", "item", "paragraph", "cell", "caption", "frame"),
    *(f"in {name}" for name in _SECTIONS),
    *("hidden", "clutter near", "clutter far", "body words"),
    *("phrase", "phrase far", "title", "repeated", "seen before"),
    *("parent", "grandparent", "neighbours", "before", "after", "before first", "after last", "gap"),
    *("parent x short", "neighbours x short", "heading follows"),
)


def features(
    blocks: Sequence[Block],
    votes: Mapping[str, Sequence[float]],
    *,
    title: str,
    body: Sequence[float],
    lead: Sequence[float],
) -> list[list[float]]:
    """A row of numbers for each block, in the order of NAMES.

    Args:
        blocks: of one page.
        votes: for each of ENGINES, what `EngineText.shares` says.
        title: of the page, as words joined by spaces.
        body: how much of each block the page's linked data holds as the article's body; zeros where it holds none.
        lead: the same for its description.
    """
    mean = [sum(votes[name][at] for name in ENGINES) / len(ENGINES) for at in range(len(blocks))]
    sizes = [max(1, sum(map(len, block.words))) for block in blocks]
    surroundings = _Surroundings(blocks, mean, sizes)
    chains = _Chains()
    times = Counter(" ".join(block.words) for block in blocks)
    seen: set[str] = set()
    agreed = [at for at, share in enumerate(mean) if share >= 0.5 and sizes[at] >= 40]
    first, last = (agreed[0], agreed[-1]) if agreed else (0, len(blocks) - 1)
    rows = []
    for at, block in enumerate(blocks):
        joined = " ".join(block.words)
        names, marks_near, marks_far, hidden = chains.of(block.element)
        own = block.element.tag
        short = float(sizes[at] < 40)
        share = mean[at]
        found = [votes[name][at] for name in ENGINES]
        before, after = surroundings.neighbours(at)
        parent = surroundings.parent_share(at, 1)
        is_stock = phrases.is_stock(block.text)
        rows.append(
            [
                1.0,
                *found,
                float(share >= 0.9),
                float(share <= 0.1),
                float(sum(each >= 0.5 for each in found) == 2),
                body[at],
                lead[at],
                block.linked,
                float(block.linked > 0.8),
                min(sizes[at], 600) ** 0.5 / 10,
                short,
                float(bool(_SENTENCE.search(block.text))),
                float(block.text.endswith((":", "："))),
                float(block.strong_chars > 0.8 * len(block.text)),
                float("h1" in names),
                float(bool(_HEADINGS & names)),
                float("li" in names),
                float(own == "p"),
                float("td" in names or "th" in names),
                float("figcaption" in names),
                float(own in ("div", "section", "article", "body")),
                *(float(name in names) for name in _SECTIONS),
                float(hidden),
                float(bool(_CLUTTER.search(marks_near))),
                float(bool(_CLUTTER.search(marks_far))),
                float(bool(_BODY.search(marks_near))),
                float(is_stock),
                float(is_stock and sizes[at] < 120),
                float(bool(joined) and joined == title),
                float(times[joined] > 1),
                float(joined in seen),
                parent,
                surroundings.parent_share(at, 2),
                (before + after) / 2,
                before,
                after,
                float(at < first),
                float(at > last),
                min(20, max(first - at, at - last, 0)) / 20,
                parent * short,
                (before + after) / 2 * short,
                float(bool(_HEADINGS & names)) * after,
            ]
        )
        seen.add(joined)
    return rows


class _Surroundings:
    """How much of what stands around a block was agreed on."""

    def __init__(self, blocks: Sequence[Block], mean: Sequence[float], sizes: Sequence[int]) -> None:
        self._blocks, self._mean, self._sizes = blocks, mean, sizes
        self._held: dict[HtmlElement, list[float]] = {}
        for block, share, size in zip(blocks, mean, sizes, strict=True):
            ancestor: HtmlElement | None = block.element
            for _ in range(4):
                if ancestor is None:
                    break
                held = self._held.setdefault(ancestor, [0.0, 0.0])
                held[0] += share * size
                held[1] += size
                ancestor = ancestor.getparent()

    def parent_share(self, at: int, levels: int) -> float:
        """The agreed share of what else stands in the element `levels` above the block's own."""
        element: HtmlElement | None = self._blocks[at].element
        for _ in range(levels):
            element = element.getparent() if element is not None else None
        if element is None or element not in self._held:
            return 0.0
        agreed, whole = self._held[element]
        size = self._sizes[at]
        return (agreed - self._mean[at] * size + 10 * self._mean[at]) / (whole - size + 10)

    def neighbours(self, at: int) -> tuple[float, float]:
        """The agreed share of the three blocks before, and of the three behind."""
        found = []
        for others in (range(max(0, at - 3), at), range(at + 1, min(len(self._blocks), at + 4))):
            whole = sum(min(200, self._sizes[other]) for other in others)
            agreed = sum(self._mean[other] * min(200, self._sizes[other]) for other in others)
            found.append(agreed / whole if whole else 0.0)
        return found[0], found[1]


class _Chains:
    """Names and marks of the elements around a block; looked up once for each element."""

    def __init__(self) -> None:
        self._known: dict[HtmlElement, tuple[frozenset[str], str, str, bool]] = {}

    def of(self, element: HtmlElement) -> tuple[frozenset[str], str, str, bool]:
        """Names of all ancestors, marks of the two nearest and of the three beyond, and whether one is hidden."""
        if element in self._known:
            return self._known[element]
        names: set[str] = set()
        near: list[str] = []
        far: list[str] = []
        hidden = False
        ancestor: HtmlElement | None = element
        level = 0
        while ancestor is not None and ancestor.tag not in ("body", "html"):
            names.add(str(ancestor.tag))
            if level < 5:
                marks = f"{ancestor.get('class', '')} {ancestor.get('id', '')}".strip()
                if marks and len(marks) < 200:
                    (near if level < 2 else far).append(_CAMEL.sub("-", marks))
                hidden = (
                    hidden
                    or ancestor.get("hidden") is not None
                    or ancestor.get("aria-hidden") == "true"
                    or bool(_HIDDEN.search(ancestor.get("style", "")))
                )
            level += 1
            ancestor = ancestor.getparent()
        found = (frozenset(names), " ".join(near), " ".join(far), hidden)
        self._known[element] = found
        return found
