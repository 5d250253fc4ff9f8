"""Which recent articles hold which terms: an inverted index, changed as articles come and go. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from digest.story_terms import Terms


class TermIndex:
    """It says of each term how many articles hold it, and which.

    Attributes:
        holding: term → the articles that hold it, in no order that means anything; without terms that none holds.
    """

    def __init__(self, articles: Iterable[tuple[int, Terms]] = ()) -> None:
        self.holding: defaultdict[int, list[int]] = defaultdict(list)
        self.add(articles)

    def add(self, articles: Iterable[tuple[int, Terms]]) -> None:
        """Take in articles that are not in it."""
        holding = self.holding
        for article_id, terms in articles:
            for key in terms.keys:
                holding[key].append(article_id)

    def remove(self, articles: Collection[tuple[int, Terms]]) -> None:
        """Take out articles, named with the terms they were added with: many at once cost hardly more than one."""
        gone = {article_id for article_id, _ in articles}
        for key in {key for _, terms in articles for key in terms.keys}:
            left = [each for each in self.holding[key] if each not in gone]
            if left:
                self.holding[key] = left
            else:
                del self.holding[key]
