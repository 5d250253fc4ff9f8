"""What feeds do to encodings, titles, identities and links, in XML and in JSON, whole and broken."""

from __future__ import annotations

import json
from xml.sax.saxutils import escape

import pytest

from tests.feeds.forms import atom, feed_of, first, outcome, read, rss

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
