"""Markup of entries and pages into safe, plain, typesettable HTML.

The walk (walk.py) writes new markup of a small vocabulary; nothing of the old markup is passed on but text and checked
addresses. The sanitiser (nh3) runs last all the same: what the walk lets through by mistake ends there.
Pictures are written as `picture:KEY`, whatever stood in the source: reading can load nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

import nh3

from feeds import in_page, picture_choice
from feeds import markup_rules as rules
from feeds.texts import without_controls
from feeds.tree import Tag, parse_markup
from feeds.walk import PICTURE_HOST, Walk
from storage.plaintext import plain_text
from storage.types import PictureDraft

MAX_SOURCE_CHARS = 3_000_000
_SANITISER = nh3.Cleaner(
    tags=rules.ALLOWED_TAGS,
    attributes=rules.ALLOWED_ATTRIBUTES,
    clean_content_tags=rules.CLEAN_CONTENT,
    url_schemes={"http", "https", "mailto"},
    link_rel=None,
    strip_comments=True,
)
_EMPTY_LINE = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class CleanedHtml:
    """Safe HTML, its plain text, and the pictures it refers to. `lead_key`: the first that is large enough to lead."""

    html: str
    text: str
    pictures: tuple[PictureDraft, ...]
    lead_key: str | None


def clean_html(html: str, base_url: str, title: str = "", source_url: str | None = None) -> CleanedHtml:
    """Clean a piece of markup.

    Args:
        html: anything a server sent.
        base_url: what relative addresses are relative to.
        title: a heading at the top that only repeats it is left out.
        source_url: where a cut article goes on; None: at `base_url`.
    """
    text = without_controls(html[:MAX_SOURCE_CHARS])
    if "<" in text:
        tree = parse_markup(text)
        places = in_page.places(tree, base_url) if in_page.may_have_places(text, base_url) else {}
        return _cleaned(tree, base_url, title, places, source_url)
    # Plain text: its empty lines part paragraphs, and it needs no parser.
    walk = Walk(base_url)
    for part in _EMPTY_LINE.split(text.strip()):
        walk.paper.text(without_controls(unescape(part)))
        walk.paper.end_line()
    return _finished(walk, source_url or base_url, title)


def clean_tree(tree: Tag, base_url: str, title: str = "") -> CleanedHtml:
    """Clean a part of a parsed document."""
    return _cleaned(tree, base_url, title, in_page.places(tree, base_url))


def _cleaned(
    tree: Tag, base_url: str, title: str, places: dict[str, str], source_url: str | None = None
) -> CleanedHtml:
    walk = Walk(base_url, places)
    walk.take(tree)
    return _finished(walk, source_url or base_url, title)


def _finished(walk: Walk, source_url: str, title: str) -> CleanedHtml:
    written = walk.paper.written(title, source_url if source_url.startswith("http") else None)
    if walk.places:
        written = in_page.without_loose_ends(written)
    safe = _SANITISER.clean(written).replace(f'src="{PICTURE_HOST}', 'src="picture:')
    pictures = tuple(walk.pictures.values())
    lead = next((each.key for each in pictures if picture_choice.may_lead(each.width, each.height)), None)
    return CleanedHtml(safe, plain_text(safe), pictures, lead)
