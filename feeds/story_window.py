"""The recent articles as one pass after another groups among them: what did not change is not read anew.

Nothing is remembered of what changed them. Each pass gets all of them as the library has them now, and what is not
exactly as it was before is unpacked and indexed again, whoever changed it; so a window that was kept gives the same
groups as a new one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from digest.stories import Recent, StoryArticle
from digest.story_index import TermIndex
from digest.story_terms import unpacked
from storage.story_types import Grouping, WindowArticle, WindowRow


@dataclass(frozen=True, slots=True)
class GroupOutcome:
    """Stories that are new or have changed, and articles that are in none any more."""

    groups: tuple[Grouping, ...]
    alone: tuple[int, ...]


class StoryWindow:
    """It holds about 2 KB an article."""

    def __init__(self) -> None:
        self._rows: dict[int, WindowRow] = {}
        self._articles: dict[int, StoryArticle] = {}
        self._index = TermIndex()

    def group(self, window: Iterable[WindowRow], arrived: Collection[int]) -> GroupOutcome:
        """Group what arrived with what is there.

        Args:
            window: all recent articles, oldest first.
            arrived: which of them came.
        """
        self._follow(window)
        # Oldest first, as the rows are.
        recent = Recent(map(self._articles.__getitem__, self._rows), index=self._index)
        groups, alone = recent.arrive(arrived)
        return GroupOutcome(
            tuple(Grouping(each.story, each.ids, each.headline, tuple(each.duplicates.items())) for each in groups),
            tuple(alone),
        )

    def _follow(self, window: Iterable[WindowRow]) -> None:
        before, articles = self._rows, self._articles
        rows = self._rows = {row[0]: row for row in window}
        gone = [(article_id, articles.pop(article_id).terms) for article_id in before.keys() - rows.keys()]
        come = []
        for row, old in zip(rows.values(), map(before.get, rows), strict=True):
            if row == old:
                continue
            now = WindowArticle(*row)
            known = articles.get(now.article_id)
            if known is not None and old is not None and WindowArticle(*old).terms == now.terms:
                terms = known.terms
            else:
                terms = unpacked(now.terms)
                come.append((now.article_id, terms))
                if known is not None:
                    gone.append((now.article_id, known.terms))
            articles[now.article_id] = StoryArticle(
                now.article_id, now.sort_at, now.publisher, terms, now.story_id, bool(now.is_by_hand)
            )
        self._index.remove(gone)
        self._index.add(come)
