"""A whole web page into an article: its facts from what the page declares, its text by the density of paragraphs.

The plain first version: one method, no learning. Trees are read by clean.py's parser and written by its walk.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from feeds.addresses import absolute, link, picture_key
from feeds.clean import clean_tree
from feeds.errors import FeedError
from feeds.protocol import FailureKind
from feeds.texts import clean_text, excerpt, language, without_controls, word_count
from feeds.tree import Tag, parse_markup
from storage.types import ArticleDraft, PictureDraft

MAX_PAGE_CHARS = 3_000_000
MIN_WORDS = 25
"""A page with fewer words of text holds no article."""

_AWAY = (
    *("script", "style", "noscript", "template", "nav", "aside", "footer", "form", "iframe", "svg", "button"),
    *("dialog", "select", "input", "textarea"),
)
_AWAY_WORDS = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|menu|footer|sidebar|side-bar|comments?|disqus|related|recommended|recirculation|share|"
    r"sharing|social|cookie|consent|gdpr|banner|newsletter|subscribe|promo|promotion|advert|ads?|sponsored|breadcrumbs?|"
    r"popular|trending|most-read|more-stories|read-next|tags|toolbar|paywall|modal|popup|skip-link)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BODY_WORDS = re.compile(
    r"(?:article|story|post|entry|content|text|news|main)[_-]?(?:body|content|text|main)?", re.IGNORECASE
)
_SITE_SUFFIX = re.compile(r"\s+[|–—\-·»:]\s+[^|–—·»]{2,60}$")


@dataclass(frozen=True, slots=True)
class Extracted:
    """A page's article, and the name of its site."""

    draft: ArticleDraft
    site_name: str


def extract(page: str, url: str) -> Extracted:
    """The article of a page.

    Raises:
        FeedError: TOO_LARGE, or NOT_A_FEED where the page holds no article.
    """
    if len(page) > MAX_PAGE_CHARS:
        raise FeedError(FailureKind.TOO_LARGE, url, f"more than {MAX_PAGE_CHARS} characters")
    tree = parse_markup(without_controls(page), with_scripts=True)
    facts = _Facts(tree, url)
    title = facts.title()
    author, published_at, site_name, picture_url = (
        facts.author(),
        facts.published_at(),
        facts.site_name(),
        facts.picture(),
    )
    declared_language = str(tree.html.get("lang") or "") if tree.html is not None else ""
    body = _body(tree)
    cleaned = clean_tree(body, facts.base_url, title)
    if word_count(cleaned.text) < MIN_WORDS:
        raise FeedError(FailureKind.NOT_A_FEED, url, "no article was found on the page")
    pictures, lead = cleaned.pictures, cleaned.lead_key
    if picture_url is not None and picture_key(picture_url) not in {each.key for each in pictures}:
        lead = picture_key(picture_url) if lead is None else lead
        pictures = (PictureDraft(picture_key(picture_url), picture_url, ""), *pictures)
    draft = ArticleDraft(
        guid=url,
        raw_hash="",
        url=link(url, facts.address()) or (url if url.startswith("http") else None),
        title=title,
        author=author,
        html=cleaned.html,
        text=cleaned.text,
        excerpt=excerpt(cleaned.text, title),
        words=word_count(cleaned.text),
        language=language(declared_language, cleaned.text),
        published_at=published_at,
        content_hash=hashlib.blake2b(f"{title}\x1f{author}\x1f{cleaned.html}".encode(), digest_size=8).hexdigest(),
        picture_key=lead,
        pictures=pictures,
    )
    # A page read from a file has no address of the web: its path tells it from another, kept twice it stays one.
    return Extracted(draft if draft.url else replace(draft, url=url), site_name)


def page_title(page: str) -> str:
    """What a page calls itself; "" if it does not."""
    title = parse_markup(without_controls(page[:MAX_PAGE_CHARS])).find("title")
    return clean_text(title.get_text()) if isinstance(title, Tag) else ""


class _Facts:
    """What a page declares of its article: JSON-LD, meta elements, then its visible marks."""

    def __init__(self, tree: Tag, url: str) -> None:
        self._tree = tree
        self._meta: dict[str, str] = {}
        for tag in tree.find_all("meta"):
            name = str(tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
            value = str(tag.get("content") or "").strip()
            if name and value:
                self._meta.setdefault(name, value)
        self._linked = next(_articles_in(tree), {})
        base = tree.find("base", href=True)
        self.base_url = absolute(url, str(base["href"])) or url if isinstance(base, Tag) else url

    def title(self) -> str:
        """The headline, without the site's name behind it."""
        heading = self._tree.find("h1")
        own = clean_text(heading.get_text(" ")) if isinstance(heading, Tag) else ""
        declared = clean_text(self._meta.get("og:title") or _string(self._linked.get("headline")))
        if own and declared and (own in declared or declared in own):
            return min(own, declared, key=len)
        if declared:
            return _SITE_SUFFIX.sub("", declared) if self.site_name() in declared[-60:] else declared
        named = clean_text(self._tree.title.get_text()) if self._tree.title is not None else ""
        return own or _SITE_SUFFIX.sub("", named)

    def author(self) -> str | None:
        """Names of persons; an address of a profile is none."""
        listed = self._linked.get("author")
        people = listed if isinstance(listed, list) else [listed]
        names = [_string(each.get("name")) if isinstance(each, dict) else _string(each) for each in people]
        names = [clean_text(name) for name in names if name] or [
            clean_text(self._meta.get(key))
            for key in ("author", "article:author", "dc.creator", "byl", "parsely-author")
        ]
        for name in (", ".join(dict.fromkeys(each for each in names if each and "://" not in each)),):
            if name:
                return re.sub(r"^by\s+", "", name, flags=re.IGNORECASE)[:300]
        return None

    def published_at(self) -> int | None:
        """UTC epoch seconds; without a zone it counts as UTC."""
        times = [_string(self._linked.get("datePublished"))]
        times += [
            self._meta.get(key, "")
            for key in ("article:published_time", "datepublished", "date", "dc.date", "pubdate", "parsely-pub-date")
        ]
        times += [str(tag["datetime"]) for tag in self._tree.find_all("time", datetime=True)[:1]]
        return next((at for value in times if (at := _moment(value)) is not None), None)

    def site_name(self) -> str:
        """The site's name, else its host."""
        return clean_text(self._meta.get("og:site_name")) or (
            (urlsplit(self.base_url).hostname or "").removeprefix("www.")
        )

    def picture(self) -> str | None:
        """The lead picture's address."""
        return absolute(self.base_url, self._meta.get("og:image") or self._meta.get("twitter:image"))

    def address(self) -> str | None:
        """The canonical address, where it is of the same host: some sites declare their front page."""
        tag = self._tree.find("link", rel="canonical", href=True)
        declared = absolute(self.base_url, str(tag["href"])) if isinstance(tag, Tag) else None
        if declared is None or urlsplit(declared).path.strip("/") == "":
            return None
        return declared if urlsplit(declared).hostname == urlsplit(self.base_url).hostname else None


def _articles_in(tree: Tag) -> Iterator[Mapping[str, Any]]:
    """JSON-LD objects that describe an article."""
    for tag in tree.find_all("script", type="application/ld+json"):
        try:
            found = json.loads(tag.get_text(), strict=False)
        except (ValueError, RecursionError):
            continue
        pending = found if isinstance(found, list) else [found]
        for each in pending:
            if isinstance(each, dict):
                graph = each.get("@graph")
                for node in graph if isinstance(graph, list) else [each]:
                    if isinstance(node, dict) and re.search("Article|BlogPosting|Report", str(node.get("@type"))):
                        yield node


def _string(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _moment(value: str) -> int | None:
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        try:
            moment = parsedate_to_datetime(value)
        except (ValueError, TypeError):
            return None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def _body(tree: Tag) -> Tag:
    """The element whose own paragraphs hold the most text that is no link."""
    root = tree.body or tree
    for tag in root.find_all(_AWAY):
        if len(tag.get_text(strip=True)) < 5000 or tag.name not in ("form", "button"):
            tag.extract()
    for tag in root.find_all(True):
        if tag.parent is not None and tag.name not in ("article", "main", "body", "html") and _is_away(tag):
            tag.extract()
    scores: dict[int, float] = {}
    tags: dict[int, Tag] = {}
    for paragraph in root.find_all(["p", "pre", "blockquote", "td"]):
        text = paragraph.get_text(" ", strip=True)
        linked = sum(len(each.get_text(strip=True)) for each in paragraph.find_all("a"))
        weight = len(text) - 2 * linked
        if weight < 25:
            continue
        ancestor, share = paragraph.parent, 1.0
        # A paragraph speaks for what holds it, less for each level between.
        while isinstance(ancestor, Tag) and ancestor.name not in ("html", "[document]") and share > 0.2:
            scores[id(ancestor)] = scores.get(id(ancestor), 0.0) + weight * share
            tags[id(ancestor)] = ancestor
            share *= 0.7
            ancestor = ancestor.parent
    if not scores:
        return root
    for key, tag in tags.items():
        if tag.name in ("article", "main") or tag.get("itemprop") == "articleBody":
            scores[key] *= 1.3
        elif _BODY_WORDS.search(_marks(tag)):
            scores[key] *= 1.1
    return tags[max(scores, key=lambda key: scores[key])]


def _is_away(tag: Tag) -> bool:
    marks = _marks(tag)
    return bool(marks) and bool(_AWAY_WORDS.search(marks)) and len(tag.get_text(strip=True)) < 4000


def _marks(tag: Tag) -> str:
    classes: str | list[str] = tag.get("class") or []
    return " ".join([*(classes if isinstance(classes, list) else [str(classes)]), str(tag.get("id") or "")]).strip()
