"""The feed's text and the full text of an article: switching with a letter, and what the header says of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gui.article_view.versions import is_complete_offline, version_notes
from storage.full_texts import FullTextOutcome
from storage.picture_types import PictureFacts, PictureState
from storage.types import ArticleBody, ArticleRow, BodyKind, PictureDraft
from tests.gui.article_rows import article_row


def body(**changes: object) -> ArticleBody:
    given = ArticleBody(
        row=short_row(), kind=BodyKind.FEED, html="<p>Short.</p>", pictures=(), versions=frozenset([BodyKind.FEED])
    )
    return replace(given, **changes)  # type: ignore[arg-type]


def short_row() -> ArticleRow:
    return replace(article_row(), words=20, url="https://news.example/1")


FULL = frozenset([BodyKind.FEED, BodyKind.FULL])
PICTURED = '<figure><img src="picture:k" alt=""></figure>'


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (body(), ()),
        (body(kind=BodyKind.FULL, versions=FULL), ("full text", "✓ complete offline")),
        (body(versions=FULL), ("the feed's text",)),
        (
            body(full_text=FullTextOutcome.SHORTER.value),
            ("the feed's text; its page holds less", "✓ complete offline"),
        ),
        (body(full_text=FullTextOutcome.PAYWALL.value), ("the feed's text; its page is for subscribers",)),
        (body(row=replace(short_row(), words=900)), ("✓ complete offline",)),
    ],
)
def test_what_is_said_of_a_text(given: ArticleBody, expected: tuple[str, ...]) -> None:
    assert version_notes(given, {}) == expected


def test_an_article_is_complete_with_its_last_picture() -> None:
    whole = body(
        kind=BodyKind.FULL, versions=FULL, html=PICTURED, pictures=(PictureDraft("k", "https://p.example/k", ""),)
    )
    assert not is_complete_offline(whole, {})
    assert is_complete_offline(whole, {"k": PictureFacts(PictureState.FETCHED, 600, 400)})
    assert not is_complete_offline(whole, {"k": PictureFacts(PictureState.FAILED, None, None)})
    # A picture of the other version is not waited for.
    assert is_complete_offline(replace(whole, html="<p>Text.</p>"), {})
