"""Addresses as people type them, and where feeds hide."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feeds.discover import COMMON_PATHS, MAX_LINKS, candidates, common_paths, feed_links, typed_address
from feeds.errors import FeedError
from feeds.protocol.failure_kind import FailureKind


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://site.example/feed?a=1#x", "https://site.example/feed?a=1#x"),
        ("HTTP://site.example", "http://site.example"),
        ("site.example", "https://site.example"),
        ("  <https://site.example/>  ", "https://site.example/"),
        ("\u200b\u00a0'site.example/feed'\ufeff", "https://site.example/feed"),
        ("site.example:8080/feed", "https://site.example:8080/feed"),
        ("localhost:8080/feed", "https://localhost:8080/feed"),
        ("//site.example/feed", "https://site.example/feed"),
        ("http:/site.example/feed", "http://site.example/feed"),
        ("https:///site.example/feed", "https://site.example/feed"),
        ("feed://site.example/feed", "https://site.example/feed"),
        ("feed:https://site.example/feed", "https://site.example/feed"),
        ("FEED:" * 3000 + "site.example", "https://site.example"),
        ("münchen.example/zeitung", "https://münchen.example/zeitung"),
        ("http://[::1]:8080/feed", "http://[::1]:8080/feed"),
        ("https://anna:pw@site.example/", "https://anna:pw@site.example/"),
        ("site.example/feed.xml", "https://site.example/feed.xml"),
        ("file:///home/anna/feed.xml", "file:///home/anna/feed.xml"),
        (r"C:\feeds\my list.opml", "file:///C:/feeds/my%20list.opml"),
        ("c:/feeds/list.opml", "file:///c:/feeds/list.opml"),
    ],
)
def test_what_people_type_is_an_address(typed: str, address: str) -> None:
    assert typed_address(typed) == address


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("", FailureKind.BAD_ADDRESS),
        (" \n", FailureKind.BAD_ADDRESS),
        ("<>", FailureKind.BAD_ADDRESS),
        ("javascript:alert(1)", FailureKind.BAD_ADDRESS),
        ("JavaScript:80", FailureKind.BAD_ADDRESS),
        ("data:text/html,x", FailureKind.BAD_ADDRESS),
        ("mailto:1@site.example", FailureKind.BAD_ADDRESS),
        ("ftp://site.example/feed", FailureKind.BAD_ADDRESS),
        ("feed:javascript:alert(1)", FailureKind.BAD_ADDRESS),
        ("exec:rm -rf", FailureKind.BAD_ADDRESS),
        ("news", FailureKind.BAD_ADDRESS),
        ("two words", FailureKind.BAD_ADDRESS),
        ("rare earths site.example", FailureKind.BAD_ADDRESS),
        ("https://", FailureKind.BAD_ADDRESS),
        ("https://.", FailureKind.BAD_ADDRESS),
        ("http://[bad", FailureKind.BAD_ADDRESS),
        ("http://site.example:port/", FailureKind.BAD_ADDRESS),
        ("https://site.example\nhttps://other.example", FailureKind.BAD_ADDRESS),
        ("site.example\x00", FailureKind.BAD_ADDRESS),
        ("/nowhere/feed.xml", FailureKind.NO_FILE),
        ("missing.opml", FailureKind.NO_FILE),
        ("~nobody-of-this-name/feed.xml", FailureKind.NO_FILE),
        ("/" + "x" * 5000, FailureKind.NO_FILE),
    ],
)
def test_what_is_no_address(typed: str, kind: FailureKind) -> None:
    with pytest.raises(FeedError) as caught:
        typed_address(typed)
    assert caught.value.kind is kind


def test_paths_of_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("my feeds.opml", "feed.xml.gz"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    expected = (tmp_path / "my feeds.opml").as_uri()
    for typed in (str(tmp_path / "my feeds.opml"), "./my feeds.opml", "my feeds.opml", "~/my feeds.opml"):
        assert typed_address(typed) == expected
    assert typed_address("feed.xml.gz") == (tmp_path / "feed.xml.gz").as_uri()


@given(st.text(max_size=60) | st.text(alphabet="htps:/@[]%?#.\\ é~\u200b0", max_size=30))
def test_any_text_is_an_address_or_a_problem(text: str) -> None:
    try:
        address = typed_address(text)
    except FeedError:
        return
    assert address.lower().startswith(("http://", "https://", "file:"))


# ---- forms of sites


@pytest.mark.parametrize(
    ("page", "feeds"),
    [
        ("https://www.youtube.com/channel/UC123/videos", ["https://www.youtube.com/feeds/videos.xml?channel_id=UC123"]),
        ("https://m.youtube.com/user/anna", ["https://www.youtube.com/feeds/videos.xml?user=anna"]),
        ("https://youtube.com/playlist?list=PL1-x", ["https://www.youtube.com/feeds/videos.xml?playlist_id=PL1-x"]),
        ("https://youtube.com/watch?v=1&list=PL1", ["https://www.youtube.com/feeds/videos.xml?playlist_id=PL1"]),
        ("https://www.youtube.com/@anna", []),
        ("https://old.reddit.com/r/energy/top/", ["https://www.reddit.com/r/energy/.rss"]),
        ("https://www.reddit.com/u/anna", ["https://www.reddit.com/user/anna/.rss"]),
        ("https://github.com/anna", ["https://github.com/anna.atom"]),
        (
            "https://github.com/anna/tool.git",
            ["https://github.com/anna/tool/releases.atom", "https://github.com/anna/tool/commits.atom"],
        ),
        ("https://github.com/anna/tool/tree/main/src", ["https://github.com/anna/tool/commits/main.atom"]),
        ("https://github.com/anna/tool/tags", ["https://github.com/anna/tool/tags.atom"]),
        ("https://github.com/anna/tool/issues", []),
        (
            "https://gitlab.com/anna/tool",
            ["https://gitlab.com/anna/tool/-/releases.atom", "https://gitlab.com/anna/tool.atom"],
        ),
        (
            "https://codeberg.org/anna/tool",
            ["https://codeberg.org/anna/tool/releases.rss", "https://codeberg.org/anna/tool.rss"],
        ),
        ("https://social.example/@anna/123", ["https://social.example/@anna.rss"]),
        ("https://social.example/@anna@other.example", ["https://other.example/@anna.rss"]),
        ("https://anna.substack.com/p/one", ["https://anna.substack.com/feed"]),
        ("https://medium.com/@anna/one", ["https://medium.com/feed/@anna"]),
        ("https://medium.com/tag/energy", ["https://medium.com/feed/tag/energy"]),
        ("https://anna.medium.com/", ["https://anna.medium.com/feed"]),
        ("https://bsky.app/profile/anna.example", ["https://bsky.app/profile/anna.example/rss"]),
        ("https://anna.tumblr.com/post/1", ["https://anna.tumblr.com/rss"]),
        ("https://anna.blogspot.com/2020/", ["https://anna.blogspot.com/feeds/posts/default"]),
        ("https://anna.wordpress.com/", ["https://anna.wordpress.com/feed"]),
        ("https://pypi.org/project/tool/", ["https://pypi.org/rss/project/tool/releases.xml"]),
        ("https://arxiv.org/list/cs.AI/recent", ["https://rss.arxiv.org/rss/cs.AI"]),
        ("https://site.example/news", []),
        ("http://[bad/", []),
    ],
)
def test_forms_of_well_known_sites(page: str, feeds: list[str]) -> None:
    assert candidates(page) == feeds


def test_common_paths_at_the_root() -> None:
    assert common_paths("https://site.example") == [f"https://site.example/{path}" for path in COMMON_PATHS]


def test_common_paths_below_the_page_come_first() -> None:
    places = common_paths("https://site.example/blog?x=1")
    assert places[:3] == [
        "https://site.example/blog/feed/",
        "https://site.example/blog/rss.xml",
        "https://site.example/feed/",
    ]
    assert len(places) == len(set(places)) == 8


@given(st.text(alphabet="htp:/@[]%?#.\\ aé0", max_size=40))
def test_forms_never_raise(text: str) -> None:
    candidates(text)
    common_paths(text)


# ---- links of a page


def links(
    html: str | bytes, base: str = "https://site.example/news/", encoding: str | None = None
) -> list[tuple[str, str]]:
    return feed_links(html.encode() if isinstance(html, str) else html, base, encoding)


def test_declared_feeds_come_first_and_comments_last() -> None:
    found = links("""<!doctype html><html><head>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">
      <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" title=" All
        news " href="../atom#top">
      <link rel="alternate" hreflang="de" href="/de/">
      <link rel="stylesheet" type="text/css" href="/feed.css">
      </head><body><a href="/rss">Sub<b>scribe</b></a> <a href="/feedback">Feedback</a>
      <a href="?feed=rss2">RSS</a> <a href="javascript:feed()">no</a> <a href="/atom">again</a></body></html>""")
    assert found == [
        ("https://site.example/atom", "All news"),
        ("https://site.example/rss", "Subscribe"),
        ("https://site.example/news/?feed=rss2", "RSS"),
        ("https://site.example/comments/feed/", "Comments"),
        ("https://site.example/wp-json/wp/v2/pages/1", ""),
    ]


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ('<base href="https://other.example/x/">', "https://other.example/x/feed"),
        ('<base href="/sub/">', "https://site.example/sub/feed"),
        ('<base target="_blank">', "https://site.example/news/feed"),
        ('<base href="javascript:x">', "https://site.example/news/feed"),
        ('<base href="http://[bad/">', "https://site.example/news/feed"),
        ('<base target="_blank"><base href="/sub/"><base href="/third/">', "https://site.example/sub/feed"),
    ],
)
def test_the_base_of_a_page_counts(base: str, expected: str) -> None:
    found = links(f'<html><head>{base}<link rel="alternate" type="application/rss+xml" href="feed"></head></html>')
    assert [address for address, _ in found] == [expected]


def test_local_links_only_within_a_local_page() -> None:
    html = '<link rel="alternate" type="application/rss+xml" href="{}">'
    assert links(html.format("file:///etc/passwd")) == []
    assert links(html.format("feed.xml"), "file:///home/anna/page.html") == [("file:///home/anna/feed.xml", "")]


@pytest.mark.parametrize("href", ["", "   ", "javascript:x", "data:,x", "http://", "http://[bad/", "mailto:a@b"])
def test_links_that_lead_nowhere(href: str) -> None:
    assert links(f'<link rel="alternate" type="application/rss+xml" href="{href}"><a href="{href}">rss</a>') == []


def test_titles_in_the_encoding_the_server_tells() -> None:
    page = '<link rel="alternate" type="application/rss+xml" href="/feed" title="Новости">'.encode("cp1251")
    assert links(page, encoding="windows-1251") == [("https://site.example/feed", "Новости")]
    assert len(links(page, encoding="x-nonsense")) == 1


def test_only_so_many() -> None:
    assert len(links("".join(f'<a href="/{n}/feed">{n}</a>' for n in range(100)))) == MAX_LINKS


@pytest.mark.parametrize(
    "page",
    [
        b"",
        b"   ",
        b"\x00\xff" * 500,
        b"<" * 5000,
        b"<div>" * 50_000,
        b"<a href='/rss'>" * 20_000,
        b"<link " + b"a=1 " * 50_000,
        b"\xff\xfe<\x00a\x00",
        b"<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a href='/rss'>&x;</a>",
    ],
)
def test_hostile_pages(page: bytes) -> None:
    assert "root:" not in repr(links(page))


@given(st.binary(max_size=300))
def test_any_page_has_links_or_none(page: bytes) -> None:
    for document in (
        page,
        b'<a href="' + page + b'">rss</a>',
        b"<link rel=alternate type=text/xml href='" + page + b"'>",
    ):
        for address, _ in links(document):
            assert address.startswith(("http://", "https://"))
