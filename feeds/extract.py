"""A whole web page into an article: its facts from what the page declares, its text by a vote of engines on its blocks.

The steps live in `feeds/extraction/`; this is their order, and the way into the cleaner.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from feeds.addresses import link, picture_key
from feeds.clean import CleanedHtml, clean_tree
from feeds.errors import FeedError
from feeds.extraction.blocks import words_of
from feeds.extraction.facts import Facts
from feeds.extraction.judge import belongs
from feeds.extraction.mapping import article_markup
from feeds.extraction.page import parse_page
from feeds.extraction.paywall import STUB_WORDS, declares_paid, shows_wall
from feeds.extraction.reading import read_blocks
from feeds.extraction.settle import begins_at, settled
from feeds.protocol.failure_kind import FailureKind
from feeds.texts import clean_text, excerpt, language, without_controls, word_count
from feeds.tree import Tag, parse_markup
from storage.plaintext import plain_text
from storage.types import ArticleDraft, PictureDraft

MAX_PAGE_CHARS = 3_000_000
_BESIDE = re.compile(
    r"<figcaption>.*?</figcaption>|<aside>(?:<figure>(?:(?!</figure>).)*</figure>)?<p><a (?:(?!</aside>).)*</aside>",
    re.DOTALL,
)
_SENTENCE = re.compile(r"[.!?。！？…][\"'”’»)]*$")
HINT_WORDS = (8, 80)
"""A teaser has so many words; a longer text of a feed is an article itself."""

HINT_SHARED = 0.3
"""A teaser of whose runs of three words more stand in the article is told there."""

_SIZE = re.compile(r"[-_]?\d{2,4}x\d{2,4}|\.\w{3,5}$")
MIN_WORDS = 25
"""A page with fewer words of text holds no article."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """A page's article.

    Attributes:
        draft: the article as it is stored.
        site_name: of its site; its host where it has no name.
        is_stub: what was found is only the part before a paywall; the feed's own text is to be kept.
        prose: the draft's text without captions of pictures and links to what is embedded.
    """

    draft: ArticleDraft
    site_name: str
    prose: str
    is_stub: bool


def extract(page: str, url: str, hint: str = "") -> Extracted:
    """The article of a page.

    Args:
        page: its markup.
        url: where it is.
        hint: what its feed says of it. A lead that is told there and nowhere in the article stands before it.

    Raises:
        FeedError: TOO_LARGE, or NO_ARTICLE where the page holds no article.
    """
    if len(page) > MAX_PAGE_CHARS:
        raise FeedError(FailureKind.TOO_LARGE, url, f"more than {MAX_PAGE_CHARS} characters")
    try:
        tree = parse_page(without_controls(page))
    except ValueError as error:
        raise FeedError(FailureKind.NO_ARTICLE, url, f"no markup: {error}") from error
    facts = Facts(tree, url)
    title = facts.title()
    # Before the body: it uses the tree up.
    author = facts.author()
    moment = facts.published_at()
    declared_picture = facts.picture()
    address, declared_language = facts.address(), facts.language()
    has_wall = declares_paid(facts.declared) or shows_wall(tree)
    cleaned = _body(tree, facts, title, author or "")
    if word_count(cleaned.text) < MIN_WORDS:
        raise FeedError(FailureKind.NO_ARTICLE, url, "no article was found on the page")
    cleaned = _with_hint(cleaned, hint, title)
    pictures, lead = _with_lead(cleaned, declared_picture)
    draft = ArticleDraft(
        guid=url,
        raw_hash="",
        url=link(url, address) or (url if url.startswith("http") else None),
        title=title,
        author=author,
        html=cleaned.html,
        text=cleaned.text,
        excerpt=excerpt(cleaned.text, title),
        words=word_count(cleaned.text),
        language=language(declared_language, cleaned.text),
        published_at=moment.at if moment is not None else None,
        content_hash=hashlib.blake2b(
            f"{title}\x1f{author}\x1f{cleaned.html}".encode("utf-8", "surrogatepass"), digest_size=8
        ).hexdigest(),
        picture_key=lead,
        pictures=pictures,
    )
    # A page read from a file has no address of the web: its path tells it from another, kept twice it stays one.
    prose = plain_text(_BESIDE.sub("", cleaned.html))
    return Extracted(
        draft if draft.url else replace(draft, url=url), facts.site_name, prose, has_wall and draft.words <= STUB_WORDS
    )


def _body(tree: HtmlElement, facts: Facts, title: str, authors: str) -> CleanedHtml:
    reading = read_blocks(tree, facts, title)
    words = words_of(title)
    kept = settled(reading.blocks, belongs(reading.blocks, reading.rows, reading.best), words)
    begin = begins_at(reading.blocks, kept, words) if any(kept) else 0
    markup = article_markup(tree, reading.blocks, kept, begin, authors)
    return clean_tree(parse_markup(markup), facts.base_url, title)


def _with_hint(cleaned: CleanedHtml, hint: str, title: str) -> CleanedHtml:
    """The article with its feed's teaser before it, where that is a sentence the article lacks."""
    teaser = " ".join(hint.split())
    words = words_of(teaser)
    if not HINT_WORDS[0] <= len(words) <= HINT_WORDS[1] or not _SENTENCE.search(teaser):
        return cleaned
    known = set(_runs(words_of(f"{title} {cleaned.text}")))
    runs = list(_runs(words))
    if sum(run in known for run in runs) > HINT_SHARED * len(runs):
        return cleaned
    html = f"<p>{escape(teaser, quote=False)}</p>{cleaned.html}"
    return replace(cleaned, html=html, text=f"{teaser}\n{cleaned.text}")


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(words, words[1:], words[2:], strict=False)


def _with_lead(cleaned: CleanedHtml, declared: str | None) -> tuple[tuple[PictureDraft, ...], str | None]:
    """The article's pictures and which of them leads: the declared one stands in front if the text has it not."""
    if declared is None:
        return cleaned.pictures, cleaned.lead_key
    name = _file_name(declared)
    for each in cleaned.pictures:
        if each.url == declared or (name and _file_name(each.url) == name):
            return cleaned.pictures, each.key
    key = picture_key(declared)
    return (PictureDraft(key, declared, ""), *cleaned.pictures), key


def _file_name(url: str) -> str:
    """What is the same in the addresses of one picture's sizes, mostly; "" where the name says too little."""
    name = _SIZE.sub("", urlsplit(url).path.rsplit("/", 1)[-1])
    return name if len(name) > 8 else ""


def page_title(page: str) -> str:
    """What a page calls itself; "" if it does not."""
    title = parse_markup(without_controls(page[:MAX_PAGE_CHARS])).find("title")
    return clean_text(title.get_text()) if isinstance(title, Tag) else ""
