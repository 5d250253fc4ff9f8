"""Whether all of an article's text is in the library, as far as can be told without its page. Pure."""

from __future__ import annotations

from storage.full_texts import FullTextOutcome

WHOLE_WORDS = 250
"""What a feed sends of this length counts as the article, though nobody looked at its page."""


def is_whole(*, is_full: bool, outcome: str | None, words: int, url: str | None) -> bool:
    """Whether a text is the whole article.

    Args:
        is_full: it is the page's own.
        outcome: what became of the page, a `FullTextOutcome` value; None if it was never read.
        words: of the text.
        url: of the page; None if there is none.
    """
    return is_full or outcome == FullTextOutcome.SHORTER or words >= WHOLE_WORDS or not (url or "").startswith("http")
