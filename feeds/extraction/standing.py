"""A site's standing text, learned from its articles: a paragraph that stands under many is not news. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable

from feeds.extraction.blocks import words_of

LEAST_ARTICLES = 3
"""In fewer articles a repeated paragraph may be chance: a correction, or one story told on."""

LEAST_SHARE = 0.3
"""Of a site's articles: what a series repeats stands in fewer."""

LEAST_WORDS = 3
"""Shorter lines are subheads such as "What next:", which a site may use every day."""

_PARAGRAPH = re.compile(r"<(p|h[2-6]|blockquote|li)>(.*?)</\1>", re.DOTALL)
_TAGS = re.compile(r"<[^>]*>")
_EMPTY_LISTS = re.compile(r"<(ul|ol)>\s*</\1>")


def standing_paragraphs(texts: Iterable[str]) -> frozenset[str]:
    """Paragraphs that many articles of one site share, in the form that `without_standing` compares.

    Args:
        texts: plain texts of different articles, a line for each paragraph, as `CleanedHtml.text` is. The same article
            twice would count twice: give each once.
    """
    times: Counter[str] = Counter()
    articles = 0
    for text in texts:
        articles += 1
        times.update({key for line in text.splitlines() if (key := _key(line)) is not None})
    least = max(LEAST_ARTICLES, LEAST_SHARE * articles)
    return frozenset(key for key, count in times.items() if count >= least)


def without_standing(html: str, standing: Collection[str]) -> str:
    """Safe html of an article, less the paragraphs that stand under others of its site.

    Args:
        html: as the cleaner writes it.
        standing: what `standing_paragraphs` found.
    """
    if not standing:
        return html
    shorter = _PARAGRAPH.sub(lambda found: "" if _key(_TAGS.sub("", found[2])) in standing else found[0], html)
    return _EMPTY_LISTS.sub("", shorter)


def _key(paragraph: str) -> str | None:
    """The words of a paragraph, numbers as one: "14 comments" is the same as "3 comments". None for too few."""
    words = words_of(paragraph)
    if len(words) < LEAST_WORDS:
        return None
    return " ".join("0" if word.isdigit() else word for word in words)
