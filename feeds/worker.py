"""What runs in a worker process: a document in, drafts or a problem out. Plain functions over picklable values.

No database, no network. `read_feed` never raises: whatever a document does to the parsers is that feed's problem.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from urllib.parse import urlsplit

from feeds.addresses import absolute, link, picture_key
from feeds.clean import CleanedHtml, clean_html
from feeds.decide import Decision, decide
from feeds.discover import feed_links
from feeds.document import Document, Kind, open_document
from feeds.entries import ParsedEntry, ParsedFeed
from feeds.errors import FeedError
from feeds.jsonfeed import parse_json
from feeds.leave_out import leave_out
from feeds.parse import parse
from feeds.protocol.failure_kind import FailureKind
from feeds.tasks import FeedOutcome, FeedTask, Looked, LookTask, PageOutcome, PageTask
from feeds.texts import clean_text, excerpt, language, word_count
from storage.types import ArticleDraft, PictureDraft

SHOWN_TITLES = 5


def read_feed(task: FeedTask) -> FeedOutcome:
    """Leave out what is known, parse the rest, decide, clean what is new or changed."""
    try:
        return _read_feed(task)
    except FeedError as error:
        return FeedOutcome.failed(task.feed_id, error.kind, error.detail)
    except (RecursionError, MemoryError) as error:
        return FeedOutcome.failed(task.feed_id, FailureKind.TOO_COMPLEX, type(error).__name__)
    except Exception as error:  # noqa: BLE001 - hostile input finds exceptions no list foresees; see the module's text
        return FeedOutcome.failed(task.feed_id, FailureKind.INTERNAL, f"{type(error).__name__}: {error}")


def _read_feed(task: FeedTask) -> FeedOutcome:
    document = open_document(task.body, task.headers.get("content-type", ""), task.url)
    feed, decision, entries = _new_of(task, document)
    drafts: list[ArticleDraft] = []
    failed = feed.failed
    for entry in decision.wanted:
        try:
            drafts.append(draft_of(entry, feed.language))
        except (ValueError, TypeError, AttributeError, LookupError):
            # A bad entry is not a bad feed. Anything else is the worker's, or the machine's, and ends the reading.
            failed += 1
    if failed and not drafts and not decision.same:
        raise FeedError(FailureKind.MALFORMED, task.url, f"none of {failed} entries could be read")
    return FeedOutcome(
        feed_id=task.feed_id,
        title=feed.title or None,
        site_url=feed.site_url,
        language=language(feed.language, ""),
        ttl_s=feed.ttl_s,
        entries=entries,
        same=decision.same,
        drafts=tuple(drafts),
    )


def _new_of(task: FeedTask, document: Document) -> tuple[ParsedFeed, Decision, int]:
    """The feed, its entries that are new or changed, and how many the document holds in all."""
    if document.kind is Kind.JSON:
        feed = parse_json(document.text, task.final_url)
        return feed, decide(task.known, feed.entries), len(feed.entries)
    if document.kind not in (Kind.FEED, Kind.XML):
        raise _no_feed(task, document)
    xml = document.xml()
    remaining = leave_out(xml, frozenset(task.known.values()), task.url)
    if remaining is None:
        feed = parse(xml, task.final_url)
        return feed, decide(task.known, feed.entries), len(feed.entries)
    feed = parse(remaining.body, task.final_url)
    if len(feed.entries) == len(remaining.hashes):
        hashed = zip(feed.entries, remaining.hashes, strict=True)
        feed = replace(feed, entries=tuple(entry.with_hash(raw_hash) for entry, raw_hash in hashed))
    left_out = {digest: absolute(task.final_url, place) for digest, place in remaining.left_out.items()}
    decision = decide(task.known, feed.entries, left_out)
    return feed, replace(decision, same=decision.same + len(left_out)), len(feed.entries) + len(left_out)


def _no_feed(task: FeedTask, document: Document) -> FeedError:
    if document.kind is Kind.OPML:
        return FeedError(FailureKind.NOT_A_FEED, task.url, "a list of feeds")
    if document.kind is Kind.TEXT:
        return FeedError(FailureKind.NOT_A_FEED, task.url, "neither RSS nor Atom")
    if document.asks_for_password or _site(task.url) != _site(task.final_url):
        return FeedError(FailureKind.LOGIN_PAGE, task.url, f"a web page of {urlsplit(task.final_url).hostname}")
    links = feed_links(task.body, task.final_url)
    return FeedError(FailureKind.NOT_A_FEED, task.url, f"a web page; it names {links[0][0]}" if links else "a web page")


def _site(url: str) -> list[str]:
    """The last two names of a host, which tell one owner's hosts from another's well enough."""
    return (urlsplit(url).hostname or "").split(".")[-2:]


def draft_of(entry: ParsedEntry, feed_language: str | None) -> ArticleDraft:
    """Clean one entry and derive what is derived once."""
    url = link(entry.base_url, entry.url)
    cleaned = clean_html(entry.html, entry.base_url, entry.title, url)
    pictures, lead = _with_named_picture(cleaned, entry.picture_url)
    title = entry.title or _title_from(cleaned.text)
    files = "".join(each.url for each in entry.enclosures)
    identity = "\x1f".join((title, entry.author or "", url or "", cleaned.html, files))
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
        enclosures=entry.enclosures,
        categories=entry.categories,
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
    """What kind of document this is, and what a person wants to see of it before subscribing. Never raises."""
    try:
        return _look_at(task)
    except FeedError:
        return Looked("unknown")
    except Exception:  # noqa: BLE001 - as for `read_feed`; to the person it is a document of no known kind
        return Looked("unknown")


def _look_at(task: LookTask) -> Looked:
    document = open_document(task.body, task.headers.get("content-type", ""), task.url)
    match document.kind:
        case Kind.OPML:
            return Looked("opml")
        case Kind.PAGE:
            from feeds.extract import page_title  # noqa: PLC0415 - brings engines that no feed needs

            links = tuple(feed_links(task.body, task.final_url))
            return Looked("page", links=links, page_title=page_title(document.text))
        case Kind.JSON:
            feed = parse_json(document.text, task.final_url)
        case Kind.FEED | Kind.XML:
            feed = parse(document.xml(), task.final_url)
        case _:
            return Looked("unknown")
    dated = sorted(feed.entries, key=lambda entry: entry.published_at or 0, reverse=True)
    titles = tuple(entry.title or _title_from(clean_text(entry.html)) for entry in dated[:SHOWN_TITLES])
    return Looked("feed", feed.title, feed.site_url, titles, len(feed.entries))


def read_page(task: PageTask) -> PageOutcome:
    """The article of a page. Never raises."""
    try:
        document = open_document(task.body, task.headers.get("content-type", ""), task.url)
        from feeds.extract import extract  # noqa: PLC0415 - brings engines that no feed needs

        extracted = extract(document.text, task.final_url, task.hint)
    except FeedError as error:
        return PageOutcome(problem=(error.kind.value, error.detail))
    except (RecursionError, MemoryError) as error:
        return PageOutcome(problem=(FailureKind.TOO_COMPLEX.value, type(error).__name__))
    except Exception as error:  # noqa: BLE001 - as for `read_feed`
        return PageOutcome(problem=(FailureKind.INTERNAL.value, f"{type(error).__name__}: {error}"))
    return PageOutcome(extracted.draft, extracted.site_name, None, extracted.prose, extracted.is_stub)
