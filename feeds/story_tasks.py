"""What grouping articles asks of worker processes: terms of texts, and the groups of what arrived. Plain functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digest.story_terms import terms
from feeds.story_window import GroupOutcome, StoryWindow
from storage.story_types import WaitingArticle, WindowRow


@dataclass(frozen=True, slots=True)
class GroupTask:
    """The recent articles, and which of them arrived."""

    window: tuple[WindowRow, ...]
    arrived: tuple[int, ...]


def read_terms(articles: Sequence[WaitingArticle]) -> list[bytes]:
    """The terms of articles, packed, in their order."""
    return [terms(article.title, article.text, with_meaning=True).packed() for article in articles]


def group_arrived(task: GroupTask) -> GroupOutcome:
    """Group what arrived with what is there."""
    return StoryWindow().group(task.window, task.arrived)
