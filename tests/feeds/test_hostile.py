"""What broken and hostile servers were seen to send: each ends as clean articles or as a problem of its own kind."""

from __future__ import annotations

import asyncio
import gzip
import os
import time
import zlib
from pathlib import Path

import brotli
import pytest

from feeds.errors import FeedError
from feeds.fetch import Fetched, Fetcher, FetchFailed, Limits
from feeds.pool import Workers
from feeds.protocol.failure_kind import FailureKind
from feeds.tasks import FeedOutcome, FeedTask, read_feed
from tests.feeds.safety import dangers
from tests.feeds.server import FeedServer

ITEM = "<item><title>{title}</title><guid>{guid}</guid><description>{text}</description></item>"


def rss(*items: str, prolog: str = '<?xml version="1.0" encoding="utf-8"?>') -> str:
    return f'{prolog}<rss version="2.0"><channel><title>Wire</title>{"".join(items)}</channel></rss>'


def item(title: str = "Pier", guid: str = "1", text: str = "Opens.") -> str:
    return ITEM.format(title=title, guid=guid, text=text)


def read(body: bytes | str, content_type: str = "application/xml", known: dict[str, str] | None = None) -> FeedOutcome:
    data = body.encode() if isinstance(body, str) else body
    headers = {"content-type": content_type}
    return read_feed(FeedTask(1, "http://wire.example/feed", "http://wire.example/feed", headers, data, known or {}, 0))


@pytest.mark.parametrize("text", ["&#x110000;", "&#4294967295;", "&#xD800;", "x</width>y", "&undefined;", "]]>"])
def test_what_feedparser_lets_escape_is_a_problem_or_an_article(text: str) -> None:
    outcome = read(rss(item(text=text)))
    assert outcome.problem is None or outcome.problem[0] == FailureKind.MALFORMED


@pytest.mark.parametrize("body", [b"", b"  \n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_nothing_is_empty(body: bytes) -> None:
    assert read(body).problem == (FailureKind.EMPTY, "nothing but white space")


def test_a_path_or_an_address_as_body_is_never_opened(tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text(rss(item()))
    for body in (str(feed), f"file://{feed}", "http://127.0.0.1:9/feed"):
        outcome = read(body)
        assert outcome.problem is not None
        assert outcome.problem[0] == FailureKind.NOT_A_FEED


def test_a_page_in_the_feeds_place_is_told_from_a_login() -> None:
    assert read("<html><body><p>Sorry</p></body></html>", "text/html").problem == (FailureKind.NOT_A_FEED, "a web page")
    login = "<html><body><form><input type='password'></form></body></html>"
    assert (read(login, "text/html").problem or ("",))[0] == FailureKind.LOGIN_PAGE


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
    )
    external = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">'
    hostname = Path("/etc/hostname").read_text().strip() if Path("/etc/hostname").exists() else "none here"
    for doctype, name in ((bomb, "j"), (external, "x")):
        outcome = read(rss(item(text=f"&{name};"), prolog=f'<?xml version="1.0"?>{doctype}]>'))
        for draft in outcome.drafts:
            assert len(draft.text) < 1000
            assert hostname not in draft.text


def test_utf_16_that_says_utf_8_is_read() -> None:
    outcome = read(b"\xff\xfe" + rss(item(title="Zürich")).encode("utf-16-le"))
    assert [draft.title for draft in outcome.drafts] == ["Zürich"]


def test_the_servers_charset_outranks_the_prolog() -> None:
    body = rss(item(title="Санкции"), prolog='<?xml version="1.0" encoding="windows-1252"?>').encode("cp1251")
    outcome = read(body, "text/xml; charset=windows-1251")
    assert [draft.title for draft in outcome.drafts] == ["Санкции"]


def test_markup_in_titles_and_authors_is_text() -> None:
    body = rss(
        "<item><title>&lt;b&gt;A&lt;/b&gt; &amp;amp;amp; B&lt;script&gt;x&lt;/script&gt;</title><guid>1</guid>"
        "<author>&lt;img src=x onerror=y&gt;Ana</author></item>"
    )
    (draft,) = read(body).drafts
    assert "<" not in draft.title
    assert draft.title.startswith("A & B")
    assert "<" not in (draft.author or "")


def test_links_lead_only_to_the_web() -> None:
    for link in ("javascript:alert(1)", "file:///etc/hostname", "data:text/html,x", "  "):
        (draft,) = read(rss(f"<item><title>t</title><guid>1</guid><link>{link}</link></item>")).drafts
        assert draft.url is None


def test_entries_without_anything_are_told_apart_and_known_again() -> None:
    body = rss("<item><title>a</title></item>", "<item><title>b</title></item>", "<item/>")
    first = read(body)
    assert len({draft.guid for draft in first.drafts}) == 3
    again = read(body, known={draft.guid: draft.raw_hash for draft in first.drafts})
    assert (again.same, again.drafts) == (3, ())


def test_only_what_is_new_or_changed_is_cleaned() -> None:
    first = read(rss(item(guid="1"), item(guid="2")))
    known = {draft.guid: draft.raw_hash for draft in first.drafts}
    second = read(rss(item(guid="3"), item(guid="1"), item(guid="2", text="Opens late.")), known=known)
    assert sorted(draft.guid for draft in second.drafts) == ["2", "3"]
    assert (second.entries, second.same) == (3, 1)


def test_a_broken_document_gives_what_is_there() -> None:
    whole = rss(*(item(guid=str(n)) for n in range(20)))
    outcome = read(whole[: len(whole) * 2 // 3] + "<&broken")
    assert outcome.problem is None
    assert len(outcome.drafts) >= 10


def test_junk_before_the_prolog_is_passed_over() -> None:
    assert len(read("\n\n <!-- x -->\n" + rss(item())).drafts) == 1


def test_a_document_nested_without_end_is_a_problem_or_an_article() -> None:
    deep = "<b>" * 200_000
    outcome = read(rss(item(text=deep.replace("<", "&lt;"))))
    assert all(dangers(draft.html) == [] for draft in outcome.drafts)


def test_a_document_that_takes_too_long_is_stopped_alone() -> None:
    attributes = " ".join(f'a{n}="1"' for n in range(100_000))
    slow = f"<?xml version='1.0'?><rss version='2.0'><channel><item {attributes}><title>x</title>".encode()

    async def both() -> tuple[BaseException | FeedOutcome, BaseException | FeedOutcome]:
        workers = Workers(workers=1)
        try:
            task = FeedTask(1, "http://slow.example/", "http://slow.example/", {}, slow, {}, 0)
            good = FeedTask(2, "http://good.example/", "http://good.example/", {}, rss(item()).encode(), {}, 0)
            await workers.run(read_feed, good, 30)
            return tuple(  # type: ignore[return-value]
                await asyncio.gather(
                    workers.run(read_feed, task, 1.0), workers.run(read_feed, good, 30), return_exceptions=True
                )
            )
        finally:
            await asyncio.to_thread(workers.close)

    stopped, read_well = asyncio.run(both())
    assert isinstance(stopped, FeedError)
    assert stopped.kind is FailureKind.TOO_COMPLEX
    assert isinstance(read_well, FeedOutcome)
    assert len(read_well.drafts) == 1


# ---- bodies and servers


def fetch(url: str, limits: Limits | None = None, **known: str) -> Fetched | FetchFailed | object:
    async def run() -> object:
        async with Fetcher(limits or Limits()) as fetcher:
            return await fetcher.fetch(url, **known)  # type: ignore[arg-type]

    return asyncio.run(run())


def zstd(data: bytes) -> bytes:
    zstandard = pytest.importorskip("backports.zstd", reason="zstd is part of Python from 3.14 on")
    packed: bytes = zstandard.compress(data)
    return packed


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_bomb_is_stopped_at_the_bound(feed_server: FeedServer, coding: str) -> None:
    pack = {"gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress, "zstd": zstd}[coding]
    bomb = pack(b"\0" * 40_000_000)
    assert len(bomb) < 200_000
    feed_server.serve("/bomb", bomb, headers={"Content-Encoding": coding})
    begun = time.process_time()
    outcome = fetch(feed_server.url("/bomb"))
    assert isinstance(outcome, FetchFailed)
    assert outcome.kind is FailureKind.TOO_LARGE
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_packed_bodies_are_unpacked(feed_server: FeedServer, coding: str) -> None:
    pack = {"gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress, "zstd": zstd}[coding]
    body = rss(*(item(guid=str(n)) for n in range(3000))).encode()
    feed_server.serve("/feed", pack(body), headers={"Content-Encoding": coding})
    outcome = fetch(feed_server.url("/feed"))
    assert isinstance(outcome, Fetched)
    assert outcome.body == body


def test_a_truncated_or_mislabelled_body_gives_what_is_there(feed_server: FeedServer) -> None:
    body = rss(*(item(guid=os.urandom(8).hex()) for n in range(500))).encode()
    packed = gzip.compress(body)
    feed_server.serve("/cut", packed[: len(packed) // 2], headers={"Content-Encoding": "gzip"})
    feed_server.serve("/plain", body, headers={"Content-Encoding": "gzip"})
    feed_server.serve("/feed.xml.gz", packed, content_type="application/gzip")
    cut, plain, file = (fetch(feed_server.url(path)) for path in ("/cut", "/plain", "/feed.xml.gz"))
    assert isinstance(cut, Fetched)
    assert body.startswith(cut.body)
    assert len(cut.body) > len(body) // 4
    assert isinstance(plain, Fetched)
    assert plain.body == body
    assert isinstance(file, Fetched)
    assert file.body == body


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, FailureKind.DENIED),
        (403, FailureKind.DENIED),
        (404, FailureKind.NOT_FOUND),
        (410, FailureKind.GONE),
        (418, FailureKind.CLIENT_ERROR),
        (429, FailureKind.RATE_LIMITED),
        (500, FailureKind.SERVER_ERROR),
        (503, FailureKind.SERVER_ERROR),
    ],
)
def test_statuses(feed_server: FeedServer, status: int, kind: FailureKind) -> None:
    feed_server.serve("/feed", b"", status=status, headers={"Retry-After": "120"})
    outcome = fetch(feed_server.url("/feed"))
    assert isinstance(outcome, FetchFailed)
    assert (outcome.kind, outcome.http_status, outcome.retry_after_s) == (kind, status, 120)


def test_validators_go_out_as_they_came(feed_server: FeedServer) -> None:
    feed_server.serve("/feed", b"<rss/>", headers={"Last-Modified": "Mon, 02 Nov 2026 08:00:00 GMT"})
    first = fetch(feed_server.url("/feed"))
    assert isinstance(first, Fetched)
    etag, modified = first.headers["etag"], first.headers["last-modified"]
    second = fetch(feed_server.url("/feed"), etag=etag, last_modified=modified)
    assert type(second).__name__ == "NotModified"
    asked = feed_server.requests[-1].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == (etag, modified)


def test_redirects(feed_server: FeedServer) -> None:
    feed_server.serve("/new", b"<rss/>")
    feed_server.redirect("/moved", feed_server.url("/new"), 301)
    feed_server.redirect("/for-now", "/new", 302)
    feed_server.redirect("/round", "/about")
    feed_server.redirect("/about", "/round")
    feed_server.redirect("/file", "file:///etc/hostname", 301)
    moved, for_now = fetch(feed_server.url("/moved")), fetch(feed_server.url("/for-now"))
    assert isinstance(moved, Fetched)
    assert moved.permanent_url == feed_server.url("/new")
    assert isinstance(for_now, Fetched)
    assert for_now.permanent_url is None
    for path, kind in (("/round", FailureKind.REDIRECT_LOOP), ("/file", FailureKind.BAD_REDIRECT)):
        outcome = fetch(feed_server.url(path))
        assert isinstance(outcome, FetchFailed)
        assert outcome.kind is kind


def test_a_server_that_hangs_drips_or_is_not_there(feed_server: FeedServer) -> None:
    def drip(handler: object) -> None:
        handler.send_response(200)  # type: ignore[attr-defined]
        handler.end_headers()  # type: ignore[attr-defined]
        try:
            while True:
                handler.wfile.write(b" ")  # type: ignore[attr-defined]
                time.sleep(0.02)
        except OSError:
            handler.close_connection = True  # type: ignore[attr-defined]

    feed_server.answer("/drip", drip)
    outcome = fetch(feed_server.url("/drip"), Limits(total_s=0.5))
    assert isinstance(outcome, FetchFailed)
    assert outcome.kind is FailureKind.TIMEOUT
    address = feed_server.url("/feed")
    feed_server.close()
    refused = fetch(address.replace("http://", "http://ana:secret@"))
    assert isinstance(refused, FetchFailed)
    assert refused.kind is FailureKind.CONNECTION
    assert "secret" not in refused.detail
    nowhere = fetch("http://nowhere.invalid/feed")
    assert isinstance(nowhere, FetchFailed)
    assert nowhere.kind is FailureKind.DNS


def test_local_files_only_where_a_person_named_them(tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_text(rss(item()))

    async def run(path: Path, *, allow: bool) -> object:
        async with Fetcher() as fetcher:
            return await fetcher.fetch(path.as_uri(), allow_files=allow)

    allowed, refused, folder = (
        asyncio.run(run(file, allow=True)),
        asyncio.run(run(file, allow=False)),
        asyncio.run(run(tmp_path, allow=True)),
    )
    assert isinstance(allowed, Fetched)
    assert isinstance(refused, FetchFailed)
    assert refused.kind is FailureKind.BAD_ADDRESS
    assert isinstance(folder, FetchFailed)
    assert folder.kind is FailureKind.NO_FILE
