"""What grouping articles asks of worker processes: terms of texts, and the groups of what arrived. Plain functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digest.stories import Recent, StoryArticle
from digest.story_terms import terms, unpacked
from storage.story_types import Grouping, WaitingArticle, WindowArticle


@dataclass(frozen=True, slots=True)
class GroupTask:
    """The recent articles, and which of them arrived."""

    window: tuple[WindowArticle, ...]
    arrived: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class GroupOutcome:
    """Stories that are new or have changed, and articles that are in none any more."""

    groups: tuple[Grouping, ...]
    alone: tuple[int, ...]


def read_terms(articles: Sequence[WaitingArticle]) -> list[bytes]:
    """The terms of articles, packed, in their order."""
    return [terms(article.title, article.text).packed() for article in articles]


def group_arrived(task: GroupTask) -> GroupOutcome:
    """Group what arrived with what is there."""
    recent = Recent(
        StoryArticle(
            each.article_id, each.sort_at, each.publisher, unpacked(each.terms), each.story_id, each.is_by_hand
        )
        for each in task.window
    )
    groups, alone = recent.arrive(task.arrived)
    return GroupOutcome(
        tuple(Grouping(each.story, each.ids, each.headline, tuple(each.duplicates.items())) for each in groups),
        tuple(alone),
    )
