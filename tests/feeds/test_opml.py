"""Lists of subscriptions: read whatever programs write, written so that they read the same."""

from __future__ import annotations

import json
import os
import stat
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.opml import (
    MAX_DEPTH,
    OpmlError,
    OpmlList,
    path_segment,
    read_opml,
    save_opml,
    skipped_sentence,
    write_opml,
)
from feeds.protocol.subscribing import Subscription

NOW = 1_795_478_400


def listed(body: str, prolog: str = "") -> OpmlList:
    return read_opml(f'{prolog}<opml version="2.0"><head/><body>{body}</body></opml>'.encode())


def test_folders_nest_and_a_slash_in_a_name_is_no_nesting() -> None:
    body = """
      <outline text="News"><outline title="Asia / Pacific">
        <outline type="rss" text="Wire" xmlUrl="https://wire.example/feed" htmlUrl="https://wire.example/"/>
      </outline></outline>
      <outline text="Top" xmlUrl="http://top.example/feed"/>"""
    wire, top = listed(body).subscriptions
    assert wire == Subscription(
        "https://wire.example/feed", "Wire", "https://wire.example/", "News/Asia \N{FULLWIDTH SOLIDUS} Pacific"
    )
    assert top == Subscription("http://top.example/feed", "Top", None, None)


@pytest.mark.parametrize(
    ("outline", "url", "title"),
    [
        ('<outline text="A" title="B" xmlUrl="http://a/"/>', "http://a/", "A"),
        ('<outline text="" title=" B \n C" xmlUrl="http://a/"/>', "http://a/", "B C"),
        ('<outline xmlUrl="http://a/"/>', "http://a/", None),
        ('<outline text="http://a/" xmlUrl="http://a/"/>', "http://a/", None),
        ('<OUTLINE TEXT="A" XMLURL="http://a/"/>', "http://a/", "A"),
        ('<outline text="A" xmlURL=" HTTP://a/x "/>', "http://a/x", "A"),
        ('<outline text="A" xmlUrl="site.example/feed"/>', "https://site.example/feed", "A"),
        ('<outline text="A" xmlUrl="http://a/x y?z w"/>', "http://a/x%20y?z%20w", "A"),
        ('<outline type="pie" text="A" url="http://a/"/>', "http://a/", "A"),
        ('<outline type="link" text="A" xmlUrl="http://a/"/>', "http://a/", "A"),
        ('<outline text="A" xmlUrl="feed://a/"/>', "http://a/", "A"),
        ('<outline text="A" xmlUrl="feed:https://a/"/>', "https://a/", "A"),
        ('<outline text="&lt;b&gt;A" xmlUrl="http://a/?x=1&amp;y=2"/>', "http://a/?x=1&y=2", "<b>A"),
    ],
)
def test_how_programs_write_an_outline(outline: str, url: str, title: str | None) -> None:
    (only,) = listed(outline).subscriptions
    assert (only.url, only.title) == (url, title)


@pytest.mark.parametrize(
    ("outline", "words"),
    [
        ('<outline text="A" xmlUrl="file:///etc/passwd"/>', "no web address"),
        ('<outline text="A" xmlUrl="exec:rm -rf"/>', "no web address"),
        ('<outline text="A" xmlUrl="|~/fetch.py"/>', "no web address"),
        ('<outline text="A" xmlUrl="javascript:alert(1)"/>', "no web address"),
        ('<outline text="A" xmlUrl="http://a b/"/>', "no web address"),
        (f'<outline text="A" xmlUrl="http://a/{"x" * 5000}"/>', "no web address"),
        ('<outline text="A" type="link" url="http://a/list.opml"/>', "another list"),
        ('<outline text="A" type="include" url="http://a/list.opml"/>', "another list"),
        ('<outline text="A" type="rss"/>', "names no feed"),
        ('<outline text="A" xmlUrl="" htmlUrl="http://a/"/>', "names no feed"),
    ],
)
def test_what_is_left_out_is_said(outline: str, words: str) -> None:
    found = listed(outline)
    assert found.subscriptions == ()
    (skipped,) = found.skipped
    sentence = skipped_sentence(skipped)
    assert sentence.startswith("A: ")
    assert words in sentence
    assert len(sentence) < 300


def test_the_same_address_twice_is_one_feed() -> None:
    found = listed('<outline text="1" xmlUrl="http://a/"/><outline text="F"><outline xmlUrl="http://a/"/></outline>')
    assert [each.title for each in found.subscriptions] == ["1"]


# ---- broken documents


@pytest.mark.parametrize(
    "data",
    [
        '<?xml version="1.0" encoding="utf-8"?>{}'.encode("utf-16"),
        b"{}",
        b"\xef\xbb\xbf\r\n{}",
        b'<?xml version="1.0" encoding="iso-8859-1"?>{}',
        b'<?xml version="1.0" encoding="x-nonsense"?>{}',
        b"Save as:\n{}",
    ],
)
def test_every_encoding(data: bytes) -> None:
    document = '<opml><body><outline text="Café" xmlUrl="http://a/"/></body></opml>'
    encoding = "utf-16" if data.startswith(b"\xff\xfe") else "latin-1" if b"8859" in data else "utf-8"
    whole = data.decode(encoding).format(document).encode(encoding)
    assert read_opml(whole).subscriptions[0].title == "Café"


def test_a_list_that_is_not_the_utf8_it_says() -> None:
    data = (
        '<?xml version="1.0" encoding="utf-8"?><opml><body><outline text="Caf\xe9" xmlUrl="http://a/"/></body></opml>'
    )
    assert read_opml(data.encode("cp1252")).subscriptions[0].title == "Café"


def test_ampersands_that_nobody_escaped() -> None:
    (only,) = listed('<outline text="A & B&nbsp;&eacute;&bogus;" xmlUrl="http://a/?x=1&y=2&copy=3"/>').subscriptions
    assert (only.title, only.url) == ("A & B é&bogus;", "http://a/?x=1&y=2&copy=3")


def test_what_stands_before_the_break_is_taken() -> None:
    data = b'<opml><body><outline text="F"><outline xmlUrl="http://a/"/><outline xmlUrl="http://b/'
    assert [each.url for each in read_opml(data).subscriptions] == ["http://a/"]


def test_outlines_behind_a_body_closed_too_early() -> None:
    data = b'<opml><head/><body/><outline xmlUrl="http://a/"/></opml>'
    assert len(read_opml(data).subscriptions) == 1


def test_a_prefix_that_nothing_declares() -> None:
    data = b'<o:opml><o:body><o:outline xmlUrl="http://a/"/><p:outline xmlUrl="http://b/"/></o:body></o:opml>'
    assert [each.url for each in read_opml(data).subscriptions] == ["http://a/", "http://b/"]


@pytest.mark.parametrize(
    "data", [b"", b"   ", bytes(99), b"<html><body/></html>", b"<rss/>", b"{}", b"\x1f\x8b\x08junk"]
)
def test_what_is_no_list(data: bytes) -> None:
    with pytest.raises(OpmlError):
        read_opml(data)


@given(st.binary(max_size=400))
def test_any_bytes_give_a_list_or_that_one_error(data: bytes) -> None:
    for document in (data, b"<opml><body>" + data, b'<opml><body><outline text="' + data + b'" xmlUrl="http://a/"/>'):
        try:
            read_opml(document)
        except OpmlError:
            continue


# ---- hostile documents


def entities(count: int) -> str:
    more = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, count))
    return f'<!DOCTYPE opml [<!ENTITY e0 "lol">{more}]>'


@pytest.mark.parametrize(
    "data",
    [
        f'{entities(12)}<opml><body><outline text="&e11;" xmlUrl="http://a/"/></body></opml>',
        f'{entities(12)}<opml><body>&e11;<outline xmlUrl="http://a/"/></body></opml>',
        f'<!DOCTYPE opml [<!ENTITY q "{"A" * 50_000}">]><opml><body><outline text="{"&q;" * 50_000}"/></body></opml>',
        "<opml><body>" + '<outline text="f">' * 100_000,
        "<opml><body><outline " + " ".join(f"a{n}=''" for n in range(100_000)) + "/></body></opml>",
    ],
    ids=["entities in an attribute", "entities in text", "long entity", "deep", "many attributes"],
)
def test_bombs_are_harmless(data: str) -> None:
    begun = time.process_time()
    read_opml(data.encode())
    assert time.process_time() - begun < 2


def test_no_file_is_read_for_a_list(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("s3cret")
    prolog = f'<!DOCTYPE opml [<!ENTITY x SYSTEM "{(tmp_path / "secret").as_uri()}">]>'
    found = listed('<outline text="&x;" xmlUrl="http://a/"/><outline xmlUrl="http://b/&x;"/>&x;', prolog)
    assert "s3cret" not in repr(found)


def test_folders_deeper_than_anybody_nests() -> None:
    deep = '<outline text="f">' * 60 + '<outline xmlUrl="http://a/"/>' + "</outline>" * 60
    (only,) = listed(deep).subscriptions
    assert only.folder == "/".join("f" * MAX_DEPTH)


# ---- written and read again

words = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp", "Cn")), min_size=1, max_size=12)
names = st.lists(words, min_size=1, max_size=3).map(" ".join)
hosts = st.builds("{}.example{}".format, st.text("abcxyz", min_size=1, max_size=4), st.sampled_from(["", ":8080"]))
urls = st.builds(
    lambda scheme, host, path: f"{scheme}://{host}/{path}",
    st.sampled_from(["http", "https"]),
    hosts,
    st.text(st.characters(codec="utf-8", exclude_characters=' <>"\\', exclude_categories=("C", "Z")), max_size=20),
)
folders = st.lists(names.map(path_segment), min_size=1, max_size=4).map("/".join)
subscriptions = st.lists(
    st.builds(Subscription, urls, st.none() | names, st.none() | urls, st.none() | folders),
    unique_by=lambda each: each.url,
    max_size=12,
).map(lambda found: [each for each in found if each.title != each.url])


@settings(max_examples=50)
@given(subscriptions)
def test_what_is_written_reads_the_same(given_list: list[Subscription]) -> None:
    read = read_opml(write_opml(given_list, title="Mine", now=NOW))
    assert read.skipped == ()
    by_url = {each.url: each for each in read.subscriptions}
    assert by_url == {each.url: each for each in given_list}
    for folder in {each.folder for each in given_list}:
        # Feeds stand with their folder, and within it in their order.
        assert [each for each in read.subscriptions if each.folder == folder] == [
            each for each in given_list if each.folder == folder
        ]


@given(st.lists(st.builds(Subscription, st.text(), st.text(), st.text(), st.text()), max_size=4), st.text())
def test_whatever_is_written_is_well_formed(given_list: list[Subscription], title: str) -> None:
    root = ElementTree.fromstring(write_opml(given_list, title=title, now=NOW))
    assert len(root.findall(".//outline[@xmlUrl]")) == len(given_list)


def test_what_is_written_is_opml_2() -> None:
    data = write_opml([Subscription("https://a/", "A & B", "https://site/", "One/Two")], title="Mine", now=NOW)
    assert data.startswith(b"<?xml version='1.0' encoding='UTF-8'?>")
    root = ElementTree.fromstring(data)
    assert root.get("version") == "2.0"
    assert root.findtext("head/title") == "Mine"
    assert root.findtext("head/dateCreated") == "Tue, 24 Nov 2026 00:00:00 GMT"
    feed = root.find("body/outline[@text='One']/outline[@text='Two']/outline")
    assert feed is not None
    assert feed.attrib == {
        "type": "rss",
        "text": "A & B",
        "title": "A & B",
        "xmlUrl": "https://a/",
        "htmlUrl": "https://site/",
    }


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "feeds.opml"
    save_opml(path, [Subscription("https://a/")], title="1", now=NOW)
    before = path.read_bytes()
    path.chmod(0o644)
    with pytest.raises(AttributeError):
        save_opml(path, [None], title="2", now=NOW)  # type: ignore[list-item]
    with pytest.raises(OSError):
        save_opml(tmp_path / "missing" / "feeds.opml", [], title="2", now=NOW)
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["feeds.opml"]


@pytest.mark.skipif(os.name == "nt", reason="permissions are another matter there")
def test_a_file_is_readable_as_new_files_are(tmp_path: Path) -> None:
    save_opml(tmp_path / "feeds.opml", [], title="1", now=NOW)
    (tmp_path / "other").touch()
    assert stat.S_IMODE((tmp_path / "feeds.opml").stat().st_mode) == stat.S_IMODE((tmp_path / "other").stat().st_mode)


def test_a_link_to_a_file_stays_one(tmp_path: Path) -> None:
    (tmp_path / "link.opml").symlink_to(tmp_path / "real.opml")
    save_opml(tmp_path / "link.opml", [], title="1", now=NOW)
    assert (tmp_path / "link.opml").is_symlink()
    assert (tmp_path / "real.opml").read_bytes().startswith(b"<?xml")


# ---- other programs' lists


def test_a_list_of_ten_thousand(corpora: Path) -> None:
    subjects = json.loads((corpora / "kite_feeds.json").read_text())
    every = {
        url: Subscription(url, None, None, path_segment(name)) for name, of in subjects.items() for url in of["feeds"]
    }
    begun = time.process_time()
    read = read_opml(write_opml(list(every.values()), title="All", now=NOW))
    assert time.process_time() - begun < 5
    assert read.skipped == ()
    assert len(every) - 5 < len(read.subscriptions) <= len(every)


EXPECTED = {
    "Tests__RSParserTests__Resources__Subs": 207,
    "Tests__RSParserTests__Resources__SubsNoTitleAttributes": 207,
    # Documents one after another are no XML at all; the first is read.
    "tests__files__malformed__concatenated-documents": 1,
    "tests__files__malformed__end-element-missing": 1,
    "tests__files__malformed__end-element-unexpected-with-prefix": 1,
    "tests__files__malformed__end-element-unexpected": 1,
    "tests__files__malformed__html-entity-attribute": 2,
    "tests__files__malformed__undefined-entity-attribute": 1,
    "tests__files__opml__outline-duplication-1": 1,
    "tests__files__opml__outline-duplication-2": 1,
    "tests__files__opml__outline_type-link": 1,
    "tests__files__opml__outline_type-missing": 1,
    "tests__files__opml__outline_type-pie": 1,
    "tests__files__opml__outline_type-rss": 1,
    "tests__files__opml__outline_type-source": 1,
    "tests__files__opml__outline_type-unknown": 1,
    "tests__files__opml__outline_xmlUrl-empty": 0,
    "tests__files__opml__outline_xmlUrl-miscapitalized": 1,
    "tests__files__opml__outline_xmlUrl-whitespace": 1,
    "tests__files__opml__opportunities__opml-htmlUrl": 0,
    "tests__files__opml__link__outline_url": 0,
    "test__data__body-element-missing": 0,
    "test__data__category": 1,
    "test__data__example": 7,
    "test__data__example2": 7,
    "test__data__filtered": 2,
    "test__data__piped": 1,
    "test__data__test-urls_": 4,
    "testcases__opml__clean__subscriptionList": 13,
    "testcases__opml__errors__closedbody": 1,
    "testcases__opml__errors__notwellformed": 1,
}
FOLDERS = {
    "tests__files__opml__categories__cats-2-single_hierarchy": "root/parent/child",
    "tests__files__opml__categories__hier-2-nested": "grouping1/grouping2",
    "tests__files__opml__categories__hier-3-whitespace": "grouping",
    "tests__files__opml__categories__hier-4-mixed": "grouping",
    "tests__files__opml__categories__hier-5-title": "wordpress",
    "tests__files__opml__categories__tags-1-single": "tag1",
}


def test_other_programs_lists(corpora: Path) -> None:
    counts, folders_found = {}, {}
    for path in sorted((corpora / "opml").rglob("*.*")):
        try:
            found = read_opml(path.read_bytes())
        except OpmlError:
            # An RSS feed lies among them.
            assert path.stem == "testcases__opml__rss__twittergram"
            continue
        counts[path.stem] = len(found.subscriptions)
        folders_found[path.stem] = found.subscriptions[0].folder if found.subscriptions else None
    assert len(counts) > 100
    assert {name: counts[name] for name in EXPECTED} == EXPECTED
    assert {name: folders_found[name] for name in FOLDERS} == FOLDERS
