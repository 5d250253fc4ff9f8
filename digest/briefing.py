"""What a period brought on one topic beside its stories: articles a week, how it went, and who is named. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from digest.edition_types import Briefing, EditionArticle, EditionStory, EditionWeek
from digest.naming import names
from storage.edition_types import Candidate

WEEK_S = 7 * 86_400
TIMELINE = 10
READ_ARTICLES = 400
"""Articles whose texts are searched for names, the newest."""


def briefing(
    since: int,
    until: int,
    articles: Sequence[Candidate],
    texts: Mapping[int, str],
    stories: Iterable[EditionStory],
) -> Briefing:
    """A topic's period.

    Args:
        since: its beginning; UTC epoch seconds.
        until: its end, not in it.
        articles: those of the period.
        texts: of some of them.
        stories: of its edition, the most important first.
    """
    due = [each for each in articles if each.is_due]
    return Briefing(_timeline(stories), names(due, texts), _weeks(since, until, due))


def wanted(articles: Iterable[Candidate]) -> list[int]:
    """The articles whose texts tell who is named: each text once."""
    own = [each for each in articles if each.is_due and each.duplicate_of is None]
    own.sort(key=lambda each: (-each.sort_at, -each.id))
    return [each.id for each in own[:READ_ARTICLES]]


def _weeks(since: int, until: int, articles: Iterable[Candidate]) -> tuple[EditionWeek, ...]:
    """Whole weeks that end with the period; the first may be shorter."""
    count = max(1, -(-(until - since) // WEEK_S))
    held = Counter(min(count - 1, (until - 1 - each.sort_at) // WEEK_S) for each in articles if each.sort_at < until)
    return tuple(EditionWeek(max(since, until - (back + 1) * WEEK_S), held[back]) for back in range(count - 1, -1, -1))


def _timeline(stories: Iterable[EditionStory]) -> tuple[EditionArticle, ...]:
    """The headlines of its most important stories in the order of time."""
    found = []
    for story in stories:
        headline = story.article(story.headline_id)
        if headline is not None and headline.title:
            found.append(headline)
        if len(found) == TIMELINE:
            break
    return tuple(sorted(found, key=lambda each: (each.at, each.article_id)))
