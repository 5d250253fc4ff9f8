"""What keeps an article in the library when its feeds go or a keep rule lets it go: what a person made of it."""

from __future__ import annotations

from storage.note_types import DRAFT_KEY


def held(article_id: str, is_saved: str) -> str:
    """The SQL condition under which an article stays: saved, tagged, highlighted, kept by its address, noted or with a
    note begun.

    Args:
        article_id: the column that names the article, with its table's alias.
        is_saved: the column that says whether it is saved.
    """
    return (
        f"({is_saved} = 1"
        f" OR EXISTS (SELECT 1 FROM article_topics AS ht WHERE ht.article_id = {article_id} AND ht.origin <> 'removed')"
        f" OR EXISTS (SELECT 1 FROM notes AS hn WHERE hn.article_id = {article_id})"
        # A slash is what follows a full stop: the drafts of this article alone, by the key's own order.
        f" OR EXISTS (SELECT 1 FROM settings AS hd WHERE hd.key >= '{DRAFT_KEY}' || {article_id} || '.'"
        f" AND hd.key < '{DRAFT_KEY}' || {article_id} || '/')"
        f" OR EXISTS (SELECT 1 FROM highlights AS hh WHERE hh.article_id = {article_id})"
        f" OR EXISTS (SELECT 1 FROM articles AS hk WHERE hk.id = {article_id} AND hk.kept_at IS NOT NULL))"
    )
