"""Pictures fetched from a real server into a real library, by policy and on demand."""

from __future__ import annotations

import socket
from base64 import b64encode

import pytest
from PIL import Image

from feeds.pictures import next_try_at
from feeds.protocol.failure_kind import FailureKind
from storage import feed_requests, picture_upkeep, pictures, pictures_file
from storage.picture_settings import PictureSettings
from storage.picture_types import PicturePolicy, PictureState
from tests.feeds.photographs import opened, packed, photograph
from tests.feeds.picture_library import NOW, Library, library, serve, workers
from tests.feeds.server import FeedServer

__all__ = ["library", "workers"]


def test_pictures_of_an_article_arrive(library: Library, feed_server: FeedServer) -> None:
    feed = library.feed(feed_server.url("/feed"))
    urls = [serve(feed_server, f"/{n}", packed(photograph(200, 150, seed=n), kind)) for n, kind in
            enumerate(("JPEG", "PNG", "WEBP", "AVIF"))]  # fmt: skip
    library.article(feed, *urls)
    finished = library.run()
    assert (finished.stored, finished.failed) == (4, 0)
    assert finished.size_bytes > 1000
    for url in urls:
        assert library.read(lambda conn, url=url: pictures.read(conn, url))  # type: ignore[misc]
    assert b"image/avif" in feed_server.requests[0].headers["accept"].encode()
    before = len(feed_server.requests)
    assert library.run().stored == 0
    assert len(feed_server.requests) == before


def test_a_picture_in_the_markup_itself_is_stored_without_a_request(library: Library, feed_server: FeedServer) -> None:
    picture = packed(photograph(200, 150, seed=5))
    inline = f"data:image/jpeg;base64,{b64encode(picture).decode()}"
    broken = f"data:image/png;base64,{'*' * 4000}"
    library.article(library.feed(feed_server.url("/feed")), inline, broken)
    finished = library.run()
    assert (finished.stored, finished.failed) == (1, 1)
    assert library.read(lambda conn: pictures.read(conn, inline))
    assert library.state(broken) == (PictureState.FAILED, "gone")
    assert [each.path for each in feed_server.requests] == ["/", "/favicon.ico"]


def test_one_picture_under_two_addresses_is_stored_once(library: Library, feed_server: FeedServer) -> None:
    feed = library.feed(feed_server.url("/feed"))
    library.article(feed, serve(feed_server, "/a.jpg"), serve(feed_server, "/b.jpg"))
    assert library.run().stored == 2
    assert library.read(pictures.totals).contents == 1


def test_what_goes_wrong_is_remembered_and_asked_again_in_time(library: Library, feed_server: FeedServer) -> None:
    feed = library.feed(feed_server.url("/feed"))
    feed_server.busy("/busy", retry_after="7200", status=503)
    feed_server.packed("/huge", b"\0" * 11_000_000, "identity")
    feed_server.cut_short("/cut", packed(photograph())[:5000], missing=9000)
    bad = {
        serve(feed_server, "/page", b"<html>Sorry</html>"): "not_a_picture",
        serve(feed_server, "/svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"): "not_a_picture",
        feed_server.url("/missing"): "not_found",
        feed_server.url("/busy"): "server_error",
        feed_server.url("/huge"): "too_large",
        feed_server.url("/cut"): "malformed",
    }
    spacer = serve(feed_server, "/spacer", packed(photograph(1, 1), "GIF"))
    good = serve(feed_server, "/good")
    library.article(feed, *bad, spacer, good)
    finished = library.run()
    assert (finished.stored, finished.failed) == (1, len(bad))
    for url, kind in bad.items():
        assert library.state(url) == (PictureState.FAILED, kind)
    assert library.state(spacer) == (PictureState.BLANK, None)
    before = len(feed_server.requests)
    assert library.run().failed == 0
    assert len(feed_server.requests) == before
    assert library.run(now=NOW + 3600).failed == 1  # what was cut; the busy server asked for two hours
    assert len(feed_server.asked("/cut")) == 2
    assert len(feed_server.asked("/busy")) == 1


def test_waits_grow_and_end() -> None:
    waits = [next_try_at(FailureKind.TIMEOUT, attempts, 0) for attempts in range(6)]
    assert waits[:5] == sorted(each for each in waits if each is not None)
    assert waits[5] is None
    assert [next_try_at(FailureKind.NOT_FOUND, attempts, 0) is None for attempts in range(3)] == [False, False, True]
    assert next_try_at(FailureKind.GONE, 0, 0) is None
    assert next_try_at(FailureKind.RATE_LIMITED, 0, 0, 90_000) == 90_000


def test_policies_decide_and_a_person_overrules_them(library: Library, feed_server: FeedServer) -> None:
    feed = library.feed(feed_server.url("/feed"))
    plain, saved = serve(feed_server, "/plain"), serve(feed_server, "/saved")
    article = library.article(feed, plain)
    library.article(feed, saved, is_saved=True)
    assert library.run(PictureSettings(PicturePolicy.ON_DEMAND)).stored == 0
    assert library.run(PictureSettings(PicturePolicy.SAVED)).stored == 1
    assert library.state(plain) is None
    assert library.run(PictureSettings(PicturePolicy.ON_DEMAND), [article]).stored == 1
    assert library.state(plain) == (PictureState.FETCHED, None)


def test_the_budget_is_kept_and_nothing_is_fetched_twice_for_it(library: Library, feed_server: FeedServer) -> None:
    feed = library.feed(feed_server.url("/feed"))
    for number in range(6):
        library.article(feed, serve(feed_server, f"/{number}", packed(photograph(300, 200, seed=number))))
    size_bytes = library.read(pictures.totals).size_bytes
    library.run()
    size_bytes = library.read(pictures.totals).size_bytes
    half = PictureSettings(max_bytes=size_bytes // 2)
    library.run(half)
    assert 0 < library.read(pictures.totals).size_bytes <= size_bytes // 2
    before = len(feed_server.requests)
    library.run(half)
    assert len(feed_server.requests) == before


def test_a_public_feed_reaches_nothing_on_this_machine(library: Library, feed_server: FeedServer) -> None:
    picture = serve(feed_server, "/inside")
    library.article(library.feed("http://192.0.2.1.example.invalid/feed"), picture, url="http://127.0.0.1/")
    assert library.run().failed == 1
    assert library.state(picture) == (PictureState.FAILED, "bad_redirect")
    assert feed_server.requests == []


def test_whose_feed_is_gone_reaches_nothing_on_this_machine_and_a_kept_page_its_own(
    library: Library, feed_server: FeedServer
) -> None:
    stray = library.article(None, serve(feed_server, "/stray"), url=feed_server.url("/page"), is_saved=True)
    assert library.run(article_ids=[stray]).stored == 0
    assert feed_server.requests == []
    library.write(lambda conn: conn.execute("UPDATE articles SET kept_at = ?", (NOW,)))
    assert library.run(article_ids=[stray]).stored == 1


def test_pictures_beside_a_feed_are_asked_for_as_it_is(library: Library, feed_server: FeedServer) -> None:
    feed = library.feed(feed_server.url("/feed"))
    library.write(lambda conn: feed_requests.put_request(conn, feed, "Reader/1", (("X-Member", "7"),)))
    with FeedServer() as other:
        library.article(feed, serve(feed_server, "/inside"), serve(other, "/elsewhere"))
        assert library.run().stored == 2
        headers = feed_server.asked("/inside")[0].headers
        assert (headers["user-agent"], headers["x-member"]) == ("Reader/1", "7")
        assert "x-member" not in other.asked("/elsewhere")[0].headers


def test_a_damaged_file_is_set_aside_while_it_is_used(library: Library, feed_server: FeedServer) -> None:
    feed = library.feed(feed_server.url("/feed"))
    library.article(feed, serve(feed_server, "/a"))
    library.run()
    whole = library.place.pictures.read_bytes()
    # The first page, which tells whose file it is and what tables it has, stays whole.
    library.place.pictures.write_bytes(whole[:16_384] + b"\xff" * (len(whole) - 16_384))
    library.article(feed, serve(feed_server, "/b", packed(photograph(90, 90))))
    library.run()
    library.run()
    assert library.read(pictures.totals).pictures == 2
    assert pictures_file.check(library.place.pictures) == []


def test_what_no_article_refers_to_goes(library: Library, feed_server: FeedServer) -> None:
    feed = library.feed(feed_server.url("/feed"))
    article = library.article(feed, serve(feed_server, "/a"))
    library.run()
    library.write(lambda conn: conn.execute("DELETE FROM article_pictures WHERE article_id = ?", (article,)))
    library.run(now=NOW + picture_upkeep.SWEEP_EVERY_S)
    assert library.read(pictures.totals).contents == 0


def test_no_socket_is_opened_for_what_is_here(
    library: Library, feed_server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = library.article(library.feed(feed_server.url("/feed")), serve(feed_server, "/a"))
    library.run()

    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert library.run(article_ids=[article]).stored == 0


# ---- icons of feeds


def icon(color: tuple[int, int, int]) -> bytes:
    return packed(Image.new("RGB", (48, 48), color), "PNG")


def test_the_icon_a_page_declares_comes_before_the_common_one(library: Library, feed_server: FeedServer) -> None:
    library.feed(feed_server.url("/feed"))
    page = (
        b"<html><head><link rel='icon' type='image/svg+xml' href='/drawing.svg'>"
        b"<link rel='shortcut icon' href='/small.png' sizes='16x16'>"
        b"<link rel='apple-touch-icon' href='broken.png' sizes='96x96'>"
        b"<link rel='icon' href='good.png' sizes='128x128'></head><body>x</body></html>"
    )
    feed_server.serve("/", page, content_type="text/html")
    feed_server.serve("/broken.png", b"no picture")
    feed_server.serve("/good.png", icon((0, 200, 0)))
    feed_server.serve("/favicon.ico", icon((200, 0, 0)))
    finished = library.run()
    assert (finished.stored, finished.icons) == (0, 1)
    data = library.read(lambda conn: pictures.read(conn, f"icon:{feed_server.url('')}"))
    assert data is not None
    assert opened(data).convert("RGB").getpixel((20, 20)) == (0, 200, 0)
    asked = [each.path for each in feed_server.requests]
    assert asked == ["/", "/broken.png", "/good.png"]
    library.run()
    assert len(feed_server.requests) == 3


def test_without_a_declared_icon_the_common_one_is_asked_for(library: Library, feed_server: FeedServer) -> None:
    library.feed(feed_server.url("/feed"))
    feed_server.serve("/favicon.ico", packed(Image.new("RGBA", (256, 256), (200, 0, 0, 255)), "ICO"))
    assert library.run().icons == 1
    facts = library.read(lambda conn: pictures.facts(conn, [f"icon:{feed_server.url('')}"]))
    assert [each.width for each in facts.values()] == [64]


def test_a_site_without_an_icon_is_left_alone_for_a_while(library: Library, feed_server: FeedServer) -> None:
    library.feed(feed_server.url("/feed"))
    assert library.run().icons == 0
    before = len(feed_server.requests)
    library.run()
    assert len(feed_server.requests) == before
    library.run(now=NOW + 86_400)
    assert len(feed_server.requests) == before * 2
