"""What runs in a worker process: a document in, drafts or a problem out. Plain functions over picklable values.

No database, no network. `read_feed` never raises: whatever a document does to the parsers is that feed's problem.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from feeds import decide
from feeds.addresses import link, picture_key
from feeds.clean import CleanedHtml, clean_html, parse_page
from feeds.discover import feed_links
from feeds.entries import ParsedEntry, ParsedFeed
from feeds.errors import FeedError
from feeds.extract import extract
from feeds.jsonfeed import looks_like_json, parse_json
from feeds.leave_out import leave_out
from feeds.parse import parse
from feeds.protocol import FailureKind
from feeds.texts import clean_text, excerpt, language, word_count
from storage.types import ArticleDraft, PictureDraft

MAX_ENTRIES = 5000
"""Of one document. The largest captured feed known to us has 2,900; of a longer one the first are the newest."""

SHOWN_TITLES = 5
Problem = tuple[str, str]
"""A FailureKind's value and the technical cause."""


@dataclass(frozen=True, slots=True)
class FeedTask:
    """A fetched document. `known`: guid → raw hash of what is stored; `fetched_at`: UTC epoch seconds."""

    feed_id: int
    url: str
    final_url: str
    headers: Mapping[str, str]
    body: bytes
    known: Mapping[str, str]
    fetched_at: int


@dataclass(frozen=True, slots=True)
class FeedOutcome:
    """What a document holds. `entries` were in it, `same` of them known; the rest are `drafts` or could not be read."""

    feed_id: int
    title: str | None = None
    site_url: str | None = None
    language: str | None = None
    ttl_s: int | None = None
    entries: int = 0
    same: int = 0
    drafts: tuple[ArticleDraft, ...] = ()
    problem: Problem | None = None

    @staticmethod
    def failed(feed_id: int, kind: FailureKind, detail: str) -> FeedOutcome:
        """A document that could not be read."""
        return FeedOutcome(feed_id, problem=(kind.value, detail))


@dataclass(frozen=True, slots=True)
class LookTask:
    """A document of unknown kind."""

    url: str
    final_url: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Looked:
    """What a document is. `kind`: "feed", "page", "opml" or "unknown"; `newest`: titles, newest first."""

    kind: str
    title: str = ""
    site_url: str | None = None
    newest: tuple[str, ...] = ()
    entries: int = 0
    links: tuple[tuple[str, str], ...] = ()
    page_title: str | None = None


PageTask = LookTask


@dataclass(frozen=True, slots=True)
class PageOutcome:
    """A page's article, or why there is none."""

    draft: ArticleDraft | None = None
    site_name: str = ""
    problem: Problem | None = None


def read_feed(task: FeedTask) -> FeedOutcome:
    """Leave out what is known, parse the rest, decide, clean what is new or changed."""
    try:
        return _read_feed(task)
    except FeedError as error:
        kind = error.kind
        if kind is FailureKind.NOT_A_FEED and _is_login_page(task):
            kind = FailureKind.LOGIN_PAGE
        return FeedOutcome.failed(task.feed_id, kind, error.detail)
    except RecursionError as error:
        return FeedOutcome.failed(task.feed_id, FailureKind.TOO_COMPLEX, str(error))
    except Exception as error:  # noqa: BLE001 - hostile input finds exceptions no list foresees; see the module's text
        return FeedOutcome.failed(task.feed_id, FailureKind.INTERNAL, f"{type(error).__name__}: {error}")


def _read_feed(task: FeedTask) -> FeedOutcome:
    known_hashes = frozenset(task.known.values())
    left_out = 0
    if looks_like_json(task.body):
        parsed = parse_json(task.body, task.final_url, known_hashes)
    else:
        parsed, left_out = _parse_rest(task, known_hashes)
    wanted = decide.to_clean(parsed.entries[:MAX_ENTRIES], task.known)
    drafts: list[ArticleDraft] = []
    failed = parsed.failed
    for entry in wanted:
        try:
            drafts.append(draft_of(entry, parsed.language))
        except (ValueError, TypeError, AttributeError, KeyError, IndexError):
            # A bad entry is not a bad feed.
            failed += 1
    if failed and not drafts and not left_out and failed == len(wanted):
        raise FeedError(FailureKind.MALFORMED, task.url, f"none of {failed} entries could be read")
    return FeedOutcome(
        feed_id=task.feed_id,
        title=parsed.title or None,
        site_url=parsed.site_url,
        language=parsed.language,
        ttl_s=parsed.ttl_s,
        entries=left_out + len(parsed.entries),
        same=left_out + len(parsed.entries) - len(wanted),
        drafts=tuple(drafts),
    )


def _parse_rest(task: FeedTask, known_hashes: frozenset[str]) -> tuple[ParsedFeed, int]:
    """The document's feed less what is known, and how much was left out."""
    remaining = leave_out(task.body, known_hashes) if _prolog_rules(task.headers) else None
    if remaining is None:
        return parse(task.body, task.headers, task.final_url), 0
    if not remaining.hashes and remaining.left_out:
        return ParsedFeed("", None, None, None, ()), remaining.left_out
    headers = {**task.headers, "content-type": "application/xml; charset=utf-8"}
    parsed = parse(remaining.body, headers, task.final_url)
    if len(parsed.entries) == len(remaining.hashes):
        hashed = zip(parsed.entries, remaining.hashes, strict=True)
        return _with_entries(parsed, tuple(entry.with_hash(raw_hash) for entry, raw_hash in hashed)), remaining.left_out
    return parsed, remaining.left_out


def _with_entries(parsed: ParsedFeed, entries: tuple[ParsedEntry, ...]) -> ParsedFeed:
    return ParsedFeed(parsed.title, parsed.site_url, parsed.language, parsed.ttl_s, entries, parsed.failed)


def _prolog_rules(headers: Mapping[str, str]) -> bool:
    """Whether the document's own prolog tells its encoding: a charset of the server outranks it (RFC 7303, 3.2)."""
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", headers.get("content-type", ""), re.IGNORECASE)
    return charset is None or charset[1].lower() in ("utf-8", "utf8")


def _is_login_page(task: FeedTask) -> bool:
    """A page that asks for a password, or that another host answered with, where a feed was asked for."""
    if re.search(rb"<input[^>]+type\s*=\s*[\"']?password", task.body[:300_000], re.IGNORECASE):
        return True
    asked, answered = urlsplit(task.url).hostname or "", urlsplit(task.final_url).hostname or ""
    return asked.removeprefix("www.").split(".")[-2:] != answered.removeprefix("www.").split(".")[-2:]


def draft_of(entry: ParsedEntry, feed_language: str | None) -> ArticleDraft:
    """Clean one entry and derive what is derived once."""
    cleaned = clean_html(entry.html, entry.base_url, entry.title)
    url = link(entry.base_url, entry.url)
    pictures, lead = _with_named_picture(cleaned, entry.picture_url)
    title = entry.title or _title_from(cleaned.text)
    identity = "\x1f".join((title, entry.author or "", url or "", cleaned.html))
    return ArticleDraft(
        guid=entry.guid[:2000],
        raw_hash=entry.raw_hash,
        url=url,
        title=title[:1000],
        author=entry.author,
        html=cleaned.html,
        text=cleaned.text,
        excerpt=excerpt(cleaned.text, title),
        words=word_count(cleaned.text),
        language=language(entry.language or feed_language, cleaned.text or title),
        published_at=entry.published_at,
        content_hash=hashlib.blake2b(identity.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest(),
        picture_key=lead,
        pictures=pictures,
    )


def _with_named_picture(cleaned: CleanedHtml, url: str | None) -> tuple[tuple[PictureDraft, ...], str | None]:
    """The article's pictures, and which one leads: the one the feed names, else the text's first."""
    if url is None:
        return cleaned.pictures, cleaned.lead_key
    key = picture_key(url)
    if any(each.key == key for each in cleaned.pictures):
        return cleaned.pictures, key
    return (PictureDraft(key, url, ""), *cleaned.pictures), cleaned.lead_key or key


def _title_from(text: str) -> str:
    """Microblogs have no titles: the beginning of the text serves."""
    first = text.partition("\n")[0]
    return first if len(first) <= 100 else f"{first[:100].rpartition(' ')[0] or first[:100]}…"


def look_at(task: LookTask) -> Looked:
    """What kind of document this is, and what a person wants to see of it before subscribing."""
    start = task.body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if re.search(rb"<opml\b", start):
        return Looked("opml")
    try:
        parsed = (
            parse_json(task.body, task.final_url)
            if looks_like_json(task.body)
            else parse(task.body, task.headers, task.final_url)
        )
    except FeedError:
        return _look_at_page(task, start)
    dated = sorted(parsed.entries, key=lambda entry: entry.published_at or 0, reverse=True)
    titles = tuple(entry.title or _title_from(clean_text(entry.html)) for entry in dated[:SHOWN_TITLES])
    return Looked("feed", parsed.title, parsed.site_url, titles, len(parsed.entries))


def _look_at_page(task: LookTask, start: bytes) -> Looked:
    content_type = task.headers.get("content-type", "")
    if "html" not in content_type and not re.search(rb"<(?:!doctype\s+html|html|head|body|title|p|div)\b", start):
        return Looked("unknown")
    tree = parse_page(task.body[:3_000_000], None)
    title = clean_text(tree.title.get_text()) if tree.title is not None else ""
    return Looked("page", links=tuple(feed_links(task.body, task.final_url)), page_title=title)


def read_page(task: PageTask) -> PageOutcome:
    """The article of a page."""
    try:
        extracted = extract(task.body, task.headers, task.final_url)
    except FeedError as error:
        return PageOutcome(problem=(error.kind.value, error.detail))
    return PageOutcome(extracted.draft, extracted.site_name)
