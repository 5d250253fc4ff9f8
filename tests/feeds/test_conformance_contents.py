"""What feeds do to texts, names, files and pictures, in XML and in JSON: how each form is read."""

from __future__ import annotations

from xml.sax.saxutils import escape

import pytest

from storage.types import Enclosure
from tests.feeds.forms import atom, feed_of, first, outcome, rss

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
