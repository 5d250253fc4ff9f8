"""What feeds do to titles, links, texts, names and files, in XML and in JSON: how each form is read."""

from __future__ import annotations

import json
from xml.sax.saxutils import escape

import pytest

from feeds.document import Kind, open_document
from feeds.entries import ParsedEntry, ParsedFeed
from feeds.jsonfeed import parse_json
from feeds.parse import parse
from feeds.tasks import FeedOutcome, FeedTask
from feeds.worker import read_feed
from storage.types import Enclosure

URL = "https://press.example/news/feed.xml"
NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:yt="http://www.youtube.com/xml/schemas/2015"'
)


def rss(*items: str, channel: str = "", attributes: str = "") -> str:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return f'<rss version="2.0" {NAMESPACES} {attributes}><channel><title>Press</title>{channel}{inner}</channel></rss>'


def atom(*entries: str, feed: str = "", attributes: str = "") -> str:
    inner = "".join(f"<entry>{entry}</entry>" for entry in entries)
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom" {NAMESPACES} {attributes}><title>Press</title>{feed}{inner}</feed>'
    )


def read(document: str | bytes, content_type: str = "application/xml", url: str = URL) -> ParsedFeed:
    body = document.encode() if isinstance(document, str) else document
    opened = open_document(body, content_type, url)
    return parse_json(opened.text, url) if opened.kind is Kind.JSON else parse(opened.xml(), url)


def first(document: str | bytes, content_type: str = "application/xml") -> ParsedEntry:
    return read(document, content_type).entries[0]


def outcome(document: str | bytes, known: dict[str, str] | None = None) -> FeedOutcome:
    body = document.encode() if isinstance(document, str) else document
    return read_feed(FeedTask(1, URL, URL, {"content-type": "application/xml"}, body, known or {}, 1_700_000_000))


def feed_of(**item: object) -> str:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Press", "items": [item]})


# ---- encodings

CYRILLIC = "Правительство сообщило, что новые меры вступят в силу с начала месяца"


def in_cyrillic(declared: str) -> str:
    prolog = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    return prolog + rss(f"<title>{CYRILLIC}</title><description>{CYRILLIC}. {CYRILLIC}.</description>")


@pytest.mark.parametrize(
    ("encoding", "declared", "header"),
    [
        ("utf-8", "utf-8", ""),
        ("utf-8", "windows-1251", "; charset=iso-8859-1"),
        ("utf-8-sig", "iso-8859-1", "; charset=windows-1251"),
        ("utf-16", "utf-16", ""),
        ("utf-16", "utf-8", "; charset=utf-8"),
        ("utf-16-le", "utf-16", ""),
        ("utf-16-be", "", ""),
        ("utf-32", "utf-8", ""),
        ("cp1251", "windows-1251", ""),
        ("cp1251", "windows-1251", "; charset=iso-8859-1"),
        ("cp1251", "windows-1251", "; charset=utf-8"),
        ("cp1251", "utf-8", "; charset=windows-1251"),
        ("cp1251", "windows-1252", ""),
        ("cp1251", "iso-8859-1", "; charset=iso-8859-1"),
        ("cp1251", "utf-8", "; charset=utf-8"),
        ("cp1251", "", ""),
        ("cp1251", "no-such-thing", ""),
        ("koi8-r", "koi8-r", ""),
        ("koi8-r", "", ""),
        ("koi8-r", "windows-1251", ""),
    ],
)
def test_cyrillic_is_read_whatever_is_declared(encoding: str, declared: str, header: str) -> None:
    assert first(in_cyrillic(declared).encode(encoding), f"text/xml{header}").title == CYRILLIC


@pytest.mark.parametrize(
    ("text", "encoding", "names"),
    [
        ("政府宣布新的措施将从月初开始实施，这是中国人民的大新闻", "gb18030", ("gb2312", "gbk", "gb18030", "")),
        ("政府宣布新的措施將從月初開始實施，這是人民的大新聞", "big5", ("big5", "")),
        ("政府は新しい措置が月初めから施行されると発表しました", "shift_jis", ("shift_jis", "")),
        ("政府は新しい措置が月初めから施行されると発表しました", "euc_jp", ("euc-jp", "")),
        ("政府は新しい措置が月初めから施行されると発表しました", "iso2022_jp", ("iso-2022-jp",)),
        ("정부는 새로운 조치가 이번 달 초부터 시행된다고 발표했다", "euc_kr", ("euc-kr", "ks_c_5601-1987", "")),
        ("Η κυβέρνηση ανακοίνωσε ότι τα μέτρα θα ισχύσουν αμέσως", "cp1253", ("windows-1253", "")),
        ("הממשלה הודיעה כי הצעדים ייכנסו לתוקף מתחילת החודש", "cp1255", ("windows-1255", "")),
        ("أعلنت الحكومة أن الإجراءات ستدخل حيز التنفيذ قريبا", "cp1256", ("windows-1256", "")),
        ("Vláda oznámila, že opatření vstoupí v platnost", "cp1250", ("windows-1250",)),
        ("Le gouvernement a annoncé que l’été sera chaud", "cp1252", ("windows-1252", "iso-8859-1", "")),
    ],
)
def test_legacy_encodings(text: str, encoding: str, names: tuple[str, ...]) -> None:
    for name in names:
        prolog = f'<?xml version="1.0" encoding="{name}"?>' if name else '<?xml version="1.0"?>'
        body = (prolog + rss(f"<title>{text}</title><description>{text}</description>")).encode(encoding)
        assert first(body).title == text, name


def test_one_wrong_byte_costs_one_letter() -> None:
    assert first(rss("<title>Füße und Maße, Straßen</title>").encode() + b"<!-- \xa9 -->").title.startswith("Füße")


# ---- titles


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Fish &amp; chips", "Fish & chips"),
        ("Fish &amp;amp; chips", "Fish & chips"),
        ("AT&amp;amp;T &amp;#8217;s", "AT&T ’s"),
        ("<![CDATA[Fish &amp; chips]]>", "Fish & chips"),
        ("&lt;b&gt;Bold&lt;/b&gt; claim", "Bold claim"),
        ("&lt;i&gt;Nature&lt;/i&gt;: E = mc&lt;sup&gt;2&lt;/sup&gt;", "Nature: E = mc2"),
        ("Line&lt;br/&gt;break", "Line break"),
        ("1 &lt; 2 &amp; 3 &gt; 2", "1 < 2 & 3 > 2"),
        ("  spread \n over\tlines ", "spread over lines"),
        ("&#x1F600; caf&#233;", "😀 café"),
        ("Soft&#173;ware", "Soft\xadware"),
        ("Salt&nbsp;lake", "Salt lake"),
        ("Bad &#0; and &#x1; references", "Bad \ufffd and \ufffd references"),
    ],
)
def test_titles_are_plain_text(written: str, shown: str) -> None:
    assert first(rss(f"<title>{written}</title>")).title == shown


def test_a_title_declared_plain_is_taken_by_its_word() -> None:
    assert first(atom('<title type="text">How &lt;b&gt; differs</title>')).title == "How <b> differs"
    assert first(atom('<title type="html">How &lt;b&gt;it&lt;/b&gt; differs</title>')).title == "How it differs"
    xhtml = '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Less <em>is</em> &lt; more</div></title>'
    assert first(atom(xhtml)).title == "Less is < more"
    assert first(feed_of(id="1", title="Use <b> & be bold")).title == "Use <b> & be bold"


def test_the_titles_of_media_do_not_take_the_articles_place() -> None:
    item = "<title>Real</title><media:content url='a.jpg'><media:title>Caption</media:title></media:content>"
    assert first(rss(item)).title == "Real"


def test_an_article_without_a_title_takes_its_first_line() -> None:
    (draft,) = outcome(rss("<description>A short note. Then more of it.</description>")).drafts
    assert draft.title == "A short note. Then more of it."


# ---- guids


def test_missing_repeated_and_changing_guids() -> None:
    one, two = (
        "<title>One</title><link>https://press.example/1</link>",
        "<title>Two</title><description>b</description>",
    )
    assert [each.guid[:5] for each in read(rss(one, two)).entries] == ["https", "hash:"]
    same = "<guid>all-the-same</guid>"
    entries = [same + one, same + one.replace("/1", "/2"), same + two, same + two.replace("Two", "Three")]
    read_first = outcome(rss(*entries))
    assert len({draft.guid for draft in read_first.drafts}) == 4
    known = {draft.guid: draft.raw_hash for draft in read_first.drafts}
    again = outcome(rss(*entries, "<title>New</title>" + same), known)
    assert [draft.title for draft in again.drafts] == ["New"]
    assert again.same == 4


def test_one_address_for_a_day_of_notes_loses_none_and_repeats_none() -> None:
    day = "<link>https://press.example/today</link><guid>https://press.example/today</guid>"
    entries = [day + f"<description>Note {number}</description>" for number in (1, 2, 2)]
    assert [draft.title for draft in outcome(rss(*entries)).drafts] == ["Note 1", "Note 2"]


def test_a_changed_entry_keeps_its_guid() -> None:
    entry = "<guid>a</guid><title>{}</title><link>https://press.example/a</link>"
    (before,) = outcome(rss(entry.format("Before"))).drafts
    (after,) = outcome(rss(entry.format("After")), {before.guid: before.raw_hash}).drafts
    assert after.guid == before.guid
    assert after.content_hash != before.content_hash


# ---- links


@pytest.mark.parametrize(
    ("document", "link"),
    [
        (rss("<link>/a</link>"), "https://press.example/a"),
        (rss("<link> \n https://press.example/a \n </link>"), "https://press.example/a"),
        (rss("<link>//cdn.example/a</link>"), "https://cdn.example/a"),
        (rss("<link>b</link>", attributes='xml:base="https://other.example/x/"'), "https://other.example/x/b"),
        (rss("<guid>https://press.example/g</guid>"), "https://press.example/g"),
        (rss('<guid isPermaLink="false">https://press.example/g</guid>'), None),
        (rss("<guid>17</guid>"), None),
        (rss("<link>javascript:alert(1)</link>"), None),
        (rss("<link>https://press.example/a?b=1&amp;c=2</link>"), "https://press.example/a?b=1&c=2"),
        (atom('<link href="a"/>'), "https://press.example/news/a"),
        (atom('<link rel="self" href="s"/><link rel="alternate" href="a"/>'), "https://press.example/news/a"),
        (
            atom('<link rel="alternate" type="text/plain" href="t"/><link rel="alternate" type="text/html" href="h"/>'),
            "https://press.example/news/h",
        ),
        (atom('<link rel="enclosure" href="a.mp3"/>'), None),
        (atom('<link href="a" xml:base="https://else.example/y/"/>'), "https://else.example/y/a"),
        (feed_of(id="1", url="/j"), "https://press.example/j"),
        (feed_of(id="1", external_url="https://else.example/e"), "https://else.example/e"),
    ],
)
def test_links_are_absolute_pages(document: str, link: str | None) -> None:
    assert first(document).url == link


def test_relative_links_within_a_text_start_from_its_base() -> None:
    text = escape('<a href="more.html">more</a><img src="/p.jpg">')
    document = atom(
        f'<link href="https://press.example/2025/a/"/><content type="html" xml:base="https://press.example/base/">{text}'
        "</content>"
    )
    (draft,) = outcome(document).drafts
    assert 'href="https://press.example/base/more.html"' in draft.html
    assert [picture.url for picture in draft.pictures] == ["https://press.example/p.jpg"]
    (plain,) = outcome(rss(f"<link>https://press.example/2025/a/</link><description>{text}</description>")).drafts
    assert 'href="https://press.example/2025/a/more.html"' in plain.html


# ---- broken and odd documents


def test_a_document_cut_short_keeps_what_came() -> None:
    whole = rss(*(f"<title>Item {number}</title><guid>{number}</guid>" for number in range(5)))
    cut = whole[: whole.index("Item 3") + 6]
    assert [each.title for each in read(cut).entries][:3] == ["Item 0", "Item 1", "Item 2"]


def test_a_json_document_cut_short_keeps_what_came() -> None:
    items = [{"id": str(number), "title": f"Item {number}"} for number in range(4)]
    whole = json.dumps({"version": "https://jsonfeed.org/version/1", "title": "Press", "items": items})
    found = read(whole[: whole.index("Item 3")])
    assert found.title == "Press"
    assert [each.title for each in found.entries] == ["Item 0", "Item 1", "Item 2"]


@pytest.mark.parametrize(
    "before",
    [
        *("\n\n", "\ufeff\n", "<!-- cached -->\n", "0d3f\r\n", "<?xml-stylesheet href='a.xsl'?>", "<?php echo 1; ?>\n"),
        "<br />\n<b>Warning</b>: something in <b>/x.php</b> on line 3<br />\n",
    ],
)
@pytest.mark.parametrize("content_type", ["text/html", "text/plain", "application/octet-stream", ""])
def test_junk_before_the_beginning_and_wrong_types(before: str, content_type: str) -> None:
    document = before + '<?xml version="1.0" encoding="utf-8"?>' + rss("<title>One</title>")
    assert first(document, content_type).title == "One"


def test_one_document_nested_too_deeply_does_not_condemn_the_next() -> None:
    deep = outcome(rss("<a>" * 400 + "</a>" * 400))
    assert deep.problem is not None
    assert deep.problem[0] == "too_complex"
    assert outcome(rss("<title>One</title><b>x</i>")).problem is None


def test_an_escaped_guid_is_the_same_in_a_document_cut_short() -> None:
    whole = rss("<title>One</title><guid>https://press.example/?a=1&amp;b=2</guid>")
    assert first(whole).guid == first(whole.removesuffix("></rss>")).guid == "https://press.example/?a=1&b=2"


def test_mistakes_that_browsers_forgive() -> None:
    document = rss("<title>Q&A: a < b?</title><link>https://press.example/?a=1&b=2</link>")
    entry = first(document)
    assert entry.title.startswith("Q&A: a <")
    assert entry.url == "https://press.example/?a=1&b=2"
    unbound = rss("<title>One</title><foo:bar>x</foo:bar>")
    assert first(unbound).title == "One"
    control = rss("<title>One\x0b\x1f two</title>")
    assert first(control).title == "One two"
    named = rss("<title>caf&eacute; &hellip; &nosuch; &LT;</title><link>https://press.example/?a=1&copy=2</link>")
    assert first(named).title == "café … &nosuch; <"
    assert first(named).url == "https://press.example/?a=1&copy=2"
    assert first(rss("<description><![CDATA[Q&A &eacute;]]></description>")).html == "Q&A &eacute;"


# ---- texts


def test_plain_texts_keep_their_lines() -> None:
    text = "First line\nsecond line\n\nThen https://press.example/x?a=1&b=2 and <b>."
    for document in (
        feed_of(id="1", content_text=text),
        atom(f'<content type="text">{escape(text)}</content>'),
        atom(
            f"<yt:videoId>abc</yt:videoId><media:group><media:description>{escape(text)}</media:description></media:group>"
        ),
    ):
        assert first(document).html == (
            "<p>First line<br>second line</p><p>Then "
            '<a href="https://press.example/x?a=1&amp;b=2">https://press.example/x?a=1&amp;b=2</a> and &lt;b&gt;.</p>'
        )


def test_lines_that_a_program_wrapped_are_joined() -> None:
    line = "These words were wrapped by a program that thinks in seventy columns wide"
    wrapped = f"{line}\n{line}\n{line}\nand end here.\n\nNext."
    assert "<br>" not in first(feed_of(id="1", content_text=wrapped)).html
    indented = "\n      A sentence that an editor\n      indented by habit.\n    "
    assert "<br>" not in first(atom(f'<summary type="text">{indented}</summary>')).html


def test_a_text_without_markup_keeps_its_paragraphs() -> None:
    assert (
        first(rss("<description>One &amp;amp; two.\n\nThree.</description>")).html
        == "<p>One &amp; two.</p><p>Three.</p>"
    )
    assert first(rss("<description>One\ntwo.</description>")).html == "One\ntwo."


def test_the_fullest_text_is_taken() -> None:
    item = "<description>Short.</description><content:encoded>&lt;p&gt;Long and full.&lt;/p&gt;</content:encoded>"
    assert first(rss(item)).html == "<p>Long and full.</p>"


# ---- names and categories


@pytest.mark.parametrize(
    ("document", "author"),
    [
        (rss("<author>ana@press.example (Ana Marsh)</author>"), "Ana Marsh"),
        (rss("<author>Ana Marsh &lt;ana@press.example&gt;</author>"), "Ana Marsh"),
        (rss("<author>ana@press.example</author>"), "ana@press.example"),
        (rss("<dc:creator>Ana Marsh</dc:creator>"), "Ana Marsh"),
        (rss("<dc:creator>Ana Marsh</dc:creator><dc:creator>Ben Ode</dc:creator>"), "Ana Marsh, Ben Ode"),
        (rss("<author>Ana Marsh</author><itunes:author>Ana Marsh</itunes:author>"), "Ana Marsh"),
        (rss("<author>Press Radio: www.press.example</author>"), "Press Radio"),
        (rss("<dc:creator>&lt;b&gt;Ana&lt;/b&gt; &amp;amp; Ben</dc:creator>"), "Ana & Ben"),
        (rss("<title>x</title>", channel="<managingEditor>Ed</managingEditor>"), None),
        (atom("<author><name>Ana</name></author><author><name>Ben</name></author>"), "Ana, Ben"),
        (atom("<title>x</title>", feed="<author><name>Ana</name></author>"), "Ana"),
        (
            atom("<source><author><name>Own</name></author></source>", feed="<author><name>Ana</name></author>"),
            "Own",
        ),
        (atom("<author><name></name></author>", feed="<author><name>Ana</name></author>"), "Ana"),
        (feed_of(id="1", authors=[{"name": "Ana"}, {"name": "Ben"}], author={"name": "Old"}), "Ana, Ben"),
        (feed_of(id="1", author={"name": "Ana"}), "Ana"),
        (feed_of(id="1", authors=[], author={"name": "Ana"}), "Ana"),
        (feed_of(id="1", author="Ana"), "Ana"),
        (feed_of(id="1", authors=[None, 3, {"url": "x"}]), None),
    ],
)
def test_authors(document: str, author: str | None) -> None:
    assert first(document).author == author


def test_categories_are_names() -> None:
    item = (
        "<category>Climate</category><category domain='x'>climate</category><category>Sea &amp;amp; ice</category>"
        "<category>https://press.example/tag/x</category><category> </category><dc:subject>Poles</dc:subject>"
        "<itunes:keywords>ice, sea , </itunes:keywords><category>" + "long " * 20 + "</category>"
    )
    assert first(rss(item)).categories == ("Climate", "Sea & ice", "Poles", "ice", "sea")
    assert first(atom('<category term="tag-1" label="Climate"/><category term="ice"/>')).categories == (
        "Climate",
        "ice",
    )
    assert first(feed_of(id="1", tags=["Climate", "", 7, None, "climate"])).categories == ("Climate", "7")


# ---- files and pictures


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("1:02:03", 3723),
        ("62:03", 3723),
        ("3723", 3723),
        ("01:02:03.500", 3724),
        ("PT1H2M3S", 3723),
        ("1 h 2 min", 3720),
        ("45 min", 2700),
        ("0", None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("99999999", None),
    ],
)
def test_durations(written: str, seconds: int | None) -> None:
    item = f'<enclosure url="/a.mp3" length="29360128" type="audio/mpeg"/><itunes:duration>{written}</itunes:duration>'
    wanted = Enclosure("https://press.example/a.mp3", "audio/mpeg", 29_360_128, seconds)
    assert first(rss(item)).enclosures == (wanted,)


@pytest.mark.parametrize(
    ("document", "enclosures"),
    [
        (
            rss('<enclosure url="a.mp3" length="0" type=""/>'),
            (Enclosure("https://press.example/news/a.mp3", "audio/mpeg"),),
        ),
        (
            rss('<enclosure url="https://x.example/v" length="1,024" type="Video/MP4; codecs=x"/>'),
            (Enclosure("https://x.example/v", "video/mp4", 1024),),
        ),
        (rss('<enclosure url="javascript:x" type="audio/mpeg"/><enclosure type="audio/mpeg"/>'), ()),
        (
            rss(
                '<enclosure url="https://x.example/a.ogg" type="audio/ogg"/>'
                '<media:content url="https://x.example/a.ogg" type="audio/ogg" fileSize="99" duration="60"/>'
                '<media:content url="https://x.example/v.mp4" medium="video" duration="61"/>'
                '<media:content url="https://x.example/p.jpg" medium="image"/>'
            ),
            (
                Enclosure("https://x.example/a.ogg", "audio/ogg", 99, 60),
                Enclosure("https://x.example/v.mp4", "video/mp4", None, 61),
            ),
        ),
        (
            atom('<link rel="enclosure" href="d.pdf" length="77" title="The report"/>'),
            (Enclosure("https://press.example/news/d.pdf", "application/pdf", 77, None, "The report"),),
        ),
        (
            feed_of(
                id="1",
                attachments=[
                    {
                        "url": "a.m4a",
                        "mime_type": "audio/mp4",
                        "size_in_bytes": 5,
                        "duration_in_seconds": 6.4,
                        "title": "T",
                    },
                    {"url": "p.png", "mime_type": "image/png"},
                    "wrong",
                    {"mime_type": "audio/mp4"},
                ],
            ),
            (Enclosure("https://press.example/news/a.m4a", "audio/mp4", 5, 6, "T"),),
        ),
    ],
)
def test_enclosures(document: str, enclosures: tuple[Enclosure, ...]) -> None:
    assert first(document).enclosures == enclosures


@pytest.mark.parametrize(
    ("document", "picture"),
    [
        (rss('<enclosure url="/p.jpg" type="image/jpeg"/>'), "https://press.example/p.jpg"),
        (rss('<enclosure url="/p.jpg"/>'), "https://press.example/p.jpg"),
        (
            rss(
                '<media:group><media:content url="/s.jpg" medium="image" width="300"/>'
                '<media:content url="/l.jpg" medium="image" width="1200"/></media:group>'
            ),
            "https://press.example/l.jpg",
        ),
        (
            rss('<media:content url="/140.jpg?s=1" width="140"/><media:content url="/460.jpg?s=2" width="460"/>'),
            "https://press.example/460.jpg?s=2",
        ),
        (rss('<media:thumbnail url="/t.jpg" width="100"/>'), "https://press.example/t.jpg"),
        (
            rss('<media:thumbnail url="/t.jpg"/><media:content url="/c.jpg" type="image/jpeg"/>'),
            "https://press.example/c.jpg",
        ),
        (rss('<itunes:image href="/i.jpg"/>'), "https://press.example/i.jpg"),
        (feed_of(id="1", image="/i.jpg", banner_image="/b.jpg"), "https://press.example/i.jpg"),
        (feed_of(id="1", banner_image="/b.jpg"), "https://press.example/b.jpg"),
        (feed_of(id="1", attachments=[{"url": "/a.png", "mime_type": "image/png"}]), "https://press.example/a.png"),
        (rss("<title>x</title>"), None),
    ],
)
def test_the_picture_a_feed_names(document: str, picture: str | None) -> None:
    assert first(document).picture_url == picture


def test_a_video_of_youtube() -> None:
    document = atom(
        '<id>yt:video:abc</id><yt:videoId>abc</yt:videoId><title>How ice forms</title><link rel="alternate" '
        'href="https://www.youtube.com/watch?v=abc"/><author><name>Ice Lab</name></author>'
        "<published>2025-03-04T12:36:00+00:00</published><media:group><media:title>How ice forms</media:title>"
        '<media:content url="https://www.youtube.com/v/abc?version=3" type="application/x-shockwave-flash"/>'
        '<media:thumbnail url="https://i2.ytimg.example/vi/abc/hqdefault.jpg" width="480" height="360"/>'
        "<media:description>Slowly.\nThen at once.</media:description></media:group>"
    )
    (draft,) = outcome(document).drafts
    assert draft.title == "How ice forms"
    assert draft.author == "Ice Lab"
    assert draft.url == "https://www.youtube.com/watch?v=abc"
    assert draft.text == "Slowly.\nThen at once."
    assert draft.enclosures == ()
    assert [picture.url for picture in draft.pictures] == ["https://i2.ytimg.example/vi/abc/hqdefault.jpg"]
    assert draft.picture_key == draft.pictures[0].key


def test_the_page_that_a_link_post_is_about_stands_below_it() -> None:
    entry = first(feed_of(id="1", url="/mine", external_url="https://else.example/e", content_html="<p>Look.</p>"))
    assert entry.url == "https://press.example/mine"
    assert entry.html == '<p>Look.</p><p><a href="https://else.example/e">https://else.example/e</a></p>'


# ---- language


@pytest.mark.parametrize(
    ("document", "language"),
    [
        (rss("<description>Hello there</description>", channel="<language>de-AT</language>"), "de"),
        (atom("<summary>x</summary>", attributes='xml:lang="pt-BR"'), "pt"),
        (atom('<summary xml:lang="fr">x</summary>', attributes='xml:lang="en"'), "fr"),
        (rss("<description>x</description><dc:language>it</dc:language>"), "it"),
        (feed_of(id="1", language="sv", content_text="x"), "sv"),
        (rss("<description>أعلنت الحكومة عن الإجراءات</description>", channel="<language>en-US</language>"), "ar"),
        (rss("<description>دولت اعلام کرد که برنامه‌های جدید آغاز می‌شود</description>"), "fa"),
        (rss("<description>حکومت نے اعلان کیا ہے کہ نئے اقدامات شروع ہوں گے</description>"), "ur"),
        (rss("<description>הממשלה הודיעה על הצעדים</description>", channel="<language>en</language>"), "he"),
        (rss("<description>政府は発表しました</description>"), "ja"),
        (rss("<description>Plain words</description>"), None),
    ],
)
def test_languages(document: str, language: str | None) -> None:
    (draft,) = outcome(document).drafts
    assert draft.language == language


@pytest.mark.parametrize(
    "hostile",
    [
        "<!--" * 100_000 + "&",
        "<![CDATA[" * 100_000 + "& ",
        "&" * 20_000,
        "<author>" + " -" * 150_000 + "</author>",
        "</channel>" + "<!---->" * 10_000 + "x",
        "<description>" + "\n" * 300_000 + "</description>",
        "<description>" + "http://" * 50_000 + "</description>",
    ],
    ids=lambda text: text[:14],
)
def test_what_is_made_to_cost_time_is_read_or_refused(hostile: str) -> None:
    assert outcome(f"<rss><channel><title>x</title><item><title>y</title>{hostile}").feed_id == 1
