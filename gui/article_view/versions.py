"""What a reader is told of an article's text: whether it is the whole of it, and whether all of it is offline."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from gui.pictures import is_settled
from storage.completeness import is_whole
from storage.full_texts import FullTextOutcome
from storage.picture_types import PictureFacts
from storage.types import ArticleBody, BodyKind


def is_complete_offline(body: ArticleBody, facts: Mapping[str, PictureFacts]) -> bool:
    """Whether nothing of the article is left on the network: the whole text, and every picture of it."""
    is_all_text = is_whole(
        is_full=body.kind is BodyKind.FULL, outcome=body.full_text, words=body.row.words, url=body.row.url
    )
    shown = [each.key for each in body.pictures if f"picture:{each.key}" in body.html]
    return is_all_text and all(is_settled(facts.get(key)) for key in shown)


def version_notes(body: ArticleBody, facts: Mapping[str, PictureFacts]) -> tuple[str, ...]:
    """Words for the line above the title."""
    notes = []
    if BodyKind.FULL in body.versions:
        if body.kind is BodyKind.FULL:
            notes.append(QCoreApplication.translate("versions", "full text"))
        else:
            notes.append(QCoreApplication.translate("versions", "the feed's text"))
    elif body.full_text == FullTextOutcome.SHORTER:
        notes.append(QCoreApplication.translate("versions", "the feed's text; its page holds less"))
    elif body.full_text == FullTextOutcome.PAYWALL:
        notes.append(QCoreApplication.translate("versions", "the feed's text; its page is for subscribers"))
    if is_complete_offline(body, facts):
        notes.append(QCoreApplication.translate("versions", "✓ complete offline"))
    return tuple(notes)
