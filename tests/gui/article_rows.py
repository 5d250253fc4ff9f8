"""Rows of the list, made by hand for tests of how they look."""

from __future__ import annotations

from storage.types import ArticleRow, Origin, TopicMark

NOW = 1_795_000_000


def topic(number: int, name: str, color: str = "#0072b2") -> TopicMark:
    return TopicMark(number, name, color, Origin.RULE)


def article_row(
    article_id: int = 1,
    title: str = "Treasury extends shipping licence by ninety days",
    snippet: str = "The waiver covers cargoes loaded before the end of the month and leaves the price cap in place.",
    *,
    feed_title: str = "The Harbour Post",
    is_read: bool = False,
    is_saved: bool = False,
    words: int = 660,
    picture_key: str | None = None,
    topics: tuple[TopicMark, ...] = (),
    marks: tuple[tuple[int, int], ...] = (),
    title_marks: tuple[tuple[int, int], ...] = (),
    sort_at: int = NOW,
    url: str | None = "https://example.org/article",
) -> ArticleRow:
    return ArticleRow(
        id=article_id,
        title=title,
        url=url,
        author=None,
        feed_id=1,
        feed_title=feed_title,
        published_at=sort_at,
        sort_at=sort_at,
        is_read=is_read,
        is_saved=is_saved,
        words=words,
        language="en",
        picture_key=picture_key,
        topics=topics,
        excerpt=snippet,
        snippet=snippet,
        marks=marks,
        title_marks=title_marks,
    )
