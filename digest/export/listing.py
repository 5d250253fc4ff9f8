"""Articles as entries of a list: what each is, where it is from, its topics, and what a person marked and wrote. Pure.

Markdown for people, JSON lines for programs. Texts of articles are not in it; those are `digest.export.markdown`.
"""

from __future__ import annotations

import json
import re
from datetime import datetime

from storage.note_types import Annotations
from storage.types import ArticleRow

_SPECIAL = re.compile(r"([\\`*_\[\]<>~])")
_AT_START = re.compile(r"^(\s*)(?=[#+=|-])|^(\s*\d{1,9})(?=[.)])", re.MULTILINE)


def markdown_entry(row: ArticleRow, annotations: Annotations, level: int = 2) -> str:
    """An article as a section: title, source with address, topics, highlights as quotations, notes as paragraphs."""
    parts = [f"{'#' * level} {_line(row.title or row.feed_title or str(row.id))}"]
    facts = [_line(part) for part in (row.author or "", row.feed_title, _day(row)) if part]
    if facts:
        parts.append(f"*{' · '.join(facts)}*")
    if row.url:
        parts.append(f"<{row.url}>")
    if row.topics:
        parts.append("Topics: " + ", ".join(_line(topic.name) for topic in row.topics))
    parts += [_text(note.text) for note in annotations.notes]
    for highlight in annotations.highlights:
        parts.append("\n".join(f"> {line}".rstrip() for line in _text(highlight.quote.text).split("\n")))
        if highlight.note is not None:
            parts.append(_text(highlight.note.text))
    return "\n\n".join(parts) + "\n"


def json_entry(row: ArticleRow, annotations: Annotations) -> str:
    """An article as a line of JSON. Times are UTC epoch seconds, null where nothing is known."""
    document = {
        "id": row.id,
        "title": row.title,
        "url": row.url,
        "author": row.author,
        "source": row.feed_title,
        "published_at": row.published_at,
        "saved": row.is_saved,
        "topics": [topic.name for topic in row.topics],
        "notes": [note.text for note in annotations.notes],
        "highlights": [
            {
                "quote": each.quote.text,
                "color": each.color.value,
                "note": each.note.text if each.note is not None else None,
            }
            for each in annotations.highlights
        ],
    }
    return json.dumps(document, ensure_ascii=False) + "\n"


def _day(row: ArticleRow) -> str:
    at = row.sort_at if row.published_at is None else row.published_at
    return datetime.fromtimestamp(at).strftime("%Y-%m-%d")


def _line(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split())).replace("&", "&amp;")


def _text(text: str) -> str:
    """Plain text whose lines stay lines and that means nothing but itself."""
    escaped = _SPECIAL.sub(r"\\\1", text.strip()).replace("&", "&amp;")
    escaped = _AT_START.sub(lambda found: f"{found[1] or ''}{found[2] or ''}\\", escaped)
    return re.sub(r"(?<!\n)\n(?!\n)", "\\\n", escaped)
