"""What the commands print: one JSON document, or a table for people. Shapes of the contract; reads no database."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from storage.feed_types import FeedRow
from storage.types import SAVED_PAGES_FEED_ID, ArticleBody, ArticleRow, TopicRow

Document = Mapping[str, Any] | Sequence[Any]

SENTENCES = {
    "timeout": "The server took too long to answer. It is asked again later.",
    "dns": "The server's name could not be found. Check the network and the address.",
    "connection": "The server could not be reached. Check the network; it is asked again later.",
    "tls": "The server's certificate could not be trusted, so nothing was read.",
    "tls_expired": "The server's certificate is out of date. Its owner has to renew it; check this clock too.",
    "tls_other_host": "The server's certificate is made out to another site, so nothing was read.",
    "tls_self_signed": "The server vouches for itself only: its certificate is signed by nobody else.",
    "tls_unknown_issuer": "The server's certificate comes from an authority that this system does not trust.",
    "proxy": "The proxy could not be used. Check its address and login in the preferences.",
    "not_found": "There is nothing at this address any more. Look for the feed's new address on its site.",
    "gone": "The publisher has ended this feed, so it is no longer checked. Unsubscribe; its articles can be kept.",
    "denied": "The server refuses: it wants a name and password, or lets no programs in.",
    "login_page": "A login page answered in the feed's place. Log in to the network, or check the address.",
    "rate_limited": "The server asked to be called less often. It is asked again when it allows.",
    "client_error": "The server refused the request.",
    "server_error": "The server has a fault. It is asked again later.",
    "redirect_loop": "The address leads round in a circle.",
    "bad_redirect": "The address leads to a place that feeds may not read.",
    "bad_address": "This is not an address that can be read.",
    "too_large": "The answer is larger than any feed should be, so it was not read.",
    "bad_encoding": "The answer is packed or encoded in a way that cannot be read.",
    "not_a_feed": "There is no feed at this address.",
    "no_import": "This file is of no reader that can be imported from.",
    "import_damaged": "The file is damaged and could not be read.",
    "no_article": "There is no article on this page.",
    "empty": "The server sent an empty answer.",
    "malformed": "The feed is broken in a way that leaves nothing to read.",
    "too_complex": "The feed took too long to read and was stopped.",
    "no_file": "The file cannot be read.",
    "not_written": "The file could not be written.",
    "no_format": "The file's name ends like no format that articles are saved in.",
    "mail_unset": "No letter can be sent yet: set a server and an address, by the command mail or the preferences.",
    "mail_login": "The mail server does not take this name and password, or would be told them in the clear.",
    "mail_refused": "The mail server did not take the letter.",
    "command": "The program that writes this feed failed. Run it by hand to see why.",
    "not_a_picture": "What is there is no picture that can be shown.",
    "internal": "Broadsheet failed to read this; the log has the details.",
}
"""English words for each `FailureKind`; the window has its own, translated, with buttons beside them."""


def problem_sentence(kind: str) -> str:
    """What a failure kind means, for a person."""
    return SENTENCES.get(kind, SENTENCES["internal"])


def feed_document(row: FeedRow, folder: str) -> dict[str, Any]:
    """A subscription as the contract has it."""
    error = None
    if row.problem is not None:
        error = {
            "kind": row.problem.kind,
            "since": row.problem.since,
            "message": problem_sentence(row.problem.kind),
        }
    return {
        "id": row.id,
        "title": row.title,
        "url": row.url,
        "site_url": row.site_url,
        "folder": folder or None,
        "articles": row.articles,
        "unread": row.unread,
        "next_check_at": row.next_check_at,
        "error": error,
    }


def article_document(row: ArticleRow) -> dict[str, Any]:
    """An article as the contract has it."""
    return {
        "id": row.id,
        "title": row.title or None,
        "url": row.url,
        "feed": {
            "id": row.feed_id,
            "title": "Saved pages" if row.feed_id == SAVED_PAGES_FEED_ID else row.feed_title,
        },
        "author": row.author,
        "published_at": row.published_at,
        "read": row.is_read,
        "saved": row.is_saved,
        "topics": [mark.name for mark in row.topics],
        "excerpt": row.excerpt or None,
        "words": row.words,
    }


def body_document(body: ArticleBody, text: str, categories: Sequence[str]) -> dict[str, Any]:
    """An article with its text and what came with it, for `show --json`."""
    return {
        **article_document(body.row),
        "language": body.row.language,
        "html": body.html,
        "text": text,
        "kind": body.kind.value,
        "enclosures": [
            {
                "url": each.url,
                "media_type": each.media_type or None,
                "size_bytes": each.size_bytes,
                "duration_s": each.duration_s,
                "title": each.title or None,
            }
            for each in body.enclosures
        ],
        "categories": list(categories),
    }


def topic_document(row: TopicRow) -> dict[str, Any]:
    """A topic as the contract has it."""
    return {
        "id": row.id,
        "name": row.name,
        "color": row.color,
        "rule": row.rule,
        "articles": row.articles,
        "unread": row.unread,
    }


def print_json(document: Document) -> None:
    """One JSON document on stdout."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")


def print_table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Columns for people, as wide as their widest cell; text is cut at 60 cells so that a row stays a row."""
    table = [list(headings), *([_cell(value) for value in row] for row in rows)]
    widths = [max(_width(row[column]) for row in table) for column in range(len(headings))]
    for row in table:
        line = "  ".join(text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=True))
        sys.stdout.write(line.rstrip() + "\n")


def local_time(at: int | None) -> str:
    """A moment as people write it, in local time; "" for none."""
    return "" if at is None else datetime.fromtimestamp(at).strftime("%Y-%m-%d %H:%M")


def _cell(value: object, limit: int = 60) -> str:
    # Control characters of a feed's making must not reach a terminal.
    text = "".join(ch if ch.isprintable() else " " for ch in ("" if value is None else str(value)))
    while _width(text) > limit:
        text = text[: max(1, len(text) - max(1, (_width(text) - limit) // 2)) - 1].rstrip() + "…"
    return text


def _width(text: str) -> int:
    """Cells a terminal needs for it: two for wide East Asian characters, none for combining ones."""
    return sum(0 if unicodedata.combining(ch) else 2 if unicodedata.east_asian_width(ch) in "WF" else 1 for ch in text)
